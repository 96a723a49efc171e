/** The plan's words and pictograms, upright whatever way the plan is turned. */
import {
  Chair,
  DoorOpen,
  Elevator,
  EscalatorUp,
  FirstAidKit,
  ForkKnife,
  Info,
  MicrophoneStage,
  SignOut,
  Stairs,
  Steps,
  Toilet,
  Wheelchair,
  type Icon,
} from '@phosphor-icons/react';
import { memo } from 'react';
import type { FeatureKind } from '#db/model.ts';
import { lineHeight, type PlacedLabel } from './labelLayout.ts';
import { labelWeights } from './measureText.ts';
import { tintOf, type PlanData } from './planData.ts';
import { labelKey } from './planLabels.ts';
import styles from './PlanLabels.module.css';

/** A pictogram by kind; null where the shape says it all. */
export const pictograms: Record<FeatureKind, Icon | null> = {
  stage: MicrophoneStage,
  entrance: DoorOpen,
  exit: SignOut,
  lift: Elevator,
  toilet: Toilet,
  'accessible-toilet': Wheelchair,
  stairs: Stairs,
  steps: Steps,
  escalator: EscalatorUp,
  desk: Info,
  'first-aid': FirstAidKit,
  seating: Chair,
  food: ForkKnife,
  wall: null,
  column: null,
  closed: null,
};

type LabelKind = 'zone' | 'feature' | 'booth' | 'marked';

function Label({
  label,
  kind,
  lang,
  icon: Drawing,
}: {
  label: PlacedLabel;
  kind: LabelKind;
  lang?: string | undefined;
  icon: Icon | null;
}) {
  const { box, form } = label;
  const middle = box.x + box.width / 2;
  const top = box.y + form.iconPx + form.padPx / 2;
  return (
    <g className={styles[kind]} lang={lang}>
      {kind === 'zone' || kind === 'marked' ? (
        <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={6} className={styles['ground']} />
      ) : null}
      {Drawing ? (
        <>
          <rect
            x={middle - form.iconPx / 2}
            y={box.y}
            width={form.iconPx}
            height={form.iconPx}
            rx={form.iconPx / 5}
            className={styles['sign']}
          />
          <Drawing
            x={middle - form.iconPx * 0.41}
            y={box.y + form.iconPx * 0.09}
            width={form.iconPx * 0.82}
            height={form.iconPx * 0.82}
            weight="fill"
          />
        </>
      ) : null}
      {form.lines.map(({ text, fontPx, weight }, index) => (
        <text
          // oxlint-disable-next-line react/no-array-index-key -- A name may have the same word on two lines.
          key={index}
          x={middle}
          // The baseline, so that ascent and descent share what the line has over.
          y={top + (index + 1) * fontPx * lineHeight - fontPx * 0.31}
          fontSize={fontPx}
          fontWeight={labelWeights[weight]}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** See above. Decoration for those who see: the list beside the plan says it all in words. */
export const PlanLabels = memo(function PlanLabels({
  plan,
  labels,
}: {
  plan: PlanData;
  labels: readonly PlacedLabel[];
}) {
  const zones = new Map(plan.zones.map((zone) => [labelKey.zone(zone.code), zone]));
  const features = new Map(plan.features.map((feature) => [labelKey.feature(feature.code), feature]));
  const tints = new Map(plan.booths.map((booth) => [labelKey.booth(booth.number), tintOf(plan, booth.zone)]));
  return labels.map((label) => {
    const zone = zones.get(label.key);
    if (zone) {
      return (
        <g key={label.key} data-tint={tintOf(plan, zone.code)}>
          <Label label={label} kind="zone" lang={zone.label.locale} icon={null} />
        </g>
      );
    }
    const feature = features.get(label.key);
    if (feature) {
      return (
        <Label
          key={label.key}
          label={label}
          kind="feature"
          lang={feature.label?.locale}
          icon={pictograms[feature.kind]}
        />
      );
    }
    const tint = tints.get(label.key);
    return tint === undefined ? (
      <Label key={label.key} label={label} kind="marked" icon={null} />
    ) : (
      <g key={label.key} data-tint={tint}>
        <Label label={label} kind="booth" icon={null} />
      </g>
    );
  });
});
