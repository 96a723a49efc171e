/** Finds codes by what people call them. */
import type { CodeMatch } from './codeMatch.ts';
import { foldName, foldWithoutMarks, isOneTypo, joinedWords, wordsOf } from './foldName.ts';

/** One word for a code. A better rank wins where two codes share it: 0 the code, 1 its name, 2 further words, 3 parts of names. */
export interface NameOf {
  code: string;
  word: string;
  rank: 0 | 1 | 2 | 3;
}

/** Answers kept: more different cells than any column of a list has; beyond it the memory begins anew. */
const keptAnswers = 20_000;

/** Names shorter than this are too often another word with one letter changed. */
const typoLength = 5;
/** Longer cells are sentences; a name found within one says little. */
const longestCell = 80;

const isLatin = (text: string) => /^[a-z0-9]+$/.test(text);
/** A Korean or Chinese word of two characters says as much as a Latin one of four letters. */
const isTelling = (folded: string) => folded.length >= (isLatin(folded) ? 4 : 2);

const endsOf = (name: string) => [`${name.slice(0, 2)}-`, `-${name.slice(-2)}`];

/** A list is never a misspelt name: its reader cuts it first. */
const isSeveral = /[,，、;；|\n]/;

interface Entry {
  codes: string[];
  rank: number;
}

function addName(byName: Map<string, Entry>, { code, word, rank }: NameOf): void {
  const folded = foldName(word);
  if (folded === '') return;
  const known = byName.get(folded);
  if (!known || rank < known.rank) byName.set(folded, { codes: [code], rank });
  else if (rank === known.rank && !known.codes.includes(code)) known.codes.push(code);
}

/** The index over `names`; asking twice costs nothing. */
export function createNameIndex(names: readonly NameOf[]): (text: string) => readonly CodeMatch[] {
  const byName = new Map<string, Entry>();
  for (const name of names) addName(byName, name);
  // A typo leaves either the first or the last two letters of a name as they are.
  const byEnds = new Map<string, string[]>();
  for (const name of byName.keys()) {
    if (name.length < typoLength) continue;
    for (const end of endsOf(name)) {
      const alike = byEnds.get(end);
      if (alike) alike.push(name);
      else byEnds.set(end, [name]);
    }
  }
  const lengths = [...new Set([...byName.keys()].map(({ length }) => length))]
    .filter((length) => length >= 2)
    .toSorted((a, b) => b - a);
  const unique = (folded: string) => {
    const codes = byName.get(folded)?.codes ?? [];
    return codes.length === 1 ? codes[0] : undefined;
  };

  const typos = (folded: string): Set<string> => {
    const codes = new Set<string>();
    if (folded.length < typoLength) return codes;
    for (const end of endsOf(folded))
      for (const name of byEnds.get(end) ?? [])
        if (isOneTypo(folded, name)) for (const code of byName.get(name)?.codes ?? []) codes.add(code);
    return codes;
  };

  /** The longest name within the text: Latin ones at the ends of words only, or CE would be found in peace. */
  const within = (text: string, folded: string): string | undefined => {
    let best = '';
    // Five words are the longest name of the catalogue that has blanks in it and is looked for in sentences.
    for (const joined of joinedWords(wordsOf(text), 5))
      if (joined.length > best.length && joined.length >= 2 && byName.has(joined)) best = joined;
    for (const length of lengths) {
      if (length <= best.length) break;
      for (let at = 0; at + length <= folded.length; at++) {
        const piece = folded.slice(at, at + length);
        if (byName.has(piece) && !isLatin(piece)) return unique(piece);
      }
    }
    return best === '' ? undefined : unique(best);
  };

  // One long text is searched many times faster than thousands of short ones.
  const haystack = `\n${[...byName.keys()].join('\n')}\n`;

  /** The only code that has the text within one of its names. */
  const around = (folded: string): string | undefined => {
    if (!isTelling(folded)) return undefined;
    let only: string | undefined;
    for (let at = haystack.indexOf(folded); at !== -1; at = haystack.indexOf(folded, at + 1)) {
      const name = haystack.slice(haystack.lastIndexOf('\n', at) + 1, haystack.indexOf('\n', at));
      const { codes } = byName.get(name) ?? { codes: [] };
      if (codes.length > 1 || (only !== undefined && only !== codes[0])) return undefined;
      only = codes[0];
    }
    return only;
  };

  const search = (text: string): CodeMatch[] => {
    const folded = foldName(text);
    const exact = byName.get(folded) ?? byName.get(foldWithoutMarks(text));
    if (exact) return exact.codes.map((code) => ({ code, isExact: true }));
    if (folded === '' || folded.length > longestCell || isSeveral.test(text)) return [];
    const near = typos(folded);
    const close = [near.size === 1 ? [...near][0] : undefined, within(text, folded), around(folded)];
    return [...new Set(close.filter((code) => code !== undefined))].map((code) => ({ code, isExact: false }));
  };

  const answers = new Map<string, readonly CodeMatch[]>();
  return (text) => {
    let answer = answers.get(text);
    if (!answer) {
      if (answers.size >= keptAnswers) answers.clear();
      answer = search(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
