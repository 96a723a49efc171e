import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumpSchema } from '#db/dumpSchema.ts';
import { latestSchemaVersion, migrations } from '#db/migrations/index.ts';
import { catalogueApplicationId, createCatalogue, migrate } from '#db/open.ts';
import { openSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test('step numbers rise by ten and the last one is the version of a fresh file', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, index) => (index + 1) * 10));
  const db = createCatalogue(':memory:');
  const found = ['application_id', 'user_version', 'foreign_keys', 'journal_mode'].map((name) =>
    db.pragma(name, { simple: true }),
  );
  expect(found).toEqual([catalogueApplicationId, latestSchemaVersion, 1, 'memory']);
});

test('a catalogue file keeps a rollback journal, because WAL cannot be read from a read-only folder', () => {
  const db = createCatalogue(join(temporaryFolder(), 'a.sqlite'));
  expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
  db.close();
});

test('every table is STRICT, has a key, and says what happens when a referenced row goes', () => {
  const db = createCatalogue(':memory:');
  const tables = db.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[];
  const own = tables.filter(({ name, schema }) => schema === 'main' && !name.startsWith('sqlite_'));
  const keys = (name: string) =>
    (db.pragma(`table_info(${name})`) as { pk: number }[]).filter(({ pk }) => pk > 0).length;
  const actions = (name: string) => db.pragma(`foreign_key_list(${name})`) as { from: string; on_delete: string }[];
  const faults = own.flatMap(({ name, strict, type }) => [
    ...(strict === 1 ? [] : [`${name} is not strict`]),
    ...(type === 'table' ? [] : [`${name} is a ${type}`]),
    ...(keys(name) > 0 ? [] : [`${name} has no key`]),
    ...actions(name).flatMap(({ from, on_delete }) =>
      on_delete === 'NO ACTION' ? [`${name}.${from} has no action`] : [],
    ),
  ]);
  expect(own.length).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});

test('every foreign key is found through an index, so deleting a row never scans', () => {
  const db = createCatalogue(':memory:');
  const tables = (db.pragma('table_list') as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_'));
  const faults = tables.flatMap((table) =>
    (db.pragma(`foreign_key_list(${table})`) as { from: string; table: string }[]).flatMap(
      ({ from, table: parent }) => {
        // Locales are never deleted one by one, and the text tables would double in size for it.
        if (parent === 'locale') return [];
        const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${from} = 1`).all() as {
          detail: string;
        }[];
        return plan.some(({ detail }) => detail.startsWith('SEARCH')) ? [] : [`${table}.${from}`];
      },
    ),
  );
  expect(faults).toEqual([]);
});

test('schema.sql is the schema after all migrations', () => {
  const committed = readFileSync(join(import.meta.dirname, '..', '..', 'db', 'schema.sql'), 'utf8');
  expect(committed.replaceAll('\r', '')).toBe(dumpSchema(createCatalogue(':memory:')));
});

test('a file migrated step by step ends with the schema of a fresh one', () => {
  const stepwise = createCatalogue(':memory:', 0);
  expect(dumpSchema(stepwise)).toBe(
    `PRAGMA application_id = ${catalogueApplicationId};\n\nPRAGMA user_version = 0;\n`.replace('\n\n', '\n'),
  );
  for (const { version } of migrations) migrate(stepwise, version);
  expect(dumpSchema(stepwise)).toBe(dumpSchema(createCatalogue(':memory:')));
});

test('a file of a newer program is refused by migrate and left as it is', () => {
  const db = createCatalogue(':memory:');
  db.pragma(`user_version = ${latestSchemaVersion + 10}`);
  const before = dumpSchema(db);
  expect(() => migrate(db)).toThrow(
    expect.objectContaining({ code: 'CATALOGUE_TOO_NEW', details: { reason: 'newer' } }),
  );
  expect(dumpSchema(db)).toBe(before);
});

test('a step that fails leaves neither tables nor a version behind', () => {
  const db = createCatalogue(':memory:', 0);
  db.exec('CREATE TABLE event (id INTEGER PRIMARY KEY) STRICT');
  const before = dumpSchema(db);
  expect(() => migrate(db)).toThrow('event already exists');
  expect(dumpSchema(db)).toBe(before);
});

/** Changes to valid rows that the schema must refuse, each with the words of the refusal. */
const refused: [promise: string, sql: string, words: RegExp][] = [
  ['an HS code with a letter', `UPDATE product SET hs_code = '33049A'`, /CHECK.*hs_code/],
  ['an HS code with a point', `UPDATE product SET hs_code = '3304.99'`, /CHECK.*hs_code/],
  ['an HS code of three digits', `UPDATE product SET hs_code = '330'`, /CHECK.*hs_code/],
  ['an HS code as a number', `UPDATE product SET hs_code = x'3304'`, /store BLOB.*hs_code/],
  [
    'a minimum order without a quantity',
    `UPDATE product SET moq_quantity = NULL WHERE code = 'food-p001'`,
    /CHECK.*moq_kind/,
  ],
  ['a quantity beside "negotiable"', `UPDATE product SET moq_quantity = 5 WHERE code = 'food-p002'`, /CHECK.*moq_kind/],
  [
    'a quantity without a unit',
    `UPDATE product SET moq_unit_term_id = NULL WHERE code = 'food-p001'`,
    /CHECK.*moq_kind/,
  ],
  ['a minimum order of nothing', `UPDATE product SET moq_quantity = 0 WHERE code = 'food-p001'`, /CHECK.*moq_quantity/],
  ['a price without a currency', `UPDATE product SET currency = NULL WHERE code = 'food-p001'`, /CHECK.*price_min/],
  ['a highest price below the lowest', `UPDATE product SET price_max = 1 WHERE code = 'food-p001'`, /CHECK.*price_max/],
  ['an unknown text field', `INSERT INTO product_text VALUES (1, 'slogan', 'ko', 'x', 'source')`, /CHECK.*field/],
  ['an unknown text state', `INSERT INTO product_text VALUES (1, 'spec', 'ko', 'x', 'guessed')`, /CHECK.*state/],
  ['a text of blanks', `INSERT INTO product_text VALUES (1, 'spec', 'ko', '  ', 'source')`, /CHECK.*value/],
  ['a text in an unknown locale', `INSERT INTO product_text VALUES (1, 'spec', 'ja', 'x', 'source')`, /FOREIGN KEY/],
  [
    'a second text of one field and locale',
    `INSERT INTO product_text VALUES (1, 'name', 'ko', 'x', 'source')`,
    /UNIQUE/,
  ],
  ['an absolute media path', `UPDATE media SET path = '/etc/passwd'`, /CHECK.*path/],
  ['a media path that climbs', `UPDATE media SET path = 'a/../../secret.webp'`, /CHECK.*path/],
  ['a media path with backslashes', `UPDATE media SET path = 'C:\\secret.webp'`, /CHECK.*path/],
  ['a media type that could run', `UPDATE media SET mime = 'text/html'`, /CHECK.*mime/],
  ['a picture without size', `UPDATE media SET width = 0`, /CHECK.*width/],
  ['a second main locale', `UPDATE locale SET is_main = 1`, /UNIQUE/],
  [
    'a second fair',
    `INSERT INTO fair SELECT 2, code, edition, starts_on, ends_on, time_zone, is_sample FROM fair`,
    /CHECK.*id/,
  ],
  ['a fair that ends before it starts', `UPDATE fair SET ends_on = '2021-09-01'`, /CHECK.*ends_on/],
  ['a municipality without its province', `UPDATE region SET parent_id = NULL WHERE code = 'KR-41-02'`, /CHECK.*level/],
  [
    'the same booth written another way',
    `UPDATE booth SET number = 'A-01', number_key = 'A1' WHERE number = 'A02'`,
    /UNIQUE/,
  ],
  ['half a position', `UPDATE booth SET x_m = 1`, /CHECK.*x_m/],
  ['an event that ends when it starts', `UPDATE event SET ends_at = starts_at`, /CHECK.*ends_at/],
  ['an event without an offset', `UPDATE event SET starts_at = '2021-09-24T10:00:00'`, /CHECK.*starts_at/],
  ['an unknown event status', `UPDATE event SET status = 'late'`, /CHECK.*status/],
  [
    'two contacts of one role',
    `INSERT INTO contact SELECT 99, exhibitor_id, role, is_public, phone, mobile, email, wechat, kakao FROM contact LIMIT 1`,
    /UNIQUE/,
  ],
  ['a product of no exhibitor', `UPDATE product SET exhibitor_id = 999`, /FOREIGN KEY/],
  ['deleting a region that has exhibitors', `DELETE FROM region WHERE code = 'KR-11'`, /FOREIGN KEY/],
  ['deleting a unit in use', `DELETE FROM term WHERE code = 'PCS'`, /FOREIGN KEY/],
];

test.each(refused)('refuses %s', (_promise, sql, words) => {
  expect(() => openSmallCatalogue().exec(sql)).toThrow(words);
});

test('deleting an exhibitor takes everything of it along and nothing else', () => {
  const db = openSmallCatalogue();
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const tables = [
    'exhibitor',
    'exhibitor_text',
    'contact',
    'contact_text',
    'product',
    'product_text',
    'product_category',
    'booth',
    'term',
  ];
  const before = tables.map(count);
  db.exec(`DELETE FROM exhibitor WHERE code = 'food-e01'`);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(tables.map((table, index) => count(table) - (before[index] ?? 0))).toEqual([
    -1, -12, -2, -6, -2, -9, -4, 0, 0,
  ]);
});

test('a fair west of Greenwich may have its times too', () => {
  const db = openSmallCatalogue();
  db.exec(`UPDATE event SET starts_at = '2021-09-24T10:00:00-05:00', ends_at = '2021-09-24T11:00:00-05:00'`);
  expect(db.prepare('SELECT DISTINCT starts_at FROM event').pluck().all()).toEqual(['2021-09-24T10:00:00-05:00']);
});
