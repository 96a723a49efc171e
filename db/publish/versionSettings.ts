/** What a version says about itself, kept in its own table so that a copied file still knows. */
import type { DraftReader } from '#db/draft/types.ts';
import type { PublicDraft } from './publicDraft.ts';

/** Records in a version. */
export interface Counts {
  exhibitors: number;
  products: number;
  events: number;
}

/** Counts of what is to be published. */
export function countsOf({ exhibitors, products, events }: PublicDraft): Counts {
  return { exhibitors: exhibitors.length, products: products.length, events: events.length };
}

/** Keys and values for `catalogue_setting`. */
export function settingsOf(
  published: PublicDraft,
  { draft, now }: { draft: DraftReader; now: Date },
): Record<string, string> {
  const { exhibitors, products, events } = countsOf(published);
  return {
    published_at: now.toISOString(),
    draft_revision: String(draft.revision()),
    exhibitor_count: String(exhibitors),
    product_count: String(products),
    event_count: String(events),
  };
}

/** Counts from the settings of a version; null when the file is none that this program published. */
export function countsFrom(settings: ReadonlyMap<string, string>): Counts | null {
  const number = (key: string) => Number(settings.get(key) ?? Number.NaN);
  const counts = {
    exhibitors: number('exhibitor_count'),
    products: number('product_count'),
    events: number('event_count'),
  };
  return Object.values(counts).every(Number.isInteger) ? counts : null;
}
