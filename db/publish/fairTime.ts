/** Times of the programme: the draft keeps what the fair's clocks show, the catalogue an instant with its offset. */

/** Offset of a zone at an instant as `+08:00`. Throws RangeError for a zone that does not exist. */
function offsetAt(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}

/**
 * `2021-09-24T09:30` in `Asia/Shanghai` is `2021-09-24T09:30:00+08:00`. An hour that a zone skips or has twice gets one of
 * its offsets. Throws RangeError for a zone that does not exist.
 */
export function withFairOffset(wallTime: string, timeZone: string): string {
  const guess = offsetAt(new Date(`${wallTime}:00Z`), timeZone);
  return `${wallTime}:00${offsetAt(new Date(`${wallTime}:00${guess}`), timeZone)}`;
}

/** Whether a zone exists. */
export function isTimeZone(timeZone: string): boolean {
  try {
    offsetAt(new Date(0), timeZone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
