import { expect, test } from 'vitest';
import { createQueryCounts, foldQuery, looksPersonal } from '#app/queryCounts.ts';

const day = '2021-09-24';
const never = () => false;

test.each([
  ['  Red   GINSENG ', 'red ginseng'],
  ['ＡＢＣ１２３', 'abc123'],
  ['홍삼', '홍삼'],
  ['홍삼'.normalize('NFD'), '홍삼'],
  ['ㅎㅅ', 'ㅎㅅ'],
  ['红参\u3000茶', '红参 茶'],
])('%j is kept as %j', (query, folded) => {
  expect(foldQuery(query)).toBe(folded);
});

test.each([
  '01012345678',
  '010-1234-5678',
  '+86 (139) 0013 8000',
  '1234567',
  'kim@example.com',
  '박서준 010.1234.5678',
  '８６１３９００１３８０００',
  'please tell me where my friend mr kim is waiting for us',
])('%s may be personal', (query) => {
  expect(looksPersonal(foldQuery(query))).toBe(true);
});

test.each(['홍삼', '330499', 'iso 22716', 'krx-100200', '不锈钢 304'])('%s is not', (query) => {
  expect(looksPersonal(foldQuery(query))).toBe(false);
});

test('a query is due from the third asking on, per day and language, and at once when it is kept already', () => {
  const queries = createQueryCounts();
  const ask = (query: string, isEmpty = false) => queries.add({ day, locale: 'ko', query, isEmpty });
  ask('김치');
  ask('김치', true);
  ask('두부');
  queries.add({ day, locale: 'en', query: '김치', isEmpty: false });
  expect(queries.due(day, never)).toEqual([]);
  ask('김치', true);
  const due = queries.due(day, never);
  expect(due).toEqual([{ day, locale: 'ko', query: '김치', asked: 3, withoutResult: 2 }]);
  queries.settle(due);
  ask('김치');
  expect(queries.due(day, ({ locale }) => locale === 'ko').map(({ query, asked }) => [query, asked])).toEqual([
    ['두부', 1],
    ['김치', 1],
  ]);
});

test('what was asked too seldom is forgotten with the day', () => {
  const queries = createQueryCounts();
  const ask = (of: string) => queries.add({ day: of, locale: 'ko', query: '김치', isEmpty: false });
  ask(day);
  ask(day);
  queries.due('2021-09-25', never);
  ask(day);
  expect(queries.due('2021-09-25', never)).toEqual([]);
});

test('a machine that asks something else every time is remembered no further than five thousand queries back', () => {
  const queries = createQueryCounts();
  for (let at = 0; at < 20_000; at++) queries.add({ day, locale: 'ko', query: `q${at}`, isEmpty: false });
  const all = queries.due(day, () => true);
  expect([all.length, all.at(-1)?.query]).toEqual([5000, 'q19999']);
});
