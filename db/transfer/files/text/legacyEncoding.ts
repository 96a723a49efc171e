/**
 * CP949 or GB18030? Their bytes are the same, so the meaning decides: known headings first, then how frequent the
 * characters are that each reading gives. What is neither is refused by name where it can be named.
 */
import iconv from 'iconv-lite';
import { rejection } from '#db/transfer/files/rejection.ts';
import type { TextReading } from '#db/transfer/types.ts';
import { likenessOf, type Likeness } from './characters.ts';

/** Counts known heading words among words of the first lines. */
export type HeadingScore = (words: readonly string[]) => number;

/** A decoded text with what else it could be. */
export interface DecodedText {
  text: string;
  encoding: TextReading['encoding'];
  isSure: boolean;
  others: readonly TextReading['encoding'][];
}

interface Candidate {
  encoding: 'utf-8' | 'cp949' | 'gb18030';
  text: string;
  likeness: Likeness;
  headings: number;
  /** Share of letters that are frequent in the language that the encoding is for. */
  rate: number;
}

/** Lines in which headings are looked for: titles, notes and two rows of headings take fewer. */
const headingLines = 20;
/** One character cut in half by a database is no reason to refuse a list; a tenth of all letters is another encoding. */
const mostBroken = 0.1;
/** A reading with more broken characters than this gives way to one that has none. */
const noticeablyBroken = 0.01;
/** Five lines of the sample catalogue have a rate above 0.5 in Korean and 0.22 in Chinese; read wrongly, below 0.2. */
const sureDifference = 0.2;
const plausibleRate = 0.2;
/** Japanese has half of its letters in kana, in names a fifth; Chinese and Korean have none. */
const manyKana = 0.15;
/** Below this many letters the rates are chance. */
const fewLetters = 8;

/** Words of the first lines, whatever parts the columns. */
export function firstWords(text: string): string[] {
  const lines = text.slice(0, 64 * 1024).split(/[\r\n]+/, headingLines);
  return lines.flatMap((line) => line.split(/[,;\t|"]/)).filter((word) => word.trim() !== '');
}

function candidate(encoding: Candidate['encoding'], text: string, score: HeadingScore): Candidate {
  const likeness = likenessOf(text);
  // GB18030 can write Korean too; Korean in CP949 never reads as such.
  const rates = {
    cp949: likeness.korean,
    gb18030: likeness.chinese + likeness.korean,
    'utf-8': Math.max(likeness.korean, likeness.chinese),
  };
  return { encoding, text, likeness, headings: score(firstWords(text)), rate: rates[encoding] };
}

/** Encodings that are not read here, told apart so that staff know what they have. */
function refuseOthers(bytes: Buffer, candidates: readonly Candidate[]): void {
  if (candidates.some(({ headings }) => headings > 0)) return;
  // Both encodings have their kana at the same place.
  if (candidates.some(({ encoding, likeness }) => encoding === 'gb18030' && likeness.kana >= manyKana)) {
    throw rejection('other-encoding', { encoding: 'EUC-JP' });
  }
  const isPlausible = candidates.some(({ rate, likeness }) => rate >= plausibleRate && likeness.brokenShare === 0);
  if (isPlausible) return;
  const japanese = likenessOf(iconv.decode(bytes, 'shift_jis'));
  if (japanese.kana >= manyKana && japanese.brokenShare === 0)
    throw rejection('other-encoding', { encoding: 'Shift_JIS' });
  const isBroken = candidates.every(({ likeness }) => likeness.brokenShare > noticeablyBroken);
  const traditional = likenessOf(iconv.decode(bytes, 'big5'));
  if (isBroken && traditional.han >= 0.9 && traditional.brokenShare === 0) {
    throw rejection('other-encoding', { encoding: 'Big5' });
  }
}

const isBetter = (a: Candidate, b: Candidate): boolean => {
  if (a.headings !== b.headings) return a.headings > b.headings;
  const isBrokenA = a.likeness.brokenShare > noticeablyBroken;
  const isBrokenB = b.likeness.brokenShare > noticeablyBroken;
  if (isBrokenA !== isBrokenB) return isBrokenB;
  return a.rate > b.rate;
};

/** Whether headings and letters say the same, clearly. */
function isSureOf(best: Candidate, second: Candidate | undefined): boolean {
  if (best.likeness.broken > 0) return false;
  if (!second) return best.headings > 0 || best.rate >= plausibleRate;
  const isClear = best.likeness.letters >= fewLetters && best.rate - second.rate >= sureDifference;
  const isOpposed = second.rate - best.rate >= sureDifference && second.likeness.broken === 0;
  if (best.headings > second.headings) return !isOpposed;
  return isClear;
}

/**
 * Decodes bytes that are not UTF. Raises other-encoding and unknown-encoding. Where characters were broken it keeps them as
 * U+FFFD and is not sure.
 */
export function decodeLegacy(bytes: Buffer, score: HeadingScore): DecodedText {
  const asUtf8 = candidate('utf-8', new TextDecoder().decode(bytes), score);
  const legacy = [
    candidate('cp949', iconv.decode(bytes, 'cp949'), score),
    candidate('gb18030', iconv.decode(bytes, 'gb18030'), score),
  ];
  // UTF-8 with a byte or two gone wrong is still nothing else.
  const all = asUtf8.likeness.letters > 0 ? [asUtf8, ...legacy] : legacy;
  refuseOthers(bytes, all);
  const [best, ...rest] = all
    .filter(({ likeness }) => likeness.brokenShare <= mostBroken)
    .toSorted((a, b) => (isBetter(a, b) ? -1 : 1));
  if (!best) throw rejection('unknown-encoding');
  return {
    text: best.text,
    encoding: best.encoding,
    isSure: isSureOf(best, rest[0]),
    others: rest.map(({ encoding }) => encoding),
  };
}
