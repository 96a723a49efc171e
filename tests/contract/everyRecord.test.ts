import { afterAll, expect, inject, test } from 'vitest';
import { methods, type CoreMethodName } from '#api/contract.ts';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore } from '#tests/support/transports.ts';

const { file, mediaDir } = inject('sample');
const { app, lines } = startCore([{ source: 'embedded', file, mediaDir }]);
afterAll(() => app.close());
const db = openPublishedCatalogue(file);
afterAll(() => void db.close());
const codes = (table: 'product' | 'exhibitor') =>
  db.prepare(`SELECT code FROM ${table} ORDER BY sort`).pluck().all() as string[];

/** The answer as it arrives, or a line that says what is wrong with it. */
function ask(name: CoreMethodName, input: unknown): { text: string; fault: string | null } {
  const result = app.dispatch(name, input, { isLocal: true });
  const text = JSON.stringify(result);
  if (!result.ok) return { text, fault: `${name} ${JSON.stringify(input)}: ${text}` };
  const parsed = methods[name].output.safeParse(JSON.parse(text).value);
  return { text, fault: parsed.success ? null : `${name} ${JSON.stringify(input)}: ${parsed.error.message}` };
}

const secrets = db
  .prepare(
    `SELECT phone FROM contact WHERE is_public = 0 UNION SELECT email FROM contact WHERE is_public = 0
     UNION SELECT wechat FROM contact WHERE is_public = 0 AND wechat IS NOT NULL UNION SELECT mobile FROM contact WHERE mobile IS NOT NULL`,
  )
  .pluck()
  .all() as string[];

test.each(LOCALES)('every exhibitor in %s: the contract’s shape, and no private contact of anybody', (locale) => {
  const answers = codes('exhibitor').map((id) => ask('exhibitor.get', { id, locale }));
  const text = answers.map((answer) => answer.text).join('\n');
  expect(answers.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(secrets.length).toBeGreaterThan(300);
  expect(secrets.filter((secret) => text.includes(`"${secret}"`))).toEqual([]);
});

test.each(LOCALES)(
  'every product in %s: the contract’s shape',
  (locale) => {
    expect(codes('product').flatMap((id) => ask('product.get', { id, locale }).fault ?? [])).toEqual([]);
  },
  60_000,
);

const wholeLists = [
  'catalogue.highlights',
  'catalogue.categories',
  'catalogue.regions',
  'fair.programme',
  'kiosk.start',
] as const;

test.each(LOCALES)('every list in %s: the contract’s shape, every record exactly once', (locale) => {
  const lists = wholeLists.map((name) => ask(name, { locale }));
  expect(lists.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  for (const of of ['exhibitor', 'product'] as const) {
    const { text, fault } = ask('catalogue.index', { of, locale });
    const sections = JSON.parse(text).value.sections as { entries: { id: string }[] }[];
    expect(fault).toBeNull();
    expect(sections.flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted()).toEqual(codes(of).toSorted());
  }
});

test('the attract loop shows different products of several industries, each with its picture', () => {
  const { text } = ask('catalogue.highlights', { locale: 'ko' });
  const products = JSON.parse(text).value.products as { card: { id: string; picture: unknown } }[];
  const ids = products.map(({ card }) => card.id);
  expect([new Set(ids).size, products.every(({ card }) => card.picture !== null)]).toEqual([ids.length, true]);
  expect(ids.toSorted()).toEqual(['beauty-p001', 'food-p001']); // The two that have a picture in this catalogue.
});

test('the time of the programme is the fair’s, whatever zone the machine is in', () => {
  expect(JSON.parse(ask('fair.programme', { locale: 'en' }).text).value).toMatchObject({
    timeZone: 'Asia/Shanghai',
    now: '2021-09-25T10:00:00+08:00',
  });
});

test('a fault inside the core is INTERNAL on the screen, with the stack only in the log', async () => {
  const { app: closed, lines: log } = startCore([{ source: 'embedded', ...writeSmallCatalogue(temporaryFolder()) }]);
  await closed.close();
  const answer = closed.dispatch('kiosk.start', { locale: 'ko' }, { isLocal: true });
  expect(answer).toEqual({
    ok: false,
    error: { code: 'INTERNAL', message: 'unexpected failure, see the log', details: null },
  });
  expect(log.at(-1)).toMatchObject({
    level: 'error',
    event: 'call.failed',
    fields: { method: 'kiosk.start', stack: expect.stringContaining('at ') },
  });
});

test('nothing of all this was worth an error in the log', () => {
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});
