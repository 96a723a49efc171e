/** The floor plan: what is where, who is there, and the way. */
import { useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNewestAnswer } from '../api/useNewestAnswer.ts';
import { QueryCacheContext, useQuery } from '../api/useQuery.ts';
import { nearestShape } from '../components/plan/hitTest.ts';
import { boundsOf, cornersOf, type Point } from '../components/plan/geometry.ts';
import { HereMarker } from '../components/plan/HereMarker.tsx';
import { groundOf, type Here, type PlanData } from '../components/plan/planData.ts';
import { PlanMap, type Focus, type PlanControls } from '../components/plan/PlanMap.tsx';
import { Screen } from '../components/Screen.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import type { PlanChoice, PlanTarget } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import { useShortlist } from '../session/ShortlistContext.tsx';
import { ChosenPanel } from './plan/ChosenPanel.tsx';
import { MapButtons } from './plan/MapButtons.tsx';
import { marksOf, wayTargets } from './plan/marks.ts';
import { SetupBar } from './plan/SetupBar.tsx';
import { WayPanel } from './plan/WayPanel.tsx';
import { ZoneList } from './plan/ZoneList.tsx';
import styles from './Plan.module.css';

/** A finger lands a little below what it aims at, so what is meant is looked for a share of its width higher. */
const aimsHigher = 0.25;

/** Features that can be tapped: those with a name. */
const tappable = (plan: PlanData) => [
  ...plan.booths.map((booth) => ({
    choice: { type: 'booth', number: booth.number } as PlanChoice,
    rect: groundOf(booth),
  })),
  ...plan.features
    .filter(({ kind, label }) => label !== null && kind !== 'wall' && kind !== 'column' && kind !== 'closed')
    .map((feature) => ({ choice: { type: 'feature', code: feature.code } as PlanChoice, rect: groundOf(feature) })),
];

/** See above. */
export function Plan({ to, chosen }: { to: PlanTarget | null; chosen: PlanChoice | null }) {
  const { locale } = useSession();
  const [hall, setHall] = useState<string | null>(null);
  const { data, error, retry } = useQuery('plan.get', hall === null ? { locale } : { locale, hall });
  const cache = useContext(QueryCacheContext);
  const refresh = () => {
    for (const key of cache.keys()) if (key.startsWith('plan.')) cache.delete(key);
    retry();
  };
  // What was shown stays until the next is there: another language or hall must not take away what was chosen.
  const [shown, setShown] = useState(data);
  if (data && data !== shown) setShown(data);
  if (error) return <Trouble error={error} retry={retry} />;
  if (!shown) return <Loading />;
  return <PlanPage plan={shown} to={to} chosen={chosen} onHall={setHall} refresh={refresh} />;
}

function PlanPage({
  plan,
  to,
  chosen,
  onHall,
  refresh,
}: {
  plan: PlanData;
  to: PlanTarget | null;
  chosen: PlanChoice | null;
  onHall: (code: string) => void;
  refresh: () => void;
}) {
  const { t } = useTranslation();
  const session = useSession();
  const { locale, info, replace, access } = session;
  const { items: shortlist } = useShortlist();
  const controls = useRef<PlanControls>(null);
  const [isUpright, setUpright] = useState(false);
  const [avoidsSteps, setAvoidsSteps] = useState(true);
  const [picked, setPicked] = useState<Focus | null>(null);
  const [draft, setDraft] = useState<Here | null>(null);
  const shownPlan = useMemo(() => (draft ? { ...plan, here: draft } : plan), [plan, draft]);

  const targets = useMemo(() => (to === null ? [] : wayTargets(to, shortlist)), [to, shortlist]);
  const newest = useNewestAnswer(
    'plan.route',
    targets.length === 0
      ? null
      : { locale, to: targets, stepFree: avoidsSteps, pace: access.isBarrierFree ? 'slow' : 'walk' },
  );
  const way = newest?.data;
  const here = plan.here?.hall === plan.hall.code ? plan.here : null;
  const facing = here?.facingDegrees ?? 0;
  const isTurned = !isUpright && !info.isSetup && facing !== 0;

  const marked = useMemo(() => marksOf(plan, { way, targets, chosen }), [plan, way, targets, chosen]);
  // The way begins where the kiosk stands; over another hall it would be a line through nowhere.
  const isHome = here !== null;
  const legs = useMemo(() => (isHome ? (way?.legs.map(({ points }) => points) ?? []) : []), [way, isHome]);
  const wayPoints = legs.flat();
  const markedPoints = marked.flatMap(({ ground }) => cornersOf(ground));
  const wayFocus: Focus | null =
    to === null
      ? null
      : wayPoints.length > 0
        ? { key: `way ${JSON.stringify(targets)}`, points: withRoom([...wayPoints, ...markedPoints], 3) }
        : markedPoints.length > 0
          ? { key: `booths ${JSON.stringify(targets)}`, points: withRoom(markedPoints, 9) }
          : null;

  const changeHall = (code: string) => {
    setPicked(null);
    setDraft(null);
    onHall(code);
  };
  const choose = (choice: PlanChoice | null, moves: boolean) => {
    replace({ screen: 'plan', to, chosen: choice });
    if (!choice || !moves) return;
    const shape = tappable(plan).find((one) => JSON.stringify(one.choice) === JSON.stringify(choice));
    if (shape) setPicked({ key: JSON.stringify(choice), points: withRoom(cornersOf(shape.rect), 6) });
  };
  const tap = ([x, y]: Point, fingerM: number) => {
    if (info.isSetup) {
      setDraft({
        hall: plan.hall.code,
        xM: Math.round(x * 10) / 10,
        yM: Math.round(y * 10) / 10,
        facingDegrees: draft?.facingDegrees ?? here?.facingDegrees ?? 0,
        isAssumed: false,
      });
      return;
    }
    // "Above" on the screen is where the plan is turned to.
    const angle = ((isTurned ? facing : 0) * Math.PI) / 180;
    const aim: Point = [x + Math.sin(angle) * fingerM * aimsHigher, y - Math.cos(angle) * fingerM * aimsHigher];
    choose(nearestShape(tappable(plan), aim, fingerM)?.choice ?? null, false);
  };
  const note = !here
    ? plan.here
      ? t('plan.otherHall')
      : t('plan.noPosition')
    : here.isAssumed
      ? t('plan.assumed')
      : isTurned
        ? t('plan.aheadUp')
        : null;
  return (
    <Screen heading={t('plan.title')} headingHidden wide>
      <div className={styles['plan']}>
        <div className={styles['stage']}>
          <div className={styles['top']}>
            <p className={styles['hall']}>
              <Text value={plan.hall.name} />
            </p>
            {here ? (
              <p className={styles['here']}>
                <svg viewBox="-15 -15 30 30" aria-hidden="true">
                  <HereMarker x={0} y={0} degrees={0} size={20} />
                </svg>
                {t('plan.here')}
              </p>
            ) : null}
            {note === null ? null : <p className={styles['note']}>{note}</p>}
          </div>
          <PlanMap
            plan={shownPlan}
            turnDegrees={isTurned ? -facing : 0}
            marked={marked}
            legs={legs}
            focus={picked ?? wayFocus}
            label={t('plan.map')}
            onTap={tap}
            controls={controls}
          />
          <MapButtons
            onZoom={(factor) => controls.current?.zoomBy(factor)}
            onWhole={() => controls.current?.showWhole()}
            onHere={here ? () => controls.current?.showAround([here.xM, here.yM]) : null}
            onTurn={facing === 0 || info.isSetup ? null : () => setUpright(isTurned)}
            isTurned={isTurned}
          />
        </div>
        <div className={styles['panel']}>
          {info.isSetup ? (
            <SetupBar
              draft={draft}
              onTurn={(facingDegrees) => draft && setDraft({ ...draft, facingDegrees })}
              onSaved={refresh}
            />
          ) : null}
          {chosen ? <ChosenPanel plan={plan} chosen={chosen} onClose={() => choose(null, false)} /> : null}
          {to ? (
            <WayPanel
              way={way}
              isTour={to.type === 'shortlist'}
              avoidsSteps={avoidsSteps}
              onAvoidSteps={setAvoidsSteps}
              onClear={() => replace({ screen: 'plan', to: null })}
              onHall={changeHall}
              isEmpty={targets.length === 0}
              onDesk={(code) => session.go({ screen: 'plan', to: { type: 'place', code } })}
            />
          ) : null}
          {plan.halls.length > 1 ? (
            <ul className={styles['halls']} aria-label={t('plan.halls')}>
              {plan.halls.map(({ code, name }) => (
                <li key={code}>
                  <button type="button" aria-pressed={code === plan.hall.code} onClick={() => changeHall(code)}>
                    <Text value={name} />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <ZoneList
            plan={plan}
            onZone={(zone) => setPicked({ key: `zone ${zone.code}`, points: withRoom(zone.outline, 1) })}
            onChoose={(choice) => choose(choice, true)}
          />
        </div>
      </div>
    </Screen>
  );
}

/** Corners of what is around points, with some metres of room. */
function withRoom(points: readonly Point[], metres: number): Point[] {
  const { x, y, width, height } = boundsOf(points);
  return cornersOf({ x: x - metres, y: y - metres, width: width + 2 * metres, height: height + 2 * metres });
}
