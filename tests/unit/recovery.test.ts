import { expect, test } from 'vitest';
import { createRecoveryLadder } from '../../main/electron/recovery.ts';

const secondsMs = 1000;
const minutesMs = 60_000;

test('three reloads, then the static page; after three static pages the program starts anew', () => {
  const ladder = createRecoveryLadder();
  const steps = Array.from({ length: 16 }, (_, index) => ladder.nextStep(index * 10 * secondsMs));
  const round = ['reload', 'reload', 'reload', 'static-page'];
  expect(steps).toEqual([...round, ...round, ...round, 'reload', 'reload', 'reload', 'relaunch']);
});

test('a screen that was well for five minutes starts again at the bottom', () => {
  const ladder = createRecoveryLadder();
  const first = [0, 1, 2].map((second) => ladder.nextStep(second * secondsMs));
  const afterShort = ladder.nextStep(5 * minutesMs);
  const afterLong = ladder.nextStep(10 * minutesMs + 1);
  expect([first, afterShort, afterLong]).toEqual([['reload', 'reload', 'reload'], 'static-page', 'reload']);
});

test('a screen that fails every four minutes still climbs', () => {
  const ladder = createRecoveryLadder();
  const steps = Array.from({ length: 4 }, (_, index) => ladder.nextStep(index * 4 * minutesMs));
  expect(steps.at(-1)).toBe('static-page');
});
