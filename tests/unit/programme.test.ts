import { expect, test } from 'vitest';
import { daysOf, openingDay, phases, runsOn } from '#renderer/screens/programmeTimes.ts';

const item = (starts: string, ends: string, status: 'planned' | 'moved' | 'cancelled' = 'planned') => ({
  startsAt: `${starts}:00+08:00`,
  endsAt: `${ends}:00+08:00`,
  status,
});
const at = (time: string) => `${time}:00+08:00`;

const day = [
  item('2021-09-24T09:30', '2021-09-24T10:30'),
  item('2021-09-24T10:30', '2021-09-28T16:00'),
  item('2021-09-24T13:00', '2021-09-24T13:30', 'cancelled'),
  item('2021-09-24T14:00', '2021-09-24T16:30', 'moved'),
  item('2021-09-24T14:00', '2021-09-24T15:00'),
  item('2021-09-24T19:00', '2021-09-24T21:00'),
];

test.each([
  ['2021-09-24T09:29', ['next', 'later', 'cancelled', 'later', 'later', 'later']],
  ['2021-09-24T09:30', ['now', 'next', 'cancelled', 'later', 'later', 'later']],
  ['2021-09-24T10:30', ['over', 'now', 'cancelled', 'next', 'next', 'later']],
  ['2021-09-24T13:10', ['over', 'now', 'cancelled', 'next', 'next', 'later']],
  ['2021-09-24T15:00', ['over', 'now', 'cancelled', 'now', 'over', 'next']],
  ['2021-09-24T21:00', ['over', 'now', 'cancelled', 'over', 'over', 'over']],
])('at %s a visitor sees what is over, on, next', (time, expected) => {
  expect(phases(day, at(time))).toEqual(expected);
});

test('the kiosk’s clock may be in another zone than the fair', () => {
  expect(phases(day.slice(0, 1), '2021-09-24T01:45:00+00:00')).toEqual(['now']);
});

test('an exhibition of five days stands under each of them, a night that ends at midnight under one', () => {
  const days = ['2021-09-23', '2021-09-24', '2021-09-25', '2021-09-28', '2021-09-29'];
  const on = (each: ReturnType<typeof item>) => days.filter((date) => runsOn(each, date));
  expect(on(item('2021-09-24T10:30', '2021-09-28T16:00'))).toEqual(['2021-09-24', '2021-09-25', '2021-09-28']);
  expect(on(item('2021-09-24T20:00', '2021-09-25T00:00'))).toEqual(['2021-09-24']);
  expect(on(item('2021-09-24T22:00', '2021-09-25T00:30'))).toEqual(['2021-09-24', '2021-09-25']);
});

test('every day of the fair has a page, and so has a day before it on which something begins', () => {
  const fair = { startsOn: '2021-09-29', endsOn: '2021-10-01' };
  expect(daysOf(fair, [item('2021-09-27T18:00', '2021-09-27T20:00')])).toEqual([
    '2021-09-27',
    '2021-09-29',
    '2021-09-30',
    '2021-10-01',
  ]);
});

test('the programme opens on today by the clock of the fair, else on its first day', () => {
  const days = ['2021-09-24', '2021-09-25'];
  expect(openingDay(days, at('2021-09-25T00:01'))).toBe('2021-09-25');
  expect(openingDay(days, at('2021-09-23T23:59'))).toBe('2021-09-24');
  expect(openingDay(days, at('2026-01-01T12:00'))).toBe('2021-09-24');
  expect(openingDay([], at('2021-09-25T12:00'))).toBeUndefined();
});
