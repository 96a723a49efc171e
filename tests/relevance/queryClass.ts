/** What a class of queries is, and the few tools that all classes are written with. */
import type { Language } from './corpora.ts';
import { editDistance } from './editDistance.ts';
import { shuffled } from './enlarge.ts';
import type { KeyOf, TextEntry, TextPool } from './textPool.ts';

/** One query and every id that is a right answer to it; none for nonsense. */
export interface RelevanceQuery {
  q: string;
  expect: string[];
}

/** One way of typing, and how to make queries of it. The same pool and seed give the same queries. */
export interface QueryClass {
  /** Unique, like `ko-typo-1`. */
  name: string;
  /** Nonsense is right when nothing is found. */
  kind: 'findable' | 'nonsense';
  /** Hard classes are measured, but nobody promises much of them. */
  isHard: boolean;
  make: (pool: TextPool, random: () => number) => RelevanceQuery[];
}

/** Queries per class: enough that one more or less is 3 points, few enough that all classes take seconds. */
export const queriesPerClass = 32;
/** A query with more right answers than this is a question about a group, not about an item. */
export const maximumBearers = 12;

/** A class of findable queries. */
export function findable(name: string, make: QueryClass['make'], isHard = false): QueryClass {
  return { name, kind: 'findable', isHard, make };
}

/** Which texts a class starts from. */
export interface TargetWish {
  language: Language;
  /** Characters of the squashed text. */
  minimumLength: number;
  maximumLength: number;
  /** Only texts that the class can work with. */
  suits?: (text: string) => boolean;
}

/** Lengths between which a visitor types a whole name; longer ones are typed in part. */
export const typedLengths: Record<Language, { minimumLength: number; maximumLength: number }> = {
  ko: { minimumLength: 3, maximumLength: 14 },
  zh: { minimumLength: 3, maximumLength: 12 },
  en: { minimumLength: 5, maximumLength: 26 },
};

/** Suitable texts in random order: two names or companies, then one keyword, and so on. Never with too many bearers. */
export function* targets(pool: TextPool, random: () => number, wish: TargetWish): Generator<TextEntry> {
  const suitable = pool.entries(wish.language).filter((entry) => {
    const length = entry.squashed.length;
    if (length < wish.minimumLength || length > wish.maximumLength || entry.ids.length > maximumBearers) return false;
    return isInOwnScript(entry) && (wish.suits?.(entry.text) ?? true);
  });
  const isName = (entry: TextEntry) => entry.fields.has('name') || entry.fields.has('company');
  const names = shuffled(suitable.filter(isName), random);
  const keywords = shuffled(
    suitable.filter((entry) => !isName(entry) && entry.fields.has('keyword')),
    random,
  );
  for (let round = 0; round * 2 < names.length || round < keywords.length; round++) {
    yield* names.slice(round * 2, round * 2 + 2);
    yield* keywords.slice(round, round + 1);
  }
}

/** Names stay in the language of their list; "A4" among the Korean keywords says nothing about Korean. */
export const isInOwnScript = ({ language, text }: TextEntry): boolean => ownScript[language].test(text);

/** A character that only this language is written with. */
export const ownScript: Record<Language, RegExp> = { ko: /\p{Script=Hangul}/u, zh: /\p{Script=Han}/u, en: /[a-z]/i };

/** Whether a text can stand in a sentence: no colon or brackets in it. */
export const isPlain = (text: string): boolean => !/[:：()（）]/.test(text);

/**
 * Right answers for a text: the items that bear it. For a keyword also those that say it inside a longer text, since
 * whoever types a keyword may mean them as well.
 */
export function answersTo(pool: TextPool, entry: TextEntry): string[] {
  const bearers = pool.idsNamed(entry.text);
  const isName = entry.fields.has('name') || entry.fields.has('company');
  if (isName) return bearers;
  const needle = entry.language === 'zh' ? entry.folded : ` ${entry.folded} `;
  return [...new Set([...bearers, ...pool.idsContaining(needle)])];
}

/** Makes up to `count` different queries, one from each target that `change` does not refuse with null. */
export function queriesFrom(
  entries: Iterable<TextEntry>,
  change: (entry: TextEntry) => RelevanceQuery | null,
  count = queriesPerClass,
): RelevanceQuery[] {
  const queries = new Map<string, RelevanceQuery>();
  for (const entry of entries) {
    if (queries.size >= count) break;
    const query = change(entry);
    if (query && query.q.trim() !== '' && query.expect.length > 0) queries.set(query.q, query);
  }
  return [...queries.values()];
}

/** A wrongly typed text and what it may be compared by. */
export interface Slip {
  /** As typed. */
  typed: string;
  entry: TextEntry;
  /** What slips are counted in: keystrokes, letters, pinyin. */
  keyOf: KeyOf;
}

/**
 * Whether a slip is no fair question: it is itself a word of the items, or some text of other items is as near to it
 * as the one that was meant.
 */
export function isAmbiguous(pool: TextPool, { typed, entry, keyOf }: Slip): boolean {
  if (pool.occurs(typed)) return true;
  const [typedKey, meantKey] = [keyOf(typed), keyOf(entry.text)];
  if (!typedKey || !meantKey) return true;
  const distance = editDistance(typedKey, meantKey, 8);
  if (distance === 0) return false;
  return pool.entries(entry.language).some((other) => {
    if (other === entry) return false;
    const key = cachedKey(keyOf, other);
    return key !== null && key !== meantKey && editDistance(typedKey, key, distance) <= distance;
  });
}

const keyCache = new WeakMap<KeyOf, WeakMap<TextEntry, string | null>>();

/** A key is asked for again with every query; pinyin of 100,000 texts takes seconds. */
function cachedKey(keyOf: KeyOf, entry: TextEntry): string | null {
  const ofKey = keyCache.get(keyOf) ?? new WeakMap<TextEntry, string | null>();
  keyCache.set(keyOf, ofKey);
  const known = ofKey.get(entry);
  if (known !== undefined) return known;
  const key = keyOf(entry.text);
  ofKey.set(entry, key);
  return key;
}
