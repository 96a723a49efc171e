import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { openPublishedCatalogue } from '#db/open.ts';
import { sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { readTable } from '#db/sample/tables.ts';
import { uncoveredCharacters } from '#tests/support/fontCoverage.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const { file, mediaDir } = inject('sample');
const db = openPublishedCatalogue(file);
afterAll(() => void db.close());

/** First column of a query, as a list. */
const column = <T>(sql: string): T[] => db.prepare(sql).pluck().all() as T[];
const count = (sql: string): number => column<number>(`SELECT count(*) FROM ${sql}`)[0] ?? 0;
const industries = readTable(join(sampleSourceDir, 'reference', 'industries.tsv'));

test('259 exhibitors and at least 620 products, as the fair announced', () => {
  expect(count('exhibitor WHERE is_visible = 1')).toBe(259);
  expect(count('product WHERE is_visible = 1')).toBeGreaterThanOrEqual(620);
});

test('exhibitors are split over industries as in the reference table', () => {
  const rows = db
    .prepare(
      `SELECT category.code, count(*) AS n FROM exhibitor_category JOIN category ON category.id = category_id GROUP BY 1`,
    )
    .all() as { code: string; n: number }[];
  const found = Object.fromEntries(rows.map(({ code, n }) => [code, n]));
  expect(found).toEqual(
    Object.fromEntries(industries.map((row) => [row['id'], Number(row['sample_exhibitors_of_259'])])),
  );
});

test('every exhibitor shows at least one product and every product stands in its exhibitor’s industry', () => {
  expect(column('SELECT code FROM exhibitor WHERE id NOT IN (SELECT exhibitor_id FROM product)')).toEqual([]);
  const strays = `SELECT product.code FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
    WHERE substr(product.code, 1, instr(product.code, '-')) <> substr(exhibitor.code, 1, instr(exhibitor.code, '-'))`;
  expect(column(strays)).toEqual([]);
});

test.each([
  ['exhibitor', ['name', 'short_name', 'summary', 'description']],
  ['product', ['name', 'summary', 'description']],
  ['category', ['name']],
  ['term', ['name']],
  ['region', ['name']],
  ['zone', ['name']],
])('every %s has %j in all three languages', (owner, fields) => {
  const missing = fields.flatMap((field) =>
    column<string>(
      `SELECT ${owner}.code || ' ${field} ' || locale.code FROM ${owner}, locale
       WHERE NOT EXISTS (SELECT 1 FROM ${owner}_text AS t WHERE t.${owner}_id = ${owner}.id AND t.field = '${field}' AND t.locale = locale.code)`,
    ),
  );
  expect(missing).toEqual([]);
});

test('every oddity of a real list occurs', () => {
  const perExhibitor = '(SELECT count(*) FROM exhibitor_booth WHERE exhibitor_id = exhibitor.id)';
  const boothKind = (kind: string) => `booth JOIN exhibitor_booth ON booth_id = booth.id WHERE kind = '${kind}'`;
  const oddities = {
    'no booth': `exhibitor WHERE ${perExhibitor} = 0`,
    'two booths': `exhibitor WHERE ${perExhibitor} = 2`,
    'shared booth': '(SELECT booth_id FROM exhibitor_booth GROUP BY booth_id HAVING count(*) > 1)',
    counter: boothKind('counter'),
    shelf: boothKind('shelf'),
    'negotiable minimum order': `product WHERE moq_kind = 'negotiable'`,
    'no price': 'product WHERE price_min IS NULL',
    'missing translation of a specification': `product_text AS a WHERE field = 'spec' AND locale = 'ko'
      AND NOT EXISTS (SELECT 1 FROM product_text AS b WHERE b.product_id = a.product_id AND b.field = 'spec' AND b.locale = 'en')`,
    'long English name': `product_text WHERE field = 'name' AND locale = 'en' AND length(value) >= 86`,
    'moved event': `event WHERE status = 'moved'`,
    'cancelled event': `event WHERE status = 'cancelled'`,
    'private contact': `contact WHERE is_public = 0`,
    'local agent': `contact WHERE role = 'local_agent'`,
    'new product': 'product WHERE is_new = 1',
    'no HS code': 'product WHERE hs_code IS NULL',
    'no website': 'exhibitor WHERE website IS NULL',
    'event without an English title': `event WHERE id NOT IN (SELECT event_id FROM event_text WHERE field = 'title' AND locale = 'en')`,
  };
  expect(Object.entries(oddities).flatMap(([name, sql]) => (count(sql) > 0 ? [] : [name]))).toEqual([]);
});

test('everything is marked as sample, and every address leads nowhere', () => {
  expect([
    count('exhibitor WHERE is_sample = 0'),
    count('product WHERE is_sample = 0'),
    count('fair WHERE is_sample = 0'),
  ]).toEqual([0, 0, 0]);
  expect(
    column<string>('SELECT website FROM exhibitor WHERE website IS NOT NULL').filter(
      (url) => !url.startsWith('www.example.com/'),
    ),
  ).toEqual([]);
  expect(
    column<string>('SELECT email FROM contact WHERE email IS NOT NULL').filter(
      (mail) => !mail.endsWith('@example.com'),
    ),
  ).toEqual([]);
  const texts = allTexts().map(({ value }) => value);
  const links = texts.flatMap(
    (text) => text.match(/https?:\/\/\S+|\bwww\.\S+|\S+@\S+|\b[\w-]+\.(?:com|kr|cn|net|org)\b/g) ?? [],
  );
  expect(links.filter((link) => !/(^|[@.])example\.com/.test(link))).toEqual([]);
  const phones = column<string>(
    'SELECT phone FROM contact WHERE phone IS NOT NULL UNION SELECT mobile FROM contact WHERE mobile IS NOT NULL',
  );
  expect(phones.filter((phone) => !/^\+(82|86)-0{1,2}-0{3,4}-\d{4}$/.test(phone))).toEqual([]);
});

test('every HS code is a subheading of the 2022 nomenclature', () => {
  const lines = readFileSync(join(sampleSourceDir, 'reference', 'hs2022-en.csv'), 'utf8').split('\n');
  const subheadings = new Set(lines.flatMap((line) => /^(\d{6}),6,/.exec(line)?.[1] ?? []));
  expect(subheadings.size).toBeGreaterThan(5000);
  expect(
    column<string>('SELECT DISTINCT hs_code FROM product WHERE hs_code IS NOT NULL').filter(
      (code) => !subheadings.has(code),
    ),
  ).toEqual([]);
});

test.each([
  ['product', 'name'],
  ['exhibitor', 'short_name'],
  ['exhibitor', 'name'],
])('no two %ss have the same %s in one language', (owner, field) => {
  expect(
    column(
      `SELECT locale || ': ' || value FROM ${owner}_text WHERE field = '${field}' GROUP BY locale, value HAVING count(*) > 1`,
    ),
  ).toEqual([]);
});

test('no token or blank of the sources is left in a text', () => {
  const odd = allTexts().filter(({ value }) => /\{\{|\}\}|^\s|\s$|\s{2}|�|\p{Cc}|undefined|null/u.test(value));
  expect(odd).toEqual([]);
});

test('texts are stored composed, so that what is typed is what is compared', () => {
  expect(allTexts().filter(({ value }) => value !== value.normalize('NFC'))).toEqual([]);
});

test('every character of the catalogue has a glyph in a bundled font', () => {
  expect(uncoveredCharacters(allTexts().map(({ value }) => value))).toEqual([]);
});

test('no exhibitor’s private contact stands in any text that is searched or shown', () => {
  const secrets =
    column<string>(`SELECT phone FROM contact WHERE is_public = 0 UNION SELECT email FROM contact WHERE is_public = 0
    UNION SELECT wechat FROM contact WHERE is_public = 0 AND wechat IS NOT NULL`);
  expect(secrets.length).toBeGreaterThan(100);
  const texts = allTexts()
    .map(({ value }) => value)
    .join('\n');
  expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
});

test('two builds of the same sources are the same bytes', () => {
  const target = join(temporaryFolder(), 'again.sqlite');
  publishSample({ sourceDir: sampleSourceDir, mediaDir, target });
  expect(readFileSync(target).equals(readFileSync(file))).toBe(true);
});

/** Every text of the catalogue with the table it stands in: translated ones, keywords, brands, models. */
function allTexts(): { place: string; value: string }[] {
  const owners = column<string>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%\\_text' ESCAPE '\\'`,
  );
  const sources = [
    ...owners.map((table) => [table, 'value']),
    ['product_keyword', 'word'],
    ['exhibitor_keyword', 'word'],
    ['exhibitor_brand', 'name'],
    ['product', 'model'],
    ['exhibitor', 'employees'],
    ['booth', 'number'],
  ];
  return sources.flatMap(([table = '', name = '']) =>
    column<string>(`SELECT ${name} FROM ${table} WHERE ${name} IS NOT NULL`).map((value) => ({ place: table, value })),
  );
}
