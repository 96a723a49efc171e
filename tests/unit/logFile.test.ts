import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeClock } from '#tests/support/fakeClock.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { createLogFile } from '../../main/hosting/logFile.ts';

const dayMs = 24 * 60 * 60_000;
let stderr: string[];
beforeEach(() => {
  stderr = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => stderr.push(String(chunk)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The event of one line. */
const eventOf = (line: string) => (JSON.parse(line) as { event: string }).event;

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('one JSON line per event, in one file per day, in a folder that is made when it is missing', () => {
  const folder = join(temporaryFolder(), 'a', 'logs');
  const clock = createFakeClock('2021-09-24T23:59:00Z');
  const log = createLogFile(folder, clock.now);
  log('info', 'host.ready', { url: 'http://127.0.0.1/', text: 'two\nlines' });
  clock.advanceMs(60_000);
  log('warn', 'call.slow');
  expect(readdirSync(folder).map((name) => [name, linesOf(join(folder, name))])).toEqual([
    [
      'kiosk-2021-09-24.ndjson',
      [
        {
          at: '2021-09-24T23:59:00.000Z',
          level: 'info',
          event: 'host.ready',
          url: 'http://127.0.0.1/',
          text: 'two\nlines',
        },
      ],
    ],
    ['kiosk-2021-09-25.ndjson', [{ at: '2021-09-25T00:00:00.000Z', level: 'warn', event: 'call.slow' }]],
  ]);
  expect(stderr).toEqual([]);
});

test('a restart goes on in the file of the day', () => {
  const folder = temporaryFolder();
  const { now } = createFakeClock();
  createLogFile(folder, now)('info', 'first');
  createLogFile(folder, now)('info', 'second');
  expect(linesOf(join(folder, 'kiosk-2021-09-25.ndjson'))).toMatchObject([{ event: 'first' }, { event: 'second' }]);
});

test('ten days are kept, the oldest go first, and nothing else in the folder is touched', () => {
  const folder = temporaryFolder();
  const clock = createFakeClock('2021-09-01T00:00:00Z');
  writeFileSync(join(folder, 'kiosk-notes.txt'), 'mine');
  const log = createLogFile(folder, clock.now);
  for (let day = 0; day < 14; day++) {
    log('info', 'day');
    clock.advanceMs(dayMs);
  }
  const days = Array.from({ length: 10 }, (_, index) => `kiosk-2021-09-${String(index + 5).padStart(2, '0')}.ndjson`);
  expect(readdirSync(folder)).toEqual([...days, 'kiosk-notes.txt']);
});

test('errors also go to standard error', () => {
  const log = createLogFile(temporaryFolder(), createFakeClock().now);
  log('error', 'screen.recovering', { cause: 'x' });
  expect(stderr.map((line): unknown => JSON.parse(line))).toMatchObject([
    { level: 'error', event: 'screen.recovering', cause: 'x' },
  ]);
});

test('where no folder can be made, every line goes to standard error and nothing throws', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const log = createLogFile(join(folder, 'file', 'logs'), createFakeClock().now);
  log('info', 'one');
  log('warn', 'two');
  expect(stderr.map(eventOf)).toEqual(['one', 'two']);
});

test('when the file cannot be written, that line, the reason and every later line go to standard error', () => {
  const folder = temporaryFolder();
  const { now } = createFakeClock();
  mkdirSync(join(folder, 'kiosk-2021-09-25.ndjson'));
  const log = createLogFile(folder, now);
  log('info', 'one');
  log('info', 'two');
  expect(stderr.map(eventOf)).toEqual(['one', 'log.unwritable', 'two']);
});

test('a folder that is taken away while running does not stop the kiosk', () => {
  const folder = join(temporaryFolder(), 'logs');
  const log = createLogFile(folder, createFakeClock().now);
  log('info', 'one');
  rmSync(folder, { recursive: true });
  expect(() => log('info', 'two')).not.toThrow();
  expect([existsSync(folder), stderr.length]).toEqual([false, 2]);
});

test('a fault in a loop stops filling the disk after 50,000 lines, and the next day is written again', () => {
  const folder = temporaryFolder();
  const clock = createFakeClock('2021-09-25T00:00:00Z');
  const log = createLogFile(folder, clock.now);
  for (let line = 0; line < 50_010; line++) log('info', 'x');
  clock.advanceMs(dayMs);
  log('info', 'next');
  expect(readdirSync(folder).map((name) => linesOf(join(folder, name)).length)).toEqual([50_000, 1]);
});
