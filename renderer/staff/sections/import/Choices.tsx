/** What else the import should do; each change compares again. */
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import type { Answering, ImportStateView } from './importView.ts';
import styles from './Import.module.css';

const choices = ['removeSamples', 'removeMissing', 'skipHidden'] as const;

/** See above. */
export function Choices({ state, answering }: { state: ImportStateView; answering: Answering }) {
  const { t } = useStaffText();
  return (
    <div className={styles['row']} role="group" aria-label={t('import.choices')}>
      {choices.map((choice) => (
        <Chip
          key={choice}
          isChosen={state.choices[choice]}
          isDisabled={answering.isBusy}
          onClick={() => void answering.answer({ [choice]: !state.choices[choice] })}
        >
          {t(`import.${choice}`)}
        </Chip>
      ))}
    </div>
  );
}
