import { expect, test } from 'vitest';
import { createCatalogue, migrate } from '#db/open.ts';

/** A file of the version before: an exhibitor with all that hangs on it. */
function olderCatalogue() {
  const db = createCatalogue(':memory:', 50);
  db.exec(`
    INSERT INTO locale (code, native_name, sort, is_main) VALUES ('ko', '한국어', 1, 1);
    INSERT INTO region (id, code, level, is_sister_city, sort) VALUES (3, 'KR-11', 'province', 0, 0);
    INSERT INTO exhibitor (id, code, is_sample, legal_form, region_id, offers_oem, offers_samples, is_visible,
        is_featured, sort, updated_at)
      VALUES (7, 'food-e01', 0, 'corp', 3, 0, 1, 1, 0, 0, '2021-09-20T00:00:00Z');
    INSERT INTO exhibitor_text VALUES (7, 'name', 'ko', '㈜가온식품', 'source');
    INSERT INTO contact (exhibitor_id, role, is_public) VALUES (7, 'exhibitor', 1);
    INSERT INTO product (id, code, exhibitor_id, is_sample, moq_kind, is_new, is_visible, sort, updated_at)
      VALUES (9, 'food-p001', 7, 0, 'unknown', 0, 1, 0, '');
  `);
  return db;
}

test('exhibitors, products and what hangs on them stay as they were, row by row', () => {
  const db = olderCatalogue();
  const rows = () =>
    ['exhibitor', 'exhibitor_text', 'contact', 'product'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = rows();
  migrate(db, 60);
  const [exhibitors, texts, contacts, products] = before;
  expect(rows()).toEqual([
    exhibitors,
    texts,
    contacts,
    (products as object[]).map((row) => ({ ...row, supply_capacity: null })),
  ]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('region and legal form may be missing afterwards, and nothing else may', () => {
  const db = olderCatalogue();
  migrate(db, 60);
  db.exec('UPDATE exhibitor SET region_id = NULL, legal_form = NULL');
  expect(db.prepare('SELECT region_id, legal_form FROM exhibitor').get()).toEqual({
    region_id: null,
    legal_form: null,
  });
  for (const [sql, words] of [
    ['UPDATE exhibitor SET region_id = 99', /FOREIGN KEY/],
    [`UPDATE exhibitor SET legal_form = 'plc'`, /CHECK/],
    ['UPDATE exhibitor SET sort = NULL', /NOT NULL/],
    ['DELETE FROM region', null],
    [`UPDATE product SET supply_capacity = '${'x'.repeat(41)}'`, /CHECK/],
  ] as const) {
    if (words) expect(() => db.exec(sql)).toThrow(words);
    else db.exec(sql);
  }
});
