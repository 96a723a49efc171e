import { expect, test } from 'vitest';
import { wrapText } from '#renderer/components/plan/wrapText.ts';

const wrap = (text: string, locale: string, width: number, mostLines = 3) =>
  wrapText({ text, locale }, { width, mostLines, measure: (line) => line.length });

test('Korean and English names break at spaces only', () => {
  expect([wrap('주식회사 한빛 정밀공업', 'ko', 8), wrap('Hanbit Precision Co.', 'en', 11)]).toEqual([
    ['주식회사 한빛', '정밀공업'],
    ['Hanbit', 'Precision', 'Co.'],
  ]);
});

test('Chinese names break between characters, not inside Latin words, and no line begins with a mark', () => {
  expect([
    wrap('韩光精密工业株式会社', 'zh-CN', 5),
    wrap('首尔BIO科技', 'zh-CN', 4),
    wrap('韩光，精密', 'zh-CN', 3),
  ]).toEqual([
    ['韩光精密工', '业株式会社'],
    ['首尔', 'BIO科', '技'],
    ['韩光，', '精密'],
  ]);
});

test('what does not fit is not cut: a word wider than the booth, or more lines than it has room for', () => {
  expect([wrap('Unbreakable', 'en', 5), wrap('a b c d', 'en', 1, 3)]).toEqual([null, null]);
});
