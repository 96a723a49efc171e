/** The organiser's urgent notice, above every page of the visitor's screen as long as it is in force. */
import { Megaphone } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import { call, onEvent } from '../api/client.ts';
import styles from './NoticeBar.module.css';

type Notice = Output<'kiosk.notice'>['notice'];

/** Nothing while there is none. */
export function NoticeBar() {
  const { i18n } = useTranslation();
  const locale = i18n.language as Locale;
  const [notice, setNotice] = useState<Notice>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = () =>
      void call('kiosk.notice', { locale }).then((answer) => {
        if (isCurrent && answer.ok) setNotice(answer.value.notice);
      });
    ask();
    const stop = onEvent('notice.changed', ask);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [locale]);
  return (
    <p role="status" className={styles['bar']} data-empty={notice ? undefined : ''} lang={notice?.locale}>
      {notice ? (
        <>
          <Megaphone weight="fill" aria-hidden="true" />
          <span>{notice.text}</span>
        </>
      ) : null}
    </p>
  );
}
