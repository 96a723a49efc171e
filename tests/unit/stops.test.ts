import { expect, test } from 'vitest';
import type { VisitItem } from '#renderer/takeAlong/codeText.ts';
import { moveStop, stopsOf } from '#renderer/takeAlong/stops.ts';

const text = (value: string) => ({ text: value, locale: 'ko' });

function item(id: string, booth: string | null, company = 'c'): VisitItem {
  const zone = { code: 'Z', letter: 'A', label: text('구역') };
  return {
    type: 'product',
    id,
    name: text(id),
    korean: null,
    picture: null,
    industry: null,
    company: { id: company, name: text(company), korean: null, legalName: text(company), address: null, website: null },
    booths: booth === null ? [] : [{ number: booth, kind: 'booth', hall: text('관'), zone, sharedWith: 0 }],
    contact: null,
  };
}

const items = [
  item('a', 'A1'),
  item('b', 'B1'),
  item('c', 'A1'),
  item('d', null, 'x'),
  item('e', null, 'y'),
  item('f', null, 'x'),
];
const told = (list: readonly VisitItem[]) =>
  stopsOf(list).map((stop) => [stop.booth?.number, stop.items.map(({ id }) => id).join('')]);

test('what stands at one booth is one stop, in the order of first mention; without a booth each company is one', () => {
  expect(told(items)).toEqual([
    ['A1', 'ac'],
    ['B1', 'b'],
    [undefined, 'df'],
    [undefined, 'e'],
  ]);
});

test('a stop moves with all that is at it, and not beyond the ends', () => {
  const stops = stopsOf(items);
  const ids = (from: number, by: -1 | 1) =>
    moveStop(stops, from, by)
      .map(({ id }) => id)
      .join('');
  expect([ids(1, -1), ids(1, 1), ids(0, -1), ids(3, 1)]).toEqual(['bacdfe', 'acdfbe', 'acbdfe', 'acbdfe']);
});
