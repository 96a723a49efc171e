/** Moving an item of the programme keeps what was announced. */
import { expect, test } from 'vitest';
import { keptWith } from '#renderer/staff/sections/records/eventMoves.ts';

const stored: Record<string, string> = { startsAt: '2021-09-24 10:00', place: 'Hall 4' };
const form = (typed: Record<string, string>, isMoved = true) => ({
  isMoved,
  storedOf: (key: string) => stored[key] ?? '',
  textOf: (key: string) => typed[key] ?? stored[key] ?? '',
});

test('the first new time or place of a moved item keeps the one that was announced', () => {
  expect(keptWith('startsAt', form({}))).toEqual({ key: 'earlierStartsAt', text: '2021-09-24 10:00' });
  expect(keptWith('place', form({}))).toEqual({ key: 'earlierPlace', text: 'Hall 4' });
});

test('an item that moves again keeps what was announced first; one that does not move keeps nothing', () => {
  expect(keptWith('startsAt', form({ earlierStartsAt: '2021-09-24 09:00' }))).toBeNull();
  expect(keptWith('startsAt', form({}, false))).toBeNull();
  expect(keptWith('title.ko', form({}))).toBeNull();
});
