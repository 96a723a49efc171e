import { expect, test } from 'vitest';
import type { Locale } from '#db/model.ts';
import { createVisitCounts, type CountEvent } from '#app/visitCounts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';

function start() {
  const clock = createFakeClock();
  const counted: string[] = [];
  const asked: string[] = [];
  const opened: string[] = [];
  const visit = createVisitCounts(clock.monotonicMs, {
    count: (hour, locale, kind) => void counted.push(`${hour.slice(11)} ${locale} ${kind}`),
    open: (_hour, { type, code }) => void opened.push(`${type} ${code}`),
    ask: (_hour, { query, isEmpty }) => void asked.push(isEmpty ? `${query} -` : query),
  });
  let hour = '2021-09-24T09';
  const take = (event: CountEvent) => visit.take(event, hour);
  const search = (query: string, more: Partial<CountEvent & { kind: 'searched' }> = {}) =>
    take({
      kind: 'searched',
      locale: 'ko',
      query,
      isFiltered: false,
      isContinued: false,
      total: 1,
      hits: [{ type: 'product', code: 'p1' }],
      ...more,
    });
  const open = (code: string, locale: Locale = 'ko') => take({ kind: 'opened', locale, type: 'product', code });
  return { clock, counted, asked, opened, visit, take, search, open, at: (next: string) => (hour = next) };
}

test('a query that is typed key by key counts once, when something is opened', () => {
  const { clock, search, open, asked, counted } = start();
  for (const query of ['ㅎ', '호', '홍', '홍사', '홍삼']) {
    search(query);
    clock.advanceMs(400);
  }
  open('p1');
  expect([asked, counted]).toEqual([['홍삼'], ['09 ko search', '09 ko productOpened', '09 ko resultOpened']]);
});

test('whoever looks for every key for five seconds has still asked one thing', () => {
  const { clock, search, asked, visit } = start();
  for (const query of ['호', '홍', '홍사', '홍삼', '홍삼정', '홍삼']) {
    search(query);
    clock.advanceMs(5000);
  }
  visit.end();
  expect(asked).toEqual(['홍삼']);
});

test('a query that rests two seconds before another one counts, one that is replaced at once does not', () => {
  const { clock, search, asked, visit } = start();
  search('kimchi');
  clock.advanceMs(1999);
  search('tofu');
  clock.advanceMs(2000);
  search('ramen');
  visit.end();
  expect(asked).toEqual(['tofu', 'ramen']);
});

test('the clock alone counts a query after ten seconds, and in the hour in which it was asked', () => {
  const { clock, search, at, visit, counted } = start();
  search('kimchi');
  at('2021-09-24T10');
  clock.advanceMs(9999);
  visit.tick();
  const before = [...counted];
  clock.advanceMs(1);
  visit.tick();
  expect([before, counted]).toEqual([[], ['09 ko search']]);
});

test('filters, further pages, another language and the way back from a product are the same search', () => {
  const { clock, search, open, asked, counted } = start();
  search('kimchi');
  search('kimchi', { isFiltered: true, total: 0, hits: [] });
  search('kimchi', { isContinued: true, hits: [{ type: 'product', code: 'p61' }] });
  open('p61');
  clock.advanceMs(60_000);
  search('Kimchi ', { locale: 'en' });
  open('p1', 'en');
  expect([asked, counted.filter((line) => line.endsWith('search'))]).toEqual([['kimchi'], ['09 ko search']]);
});

test('only an answer without filters tells that there is nothing of that name', () => {
  const { search, visit, asked, counted } = start();
  search('flux capacitor', { total: 0, isFiltered: true });
  visit.end();
  search('time machine', { total: 0 });
  visit.end();
  expect([asked, counted]).toEqual([
    ['flux capacitor', 'time machine -'],
    ['09 ko search', '09 ko search', '09 ko emptySearch'],
  ]);
});

test('one visit asks for a query once, however often it searches', () => {
  const { search, open, take, asked } = start();
  for (const query of ['kimchi', 'tofu', 'kimchi']) {
    search(query);
    open(query);
  }
  take({ kind: 'visitEnded' });
  search('kimchi');
  take({ kind: 'visitEnded' });
  expect(asked).toEqual(['kimchi', 'tofu', 'kimchi']);
});

test('what is opened from a list without words is no result, and the same page again no second opening', () => {
  const { search, open, counted, opened } = start();
  search('');
  open('p1');
  open('p1', 'en');
  open('p2');
  expect([counted, opened]).toEqual([
    ['09 ko productOpened', '09 ko productOpened'],
    ['product p1', 'product p2'],
  ]);
});

test('a way counts once, with steps or without', () => {
  const { take, counted } = start();
  for (const to of ['A01', 'A01', 'A02']) take({ kind: 'route', locale: 'en', to });
  expect(counted).toEqual(['09 en route', '09 en route']);
});

test('what has no language of its own takes the visit’s, and none between visits', () => {
  const { take, counted } = start();
  take({ kind: 'staffCall' });
  take({ kind: 'visit', locale: 'zh-CN' });
  take({ kind: 'print' });
  take({ kind: 'visitEnded' });
  take({ kind: 'staffAnswer' });
  expect(counted).toEqual(['09  staffCall', '09 zh-CN visit', '09 zh-CN print', '09  staffAnswer']);
});
