/** A list as a walk through the hall: what stands at the same booth is one stop. */
import type { ItemRef } from '../session/shortlist.ts';
import type { VisitItem } from './codeText.ts';

/** One stop; `booth` is null for those whose booth is not known yet. */
export interface Stop {
  booth: VisitItem['booths'][number] | null;
  items: VisitItem[];
}

/** Stops in the order of their first item. An exhibitor with several booths is met at the first of them. */
export function stopsOf(items: readonly VisitItem[]): Stop[] {
  const stops = new Map<string, Stop>();
  for (const item of items) {
    const booth = item.booths[0] ?? null;
    // Without a booth there is nothing to share: each company is a stop of its own.
    const key = booth ? `booth ${booth.hall.text} ${booth.number}` : `company ${item.company.id}`;
    const stop = stops.get(key) ?? { booth, items: [] };
    stop.items.push(item);
    stops.set(key, stop);
  }
  return [...stops.values()];
}

/** The list after a stop has changed places with the one before it (-1) or after it (1). */
export function moveStop(stops: readonly Stop[], from: number, by: -1 | 1): ItemRef[] {
  const [stop, other] = [stops[from], stops[from + by]];
  const moved = stop && other ? stops.with(from + by, stop).with(from, other) : stops;
  return moved.flatMap(({ items }) => items.map(({ type, id }) => ({ type, id })));
}
