/** The idle screen: real products, slowly, and three ways to begin. Any touch begins; nothing beneath is pressed. */
import { HandTap, Pause, Play, Wheelchair } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '#db/model.ts';
import type { Output } from '#api/contract.ts';
import { call } from '../api/client.ts';
import { useQuery } from '../api/useQuery.ts';
import { FairClock } from '../components/FairClock.tsx';
import { Picture } from '../components/Picture.tsx';
import { SampleMark } from '../components/SampleMark.tsx';
import { Text } from '../components/Text.tsx';
import { nativeNames } from '../i18n/index.ts';
import { barrierFreeAccess, plainAccess, type Access } from '../session/access.ts';
import type { KioskInfo } from '../session/SessionContext.tsx';
import { dateRange, timeOf } from './programmeTimes.ts';
import styles from './Attract.module.css';

/** Long enough to read a name in three languages and to walk up. */
const slideMs = 8000;

/** A kiosk stands untouched for hours: what comes next is asked again this often. */
const programmeMs = 60_000;

type ProgrammeItem = Output<'fair.programme'>['items'][number];

/** The next or running programme item, null when none is left. */
function useNextEvent(locale: Locale): ProgrammeItem | null {
  const [next, setNext] = useState<ProgrammeItem | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await call('fair.programme', { locale });
      if (!isCurrent || !answer.ok) return;
      const now = Date.parse(answer.value.now);
      setNext(answer.value.items.find((item) => item.status !== 'cancelled' && Date.parse(item.endsAt) > now) ?? null);
    };
    void ask();
    const timer = setInterval(() => void ask(), programmeMs);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [locale]);
  return next;
}

/** See above. */
export function Attract({
  info,
  locale,
  onStart,
}: {
  info: KioskInfo;
  locale: Locale;
  onStart: (locale: Locale, access: Access) => void;
}) {
  const { t, i18n } = useTranslation();
  const { data: highlights } = useQuery('catalogue.highlights', { locale });
  const next = useNextEvent(locale);
  const [turn, setTurn] = useState(0);
  const [isPaused, setPaused] = useState(false);
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setInterval(() => setTurn((value) => value + 1), slideMs);
    return () => clearInterval(timer);
  }, [isPaused]);

  const products = highlights?.products ?? [];
  const slide = products[turn % Math.max(1, products.length)];
  const following = products[(turn + 1) % Math.max(1, products.length)];
  const ordered = [locale, ...LOCALES.filter((each) => each !== locale)];
  return (
    <main className={styles['attract']}>
      {/* Any touch begins. Keys and screen readers have the three buttons below. */}
      <button
        type="button"
        className={styles['anywhere']}
        tabIndex={-1}
        aria-hidden="true"
        onClick={() => onStart(locale, plainAccess)}
      />
      <header className={styles['band']}>
        <h1 className={styles['fair']}>
          <Text value={info.fair.name} />
        </h1>
        <p className={styles['where']}>
          {dateRange(info.fair.startsOn, info.fair.endsOn, locale)}
          {info.fair.venue ? (
            <>
              {' · '}
              <Text value={info.fair.venue} />
            </>
          ) : null}
        </p>
        {info.fair.isSample ? <SampleMark /> : null}
        <FairClock timeZone={info.fair.timeZone} />
      </header>
      {slide ? (
        <section className={styles['slide']} key={slide.card.id}>
          <div className={styles['picture']}>
            <Picture
              picture={slide.card.picture}
              industry={slide.card.industry?.code ?? null}
              size="full"
              eager
              alt={slide.card.name.text}
            />
          </div>
          <div className={styles['words']}>
            {ordered.map((each) => {
              const name = slide.names.find((candidate) => candidate.locale === each);
              return name ? (
                <p key={each} lang={each} className={each === locale ? styles['name'] : styles['otherName']}>
                  {name.text}
                </p>
              ) : null;
            })}
            <p className={styles['company']}>
              <Text value={slide.card.exhibitor.name} />
              {slide.card.booths[0] ? ` · ${t('attract.booth', { number: slide.card.booths[0].number })}` : ''}
            </p>
          </div>
        </section>
      ) : (
        <section className={styles['slide']} />
      )}
      {following?.card.picture ? <link rel="prefetch" as="image" href={`/media/${following.card.picture.id}`} /> : null}
      <div className={styles['foot']}>
        {next ? (
          <p className={styles['next']}>
            <b>{t('attract.next')}</b>
            <span className={styles['time']}>{timeOf(next.startsAt)}</span>
            <Text value={next.title} />
          </p>
        ) : null}
        <p className={styles['count']}>
          {t('attract.count', {
            exhibitors: new Intl.NumberFormat(locale).format(info.counts.exhibitors),
            products: new Intl.NumberFormat(locale).format(info.counts.products),
          })}
        </p>
        <button
          type="button"
          className={styles['pause']}
          aria-label={t(isPaused ? 'attract.play' : 'attract.pause')}
          onClick={() => setPaused(!isPaused)}
        >
          {isPaused ? <Play weight="fill" aria-hidden="true" /> : <Pause weight="fill" aria-hidden="true" />}
        </button>
      </div>
      <ul className={styles['starts']}>
        {ordered.map((each) => (
          <li key={each}>
            <button type="button" lang={each} className={styles['start']} onClick={() => onStart(each, plainAccess)}>
              <HandTap weight="duotone" aria-hidden="true" />
              <span>
                <b>{i18n.getFixedT(each)('attract.start')}</b>
                <small>{nativeNames[each]}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {/* In the kiosk's own language; the others are one tap away, within reach. */}
      <button type="button" className={styles['barrierFree']} onClick={() => onStart(locale, barrierFreeAccess)}>
        <Wheelchair weight="bold" aria-hidden="true" />
        {ordered.map((each) => (
          <span key={each} lang={each}>
            {i18n.getFixedT(each)('action.barrierFree')}
          </span>
        ))}
      </button>
    </main>
  );
}
