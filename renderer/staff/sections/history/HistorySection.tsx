/** Every change: what was done together, each value before and after, and the way back. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useTimes } from '../../parts/useTimes.ts';
import { useUndoneText } from '../../parts/useUndoneText.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { SureButton } from '../../parts/SureButton.tsx';
import { Backups } from './Backups.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import styles from './History.module.css';

/** Sets that are shown at once. */
const pageSize = 60;

type ChangeSet = Output<'history.sets'>['sets'][number];
type Change = Output<'history.changes'>['changes'][number];

/** See above. */
export function HistorySection() {
  const { t } = useStaffText();
  const { locale } = useStaff();
  /** Ids that the parts turned to end before; the first part begins at the newest. */
  const [ends, setEnds] = useState<readonly number[]>([]);
  const before = ends.at(-1) ?? null;
  const { data, error, again } = useStaffQuery('history.sets', { locale, before, limit: pageSize });
  const last = data?.sets.at(-1);
  const { isBusy, trouble, run } = useStaffAction();
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const undoneText = useUndoneText();
  const undo = async (set: ChangeSet) => {
    const answer = await run('history.undo', { locale, setId: set.id });
    if (answer?.ok) setTold(undoneText(t('records.undone'), answer.value.kept));
    again();
  };
  const restore = async (set: ChangeSet) => {
    const answer = await run('history.restore', { locale, setId: set.id, of: null, field: null });
    if (answer?.ok) setTold(t('records.restored'));
    again();
  };
  const restoreRecord = async ({ setId, type, code, title }: Change) => {
    const answer = await run('history.restore', { locale, setId, of: { type, code }, field: null });
    if (answer?.ok) setTold(t(answer.value.set ? 'records.recordRestored' : 'records.recordSame', { name: title }));
    again();
  };
  return (
    <StaffPage heading={t('shell.history')} notice={trouble ?? told}>
      <Backups onRestored={again} />
      {data ? null : <Problem error={error} retry={again} />}
      <ul className={styles['sets']}>
        {(data?.sets ?? []).map((set) => (
          <SetOf
            key={set.id}
            set={set}
            isOpen={open === set.id}
            isBusy={isBusy}
            onOpen={() => setOpen(open === set.id ? null : set.id)}
            onUndo={() => void undo(set)}
            onRestore={() => void restore(set)}
            onRecord={(change) => void restoreRecord(change)}
          />
        ))}
      </ul>
      <div className={styles['row']}>
        {ends.length === 0 ? null : (
          <Button onClick={() => setEnds(ends.slice(0, -1))}>{t('records.pageBefore')}</Button>
        )}
        {last && data?.sets.length === pageSize ? (
          <Button onClick={() => setEnds([...ends, last.id])}>{t('records.older')}</Button>
        ) : null}
      </div>
    </StaffPage>
  );
}

function SetOf({
  set,
  isOpen,
  isBusy,
  onOpen,
  onUndo,
  onRestore,
  onRecord,
}: {
  set: ChangeSet;
  isOpen: boolean;
  isBusy: boolean;
  onOpen: () => void;
  onUndo: () => void;
  onRestore: () => void;
  onRecord: (change: Change) => void;
}) {
  const { t } = useStaffText();
  const timeOf = useTimes();
  return (
    <li className={styles['set']}>
      <h2>
        {t(`records.kind_${set.kind}`)} {set.label}
      </h2>
      <p className={styles['facts']}>
        {timeOf(set.at)} · {t(`records.role_${set.role}`)} · {t('records.changes', { count: set.changes })}
        {set.undoneBy === null ? '' : ` · ${t('records.wasUndone')}`}
      </p>
      <div className={styles['row']}>
        <Button onClick={onOpen}>{t(isOpen ? 'records.hideChanges' : 'records.showChanges')}</Button>
        {set.undoneBy === null && set.kind !== 'seed' ? (
          <SureButton words={t('records.undo')} question={t('records.undoSure')} isDisabled={isBusy} onSure={onUndo} />
        ) : null}
        <SureButton
          words={t('records.backToHere')}
          question={t('records.backSure')}
          isDisabled={isBusy}
          onSure={onRestore}
        />
      </div>
      {isOpen ? <ChangeTable of={{ setId: set.id }} onRecord={onRecord} /> : null}
    </li>
  );
}
