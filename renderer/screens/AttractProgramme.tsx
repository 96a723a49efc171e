/** The programme on the attract loop: what is on now, or next, with its day and place. */
import { CalendarDots } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#db/model.ts';
import { Text } from '../components/Text.tsx';
import styles from './AttractProgramme.module.css';
import { daysUntil, programmeNote } from './attractProgramme.ts';
import { useLiveProgramme } from './programme/useLiveProgramme.ts';
import { dayLabel, timeOf } from './programmeTimes.ts';

/** See above. Stands still between two minutes but for a sample, where it follows the slides (`turn`). */
export function AttractProgramme({ locale, isSample, turn }: { locale: Locale; isSample: boolean; turn: number }) {
  const { t } = useTranslation();
  const programme = useLiveProgramme(locale);
  const note = programme && programmeNote(programme.items, { now: programme.now, isSample, turn });
  if (!programme || !note) return null;
  const { kind, item } = note;
  const days = item ? daysUntil(item.day, programme.now) : 0;
  const day = days === 0 ? t('attract.today') : days === 1 ? t('attract.tomorrow') : dayLabel(item?.day ?? '', locale);
  return (
    <section className={styles['note']} data-kind={kind} aria-label={t('action.programme')}>
      <CalendarDots weight="duotone" aria-hidden="true" />
      <div className={styles['words']}>
        <p className={styles['label']}>
          {t(`programmeNote.${kind}`)}
          {kind === 'begins' && days > 1 ? ` · ${t('attract.inDays', { count: days })}` : ''}
        </p>
        {item ? (
          <>
            <p className={styles['title']}>
              <Text value={item.title} />
            </p>
            <p className={styles['when']}>
              <time dateTime={item.startsAt}>
                {kind === 'sample' ? dayLabel(item.day, locale) : day} {timeOf(item.startsAt)}
              </time>
              {item.place ? (
                <span>
                  <Text value={item.place} />
                </span>
              ) : null}
            </p>
          </>
        ) : (
          <p className={styles['title']}>{t('attract.thanks')}</p>
        )}
      </div>
    </section>
  );
}
