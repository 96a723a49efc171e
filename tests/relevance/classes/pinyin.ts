/** Chinese typed by its sound. */
import { pick } from '#db/sample/random.ts';
import { foldedPinyinKey, initialsKey, isPureHan, pinyinKey, syllablesOf, type ToneStyle } from '../chineseReadings.ts';
import { shuffled } from '../enlarge.ts';
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
import { slip } from '../typos.ts';

const chinese = (pool: TextPool, random: () => number, minimumLength: number): Generator<TextEntry> =>
  targets(pool, random, { language: 'zh', minimumLength, maximumLength: 9, suits: isPureHan });

const samePinyin = (pool: TextPool, text: string): string[] => pool.idsWithKey('zh', pinyinKey, pinyinKey(text) ?? '');

/** A class that joins the syllables in its own way; every text that sounds the same is right. */
function spelt(name: string, spell: (syllables: string[]) => string, toneStyle: ToneStyle = 'none'): QueryClass {
  return findable(name, (pool, random) =>
    queriesFrom(chinese(pool, random, 2), ({ text }) => {
      const syllables = syllablesOf(text, toneStyle);
      return syllables && { q: spell(syllables), expect: samePinyin(pool, text) };
    }),
  );
}

const withV = (syllables: string[]): string => syllables.join('').replaceAll('ü', 'v');

/** Only words with ü, typed as v or as the letter itself. */
const umlaut = findable('pinyin-umlaut', (pool, random) =>
  queriesFrom(chinese(pool, random, 2), ({ text }) => {
    const typed = syllablesOf(text)?.join('') ?? '';
    if (!typed.includes('ü')) return null;
    return { q: typed.replaceAll('ü', pick(random, ['v', 'v', 'ü'])), expect: samePinyin(pool, text) };
  }),
);

const initials = findable('pinyin-initials', (pool, random) =>
  queriesFrom(chinese(pool, random, 4), ({ text }) => {
    const q = initialsKey(text);
    if (!q || pool.occurs(q)) return null;
    const expect = pool.idsWithKey('zh', initialsKey, q);
    return expect.length > maximumBearers ? null : { q, expect };
  }),
);

/** Full syllables for a stretch, initials for the rest: 高尔夫 as `gaoef`. Every text with the same key is right. */
const abbreviated = findable(
  'pinyin-abbreviated',
  (pool, random) =>
    queriesFrom(chinese(pool, random, 3), ({ text }) => {
      const syllables = syllablesOf(text)?.map((syllable) => syllable.replaceAll('ü', 'v')) ?? [];
      if (syllables.length === 0) return null;
      const cut = 1 + Math.floor(random() * (syllables.length - 1));
      const isFirstFull = random() < 0.7;
      const isFull = (at: number) => at < cut === isFirstFull;
      const shorten = (parts: readonly string[]) =>
        parts.map((part, at) => (isFull(at) ? part : (part[0] ?? ''))).join('');
      const q = shorten(syllables);
      if (pool.occurs(q)) return null;
      const sameShape = pool.entriesWithKey('zh', initialsKey, initialsKey(text) ?? '').filter((other) => {
        const parts = syllablesOf(other.folded);
        return parts?.length === syllables.length && shorten(parts) === q;
      });
      const expect = [...new Set(sameShape.flatMap(({ ids }) => ids))];
      return expect.length > maximumBearers ? null : { q, expect };
    }),
  true,
);

/** Some characters chosen from the input method, the others left as pinyin. */
const mixed = findable('pinyin-mixed-hanzi', (pool, random) =>
  queriesFrom(chinese(pool, random, 3), ({ text }) => {
    const syllables = syllablesOf(text);
    if (!syllables) return null;
    const cut = 1 + Math.floor(random() * (syllables.length - 1));
    const isFirstLatin = random() < 0.5;
    const chars = [...text];
    const q = syllables.map((syllable, at) => (at < cut === isFirstLatin ? syllable : (chars[at] ?? ''))).join('');
    return { q: q.replaceAll('ü', 'v'), expect: samePinyin(pool, text) };
  }),
);

/** Sounds mixed up in one direction or the other. */
const confusions: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'z'],
  [/^z(?!h)/, 'zh'],
  [/^ch/, 'c'],
  [/^c(?!h)/, 'ch'],
  [/^sh/, 's'],
  [/^s(?!h)/, 'sh'],
  [/ng$/, 'n'],
  [/(?<=[aei])n$/, 'ng'],
  [/^l/, 'n'],
  [/^n/, 'l'],
];

/** All possible slips of one kind, or of two: whoever says z for zh does so everywhere. */
const fuzzy = findable('pinyin-fuzzy-sounds', (pool, random) =>
  queriesFrom(chinese(pool, random, 2), ({ text }) => {
    const syllables = syllablesOf(text);
    const fitting = confusions.filter(([sound]) => syllables?.some((syllable) => sound.test(syllable)));
    if (!syllables || fitting.length === 0) return null;
    const chosen = shuffled(fitting, random).slice(0, random() < 0.6 ? 1 : 2);
    const said = syllables.map((syllable) =>
      chosen.reduce(
        (changed, [sound, other]) => (changed === syllable ? changed.replace(sound, other) : changed),
        syllable,
      ),
    );
    const q = withV(said);
    if (pool.occurs(q)) return null;
    return { q, expect: pool.idsWithKey('zh', foldedPinyinKey, foldedPinyinKey(text) ?? '') };
  }),
);

const prefix = findable('pinyin-prefix', (pool, random) =>
  queriesFrom(chinese(pool, random, 3), ({ text }) => {
    const key = pinyinKey(text) ?? '';
    const q = key.slice(0, Math.ceil(key.length * 0.65));
    if (q.length < 5 || pool.occurs(q)) return null;
    return { q, expect: pool.idsWithKeyPrefix('zh', pinyinKey, q) };
  }),
);

/** Pinyin of Chinese texts, and what was typed as it is. */
const pinyinOrLatin = (text: string): string | null => (/^[a-zü ]+$/i.test(text) ? squash(text) : pinyinKey(text));

const typo = findable('pinyin-typo', (pool, random) =>
  queriesFrom(chinese(pool, random, 3), (entry) => {
    const key = pinyinKey(entry.text) ?? '';
    const typed = slip(key, random);
    if (key.length < 8 || typed === key) return null;
    if (isAmbiguous(pool, { typed, entry, keyOf: pinyinOrLatin })) return null;
    return { q: typed, expect: answersTo(pool, entry) };
  }),
);

/** Classes of Chinese in Latin letters. */
export const pinyinClasses: QueryClass[] = [
  spelt('pinyin-full', withV),
  spelt('pinyin-spaced', (syllables) => syllables.join(' ')),
  spelt('pinyin-tone-marks', (syllables) => syllables.join(' '), 'symbol'),
  spelt('pinyin-tone-digits', (syllables) => withV(syllables), 'num'),
  umlaut,
  initials,
  abbreviated,
  mixed,
  fuzzy,
  prefix,
  typo,
];
