import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { startStaff } from '#tests/support/stateFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test.each([
  `UPDATE audit SET role = 'editor'`,
  'DELETE FROM audit',
  'DELETE FROM audit WHERE id = 1',
  `INSERT OR REPLACE INTO audit VALUES (1, 'never', 'editor', 'published', '{}')`,
  `REPLACE INTO audit VALUES (1, 'never', 'editor', 'published', '{}')`,
  `INSERT INTO audit VALUES (1, 'never', 'editor', 'published', '{}') ON CONFLICT DO UPDATE SET role = 'editor'`,
])('a line that is written stays: %s', (sql) => {
  const folder = temporaryFolder();
  const { door } = startStaff(folder);
  door.audit.write('administrator', 'published', { version: '000002', exhibitors: 259, products: 620 });
  const db = new Database(join(folder, 'state.sqlite'));
  expect(() => db.exec(sql)).toThrow(/only added to/);
  db.close();
  expect(door.audit.read({}).entries).toEqual([
    {
      id: 1,
      at: '2021-09-25T02:00:00.000Z',
      role: 'administrator',
      action: 'published',
      detail: { version: '000002', exhibitors: 259, products: 620 },
    },
  ]);
});

test('pages go back to the first line, and one kind of action can be read alone', () => {
  const { door } = startStaff(temporaryFolder());
  for (let setId = 1; setId <= 130; setId++) {
    door.audit.write('editor', 'edited', { setId, changes: 1, type: 'product', code: 'p1' });
    if (setId % 50 === 0) door.audit.write('editor', 'exported', { what: 'product', format: 'xlsx' });
  }
  const pages: number[] = [];
  const seen: number[] = [];
  let before: number | null = null;
  do {
    const page = door.audit.read(before === null ? {} : { before });
    pages.push(page.entries.length);
    seen.push(...page.entries.map(({ id }) => id));
    before = page.nextBefore;
  } while (before !== null);
  expect(pages).toEqual([60, 60, 12]);
  expect(seen).toEqual(Array.from({ length: 132 }, (_, index) => 132 - index));
  expect(door.audit.read({ action: 'exported' }).entries.map(({ id }) => id)).toEqual([102, 51]);
});

test('details that do not belong to an action never get into the log', () => {
  const { door } = startStaff(temporaryFolder());
  const detail = { left: 3, pin: '482915' };
  expect(() => door.audit.write('unknown', 'refused', detail)).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  expect(door.audit.read({})).toEqual({ entries: [], nextBefore: null });
});

test('a line that the disk does not take is told in the program’s log, and the work goes on', () => {
  const { door, state, lines } = startStaff(temporaryFolder());
  state.audit.append = () => {
    throw new Error('the disk is full');
  };
  door.audit.write('editor', 'unlocked', {});
  expect(lines.map(({ event, fields }) => [event, fields['action']])).toEqual([['audit.lost', 'unlocked']]);
});
