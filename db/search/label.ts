/** A label is one distinct text of the catalogue in one language, with every reading it can be found by. */
import { chineseKeys, simplify } from './chinese.ts';
import { foldPieces, hasHan, hasHangul, joinPieces, type Key } from './fold.ts';
import { choseongOf, keystrokeKey, romanisedKey } from './korean.ts';

/** Which part of a record a text is. */
export type Field = 'name' | 'company' | 'keyword' | 'category' | 'text' | 'code' | 'booth';

/** A distinct text with its keys; keys that make no sense for its script are absent. */
export interface Label {
  text: string;
  locale: string;
  plain: Key;
  /** Readings beyond the plain one are built only for short texts: names, keywords, categories. */
  keystrokes?: Key;
  choseong?: string;
  romanised?: Key;
  pinyin?: Key;
  initials?: Key;
}

/** Builds a label. `isDeep` adds the readings; running text is found by its own characters only. */
export function createLabel(text: string, locale: string, isDeep: boolean): Label {
  const plain = joinPieces(foldPieces(text, simplify));
  const label: Label = { text, locale, plain };
  if (!isDeep) return label;
  if (hasHangul(text)) {
    label.keystrokes = keystrokeKey(text);
    label.choseong = choseongOf(plain.text);
    label.romanised = romanisedKey(text);
  }
  if (hasHan(text)) {
    Object.assign(label, chineseKeys(simplify(text)));
  }
  return label;
}
