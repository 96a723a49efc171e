/** Which language a text is written in, by its letters: enough to see that it stands in the wrong column. */
import type { Locale } from '#db/model.ts';

/** Letters and words of a text that tell a language. */
interface Letters {
  hangul: number;
  han: number;
  /** Latin words that are no code, unit or abbreviation: three letters or more, not all of them capitals. */
  words: number;
  latin: number;
}

const inBrackets = /[(（[【][^()（）[\]【】]*[)）\]】]/gu;

/** A name in another script is often added in brackets, 설화수(雪花秀), so those are left out where something remains. */
function withoutBrackets(text: string): string {
  const rest = text.replaceAll(inBrackets, ' ');
  return /\p{L}/u.test(rest) ? rest : text;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function lettersOf(text: string): Letters {
  const plain = withoutBrackets(text);
  return {
    hangul: count(plain, /[가-힣]/gu),
    han: count(plain, /\p{Script=Han}/gu),
    words: count(plain, /(?<![\p{L}\p{N}.@/-])(?![A-Z]+(?![\p{L}\p{N}]))[A-Za-z]{3,}(?![\p{L}\p{N}@/-])/gu),
    latin: count(plain, /\p{Script=Latin}/gu),
  };
}

/** Three words may be a brand or a model (`Samsung Galaxy Watch`); four are a text. */
const fewestWords = 4;
/** One of five: below it a foreign name stands in a text that is right as a whole. */
const foreignShare = 0.2;
/** In the sample's own texts, 2.3 Latin letters say what one Korean one does, and 3.1 what a Chinese one does. */
const latinPerSyllable = 2.5;

function writtenInKorean({ hangul, han, words }: Letters): Locale | null {
  if (hangul === 0 && han >= 2) return 'zh-CN';
  if (hangul === 0) return words >= fewestWords ? 'en' : null;
  // Hanja beside hangul are learned Korean; more of them than hangul are not.
  return han > 2 * hangul && han >= 6 ? 'zh-CN' : null;
}

function writtenInChinese({ hangul, han, words }: Letters): Locale | null {
  if (hangul > 0 && hangul >= foreignShare * (hangul + han)) return 'ko';
  return han === 0 && words >= fewestWords ? 'en' : null;
}

function writtenInEnglish({ hangul, han, latin }: Letters): Locale | null {
  const syllables = hangul + han;
  if (syllables === 0 || syllables < foreignShare * (syllables + latin / latinPerSyllable)) return null;
  return hangul > 0 ? 'ko' : 'zh-CN';
}

/** The language that a text is in instead of the one it is meant to be in; null where nothing speaks against that. */
export function otherLanguage(text: string, locale: Locale): Locale | null {
  // Most English texts are plain ASCII, and there is nothing to count.
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  if (locale === 'en' && /^[\u0000-\u024f]*$/.test(text)) return null;
  const letters = lettersOf(text);
  if (locale === 'ko') return writtenInKorean(letters);
  return locale === 'zh-CN' ? writtenInChinese(letters) : writtenInEnglish(letters);
}

/**
 * The language of a text that stands alike in two columns; null where it has no words: numbers, models, brands are the
 * same everywhere. Chinese characters alone are Chinese: Korean names in hanja are rare in catalogues.
 */
export function languageOfWords(text: string): Locale | null {
  const { hangul, han, words } = lettersOf(text);
  if (hangul >= 2) return 'ko';
  if (han >= 2) return 'zh-CN';
  return words >= fewestWords ? 'en' : null;
}
