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

/** A day as a heading: weekday, month and day in the reader's language. */
export function dayLabel(day: string, locale: string): string {
  // Noon keeps the date the same in every zone a machine may be set to.
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** The days of the fair in the reader's language: `24–28 September 2021`. Both days as `YYYY-MM-DD`. */
export function dateRange(from: string, to: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
}
