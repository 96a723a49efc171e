/** What else the import should do; each change compares again. */
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaff } from '../../StaffContext.tsx';
import type { ImportStateView } from './importView.ts';
import styles from './Import.module.css';

const choices = ['removeSamples', 'removeMissing', 'skipHidden'] as const;

/** See above. */
export function Choices({ state, onChanged }: { state: ImportStateView; onChanged: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { trouble, run } = useStaffAction();
  const toggle = async (choice: (typeof choices)[number]) => {
    await run('import.answer', { locale, [choice]: !state.choices[choice] });
    onChanged();
  };
  return (
    <div className={styles['row']} role="group" aria-label={t('import.choices')}>
      {choices.map((choice) => (
        <Chip key={choice} isChosen={state.choices[choice]} onClick={() => void toggle(choice)}>
          {t(`import.${choice}`)}
        </Chip>
      ))}
      {trouble === null ? null : <p role="alert">{trouble}</p>}
    </div>
  );
}
