/**
 * Folding of text for comparison, with a map back to the original characters. fuse.js folds by itself too, but its
 * positions then count decomposed Korean letters and highlights break, so all folding is done here.
 */

/** A folded text that still knows where each of its characters came from. */
export interface Key {
  text: string;
  /** Per character: 2 where a word starts, 1 where a syllable starts, 0 elsewhere. */
  starts: Uint8Array;
  /** Per character: the UTF-16 range `[from, to)` of the original text it stands for. */
  from: Uint16Array;
  to: Uint16Array;
}

/** A stretch of folded text and the original range behind it. */
export interface Piece {
  text: string;
  from: number;
  to: number;
  start: 0 | 1 | 2;
}

/** Joins pieces to a key. Only the first character of a piece may begin a match. */
export function joinPieces(pieces: readonly Piece[]): Key {
  const text = pieces.map((piece) => piece.text).join('');
  const key: Key = {
    text,
    starts: new Uint8Array(text.length),
    from: new Uint16Array(text.length),
    to: new Uint16Array(text.length),
  };
  let at = 0;
  for (const piece of pieces) {
    for (let index = 0; index < piece.text.length; index++, at++) {
      key.starts[at] = index === 0 ? piece.start : 0;
      key.from[at] = piece.from;
      key.to[at] = piece.to;
    }
  }
  return key;
}

/** Unfinished Korean letters as typed. NFKC would turn ㄷ into a conjoining letter and no query would match it. */
const isLooseJamo = (char: string) => char >= 'ㄱ' && char <= 'ㆎ';

/** One character folded: compatibility forms, case, Latin accents. Empty for what is not compared (blanks, signs). */
function foldChar(char: string): string {
  if (isLooseJamo(char)) return char;
  const folded = char.normalize('NFKC').toLowerCase();
  const plain = /[à-ɏ]/.test(folded) ? folded.normalize('NFD').replace(/\p{M}/gu, '') : folded;
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

const isHangul = (char: string) => char >= '가' && char <= '힣';
const isHan = (char: string) => /\p{Script=Han}/u.test(char);
const scriptOf = (char: string) =>
  isHangul(char) ? 'ko' : isHan(char) ? 'han' : /\p{N}/u.test(char) ? 'digit' : 'latin';

/** A Korean syllable written as conjoining letters, or a character with its marks, or anything else alone. */
const clusters = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}/gu;

/** Folds a text to pieces, one per original character that counts; a Han character is a word start of its own. */
export function foldPieces(text: string, convert: (char: string) => string = (char) => char): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let previous = '';
  for (const [cluster] of text.matchAll(clusters)) {
    const from = at;
    at += cluster.length;
    // Names from macOS come decomposed (ㅎ + ㅗ + ㅇ); each cluster is one character again, at its own place.
    const char = cluster.normalize('NFC');
    const folded = foldChar(char);
    if (folded === '') {
      previous = '';
      continue;
    }
    const script = scriptOf(folded.charAt(0));
    const isWordStart = previous === '' || previous !== script;
    pieces.push({
      text: convert(folded),
      from,
      to: at,
      start: isWordStart ? 2 : script === 'latin' || script === 'digit' ? 0 : 1,
    });
    previous = script;
  }
  return pieces;
}

/** Whether a text has a Korean syllable. */
export const hasHangul = (text: string) => /[가-힣]/.test(text);
/** Whether a text has a Korean letter that is not (yet) part of a syllable. */
export const hasLooseJamo = (text: string) => /[ㄱ-ㆎ]/.test(text);
/** Whether a text has a Chinese character. */
export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
/** Whether a folded text is Latin letters and digits only. */
export const isLatin = (text: string) => /^[a-z0-9]+$/.test(text);
