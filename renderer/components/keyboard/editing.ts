/**
 * Editing one line of text with keys, as pure functions: text, caret, the Korean letters still open, the layout. All of it
 * is one value, so that a key is one step from one value to the next and none can fall between two renderings.
 */
import { isKoreanLetter, joinLetter, withoutLastLetter } from './hangul.ts';

/** Sets of keys. Pinyin and Latin share their letters; pinyin has candidates, Latin has capitals. */
export type LayoutName = 'korean' | 'pinyin' | 'latin' | 'symbols';

/** The line being edited. */
export interface Editing {
  readonly text: string;
  /** Selection in UTF-16 units, start ≤ end; equal for a caret. */
  readonly start: number;
  readonly end: number;
  /**
   * Where the Korean letters begin that belong to the composition, which always ends at the caret; null when the next
   * letter begins anew. Inside it "delete" takes letters, outside of it whole characters, as people know from phones.
   */
  readonly composing: number | null;
  readonly layout: LayoutName;
  /** Shift holds for one letter. */
  readonly isShifted: boolean;
}

/** Characters offered for pinyin; `pinyinLength` is how many of its letters they stand for, from its beginning. */
export interface Candidate {
  readonly text: string;
  readonly pinyinLength: number;
  readonly kind: 'word' | 'character';
}

/** A line with the caret at its end. */
export function startEditing(text: string, layout: LayoutName): Editing {
  return { text, start: text.length, end: text.length, composing: null, layout, isShifted: false };
}

/** Puts `inserted` in place of the selection; the composition ends, shift is used up. */
export function insertText(state: Editing, inserted: string): Editing {
  const { text, start, end } = state;
  const caret = start + inserted.length;
  return {
    ...state,
    text: text.slice(0, start) + inserted + text.slice(end),
    start: caret,
    end: caret,
    composing: null,
    isShifted: false,
  };
}

/** A character key. Korean letters join the composition before the caret; anything else ends it. */
export function insertKey(state: Editing, key: string): Editing {
  if (!isKoreanLetter(key)) return insertText(state, key);
  const { composing, start } = state;
  if (composing === null) return { ...insertText(state, key), composing: start };
  const joined = joinLetter(state.text.slice(start - 1, start), key);
  return { ...insertText({ ...state, start: start - 1 }, joined), composing };
}

/** The character that ends at a position, empty at the start. A surrogate pair is one to everyone but JavaScript. */
function characterBefore(text: string, position: number): string {
  return /.$/su.exec(text.slice(0, position))?.[0] ?? '';
}

/** "Delete": the selection, else one letter of the composition, else the character before the caret. */
export function backspace(state: Editing): Editing {
  const { text, start, end, composing } = state;
  if (start !== end) return { ...insertText(state, ''), isShifted: state.isShifted };
  const last = characterBefore(text, start);
  if (last === '') return state;
  const rest = composing === null ? '' : withoutLastLetter(last);
  const next = insertText({ ...state, start: start - last.length }, rest);
  const isOpen = composing !== null && next.start > composing;
  return { ...next, composing: isOpen ? composing : null, isShifted: state.isShifted };
}

/** Puts the caret or a selection somewhere; moving it ends the composition. Positions outside the text are clamped. */
export function moveCaret(state: Editing, from: number, to: number = from): Editing {
  const clamp = (position: number) => Math.min(Math.max(position, 0), state.text.length);
  const start = clamp(Math.min(from, to));
  const end = clamp(Math.max(from, to));
  return start === state.start && end === state.end ? state : { ...state, start, end, composing: null };
}

/** The arrow keys: one character, or to the edge of the selection. */
export function stepCaret(state: Editing, direction: -1 | 1): Editing {
  const { text, start, end } = state;
  if (start !== end) return moveCaret(state, direction < 0 ? start : end);
  const neighbour = direction < 0 ? characterBefore(text, start) : (/^./su.exec(text.slice(start))?.[0] ?? '');
  return moveCaret(state, start + direction * neighbour.length);
}

/** Other keys for the same text; the composition ends, so that a letter typed after coming back begins anew. */
export function switchLayout(state: Editing, layout: LayoutName): Editing {
  return { ...state, layout, composing: null, isShifted: false };
}

/** Shift, or shift taken back. */
export function toggleShift(state: Editing): Editing {
  return { ...state, isShifted: !state.isShifted };
}

/** Another text altogether, e.g. from a physical keyboard, with the caret at its end unless told otherwise. */
export function setText(state: Editing, text: string, start: number = text.length, end: number = start): Editing {
  if (text === state.text) return moveCaret(state, start, end);
  return { ...state, text, start, end, composing: null };
}

/** Letters of one syllable at most 6, of the longest catalogue word about 40: more is no word that has candidates. */
const longestPinyin = 40;

/** The pinyin letters right before the caret, which candidates are for; empty outside the pinyin layout. */
export function pinyinAt(state: Editing): string {
  if (state.layout !== 'pinyin' || state.start !== state.end) return '';
  const letters = /[a-z]+$/i.exec(state.text.slice(0, state.start))?.[0] ?? '';
  return letters.length > longestPinyin ? '' : letters.toLowerCase();
}

/** Puts a candidate's characters in place of its pinyin; letters that it leaves over stay, with the caret after them. */
export function chooseCandidate(state: Editing, candidate: Candidate): Editing {
  const begin = state.start - pinyinAt(state).length;
  const rest = state.text.slice(begin + candidate.pinyinLength, state.start);
  return insertText({ ...state, start: begin }, candidate.text + rest);
}
