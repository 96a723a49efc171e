/** The idle screen: real products, slowly, and three ways to begin. Any touch begins; nothing beneath is pressed. */
import { HandTap, Pause, Play, ShieldCheck, Wheelchair } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '#db/model.ts';
import { useQuery } from '../api/useQuery.ts';
import { FairClock } from '../components/FairClock.tsx';
import { SampleMark } from '../components/SampleMark.tsx';
import { Text } from '../components/Text.tsx';
import { nativeNames } from '../i18n/index.ts';
import { barrierFreeAccess, plainAccess, type Access } from '../session/access.ts';
import type { Route } from '../session/session.ts';
import type { KioskInfo } from '../session/SessionContext.tsx';
import styles from './Attract.module.css';
import { AttractProgramme } from './AttractProgramme.tsx';
import { AttractSlides } from './AttractSlides.tsx';
import { dateRange } from './programmeTimes.ts';

/** Long enough to read a name in three languages and to walk up. */
const slideMs = 8000;

/** The second half of a double tap on "Start over", or on the dark screen, must not begin a visit. */
const firstTouchGuardMs = 350;

/** See above. */
export function Attract({
  info,
  locale,
  isTouched,
  onStart,
}: {
  info: KioskInfo;
  locale: Locale;
  /** A touch has just brought the loop here: its second half is not taken for another. */
  isTouched: boolean;
  onStart: (locale: Locale, access: Access, route?: Route) => void;
}) {
  const { t, i18n } = useTranslation();
  const { data: highlights } = useQuery('catalogue.highlights', { locale });
  const [turn, setTurn] = useState(0);
  const [isPaused, setPaused] = useState(false);
  const [isGuarded, setGuarded] = useState(isTouched);
  useEffect(() => {
    const timer = setTimeout(() => setGuarded(false), firstTouchGuardMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setInterval(() => setTurn((value) => value + 1), slideMs);
    return () => clearInterval(timer);
  }, [isPaused]);

  const products = highlights?.products ?? [];
  const ordered = [locale, ...LOCALES.filter((each) => each !== locale)];
  return (
    <main className={styles['attract']} inert={isGuarded}>
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
      <div className={styles['slides']}>
        <AttractSlides slides={products} turn={turn} locale={locale} />
      </div>
      <div className={styles['programme']}>
        <AttractProgramme locale={locale} isSample={info.fair.isSample} turn={turn} />
      </div>
      <div className={styles['foot']}>
        <button
          type="button"
          className={styles['privacy']}
          onClick={() => onStart(locale, plainAccess, { screen: 'privacy' })}
        >
          <ShieldCheck weight="duotone" aria-hidden="true" />
          {t('privacy.link')}
        </button>
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
            <button
              type="button"
              lang={each}
              className={styles['start']}
              data-first-focus={each === locale ? '' : undefined}
              onClick={() => onStart(each, plainAccess)}
            >
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
