/** One record while it is edited: what is typed, kept beyond a crash, checked as one types, saved. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '#api/contract.ts';
import type { RecordType } from '#db/records/fields.ts';
import { call } from '../../../api/client.ts';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';

type Preview = Output<'records.preview'>;

/** Long enough that nobody waits for it while typing, short enough that a power cut costs a word. */
const restMs = 600;

/** Texts that differ from the record's, by stored field; an emptied one is null. */
type Typed = Readonly<Record<string, string | null>>;

/** See above. `code` null is a record to be made, which begins with `first`. */
export function useRecordDraft({
  type,
  code,
  first,
}: {
  type: RecordType;
  code: string | null;
  first: Readonly<Record<string, string>>;
}) {
  const { locale } = useStaff();
  const fields = useStaffQuery('records.fields', { locale, type });
  const [known, setKnown] = useState<Output<'records.get'> | null>(null);
  const [typed, setTyped] = useState<Typed>(first);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [turn, setTurn] = useState(0);
  const action = useStaffAction();
  const isLoaded = code === null || known !== null;
  const hasRead = useRef(false);

  useEffect(() => {
    if (code === null) return;
    void call('records.get', { locale, type, code }).then((answer) => {
      if (!answer.ok) return;
      setKnown(answer.value);
      // What was typed and never saved comes back once; afterwards the screen knows better.
      if (!hasRead.current && answer.value.unsaved) setTyped(answer.value.unsaved);
      hasRead.current = true;
    });
  }, [locale, type, code, turn]);

  const isDirty = Object.keys(typed).length > 0;
  useEffect(() => {
    if (!isLoaded) return undefined;
    const timer = setTimeout(() => {
      const kept = Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, text ?? '']));
      void call('records.keepUnsaved', { type, code, values: isDirty ? kept : null });
      void call('records.preview', { locale, type, code, values: { ...typed } }).then(
        (answer) => answer.ok && setPreview(answer.value),
      );
    }, restMs);
    return () => clearTimeout(timer);
  }, [locale, type, code, typed, isDirty, isLoaded]);

  const stored = useMemo(() => new Map((known?.values ?? []).map(({ field, text }) => [field, text])), [known]);
  const textOf = (field: string) => (field in typed ? (typed[field] ?? '') : (stored.get(field) ?? ''));
  const change = useCallback(
    (field: string, text: string) =>
      setTyped((before) => {
        const { [field]: _old, ...rest } = before;
        return text === (stored.get(field) ?? '') ? rest : { ...before, [field]: text === '' ? null : text };
      }),
    [stored],
  );
  const save = async (): Promise<string | null> => {
    const answer = await action.run('records.save', {
      locale,
      type,
      code,
      values: { ...typed },
      revision: known?.revision ?? null,
    });
    if (!answer?.ok) return null;
    const { problems, code: savedCode } = answer.value;
    setPreview((last) => last && { ...last, problems });
    if (problems.some(({ isError }) => isError)) return null;
    setTyped({});
    setTurn((value) => value + 1);
    return savedCode;
  };
  return {
    fields: fields.data?.fields ?? null,
    error: fields.error,
    again: fields.again,
    known,
    isLoaded,
    isDirty,
    textOf,
    change,
    save,
    discard: () => setTyped({}),
    reload: () => setTurn((value) => value + 1),
    preview,
    ...action,
  };
}
