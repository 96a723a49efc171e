/** Whole names that stand inside a sentence: "我想找…的样品", "… 있는 곳이 어디인가요", "where do they sell …". */
import { entriesEqualTo } from '../index/keyTable.ts';
import type { LoadedIndex } from '../index/loadedIndex.ts';
import { toSymbols } from '../keys.ts';
import { isFiller, isParticle } from '../text/filler.ts';
import { hasHan, hasHangul } from '../text/fold.ts';

/** A name in a sentence: its folded text, and its place in the sentence without blanks. */
export interface ContainedName {
  text: string;
  from: number;
  to: number;
}

/** Longest name that is looked for, in characters, and in words. */
const maxLength = 40;
const maxWords = 8;

/** Shortest names that are taken out of a sentence: shorter ones are parts of other words. */
function isLongEnough(text: string): boolean {
  if (hasHan(text) || hasHangul(text)) return text.length >= 2;
  return text.length >= 3;
}

function isName(index: LoadedIndex, text: string): boolean {
  const { plain, keys } = index.data.tables;
  if (hasHan(text) || hasHangul(text)) {
    return (
      entriesEqualTo(
        plain,
        Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
      ).length > 0
    );
  }
  return entriesEqualTo(keys, toSymbols(text)).length > 0;
}

/** Names of the catalogue in the words of a sentence, the longest first, none inside another. */
export function namesContained(index: LoadedIndex, words: readonly string[]): ContainedName[] {
  const text = words.join('');
  const wordStarts = new Set<number>();
  let at = 0;
  for (const word of words) {
    wordStarts.add(at);
    at += word.length;
  }
  wordStarts.add(at);
  const found: ContainedName[] = [];
  for (let from = 0; from < text.length; from++) {
    const isHanStart = hasHan(text.charAt(from));
    if (!isHanStart && !wordStarts.has(from)) continue;
    let wordCount = 0;
    for (let to = from + 1; to <= Math.min(text.length, from + maxLength) && wordCount <= maxWords; to++) {
      if (wordStarts.has(to)) wordCount++;
      const stretch = text.slice(from, to);
      if (!isLongEnough(stretch) || !endsThere(text, to, wordStarts)) continue;
      if (!isFiller(stretch) && isName(index, stretch)) found.push({ text: stretch, from, to });
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: ContainedName[] = [];
  for (const name of found) if (kept.every(({ from, to }) => name.to <= from || name.from >= to)) kept.push(name);
  return kept;
}

/** A name may end where a word does, between Chinese characters, or before a Korean particle. */
function endsThere(text: string, to: number, wordStarts: ReadonlySet<number>): boolean {
  if (wordStarts.has(to)) return true;
  if (hasHan(text.charAt(to - 1))) return true;
  if (!hasHangul(text.charAt(to))) return false;
  let end = to;
  while (!wordStarts.has(end)) end++;
  return isParticle(text.slice(to, end));
}
