import { expect, inject, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { LOCALES } from '#db/model.ts';
import { createCatalogue, migrate, openPublishedCatalogue } from '#db/open.ts';
import { createPhraseRepository } from '#db/repositories/phrases.ts';
import { createProgrammeRepository } from '#db/repositories/programme.ts';
import { createTermRepository } from '#db/repositories/terms.ts';
import { openSmallCatalogue } from '#tests/support/catalogue.ts';
import { noFilters } from '#tests/support/searching.ts';

/** A file of the version before with one programme item. */
function olderCatalogue() {
  const db = createCatalogue(':memory:', 40);
  db.exec(`
    INSERT INTO locale (code, native_name, sort, is_main) VALUES ('ko', '한국어', 1, 1);
    INSERT INTO term (id, term_group, code, sort) VALUES (1, 'event_type', 'TALK', 0);
    INSERT INTO place (id, code, kind) VALUES (1, 'stage', 'stage');
    INSERT INTO event (id, code, type_term_id, place_id, starts_at, ends_at, status, capacity, is_sample_time)
      VALUES (7, 'talk', 1, 1, '2021-09-24T10:00:00+08:00', '2021-09-24T11:00:00+08:00', 'moved', 40, 0);
    INSERT INTO category (id, axis, code, sort) VALUES (1, 'industry', 'food', 0);
  `);
  return db;
}

test('events of a catalogue from before stay as they were, with nothing announced earlier and for everybody', () => {
  const db = olderCatalogue();
  const before = db.prepare('SELECT * FROM event').all() as object[];
  migrate(db, 50);
  expect(db.prepare('SELECT * FROM event').all()).toEqual(
    before.map((row) => ({ ...row, earlier_starts_at: null, earlier_place_id: null })),
  );
  const counts = ['event_category', 'hs_chapter', 'hs_chapter_text', 'phrase', 'phrase_text'].map((table) =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  expect(counts).toEqual([0, 0, 0, 0, 0]);
});

test.each([
  ['an earlier time without a zone', `UPDATE event SET earlier_starts_at = '2021-09-24T09:00:00'`, /CHECK/],
  ['an earlier place that is not there', 'UPDATE event SET earlier_place_id = 9', /FOREIGN KEY/],
  ['an industry twice', 'INSERT INTO event_category VALUES (7, 1, 0), (7, 1, 1)', /UNIQUE/],
  ['a chapter of three digits', `INSERT INTO hs_chapter (code) VALUES ('330')`, /CHECK/],
  ['a chapter with a letter', `INSERT INTO hs_chapter (code) VALUES ('3A')`, /CHECK/],
  [
    'a phrase on an unknown topic',
    `INSERT INTO phrase (code, topic, asked_by, sort) VALUES ('a', 'weather', 'booth', 0)`,
    /CHECK/,
  ],
  [
    'a phrase that nobody shows',
    `INSERT INTO phrase (code, topic, asked_by, sort) VALUES ('a', 'order', 'staff', 0)`,
    /CHECK/,
  ],
])('the schema refuses %s', (_promise, sql, words) => {
  const db = olderCatalogue();
  migrate(db, 50);
  db.pragma('foreign_keys = ON');
  expect(() => db.exec(sql)).toThrow(words);
});

test('an earlier place that is taken from the catalogue leaves the item without one', () => {
  const db = olderCatalogue();
  migrate(db, 50);
  db.pragma('foreign_keys = ON');
  db.exec(`INSERT INTO place (id, code, kind) VALUES (2, 'plaza', 'venue');
    UPDATE event SET earlier_place_id = 2; DELETE FROM place WHERE id = 2`);
  expect(db.prepare('SELECT earlier_place_id FROM event').pluck().get()).toBeNull();
});

test('a moved item tells where and when it was; hidden exhibitors and products are not counted among those that fit', () => {
  const db = openSmallCatalogue();
  db.exec(`
    INSERT INTO place (code, kind) VALUES ('room', 'room');
    INSERT INTO place_text (place_id, field, locale, value, state)
      SELECT id, 'name', 'ko', '회의실', 'source' FROM place WHERE code = 'room';
    UPDATE event SET earlier_place_id = (SELECT id FROM place WHERE code = 'room'),
      earlier_starts_at = '2021-09-25T09:00:00+08:00' WHERE code = 'talk-moved';
    INSERT INTO event_category SELECT event.id, category.id, 0 FROM event, category
      WHERE event.code = 'talk-moved' AND category.code = 'food';
  `);
  const visible = db
    .prepare(
      `SELECT (SELECT count(*) FROM exhibitor WHERE code LIKE 'food-%' AND is_visible = 1) AS exhibitors,
         (SELECT count(*) FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
            WHERE product.code LIKE 'food-%' AND product.is_visible = 1 AND exhibitor.is_visible = 1) AS products`,
    )
    .get();
  const [planned, moved] = createProgrammeRepository(db, createTermRepository(db)).list('zh-CN');
  expect(planned).toMatchObject({
    earlier: { startsAt: null, place: null },
    fits: { industries: [], exhibitors: 0, products: 0 },
  });
  expect(moved).toMatchObject({
    placeCode: 'stage',
    isOnPlan: true,
    earlier: { startsAt: '2021-09-25T09:00:00+08:00', place: { text: '회의실', locale: 'ko' } },
    fits: { industries: [{ code: 'food', label: { text: '食品', locale: 'zh-CN' } }], ...(visible as object) },
  });
});

test('what an item of the sample promises is what the search then finds', () => {
  const catalogue = openCatalogue(inject('sample').file);
  const promising = catalogue.programme.list('en').filter(({ fits }) => fits.industries.length > 0);
  const found = promising.map(({ fits }) => {
    const filters = { ...noFilters, industry: fits.industries.map(({ code }) => code) };
    const { totals } = catalogue.search.search({ locale: 'en', query: '', filters, group: 'all', offset: 0, limit: 1 });
    return { exhibitors: totals.exhibitor, products: totals.product };
  });
  catalogue.close();
  expect(promising.map(({ id }) => id)).toEqual(expect.arrayContaining(['aviation', 'life-health']));
  expect(found).toEqual(promising.map(({ fits: { exhibitors, products } }) => ({ exhibitors, products })));
});

test('every phrase can be read by both sides, and is asked as one asks at a booth', () => {
  const db = openPublishedCatalogue(inject('sample').file);
  const phrases = createPhraseRepository(db);
  const total = db.prepare('SELECT count(*) FROM phrase').pluck().get();
  for (const [own, theirs] of [
    ['zh-CN', 'ko'],
    ['en', 'ko'],
    ['ko', 'zh-CN'],
  ] as const) {
    const list = phrases.list(own, theirs);
    expect(list).toHaveLength(total as number);
    expect(list.filter((phrase) => phrase.own.locale !== own || phrase.theirs.locale !== theirs)).toEqual([]);
  }
  const asked = phrases.list('zh-CN', 'ko');
  // Formal endings only: 합니다, 합니까, 십시오, 주시겠습니까.
  const casual = asked.filter(({ theirs }) => !/(니다|니까|십시오)[.?]$/.test(theirs.text));
  const familiar = asked.filter(({ own }) => /你/.test(own.text));
  expect({ casual, familiar }).toEqual({ casual: [], familiar: [] });
  // A phrase fills the screen: it must stay short enough to be large.
  expect(
    LOCALES.flatMap((locale) => phrases.list(locale, locale)).filter(
      ({ own }) => own.text.length > (own.locale === 'en' ? 80 : 45),
    ),
  ).toEqual([]);
  db.close();
});

test('every tariff chapter that goods of the sample stand in has its name in three languages', () => {
  const db = openPublishedCatalogue(inject('sample').file);
  const nameless = db
    .prepare(
      `SELECT DISTINCT substr(hs_code, 1, 2) AS chapter, locale.code FROM product, locale WHERE hs_code IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM hs_chapter JOIN hs_chapter_text ON hs_chapter_id = hs_chapter.id
           WHERE hs_chapter.code = substr(product.hs_code, 1, 2) AND hs_chapter_text.locale = locale.code)`,
    )
    .all();
  expect(nameless).toEqual([]);
  db.close();
});
