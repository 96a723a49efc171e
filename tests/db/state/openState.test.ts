import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openKioskState } from '#db/state/kioskState.ts';
import { rightPins, startStaff } from '#tests/support/stateFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const day = '2021-09-24';
const now = new Date('2021-09-25T02:00:00Z');

/** A folder in which something was counted, written down and set, and the path of its state file. */
function usedFolder() {
  const folder = temporaryFolder();
  const { door, state } = startStaff(folder);
  door.session.begin(rightPins);
  state.counts.add({
    hours: [{ hour: `${day}T09`, locale: 'ko', kind: 'visit', count: 2 }],
    items: [],
    queries: [],
  });
  state.close();
  return { folder, path: join(folder, 'state.sqlite') };
}

const total = (folder: string) => {
  const state = openKioskState(folder, now);
  const { visit } = state.counts.read({}).totals;
  state.close();
  return visit;
};

test('what was kept is there at the next start', () => {
  const { folder } = usedFolder();
  expect(total(folder)).toBe(2);
});

test.each([
  ['no database', 'foreign', (path: string) => writeFileSync(path, 'an essay about kimchi '.repeat(400))],
  [
    'another program’s database',
    'foreign',
    (path: string) => {
      rmSync(path);
      new Database(path).exec('CREATE TABLE essay (text TEXT)').close();
    },
  ],
  [
    'torn pages',
    'damaged',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes.fill(0xa5, 4096, bytes.length);
      writeFileSync(path, bytes);
    },
  ],
])(
  '%s: the file is renamed, the staff stay who they are, and the first line of the new log says so',
  (_, reason, spoil) => {
    const { folder, path } = usedFolder();
    spoil(path);
    const spoilt = readFileSync(path);
    const { door, state } = startStaff(folder);
    const kept = 'state.sqlite.unreadable-2021-09-25T02-00-00';
    expect(readFileSync(join(folder, kept)).equals(spoilt)).toBe(true);
    expect(state.counts.read({}).totals.visit).toBe(0);
    expect(door.pins.status().kind).toBe('ready');
    expect(door.session.unlock(rightPins.editor).role).toBe('editor');
    expect(door.audit.read({}).entries.map(({ role, action, detail }) => [role, action, detail])).toEqual([
      ['editor', 'unlocked', {}],
      ['system', 'stateReplaced', { reason, keptAs: kept }],
    ]);
  },
);

test('a file that is set aside takes its journal along', () => {
  const { folder, path } = usedFolder();
  const journal = new Database(path);
  journal.pragma('wal_autocheckpoint = 0');
  journal.exec(`DELETE FROM count_hour`);
  const wal = readFileSync(`${path}-wal`);
  journal.close();
  writeFileSync(path, 'no database '.repeat(1000));
  writeFileSync(`${path}-wal`, wal);
  openKioskState(folder, now).close();
  expect(readFileSync(join(folder, 'state.sqlite.unreadable-2021-09-25T02-00-00-wal')).equals(wal)).toBe(true);
  expect(total(folder)).toBe(0);
});

test('a file of a newer program is left alone: counting goes on in memory, and nobody becomes staff', () => {
  const { folder, path } = usedFolder();
  const newer = new Database(path);
  newer.pragma('user_version = 9990');
  newer.close();
  const before = readFileSync(path);
  const { state, door } = startStaff(folder);
  expect([state.problem?.details, door.pins.status().kind]).toEqual([{ reason: 'newer' }, 'closed']);
  expect(() => door.session.begin(rightPins)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  expect(() => door.session.unlock(rightPins.editor)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a data folder that cannot be a folder stops nothing', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'file');
  writeFileSync(path, '');
  const state = openKioskState(path, now);
  expect([state.problem?.details, state.pins]).toEqual([{ reason: 'unreadable' }, null]);
  state.close();
});

test('a state file that is gone does not open the staff area', () => {
  const { folder, path } = usedFolder();
  rmSync(path);
  const { door } = startStaff(folder);
  expect(door.pins.status()).toMatchObject({ kind: 'ready', hasEditor: true });
  expect(door.session.unlock(rightPins.administrator).role).toBe('administrator');
});

test('without its second copy the PINs are in the state file, and the copy is made again', () => {
  const { folder } = usedFolder();
  const copy = join(folder, 'staff', 'pins.json');
  const before = readFileSync(copy, 'utf8');
  rmSync(copy);
  expect(startStaff(folder).door.pins.status().kind).toBe('ready');
  expect(readFileSync(copy, 'utf8')).toBe(before);
});

test('when both copies are lost but one was there, nobody can set a first PIN', () => {
  const { folder, path } = usedFolder();
  writeFileSync(path, 'no database '.repeat(1000));
  writeFileSync(join(folder, 'staff', 'pins.json'), '{ "revision": 1');
  expect(startStaff(folder).door.pins.status().kind).toBe('closed');
  rmSync(join(folder, 'staff', 'pins.json'));
  expect(startStaff(folder).door.pins.status().kind).toBe('closed');
});

test('an older copy of the PINs is not what counts', () => {
  const { folder } = usedFolder();
  const copy = join(folder, 'staff', 'pins.json');
  const old = readFileSync(copy);
  const { door, state } = startStaff(folder);
  door.pins.set('administrator', '918273');
  state.close();
  writeFileSync(copy, old);
  expect(startStaff(folder).door.session.unlock('918273').role).toBe('administrator');
});

test('a change of PIN that cannot be written changes neither copy', () => {
  const { folder } = usedFolder();
  const { door } = startStaff(folder);
  const copy = join(folder, 'staff', 'pins.json');
  // A folder in the way of the new file: works for every user, unlike rights.
  mkdirSync(`${copy}.new`);
  const before = readFileSync(copy, 'utf8');
  expect(() => door.pins.set('editor', '918273')).toThrow();
  expect(door.session.unlock(rightPins.editor).role).toBe('editor');
  expect(readFileSync(copy, 'utf8')).toBe(before);
  expect(startStaff(folder).door.session.unlock(rightPins.editor).role).toBe('editor');
});

test('the copy of the PINs is for this user alone, and holds no PIN', () => {
  const { folder, path } = usedFolder();
  const copy = join(folder, 'staff', 'pins.json');
  if (process.platform !== 'win32') expect(statSync(copy).mode & 0o777).toBe(0o600);
  const bytes = Buffer.concat([readFileSync(copy), readFileSync(path)]).toString('latin1');
  expect(Object.values(rightPins).filter((pin) => bytes.includes(pin))).toEqual([]);
});
