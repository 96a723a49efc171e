/**
 * The two-set keyboard as an automaton, both ways. Written out because `es-hangul` throws on some key sequences that a
 * slip of the finger makes ("nhns"), and because slips in the library should not cancel out between engine and test.
 */

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

const keyOfJamo: Readonly<Record<string, string>> = {
  ㄱ: 'r',
  ㄲ: 'R',
  ㄴ: 's',
  ㄷ: 'e',
  ㄸ: 'E',
  ㄹ: 'f',
  ㅁ: 'a',
  ㅂ: 'q',
  ㅃ: 'Q',
  ㅅ: 't',
  ㅆ: 'T',
  ㅇ: 'd',
  ㅈ: 'w',
  ㅉ: 'W',
  ㅊ: 'c',
  ㅋ: 'z',
  ㅌ: 'x',
  ㅍ: 'v',
  ㅎ: 'g',
  ㅏ: 'k',
  ㅐ: 'o',
  ㅑ: 'i',
  ㅒ: 'O',
  ㅓ: 'j',
  ㅔ: 'p',
  ㅕ: 'u',
  ㅖ: 'P',
  ㅗ: 'h',
  ㅛ: 'y',
  ㅜ: 'n',
  ㅠ: 'b',
  ㅡ: 'm',
  ㅣ: 'l',
};
const jamoOfKey = new Map(Object.entries(keyOfJamo).map(([jamo, key]) => [key, jamo]));

/** Jamo that take two keys, with their parts. */
const pairs: Readonly<Record<string, string>> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};
const pairOfParts = new Map(Object.entries(pairs).map(([pair, parts]) => [parts, pair]));

const isVowel = (jamo: string): boolean => jamo >= 'ㅏ' && jamo <= 'ㅣ';

/** Numbers of initial, vowel and final (0 for none) of a syllable. */
export interface SyllableParts {
  initial: number;
  vowel: number;
  final: number;
}

/** Whether a character is a whole syllable. */
export const isSyllable = (char: string): boolean => char >= '가' && char <= '힣';

/** Takes a whole syllable apart. */
export function splitSyllable(syllable: string): SyllableParts {
  const index = (syllable.codePointAt(0) ?? 0) - 0xac00;
  return { initial: Math.floor(index / 588), vowel: Math.floor(index / 28) % 21, final: index % 28 };
}

/** Puts a syllable together. */
export function joinSyllable({ initial, vowel, final }: SyllableParts): string {
  return String.fromCodePoint(0xac00 + initial * 588 + vowel * 28 + final);
}

/** The number of the initial that a final becomes when it moves to the next syllable; undefined for clusters and none. */
export function initialOfFinal(final: number): number | undefined {
  const index = initials.indexOf(finals[final] || '-');
  return index < 0 ? undefined : index;
}

/** The number of the final that an initial becomes; undefined for the three that never end a syllable. */
export function finalOfInitial(initial: number): number | undefined {
  const index = finals.indexOf(initials[initial] ?? '-');
  return index < 0 ? undefined : index;
}

/** The initial consonant of a syllable; other characters stay themselves. */
export const initialOf = (char: string): string =>
  isSyllable(char) ? (initials[splitSyllable(char).initial] ?? char) : char;

/** The keys that type a text, capitals for shift; characters that are no Korean stay. */
export function keysOf(text: string): string {
  return [...text]
    .flatMap((char) => {
      if (!isSyllable(char)) return [char];
      const { initial, vowel, final } = splitSyllable(char);
      return [initials[initial] ?? '', vowels[vowel] ?? '', finals[final] ?? ''];
    })
    .flatMap((jamo) => [...(pairs[jamo] ?? jamo)])
    .map((jamo) => keyOfJamo[jamo] ?? jamo)
    .join('');
}

/** The syllable being typed: jamo so far, each possibly empty. */
interface Composing {
  initial: string;
  vowel: string;
  final: string;
}

function show({ initial, vowel, final }: Composing): string {
  if (initial === '' || vowel === '') return initial + vowel + final;
  return joinSyllable({
    initial: initials.indexOf(initial),
    vowel: vowels.indexOf(vowel),
    final: finals.indexOf(final),
  });
}

function typeVowel(now: Composing, vowel: string): { done: string; next: Composing } {
  if (now.final !== '') {
    // The last consonant was the beginning of this syllable: 각 + ㅏ is 가가, 값 + ㅏ is 갑사.
    const parts = [...(pairs[now.final] ?? now.final)];
    const moved = parts.pop() ?? '';
    return { done: show({ ...now, final: parts.join('') }), next: { initial: moved, vowel, final: '' } };
  }
  const joined = pairOfParts.get(now.vowel + vowel);
  if (joined) return { done: '', next: { ...now, vowel: joined } };
  if (now.vowel === '') return { done: '', next: { ...now, vowel } };
  return { done: show(now), next: { initial: '', vowel, final: '' } };
}

function typeConsonant(now: Composing, consonant: string): { done: string; next: Composing } {
  const isOpen = now.initial !== '' && now.vowel !== '';
  const joined = pairOfParts.get(now.final + consonant);
  if (isOpen && now.final === '' && finals.includes(consonant)) return { done: '', next: { ...now, final: consonant } };
  if (isOpen && joined) return { done: '', next: { ...now, final: joined } };
  return { done: show(now), next: { initial: consonant, vowel: '', final: '' } };
}

/** What an input method makes of keys. What fits into no syllable stays a lone jamo; other characters stay themselves. */
export function composeKeys(keys: string): string {
  let text = '';
  let composing: Composing = { initial: '', vowel: '', final: '' };
  for (const key of keys) {
    // Shift changes nothing on keys without a second jamo.
    const jamo = jamoOfKey.get(key) ?? jamoOfKey.get(key.toLowerCase());
    if (jamo === undefined) {
      text += show(composing) + key;
      composing = { initial: '', vowel: '', final: '' };
      continue;
    }
    const { done, next } = isVowel(jamo) ? typeVowel(composing, jamo) : typeConsonant(composing, jamo);
    text += done;
    composing = next;
  }
  return text + show(composing);
}
