/** Gives every product and exhibitor its lasting number when a catalogue is published. */
import { AppError } from '#api/errors.ts';
import type { ReadableDb, WritableDb } from './handle.ts';
import { greatestNumber } from './recallCode.ts';

interface NumberRow {
  number: number;
  type: 'product' | 'exhibitor';
  code: string;
}

interface NameRow {
  number: number;
  locale: string;
  value: string;
}

// Visible or not: an item that is hidden for an hour keeps its number.
const itemsInOrder = `SELECT type, code FROM (
    SELECT 'exhibitor' AS type, code, 0 AS turn, sort, id FROM exhibitor
    UNION ALL SELECT 'product', code, 1, sort, id FROM product
  ) ORDER BY turn, sort, id`;

// What visitors can see.
const shownItems = `SELECT type, code FROM (
    SELECT 'exhibitor' AS type, code FROM exhibitor WHERE is_visible = 1
    UNION ALL SELECT 'product', product.code FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
      WHERE product.is_visible = 1 AND exhibitor.is_visible = 1
  )`;

// What a visitor knew the item as. An exhibitor is known by its short name, where it has one.
const namesOfItems = `SELECT number, locale, value FROM item_number JOIN product ON product.code = item_number.code
    JOIN product_text ON product_id = product.id AND field = 'name' WHERE type = 'product'
  UNION ALL SELECT number, locale, value FROM item_number JOIN exhibitor ON exhibitor.code = item_number.code
    JOIN exhibitor_text AS text ON exhibitor_id = exhibitor.id AND field = 'short_name' WHERE type = 'exhibitor'
  UNION ALL SELECT number, locale, value FROM item_number JOIN exhibitor ON exhibitor.code = item_number.code
    JOIN exhibitor_text AS text ON exhibitor_id = exhibitor.id AND field = 'name' WHERE type = 'exhibitor'
    AND NOT EXISTS (SELECT 1 FROM exhibitor_text AS short WHERE short.exhibitor_id = exhibitor.id
      AND short.field = 'short_name' AND short.locale = text.locale)`;

function insertNames(db: WritableDb, names: readonly NameRow[]): void {
  const known = new Set(db.prepare('SELECT code FROM locale').pluck().all() as string[]);
  const insert = db.prepare('INSERT INTO gone_item_name (number, locale, value) VALUES (@number, @locale, @value)');
  for (const name of names) if (known.has(name.locale)) insert.run(name);
}

/**
 * Takes every number of `previous`, the catalogue that visitors have used so far, over into `db`, with the names of items
 * that it showed and `db` no longer shows; then gives new numbers, above all that were ever given, to the rest in catalogue order.
 * Without `previous` it numbers from 1. Raises CONFLICT when `db` has numbers already, INTERNAL when there are none left.
 */
export function numberItems(db: WritableDb, previous: ReadableDb | null = null): void {
  db.transaction(() => {
    if (db.prepare('SELECT count(*) FROM item_number').pluck().get() !== 0) {
      throw new AppError('CONFLICT', 'the items of this catalogue have numbers already');
    }
    const insert = db.prepare('INSERT INTO item_number (number, type, code) VALUES (@number, @type, @code)');
    const given = (previous?.prepare('SELECT number, type, code FROM item_number ORDER BY number').all() ??
      []) as NumberRow[];
    for (const row of given) insert.run(row);

    const known = new Set(given.map(({ type, code }) => `${type} ${code}`));
    let last = given.at(-1)?.number ?? 0;
    for (const row of db.prepare(itemsInOrder).all() as Omit<NumberRow, 'number'>[]) {
      if (known.has(`${row.type} ${row.code}`)) continue;
      last += 1;
      if (last > greatestNumber) throw new AppError('INTERNAL', 'no item numbers are left');
      insert.run({ number: last, ...row });
    }

    const shownIn = (catalogue: ReadableDb) =>
      new Set((catalogue.prepare(shownItems).all() as NumberRow[]).map(({ type, code }) => `${type} ${code}`));
    const shown = shownIn(db);
    const shownBefore = previous ? shownIn(previous) : new Set<string>();
    const identity = new Map(given.map(({ number, type, code }) => [number, `${type} ${code}`]));
    const isGone = ({ number }: NameRow) => !shown.has(identity.get(number) ?? '');
    const wasShown = ({ number }: NameRow) => shownBefore.has(identity.get(number) ?? '');
    const names = previous
      ? ([
          ...(previous.prepare(namesOfItems).all() as NameRow[]).filter(wasShown),
          // Those that went before keep the names they had.
          ...previous.prepare('SELECT number, locale, value FROM gone_item_name').all(),
        ] as NameRow[])
      : [];
    insertNames(db, names.filter(isGone));
  })();
}
