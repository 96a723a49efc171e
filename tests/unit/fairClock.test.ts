import { expect, test } from 'vitest';
import { withOffset } from '#app/fairClock.ts';

test.each([
  ['2021-09-25T02:00:00Z', 'Asia/Shanghai', '2021-09-25T10:00:00+08:00'],
  ['2021-09-24T15:59:59.999Z', 'Asia/Shanghai', '2021-09-24T23:59:59+08:00'],
  ['2021-09-24T16:00:00Z', 'Asia/Shanghai', '2021-09-25T00:00:00+08:00'],
  ['2021-12-31T16:00:00Z', 'Asia/Shanghai', '2022-01-01T00:00:00+08:00'],
  ['2021-07-01T12:00:00Z', 'UTC', '2021-07-01T12:00:00+00:00'],
  ['2021-07-01T12:00:00Z', 'Europe/London', '2021-07-01T13:00:00+01:00'],
  ['2021-01-01T12:00:00Z', 'Europe/London', '2021-01-01T12:00:00+00:00'],
  ['2021-07-01T02:00:00Z', 'America/New_York', '2021-06-30T22:00:00-04:00'],
  ['2021-07-01T12:00:00Z', 'Asia/Kathmandu', '2021-07-01T17:45:00+05:45'],
])('%s in %s is %s', (instant, timeZone, expected) => {
  const at = new Date(instant);
  expect(withOffset(at, timeZone)).toBe(expected);
  // The same instant, to the second.
  expect(Date.parse(withOffset(at, timeZone))).toBe(Math.floor(at.getTime() / 1000) * 1000);
});
