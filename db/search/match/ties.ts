/** The last word on the order of the best few: what the index folds together is told apart again. */
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { getChoseong } from 'es-hangul';
import type { Found } from '../found.ts';
import { readSyllables, simplify, withoutTones } from '../text/chinese.ts';
import { foldText, hasHangul } from '../text/fold.ts';
import { romaniseByLetter } from '../text/romanised.ts';
import type { Needle, QueryTerm } from '../understand.ts';

/** As many as a visitor sees at first; further down nobody tells `si` from `shi`. */
const looked = 60;
const bonus = 0.012;
/** A stray double in a short word makes another word, in a long one it is a slip. */
const malus = 0.12;
const longMalus = 0.02;
const shortTerm = 3;

const spelt = new Map<string, string>();

/** The exact spelling that a folded reading stands for, of the label's text. */
function spellingOf(index: LoadedIndex, label: number, by: 'pinyin' | 'romanised'): string {
  const text = foldText(index.textOf(label)).text;
  const identity = `${by} ${text}`;
  let spelling = spelt.get(identity);
  if (spelling === undefined) {
    if (spelt.size > 5000) spelt.clear();
    spelling = by === 'pinyin' ? readSyllables(simplify(text)).join('') : romaniseByLetter(text).join('');
    spelt.set(identity, spelling);
  }
  return spelling;
}

const doubled = /[ㄲㄸㅃㅆㅉ]/;

/** Doubled consonants that were typed but are not in the label, or the other way round: 굴차 is not 꿀차. */
function saysOtherwise(index: LoadedIndex, label: number, term: QueryTerm, needle: Needle): boolean {
  if (needle.table === 'choseong') {
    if (!doubled.test(needle.text)) return false;
    const initials = Array.from(foldText(index.textOf(label)).text, (character) => getChoseong(character) || character);
    return !initials.join('').includes(Array.from(needle.text, (letter) => getChoseong(letter) || letter).join(''));
  }
  if (needle.table !== 'keys' || !hasHangul(term.plain) || term.plain.length < 2) return false;
  // The last syllable may be on its way, and lend its last letter to the next one.
  const before = term.plain.slice(0, -1);
  const text = foldText(index.textOf(label)).text;
  return hasHangul(text) && !text.includes(before.slice(0, -1))
    ? true
    : hasHangul(text) && before.length === 1 && !text.includes(before);
}

/** Moves up hits whose exact spelling was typed: zh and z, l and n, doosan and dusan are one in the index. */
export function orderTies(index: LoadedIndex, list: Found[]): Found[] {
  const head = list.slice(0, looked);
  let isChanged = false;
  for (const found of head) {
    for (const { term, needle, label, isSlip } of found.evidence) {
      const reading = term.needles[needle];
      if (reading && !isSlip && saysOtherwise(index, label, term, reading)) {
        found.score -= term.plain.length <= shortTerm ? malus : longMalus;
        isChanged = true;
      }
      const by = reading?.by;
      if (isSlip || (by !== 'pinyin' && by !== 'romanised')) continue;
      const typed = by === 'pinyin' ? withoutTones(term.typed) : term.plain;
      if (!spellingOf(index, label, by).includes(typed)) continue;
      found.score += bonus;
      isChanged = true;
    }
  }
  if (!isChanged) return list;
  head.sort((a, b) => b.score - a.score || a.document - b.document);
  return [...head, ...list.slice(looked)];
}
