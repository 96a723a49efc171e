import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output } from '#api/contract.ts';
import { encodeRecall, fairTag } from '#db/recallCode.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';

let core: TestCore;
beforeEach(() => {
  core = startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }]);
});
afterEach(() => core.app.close());

function ask<M extends 'visit.items' | 'visit.encode' | 'visit.recall'>(name: M, input: Input<M>): Output<M> {
  const answer = core.app.dispatch(name, input, { isLocal: true });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value as Output<M>;
}

const product = (id: string) => ({ type: 'product' as const, id });
const exhibitor = (id: string) => ({ type: 'exhibitor' as const, id });

test('a list comes with names in two languages, company, booths and only the public contact, in its order', () => {
  const items = [exhibitor('food-e02'), product('food-p001')];
  const answer = ask('visit.items', { locale: 'zh-CN', items });
  expect(
    answer.items.map(({ name, korean, company, booths, contact }) => ({
      name: name.text,
      korean,
      company: [company.name.text, company.korean],
      booths: booths.map(({ number }) => number),
      contact: contact && [contact.name?.text, contact.phone, contact.email, contact.wechat],
    })),
  ).toEqual([
    { name: '둘째식품', korean: '둘째식품', company: ['둘째식품', '둘째식품'], booths: ['B01-01'], contact: null },
    {
      name: '白菜泡菜 500g',
      korean: '배추김치 500 g',
      company: ['佳温食品', '가온식품'],
      booths: ['A01', 'A02'],
      contact: ['공개 담당', '+82-2-1', 'open@example.com', 'wechat-open'],
    },
  ]);
});

test('what visitors never saw is counted and not named: numbers can be guessed', () => {
  const items = [product('steel-p002'), product('food-p001'), product('no-such')];
  const answer = ask('visit.items', { locale: 'en', items });
  expect([answer.items.map(({ id }) => id), answer.gone]).toEqual([
    ['food-p001'],
    [
      { type: 'product', name: null },
      { type: 'product', name: null },
    ],
  ]);
});

test('the code of a list opens the same list in the same order', () => {
  const items = [product('steel-p001'), exhibitor('food-e01'), product('food-p002')];
  const { code } = ask('visit.encode', { items });
  expect(ask('visit.recall', { locale: 'ko', code: code?.toLowerCase() ?? '' })).toEqual({
    kind: 'list',
    items,
    gone: [],
  });
});

test('there is no code for nothing, nor for a part of a list', () => {
  expect([
    ask('visit.encode', { items: [] }),
    ask('visit.encode', { items: [product('food-p001'), product('no-such')] }),
  ]).toEqual([{ code: null }, { code: null }]);
});

test('a code says why it opens nothing: mistyped, or of another fair', () => {
  const code = encodeRecall([1, 2], fairTag('small-fair', 4));
  expect([
    ask('visit.recall', { locale: 'ko', code }),
    ask('visit.recall', { locale: 'ko', code: code.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }),
  ]).toEqual([
    { kind: 'refused', reason: 'otherFair' },
    { kind: 'refused', reason: 'mistyped' },
  ]);
});

test('a code of a newer catalogue opens what this kiosk knows and says that something is missing', () => {
  const code = encodeRecall([6, 500], fairTag('small-fair', 3));
  expect(ask('visit.recall', { locale: 'ko', code })).toEqual({
    kind: 'list',
    items: [product('food-p001')],
    gone: [{ type: null, name: null }],
  });
});

test('a list is printed only where the installer has set that up and the host can do it', async () => {
  const folder = temporaryFolder();
  const catalogue = { source: 'published' as const, ...writeSmallCatalogue(folder) };
  const [off, noPrinter, on] = [
    startCore([catalogue]),
    startCore([catalogue], { printing: { to: 'pdf', folder } }),
    startCore([catalogue], { printing: { to: 'receipt', printer: 'TM-T20' } }),
  ];
  const asked: string[] = [];
  off.app.onSignal({ print: () => void asked.push('off') });
  on.app.onSignal({ print: () => void asked.push('on') });
  const answers = [off, noPrinter, on].map(async ({ app }) => {
    const start = app.dispatch('kiosk.start', { locale: 'ko' }, { isLocal: true });
    const print = app.dispatch('visit.print', {}, { isLocal: true });
    await app.close();
    return [start.ok && (start.value as Output<'kiosk.start'>).settings.canPrint, print.ok ? 'done' : print.error.code];
  });
  expect([await Promise.all(answers), asked]).toEqual([
    [
      [false, 'FORBIDDEN'],
      [false, 'FORBIDDEN'],
      [true, 'done'],
    ],
    ['on'],
  ]);
});
