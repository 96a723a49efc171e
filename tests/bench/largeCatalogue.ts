/** A catalogue of any size for measuring: the sample's products again and again, each with a name of its own. */
import { copyFileSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { WritableDb } from '#db/handle.ts';
import { storeSearchIndex } from '#db/search/catalogueIndex.ts';

/**
 * Writes a published catalogue with `products` products to `target`, from the sample. A copy is named after its product
 * and another kind of goods, with a number, in three languages, so that names are as long and as various as real ones.
 */
export function writeLargeCatalogue(sample: string, target: string, products: number): void {
  rmSync(target, { force: true });
  copyFileSync(sample, target);
  const db = new Database(target) as unknown as WritableDb; // The brand exists only in types.
  const ids = db.prepare('SELECT id FROM product ORDER BY sort').pluck().all() as number[];
  const types = db
    .prepare(`SELECT id FROM term WHERE term_group = 'product_type' ORDER BY id`)
    .pluck()
    .all() as number[];
  const columns = (db.pragma('table_info(product)') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !['id', 'code', 'model', 'sort'].includes(name))
    .join(', ');
  const copy = db.prepare(
    `INSERT INTO product (code, model, sort, ${columns}) SELECT @code, @model, @sort, ${columns} FROM product WHERE id = @id`,
  );
  const copyNames = db.prepare(`INSERT INTO product_text (product_id, field, locale, value, state)
    SELECT @copy, 'name', own.locale, own.value || ' ' || other.value || ' ' || @number, own.state
    FROM product_text AS own JOIN term_text AS other ON other.term_id = @type AND other.locale = own.locale AND other.field = 'name'
    WHERE own.product_id = @id AND own.field = 'name'`);
  const copySummaries = db.prepare(`INSERT INTO product_text (product_id, field, locale, value, state)
    SELECT @copy, field, locale, value, state FROM product_text WHERE product_id = @id AND field = 'summary'`);
  const copyRows = ['product_category', 'product_term', 'product_keyword'].map((table) => {
    const rest = (db.pragma(`table_info(${table})`) as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => name !== 'product_id')
      .join(', ');
    return db.prepare(
      `INSERT INTO ${table} (product_id, ${rest}) SELECT @copy, ${rest} FROM ${table} WHERE product_id = @id`,
    );
  });
  db.transaction(() => {
    for (let number = ids.length; number < products; number++) {
      const id = ids[number % ids.length] ?? 1;
      const type = types[(number * 7) % types.length] ?? 1;
      const code = `copy-${number}`;
      const copied = Number(copy.run({ code, model: `C${number}`, sort: number, id }).lastInsertRowid);
      copyNames.run({ copy: copied, id, type, number });
      copySummaries.run({ copy: copied, id });
      for (const statement of copyRows) statement.run({ copy: copied, id });
    }
    storeSearchIndex(db);
  })();
  db.exec('ANALYZE');
  db.close();
}
