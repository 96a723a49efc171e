/** What visitors searched for and did not find, each with the way to make it another word for something. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { AddSynonym } from './AddSynonym.tsx';
import styles from './Stats.module.css';

/** See above. `onTold` gets what came of it. */
export function Missed({
  missed,
  onTold,
}: {
  missed: Output<'stats.read'>['missed'];
  onTold: (told: string | null) => void;
}) {
  const { t } = useStaffText();
  const [open, setOpen] = useState<string | null>(null);
  /** What each word was made to stand for since the page was opened. */
  const [mapped, setMapped] = useState<Readonly<Record<string, string>>>({});
  return (
    <section>
      <h2>{t('stats.missed')}</h2>
      {missed.length === 0 ? <p>{t('stats.noneMissed')}</p> : null}
      <ul className={styles['missed']}>
        {missed.map(({ query, locale: of, asked, withoutResult }) => {
          const key = `${of} ${query}`;
          return (
            <li key={key}>
              <strong lang={of}>{query}</strong>
              <span>
                {nativeNames[of]} · {t('stats.missedTimes', { count: withoutResult, asked })}
              </span>
              {mapped[key] === undefined ? null : <b>{t('stats.mapped', { label: mapped[key] })}</b>}
              {open === key ? (
                <AddSynonym
                  word={query}
                  of={of}
                  onDone={(label) => {
                    setOpen(null);
                    if (label === null) return;
                    setMapped((known) => ({ ...known, [key]: label }));
                    onTold(t('stats.synonymAdded', { word: query, label }));
                  }}
                />
              ) : (
                <Button onClick={() => setOpen(key)}>{t('stats.addSynonym')}</Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
