/** The line being edited, kept outside React: a key changes it at once, however busy rendering is, and none is lost. */
import { useState, useSyncExternalStore } from 'react';
import { startEditing, type Editing, type LayoutName } from './editing.ts';

/** Holds one line. `apply` refuses a step that would make a text longer than allowed. */
export interface Editor {
  get: () => Editing;
  apply: (step: (state: Editing) => Editing) => void;
  /** Calls back after every change until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
}

/** See {@link Editor}. `maxLength` counts UTF-16 units, as the contract does. */
export function createEditor(start: { text: string; layout: LayoutName; maxLength: number }): Editor {
  let state = startEditing(start.text, start.layout);
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    apply: (step) => {
      const next = step(state);
      const isTooLong = next.text.length > start.maxLength && next.text.length > state.text.length;
      if (next === state || isTooLong) return;
      state = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** An editor for as long as the component lives; what it starts with is read once. */
export function useEditor(start: { text: string; layout: LayoutName; maxLength: number }): Editor {
  const [editor] = useState(() => createEditor(start));
  return editor;
}

/** One part of the line; the component renders again only when that part changes. The part must be a plain value. */
export function useEditing<T extends string | number | boolean>(editor: Editor, part: (state: Editing) => T): T {
  return useSyncExternalStore(editor.subscribe, () => part(editor.get()));
}
