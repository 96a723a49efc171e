/** Several things said at once, and texts other than names. */
import { pick } from '#db/sample/random.ts';
import type { SearchItem } from '#db/search/itemSearch.ts';
import { languages, type Language } from '../corpora.ts';
import { shuffled } from '../enlarge.ts';
import {
  answersTo,
  findable,
  isInOwnScript,
  maximumBearers,
  queriesPerClass,
  type QueryClass,
  type RelevanceQuery,
} from '../queryClass.ts';
import { fold, type TextPool } from '../textPool.ts';

/** A search term and its language. */
type Term = { text: string; language: Language };

/** Items that say both terms anywhere; Chinese has no word limits. */
function saysBoth(pool: TextPool, terms: readonly Term[]): string[] {
  const [first = [], second = []] = terms.map(({ text, language }) =>
    pool.idsContaining(language === 'zh' ? fold(text) : ` ${fold(text)} `),
  );
  const others = new Set(second);
  return first.filter((id) => others.has(id));
}

/** Queries of two terms, made from items in random order; items without two different terms are passed over. */
function twoTerms(
  name: string,
  choose: (item: SearchItem, random: () => number) => readonly [Term, Term] | null,
): QueryClass {
  return findable(name, (pool, random) => {
    const queries: RelevanceQuery[] = [];
    for (const item of shuffled(pool.items, random)) {
      if (queries.length >= queriesPerClass) break;
      const terms = choose(item, random);
      if (!terms) continue;
      const [first, second] = terms.map(({ text }) => fold(text));
      if (!first || !second || first.includes(second) || second.includes(first)) continue;
      const expect = saysBoth(pool, terms);
      if (expect.length === 0 || expect.length > maximumBearers) continue;
      const q = random() < 0.5 ? `${first} ${second}` : `${second} ${first}`;
      queries.push({ q, expect });
    }
    return queries;
  });
}

const minimumWord: Record<Language, number> = { ko: 2, zh: 2, en: 3 };
/** Words that nobody looks for. */
const emptyWords = new Set(['and', 'with', 'for', 'the', 'from', 'into', 'per', 'of', 'on', 'in', 'to']);
/** Chinese has no blanks. */
const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word of a name that says something. */
function nameWord(item: SearchItem, language: Language, random: () => number): Term | null {
  const name = fold(item.name[language] ?? '');
  const all = language === 'zh' ? [...chineseWords.segment(name)].map(({ segment }) => segment) : name.split(' ');
  const words = all.filter(
    (word) => word.length >= minimumWord[language] && /\p{L}/u.test(word) && !emptyWords.has(word),
  );
  return words.length === 0 ? null : { text: pick(random, words), language };
}

function keyword(item: SearchItem, language: Language, random: () => number): Term | null {
  const words =
    item.keywords?.[language]?.filter((word) => word.length >= minimumWord[language] && word.length <= 16) ?? [];
  return words.length === 0 ? null : { text: pick(random, words), language };
}

function both(first: Term | null, second: Term | null): readonly [Term, Term] | null {
  return first && second ? [first, second] : null;
}

const twoLanguages = twoTerms('two-languages', (item, random) => {
  const [one = 'ko', other = 'en'] = shuffled(languages, random);
  return both(nameWord(item, one, random), nameWord(item, other, random));
});

const nameAndKeyword = languages.map((language) =>
  twoTerms(`name-and-keyword-${language}`, (item, random) =>
    both(nameWord(item, language, random), keyword(item, language, random)),
  ),
);

const nameAndCompany = languages.map((language) =>
  twoTerms(`name-and-company-${language}`, (item, random) => {
    const company = item.company?.[language];
    return both(nameWord(item, language, random), company ? { text: company, language } : null);
  }),
);

const category = findable('category', (pool, random) => {
  const labels = languages.flatMap((language) => pool.entries(language).filter(({ fields }) => fields.has('category')));
  return shuffled(labels, random)
    .slice(0, queriesPerClass)
    .map(({ text }) => ({ q: text, expect: pool.idsNamed(text) }));
});

const keywordOnly = languages.map((language) =>
  findable(`keyword-${language}`, (pool, random) => {
    const words = pool.entries(language).filter((entry) => {
      const isOnlyKeyword = entry.fields.has('keyword') && !entry.fields.has('name') && !entry.fields.has('company');
      const isLongEnough = entry.text.length >= minimumWord[language];
      return isOnlyKeyword && isLongEnough && isInOwnScript(entry) && entry.ids.length <= maximumBearers;
    });
    return shuffled(words, random)
      .slice(0, queriesPerClass)
      .map((entry) => ({ q: entry.text, expect: answersTo(pool, entry) }));
  }),
);

/** Classes of several terms, categories and keywords. */
export const combinedClasses: QueryClass[] = [
  twoLanguages,
  ...nameAndKeyword,
  ...nameAndCompany,
  category,
  ...keywordOnly,
];
