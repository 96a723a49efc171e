import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { defaultPort, formatFlags, helpText, parseFlags, type Flags } from '../../main/hosting/flags.ts';

const defaults: Flags = {
  host: 'auto',
  address: '127.0.0.1',
  port: defaultPort,
  dataDir: null,
  windowed: false,
  locale: null,
  setup: false,
};

test.each<[args: string[], changed: Partial<Flags>]>([
  [[], {}],
  [['--host', 'auto'], {}],
  [['--host', 'electron'], { host: 'electron' }],
  [['--host', 'node'], { host: 'node' }],
  [['--host', '0.0.0.0'], { host: 'node', address: '0.0.0.0' }],
  [['--host=::1'], { host: 'node', address: '::1' }],
  [['--port', '0'], { port: 0 }],
  [['--port=65535'], { port: 65_535 }],
  [['--data-dir', '/srv/kiosk data'], { dataDir: '/srv/kiosk data' }],
  [['--setup'], { setup: true }],
  [['--windowed', '--locale', 'en'], { windowed: true, locale: 'en' }],
  [['--port', '1', '--port', '2'], { port: 2 }],
])('%j runs with %j', (args, changed) => {
  expect(parseFlags(args)).toEqual({ kind: 'run', flags: { ...defaults, ...changed } });
});

test.each<[args: string[], words: RegExp]>([
  [['--host', 'chrome'], /--host chrome: not auto, electron, node or an IP address/],
  [['--host', 'kiosk.local'], /not auto, electron, node or an IP address/],
  [['--host', ''], /not auto, electron, node or an IP address/],
  [['--host', '127.0.0.1:80'], /IP address/],
  [['--port', 'x'], /--port x: not a number from 0 to 65535/],
  [['--port', '65536'], /0 to 65535/],
  [['--port=-1'], /0 to 65535/],
  [['--port', '80.5'], /0 to 65535/],
  [['--port', '0x50'], /0 to 65535/],
  [['--port', ''], /0 to 65535/],
  [['--data-dir', ''], /--data-dir: empty path/],
  [['--data-dir', '  '], /--data-dir: empty path/],
  [['--locale', 'zh'], /--locale zh: not one of ko, zh-CN, en/],
  [['--locale', 'KO'], /not one of/],
  [['--unknown'], /--unknown/],
  [['-p', '80'], /-p/],
  [['extra'], /extra/],
  [['--port'], /--port/],
  [['--host', '--windowed'], /--host/],
  [['--windowed=yes'], /--windowed/],
])('%j stops and says why', (args, words) => {
  expect(parseFlags(args)).toEqual({ kind: 'error', message: expect.stringMatching(words) });
  expect(parseFlags(args)).toEqual({ kind: 'error', message: expect.stringMatching(/ \(see --help\)$/) });
});

test('help wins over everything else, and names every flag and language', () => {
  expect(parseFlags(['--help', '--port', '99999'])).toEqual({ kind: 'help' });
  const named = [
    '--host',
    '--port',
    '--data-dir',
    '--windowed',
    '--locale',
    '--setup',
    '--help',
    String(defaultPort),
    ...LOCALES,
  ];
  expect(named.filter((word) => !helpText.includes(word))).toEqual([]);
});

test('flags for a process of its own are read back the same', () => {
  const flags: Flags = { ...defaults, dataDir: '/srv/a b', windowed: true, locale: 'ko' };
  expect(parseFlags(formatFlags(flags))).toEqual({ kind: 'run', flags });
  expect(formatFlags(defaults)).toEqual([]);
});
