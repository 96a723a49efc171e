import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods, type CoreMethodName } from '#api/contract.ts';
import { limits } from '#api/limits.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { fairTag, encodeRecall } from '#db/recallCode.ts';
import { brokenCatalogues } from '#tests/fixtures/brokenCatalogues.ts';
import { privateValues, writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, transports, type TestCore, type Transport } from '#tests/support/transports.ts';

/** Shown, hidden, and never heard of. */
const everyItem = [
  { type: 'product', id: 'food-p001' },
  { type: 'product', id: 'food-p003' },
  { type: 'exhibitor', id: 'food-e01' },
  { type: 'exhibitor', id: 'food-e09' },
  { type: 'product', id: 'steel-p002' },
  { type: 'product', id: 'no-such' },
];

/** Every number of the small catalogue and one that it has never given. */
const codeOfAll = encodeRecall(
  [...Array(12).keys()].map((index) => index + 1),
  fairTag('small-fair', 3),
);

/** Methods that ask for a staff session or for PINs; see staffArea.test.ts. */
type StaffMethod =
  | Extract<CoreMethodName, 'staff.setUp' | 'staff.unlock' | `stats.${string}` | `import.${string}`>
  | 'staff.lock'
  | 'staff.stay'
  | 'staff.setPin'
  | 'staff.audit'
  | 'staff.notice'
  | 'staff.setNotice';

/** A good input for every other method. */
const inputs: Record<Exclude<CoreMethodName, StaffMethod>, (locale: Locale) => unknown[]> = {
  'staff.door': () => [{}],
  'kiosk.start': (locale) => [{ locale }],
  'kiosk.beat': () => [{}],
  'kiosk.notice': (locale) => [{ locale }],
  'session.end': () => [{}],
  'kiosk.report': () => [{ kind: 'screen-error', message: 'x'.repeat(500) }],
  'catalogue.highlights': (locale) => [{ locale }],
  'catalogue.categories': (locale) => [{ locale }],
  'catalogue.search': (locale) => [
    { locale, query: '' },
    { locale, query: '김치', filters: { industry: ['food'], negotiable: true }, group: 'product', offset: 0, limit: 1 },
    { locale, query: 'x'.repeat(limits.queryLength) },
    { locale, query: '泡菜 \u0000 🎈 \ud800' },
  ],
  'search.suggest': (locale) => [
    { locale, query: '김' },
    { locale, query: 'ki', limit: 1 },
    { locale, query: '' },
  ],
  'search.help': (locale) => [
    { locale, query: 'kimcee' },
    { locale, query: '🎈' },
  ],
  'search.popular': (locale) => [{ locale, limit: 3 }],
  'search.candidates': () => [
    { pinyin: 'paocai', limit: 8 },
    { pinyin: '泡', limit: 1 },
    { pinyin: '', limit: 1 },
  ],
  'product.get': (locale) => ['food-p001', 'food-p002', 'food-p003', 'steel-p001'].map((id) => ({ locale, id })),
  'product.compare': (locale) => [{ locale, ids: ['food-p001', 'no-such-product', 'steel-p001'] }],
  'exhibitor.get': (locale) => ['food-e01', 'food-e02', 'steel-e01', 'steel-e02'].map((id) => ({ locale, id })),
  'catalogue.index': (locale) => [
    { locale, of: 'exhibitor' },
    { locale, of: 'product' },
  ],
  'catalogue.regions': (locale) => [{ locale }],
  'visit.items': (locale) => [
    { locale, items: [] },
    { locale, items: everyItem },
  ],
  'visit.encode': () => [{ items: [] }, { items: everyItem.slice(0, 3) }, { items: everyItem }],
  'visit.print': () => [{}],
  'visit.note': (locale) => [
    { locale, what: 'visit' },
    { locale, what: 'codesShown' },
    { locale, what: 'listCode' },
  ],
  'visit.recall': (locale) => [
    { locale, code: '' },
    { locale, code: 'not a code' },
    { locale, code: 'x'.repeat(limits.recallCode) },
    { locale, code: codeOfAll },
  ],
  'fair.programme': (locale) => [{ locale }],
  'fair.phrases': (locale) => [{ locale }],
  'staff.call': () => [{ reason: null }, { reason: 'medical' }],
  'staff.callState': () => [{}],
  'staff.cancelCall': () => [{}],
  'staff.arrived': () => [{ code: null }],
  'plan.get': (locale) => [{ locale }, { locale, hall: 'H1' }],
  'plan.route': (locale) => [
    { locale, to: [{ type: 'exhibitor', id: 'food-e01' }] },
    {
      locale,
      to: [
        { type: 'product', id: 'food-p001' },
        { type: 'booth', number: 'A-02' },
        { type: 'booth', number: 'B01-01' },
        { type: 'booth', number: 'Z99' },
        { type: 'exhibitor', id: 'no-such' },
        { type: 'place', code: 'stage' },
      ],
      stepFree: false,
      pace: 'slow',
      keepOrder: true,
    },
  ],
  'kiosk.place': () => [{ hall: 'H1', xM: 30, yM: 20, facingDegrees: 90 }],
};
const names = Object.keys(inputs) as (keyof typeof inputs)[];

/** Calls that must be refused, with the code. */
const refusals: [promise: string, name: string, input: unknown, code: string][] = [
  ['an unknown method', 'catalogue.delete', {}, 'UNKNOWN_METHOD'],
  ['a method named like an inherited property', 'constructor', {}, 'UNKNOWN_METHOD'],
  ['a method named __proto__', '__proto__', {}, 'UNKNOWN_METHOD'],
  ['a method named toString', 'toString', {}, 'UNKNOWN_METHOD'],
  ['another case of a name', 'Kiosk.Start', { locale: 'ko' }, 'UNKNOWN_METHOD'],
  ['a missing input', 'kiosk.start', null, 'INVALID_INPUT'],
  ['a list as input', 'kiosk.start', [], 'INVALID_INPUT'],
  ['a missing locale', 'kiosk.start', {}, 'INVALID_INPUT'],
  ['an unknown locale', 'kiosk.start', { locale: 'ja' }, 'INVALID_INPUT'],
  ['an unknown key', 'kiosk.start', { locale: 'ko', admin: true }, 'INVALID_INPUT'],
  [
    'an own key named __proto__',
    'kiosk.start',
    JSON.parse('{"locale":"ko","__proto__":{"admin":true}}'),
    'INVALID_INPUT',
  ],
  [
    'an unknown key of a filter',
    'catalogue.search',
    { locale: 'ko', query: '', filters: { price: [1] } },
    'INVALID_INPUT',
  ],
  [
    'a query that is too long',
    'catalogue.search',
    { locale: 'ko', query: 'x'.repeat(limits.queryLength + 1) },
    'INVALID_INPUT',
  ],
  [
    'a page that is too long',
    'catalogue.search',
    { locale: 'ko', query: '', limit: limits.pageSize + 1 },
    'INVALID_INPUT',
  ],
  ['a page of nothing', 'catalogue.search', { locale: 'ko', query: '', limit: 0 }, 'INVALID_INPUT'],
  ['a negative offset', 'catalogue.search', { locale: 'ko', query: '', offset: -1 }, 'INVALID_INPUT'],
  ['half an offset', 'catalogue.search', { locale: 'ko', query: '', offset: 0.5 }, 'INVALID_INPUT'],
  [
    'too many filter values',
    'catalogue.search',
    { locale: 'ko', query: '', filters: { zone: Array(limits.filterValues + 1).fill('Z') } },
    'INVALID_INPUT',
  ],
  [
    'an unknown kind of goods',
    'catalogue.search',
    { locale: 'ko', query: '', filters: { kind: ['weapon'] } },
    'INVALID_INPUT',
  ],
  ['a key with a path in it', 'product.get', { locale: 'ko', id: '../../etc/passwd' }, 'INVALID_INPUT'],
  ['a key that is too long', 'product.get', { locale: 'ko', id: 'x'.repeat(65) }, 'INVALID_INPUT'],
  ['a report that is too long', 'kiosk.report', { kind: 'screen-error', message: 'x'.repeat(501) }, 'INVALID_INPUT'],
  ['a report of an unknown kind', 'kiosk.report', { kind: 'visitor', message: '' }, 'INVALID_INPUT'],
  ['a call with a reason of one’s own', 'staff.call', { reason: 'I am lost' }, 'INVALID_INPUT'],
  ['a call without a word about the reason', 'staff.call', {}, 'INVALID_INPUT'],
  ['a staff code that is too long', 'staff.arrived', { code: '1'.repeat(13) }, 'INVALID_INPUT'],
  [
    'a list that is too long',
    'visit.items',
    { locale: 'ko', items: Array.from({ length: limits.shortlist + 1 }, () => everyItem[0]) },
    'INVALID_INPUT',
  ],
  ['a list of something else', 'visit.encode', { items: [{ type: 'booth', id: 'A01' }] }, 'INVALID_INPUT'],
  [
    'a code that is too long',
    'visit.recall',
    { locale: 'ko', code: '0'.repeat(limits.recallCode + 1) },
    'INVALID_INPUT',
  ],
  ['a product that does not exist', 'product.get', { locale: 'ko', id: 'no-such' }, 'NOT_FOUND'],
  ['a hidden product', 'product.get', { locale: 'ko', id: 'steel-p002' }, 'NOT_FOUND'],
  ['a product of a hidden exhibitor', 'product.get', { locale: 'ko', id: 'food-p009' }, 'NOT_FOUND'],
  ['a hidden exhibitor', 'exhibitor.get', { locale: 'ko', id: 'food-e09' }, 'NOT_FOUND'],
];

describe.each(Object.entries(transports))('over %s', (_name, connect) => {
  let folder: string;
  let core: TestCore;
  let transport: Transport;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pavilion-'));
    const printing = { to: 'pdf', folder } as const;
    core = startCore([{ source: 'published', ...writeSmallCatalogue(folder) }], { printing }, { isSetup: true });
    core.app.onSignal({ print: () => undefined });
    transport = await connect(core.app);
  });
  afterAll(async () => {
    await transport.close();
    await core.app.close();
    rmSync(folder, { recursive: true });
  });

  test.each(names)(
    '%s answers in every language, in the contract’s shape, the same as the core itself',
    async (name) => {
      for (const locale of LOCALES) {
        for (const input of inputs[name](locale)) {
          const answer = await transport.call(name, input);
          if (!answer.ok) expect.fail(JSON.stringify(answer.error));
          expect(methods[name].output.parse(answer.value)).toEqual(answer.value);
          expect(answer).toEqual(core.app.dispatch(name, input, { isLocal: true }));
        }
      }
    },
  );

  test.each(refusals)('refuses %s', async (_promise, name, input, code) => {
    const answer = await transport.call(name, input);
    expect(answer).toEqual({ ok: false, error: { code, message: expect.any(String), details: expect.anything() } });
  });

  test('a refusal says which part of the input was wrong', async () => {
    const answer = await transport.call('catalogue.search', { locale: 'ko', query: 5, filters: { zone: ['a b'] } });
    expect(answer).toMatchObject({
      ok: false,
      error: {
        message: 'bad input for catalogue.search',
        details: { issues: [{ path: 'query' }, { path: 'filters.zone.0' }] },
      },
    });
  });

  test('an event arrives once with its payload', async () => {
    const publish = () => core.app.publish({ name: 'session.reset', payload: { reason: 'operator' } });
    expect(await transport.nextEvent(publish)).toEqual({ name: 'session.reset', payload: { reason: 'operator' } });
  });

  test('hosts hear of beats and ended sessions, and reports go to the log without anything else', async () => {
    const heard: string[] = [];
    const stop = core.app.onSignal({ beat: () => heard.push('beat'), sessionEnded: () => heard.push('ended') });
    const answers = [await transport.call('kiosk.beat', {}), await transport.call('session.end', {})];
    await transport.call('kiosk.report', { kind: 'picture-missing', message: 'food-p001' });
    stop();
    await transport.call('kiosk.beat', {});
    expect([answers, heard, core.lines.at(-1)]).toEqual([
      [
        { ok: true, value: null },
        { ok: true, value: null },
      ],
      ['beat', 'ended'],
      { level: 'warn', event: 'screen.picture-missing', fields: { message: 'food-p001' } },
    ]);
  });

  test('nothing private leaves by any method', async () => {
    const answers = await Promise.all(
      names.flatMap((name) =>
        LOCALES.flatMap((locale) => inputs[name](locale).map((input) => transport.call(name, input))),
      ),
    );
    const text = JSON.stringify(answers);
    expect(text).toContain('open@example.com');
    expect(privateValues.filter((value) => text.includes(value))).toEqual([]);
  });

  test('without any catalogue every question is answered with the reasons, and the kiosk’s own calls still work', async () => {
    const files = temporaryFolder();
    const good = writeSmallCatalogue(files);
    brokenCatalogues.find(({ name }) => name === 'truncated to half')?.spoil(good.file);
    const broken = startCore(
      [
        { source: 'published', file: join(files, 'none.sqlite'), mediaDir: files },
        { source: 'embedded', ...good },
      ],
      {},
      { isSetup: true },
    );
    const other = await connect(broken.app);
    const answers = await Promise.all(
      names.map(async (name) => [name, await other.call(name, inputs[name]('ko')[0])] as const),
    );
    await other.close();
    const tried = [
      { source: 'published', reason: 'missing' },
      { source: 'embedded', reason: 'damaged' },
    ];
    const own = new Set<string>(['kiosk.beat', 'kiosk.notice', 'kiosk.report', 'session.end', 'visit.note']);
    const unavailable = {
      ok: false,
      error: { code: 'CATALOGUE_UNAVAILABLE', message: 'no catalogue can be opened', details: { tried } },
    };
    const isOwn = ([name]: readonly [string, unknown]) => own.has(name) || name.startsWith('staff.');
    expect(answers.filter((each) => !isOwn(each))).toEqual(
      names.filter((name) => !isOwn([name, null])).map((name) => [name, unavailable]),
    );
    // Whoever stands before a dark screen needs staff most.
    expect(answers.filter(isOwn).map(([name, answer]) => [name, answer.ok])).toEqual(
      names.filter((name) => isOwn([name, null])).map((name) => [name, true]),
    );
    expect(
      broken.lines
        .filter(({ event }) => event === 'catalogue.unusable')
        .map(({ level, fields }) => [level, fields['reason']]),
    ).toEqual([
      ['info', 'missing'],
      ['error', 'damaged'],
    ]);
  });

  test('a catalogue of a newer program is told apart from a broken one', async () => {
    const good = writeSmallCatalogue(temporaryFolder());
    brokenCatalogues.find(({ name }) => name === 'newer')?.spoil(good.file);
    const newer = startCore([{ source: 'published', ...good }]);
    const other = await connect(newer.app);
    const answer = await other.call('kiosk.start', { locale: 'ko' });
    await other.close();
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'CATALOGUE_TOO_NEW', details: { tried: [{ source: 'published', reason: 'newer' }] } },
    });
  });
});

test('every method has an example here', () => {
  const ofStaff = Object.entries(methods).filter(
    ([name, { access }]) =>
      access === 'staff' || access === 'administrator' || name === 'staff.setUp' || name === 'staff.unlock',
  );
  expect([...names, ...ofStaff.map(([name]) => name)].toSorted()).toEqual(Object.keys(methods).toSorted());
});
