/** Which language and which Chinese a text is in, as far as one value tells. */
import type { Locale } from '#db/model.ts';
import { simplify } from '#db/search/text/chinese.ts';

const asSimplified = new Map<string, boolean>();

/** Whether a character alone is written otherwise in simplified Chinese; asked once of the dictionary for each. */
function isTraditional(character: string): boolean {
  let is = asSimplified.get(character);
  if (is === undefined) {
    is = simplify(character) !== character;
    asSimplified.set(character, is);
  }
  return is;
}

/** The text in simplified characters; the same string where it is already. */
export function toSimplified(text: string): string {
  for (const character of text) {
    if (character >= '\u3400' && isTraditional(character)) return simplify(text);
  }
  return text;
}

/** The language of the reader who wrote a word: by its script. */
export function scriptLocale(text: string): Locale {
  if (/[가-힣ㄱ-ㆎ]/.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
}
