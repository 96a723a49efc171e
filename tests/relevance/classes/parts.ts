/** One word of a longer name, or two, typed in the ways of the other classes: what visitors do with long product names. */
import { pick } from '#db/sample/random.ts';
import { isPureHan, pinyinKey } from '../chineseReadings.ts';
import type { Language } from '../corpora.ts';
import { editDistance } from '../editDistance.ts';
import { composeKeys, keysOf } from '../hangulKeys.ts';
import { choseongOf, isPureHangul, koreanKey, romanised } from '../koreanTyping.ts';
import { findable, maximumBearers, queriesFrom, targets, type QueryClass, type RelevanceQuery } from '../queryClass.ts';
import { squash, type KeyOf, type TextEntry, type TextPool } from '../textPool.ts';
import { slip, slipKeys } from '../typos.ts';

/** Chinese has no blanks. */
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

const wordsOf = ({ language, folded }: TextEntry): string[] =>
  language === 'zh' ? [...chineseWords.segment(folded)].map(({ segment }) => segment) : folded.split(' ');

/** Shortest word that is worth typing alone. */
const shortestWord: Record<Language, number> = { ko: 3, zh: 2, en: 5 };
const isWord: Record<Language, (word: string) => boolean> = {
  ko: isPureHangul,
  zh: isPureHan,
  en: (word) => /^[a-z]+$/.test(word),
};

/** Items saying a word; Korean and Chinese words stick to what follows. */
const idsSaying = (pool: TextPool, language: Language, word: string): string[] =>
  pool.idsContaining(language === 'en' ? ` ${word} ` : word);

/**
 * A class that types one word of a name in its own way; `type` refuses with null. With `sameSound`, every item is right
 * that has what was typed inside that key.
 */
function oneWord(name: string, language: Language, type: TypeWord, sameSound?: KeyOf): QueryClass {
  return findable(name, (pool, random) =>
    queriesFrom(
      targets(pool, random, { language, minimumLength: 6, maximumLength: 60, suits: hasSeveralWords(language) }),
      (entry) => {
        const words = wordsOf(entry).filter((word) => word.length >= shortestWord[language] && isWord[language](word));
        if (words.length === 0) return null;
        const word = pick(random, words);
        const q = type(word, { pool, random, language });
        if (q === null || pool.occurs(q)) return null;
        const expect = sameSound ? pool.idsWithKeyPart(language, sameSound, q) : idsSaying(pool, language, word);
        return expect.length > maximumBearers ? null : { q, expect };
      },
    ),
  );
}
type TypeWord = (word: string, context: Context) => string | null;
interface Context {
  pool: TextPool;
  random: () => number;
  language: Language;
}

const hasSeveralWords = (language: Language) => (text: string) => language === 'zh' || /\S \S/.test(text);

const letterKey: KeyOf = (text) => squash(text) || null;

/** Words of a pool's texts with the keys that type them; made once, since every query asks. */
const vocabularies = new WeakMap<TextPool, Map<Language, string[]>>();

function vocabularyKeys(pool: TextPool, language: Language, keyOf: KeyOf): string[] {
  const known = vocabularies.get(pool) ?? new Map<Language, string[]>();
  vocabularies.set(pool, known);
  const keys = known.get(language) ?? [
    ...new Set(pool.entries(language).flatMap((entry) => wordsOf(entry).flatMap((word) => keyOf(word) ?? []))),
  ];
  known.set(language, keys);
  return keys;
}

/** Whether a Korean word is a commoner word with a particle (얼굴에): whoever finds 얼굴 is as right. */
const hasCommonStem = (pool: TextPool, word: string): boolean =>
  pool.idsContaining(` ${word.slice(0, -1)}`).length > maximumBearers;

/** The word with one slip, unless another word of the items is as near to what was typed. */
function withSlip(word: string, { pool, random, language }: Context): string | null {
  if (language === 'ko' && hasCommonStem(pool, word)) return null;
  const keyOf = language === 'ko' ? koreanKey : letterKey;
  const typed = language === 'ko' ? composeKeys(slipKeys(keysOf(word), random)) : slip(word, random);
  const [typedKey, meantKey] = [keyOf(typed) ?? '', keyOf(word) ?? ''];
  const distance = editDistance(typedKey, meantKey, 4);
  if (distance === 0) return null;
  const isAmbiguous = vocabularyKeys(pool, language, keyOf).some(
    (other) => other !== meantKey && editDistance(typedKey, other, distance) <= distance,
  );
  return isAmbiguous ? null : typed;
}

/** Shortest word of two; English words of three letters are mostly "the" and "and". */
const shortestOfTwo = { ko: 2, en: 4 };

/** Two words of a name of three or more, in either order, one of them with a slip. */
function twoWordsOneSlip(language: 'ko' | 'en'): QueryClass {
  return findable(`two-words-typo-${language}`, (pool, random) =>
    queriesFrom(
      targets(pool, random, { language, minimumLength: 8, maximumLength: 60, suits: hasSeveralWords(language) }),
      (entry) => {
        const words = wordsOf(entry).filter((word) => word.length >= shortestOfTwo[language] && isWord[language](word));
        if (words.length < 3) return null;
        const at = Math.floor(random() * (words.length - 1));
        const [first = '', second = ''] = words.slice(at, at + 2);
        // "back of hand" without its middle is the other word "backhand".
        if (pool.idsContaining(first + second).length > 0) return null;
        const typed = withSlip(first, { pool, random, language });
        return typed === null ? null : answerBoth(pool, language, { words: [first, second], typed: [typed, second] });
      },
    ),
  );
}

function answerBoth(
  pool: TextPool,
  language: Language,
  { words, typed }: { words: readonly string[]; typed: readonly string[] },
): RelevanceQuery | null {
  const [first = [], second = []] = words.map((word) => idsSaying(pool, language, word));
  const expect = first.filter((id) => second.includes(id));
  return expect.length > maximumBearers ? null : { q: typed.join(' '), expect };
}

/** Pinyin of the characters of a text, whatever else is in it. */
const looseHanPinyin: KeyOf = (text) => pinyinKey(text.replace(/\P{Script=Han}/gu, ''));

/** Classes of words out of longer names. */
export const partClasses: QueryClass[] = [
  oneWord('part-typo-ko', 'ko', withSlip),
  oneWord('part-typo-en', 'en', withSlip),
  oneWord('part-choseong', 'ko', (word) => (word.length >= 4 ? choseongOf(word) : null), choseongOf),
  oneWord('part-wrong-layout', 'ko', (word) => keysOf(word).toLowerCase()),
  oneWord('part-romanised', 'ko', (word) => romanised(word)),
  oneWord(
    'part-pinyin',
    'zh',
    (word) => {
      const key = pinyinKey(word);
      return key !== null && key.length >= 6 ? key : null;
    },
    looseHanPinyin,
  ),
  twoWordsOneSlip('ko'),
  twoWordsOneSlip('en'),
];
