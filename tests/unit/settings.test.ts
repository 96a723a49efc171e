import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseSettings } from '#app/settings.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { defaultPort } from '../../main/hosting/flags.ts';
import { startCore } from '../../main/hosting/startCore.ts';

const defaults = {
  defaultLocale: 'zh-CN',
  idleTimeoutSeconds: 45,
  screenDiagonalInch: 32,
  actionBarSide: 'right',
  keySound: false,
  reachMm: 1200,
  screenBottomMm: null,
  speech: false,
  headphones: null,
  callSound: true,
  kioskName: '',
  staffBoard: null,
  quietHours: null,
  position: null,
  printing: null,
};

test('without a file, and with an empty object, every value is the default and nothing is wrong', () => {
  expect([parseSettings(null), parseSettings('{}')]).toEqual([
    { settings: defaults, problems: [] },
    { settings: defaults, problems: [] },
  ]);
});

test('good values are used', () => {
  const given = {
    defaultLocale: 'ko',
    idleTimeoutSeconds: 20,
    screenDiagonalInch: 55.5,
    actionBarSide: 'left',
    keySound: true,
    reachMm: 1100,
    screenBottomMm: 640,
    speech: true,
    headphones: 'below',
    callSound: false,
    kioskName: 'Kiosk 3, hall entrance',
    staffBoard: { port: 4190, code: '246813', kiosks: ['http://192.168.1.21:4190'] },
    quietHours: { from: '20:00', to: '08:00' },
    position: { hall: 'KP', xM: 1, yM: 2.5, facingDegrees: 45 },
    printing: { to: 'receipt', printer: 'TM-T20' },
  };
  expect(parseSettings(JSON.stringify(given))).toEqual({ settings: given, problems: [] });
});

test.each([
  ['defaultLocale', 'zh'],
  ['defaultLocale', null],
  ['idleTimeoutSeconds', 19],
  ['idleTimeoutSeconds', 181],
  ['idleTimeoutSeconds', '45'],
  ['screenDiagonalInch', 6],
  ['screenDiagonalInch', 111],
  ['actionBarSide', 'top'],
  ['keySound', 'loud'],
  ['reachMm', 300],
  ['screenBottomMm', -1],
  ['headphones', 'behind'],
  ['kioskName', 'x'.repeat(61)],
  ['printing', 'off'],
  ['printing', { to: 'pdf' }],
  ['staffBoard', { port: 4190 }],
  ['staffBoard', { port: 4190, code: '12345' }],
  ['staffBoard', { port: 4190, code: 'secret' }],
  ['staffBoard', { port: 0, code: '246813' }],
  ['staffBoard', { port: 4190, code: '246813', kiosks: ['192.168.1.21'] }],
  ['quietHours', { from: '8 pm', to: '08:00' }],
  ['quietHours', { from: '20:00', to: '24:00' }],
])('%s: %j is reported, and its default used beside the good values', (key, value) => {
  const { settings, problems } = parseSettings(JSON.stringify({ screenDiagonalInch: 55, [key]: value }));
  expect(settings).toEqual({ ...defaults, ...(key === 'screenDiagonalInch' ? {} : { screenDiagonalInch: 55 }) });
  expect(problems).toEqual([
    { key, message: expect.stringContaining(`using ${String(defaults[key as keyof typeof defaults])}`) },
  ]);
});

test.each(['{', '', 'null', '[]', '"ko"', '{"defaultLocale": "ko",}', '// note\n{}'])(
  '%j is not settings: one problem, all defaults',
  (text) => {
    const { settings, problems } = parseSettings(text);
    expect([settings, problems]).toEqual([defaults, [{ key: '', message: expect.stringContaining('not valid JSON') }]]);
  },
);

test.each(['idleTimeout', 'DefaultLocale', 'toString', 'constructor'])(
  'a setting called %s is reported, because it does nothing',
  (key) => {
    expect(parseSettings(`{"${key}": 1}`).problems).toEqual([{ key, message: 'no such setting' }]);
  },
);

test('every problem is reported at once', () => {
  const { problems } = parseSettings('{"defaultLocale":"x","actionBarSide":1,"other":2}');
  expect(problems.map(({ key }) => key).toSorted()).toEqual(['actionBarSide', 'defaultLocale', 'other']);
});

/** Starts the core on a data folder with this settings file; the program's own files are missing, which is no fault here. */
function startWith(settings: string | Buffer | null) {
  const dataDir = temporaryFolder();
  if (settings !== null) writeFileSync(join(dataDir, 'settings.json'), settings);
  const flags = {
    host: 'node',
    address: '127.0.0.1',
    port: defaultPort,
    dataDir,
    windowed: false,
    locale: null,
    setup: false,
  } as const;
  const files = {
    rendererDir: dataDir,
    embeddedCatalogue: join(dataDir, 'none.sqlite'),
    embeddedMediaDir: dataDir,
    officeThread: '',
  };
  return { flags, files, dataDir };
}

/** Runs `act` and returns its result with what went to standard error. */
function withStderr<T>(act: () => T): { result: T; written: string } {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  try {
    return { result: act(), written: lines.join('') };
  } finally {
    spy.mockRestore();
  }
}

test('a settings file as Windows’ editor saves it, with a byte order mark, is read', async () => {
  const { flags, files } = startWith('\uFEFF{"defaultLocale":"ko"}');
  const { result, written } = withStderr(() => startCore(flags, files));
  expect([result.settings.defaultLocale, written.includes('settings.json')]).toEqual(['ko', false]);
  await result.app.close();
});

test('a wrong setting is told to the installer on standard error; a flag wins over the file', async () => {
  const { flags, files } = startWith('{"defaultLocale":"en","actionBarSide":"top"}');
  const { result, written } = withStderr(() => startCore({ ...flags, locale: 'ko' }, files));
  expect(result.settings).toEqual({ ...defaults, defaultLocale: 'ko' });
  expect(written).toContain('settings.json: actionBarSide ');
  await result.app.close();
});

test('settings that cannot be read, and a missing catalogue, do not keep the core from starting', async () => {
  const { flags, files, dataDir } = startWith(null);
  mkdirSync(join(dataDir, 'settings.json'));
  const { result } = withStderr(() => startCore(flags, files));
  expect([result.settings, result.app.catalogueSource, result.app.resolveMedia('x')]).toEqual([defaults, null, null]);
  await result.app.close();
});
