/** Typed on the layout of another language. */
import { composeKeys, keysOf } from '../hangulKeys.ts';
import { isPureHangul, koreanKey } from '../koreanTyping.ts';
import { isPureHan, pinyinKey } from '../chineseReadings.ts';
import {
  answersTo,
  findable,
  isAmbiguous,
  queriesFrom,
  targets,
  typedLengths,
  type QueryClass,
} from '../queryClass.ts';
import { squash, type TextPool } from '../textPool.ts';
import { slip, slipKeys } from '../typos.ts';

const isPlainEnglish = (text: string): boolean => /^[a-z ]+$/i.test(text);
const englishKey = (text: string): string | null => squash(text) || null;

const koreanTargets = (pool: TextPool, random: () => number, minimumLength: number) =>
  targets(pool, random, { language: 'ko', minimumLength, maximumLength: 12, suits: isPureHangul });
const englishTargets = (pool: TextPool, random: () => number, minimumLength: number) =>
  targets(pool, random, { ...typedLengths.en, language: 'en', minimumLength, suits: isPlainEnglish });

/** Classes of wrong layouts: 두산 as `entks`, `ticket` as 샤찯ㅅ. */
export const layoutClasses: QueryClass[] = [
  findable('layout-korean-as-latin', (pool, random) =>
    queriesFrom(koreanTargets(pool, random, 2), (entry) => {
      const q = keysOf(entry.text).toLowerCase();
      return pool.occurs(q) ? null : { q, expect: pool.idsWithKey('ko', koreanKey, squash(q)) };
    }),
  ),
  findable('layout-english-as-korean', (pool, random) =>
    queriesFrom(englishTargets(pool, random, 4), (entry) => ({
      q: composeKeys(entry.text.toLowerCase()),
      expect: answersTo(pool, entry),
    })),
  ),
  findable(
    'layout-pinyin-as-korean',
    (pool, random) =>
      queriesFrom(
        targets(pool, random, { language: 'zh', minimumLength: 3, maximumLength: 8, suits: isPureHan }),
        ({ text }) => {
          const key = pinyinKey(text);
          if (key === null) return null;
          return { q: composeKeys(key), expect: pool.idsWithKey('zh', pinyinKey, key) };
        },
      ),
    true,
  ),
  findable(
    'layout-korean-as-latin-typo',
    (pool, random) =>
      queriesFrom(koreanTargets(pool, random, 3), (entry) => {
        const typed = slipKeys(keysOf(entry.text).toLowerCase(), random);
        if (isAmbiguous(pool, { typed, entry, keyOf: koreanKey })) return null;
        return { q: typed, expect: answersTo(pool, entry) };
      }),
    true,
  ),
  findable(
    'layout-english-as-korean-typo',
    (pool, random) =>
      queriesFrom(englishTargets(pool, random, 7), (entry) => {
        const typed = slip(entry.text.toLowerCase(), random);
        if (isAmbiguous(pool, { typed, entry, keyOf: englishKey })) return null;
        return { q: composeKeys(typed), expect: answersTo(pool, entry) };
      }),
    true,
  ),
];
