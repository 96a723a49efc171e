/**
 * Folding of text for comparison, with a map back to the original characters. fuse.js folds by itself too, but its
 * positions then count decomposed Korean letters and highlights break, so all folding is done here.
 */
import { legalFormsIn } from './legalForms.ts';

/** What a character of a folded text may begin: nothing, a syllable, or a word. */
export const Start = { None: 0, Syllable: 1, Word: 2 } as const;

/** A folded text: UTF-16 units that count, each with what it begins and the range of the original it stands for. */
export interface Folded {
  text: string;
  starts: number[];
  from: number[];
  to: number[];
}

/** Unfinished Korean letters as typed. NFKC would turn ㄷ into a conjoining letter and no query would match it. */
const isLooseJamo = (code: number) => code >= 0x3131 && code <= 0x318e;
const isHangulCode = (code: number) => code >= 0xac00 && code <= 0xd7a3;
const isCommonHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/** One character folded: compatibility forms, case, Latin accents. Empty for what is not compared (blanks, signs). */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return character;
    return code >= 65 && code <= 90 ? character.toLowerCase() : '';
  }
  if (isHangulCode(code) || isCommonHan(code) || isLooseJamo(code)) return character;
  const folded = character.normalize('NFKC').toLowerCase();
  const plain = /[à-ɏ]/.test(folded) ? folded.normalize('NFD').replace(/\p{M}/gu, '') : folded;
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Scripts without blanks between words come first. */
const Script = { None: 0, Hangul: 1, Han: 2, Digit: 3, Letter: 4 } as const;

function scriptOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 48 && code <= 57 ? Script.Digit : Script.Letter;
  if (isHangulCode(code) || isLooseJamo(code)) return Script.Hangul;
  if (isCommonHan(code)) return Script.Han;
  if (/\p{Script=Han}/u.test(character)) return Script.Han;
  return /\p{N}/u.test(character) ? Script.Digit : Script.Letter;
}

/** A Korean syllable written as conjoining letters, or a character with its marks, or anything else alone. */
const clusters = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}/gu;
/** Texts of single units only (no marks, no conjoining letters, no surrogates): nearly all, and cheap to walk. */
const isSimple =
  /^[\t\n\r\u0020-\u02ff\u2000-\u206f\u3000-\u3029\u3040-\u318f\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]*$/;

/** Folds a text. Legal forms of companies (㈜, 有限公司, Co., Ltd.) count for nothing, unless nothing else is left. */
export function foldText(text: string): Folded {
  const hidden = legalFormsIn(text);
  const folded: Folded = { text: '', starts: [], from: [], to: [] };
  let previous: number = Script.None;
  const add = (cluster: string, from: number, to: number) => {
    if (hidden?.some((range) => from >= range[0] && from < range[1])) {
      previous = Script.None;
      return;
    }
    // Names from macOS come decomposed (ㅎ + ㅗ + ㅇ); each cluster is one character again, at its own place.
    const plain = foldCharacter(cluster.length === 1 ? cluster : cluster.normalize('NFC'));
    if (plain === '') {
      previous = Script.None;
      return;
    }
    const script = scriptOf(plain);
    const isRunOn = script === previous;
    for (let index = 0; index < plain.length; index++) {
      const start =
        index > 0 ? Start.None : isRunOn ? (script <= Script.Han ? Start.Syllable : Start.None) : Start.Word;
      folded.starts.push(start);
      folded.from.push(from);
      folded.to.push(to);
    }
    folded.text += plain;
    previous = script;
  };
  if (isSimple.test(text)) {
    for (let at = 0; at < text.length; at++) add(text.charAt(at), at, at + 1);
  } else {
    let at = 0;
    for (const [cluster] of text.matchAll(clusters)) {
      add(cluster, at, at + cluster.length);
      at += cluster.length;
    }
  }
  return folded;
}

/** Whether a text has a Korean syllable. */
export const hasHangul = (text: string) => /[가-힣]/.test(text);
/** Whether a text has a Korean letter that is not (yet) part of a syllable. */
export const hasLooseJamo = (text: string) => /[ㄱ-ㆎ]/.test(text);
/** Whether a text has a Chinese character. */
export const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
/** Whether a folded text is Latin letters and digits only. */
export const isLatin = (text: string) => /^[a-z0-9]+$/.test(text);
