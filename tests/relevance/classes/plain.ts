/** Sound queries: the text itself, parts of it, and the same text written differently. */
import { pick } from '#db/sample/random.ts';
import { languages, type Language } from '../corpora.ts';
import { shuffled } from '../enlarge.ts';
import {
  answersTo,
  findable,
  isPlain,
  ownScript,
  queriesFrom,
  targets,
  typedLengths,
  type QueryClass,
} from '../queryClass.ts';
import { fold, squash } from '../textPool.ts';

const perLanguage = (make: (language: Language) => QueryClass): QueryClass[] => languages.map(make);
const wordsOf = (text: string): string[] => fold(text).split(' ');
/** Words of Chinese text; it has no blanks. */
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Key for the same words in any order. */
const wordBagKey = (text: string): string => wordsOf(text).sort().join(' ');

const exact = perLanguage((language) =>
  findable(`exact-${language}`, (pool, random) =>
    queriesFrom(targets(pool, random, { language, minimumLength: 2, maximumLength: 60 }), (entry) => ({
      q: entry.text,
      expect: answersTo(pool, entry),
    })),
  ),
);

/** Shortest beginning that still says something. */
const shortestPrefix: Record<Language, number> = { ko: 2, zh: 2, en: 4 };

const prefix = perLanguage((language) =>
  findable(`prefix-${language}`, (pool, random) =>
    queriesFrom(targets(pool, random, { language, minimumLength: 4, maximumLength: 40 }), ({ text }) => {
      const chars = [...text];
      const q = chars
        .slice(0, Math.ceil(chars.length * 0.6))
        .join('')
        .trim();
      if (squash(q).length < shortestPrefix[language]) return null;
      return { q, expect: pool.idsWithKeyPrefix(language, squash, squash(q)) };
    }),
  ),
);

/** A word that so many items say is found by any search. */
const tooCommon = 40;

const wordInside = perLanguage((language) =>
  findable(`word-inside-${language}`, (pool, random) =>
    queriesFrom(targets(pool, random, { language, minimumLength: 4, maximumLength: 60 }), ({ text }) => {
      const words =
        language === 'zh' ? [...chineseWords.segment(fold(text))].map(({ segment }) => segment.trim()) : wordsOf(text);
      const minimum = language === 'en' ? 4 : 2;
      const inner = words.slice(1).filter((word) => word.length >= minimum && ownScript[language].test(word));
      if (inner.length === 0) return null;
      const q = pick(random, inner);
      const expect = pool.idsContaining(language === 'en' ? ` ${q}` : q);
      return expect.length > tooCommon ? null : { q, expect };
    }),
  ),
);

const wordOrder = (['ko', 'en'] as const).map((language) =>
  findable(`word-order-${language}`, (pool, random) =>
    queriesFrom(
      targets(pool, random, { language, minimumLength: 4, maximumLength: 40, suits: (text) => /\S \S/.test(text) }),
      (entry) => {
        const words = wordsOf(entry.text);
        const q = shuffled(words, random).join(' ');
        if (q === entry.folded || words.length > 5) return null;
        return { q, expect: pool.idsWithKey(language, wordBagKey, wordBagKey(q)) };
      },
    ),
  ),
);

const spacesRemoved = (['ko', 'en'] as const).map((language) =>
  findable(`spaces-removed-${language}`, (pool, random) =>
    queriesFrom(
      targets(pool, random, { language, minimumLength: 4, maximumLength: 30, suits: (text) => /\S \S/.test(text) }),
      (entry) => ({ q: entry.folded.replaceAll(' ', ''), expect: pool.idsNamed(entry.text) }),
    ),
  ),
);

const isLetter = (char: string | undefined): boolean => /\p{L}/u.test(char ?? '');

const spacesAdded = perLanguage((language) =>
  findable(`spaces-added-${language}`, (pool, random) =>
    queriesFrom(
      targets(pool, random, { language, minimumLength: language === 'en' ? 8 : 4, maximumLength: 30 }),
      (entry) => {
        const chars = [...entry.text];
        const places = chars.flatMap((char, at) =>
          at > 1 && at < chars.length - 1 && isLetter(char) && isLetter(chars[at - 1]) ? [at] : [],
        );
        if (places.length === 0) return null;
        const at = pick(random, places);
        return { q: `${chars.slice(0, at).join('')} ${chars.slice(at).join('')}`, expect: pool.idsNamed(entry.text) };
      },
    ),
  ),
);

/** ASCII in the full width that Chinese and Korean input methods switch to by accident. */
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)).replaceAll(' ', '\u3000');

const fullWidth = findable('full-width-en', (pool, random) =>
  queriesFrom(targets(pool, random, { language: 'en', ...typedLengths.en }), (entry) => ({
    q: toFullWidth(entry.text),
    expect: answersTo(pool, entry),
  })),
);

const upperCase = findable('upper-case-en', (pool, random) =>
  queriesFrom(targets(pool, random, { language: 'en', ...typedLengths.en }), (entry) => ({
    q: entry.text.toUpperCase(),
    expect: answersTo(pool, entry),
  })),
);

/** Marks around and between words: quotes, brackets, hyphens, a question mark, as people and phones write them. */
const decorations: ((text: string) => string)[] = [
  (text) => `"${text}"`,
  (text) => `${text}?`,
  (text) => `${text}!!`,
  (text) => `${text}。`,
  (text) => `《${text}》`,
  (text) => `#${text.replaceAll(' ', '')}`,
  (text) => text.replaceAll(' ', '-'),
  (text) => text.replaceAll(' ', ', '),
  (text) => text.replaceAll(' ', '·'),
  (text) => `(${text})`,
  (text) => `${text}...`,
  (text) => `「${text}」`,
];

const punctuation = perLanguage((language) =>
  findable(`punctuation-${language}`, (pool, random) =>
    queriesFrom(targets(pool, random, { language, ...typedLengths[language] }), (entry) => ({
      q: pick(random, decorations)(entry.text),
      expect: answersTo(pool, entry),
    })),
  ),
);

const legalForms: Record<Language, ((name: string) => string)[]> = {
  ko: [
    (name) => `(주)${name}`,
    (name) => `㈜${name}`,
    (name) => `주식회사 ${name}`,
    (name) => `${name}(주)`,
    (name) => `${name} 주식회사`,
    (name) => `㈜ ${name}`,
    (name) => `유한회사 ${name}`,
  ],
  zh: [
    (name) => `${name}有限公司`,
    (name) => `${name}股份有限公司`,
    (name) => `${name}(株)`,
    (name) => `株式会社${name}`,
    (name) => `${name}公司`,
    (name) => `韩国${name}有限公司`,
  ],
  en: [
    (name) => `${name} Co., Ltd.`,
    (name) => `${name} Inc.`,
    (name) => `${name} Co.,Ltd`,
    (name) => `${name} Corporation`,
    (name) => `${name} Corp.`,
    (name) => `${name} LLC`,
    (name) => `${name} Limited`,
  ],
};

const legal = perLanguage((language) =>
  findable(`legal-form-${language}`, (pool, random) => {
    const all = [...targets(pool, random, { language, ...typedLengths[language], suits: isPlain })];
    // Lists without companies lend their names to the class.
    const companies = all.filter(({ fields }) => fields.has('company'));
    return queriesFrom(companies.length >= 10 ? companies : all, (entry) => ({
      q: pick(random, legalForms[language])(entry.text),
      expect: answersTo(pool, entry),
    }));
  }),
);

/** Classes that any text search is expected to answer. */
export const plainClasses: QueryClass[] = [
  ...exact,
  ...prefix,
  ...wordInside,
  ...wordOrder,
  ...spacesRemoved,
  ...spacesAdded,
  fullWidth,
  upperCase,
  ...punctuation,
  ...legal,
];
