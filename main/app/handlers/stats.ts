/** The anonymous counts for staff. */
import type { Handlers } from '#api/contract.ts';
import { statsSheets } from '#db/state/statsSheets.ts';
import type { HandlerContext } from './context.ts';

/** See {@link createHandlers}. */
export function createStatsHandlers(context: HandlerContext): Pick<Handlers, 'stats.read' | 'stats.clear'> {
  const { counts, door, slot } = context;
  return {
    'stats.read': ({ locale, from, to }) => {
      const read = counts.read({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) });
      const nameOf = (type: 'product' | 'exhibitor', code: string) =>
        type === 'product'
          ? slot.catalogue?.products.getCard(code, locale)?.name.text
          : slot.catalogue?.exhibitors.getCard(code, locale)?.name.text;
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
        tables: statsSheets(read, locale, nameOf),
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
