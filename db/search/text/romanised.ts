/**
 * Korean in Latin letters. The official romanisation (Revised Romanization, 2000) is only one way: companies write
 * Doosan, Kim, Hyundai, Samyang. Both sides are folded to classes of sounds, so any spelling meets any other.
 */
import { splitSyllable } from './hangul.ts';

const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
const finals = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];

/** What a final sounds as when the next syllable begins with a vowel: it moves over; pairs leave their first behind. */
const linked: Record<number, [stays: string, moves: string]> = {
  1: ['', 'g'],
  2: ['', 'kk'],
  3: ['k', 's'],
  4: ['', 'n'],
  5: ['n', 'j'],
  6: ['', 'n'],
  7: ['', 'd'],
  8: ['', 'r'],
  9: ['l', 'g'],
  10: ['l', 'm'],
  11: ['l', 'b'],
  12: ['l', 's'],
  13: ['l', 't'],
  14: ['l', 'p'],
  15: ['', 'r'],
  16: ['', 'm'],
  17: ['', 'b'],
  18: ['p', 's'],
  19: ['', 's'],
  20: ['', 'ss'],
  22: ['', 'j'],
  23: ['', 'ch'],
  24: ['', 'k'],
  25: ['', 't'],
  26: ['', 'p'],
  27: ['', ''],
};

/** ㅎ, ㄶ and ㅀ harden the consonant that follows and keep what is before them. */
const silentFinals: Record<number, string> = { 6: 'n', 15: 'l', 27: '' };
const hardened: Record<string, string> = { g: 'k', d: 't', j: 'ch' };

/** Romanised syllables of a text, letter by letter (`hangukmul`); characters that are no syllable stay themselves. */
export function romaniseByLetter(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => {
    const syllable = splitSyllable(text.charCodeAt(index));
    if (!syllable) return text.charAt(index);
    return `${initials[syllable.initial]}${vowels[syllable.vowel]}${finals[syllable.final]}`;
  });
}

/** Romanised syllables as they sound: finals move over, and neighbours colour each other (`hangungmul`). */
export function romaniseBySound(text: string): string[] {
  const syllables = Array.from({ length: text.length }, (_, index) => splitSyllable(text.charCodeAt(index)));
  const starts = syllables.map((syllable) => (syllable ? (initials[syllable.initial] ?? '') : ''));
  return syllables.map((syllable, index) => {
    if (!syllable) return text.charAt(index);
    let end = finals[syllable.final] ?? '';
    const next = syllables[index + 1];
    if (next && syllable.final > 0) {
      const nextStart = initials[next.initial] ?? '';
      if (nextStart === '') {
        const link = linked[syllable.final];
        if (link) {
          const isPalatal = next.vowel === 20 && (link[1] === 'd' || link[1] === 't');
          end = link[0];
          starts[index + 1] = isPalatal ? (link[1] === 'd' ? 'j' : 'ch') : link[1];
        }
      } else if (hardened[nextStart] !== undefined && silentFinals[syllable.final] !== undefined) {
        starts[index + 1] = hardened[nextStart] ?? '';
        end = silentFinals[syllable.final] ?? '';
      } else if (nextStart === 'h' && end === 't' && (syllable.final === 22 || next.vowel === 20)) {
        starts[index + 1] = 'ch';
        end = '';
      } else if (nextStart === 'h' && /^[ktp]$/.test(end)) {
        starts[index + 1] = end;
        end = '';
      } else if ((nextStart === 'n' || nextStart === 'm') && /^[ktp]$/.test(end)) {
        end = end === 'k' ? 'ng' : end === 't' ? 'n' : 'm';
      } else if (nextStart === 'r' && end === 'n') {
        end = 'l';
        starts[index + 1] = 'l';
      } else if (nextStart === 'r' && end === 'l') {
        starts[index + 1] = 'l';
      } else if (nextStart === 'n' && end === 'l') {
        starts[index + 1] = 'l';
      } else if (nextStart === 'r' && end !== '') {
        starts[index + 1] = 'n';
        if (/^[ktp]$/.test(end)) end = end === 'k' ? 'ng' : end === 't' ? 'n' : 'm';
      }
    }
    return `${starts[index]}${vowels[syllable.vowel]}${end}`;
  });
}

/** Sounds that spellings do not tell apart: voiced and unvoiced consonants, glides, the vowels between o and u. */
const soundOf: Record<string, string> = {
  ch: 'j',
  sh: 's',
  ph: 'b',
  th: 'd',
  tz: 'j',
  ts: 'j',
  j: 'j',
  z: 'j',
  k: 'g',
  g: 'g',
  q: 'g',
  c: 'g',
  x: 'gs',
  t: 'd',
  d: 'd',
  p: 'b',
  b: 'b',
  f: 'b',
  v: 'b',
  r: 'r',
  l: 'r',
  s: 's',
  n: 'n',
  m: 'm',
  h: 'h',
  yeo: 'o',
  you: 'o',
  yoo: 'o',
  yae: 'e',
  yai: 'e',
  yuh: 'o',
  wae: 'e',
  weo: 'o',
  woo: 'o',
  eui: 'i',
  eo: 'o',
  ae: 'e',
  ai: 'e',
  ay: 'e',
  oe: 'e',
  oi: 'e',
  oy: 'e',
  ou: 'o',
  oo: 'o',
  eu: 'o',
  ui: 'i',
  ee: 'i',
  ie: 'i',
  ei: 'e',
  ey: 'e',
  ya: 'a',
  ye: 'e',
  yo: 'o',
  yu: 'o',
  yi: 'i',
  wa: 'a',
  wo: 'o',
  we: 'e',
  wi: 'i',
  wu: 'o',
  uh: 'o',
  a: 'a',
  e: 'e',
  i: 'i',
  o: 'o',
  u: 'o',
  y: 'i',
  w: '',
};
const sounds = new RegExp(
  Object.keys(soundOf)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .concat('|.'),
  'g',
);

/**
 * A Latin spelling folded to its sounds. `at` gives for each folded character the index of the spelling it came from.
 * A silent h (`ah`, `oh`) is dropped; the same consonant twice in a row counts once.
 */
export function foldSounds(spelling: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (const match of spelling.matchAll(sounds)) {
    const index = match.index;
    const next = spelling.charAt(index + 1);
    if (match[0] === 'h' && !/[aeiouyw]/.test(next)) continue;
    for (const sound of soundOf[match[0]] ?? match[0]) {
      if (text.endsWith(sound) && !/[\daeio]/.test(sound)) continue;
      text += sound;
      at.push(index);
    }
  }
  return { text, at };
}
