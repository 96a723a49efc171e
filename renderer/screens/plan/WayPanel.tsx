/** The way in words: how far, how long, where to turn, the stops of a tour, and what could not be found. */
import {
  ArrowBendUpLeft,
  ArrowBendUpRight,
  ArrowLeft,
  ArrowRight,
  ArrowUUpLeft,
  ArrowUp,
  Flag,
  X,
  type Icon,
} from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Sentence, slot } from '../../components/Sentence.tsx';
import { Text } from '../../components/Text.tsx';
import { useSession } from '../../session/SessionContext.tsx';
import { formatMetres, sentenceOf, walkingTime } from './directions.ts';
import styles from './Panel.module.css';
import type { Way, WayLeg, WayStep } from './wayData.ts';
import { WayProblems } from './WayProblems.tsx';

const arrows: Record<WayStep['kind'], Icon> = {
  straight: ArrowUp,
  left: ArrowLeft,
  right: ArrowRight,
  'slight-left': ArrowBendUpLeft,
  'slight-right': ArrowBendUpRight,
  back: ArrowUUpLeft,
  arrive: Flag,
};

function Steps({ leg }: { leg: WayLeg }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <ol className={styles['steps']} aria-label={t('way.directions')}>
      {leg.steps.map((step, index) => {
        const { sentence, value } = sentenceOf(step, t, locale);
        const Arrow = arrows[step.kind];
        return (
          // oxlint-disable-next-line react/no-array-index-key -- Two steps of one way may read the same.
          <li key={index}>
            <Arrow weight="bold" aria-hidden="true" />
            <span>{value ? <Sentence sentence={sentence} value={value} /> : sentence}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Figures({ metres, seconds, isTotal }: { metres: number; seconds: number; isTotal: boolean }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <p className={styles['figures']}>
      {isTotal ? <span>{t('way.total')}</span> : null}
      <b>{t('way.metres', { distance: formatMetres(metres, locale) })}</b>
      <span aria-hidden="true">·</span>
      <b>{walkingTime(seconds, t)}</b>
    </p>
  );
}

/** The stops of a tour, each with its own directions when it is opened. */
function Stops({ legs }: { legs: readonly WayLeg[] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [open, setOpen] = useState(0);
  return (
    <ol className={styles['stops']} aria-label={t('way.stops')}>
      {legs.map((leg, index) => (
        <li key={`${leg.booth ?? ''} ${leg.label.text}`}>
          <button
            type="button"
            className={styles['entry']}
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? -1 : index)}
          >
            <span className={styles['badge']} aria-hidden="true">
              {index + 1}
            </span>
            <span className="visually-hidden">{t('way.stop', { number: index + 1 })}</span>
            <span>
              <b>
                <Text value={leg.label} />
              </b>
              <small>
                {leg.booth === null ? null : `${t('plan.booth', { number: leg.booth })} · `}
                {t('way.metres', { distance: formatMetres(leg.distanceM, locale) })}
              </small>
            </span>
          </button>
          {open === index ? <Steps leg={leg} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** See above. `onClear` ends the guidance; `onDesk` leads to the information desk instead. */
export function WayPanel({
  way,
  isTour,
  avoidsSteps,
  onAvoidSteps,
  onClear,
  onDesk,
  onHall,
  isEmpty,
}: {
  way: Way | undefined;
  isTour: boolean;
  avoidsSteps: boolean;
  onAvoidSteps: (avoids: boolean) => void;
  onClear: () => void;
  onDesk: (code: string) => void;
  onHall: (code: string) => void;
  /** A tour of a list on which nothing is. */
  isEmpty: boolean;
}) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const announce = useAnnounce();
  const [first] = way?.legs ?? [];
  const found = way && first ? `${formatMetres(way.totalM, locale)}, ${walkingTime(way.totalSeconds, t)}` : null;
  useEffect(() => {
    if (found !== null) announce(`${t('way.title')}: ${found}`);
  }, [announce, found, t]);
  return (
    <section className={styles['way']} aria-labelledby="plan-way" aria-busy={way === undefined && !isEmpty}>
      <header className={styles['head']}>
        <h2 id="plan-way" className={styles['title']}>
          {isTour ? (
            t('way.tour')
          ) : first ? (
            <Sentence sentence={t('way.to', { place: slot })} value={first.label} />
          ) : (
            t('way.title')
          )}
        </h2>
        <Button onClick={onClear}>
          <X aria-hidden="true" />
          {t('way.clear')}
        </Button>
      </header>
      {isEmpty ? <p>{t('way.emptyList')}</p> : null}
      {way ? (
        <div className={styles['way']}>
          {way.legs.length > 0 ? <Figures metres={way.totalM} seconds={way.totalSeconds} isTotal={isTour} /> : null}
          {first && !isTour ? (
            <>
              {first.booth === null ? null : (
                <p className={styles['boothLine']}>{t('plan.booth', { number: first.booth })}</p>
              )}
              <Steps leg={first} />
            </>
          ) : null}
          {way.legs.some(({ hasSteps }) => hasSteps) ? (
            <p className={styles['boothLine']}>{t('way.hasSteps')}</p>
          ) : null}
          <WayProblems way={way} onDesk={onDesk} onHall={onHall} />
          {isTour && way.legs.length > 0 ? <Stops legs={way.legs} /> : null}
        </div>
      ) : null}
      <button
        type="button"
        role="switch"
        aria-checked={avoidsSteps}
        className={styles['switch']}
        onClick={() => onAvoidSteps(!avoidsSteps)}
      >
        <span className={styles['knob']} aria-hidden="true" />
        {t('way.avoidSteps')}
      </button>
    </section>
  );
}
