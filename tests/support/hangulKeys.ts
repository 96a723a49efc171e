/** Korean syllables and the keys that type them, from the Unicode tables alone, so that tests do not ask the code they test. */

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
/** Each medial as the keys of a two-set keyboard. */
const medials = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
/** Each final as keys; the first is none. */
const finals =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');

const firstSyllable = 0xac00;
const perInitial = medials.length * finals.length;

/** A syllable from its places in the tables. */
export function syllable(initial: number, medial: number, final: number): string {
  return String.fromCharCode(firstSyllable + initial * perInitial + medial * finals.length + final);
}

/** All 11,172 modern syllables. */
export const allSyllables: readonly string[] = initials.flatMap((_, initial) =>
  medials.flatMap((__, medial) => finals.map((___, final) => syllable(initial, medial, final))),
);

/** Syllables without a final: 19 × 21. */
export const openSyllables: readonly string[] = allSyllables.filter((_, index) => index % finals.length === 0);

/** One syllable for every final under every medial, each initial in turn: every shape there is. */
export const everyShape: readonly string[] = medials.flatMap((_, medial) =>
  finals.map((__, final) => syllable((medial * finals.length + final) % initials.length, medial, final)),
);

/** The keys of a text, one letter each; what is no syllable is its own key. */
export function keysOf(text: string): string {
  return [...text]
    .map((character) => {
      const index = character.charCodeAt(0) - firstSyllable;
      if (index < 0 || index >= allSyllables.length) return character;
      const initial = initials[Math.floor(index / perInitial)] ?? '';
      const medial = medials[Math.floor((index % perInitial) / finals.length)] ?? '';
      return initial + medial + (finals[index % finals.length] ?? '');
    })
    .join('');
}
