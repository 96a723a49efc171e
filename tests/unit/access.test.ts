import { expect, test } from 'vitest';
import { assumedBottomMm, reachBlockSize } from '#renderer/access/reach.ts';
import { barrierFreeAccess, changeAccess, patienceOf, plainAccess } from '#renderer/session/access.ts';
import { sessionReducer, startSession } from '#renderer/session/session.ts';

test('the mode begins low, large and in high contrast, and leaves nothing behind when it is left', () => {
  const on = changeAccess(plainAccess, { isBarrierFree: true });
  expect(on).toEqual(barrierFreeAccess);
  const changed = changeAccess(changeAccess(on, { zoom: 2 }), { isHighContrast: false });
  expect(changed).toEqual({ ...barrierFreeAccess, zoom: 2, isHighContrast: false });
  expect(changeAccess(changed, { isBarrierFree: true })).toEqual(changed);
  expect(changeAccess(changed, { isBarrierFree: false })).toEqual(plainAccess);
});

test('the display stays through moving and another language, and a new session knows nothing of it', () => {
  const begun = sessionReducer(startSession('ko'), { type: 'setAccess', change: { isBarrierFree: true } });
  const moved = [
    { type: 'go', route: { screen: 'programme' } } as const,
    { type: 'setLocale', locale: 'en' } as const,
    { type: 'back' } as const,
    { type: 'home' } as const,
  ].reduce(sessionReducer, begun);
  expect([moved.access, startSession('en').access]).toEqual([barrierFreeAccess, plainAccess]);
});

test.each([
  [45, 20, 120, 40],
  [90, 20, 180, 40],
  [180, 30, 360, 60],
])('%i s idle and %i s of warning become %i and %i in the mode', (idle, warning, longIdle, longWarning) => {
  const usual = { idleTimeoutMs: idle * 1000, warningMs: warning * 1000 };
  expect([patienceOf(plainAccess, usual), patienceOf(barrierFreeAccess, usual)]).toEqual([
    usual,
    { idleTimeoutMs: longIdle * 1000, warningMs: longWarning * 1000 },
  ]);
});

const totem = { widthPx: 1080, heightPx: 1920, pxPerMm: 2.71, reachMm: 1200 };

test.each([
  ['a totem that stands 700 mm above the floor', { ...totem, screenBottomMm: 700 }, 1355],
  ['the same with a longer reach', { ...totem, screenBottomMm: 700, reachMm: 1300 }, 1626],
  ['a totem near the floor', { ...totem, screenBottomMm: 450 }, null],
  ['a totem that hangs so high that nothing would fit', { ...totem, screenBottomMm: 1150 }, 960],
  ['a laptop on a table', { ...totem, widthPx: 1366, heightPx: 768, pxPerMm: 3.95, screenBottomMm: null }, null],
  [
    'a 55 inch screen on a table',
    { ...totem, widthPx: 1920, heightPx: 1080, pxPerMm: 1.577, screenBottomMm: null },
    630,
  ],
] as const)('what can be reached of %s', (_, place, expected) => {
  expect(reachBlockSize(place)).toBe(expected);
});

test.each([
  [1080, 1920, 2.71, 746],
  [1080, 1920, 1.577, 491],
  [1920, 1080, 2.71, 800],
])('the lower edge of %i × %i at %f px/mm is taken to be %i mm above the floor', (width, height, pxPerMm, expected) => {
  expect(Math.round(assumedBottomMm(width, height, pxPerMm))).toBe(expected);
});
