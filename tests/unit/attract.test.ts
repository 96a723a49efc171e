import { expect, test } from 'vitest';
import type { Output } from '#api/contract.ts';
import { daysUntil, programmeNote } from '#renderer/screens/attractProgramme.ts';

type Item = Output<'fair.programme'>['items'][number];

const item = (id: string, startsAt: string, endsAt: string, status: Item['status'] = 'planned'): Item => ({
  id,
  type: { code: 'X', label: { text: 'x', locale: 'en' } },
  title: { text: id, locale: 'en' },
  description: null,
  host: null,
  bookingNote: null,
  place: null,
  startsAt: `${startsAt}:00+08:00`,
  endsAt: `${endsAt}:00+08:00`,
  day: startsAt.slice(0, 10),
  languages: [],
  status,
  isSampleTime: false,
  placeCode: 'stage',
  isOnPlan: true,
  earlier: { startsAt: null, place: null },
  fits: { industries: [], exhibitors: 0, products: 0 },
});

const items = [
  item('cancelled', '2021-09-24T08:00', '2021-09-24T09:00', 'cancelled'),
  item('opening', '2021-09-24T09:30', '2021-09-24T10:30'),
  item('show', '2021-09-24T14:00', '2021-09-24T17:00', 'moved'),
  item('talk', '2021-09-24T16:00', '2021-09-24T16:30'),
  item('closing', '2021-09-28T15:00', '2021-09-28T16:00'),
];
const noteAt = (time: string, options: { isSample?: boolean; turn?: number } = {}) => {
  const note = programmeNote(items, { now: `${time}:00+08:00`, isSample: false, turn: 0, ...options });
  return note && [note.kind, note.item?.id ?? null];
};

test.each([
  ['2021-08-01T12:00', 'begins', 'opening'],
  ['2021-09-24T08:30', 'begins', 'opening'],
  ['2021-09-24T09:30', 'now', 'opening'],
  ['2021-09-24T10:29', 'now', 'opening'],
  ['2021-09-24T10:30', 'next', 'show'],
  ['2021-09-24T15:44', 'now', 'show'],
  ['2021-09-24T15:45', 'next', 'talk'],
  ['2021-09-24T16:45', 'now', 'show'],
  ['2021-09-25T10:00', 'next', 'closing'],
  ['2021-09-28T16:00', 'over', null],
  ['2026-11-28T12:00', 'over', null],
])('at %s the programme says %s: %s', (time, kind, id) => {
  expect(noteAt(time)).toEqual([kind, id]);
});

test('a sample whose dates are past shows what is held, one after another, and begins again', () => {
  const shown = Array.from({ length: 10 }, (_, turn) => noteAt('2026-11-28T12:00', { isSample: true, turn })?.[1]);
  expect(shown).toEqual([
    'opening',
    'opening',
    'show',
    'show',
    'talk',
    'talk',
    'closing',
    'closing',
    'opening',
    'opening',
  ]);
});

test('without a programme, or with a cancelled one alone, there is nothing to say', () => {
  const options = { now: '2021-09-24T08:30:00+08:00', isSample: true, turn: 3 };
  expect([programmeNote([], options), programmeNote(items.slice(0, 1), options)]).toEqual([null, null]);
});

test('days are counted by the fair’s calendar, not by the hour', () => {
  const days = ['2021-09-23T23:59:00+08:00', '2021-09-24T00:00:00+08:00', '2021-08-31T12:00:00+08:00'].map((now) =>
    daysUntil('2021-09-24', now),
  );
  expect(days).toEqual([1, 0, 24]);
});
