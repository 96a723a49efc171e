/** One record: its fields with the three languages side by side, the visitor's card as one types, and its history. */
import { ArrowLeft } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import type { RecordType } from '#db/records/fields.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff, type StaffPlace } from '../../StaffContext.tsx';
import { ChangeTable } from '../history/ChangeTable.tsx';
import { CardPreview } from './CardPreview.tsx';
import { EventActions } from './EventActions.tsx';
import { keptWith, statusText } from './eventMoves.ts';
import { FieldRow } from './FieldRow.tsx';
import styles from './Records.module.css';
import { SureButton } from '../../parts/SureButton.tsx';
import { useRecordDraft } from './useRecordDraft.ts';

/** See above. `code` null makes a new one, which begins with `first`. */
export function RecordForm({
  type,
  code,
  first,
  field = null,
  back,
  wasMade = false,
}: {
  type: RecordType;
  code: string | null;
  first: Readonly<Record<string, string>>;
  /** Stored name of the value that somebody came to mend. */
  field?: string | null;
  /** Where somebody came from; the list of the type when it is not known. */
  back?: StaffPlace;
  /** This record has just been saved for the first time. */
  wasMade?: boolean;
}) {
  const { t } = useStaffText();
  const { go } = useStaff();
  const record = useRecordDraft({ type, code, first });
  const copy = useStaffAction();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const [wasSaved, setSaved] = useState(wasMade);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  // There is one fair, and the settings lead to it.
  const list = () =>
    go(back ?? (type === 'fair' ? { section: 'settings' } : { section: 'records', type, code: null, isNew: false }));
  const goOn = (next: string, isMade: boolean) =>
    go({ section: 'records', type, code: next, isNew: false, wasMade: isMade, ...(back ? { back } : {}) });
  const save = async () => {
    const saved = await record.save();
    setWrong(saved?.wrong ?? []);
    if (saved === null || saved.code === null) return;
    setSaved(true);
    if (code === null) goOn(saved.code, true);
  };
  const duplicate = async () => {
    if (code === null) return;
    const answer = await copy.run('records.duplicate', { type, code });
    if (answer?.ok) goOn(answer.value.code, false);
  };
  const form = useRef<HTMLDivElement>(null);
  const isShown = record.fields !== null && record.isLoaded;
  const place = wrong[0] ?? field;
  useEffect(() => {
    if (!isShown || place === null) return;
    const [key, locale] = place.split('.');
    const row = form.current?.querySelector(`[data-field="${CSS.escape(key ?? '')}"]`);
    row?.scrollIntoView({ block: 'center' });
    // Of a text in three languages the one that is wrong; the focus shows it, without calling the keyboard.
    const input = row?.querySelector<HTMLElement>(locale === undefined ? 'input, textarea' : `[lang="${locale}"]`);
    input?.focus({ preventScroll: true });
  }, [isShown, place, wrong]);
  const problems = new Map((record.preview?.problems ?? []).map((problem) => [problem.field, problem.words]));
  const told = () => {
    if (wrong.length > 0) return t('records.wrong', { count: wrong.length });
    if (record.isDirty) return t('records.unsaved');
    return wasSaved ? t('records.saved') : null;
  };
  const change = (key: string, text: string) => {
    // A field that shows the record's own text again, as after saving, has changed nothing.
    if (text === record.textOf(key)) return;
    setSaved(false);
    if (wrong.length > 0) setWrong([]);
    if (type === 'event') {
      const isMoved = record.textOf('status') === statusText(record.fields ?? [], 'moved');
      const kept = keptWith(key, { isMoved, storedOf: record.storedOf, textOf: record.textOf });
      if (kept) record.change(kept.key, kept.text);
    }
    record.change(key, text);
  };
  const heading = record.known?.line.title ?? t('records.new');
  return (
    <StaffPage
      heading={heading}
      notice={record.trouble ?? copy.trouble ?? told()}
      actions={
        <>
          <Button onClick={list}>
            <ArrowLeft aria-hidden="true" />{' '}
            {t(back?.section === 'quality' ? 'shell.quality' : type === 'fair' ? 'shell.settings' : 'records.toList')}
          </Button>
          {code === null ? null : <Button onClick={() => setHistoryOpen(!isHistoryOpen)}>{t('shell.history')}</Button>}
          {code === null || type === 'fair' ? null : (
            <Button onClick={() => void duplicate()}>{t('records.duplicate')}</Button>
          )}
          {record.isDirty ? (
            <SureButton
              words={t('records.discard')}
              question={t('records.discardSure')}
              onSure={() => {
                setWrong([]);
                record.discard();
              }}
            />
          ) : null}
          <Button primary isDisabled={!record.isDirty || record.isBusy} onClick={() => void save()}>
            {t('records.save')}
          </Button>
        </>
      }
    >
      {record.fields === null || !record.isLoaded ? (
        <Problem error={record.error} retry={record.again} />
      ) : (
        <div className={styles['form']} ref={form}>
          <div className={styles['fields']}>
            {isHistoryOpen && code !== null ? (
              <ChangeTable of={{ type, code }} onRestore={(field, value) => record.change(field, value ?? '')} />
            ) : null}
            {(record.known?.findings ?? []).map((finding) => (
              <p key={`${finding.kind} ${finding.field ?? ''}`} className={styles['finding']}>
                {finding.words}
              </p>
            ))}
            {type === 'event' ? <EventActions fields={record.fields} textOf={record.textOf} onChange={change} /> : null}
            {record.fields.map((each) => (
              <FieldRow
                key={each.key}
                field={each}
                code={code}
                textOf={record.textOf}
                problemOf={(key) => problems.get(key)}
                onChange={change}
              />
            ))}
          </div>
          {record.preview ? (
            <CardPreview card={record.preview.card} hasBooth={type === 'exhibitor' || type === 'product'} />
          ) : null}
        </div>
      )}
    </StaffPage>
  );
}
