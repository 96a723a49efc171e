import { expect, test } from 'vitest';
import { isShortScreen, pixelsPerMm, tokenMillimetre } from '#renderer/hooks/useScreenScale.ts';
import { dateRange, dayLabel, isRunning, timeOf } from '#renderer/screens/programmeTimes.ts';

test.each([
  [1080, 1920, 32, 2.71],
  [1920, 1080, 32, 2.71],
  [2160, 3840, 55, 3.15],
  [1024, 768, 10.4, 4.85],
])('%i × %i pixels on %f inches are %f pixels a millimetre', (width, height, inches, expected) => {
  expect(pixelsPerMm(width, height, inches)).toBeCloseTo(expected, 2);
});

test.each([
  [1366, 768, 32, true],
  [1366, 768, 15.6, true],
  [1920, 1080, 15.6, true],
  [1920, 1080, 21.5, true],
  [1920, 1080, 32, false],
  [3840, 2160, 55, false],
  [1080, 1920, 15.6, false],
])('%i × %i pixels on %f inches are short while typing: %s', (width, height, inches, expected) => {
  expect(isShortScreen(width, height, tokenMillimetre(width, height, inches))).toBe(expected);
});

test('a time is the wall time at the fair, in whatever zone the reader’s machine is', () => {
  expect([timeOf('2021-09-24T09:30:00+08:00'), timeOf('2021-09-24T23:05:00-05:00')]).toEqual(['09:30', '23:05']);
});

test.each([
  ['before it starts', '2021-09-24T09:29:59+08:00', false],
  ['when it starts', '2021-09-24T09:30:00+08:00', true],
  ['in the middle, told in another zone', '2021-09-24T02:00:00+00:00', true],
  ['the second before its end', '2021-09-24T10:29:59+08:00', true],
  ['at its end, when the next may start', '2021-09-24T10:30:00+08:00', false],
  ['a day later', '2021-09-25T10:00:00+08:00', false],
])('%s', (_when, now, expected) => {
  expect(isRunning('2021-09-24T09:30:00+08:00', '2021-09-24T10:30:00+08:00', now)).toBe(expected);
});

test('a day is named in the reader’s language and is the same day on every machine', () => {
  const zone = process.env['TZ'];
  try {
    const labels = ['Pacific/Kiritimati', 'Asia/Shanghai', 'Pacific/Pago_Pago'].map((timeZone) => {
      process.env['TZ'] = timeZone;
      return ['ko', 'zh-CN', 'en'].map((locale) => dayLabel('2021-09-24', locale));
    });
    expect(labels).toEqual(Array.from({ length: 3 }, () => ['9월 24일 (금)', '9月24日周五', 'Fri 24 September']));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('the days of the fair read as an announcement prints them', () => {
  const ranges = ['ko', 'zh-CN', 'en'].map((locale) => dateRange('2021-09-24', '2021-09-28', locale));
  expect(ranges).toEqual(['2021년 9월 24일~28일', '2021年9月24日至28日', '24\u2009–\u200928 September 2021']);
  expect(dateRange('2021-09-29', '2021-10-02', 'zh-CN')).toBe('2021年9月29日至10月2日');
});
