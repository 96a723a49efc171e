/** One record: its fields with the three languages side by side, the visitor's card as one types, and its history. */
import { ArrowLeft } from '@phosphor-icons/react';
import { useState } from 'react';
import type { RecordType } from '#db/records/fields.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { ChangeTable } from '../history/ChangeTable.tsx';
import { CardPreview } from './CardPreview.tsx';
import { FieldRow } from './FieldRow.tsx';
import styles from './Records.module.css';
import { useRecordDraft } from './useRecordDraft.ts';

/** See above. `code` null makes a new one, which begins with `first`. */
export function RecordForm({
  type,
  code,
  first,
}: {
  type: RecordType;
  code: string | null;
  first: Readonly<Record<string, string>>;
}) {
  const { t } = useStaffText();
  const { go } = useStaff();
  const record = useRecordDraft({ type, code, first });
  const copy = useStaffAction();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [wasSaved, setSaved] = useState(false);
  // There is one fair, and the settings lead to it.
  const list = () =>
    go(type === 'fair' ? { section: 'settings' } : { section: 'records', type, code: null, isNew: false });
  const save = async () => {
    const saved = await record.save();
    if (saved === null) return;
    setSaved(true);
    if (code === null) go({ section: 'records', type, code: saved, isNew: false });
  };
  const duplicate = async () => {
    if (code === null) return;
    const answer = await copy.run('records.duplicate', { type, code });
    if (answer?.ok) go({ section: 'records', type, code: answer.value.code, isNew: false });
  };
  const problems = new Map((record.preview?.problems ?? []).map((problem) => [problem.field, problem.words]));
  const heading = record.known?.line.title ?? t('records.new');
  return (
    <StaffPage
      heading={heading}
      notice={
        record.trouble ?? copy.trouble ?? (record.isDirty ? t('records.unsaved') : wasSaved ? t('records.saved') : null)
      }
      actions={
        <>
          <Button onClick={list}>
            <ArrowLeft aria-hidden="true" /> {t(type === 'fair' ? 'shell.settings' : 'records.toList')}
          </Button>
          {code === null ? null : <Button onClick={() => setHistoryOpen(!isHistoryOpen)}>{t('shell.history')}</Button>}
          {code === null || type === 'fair' ? null : (
            <Button onClick={() => void duplicate()}>{t('records.duplicate')}</Button>
          )}
          {record.isDirty ? <Button onClick={record.discard}>{t('records.discard')}</Button> : null}
          <Button primary isDisabled={!record.isDirty || record.isBusy} onClick={() => void save()}>
            {t('records.save')}
          </Button>
        </>
      }
    >
      {record.fields === null || !record.isLoaded ? (
        <Problem error={record.error} retry={record.again} />
      ) : (
        <div className={styles['form']}>
          <div className={styles['fields']}>
            {isHistoryOpen && code !== null ? (
              <ChangeTable of={{ type, code }} onRestore={(field, value) => record.change(field, value ?? '')} />
            ) : null}
            {(record.known?.findings ?? []).map((finding) => (
              <p key={`${finding.kind} ${finding.field ?? ''}`} className={styles['finding']}>
                {finding.words}
              </p>
            ))}
            {record.fields.map((field) => (
              <FieldRow
                key={field.key}
                field={field}
                code={code}
                textOf={record.textOf}
                problemOf={(key) => problems.get(key)}
                onChange={(key, text) => {
                  setSaved(false);
                  record.change(key, text);
                }}
              />
            ))}
          </div>
          {record.preview ? <CardPreview card={record.preview.card} /> : null}
        </div>
      )}
    </StaffPage>
  );
}
