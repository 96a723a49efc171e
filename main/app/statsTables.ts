/** The anonymous counts as tables with words, for the screen and for files. */
import type { ParsedInput } from '#api/contract.ts';
import type { Counts as CountTables } from '#db/state/countKinds.ts';
import { statsSheets, type StatsSheet } from '#db/state/statsSheets.ts';
import type { CatalogueSlot } from './catalogueSlot.ts';
import type { Counts } from './counts.ts';

/** Counts of a span, both days included, and their tables; all days where it has no ends. */
export function readStats(
  { counts, slot }: { counts: Counts; slot: CatalogueSlot },
  { locale, from, to }: ParsedInput<'stats.read'>,
): { read: CountTables; tables: StatsSheet[] } {
  const read = counts.read({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) });
  const nameOf = (type: 'product' | 'exhibitor', code: string) =>
    type === 'product'
      ? slot.catalogue?.products.getCard(code, locale)?.name.text
      : slot.catalogue?.exhibitors.getCard(code, locale)?.name.text;
  return { read, tables: statsSheets(read, locale, nameOf) };
}
