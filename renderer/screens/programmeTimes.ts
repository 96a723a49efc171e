/** Times of the programme as printed: they carry the fair's offset, so the wall time is in the text itself. */

import type { Output } from '#api/contract.ts';

type Times = Pick<Output<'fair.programme'>['items'][number], 'startsAt' | 'endsAt' | 'status'>;

/** `09:30` of `2021-09-24T09:30:00+08:00`. */
export function timeOf(iso: string): string {
  return iso.slice(11, 16);
}

/** Whether an instant lies in `[startsAt, endsAt)`; all three with offsets. */
export function isRunning(startsAt: string, endsAt: string, now: string): boolean {
  const at = Date.parse(now);
  return Date.parse(startsAt) <= at && at < Date.parse(endsAt);
}

/** Day before month, as English is written outside America. */
const dateLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** A day as a heading: weekday, month and day in the reader's language. */
export function dayLabel(day: string, locale: string): string {
  // Noon keeps the date the same in every zone a machine may be set to.
  return new Intl.DateTimeFormat(dateLocale(locale), {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}

/** A day beside a time, where there is no room for its weekday: `28 Sept`, `9月28日`. */
export function shortDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(dateLocale(locale), { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** The days of the fair in the reader's language: `24 – 28 September 2021`. Both days as `YYYY-MM-DD`, in one year. */
export function dateRange(from: string, to: string, locale: string): string {
  const [first, last] = [new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`)];
  const format = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: 'UTC' });
  if (locale !== 'zh-CN') return format.formatRange(first, last);
  // ICU's Chinese intervals fall back to 2021/9/24, which no announcement prints.
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const end = new Intl.DateTimeFormat(locale, {
    ...(isOneMonth ? {} : { month: 'long' }),
    day: 'numeric',
    timeZone: 'UTC',
  });
  return `${format.format(first)}至${end.format(last)}`;
}

/** Whether an item runs on a day of the fair; exhibitions of several days stand under each of them. */
export function runsOn(item: Pick<Times, 'startsAt' | 'endsAt'>, day: string): boolean {
  // An item that ends at midnight is over when the day begins.
  const lastInstant = Date.parse(item.endsAt) - 1;
  return item.startsAt.slice(0, 10) <= day && Date.parse(`${day}T00:00:00${item.startsAt.slice(19)}`) <= lastInstant;
}

/** The days that have a page, in order: those of the fair, and any other on which something begins. */
export function daysOf(
  fair: { startsOn: string; endsOn: string },
  items: readonly { startsAt: string }[],
): readonly string[] {
  const days = new Set(items.map(({ startsAt }) => startsAt.slice(0, 10)));
  for (let day = fair.startsOn; day <= fair.endsOn;) {
    days.add(day);
    day = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  }
  return [...days].toSorted();
}

/** The day that opens first: today as the fair's clock has it, else the first one. `days` in order, `now` with offset. */
export function openingDay(days: readonly string[], now: string): string | undefined {
  return days.includes(now.slice(0, 10)) ? now.slice(0, 10) : days[0];
}

/** What a visitor may still do: over, running, the very next, or later. Cancelled items are none of these. */
export type Phase = 'over' | 'now' | 'next' | 'later' | 'cancelled';

/** The phase of each item, in the order of `items`; several that begin together are all next. */
export function phases(items: readonly Times[], now: string): Phase[] {
  const at = Date.parse(now);
  const coming = items.filter(({ status, startsAt }) => status !== 'cancelled' && Date.parse(startsAt) > at);
  const next = Math.min(...coming.map(({ startsAt }) => Date.parse(startsAt)));
  return items.map(({ status, startsAt, endsAt }) => {
    if (status === 'cancelled') return 'cancelled';
    if (Date.parse(endsAt) <= at) return 'over';
    if (isRunning(startsAt, endsAt, now)) return 'now';
    return Date.parse(startsAt) === next ? 'next' : 'later';
  });
}
