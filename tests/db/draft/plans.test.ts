import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDraft } from '#db/draft/createDraft.ts';
import { draftFile } from '#db/draft/migrations.ts';
import type { WritableDb } from '#db/handle.ts';
import { openOwnFile } from '#db/openOwnFile.ts';
import { byHand, product } from '#tests/support/drafts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** Every statement that a draft prepares. */
function statementsOf(db: WritableDb): string[] {
  const statements: string[] = [];
  const listening = new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'prepare') {
        return (sql: string) => {
          statements.push(sql);
          return target.prepare(sql);
        };
      }
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  createDraft(listening, createFakeClock().now);
  return statements;
}

test('no statement of a draft reads a table from end to end to find a few rows', () => {
  const db = openOwnFile(join(temporaryFolder(), 'draft.sqlite'), draftFile, { busyMs: 100 });
  const draft = createDraft(db, createFakeClock().now);
  draft.change(byHand, product('p1', { model: 'A' }));
  const statements = statementsOf(db);
  const scans = statements.flatMap((sql) => {
    const marks = (sql.match(/\?/g) ?? []).map(() => null);
    const names = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]));
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(marks.length > 0 ? marks : [names])) as {
      detail: string;
    }[];
    return plan.filter(({ detail }) => detail.startsWith('SCAN')).map(({ detail }) => `${detail}: ${sql}`);
  });
  expect(statements.length).toBeGreaterThan(20);
  // Taking everything back to an early set looks at every later change, which may be all of them.
  expect(scans).toEqual([
    expect.stringMatching(/^SCAN change USING INDEX change_by_record: [^]*WHERE set_id > @setId +GROUP BY/),
  ]);
  draft.close();
});
