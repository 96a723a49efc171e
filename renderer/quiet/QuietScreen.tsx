/** The screen of quiet hours: dark, a clock that wanders so that nothing burns in, and a way to wake it. */
import { HandTap } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '#db/model.ts';
import { FairClock } from '../components/FairClock.tsx';
import styles from './QuietScreen.module.css';

/** Pause between two steps of the wandering: panels mark after hours, and a clock must be readable meanwhile. */
const stepMs = 60_000;

/** Two numbers without a common divisor, so that the clock comes by every part of the screen. */
const steps = { across: 11, down: 7 } as const;

/** Begins near the middle, where it is looked for. */
const firstTurn = 5;

/** A way to and fro: 0 … 1 … 0 in `count` steps each. */
const sway = (turn: number, count: number) => Math.abs(((turn / count) % 2) - 1);

/** See above. */
export function QuietScreen({ timeZone, locale, onWake }: { timeZone: string; locale: Locale; onWake: () => void }) {
  const { i18n } = useTranslation();
  const [turn, setTurn] = useState(firstTurn);
  useEffect(() => {
    const timer = setInterval(() => setTurn((value) => value + 1), stepMs);
    return () => clearInterval(timer);
  }, []);
  const ordered = [locale, ...LOCALES.filter((each) => each !== locale)];
  const [across, down] = [sway(turn, steps.across), sway(turn, steps.down)];
  return (
    <main className={styles['quiet']}>
      <h1 className="visually-hidden">{i18n.getFixedT(locale)('quiet.title')}</h1>
      <div
        className={styles['place']}
        style={{ transform: `translate(calc((100vw - 100%) * ${across}), calc((100vh - 100%) * ${down}))` }}
      >
        <div className={styles['clock']}>
          <FairClock timeZone={timeZone} />
        </div>
        <HandTap weight="light" aria-hidden="true" />
        {ordered.map((each) => (
          <p key={each} lang={each} aria-hidden="true">
            {i18n.getFixedT(each)('quiet.wake')}
          </p>
        ))}
      </div>
      {/* Over everything: whoever touches the screen anywhere wants it to wake. */}
      <button type="button" className={styles['wake']} onClick={onWake}>
        {ordered.map((each) => (
          <span key={each} lang={each} className="visually-hidden">
            {i18n.getFixedT(each)('quiet.wake')}{' '}
          </span>
        ))}
      </button>
    </main>
  );
}
