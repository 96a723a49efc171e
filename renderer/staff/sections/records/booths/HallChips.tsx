/** The halls to choose from; nothing where there is one. */
import type { PlanData } from '../../../../components/plan/planData.ts';
import { Chip } from '../../../../components/Chip.tsx';
import styles from './Booths.module.css';

/** See above. */
export function HallChips({ plan, onHall }: { plan: PlanData; onHall: (code: string) => void }) {
  if (plan.halls.length < 2) return null;
  return (
    <div className={styles['tools']}>
      {plan.halls.map(({ code, name }) => (
        <Chip key={code} lang={name.locale} isChosen={code === plan.hall.code} onClick={() => onHall(code)}>
          {name.text}
        </Chip>
      ))}
    </div>
  );
}
