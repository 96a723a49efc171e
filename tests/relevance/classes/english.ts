/** English with slips, other endings and other spellings. */
import {
  answersTo,
  findable,
  isAmbiguous,
  maximumBearers,
  queriesFrom,
  targets,
  type QueryClass,
} from '../queryClass.ts';
import { fold, squash, type KeyOf } from '../textPool.ts';
import { slips } from '../typos.ts';

const letterKey: KeyOf = (text) => squash(text) || null;

function typos(name: string, count: number, minimumLength: number, isHard = false): QueryClass {
  return findable(
    name,
    (pool, random) =>
      queriesFrom(targets(pool, random, { language: 'en', minimumLength, maximumLength: 26 }), (entry) => {
        const typed = slips(entry.folded, count, random);
        if (squash(typed) === squash(entry.text)) return null;
        if (isAmbiguous(pool, { typed, entry, keyOf: letterKey })) return null;
        return { q: typed, expect: answersTo(pool, entry) };
      }),
    isHard,
  );
}

/** The base of a word in -ing or -ed; null where English may or may not have dropped an e (rated: rat or rate?). */
function baseOf(word: string, ending: string): string | null {
  const base = word.slice(0, -ending.length);
  if (base.length < 4) return null;
  if (/([bdgmnprt])\1$/.test(base)) return base.slice(0, -1);
  // After two consonants or a vowel pair nothing was dropped: turning, heating.
  return /([^aeiou][^aeiouscgvz]|[aeiou]{2}[^aeiousvcgz])$/.test(base) ? base : null;
}

/** Another form of a word, or null when it is not sure what English would make of it. */
function otherForm(word: string): string | null {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return null;
  if (word.endsWith('ing')) return baseOf(word, 'ing');
  if (word.endsWith('ed')) return baseOf(word, 'ed');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return /(ss|us|is)$/.test(word) ? null : word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}

const stems = findable('en-word-forms', (pool, random) =>
  queriesFrom(targets(pool, random, { language: 'en', minimumLength: 5, maximumLength: 26 }), (entry) => {
    const words = fold(entry.text).split(' ');
    const other = otherForm(words.at(-1) ?? '');
    // Proper names have no plural: flag: Estonia.
    const isProper = /\p{Lu}\S*$/u.test(entry.text);
    // Nor have phrases: door-to-door, i-size.
    const isPhrase = entry.text.includes('-') || words.some((word) => word.length < 2);
    if (other === null || isProper || isPhrase) return null;
    const q = [...words.slice(0, -1), other].join(' ');
    // The other form may itself be said somewhere; those items are as right.
    return { q, expect: [...new Set([...answersTo(pool, entry), ...pool.idsNamed(q)])] };
  }),
);

/** Spelling pairs; each is tried in both directions, on words and their usual endings. */
const spellings: readonly (readonly [string, string])[] = [
  ['colour', 'color'],
  ['grey', 'gray'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['aluminium', 'aluminum'],
  ['jewellery', 'jewelry'],
  ['tyre', 'tire'],
  ['moustache', 'mustache'],
  ['aeroplane', 'airplane'],
  ['flavour', 'flavor'],
  ['favour', 'favor'],
  ['harbour', 'harbor'],
  ['mould', 'mold'],
  ['organis', 'organiz'],
  ['sterilis', 'steriliz'],
  ['moisturis', 'moisturiz'],
  ['galvanis', 'galvaniz'],
  ['polaris', 'polariz'],
  ['stabilis', 'stabiliz'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['traveller', 'traveler'],
  ['yoghurt', 'yogurt'],
  ['doughnut', 'donut'],
  ['plough', 'plow'],
  ['programme', 'program'],
  ['pyjama', 'pajama'],
  ['odour', 'odor'],
  ['vapour', 'vapor'],
  ['labour', 'labor'],
  ['armour', 'armor'],
];
const usualEndings = '(?=(s|e|es|ed|er|ers|ing|ation|ful)?\\b)';
const respellings = [...spellings, ...spellings.map(([one, other]) => [other, one] as const)].map(
  ([from, to]) => [new RegExp(`\\b${from}${usualEndings}`, 'g'), to] as const,
);

const british = findable('en-british-american', (pool, random) =>
  queriesFrom(targets(pool, random, { language: 'en', minimumLength: 4, maximumLength: 40 }), (entry) => {
    const text = entry.text.toLowerCase();
    const pair = respellings.find(([from]) => text.search(from) >= 0);
    if (!pair) return null;
    const q = text.replace(...pair);
    return { q, expect: [...new Set([...answersTo(pool, entry), ...pool.idsContaining(` ${fold(q)} `)])] };
  }),
);

/** First letters of the words; numbers and short words count like any other. */
const acronymKey: KeyOf = (text) => {
  const words = fold(text).split(' ');
  return words.length >= 3 ? words.map((word) => word[0] ?? '').join('') : null;
};

const acronym = findable(
  'en-acronym',
  (pool, random) =>
    queriesFrom(
      targets(pool, random, {
        language: 'en',
        minimumLength: 8,
        maximumLength: 40,
        suits: (text) => /^[a-z ]+$/i.test(text),
      }),
      (entry) => {
        const q = acronymKey(entry.text);
        if (q === null || q.length < 3 || pool.idsContaining(` ${q}`).length > 0) return null;
        const expect = pool.idsWithKey('en', acronymKey, q);
        return expect.length > maximumBearers ? null : { q: random() < 0.5 ? q : q.toUpperCase(), expect };
      },
    ),
  true,
);

/** Classes of English typed in English. */
export const englishClasses: QueryClass[] = [
  typos('en-typo-1', 1, 5),
  typos('en-typo-2', 2, 9),
  typos('en-typo-3', 3, 13, true),
  stems,
  british,
  acronym,
];
