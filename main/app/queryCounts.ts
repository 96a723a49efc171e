/**
 * Which queries were asked, without anybody's words being kept: a query reaches the disk only when at least three visits
 * asked it on one day. Until then it is here in memory, and a restart or the next day forgets it.
 */
import type { QueryCount } from '#db/state/countKinds.ts';
import type { Locale } from '#db/model.ts';

/** Of the issue: what fewer asked could be somebody's own words. */
const leastAsked = 3;

/** Longest query that is kept, in characters; names of goods are shorter, sentences are somebody's own. */
const longestKept = 40;

/** Queries remembered; more in one day are a machine's, and the oldest are forgotten. */
const mostRemembered = 5000;

/** NFKC turns a loose Korean letter (ㄷ) into one that no keyboard types, so these stay. */
const withoutLooseJamo = /[^\u3131-\u318e]+/g;

/** A query as it is compared and kept: compatibility forms, case and runs of blanks do not count. */
export function foldQuery(query: string): string {
  const plain = query.replaceAll(withoutLooseJamo, (part) => part.normalize('NFKC'));
  return plain.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/**
 * Whether a folded query may be somebody's number, address or message: seven digits, also in groups (phones have seven or
 * more, HS codes are mostly typed with six), a mail address, a long text. Such are never kept, however often they are asked.
 */
export function looksPersonal(query: string): boolean {
  return [...query].length > longestKept || query.includes('@') || /\p{Nd}(?:[\s\-.()+/]*\p{Nd}){6}/u.test(query);
}

/** One query on its way. */
interface Remembered extends QueryCount {
  day: string;
}

/** See {@link createQueryCounts}. */
export interface QueryCounts {
  /** A visit asked a folded query. `isEmpty`: it found nothing. */
  add: (asked: { day: string; locale: Locale; query: string; isEmpty: boolean }) => void;
  /**
   * What may be kept now: asked often enough, or `isKept` already that day. It stays here until `settle`; what is neither
   * of `today` nor to be kept is forgotten.
   */
  due: (today: string, isKept: (query: Remembered) => boolean) => Remembered[];
  /** These have been kept. */
  settle: (kept: readonly Remembered[]) => void;
  clear: () => void;
}

const keyOf = ({ day, locale, query }: Pick<Remembered, 'day' | 'locale' | 'query'>) => `${day} ${locale} ${query}`;

/** Starts with nothing. */
export function createQueryCounts(): QueryCounts {
  const remembered = new Map<string, Remembered>();
  return {
    add: ({ isEmpty, ...asked }) => {
      if (looksPersonal(asked.query)) return;
      const key = keyOf(asked);
      const before = remembered.get(key) ?? { ...asked, asked: 0, withoutResult: 0 };
      remembered.set(key, {
        ...before,
        asked: before.asked + 1,
        withoutResult: before.withoutResult + (isEmpty ? 1 : 0),
      });
      for (const oldest of remembered.keys()) {
        if (remembered.size <= mostRemembered) break;
        remembered.delete(oldest);
      }
    },
    due: (today, isKept) => {
      const found: Remembered[] = [];
      for (const [key, query] of remembered) {
        if (query.asked >= leastAsked || isKept(query)) found.push(query);
        else if (query.day !== today) remembered.delete(key);
      }
      return found;
    },
    settle: (kept) => kept.forEach((query) => remembered.delete(keyOf(query))),
    clear: () => remembered.clear(),
  };
}
