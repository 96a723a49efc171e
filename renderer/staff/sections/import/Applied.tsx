/** The list is in the draft: what came of it, and where to go on. */
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useUndoneText } from '../../parts/useUndoneText.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import type { ImportStateView } from './importView.ts';
import styles from './Import.module.css';

/** See above. `onDone` gets what the next page has to tell. */
export function Applied({ state, onDone }: { state: ImportStateView; onDone: (told: string | null) => void }) {
  const { t } = useStaffText();
  const { locale, go } = useStaff();
  const { isBusy, trouble, run } = useStaffAction();
  const undoneText = useUndoneText();
  const undo = async () => {
    if (state.setId === null) return;
    const answer = await run('history.undo', { locale, setId: state.setId });
    if (!answer?.ok) return;
    await run('import.discard', { locale });
    onDone(undoneText(t('import.undone'), answer.value.kept));
  };
  const another = async () => {
    await run('import.discard', { locale });
    onDone(null);
  };
  const { added: records = 0, changed = 0, removed = 0 } = state.summary ?? {};
  const added = state.pictures?.added ?? null;
  return (
    <StaffPage heading={t('import.appliedTitle')} notice={trouble}>
      <div className={styles['working']}>
        <p>{t('import.appliedText', { added: records, changed, removed })}</p>
        {added === null ? null : <p>{t('import.picturesAdded', { count: added })}</p>}
        <p>{t('import.notYetPublished')}</p>
        <div className={styles['row']}>
          <Button primary onClick={() => go({ section: 'quality' })}>
            {t('import.toQuality')}
          </Button>
          <Button onClick={() => go({ section: 'publish' })}>{t('import.toPublish')}</Button>
          <Button isDisabled={isBusy} onClick={() => void another()}>
            {t('import.another')}
          </Button>
          {state.setId === null ? null : (
            <Button isDisabled={isBusy} onClick={() => void undo()}>
              {t('import.undo')}
            </Button>
          )}
        </div>
      </div>
    </StaffPage>
  );
}
