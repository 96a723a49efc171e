/** The hall to tap booths on: what is chosen in vermilion, what others have darkened, every number where it fits. */
import { useMemo, useState, type CSSProperties, type MouseEvent } from 'react';
import { Button } from '../../../../components/Button.tsx';
import { nearestShape } from '../../../../components/plan/hitTest.ts';
import { groundOf, middleOf, type PlanBooth, type PlanData } from '../../../../components/plan/planData.ts';
import { labelKey } from '../../../../components/plan/planLabels.ts';
import { PlanShapes } from '../../../../components/plan/PlanShapes.tsx';
import { useStaffText } from '../../../i18n/index.ts';
import styles from './Booths.module.css';

/** Room around the hall, in metres. */
const edgeM = 0.5;

/** Half a fingertip, which is about 10 mm wide, at 96 pixels an inch. */
const fingerPx = 20;

/** A number of four signs fills its booth's width at this share of it. */
const signShare = 0.72;

/** Each step makes a counter of 1 m half as large again; the last is a finger wide on a portrait screen. */
const zooms = [1, 1.5, 2.25, 3.4] as const;

function BoothNumber({ booth, tone }: { booth: PlanBooth; tone: 'free' | 'mine' | 'held' }) {
  const [x, y] = middleOf(booth);
  const sizeM = Math.min(booth.depthM * 0.5, booth.widthM / booth.number.length / signShare, 1.1);
  return (
    <text x={x} y={y} className={styles['number']} data-tone={tone} style={{ fontSize: `${sizeM}px` }}>
      {booth.number}
    </text>
  );
}

/** `onTap` gets a printed number. For fingers and the mouse: the list beneath has the same booths for keys. */
export function BoothPlan({
  plan,
  mine,
  held,
  onTap,
}: {
  plan: PlanData;
  mine: ReadonlySet<string>;
  held: ReadonlySet<string>;
  onTap: (number: string) => void;
}) {
  const { t } = useStaffText();
  const [zoom, setZoom] = useState(0);
  const width = plan.hall.widthM + 2 * edgeM;
  const depth = plan.hall.depthM + 2 * edgeM;
  const marked = useMemo(() => [...mine].map(labelKey.booth), [mine]);
  const shapes = useMemo(() => plan.booths.map((booth) => ({ booth, rect: groundOf(booth) })), [plan]);
  const tap = (event: MouseEvent<SVGSVGElement>) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const metres = width / Math.max(bounds.width, 1);
    const at = [(event.clientX - bounds.left) * metres - edgeM, (event.clientY - bounds.top) * metres - edgeM] as const;
    const hit = nearestShape(shapes, [at[0], at[1]], fingerPx * metres);
    if (hit) onTap(hit.booth.number);
  };
  // Counters stand on their booth's floor; a number beneath them could not be read.
  const covered = new Set(plan.booths.flatMap(({ parent }) => parent ?? []));
  return (
    <div className={styles['plan']}>
      <div className={styles['tools']}>
        <Button isDisabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          {t('records.smaller')}
        </Button>
        <Button isDisabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
          {t('records.larger')}
        </Button>
        <ul className={styles['legend']}>
          <li data-tone="mine">{t('records.boothMine')}</li>
          <li data-tone="held">{t('records.boothHeld')}</li>
          <li data-tone="free">{t('records.boothFree')}</li>
        </ul>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls. */}
      <div className={styles['window']} tabIndex={0} role="group" aria-label={t('records.boothPlan')}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- The list beneath is for keys. */}
        <svg
          className={styles['drawing']}
          viewBox={`${-edgeM} ${-edgeM} ${width} ${depth}`}
          style={{ '--zoom': zooms[zoom], '--px': width / 1000 } as CSSProperties}
          aria-hidden="true"
          onClick={tap}
        >
          <PlanShapes plan={plan} marked={marked} />
          {shapes.map(({ booth, rect }) =>
            held.has(booth.number) && !mine.has(booth.number) ? (
              <rect key={booth.number} className={styles['held']} {...rect} />
            ) : null,
          )}
          {plan.booths.map((booth) =>
            covered.has(booth.number) ? null : (
              <BoothNumber
                key={booth.number}
                booth={booth}
                tone={mine.has(booth.number) ? 'mine' : held.has(booth.number) ? 'held' : 'free'}
              />
            ),
          )}
        </svg>
      </div>
    </div>
  );
}
