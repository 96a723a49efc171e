import { expect, test } from 'vitest';
import { AppError } from '#api/errors.ts';
import type { ReadableDb, WritableDb } from '#db/handle.ts';
import { numberItems } from '#db/itemNumbers.ts';
import { migrate, createCatalogue } from '#db/open.ts';
import { decodeRecall, encodeRecall } from '#db/recallCode.ts';
import { createItemNumberRepository } from '#db/repositories/itemNumbers.ts';
import { openSmallCatalogue } from '#tests/support/catalogue.ts';

const numbersOf = (db: ReadableDb) =>
  Object.fromEntries(
    (db.prepare('SELECT code, number FROM item_number').all() as { code: string; number: number }[]).map(
      ({ code, number }) => [code, number],
    ),
  );

/** A product of an exhibitor that is there already, with its name in two languages. */
function addProduct(db: WritableDb, code: string, sort: number): void {
  db.exec(`INSERT INTO product (code, exhibitor_id, is_sample, moq_kind, is_new, is_visible, sort, updated_at)
    SELECT '${code}', id, 1, 'unknown', 1, 1, ${sort}, '' FROM exhibitor WHERE code = 'food-e01';
    INSERT INTO product_text (product_id, field, locale, value, state)
    SELECT id, 'name', locale, 'New ${code} ' || locale, 'checked' FROM product, (SELECT 'ko' AS locale UNION SELECT 'en')
    WHERE product.code = '${code}'`);
}

const remove = (db: WritableDb, ...codes: string[]) =>
  codes.forEach((code) => db.prepare('DELETE FROM product WHERE code = ?').run(code));

/** The small catalogue one update later: two products have gone, three are new and come first. */
function secondCatalogue(first: ReadableDb): WritableDb {
  const db = openSmallCatalogue();
  remove(db, 'food-p001', 'food-p003');
  ['new-p1', 'new-p2', 'new-p3'].forEach((code, index) => addProduct(db, code, -9 + index));
  numberItems(db, first);
  return db;
}

function firstCatalogue(): WritableDb {
  const db = openSmallCatalogue();
  numberItems(db);
  return db;
}

test('a new catalogue numbers its exhibitors and then its products, in catalogue order and always the same', () => {
  const numbers = numbersOf(firstCatalogue());
  expect(numbers).toEqual({
    'food-e01': 1,
    'food-e02': 2,
    'steel-e01': 3,
    'steel-e02': 4,
    'food-e09': 5,
    'food-p001': 6,
    'food-p002': 7,
    'food-p003': 8,
    'steel-p001': 9,
    'steel-p002': 10,
    'food-p009': 11,
  });
  expect(numbersOf(firstCatalogue())).toEqual(numbers);
});

test('after an update every item keeps its number, new ones get fresh numbers, and those of gone ones stay taken', () => {
  const first = firstCatalogue();
  const second = secondCatalogue(first);
  expect(numbersOf(second)).toEqual({ ...numbersOf(first), 'new-p1': 12, 'new-p2': 13, 'new-p3': 14 });
});

test('a code from before an update opens after it, and names in every language what has gone', () => {
  const first = firstCatalogue();
  const before = createItemNumberRepository(first);
  const listed = [
    { type: 'product', id: 'food-p001' },
    { type: 'exhibitor', id: 'food-e01' },
    { type: 'product', id: 'food-p003' },
  ] as const;
  const code = encodeRecall(
    listed.map((item) => before.numberOf(item) ?? 0),
    before.fairTag,
  );

  const after = createItemNumberRepository(secondCatalogue(first));
  const decoded = decodeRecall(code, after.fairTag);
  expect(decoded.ok && decoded.numbers.map((number) => after.itemOf(number))).toEqual(listed);
  expect([
    after.nameOfGone(listed[0], 'zh-CN'),
    after.nameOfGone(listed[0], 'ko'),
    after.nameOfGone(listed[2], 'en'),
    after.nameOfGone(listed[1], 'en'),
    after.itemOf(99),
  ]).toEqual([
    { text: '白菜泡菜 500g', locale: 'zh-CN' },
    { text: '배추김치 500 g', locale: 'ko' },
    { text: '萝卜泡菜', locale: 'zh-CN' },
    { text: 'Gaon Foods', locale: 'en' },
    undefined,
  ]);
});

test('what went two updates ago is still named; what comes back has its old number', () => {
  const second = secondCatalogue(firstCatalogue());
  const third = openSmallCatalogue();
  remove(third, 'food-p001');
  numberItems(third, second);
  const numbers = createItemNumberRepository(third);
  expect([
    numbers.nameOfGone({ type: 'product', id: 'food-p001' }, 'en')?.text,
    numbers.nameOfGone({ type: 'product', id: 'new-p2' }, 'en')?.text,
    numbers.numberOf({ type: 'product', id: 'food-p003' }),
    third.prepare('SELECT count(DISTINCT number) FROM gone_item_name').pluck().get(),
  ]).toEqual(['Cabbage Kimchi, 500 g', 'New new-p2 en', 8, 4]);
});

test('what is hidden after an update is named as visitors saw it; what they never saw has no name', () => {
  const hide = (db: WritableDb, code: string) =>
    db.prepare('UPDATE product SET is_visible = 0 WHERE code = ?').run(code);
  const first = firstCatalogue();
  const second = openSmallCatalogue();
  hide(second, 'food-p001');
  numberItems(second, first);
  const third = openSmallCatalogue();
  hide(third, 'food-p001');
  remove(third, 'steel-p002');
  numberItems(third, second);
  for (const db of [second, third]) {
    const numbers = createItemNumberRepository(db);
    expect([
      numbers.nameOfGone({ type: 'product', id: 'food-p001' }, 'en')?.text,
      // Never visible in any of them.
      numbers.nameOfGone({ type: 'product', id: 'steel-p002' }, 'en'),
    ]).toEqual(['Cabbage Kimchi, 500 g', null]);
  }
  const back = openSmallCatalogue();
  numberItems(back, third);
  expect(createItemNumberRepository(back).nameOfGone({ type: 'product', id: 'food-p001' }, 'ko')?.text).toBe(
    '배추김치 500 g',
  );
});

test('a catalogue is numbered once', () => {
  const db = firstCatalogue();
  expect(() => numberItems(db)).toThrow(AppError);
  expect(numbersOf(db)['food-p009']).toBe(11);
});

test('step 40 leaves every row as it was and begins with no numbers', () => {
  const db = createCatalogue(':memory:', 20);
  db.exec("INSERT INTO locale (code, native_name, sort, is_main) VALUES ('ko', '한국어', 1, 1)");
  migrate(db);
  expect([
    db.prepare('SELECT count(*) FROM item_number').pluck().get(),
    db.prepare('SELECT count(*) FROM gone_item_name').pluck().get(),
    db.prepare('SELECT native_name FROM locale').pluck().all(),
  ]).toEqual([0, 0, ['한국어']]);
});
