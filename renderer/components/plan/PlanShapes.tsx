/** The hall as shapes, in metres: the same drawing for the large plan and the little ones. Words are another layer. */
import { memo, useId } from 'react';
import {
  groundOf,
  tintOf,
  zoneTints,
  type PlanBooth,
  type PlanData,
  type PlanFeature,
  type ZoneTint,
} from './planData.ts';
import { labelKey } from './planLabels.ts';
import styles from './PlanShapes.module.css';

const polygon = (outline: readonly (readonly [number, number])[]) => outline.map(([x, y]) => `${x},${y}`).join(' ');

/** Lines of one pattern in a square of 1.2 m; each zone differs in more than its colour. */
const strokes: Record<ZoneTint, string> = {
  a: 'M-0.3 0.3L0.3 -0.3M-0.3 1.5L1.5 -0.3M0.9 1.5L1.5 0.9',
  b: 'M0.6 0.5v0.2M0.5 0.6h0.2',
  c: 'M0 0.6h1.2',
  d: 'M-0.3 0.9L0.3 1.5M-0.3 -0.3L1.5 1.5M0.9 -0.3L1.5 0.3',
  e: 'M0.6 0v1.2',
  f: 'M0 0.6h1.2M0.6 0v1.2',
  g: 'M-0.3 1.2L0.6 0.3L1.5 1.2',
};

/** The seven patterns, to be drawn once inside an SVG; `id` keeps several drawings on a page apart. */
function ZonePatterns({ id }: { id: string }) {
  return (
    <defs>
      {zoneTints.map((tint) => (
        <pattern key={tint} id={`${id}${tint}`} width="1.2" height="1.2" patternUnits="userSpaceOnUse">
          <path d={strokes[tint]} className={styles['pattern']} />
        </pattern>
      ))}
    </defs>
  );
}

/** A zone's colour and pattern as a square, for the legend. */
export function ZoneSwatch({ tint }: { tint: ZoneTint }) {
  const id = useId();
  return (
    <svg className={styles['swatch']} viewBox="0 0 2.4 2.4" aria-hidden="true">
      <ZonePatterns id={id} />
      <g data-tint={tint}>
        <rect width="2.4" height="2.4" className={styles['zone']} />
        <rect width="2.4" height="2.4" fill={`url(#${id}${tint})`} />
      </g>
    </svg>
  );
}

function Feature({ feature, isMarked }: { feature: PlanFeature; isMarked: boolean }) {
  const { x, y, width, height } = groundOf(feature);
  const shared = { className: styles['feature'], 'data-kind': feature.kind, 'data-marked': isMarked ? '' : undefined };
  return feature.outline ? (
    <polygon points={polygon(feature.outline)} {...shared} />
  ) : (
    <rect x={x} y={y} width={width} height={height} {...shared} />
  );
}

function Booth({ booth, tint, isMarked }: { booth: PlanBooth; tint: ZoneTint; isMarked: boolean }) {
  const { x, y, width, height } = groundOf(booth);
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={booth.kind === 'meeting_table' ? width / 2 : 0}
      className={styles['booth']}
      data-tint={tint}
      data-kind={booth.kind}
      data-marked={isMarked ? '' : undefined}
    />
  );
}

/** See above. What is in `marked`, by the keys of labels, is shown in vermilion. Drawn anew only when plan or marks change. */
export const PlanShapes = memo(function PlanShapes({ plan, marked }: { plan: PlanData; marked: readonly string[] }) {
  const id = useId();
  const isMarked = new Set(marked);
  // Counters stand on their booth, so the larger shapes are drawn first, and what is marked last.
  const booths = plan.booths.toSorted(
    (one, other) =>
      Number(isMarked.has(labelKey.booth(one.number))) - Number(isMarked.has(labelKey.booth(other.number))) ||
      other.widthM * other.depthM - one.widthM * one.depthM,
  );
  return (
    <>
      <ZonePatterns id={id} />
      <rect width={plan.hall.widthM} height={plan.hall.depthM} className={styles['floor']} />
      {plan.zones.map((zone) => {
        const tint = tintOf(plan, zone.code);
        return (
          <g key={zone.code} data-tint={tint}>
            <polygon points={polygon(zone.outline)} className={styles['zone']} />
            <polygon points={polygon(zone.outline)} fill={`url(#${id}${tint})`} />
          </g>
        );
      })}
      {plan.features.map((feature) => (
        <Feature key={feature.code} feature={feature} isMarked={isMarked.has(labelKey.feature(feature.code))} />
      ))}
      {booths.map((booth) => (
        <Booth
          key={booth.number}
          booth={booth}
          tint={tintOf(plan, booth.zone)}
          isMarked={isMarked.has(labelKey.booth(booth.number))}
        />
      ))}
    </>
  );
});
