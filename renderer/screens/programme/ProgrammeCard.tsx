/** One item of the programme: when, what, where, what has changed, and which exhibitors it is for. */
import { Buildings, MapTrifold, Package } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { Button } from '../../components/Button.tsx';
import { Sentence, slot } from '../../components/Sentence.tsx';
import { Text } from '../../components/Text.tsx';
import { languageName } from '../../i18n/index.ts';
import { noFilters } from '../../session/session.ts';
import { useSession } from '../../session/SessionContext.tsx';
import { dayLabel, shortDay, timeOf, type Phase } from '../programmeTimes.ts';
import styles from './ProgrammeCard.module.css';

type Item = Output<'fair.programme'>['items'][number];

/** Both ends, each in one piece; with its day where that is another one than the page shows. */
function Times({ item, day }: { item: Item; day: string }) {
  const { locale } = useSession();
  const print = (iso: string) =>
    iso.slice(0, 10) === day ? timeOf(iso) : `${shortDay(iso.slice(0, 10), locale)} ${timeOf(iso)}`;
  return (
    <p className={styles['time']}>
      <span>{print(item.startsAt)} –</span> <span>{print(item.endsAt)}</span>
    </p>
  );
}

/** What was announced before: only what differs. */
function Earlier({ item, day }: { item: Item; day: string }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { startsAt, place } = item.earlier;
  return (
    <>
      {startsAt === null ? null : (
        <p>
          {t('programme.earlierTime', {
            time:
              startsAt.slice(0, 10) === day
                ? timeOf(startsAt)
                : `${dayLabel(startsAt.slice(0, 10), locale)} ${timeOf(startsAt)}`,
          })}
        </p>
      )}
      {place === null ? null : (
        <p>
          <Sentence sentence={t('programme.earlierPlace', { place: slot })} value={place} />
        </p>
      )}
    </>
  );
}

/** See above. `day` is the day of the page, as `YYYY-MM-DD`. */
export function ProgrammeCard({ item, day, phase }: { item: Item; day: string; phase: Phase }) {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const languages = item.languages.map((each) => languageName(each, locale)).join(locale === 'zh-CN' ? '、' : ', ');
  const showFitting = (group: 'exhibitor' | 'product') => () =>
    go({
      screen: 'results',
      query: '',
      filters: { ...noFilters, industry: item.fits.industries.map(({ code }) => code) },
      group,
      keyboard: false,
    });
  return (
    <li className={styles['item']} data-phase={phase} aria-current={phase === 'now' ? 'time' : undefined}>
      <Times item={item} day={day} />
      <div className={styles['what']}>
        <p className={styles['marks']}>
          {phase === 'now' || phase === 'next' || phase === 'over' ? (
            <b className={styles[phase]}>{t(`programme.${phase}`)}</b>
          ) : null}
          {item.status === 'planned' ? null : <b className={styles['changed']}>{t(`programme.${item.status}`)}</b>}
          {/* An item that is called what it is says so once. */}
          {item.type.label.text === item.title.text ? null : (
            <span>
              <Text value={item.type.label} />
            </span>
          )}
        </p>
        <h2>
          <Text value={item.title} note />
        </h2>
        {item.place ? (
          <p className={styles['place']}>
            <Text value={item.place} />
          </p>
        ) : null}
        {item.status === 'moved' ? <Earlier item={item} day={day} /> : null}
        {item.description ? (
          <p>
            <Text value={item.description} note />
          </p>
        ) : null}
        {item.bookingNote ? (
          <p>
            <Text value={item.bookingNote} note />
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
        {item.status === 'cancelled' ? null : (
          <div className={styles['ways']}>
            {item.isOnPlan ? (
              <Button onClick={() => go({ screen: 'plan', to: { type: 'place', code: item.placeCode } })}>
                <MapTrifold aria-hidden="true" /> {t('programme.showOnPlan')}
              </Button>
            ) : null}
            {item.fits.exhibitors > 0 ? (
              <Button onClick={showFitting('exhibitor')}>
                <Buildings aria-hidden="true" /> {t('programme.fitting', { count: item.fits.exhibitors })}
              </Button>
            ) : null}
            {item.fits.products > 0 ? (
              <Button onClick={showFitting('product')}>
                <Package aria-hidden="true" /> {t('programme.fittingProducts', { count: item.fits.products })}
              </Button>
            ) : null}
          </div>
        )}
      </div>
    </li>
  );
}
