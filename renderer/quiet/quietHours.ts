/** When the screen is dark: hours of the fair's zone, also across midnight. */

/** From and to as `HH:MM`; a time in `[from, to)` is quiet. `to` before `from` lies on the next day. */
export interface QuietHours {
  from: string;
  to: string;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether an instant is quiet in a zone. Equal times mean never: a kiosk that never shines is not what anyone meant. */
export function isQuietAt(instant: Date, hours: QuietHours | null, timeZone: string): boolean {
  if (!hours) return false;
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  const [at, from, to] = [minutesOf(time), minutesOf(hours.from), minutesOf(hours.to)];
  return from <= to ? from <= at && at < to : from <= at || at < to;
}
