/**
 * Which products are opened, as counts by the hour and nothing else: no visitor, no order, no query. The hours are kept in
 * memory; a restart begins with the sums of the day.
 */

const hourMs = 3_600_000;
/** Counts older than this say what was popular yesterday. */
const keptHours = 24;

/** Counts of openings. */
export interface Popularity {
  count: (id: string) => void;
  /** Ids by openings of the last day, most first. */
  top: (limit: number) => string[];
}

/** Starts with what was opened earlier today, as if in this hour. */
export function createPopularity(now: () => Date, earlier: ReadonlyMap<string, number> = new Map()): Popularity {
  const present = () => Math.floor(now().getTime() / hourMs);
  const hours = new Map([[present(), new Map(earlier)]]);
  return {
    count: (id) => {
      const hour = present();
      const counts = hours.get(hour) ?? new Map<string, number>();
      counts.set(id, (counts.get(id) ?? 0) + 1);
      hours.set(hour, counts);
      // Hours to come are of a clock that was ahead and has been put right.
      for (const old of hours.keys()) if (old <= hour - keptHours || old > hour) hours.delete(old);
    },
    top: (limit) => {
      const newest = present();
      const sums = new Map<string, number>();
      for (const [hour, counts] of hours) {
        if (hour <= newest - keptHours || hour > newest) continue;
        for (const [id, count] of counts) sums.set(id, (sums.get(id) ?? 0) + count);
      }
      return [...sums]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([id]) => id);
    },
  };
}
