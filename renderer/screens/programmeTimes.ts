/** Times of the programme as printed: they carry the fair's offset, so the wall time is in the text itself. */

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
