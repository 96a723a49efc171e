/** One record while it is edited: what is typed, kept beyond a crash, checked as one types, saved. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '#api/contract.ts';
import type { ErrorBody } from '#api/errors.ts';
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
  const [isLoaded, setLoaded] = useState(false);
  const [failure, setFailure] = useState<ErrorBody | null>(null);
  const hasRead = useRef(false);
  /** What the core does not keep yet; null when it keeps all. */
  const pending = useRef<Typed | null>(null);

  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const answer =
        code === null ? await call('records.unsaved', { type }) : await call('records.get', { locale, type, code });
      if (isGone) return;
      if (!answer.ok) return setFailure(answer.error);
      setFailure(null);
      if ('values' in answer.value) setKnown(answer.value as Output<'records.get'>); // Only that method tells values.
      // What was typed and never saved comes back once; afterwards the screen knows better.
      const { unsaved } = answer.value;
      if (!hasRead.current && unsaved) setTyped((begun) => ({ ...unsaved, ...begun }));
      hasRead.current = true;
      setLoaded(true);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [locale, type, code, turn]);

  const isDirty = Object.keys(typed).length > 0;
  const keep = useCallback(() => {
    const last = pending.current;
    if (last === null) return;
    pending.current = null;
    const kept = Object.fromEntries(Object.entries(last).map(([field, text]) => [field, text ?? '']));
    void call('records.keepUnsaved', { type, code, values: Object.keys(kept).length > 0 ? kept : null });
  }, [type, code]);
  // Whoever leaves within the rest of a keystroke loses nothing.
  useEffect(() => keep, [keep]);
  useEffect(() => {
    if (!isLoaded) return undefined;
    pending.current = typed;
    const timer = setTimeout(() => {
      keep();
      void call('records.preview', { locale, type, code, values: { ...typed } }).then(
        (answer) => answer.ok && setPreview(answer.value),
      );
    }, restMs);
    return () => clearTimeout(timer);
  }, [locale, type, code, typed, isLoaded, keep]);

  const stored = useMemo(() => new Map((known?.values ?? []).map(({ field, text }) => [field, text])), [known]);
  const storedOf = (field: string) => stored.get(field) ?? '';
  const textOf = (field: string) => (field in typed ? (typed[field] ?? '') : storedOf(field));
  const change = useCallback(
    (field: string, text: string) =>
      setTyped((before) => {
        const { [field]: _old, ...rest } = before;
        return text === (stored.get(field) ?? '') ? rest : { ...before, [field]: text === '' ? null : text };
      }),
    [stored],
  );
  /** The code of the record; the stored names of what cannot be saved; null when the core refused. */
  const save = async (): Promise<{ code: string | null; wrong: string[] } | null> => {
    // A note that is written after the saving would bring back what is saved by then.
    pending.current = null;
    const answer = await action.run('records.save', {
      locale,
      type,
      code,
      values: { ...typed },
      revision: known?.revision ?? null,
    });
    if (!answer?.ok) {
      pending.current = typed;
      keep();
      // What somebody else changed is read, so that the next try is made knowing it.
      if (answer?.error.code === 'CONFLICT') setTurn((value) => value + 1);
      return null;
    }
    const { problems, code: savedCode } = answer.value;
    setPreview((last) => last && { ...last, problems });
    const wrong = problems.filter(({ isError }) => isError).map(({ field }) => field);
    if (wrong.length > 0) {
      pending.current = typed;
      keep();
      return { code: null, wrong };
    }
    setTyped({});
    setTurn((value) => value + 1);
    return { code: savedCode, wrong };
  };
  return {
    fields: fields.data?.fields ?? null,
    error: fields.error ?? failure,
    again: () => {
      fields.again();
      setTurn((value) => value + 1);
    },
    known,
    isLoaded,
    isDirty,
    textOf,
    /** What the record holds, whatever is typed. */
    storedOf,
    change,
    save,
    discard: () => setTyped({}),
    preview,
    ...action,
  };
}
