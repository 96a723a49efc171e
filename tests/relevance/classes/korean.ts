/** Korean typed with slips, unfinished, or by its initial consonants alone. */
import { pick } from '#db/sample/random.ts';
import { composeKeys, initialOf, isSyllable, keysOf } from '../hangulKeys.ts';
import { choseongKey, choseongOf, isPureHangul, koreanKey, movedFinals, movedInitials } from '../koreanTyping.ts';
import {
  answersTo,
  findable,
  isAmbiguous,
  maximumBearers,
  queriesFrom,
  targets,
  type QueryClass,
} from '../queryClass.ts';
import { squash, type TextEntry, type TextPool } from '../textPool.ts';
import { slipKeys } from '../typos.ts';

const korean = (pool: TextPool, random: () => number, minimumLength: number): Generator<TextEntry> =>
  targets(pool, random, { language: 'ko', minimumLength, maximumLength: 14, suits: isPureHangul });

/** A class that changes a text; refused when the result is ambiguous. */
function changed(name: string, minimumLength: number, change: Change, isHard = false): QueryClass {
  return findable(
    name,
    (pool, random) =>
      queriesFrom(korean(pool, random, minimumLength), (entry) => {
        const typed = change(entry.text, random);
        if (typed === null || squash(typed) === squash(entry.text)) return null;
        if (isAmbiguous(pool, { typed, entry, keyOf: koreanKey })) return null;
        return { q: typed, expect: answersTo(pool, entry) };
      }),
    isHard,
  );
}
type Change = (text: string, random: () => number) => string | null;

const slipsInKeys =
  (count: number): Change =>
  (text, random) => {
    let keys = keysOf(text);
    for (let done = 0; done < count; done++) keys = slipKeys(keys, random);
    return composeKeys(keys);
  };

/** Typing stopped inside the last syllable: every text that would still come of it is right. */
const unfinished = findable('ko-unfinished-syllable', (pool, random) =>
  queriesFrom(korean(pool, random, 3), ({ text }) => {
    const q = composeKeys(keysOf(text).slice(0, -1));
    return { q, expect: pool.idsWithKeyPrefix('ko', koreanKey, koreanKey(q) ?? '') };
  }),
);

const oneOf =
  (all: (text: string) => string[]): Change =>
  (text, random) => {
    const results = all(text);
    return results.length === 0 ? null : pick(random, results);
  };

/** Shift held too long: ㄱ becomes ㄲ. */
const strayDouble: Change = (text, random) => {
  const keys = keysOf(text);
  const places = [...keys].flatMap((key, at) => ('rseqtw'.includes(key) ? [at] : []));
  const at = places.length === 0 ? -1 : pick(random, places);
  return at < 0 ? null : composeKeys(keys.slice(0, at) + keys.charAt(at).toUpperCase() + keys.slice(at + 1));
};

const missingSyllable: Change = (text, random) => {
  const places = [...text].flatMap((char, at) => (at > 0 && isSyllable(char) ? [at] : []));
  const at = pick(random, places);
  return text.slice(0, at) + text.slice(at + 1);
};

const choseong = findable('ko-choseong', (pool, random) =>
  queriesFrom(korean(pool, random, 3), ({ text }) => {
    const q = choseongOf(text);
    // Three initials may as well be the beginning of a longer name; four or more are read as the whole of it.
    const expect = q.length === 3 ? pool.idsWithKeyPrefix('ko', choseongKey, q) : pool.idsWithKey('ko', choseongKey, q);
    return expect.length > maximumBearers ? null : { q, expect };
  }),
);

/** Whether the syllables of `text` fit a pattern of syllables and initial consonants. */
function fitsChoseongPattern(text: string, pattern: string): boolean {
  const chars = [...squash(text)];
  const wanted = [...pattern];
  return (
    chars.length === wanted.length &&
    wanted.every((want, at) => want === chars[at] || want === initialOf(chars[at] ?? ''))
  );
}

const choseongMixed = findable('ko-choseong-mixed', (pool, random) =>
  queriesFrom(korean(pool, random, 3), ({ text }) => {
    const chars = [...squash(text)];
    // People shorten a stretch: the beginning or the end, seldom letters here and there.
    const cut = 1 + Math.floor(random() * (chars.length - 1));
    const isFirstShort = random() < 0.5;
    const q = chars.map((char, at) => (at < cut === isFirstShort ? initialOf(char) : char)).join('');
    const fitting = pool
      .entriesWithKey('ko', choseongKey, choseongOf(text))
      .filter((other) => fitsChoseongPattern(other.text, q));
    const expect = [...new Set(fitting.flatMap(({ ids }) => ids))];
    return expect.length > maximumBearers ? null : { q, expect };
  }),
);

/** Classes of Korean typed in Korean. */
export const koreanClasses: QueryClass[] = [
  unfinished,
  changed('ko-moved-final', 3, oneOf(movedFinals)),
  changed('ko-moved-initial', 3, oneOf(movedInitials)),
  changed('ko-typo-1', 3, slipsInKeys(1)),
  changed('ko-typo-2', 4, slipsInKeys(2)),
  changed('ko-typo-3', 5, slipsInKeys(3), true),
  changed('ko-missing-syllable', 4, missingSyllable),
  changed('ko-stray-double', 2, strayDouble),
  choseong,
  choseongMixed,
];
