import { expect, test } from 'vitest';
import { createCatalogue, migrate } from '#db/open.ts';

/** A catalogue of the version before, with a hall, a zone and two booths in it. */
function catalogueBefore() {
  const db = createCatalogue(':memory:', 20);
  db.exec(`
    INSERT INTO locale VALUES ('ko', '한국어', 1, 1);
    INSERT INTO hall (id, code, width_m, depth_m, sort) VALUES (1, 'H1', 60, 40, 0);
    INSERT INTO zone (id, code, letter, hall_id, sort) VALUES (1, 'Z-A', 'A', 1, 0);
    INSERT INTO booth VALUES (1, 'A01', 'A1', 'booth', 1, 1, 1.5, 2, 3, 3), (2, 'A01-01', 'A1.1', 'counter', 1, 1, NULL, NULL, NULL, NULL);
  `);
  return db;
}

test('booths keep their place and gain an unknown open side and no parent; the plan starts empty', () => {
  const db = catalogueBefore();
  migrate(db, 30);
  expect(db.prepare('SELECT * FROM booth ORDER BY id').raw().all()).toEqual([
    [1, 'A01', 'A1', 'booth', 1, 1, 1.5, 2, 3, 3, null, null],
    [2, 'A01-01', 'A1.1', 'counter', 1, 1, null, null, null, null, null, null],
  ]);
  for (const table of ['moved_booth', 'zone_point', 'plan_feature', 'plan_feature_point', 'plan_kiosk'])
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
});

test.each([
  ['a side that is none', `UPDATE booth SET front = 'up'`, /CHECK.*front/],
  ['a parent that is not there', 'UPDATE booth SET parent_id = 99', /FOREIGN KEY/],
  [
    'deleting a booth with counters in it',
    'UPDATE booth SET parent_id = 1 WHERE id = 2; DELETE FROM booth WHERE id = 1',
    /FOREIGN KEY/,
  ],
  [
    'a feature of an unknown kind',
    `INSERT INTO plan_feature VALUES (1, 'x', 'bridge', 1, 0, 0, 1, 1, 0)`,
    /CHECK.*kind/,
  ],
  ['a feature without size', `INSERT INTO plan_feature VALUES (1, 'x', 'wall', 1, 0, 0, 0, 1, 0)`, /CHECK.*width_m/],
  ['an old number twice', `INSERT INTO moved_booth VALUES ('A9', 'A09', 1), ('A9', 'A-9', NULL)`, /UNIQUE/],
  ['a kiosk that looks beyond the circle', `INSERT INTO plan_kiosk VALUES ('k', 1, 0, 0, 360, 0)`, /CHECK.*facing/],
])('refuses %s', (_promise, sql, words) => {
  const db = catalogueBefore();
  migrate(db, 30);
  expect(() => db.exec(sql)).toThrow(words);
});
