/** The anonymous counts for staff. */
import type { Handlers } from '#api/contract.ts';
import { readStats } from '../statsTables.ts';
import type { HandlerContext } from './context.ts';

/** See {@link createHandlers}. */
export function createStatsHandlers(context: HandlerContext): Pick<Handlers, 'stats.read' | 'stats.clear'> {
  const { counts, door } = context;
  return {
    'stats.read': (input) => {
      const { read, tables } = readStats(context, input);
      return {
        from: read.from,
        to: read.to,
        bars: {
          days: read.byDay.map(({ day, search, emptySearch }) => ({
            label: day,
            searches: search,
            empty: emptySearch,
          })),
          hours: read.byHour.map(({ hour, search, emptySearch }) => ({
            label: String(hour).padStart(2, '0'),
            searches: search,
            empty: emptySearch,
          })),
        },
        missed: read.queriesWithoutResult.map(({ query, locale: of, asked, withoutResult }) => ({
          query,
          locale: of,
          asked,
          withoutResult,
        })),
        tables,
      };
    },
    'stats.clear': () => {
      const { from, to } = counts.read({});
      counts.clear();
      door.audit.write('administrator', 'countsCleared', { from, to });
      return null;
    },
  };
}
