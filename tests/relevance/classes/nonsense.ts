/** What should find nothing. Each query is checked against every way in which the items could have been meant. */
import { pick } from '#db/sample/random.ts';
import { initialsKey, pinyinKey } from '../chineseReadings.ts';
import { languages, type Language } from '../corpora.ts';
import { editDistance } from '../editDistance.ts';
import { shuffled } from '../enlarge.ts';
import { composeKeys } from '../hangulKeys.ts';
import { choseongKey, koreanKey, romanisedKey } from '../koreanTyping.ts';
import { offTopicSentences, offTopicWords } from '../phrases/offTopic.ts';
import { queriesPerClass, type QueryClass } from '../queryClass.ts';
import { fold, squash, type KeyOf, type TextPool } from '../textPool.ts';

const keys: readonly (readonly [Language, KeyOf])[] = [
  ['ko', squash],
  ['ko', koreanKey],
  ['ko', choseongKey],
  ['ko', romanisedKey],
  ['zh', squash],
  ['zh', pinyinKey],
  ['zh', initialsKey],
  ['en', squash],
];

/** All keys of all texts of a pool in one string each: made once per pool, since every nonsense class asks. */
const meanings = new WeakMap<TextPool, string>();

function meaningsOf(pool: TextPool): string {
  const known = meanings.get(pool);
  if (known !== undefined) return known;
  const all = keys
    .map(([language, keyOf]) =>
      pool
        .entries(language)
        .map(({ text }) => keyOf(text) ?? '')
        .join('\n'),
    )
    .join('\n');
  meanings.set(pool, all);
  return all;
}

/** Whether a query could have been meant for some item, typed in any way. */
function meansSomething(pool: TextPool, query: string): boolean {
  const all = meaningsOf(pool);
  const plain = squash(query);
  const readings = [plain, koreanKey(query), pinyinKey(plain)].filter((reading) => reading !== null && reading !== '');
  return readings.some((reading) => all.includes(reading ?? ''));
}

/** Whether two neighbouring characters of a query stand in, or sound like, some text of the items. */
function hasKnownPair(pool: TextPool, query: string): boolean {
  const chars = [...query];
  return chars.slice(1).some((char, index) => meansSomething(pool, `${chars[index] ?? ''}${char}`));
}

/** A class of queries that nothing should answer; `candidate` is asked again for each that means something. */
function nonsense(name: string, candidates: (pool: TextPool, random: () => number) => Iterable<string>): QueryClass {
  return {
    name: `nonsense-${name}`,
    kind: 'nonsense',
    isHard: false,
    make: (pool, random) => {
      const queries = new Set<string>();
      for (const candidate of candidates(pool, random)) {
        if (queries.size >= queriesPerClass) break;
        if (!meansSomething(pool, candidate)) queries.add(candidate);
      }
      return [...queries].map((q) => ({ q, expect: [] }));
    },
  };
}

/** Attempts before a class is left with fewer queries. */
const attempts = 400;

/** Strings of random length made of random characters of an alphabet. */
function* randomStrings(
  alphabet: readonly string[],
  lengths: readonly [number, number],
  random: () => number,
): Generator<string> {
  const [shortest, longest] = lengths;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const length = shortest + Math.floor(random() * (longest - shortest + 1));
    yield Array.from({ length }, () => pick(random, alphabet)).join('');
  }
}

const latin = [...'abcdefghijklmnopqrstuvwxyz'];
const jamo = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ'];
const symbols = [...'!@#$%^&*()_+-=[]{};:,./<>?~※★☆●◎◇◆□■△▲→←↑↓♡♪…「」。、！？￥'];
const digits = [...'0123456789'];

/** Syllables that random jamo make; most are rare, as random syllables are. */
const randomSyllable = (random: () => number): string =>
  String.fromCodePoint(
    0xac00 +
      Math.floor(random() * 19) * 588 +
      Math.floor(random() * 21) * 28 +
      pick(random, [0, 0, 0, 1, 4, 8, 16, 17, 21]),
  );

/** Common characters (GB 2312 level 1 is the first 3,755 by pinyin) that are no text of the items by themselves. */
function commonHanzi(pool: TextPool): string[] {
  const decoder = new TextDecoder('gb18030');
  const all: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) all.push(decoder.decode(Uint8Array.of(high, low)));
  }
  return all.filter((char) => /\p{Script=Han}/u.test(char) && pool.idsNamed(char).length === 0);
}

const mashes = ['asdf', 'qwer', 'zxcv', 'jkl;', 'fghj', 'uiop', 'hjkl', 'sdfg', 'wert', 'xcvb', 'dfgh', 'qaz', 'wsx'];

function* keyboardMashes(random: () => number): Generator<string> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [first, second] = [pick(random, mashes), pick(random, mashes)];
    const mash = random() < 0.5 ? first.repeat(2 + Math.floor(random() * 2)) : first + second + first;
    yield random() < 0.4 ? composeKeys(mash) : mash;
  }
}

/** Words of at least two characters (four in English) that the texts of a language are made of, with the keys that type them. */
function wordsOf(pool: TextPool, language: Language): Map<string, string> {
  const minimum = language === 'en' ? 4 : 2;
  const words = pool.entries(language).flatMap(({ folded, squashed }) => [...folded.split(' '), squashed]);
  const known = new Set(words.filter((word) => word.length >= minimum && /\p{L}/u.test(word)));
  return new Map([...known].map((word) => [word, typingKey(language, word)]));
}

const typingKey = (language: Language, word: string): string =>
  language === 'ko' ? (koreanKey(word) ?? '') : word.toLowerCase();

/** Slips that a search should forgive in a word of this length; nearer than that it may have been meant. */
const forgivenSlips = (length: number): number => Math.max(1, Math.floor(length / 4));

/**
 * Whether a real word has nothing to do with the items: no word of theirs is part of it (감자탕 is no nonsense where
 * there is 감자) or so near to it that it could be a slip (inflation, insulation).
 */
function isUnknownWord(pool: TextPool, language: Language, word: string, known: ReadonlyMap<string, string>): boolean {
  if (language === 'zh') return [...word].slice(1).every((char, at) => !pool.occurs(`${word[at] ?? ''}${char}`));
  const key = typingKey(language, word);
  const limit = forgivenSlips(key.length);
  for (const [other, otherKey] of known) {
    if (word.includes(other) || editDistance(key, otherKey, limit) <= limit) return false;
  }
  return true;
}

/** Whether no word of the items is said in a sentence. */
function isUnknownSentence(language: Language, sentence: string, known: ReadonlyMap<string, string>): boolean {
  const folded = fold(sentence);
  if (language === 'en') return folded.split(' ').every((word) => !known.has(word));
  const joined = folded.replaceAll(' ', '');
  for (const other of known.keys()) if (joined.includes(other)) return false;
  return true;
}

/** Classes that should be answered by nothing. */
export const nonsenseClasses: QueryClass[] = [
  nonsense('latin', (_, random) => randomStrings(latin, [7, 12], random)),
  nonsense('syllables', function* (pool, random) {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const query = Array.from({ length: 3 + Math.floor(random() * 3) }, () => randomSyllable(random)).join('');
      if (!hasKnownPair(pool, query)) yield query;
    }
  }),
  nonsense('hanzi', function* (pool, random) {
    for (const query of randomStrings(commonHanzi(pool), [3, 5], random)) if (!hasKnownPair(pool, query)) yield query;
  }),
  nonsense('jamo', (_, random) => randomStrings(jamo, [5, 8], random)),
  nonsense('symbols', (_, random) => randomStrings(symbols, [1, 6], random)),
  nonsense('mash', (_, random) => keyboardMashes(random)),
  nonsense('digits', (_, random) => randomStrings(digits, [6, 11], random)),
  ...languages.map((language) =>
    nonsense(`words-${language}`, (pool, random) => {
      const known = wordsOf(pool, language);
      return shuffled(offTopicWords[language], random).filter((word) => isUnknownWord(pool, language, word, known));
    }),
  ),
  ...languages.map((language) =>
    nonsense(`sentences-${language}`, (pool, random) => {
      const known = wordsOf(pool, language);
      return shuffled(offTopicSentences[language], random).filter((said) => isUnknownSentence(language, said, known));
    }),
  ),
];
