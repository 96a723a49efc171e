/** Korean written in Latin letters. */
import { shuffled } from '../enlarge.ts';
import { isPureHangul, romanised, romanisedKey } from '../koreanTyping.ts';
import { answersTo, findable, isAmbiguous, queriesFrom, targets, type QueryClass } from '../queryClass.ts';
import { squash, type KeyOf, type TextPool } from '../textPool.ts';
import { slip } from '../typos.ts';

const korean = (pool: TextPool, random: () => number, minimumLength: number) =>
  targets(pool, random, { language: 'ko', minimumLength, maximumLength: 10, suits: isPureHangul });

/** Spellings that Korean companies and people use for the letters of the official romanisation. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<![ey])u/, 'oo'],
  [/(?<!y)eo/, 'u'],
  [/(?<!y)eo/, 'o'],
  [/eu(?!i)/, 'u'],
  [/\bg/, 'k'],
  [/\bb/, 'p'],
  [/\bd/, 't'],
  [/\bj/, 'ch'],
  [/(?<![aeou])i(?![aeou])/, 'ee'],
  [/(?<!y)ae/, 'ai'],
  [/(?<!y)ae/, 'e'],
  [/r/, 'l'],
  [/ll/, 'l'],
  [/yeo/, 'you'],
  [/si/, 'shi'],
];

/** Every spelling of one sound, folded to one: what company spellings are compared by. */
const spellingKey: KeyOf = (text) => {
  const latin = isPureHangul(text) ? romanisedKey(text) : squash(text);
  return (
    latin
      ?.replace(/yeo|you/g, 'yo')
      .replace(/oo|eo|eu|o/g, 'u')
      .replace(/ee/g, 'i')
      .replace(/ae|ai/g, 'e')
      .replace(/sh/g, 's')
      .replace(/ch/g, 'j')
      .replace(/g/g, 'k')
      .replace(/[bf]/g, 'p')
      .replace(/d/g, 't')
      .replace(/l/g, 'r')
      .replace(/(.)\1+/g, '$1') ?? null
  );
};

/** One or two spellings changed, each at its first place; capitals keep the second from changing what the first wrote. */
function respell(latin: string, random: () => number): string | null {
  const fitting = shuffled(
    spellings.filter(([letters]) => letters.test(latin)),
    random,
  );
  const chosen = fitting.slice(0, random() < 0.5 ? 1 : 2);
  const result = chosen
    .reduce((text, [letters, spelling]) => text.replace(letters, spelling.toUpperCase()), latin)
    .toLowerCase();
  return result === latin ? null : result;
}

/** Classes of romanised Korean: official, as companies spell, with a slip. */
export const romanisedClasses: QueryClass[] = [
  findable('romanised-official', (pool, random) =>
    queriesFrom(korean(pool, random, 2), ({ text }) => {
      const q = romanised(text);
      if (!q || q.length < 5) return null;
      return { q, expect: pool.idsWithKey('ko', romanisedKey, q.replaceAll(' ', '')) };
    }),
  ),
  findable('romanised-company-spelling', (pool, random) =>
    queriesFrom(korean(pool, random, 2), ({ text }) => {
      const q = respell(romanised(text) ?? '', random);
      if (!q || q.length < 5 || pool.occurs(q)) return null;
      return { q, expect: pool.idsWithKey('ko', spellingKey, spellingKey(q) ?? '') };
    }),
  ),
  findable(
    'romanised-typo',
    (pool, random) =>
      queriesFrom(korean(pool, random, 3), (entry) => {
        const typed = slip(romanised(entry.text) ?? '', random);
        if (typed.length < 7 || isAmbiguous(pool, { typed, entry, keyOf: spelledOrLatin })) return null;
        return { q: typed, expect: answersTo(pool, entry) };
      }),
    true,
  ),
];

/** Romanisation of Korean texts, and what was typed as it is. */
function spelledOrLatin(text: string): string | null {
  return isPureHangul(text) ? romanisedKey(text) : squash(text);
}
