/** Characters for typed pinyin, for the candidate bar of the keyboard: words of the catalogue, then single characters. */
import type { LoadedIndex } from './index/loadedIndex.ts';
import { eachCandidate, entriesEqualTo } from './index/keyTable.ts';
import { toSymbols } from './keys.ts';
import { foldPinyin, isPinyinSyllable, readingsOf, readSyllables, simplify, withoutTones } from './text/chinese.ts';

/** A text for the first `length` letters of the typed pinyin. */
export interface PinyinCandidate {
  text: string;
  length: number;
  kind: 'word' | 'character';
}

/** Longest word offered: longer names are results. */
const maxWord = 10;
const mainlandChinese = 'zh-CN';
const isHanOnly = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** Finds candidates in one index. */
export class PinyinCandidates {
  private readonly index: LoadedIndex;
  /** Characters of the catalogue by syllable without tone, commonest first; made when first asked for. */
  private characters: Map<string, string[]> | null = null;

  constructor(index: LoadedIndex) {
    this.index = index;
  }

  /** At most `limit` candidates, the ones for most letters first; words before characters. */
  find(typed: string, limit: number): PinyinCandidate[] {
    const letters = withoutTones(typed);
    if (!/^[a-z]+$/.test(letters)) return [];
    const words = this.words(letters, typed);
    return [...words.slice(0, Math.max(1, limit - minCharacters)), ...this.charactersOf(letters)].slice(0, limit);
  }

  private words(letters: string, typed: string): PinyinCandidate[] {
    const table = this.index.data.tables.pinyin;
    const { bearerOffsets } = this.index.data.labels;
    const folded = foldPinyin(letters);
    const symbols = toSymbols(folded.text);
    const found = new Map<string, { length: number; bearers: number }>();
    const offer = (entry: number, length: number) => {
      const label = table.owners[entry] ?? 0;
      if (this.index.localeOf(label) !== mainlandChinese) return;
      const text = this.index.textOf(label);
      if (text.length < 2 || text.length > maxWord || !isHanOnly(text)) return;
      const bearers = (bearerOffsets[label + 1] ?? 0) - (bearerOffsets[label] ?? 0);
      const known = found.get(text);
      if (!known || known.length < length) found.set(text, { length, bearers });
    };
    // Words that the letters spell in full, from their beginning …
    for (let end = 2; end <= symbols.length; end++) {
      const length = end < folded.at.length ? (folded.at[end] ?? letters.length) : letters.length;
      for (const entry of entriesEqualTo(table, symbols, 0, end)) offer(entry, length);
    }
    // … and words that go on as the letters do.
    if (symbols.length >= 2) {
      eachCandidate(table, symbols, (entry) => {
        const start = table.offsets[entry] ?? 0;
        for (let at = 0; at < symbols.length; at++) if (table.symbols[start + at] !== symbols[at]) return;
        offer(entry, letters.length);
      });
    }
    const spelling = (text: string) => readSyllables(simplify(text)).join('');
    return [...found]
      .map(([text, { length, bearers }]) => ({
        text,
        length: Math.min(length, typed.length),
        bearers,
        // As it was typed before as it was folded: `shi` is no `si` when both are there.
        isExact: spelling(text).startsWith(letters.slice(0, length)) ? 1 : 0,
        // What is spelled to its end before what would go on.
        isWhole: foldPinyin(spelling(text)).text.length === foldPinyin(letters.slice(0, length)).text.length ? 1 : 0,
      }))
      .sort(
        (a, b) =>
          b.length - a.length ||
          b.isWhole - a.isWhole ||
          b.isExact - a.isExact ||
          b.bearers - a.bearers ||
          a.text.length - b.text.length,
      )
      .map(({ text, length }) => ({ text, length, kind: 'word' }));
  }

  private charactersOf(letters: string): PinyinCandidate[] {
    this.characters ??= this.readCharacters();
    for (let length = Math.min(6, letters.length); length > 0; length--) {
      const syllable = letters.slice(0, length);
      const characters = isPinyinSyllable(syllable) ? (this.characters.get(syllable) ?? []) : [];
      if (characters.length > 0) return characters.map((text) => ({ text, length, kind: 'character' }));
    }
    return [];
  }

  private readCharacters(): Map<string, string[]> {
    const counts = new Map<number, number>();
    for (const code of this.index.data.tables.plain.symbols) {
      if (code >= 0x4e00 && code <= 0x9fff) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const bySyllable = new Map<string, string[]>();
    for (const [code] of [...counts].sort((a, b) => b[1] - a[1])) {
      const character = String.fromCharCode(code);
      for (const reading of new Set(readingsOf(character))) {
        const list = bySyllable.get(reading);
        if (list) list.push(character);
        else bySyllable.set(reading, [character]);
      }
    }
    return bySyllable;
  }
}

/** Places that words leave to single characters. */
const minCharacters = 4;
