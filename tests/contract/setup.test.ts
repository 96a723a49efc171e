import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { methods } from '#api/contract.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore as startTestCore } from '#tests/support/transports.ts';
import { defaultPort } from '../../main/hosting/flags.ts';
import { startCore } from '../../main/hosting/startCore.ts';

const spot = { hall: 'H1', xM: 30, yM: 20, facingDegrees: 90 };
const local = { isLocal: true };
const forbidden = {
  ok: false,
  error: { code: 'FORBIDDEN', message: 'kiosk.place is not open to this caller', details: { reason: 'no-session' } },
};

/** A host's core on a data folder of its own, with the small catalogue as the embedded one. */
function startHost(dataDir: string, setup: boolean) {
  const { file, mediaDir } = writeSmallCatalogue(temporaryFolder());
  const flags = {
    host: 'node',
    address: '127.0.0.1',
    port: defaultPort,
    dataDir,
    windowed: false,
    locale: null,
    setup,
  } as const;
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { app } = startCore(flags, {
    rendererDir: dataDir,
    embeddedCatalogue: file,
    embeddedMediaDir: mediaDir,
    officeThread: '',
  });
  stderr.mockRestore();
  return app;
}
const isSetup = (app: ReturnType<typeof startHost>, context: { isLocal: boolean }) => {
  const answer = app.dispatch('kiosk.start', { locale: 'ko' }, context);
  return answer.ok ? (answer.value as { isSetup: boolean }).isSetup : answer;
};

test('without --setup the kiosk cannot be placed by anybody, whatever the input', async () => {
  const dataDir = temporaryFolder();
  const app = startHost(dataDir, false);
  const staff = Object.entries(methods).filter(([, { access }]) => access === 'setup');
  expect(staff.length).toBeGreaterThan(0);
  for (const [name] of staff)
    for (const context of [local, { isLocal: false }])
      for (const input of [spot, {}, null]) expect(app.dispatch(name, input, context)).toEqual(forbidden);
  expect([isSetup(app, local), readdirSync(dataDir).includes('settings.json')]).toEqual([false, false]);
  await app.close();
});

test('with --setup this machine’s own screen may; no other caller ever, nor one the host says nothing about', async () => {
  const dataDir = temporaryFolder();
  const app = startHost(dataDir, true);
  expect([isSetup(app, local), isSetup(app, { isLocal: false })]).toEqual([true, false]);
  for (const context of [{ isLocal: false }, {}, { isLocal: 'yes' }])
    expect(app.dispatch('kiosk.place', spot, context as { isLocal: boolean })).toEqual(forbidden);
  expect(readdirSync(dataDir).includes('settings.json')).toBe(false);
  expect(app.dispatch('kiosk.place', spot, local)).toEqual({
    ok: true,
    value: { here: { ...spot, isAssumed: false } },
  });
  await app.close();
});

test('a position is in force at once, outlives a restart, and leaves every other value of the file as it was', async () => {
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, 'settings.json'), '\uFEFF{"defaultLocale":"ko","keySound":"loud","future":{"a":[1]}}');
  const here = (app: ReturnType<typeof startHost>) => {
    const answer = app.dispatch('plan.get', { locale: 'ko' }, local);
    return answer.ok ? (answer.value as { here: unknown }).here : answer;
  };
  const app = startHost(dataDir, true);
  expect(here(app)).toEqual({ hall: 'H1', xM: 30, yM: 38, facingDegrees: 0, isAssumed: true });
  app.dispatch('kiosk.place', { ...spot, xM: 30.126 }, local);
  const placed = { ...spot, xM: 30.13, isAssumed: false };
  expect(here(app)).toEqual(placed);
  await app.close();
  const again = startHost(dataDir, false);
  expect(here(again)).toEqual(placed);
  await again.close();
  const { isAssumed: _, ...kept } = placed;
  expect(JSON.parse(readFileSync(join(dataDir, 'settings.json'), 'utf8'))).toEqual({
    defaultLocale: 'ko',
    keySound: 'loud',
    future: { a: [1] },
    position: kept,
  });
  expect(readdirSync(dataDir).filter((name) => name.startsWith('settings'))).toEqual(['settings.json']);
});

test('a settings file that is no JSON is set aside, not lost', async () => {
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, 'settings.json'), '{"defaultLocale":"ko",}');
  const app = startHost(dataDir, true);
  app.dispatch('kiosk.place', spot, local);
  await app.close();
  const read = (name: string) => readFileSync(join(dataDir, name), 'utf8');
  expect([JSON.parse(read('settings.json')), read('settings.json.unreadable')]).toEqual([
    { position: spot },
    '{"defaultLocale":"ko",}',
  ]);
});

test('a position that cannot be kept is not used either, and the old file stays whole', async () => {
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, 'settings.json'), '{"defaultLocale":"ko"}');
  const app = startHost(dataDir, true);
  mkdirSync(join(dataDir, 'settings.json.new'));
  const answer = app.dispatch('kiosk.place', spot, local);
  expect(answer).toMatchObject({ ok: false, error: { code: 'STORAGE_FULL' } });
  const plan = app.dispatch('plan.get', { locale: 'ko' }, local);
  expect([plan, readFileSync(join(dataDir, 'settings.json'), 'utf8')]).toEqual([
    expect.objectContaining({ value: expect.objectContaining({ here: expect.objectContaining({ isAssumed: true }) }) }),
    '{"defaultLocale":"ko"}',
  ]);
  await app.close();
});

test.each([
  [{ hall: 'H1', xM: 61, yM: 20 }, 'outside'],
  [{ hall: 'H1', xM: 11, yM: 11 }, 'inside-booth'],
  [{ hall: 'H1', xM: 31, yM: 30.5 }, 'inside-wall'],
  [{ hall: 'H9', xM: 1, yM: 1 }, 'unknown-hall'],
])('%j is refused, because it is %s', async (where, reason) => {
  const saved: unknown[] = [];
  const catalogue = { source: 'published' as const, ...writeSmallCatalogue(temporaryFolder()) };
  const { app } = startTestCore(
    [catalogue],
    {},
    { isSetup: true, savePosition: (position) => void saved.push(position) },
  );
  const answer = app.dispatch('kiosk.place', { ...where, facingDegrees: 0 }, local);
  expect([answer, saved]).toEqual([
    { ok: false, error: { code: 'INVALID_INPUT', message: expect.any(String), details: { reason } } },
    [],
  ]);
  await app.close();
});

test('a position that no longer fits the plan is not believed', async () => {
  const catalogue = { source: 'published' as const, ...writeSmallCatalogue(temporaryFolder()) };
  const { app } = startTestCore([catalogue], { position: { ...spot, hall: 'gone' } });
  const answer = app.dispatch('plan.route', { locale: 'en', to: [{ type: 'booth', number: 'A02' }] }, local);
  expect(answer).toMatchObject({
    ok: true,
    value: { here: { hall: 'H1', isAssumed: true }, legs: [{ booth: 'A02' }] },
  });
  await app.close();
});
