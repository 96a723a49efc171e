/** One value for many records: which field, what it becomes, what that changes, and the way back. */
import { ArrowLeft } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import type { RecordType } from '#db/records/fields.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useUndoneText } from '../../parts/useUndoneText.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { BulkPreview } from './BulkPreview.tsx';
import { BulkValue, type BulkChoice } from './BulkValue.tsx';
import { FieldChips } from './FieldChips.tsx';
import styles from './Records.module.css';

type Field = Output<'records.fields'>['fields'][number];

/** See above. `onDone` leads back to the list. */
export function BulkEdit({ type, codes, onDone }: { type: RecordType; codes: string[]; onDone: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { data, error, again } = useStaffQuery('records.fields', { locale, type });
  const [field, setField] = useState<Field | null>(null);
  const [choice, setChoice] = useState<BulkChoice | null>(null);
  const [done, setDone] = useState<{ setId: number; changes: number } | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const apply = async () => {
    if (choice === null) return;
    const answer = await run('records.bulk', { locale, type, codes, ...choice, apply: true });
    if (answer?.ok && answer.value.set) {
      setDone({ setId: answer.value.set.id, changes: answer.value.set.changes });
      setField(null);
      setChoice(null);
    }
  };
  const undoneText = useUndoneText();
  const undo = async () => {
    if (done === null) return;
    const answer = await run('history.undo', { locale, setId: done.setId });
    if (answer?.ok) setUndone(undoneText(t('records.undone'), answer.value.kept));
  };
  const told = done === null ? null : (undone ?? t('records.bulkDone', { count: done.changes }));
  return (
    <StaffPage
      heading={t('records.bulkHeading', { count: codes.length })}
      notice={trouble ?? told}
      actions={
        <>
          <Button onClick={onDone}>
            <ArrowLeft aria-hidden="true" /> {t('records.toList')}
          </Button>
          {done !== null && undone === null ? (
            <Button isDisabled={isBusy} onClick={() => void undo()}>
              {t('records.undo')}
            </Button>
          ) : null}
        </>
      }
    >
      {data ? (
        <div className={styles['fields']}>
          {field === null ? (
            <FieldChips
              fields={data.fields}
              onChoose={(next) => {
                setField(next);
                setChoice(null);
                setDone(null);
                setUndone(null);
              }}
            />
          ) : (
            <BulkValue key={field.key} field={field} onChange={setChoice} onOther={() => setField(null)} />
          )}
          {choice === null || field === null ? null : (
            <BulkPreview input={{ type, codes, ...choice }} isBusy={isBusy} onApply={() => void apply()} />
          )}
        </div>
      ) : (
        <Problem error={error} retry={again} />
      )}
    </StaffPage>
  );
}
