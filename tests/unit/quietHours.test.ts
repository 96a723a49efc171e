import { expect, test } from 'vitest';
import { isQuietAt } from '#renderer/quiet/quietHours.ts';

/** Whether each UTC time is quiet in Shenyang, eight hours ahead. */
const quietAt = (from: string, to: string, times: string[]) =>
  times.filter((time) => isQuietAt(new Date(`2021-09-25T${time}Z`), { from, to }, 'Asia/Shanghai'));

test('a night across midnight is quiet from its first minute until before its last, by the fair’s clock', () => {
  // 19:59, 20:00, 23:59, 00:00, 07:59, 08:00 in Shenyang.
  const times = ['11:59:59', '12:00:00', '15:59:59', '16:00:00', '23:59:59', '00:00:00'];
  expect(quietAt('20:00', '08:00', times)).toEqual(['12:00:00', '15:59:59', '16:00:00', '23:59:59']);
});

test('a pause within one day is quiet only then', () => {
  // 11:59, 12:00, 12:59, 13:00, 23:00, 02:00 in Shenyang.
  const times = ['03:59:59', '04:00:00', '04:59:59', '05:00:00', '15:00:00', '18:00:00'];
  expect(quietAt('12:00', '13:00', times)).toEqual(['04:00:00', '04:59:59']);
});

test('without quiet hours, and with hours that begin when they end, it is never quiet', () => {
  const all = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00:00`);
  expect(quietAt('08:00', '08:00', all)).toEqual([]);
  expect(isQuietAt(new Date(), null, 'Asia/Shanghai')).toBe(false);
});

test('a zone that puts its clocks back keeps its hours', () => {
  const hours = { from: '22:00', to: '06:00' };
  // Berlin, 2021-10-31: 05:59 in winter time is 04:59 UTC, a day before it is 03:59 UTC.
  const quiet = ['2021-10-30T03:59:00Z', '2021-10-30T04:00:00Z', '2021-10-31T04:59:00Z', '2021-10-31T05:00:00Z'].map(
    (at) => isQuietAt(new Date(at), hours, 'Europe/Berlin'),
  );
  expect(quiet).toEqual([true, false, true, false]);
});
