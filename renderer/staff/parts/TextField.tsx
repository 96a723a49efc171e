/** One text to type, with the system's keyboard or the kiosk's own; counts down to its limit. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '#db/model.ts';
import { createEditor, type Editor } from '../../components/keyboard/editor.ts';
import { setText, type LayoutName } from '../../components/keyboard/editing.ts';
import { useCaret } from '../../components/keyboard/useCaret.ts';
import { useKeyboardDock } from './KeyboardDock.tsx';
import styles from './TextField.module.css';

const layouts: Record<Locale, LayoutName> = { ko: 'korean', 'zh-CN': 'pinyin', en: 'latin' };

/** Texts beyond a field's limit are typed all the same and then named: cutting off is no help. */
const mostUnits = 4000;

/** See above. `limit` counts code points; null shows no counter. */
export function TextField({
  label,
  isLabelHidden = false,
  value,
  limit,
  lang,
  isLong = false,
  problem,
  onChange,
}: {
  label: string;
  isLabelHidden?: boolean;
  value: string;
  limit: number | null;
  lang: Locale;
  isLong?: boolean;
  problem?: string | undefined;
  onChange: (text: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { attach, detach } = useKeyboardDock();
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  }, [onChange]);
  const [editor] = useState<Editor>(() => createEditor({ text: value, layout: layouts[lang], maxLength: mostUnits }));
  useEffect(() => editor.subscribe(() => latest.current(editor.get().text)), [editor]);
  // Set from elsewhere: another record, or a value taken back.
  useEffect(() => {
    if (editor.get().text !== value) editor.apply((state) => setText(state, value));
  }, [editor, value]);
  // A field that goes takes the keyboard with it: it would type into nothing.
  useEffect(() => () => detach(editor), [detach, editor]);
  useCaret(editor, field);
  // Nobody types here: a long text is read from its beginning.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.scrollLeft = 0;
  }, [value]);
  const length = [...value].length;
  const common = {
    id,
    ref: field,
    className: styles['input'],
    value,
    lang,
    inputMode: 'none' as const,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onFocus: () => attach(editor, isLong),
    // A finger on the field that has the focus asks for the keyboard again.
    onClick: () => attach(editor, isLong),
    onBlur: () => detach(editor),
    onChange: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      const { value: text, selectionStart, selectionEnd } = target;
      editor.apply((state) => setText(state, text, selectionStart ?? text.length, selectionEnd ?? text.length));
    },
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {isLong ? <textarea {...common} rows={4} /> : <input {...common} type="text" />}
      {limit === null ? null : (
        <span className={styles['count']} data-over={length > limit ? '' : undefined}>
          {length}/{limit}
        </span>
      )}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
