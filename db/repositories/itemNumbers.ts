/** Lasting numbers of products and exhibitors, and the names of those that have gone. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import { fairTag } from '#db/recallCode.ts';
import { createTextReader, pickText, readLocales } from './texts.ts';

/** A numbered item, whether it is still shown or not. */
export interface NumberedItem {
  type: 'product' | 'exhibitor';
  id: string;
}

interface NumberRow extends NumberedItem {
  number: number;
}

/** Reads numbers both ways. */
export function createItemNumberRepository(db: ReadableDb) {
  const byNumber = db.prepare('SELECT number, type, code AS id FROM item_number WHERE number = ?');
  const byItem = db.prepare('SELECT number FROM item_number WHERE type = ? AND code = ?').pluck();
  const goneNames = db.prepare('SELECT locale, value FROM gone_item_name WHERE number = ?');
  const shownRowIds = {
    product: db
      .prepare(
        `SELECT product.id FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
         WHERE product.code = ? AND product.is_visible = 1 AND exhibitor.is_visible = 1`,
      )
      .pluck(),
    exhibitor: db.prepare('SELECT id FROM exhibitor WHERE code = ? AND is_visible = 1').pluck(),
  };
  const texts = { product: createTextReader(db, 'product'), exhibitor: createTextReader(db, 'exhibitor') };
  const locales = readLocales(db);
  const fair = db.prepare('SELECT code, edition FROM fair WHERE id = 1').get() as { code: string; edition: number };
  return {
    /** See {@link fairTag}; the same in every catalogue of this fair. */
    fairTag: fairTag(fair.code, fair.edition),
    /** Undefined for an item that was never in a catalogue of this fair. */
    numberOf: ({ type, id }: NumberedItem) => byItem.get(type, id) as number | undefined,
    /** Undefined for a number that no catalogue up to this one has given. */
    itemOf(number: number): NumberedItem | undefined {
      const row = byNumber.get(number) as NumberRow | undefined;
      return row && { type: row.type, id: row.id };
    },
    /**
     * The name under which visitors last saw an item; null for what they never saw: numbers can be guessed, and what is
     * hidden must not be told.
     */
    nameOfGone(item: NumberedItem, locale: string): LocalText | null {
      const rowId = shownRowIds[item.type].get(item.id) as number | undefined;
      if (rowId !== undefined) {
        const text = texts[item.type](rowId);
        return (item.type === 'exhibitor' ? text.get('short_name', locale) : null) ?? text.get('name', locale);
      }
      const number = byItem.get(item.type, item.id) as number | undefined;
      if (number === undefined) return null;
      const names = goneNames.all(number) as { locale: string; value: string }[];
      return pickText(new Map(names.map((name) => [name.locale, name.value])), locale, locales);
    },
  };
}
