/** The programme of all days: what, when, where, and what has changed. */
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { Screen } from '../components/Screen.tsx';
import { Sentence, slot } from '../components/Sentence.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { languageName } from '../i18n/index.ts';
import { useSession } from '../session/SessionContext.tsx';
import { dayLabel, isRunning, timeOf } from './programmeTimes.ts';
import styles from './Programme.module.css';

type Item = Output<'fair.programme'>['items'][number];

function timesOf(item: Item, locale: string): string {
  const to =
    item.endsAt.slice(0, 10) === item.day
      ? timeOf(item.endsAt)
      : `${dayLabel(item.endsAt.slice(0, 10), locale)} ${timeOf(item.endsAt)}`;
  return `${timeOf(item.startsAt)} – ${to}`;
}

function ProgrammeCard({ item, now }: { item: Item; now: string }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const languages = item.languages.map((each) => languageName(each, locale)).join(locale === 'zh-CN' ? '、' : ', ');
  return (
    <li className={styles['item']} data-status={item.status}>
      <p className={styles['time']}>{timesOf(item, locale)}</p>
      <div className={styles['what']}>
        <h3>
          <Text value={item.title} note />
        </h3>
        <p className={styles['marks']}>
          {item.status === 'planned' ? null : <b className={styles['changed']}>{t(`programme.${item.status}`)}</b>}
          {item.status !== 'cancelled' && isRunning(item.startsAt, item.endsAt, now) ? (
            <b className={styles['now']}>{t('programme.now')}</b>
          ) : null}
          {item.place ? <Text value={item.place} /> : null}
        </p>
        {item.description ? (
          <p>
            <Text value={item.description} note />
          </p>
        ) : null}
        <p className={styles['small']}>
          {item.host ? (
            <>
              <Sentence sentence={t('programme.host', { host: slot })} value={item.host} /> ·{' '}
            </>
          ) : null}
          {t('programme.languages', { list: languages })}
        </p>
      </div>
    </li>
  );
}

/** See above. */
export function Programme() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { data, error, retry } = useQuery('fair.programme', { locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  const days = [...new Set(data.items.map((item) => item.day))];
  return (
    <Screen heading={t('programme.title')}>
      {data.items.some((item) => item.isSampleTime) ? (
        <p className={styles['sample']}>{t('programme.sampleTime')}</p>
      ) : null}
      {days.map((day) => (
        <section key={day} aria-label={dayLabel(day, locale)}>
          <h2 className={styles['day']}>{dayLabel(day, locale)}</h2>
          <ul className={styles['items']}>
            {data.items
              .filter((item) => item.day === day)
              .map((item) => (
                <ProgrammeCard key={item.id} item={item} now={data.now} />
              ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}
