/** What the attract loop says about the programme, whatever the date: before, during and after the fair. */
import type { Output } from '#api/contract.ts';

type Item = Output<'fair.programme'>['items'][number];

/**
 * `now` and `next` during the programme, `begins` before its first item. After the last one a real fair says goodbye
 * (null item); a sample, whose dates are long past, goes on showing its items one by one.
 */
export interface ProgrammeNote {
  kind: 'now' | 'next' | 'begins' | 'over' | 'sample';
  item: Item | null;
}

/**
 * The note for an instant (ISO 8601 with offset, like the items' times). `turn` rises by one with every slide and chooses
 * among the items of a sample. Null when there is no programme at all. Cancelled items are never announced.
 */
export function programmeNote(
  items: readonly Item[],
  { now, isSample, turn }: { now: string; isSample: boolean; turn: number },
): ProgrammeNote | null {
  const held = items.filter(({ status }) => status !== 'cancelled');
  const [first] = held;
  if (!first) return null;
  const at = Date.parse(now);
  const running = held.find(({ startsAt, endsAt }) => Date.parse(startsAt) <= at && at < Date.parse(endsAt));
  const next = held.find(({ startsAt }) => Date.parse(startsAt) > at);
  // What runs can still be joined; what begins within the quarter of an hour is worth more to somebody who passes.
  if (next && running && Date.parse(next.startsAt) - at <= 15 * 60_000) return { kind: 'next', item: next };
  if (running) return { kind: 'now', item: running };
  if (next) return { kind: next === first ? 'begins' : 'next', item: next };
  if (!isSample) return { kind: 'over', item: null };
  // Two slides each, so that a title is read before it goes.
  return { kind: 'sample', item: held[Math.floor(turn / 2) % held.length] ?? first };
}

/** Days from `now` to a day of the fair, by the calendar of the fair: 0 today, 1 tomorrow. Both ISO 8601 with offset. */
export function daysUntil(day: string, now: string): number {
  return Math.round((Date.parse(`${day}T12:00:00Z`) - Date.parse(`${now.slice(0, 10)}T12:00:00Z`)) / 86_400_000);
}
