/** The programme by days: what runs now, what comes next, where, and what has changed. */
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { Chip } from '../components/Chip.tsx';
import { Screen } from '../components/Screen.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { ProgrammeCard } from './programme/ProgrammeCard.tsx';
import { useLiveProgramme } from './programme/useLiveProgramme.ts';
import { dayLabel, daysOf, openingDay, phases, runsOn, timeOf } from './programmeTimes.ts';
import styles from './Programme.module.css';

type Programme = Output<'fair.programme'>;

/** See above. */
export function Programme() {
  const { locale } = useSession();
  const { data, error, retry } = useQuery('fair.programme', { locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  return <ProgrammePage kept={data} />;
}

/** `kept` is what the visit knew when the page opened. */
function ProgrammePage({ kept }: { kept: Programme }) {
  const { t } = useTranslation();
  const { locale, info } = useSession();
  const programme = useLiveProgramme(locale) ?? kept;
  const { now } = programme;
  const days = daysOf(info.fair, programme.items);
  const [chosenDay, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  const day = chosenDay ?? openingDay(days, now) ?? '';
  const ofDay = programme.items.filter((item) => runsOn(item, day));
  // Only what the day has, so that no chip leads to nothing; the chosen one stays, or it could not be taken back.
  const kinds = [...new Map(programme.items.map((item) => [item.type.code, item.type])).values()].filter(
    ({ code }) => code === kind || ofDay.some((item) => item.type.code === code),
  );
  const shown = ofDay.filter((item) => kind === null || item.type.code === kind);
  const isToday = day === now.slice(0, 10);
  // "Next" is the next of the fair: the first item of a later day is not, while something comes before it.
  const phaseOf = new Map(phases(programme.items, now).map((phase, index) => [programme.items[index]?.id, phase]));
  // The line stands before the first item that has not begun, on today's page only.
  const lineBefore = isToday ? shown.findIndex(({ startsAt }) => Date.parse(startsAt) > Date.parse(now)) : -2;
  const line = <li className={styles['line']}>{t('programme.nowAt', { time: timeOf(now) })}</li>;
  return (
    <Screen heading={t('programme.title')}>
      <div className={styles['programme']}>
        {programme.items.some((item) => item.isSampleTime) ? (
          <p className={styles['sample']}>{t('programme.sampleTime')}</p>
        ) : null}
        <div className={styles['days']} role="tablist" aria-label={t('programme.days')}>
          {days.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === day}
              aria-controls="programme-day"
              className={styles['day']}
              onClick={() => setDay(each)}
            >
              {dayLabel(each, locale)}
              <small>
                {each === now.slice(0, 10) ? `${t('programme.today')} · ` : ''}
                {t('programme.count', { count: programme.items.filter((item) => runsOn(item, each)).length })}
              </small>
            </button>
          ))}
        </div>
        <div className={styles['kinds']} role="group" aria-label={t('programme.kinds')}>
          <Chip isChosen={kind === null} onClick={() => setKind(null)}>
            {t('programme.allKinds')}
          </Chip>
          {kinds.map(({ code, label }) => (
            <Chip key={code} isChosen={kind === code} onClick={() => setKind(kind === code ? null : code)}>
              <Text value={label} />
            </Chip>
          ))}
        </div>
        <section id="programme-day" role="tabpanel" aria-label={dayLabel(day, locale)}>
          {shown.length === 0 ? <p className={styles['none']}>{t('programme.none')}</p> : null}
          <ul className={styles['items']}>
            {shown.map((item, index) => (
              <Fragment key={item.id}>
                {index === lineBefore ? line : null}
                <ProgrammeCard item={item} day={day} phase={phaseOf.get(item.id) ?? 'later'} />
              </Fragment>
            ))}
            {lineBefore === -1 && shown.length > 0 ? line : null}
          </ul>
        </section>
      </div>
    </Screen>
  );
}
