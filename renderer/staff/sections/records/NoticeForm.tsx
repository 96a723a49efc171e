/** An urgent notice that visitors see at once, without publishing: in three languages, until a time or taken back. */
import { useEffect, useState } from 'react';
import { LOCALES, type Locale } from '#db/model.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import styles from './Records.module.css';

/** Two lines of a portrait screen; the core takes no more. */
const mostCharacters = 120;

/** A change of room passes within the hour, a closed hall lasts a day; null until somebody takes it back. */
const hours = [1, 2, 4, 8, null] as const;

/** See above. `onDone` leads back to the programme. */
export function NoticeForm({ onDone }: { onDone: () => void }) {
  const { t } = useStaffText();
  const timeOf = useTimes();
  const { data, error, again } = useStaffQuery('staff.notice', {});
  const [texts, setTexts] = useState<Record<Locale, string>>({ ko: '', 'zh-CN': '', en: '' });
  const [lasts, setLasts] = useState<(typeof hours)[number]>(1);
  const [told, setTold] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const notice = data?.notice ?? null;
  useEffect(() => {
    if (notice) setTexts(notice.texts);
  }, [notice]);
  if (!data) return <Problem error={error} retry={again} />;
  const isReady = LOCALES.some((locale) => texts[locale].trim() !== '');
  const set = async (isShown: boolean) => {
    const until = lasts === null ? null : new Date(Date.now() + lasts * 3_600_000).toISOString();
    const trimmed = { ko: texts.ko.trim(), 'zh-CN': texts['zh-CN'].trim(), en: texts.en.trim() };
    const answer = await run('staff.setNotice', { notice: isShown ? { texts: trimmed, until } : null });
    if (!answer?.ok) return;
    setTold(t(isShown ? 'records.noticeShown' : 'records.noticeGone'));
    if (!isShown) setTexts({ ko: '', 'zh-CN': '', en: '' });
    again();
  };
  return (
    <StaffPage
      heading={t('records.notice')}
      notice={trouble ?? told}
      actions={
        <>
          <Button onClick={onDone}>{t('records.toList')}</Button>
          {notice ? (
            <Button isDisabled={isBusy} onClick={() => void set(false)}>
              {t('records.noticeTakeBack')}
            </Button>
          ) : null}
          <Button primary isDisabled={isBusy || !isReady} onClick={() => void set(true)}>
            {t('records.noticeShow')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <p>{t('records.noticeAbout')}</p>
        {notice ? (
          <p className={styles['finding']}>
            {notice.until === null ? t('records.noticeOpen') : t('records.noticeUntil', { time: timeOf(notice.until) })}
          </p>
        ) : null}
        {LOCALES.map((locale) => (
          <TextField
            key={locale}
            label={nativeNames[locale]}
            value={texts[locale]}
            limit={mostCharacters}
            lang={locale}
            onChange={(text) =>
              setTexts((before) => ({ ...before, [locale]: [...text].slice(0, mostCharacters).join('') }))
            }
          />
        ))}
        <div className={styles['row']} role="group" aria-label={t('records.noticeLasts')}>
          {hours.map((each) => (
            <Chip key={each ?? 'open'} isChosen={lasts === each} onClick={() => setLasts(each)}>
              {each === null ? t('records.noticeNoEnd') : t('records.noticeHours', { count: each })}
            </Chip>
          ))}
        </div>
      </div>
    </StaffPage>
  );
}
