import { expect, test } from 'vitest';
import { afterMs, afterWrongTry, noTries } from '#app/staff/tries.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Five wrong tries as soon as they are possible. */
const round = (tries = noTries) => {
  let next = afterMs(tries, tries.lockedMs);
  for (let wrong = 0; wrong < 5; wrong++) next = afterWrongTry(next);
  return next;
};

test('the first lock lasts a quarter of an hour, each further one twice as long, none over four hours', () => {
  const minutes: number[] = [];
  let tries = noTries;
  for (let lock = 0; lock < 7; lock++) {
    tries = round(tries);
    minutes.push(tries.lockedMs / minuteMs);
  }
  expect(minutes).toEqual([15, 30, 60, 120, 240, 240, 240]);
});

test('four wrong tries are forgotten after a quarter of an hour, not a moment earlier', () => {
  let tries = noTries;
  for (let wrong = 0; wrong < 4; wrong++) tries = afterWrongTry(tries);
  expect([afterMs(tries, 15 * minuteMs - 1).wrong, afterMs(tries, 15 * minuteMs).wrong]).toEqual([4, 0]);
});

test('a day without a wrong try makes the next lock a first one again', () => {
  const twice = round(round());
  expect([afterMs(twice, 24 * hourMs - 1).rounds, afterMs(twice, 24 * hourMs).rounds]).toEqual([2, 0]);
});

test('time that goes back shortens nothing', () => {
  const locked = round();
  expect(afterMs(locked, -hourMs)).toEqual(locked);
});

test('whoever tries at every chance for the five days of a fair gets under three hundred tries', () => {
  let tries = noTries;
  let given = 0;
  let leftMs = 5 * 24 * hourMs;
  while (leftMs > 0) {
    tries = round(tries);
    given += 5;
    leftMs -= tries.lockedMs;
  }
  expect(given).toBeLessThan(300);
});
