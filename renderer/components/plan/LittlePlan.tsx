/** The hall in small with the booths of a company or a list: a picture of where to go, and the way to the large plan. */
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api/useQuery.ts';
import type { PlanTarget } from '../../session/session.ts';
import { useSession } from '../../session/SessionContext.tsx';
import { HereMarker } from './HereMarker.tsx';
import styles from './LittlePlan.module.css';
import { boothsOf, middleOf } from './planData.ts';
import { labelKey } from './planLabels.ts';
import { PlanShapes } from './PlanShapes.tsx';

/** Size of the visitor's mark and of the pins, in metres: a tenth of the hall's depth is seen from afar. */
const markM = 3.4;

/** Nothing when none of the booths is on the plan. Opens the large plan with the way `to` them. */
export function LittlePlan({ to, booths }: { to: PlanTarget; booths: readonly string[] }) {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const { data: plan } = useQuery('plan.get', { locale });
  const shown = plan ? boothsOf(plan, booths) : [];
  if (!plan || shown.length === 0) return null;
  const { widthM, depthM } = plan.hall;
  const here = plan.here?.hall === plan.hall.code ? plan.here : null;
  const numbers = shown.map(({ number }) => number);
  const marked = numbers.map(labelKey.booth);
  return (
    <button type="button" className={styles['little']} onClick={() => go({ screen: 'plan', to })}>
      <svg viewBox={`-1 -1 ${widthM + 2} ${depthM + 2}`} aria-hidden="true">
        <PlanShapes plan={plan} marked={marked} />
        {here ? <HereMarker x={here.xM} y={here.yM} degrees={here.facingDegrees} size={markM * 0.8} /> : null}
        {shown.map((booth) => {
          const [x, y] = middleOf(booth);
          return (
            <path
              key={booth.number}
              transform={`translate(${x} ${y}) scale(${markM / 20})`}
              d="M0 0C-6 -9 -10 -13 -10 -19A10 10 0 0 1 10 -19C10 -13 6 -9 0 0Z"
              className={styles['pin']}
            />
          );
        })}
      </svg>
      <span className="visually-hidden">{t('plan.little', { number: numbers.join(', ') })}. </span>
      <span className={styles['words']}>{t(to.type === 'shortlist' ? 'way.tour' : 'plan.openPlan')}</span>
    </button>
  );
}
