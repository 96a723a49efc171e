/** What was tapped on the plan: who is there, in which zone, and the way to it. */
import { Path, X } from '@phosphor-icons/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { pictograms } from '../../components/plan/PlanLabels.tsx';
import { boothsOf, tintOf, type PlanBooth, type PlanData, type PlanFeature } from '../../components/plan/planData.ts';
import { ZoneSwatch } from '../../components/plan/PlanShapes.tsx';
import { Sentence, slot } from '../../components/Sentence.tsx';
import { Text } from '../../components/Text.tsx';
import type { PlanChoice, PlanTarget } from '../../session/session.ts';
import { useNavigation } from '../../session/SessionContext.tsx';
import styles from './Panel.module.css';

/** A heading that takes the focus when something new is chosen, so that keys and screen readers follow. */
function useFocusOn(choice: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), [choice]);
  return heading;
}

/** See above. Nothing when the choice is not on this plan. */
export function ChosenPanel({ plan, chosen, onClose }: { plan: PlanData; chosen: PlanChoice; onClose: () => void }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const booth = chosen.type === 'booth' ? boothsOf(plan, [chosen.number])[0] : undefined;
  const feature = chosen.type === 'feature' ? plan.features.find(({ code }) => code === chosen.code) : undefined;
  const heading = useFocusOn(JSON.stringify(chosen));
  if (!booth && !feature) return null;
  const target: PlanTarget = booth
    ? { type: 'booth', number: booth.number }
    : { type: 'place', code: feature?.code ?? '' };
  return (
    <section className={styles['chosen']} aria-labelledby="plan-chosen">
      <header className={styles['head']}>
        <h2 id="plan-chosen" ref={heading} tabIndex={-1} className={styles['title']}>
          {booth ? t('plan.booth', { number: booth.number }) : feature ? <FeatureName feature={feature} /> : null}
        </h2>
        <Button onClick={onClose}>
          <X aria-hidden="true" />
          {t('plan.close')}
        </Button>
      </header>
      {booth ? <BoothContent plan={plan} booth={booth} /> : null}
      <Button primary onClick={() => go({ screen: 'plan', to: target })}>
        <Path aria-hidden="true" />
        {t('plan.showWay')}
      </Button>
    </section>
  );
}

function FeatureName({ feature }: { feature: PlanFeature }) {
  const Drawing = pictograms[feature.kind];
  return (
    <>
      {Drawing ? <Drawing weight="fill" aria-hidden="true" /> : null}
      {feature.label ? <Text value={feature.label} /> : null}
    </>
  );
}

function BoothContent({ plan, booth }: { plan: PlanData; booth: PlanBooth }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const zone = plan.zones.find(({ code }) => code === booth.zone);
  // A booth that is cut into counters has its companies there.
  const parts = plan.booths.filter(({ parent }) => parent === booth.number);
  const places = [booth, ...parts].filter(({ occupants }) => occupants.length > 0);
  const kind =
    booth.kind === 'counter'
      ? t('booth.counter')
      : booth.kind === 'shelf'
        ? t('booth.shelf')
        : booth.kind === 'meeting_table'
          ? t('plan.kindMeetingTable')
          : booth.kind === 'stage'
            ? t('plan.kindStage')
            : null;
  return (
    <>
      {zone ? (
        <p className={styles['zone']}>
          <ZoneSwatch tint={tintOf(plan, zone.code)} />
          <span>
            <Sentence sentence={t('booth.zone', { letter: zone.letter, name: slot })} value={zone.label} />
            {kind === null ? null : ` · ${kind}`}
          </span>
        </p>
      ) : null}
      {places.length === 0 ? (
        <p>{t('plan.empty')}</p>
      ) : (
        <ul className={styles['companies']} aria-label={t('plan.companies')}>
          {places.flatMap((place) =>
            place.occupants.map(({ id, name }) => (
              <li key={`${place.number} ${id}`}>
                <button type="button" className={styles['company']} onClick={() => go({ screen: 'exhibitor', id })}>
                  <Text value={name} />
                  {parts.length > 0 ? <span className={styles['number']}>{place.number}</span> : null}
                </button>
              </li>
            )),
          )}
        </ul>
      )}
    </>
  );
}
