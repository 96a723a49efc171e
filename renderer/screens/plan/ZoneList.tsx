/** The legend, which is also the way to every booth without touching the plan. */
import { CaretDown, CaretUp } from '@phosphor-icons/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeatureKind } from '#db/model.ts';
import { pictograms } from '../../components/plan/PlanLabels.tsx';
import { tintOf, type PlanData, type PlanZone } from '../../components/plan/planData.ts';
import { ZoneSwatch } from '../../components/plan/PlanShapes.tsx';
import { Text } from '../../components/Text.tsx';
import type { PlanChoice } from '../../session/session.ts';
import styles from './Panel.module.css';

/** Features that a visitor may want to be led to. */
const goals: ReadonlySet<FeatureKind> = new Set([
  'desk',
  'toilet',
  'accessible-toilet',
  'lift',
  'stage',
  'entrance',
  'first-aid',
  'food',
]);

/** `onZone` shows a zone on the plan, `onChoose` a booth or a facility. */
export function ZoneList({
  plan,
  onZone,
  onChoose,
}: {
  plan: PlanData;
  onZone: (zone: PlanZone) => void;
  onChoose: (choice: PlanChoice) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const facilities = plan.features.filter((feature) => goals.has(feature.kind) && feature.label);
  return (
    <>
      <section aria-labelledby="plan-zones">
        <h2 id="plan-zones" className={styles['heading']}>
          {t('plan.zones')}
        </h2>
        <ul className={styles['zones']}>
          {plan.zones.map((zone) => {
            const booths = plan.booths.filter((booth) => booth.zone === zone.code);
            const isOpen = open === zone.code;
            const Caret = isOpen ? CaretUp : CaretDown;
            return (
              <li key={zone.code} data-open={isOpen ? '' : undefined}>
                <button
                  type="button"
                  className={styles['entry']}
                  aria-expanded={isOpen}
                  onClick={() => {
                    setOpen(isOpen ? null : zone.code);
                    if (!isOpen) onZone(zone);
                  }}
                >
                  <ZoneSwatch tint={tintOf(plan, zone.code)} />
                  <span>
                    <b>
                      {zone.letter} <Text value={zone.label} />
                    </b>
                    <small>{t('plan.boothCount', { count: booths.length })}</small>
                  </span>
                  <Caret aria-hidden="true" />
                </button>
                {isOpen ? (
                  <ul className={styles['numbers']}>
                    {booths.map(({ number }) => (
                      <li key={number}>
                        <button type="button" onClick={() => onChoose({ type: 'booth', number })}>
                          {number}
                        </button>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            );
          })}
        </ul>
      </section>
      {facilities.length > 0 ? (
        <section aria-labelledby="plan-facilities">
          <h2 id="plan-facilities" className={styles['heading']}>
            {t('plan.facilities')}
          </h2>
          <ul className={styles['zones']}>
            {facilities.map(({ code, kind, label }) => {
              const Drawing = pictograms[kind];
              return (
                <li key={code}>
                  <button type="button" className={styles['entry']} onClick={() => onChoose({ type: 'feature', code })}>
                    {Drawing ? <Drawing weight="fill" aria-hidden="true" /> : null}
                    <b>{label ? <Text value={label} /> : null}</b>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </>
  );
}
