/** Chinese typed in characters: wrong ones, missing ones, traditional ones, very few. */
import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';
import { pick } from '#db/sample/random.ts';
import { isPureHan, pinyinKey, syllablesOf } from '../chineseReadings.ts';
import { answersTo, findable, isAmbiguous, queriesFrom, targets, type QueryClass } from '../queryClass.ts';
import { squash, type KeyOf, type TextEntry, type TextPool } from '../textPool.ts';

const chinese = (pool: TextPool, random: () => number, minimumLength: number): Generator<TextEntry> =>
  targets(pool, random, { language: 'zh', minimumLength, maximumLength: 9, suits: isPureHan });

const characterKey: KeyOf = (text) => squash(text) || null;
// The preset's types mark every entry optional; these are what the preset exists for.
const toTraditional = ConverterFactory(from.cn ?? [], to.tw ?? []);

/** Characters by their toneless sound, from all Chinese texts of the items: those that people there really type. */
function charactersBySound(pool: TextPool): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  const all = new Set(pool.entries('zh').flatMap(({ folded }) => [...folded]));
  for (const char of all) {
    const sound = syllablesOf(char)?.[0];
    if (sound) sounds.set(sound, [...(sounds.get(sound) ?? []), char]);
  }
  return sounds;
}

const homophone = findable('zh-homophone', (pool, random) => {
  const sounds = charactersBySound(pool);
  return queriesFrom(chinese(pool, random, 2), ({ text }) => {
    const chars = [...text];
    const syllables = syllablesOf(text) ?? [];
    const at = Math.floor(random() * chars.length);
    const others = sounds.get(syllables[at] ?? '')?.filter((other) => other !== chars[at]) ?? [];
    if (others.length === 0) return null;
    const q = chars.with(at, pick(random, others)).join('');
    if (pool.occurs(q) || pinyinKey(q) !== pinyinKey(text)) return null;
    return { q, expect: pool.idsWithKey('zh', pinyinKey, pinyinKey(text) ?? '') };
  });
});

/**
 * A class that changes the characters; refused when the result is ambiguous. Texts with the particle 的 are left out:
 * 怀孕的人 without 孕 is no word any more.
 */
function changed(name: string, minimumLength: number, change: (chars: string[], at: number) => string[]): QueryClass {
  return findable(name, (pool, random) =>
    queriesFrom(chinese(pool, random, minimumLength), (entry) => {
      if (entry.text.includes('的')) return null;
      const chars = [...entry.text];
      const typed = change(chars, Math.floor(random() * (chars.length - 1))).join('');
      if (typed === entry.text || isAmbiguous(pool, { typed, entry, keyOf: characterKey })) return null;
      return { q: typed, expect: answersTo(pool, entry) };
    }),
  );
}

const traditional = findable('zh-traditional', (pool, random) =>
  queriesFrom(chinese(pool, random, 2), (entry) => {
    const q = toTraditional(entry.text);
    return q === entry.text ? null : { q, expect: answersTo(pool, entry) };
  }),
);

/** Words of exactly so many characters; items bearing them as a whole text are right, however many. */
function short(name: string, length: number): QueryClass {
  return findable(name, (pool, random) =>
    queriesFrom(
      targets(pool, random, { language: 'zh', minimumLength: length, maximumLength: length, suits: isPureHan }),
      (entry) => ({ q: entry.text, expect: answersTo(pool, entry) }),
    ),
  );
}

/** Classes of Chinese in characters. */
export const hanziClasses: QueryClass[] = [
  homophone,
  changed('zh-swapped-characters', 4, (chars, at) => {
    const [first = '', second = ''] = chars.slice(at, at + 2);
    return chars.with(at, second).with(at + 1, first);
  }),
  changed('zh-dropped-character', 4, (chars, at) => chars.toSpliced(at, 1)),
  traditional,
  short('zh-one-character', 1),
  short('zh-two-characters', 2),
];
