import { expect, test } from 'vitest';
import { createTextReader, pickText, readLocales } from '#db/repositories/texts.ts';
import { openSmallCatalogue } from '#tests/support/catalogue.ts';

const locales = ['ko', 'zh-CN', 'en'];

test.each<[asked: string, present: string[], shown: string | null]>([
  ['en', ['ko', 'zh-CN', 'en'], 'en'],
  ['en', ['ko', 'zh-CN'], 'ko'],
  ['en', ['zh-CN'], 'zh-CN'],
  ['zh-CN', ['ko', 'en'], 'ko'],
  ['zh-CN', ['en'], 'en'],
  ['ko', ['zh-CN', 'en'], 'zh-CN'],
  ['ja', ['zh-CN', 'en'], 'zh-CN'],
  ['ko', [], null],
])('asked for %s of %j, shows %s and says so', (asked, present, shown) => {
  const values = new Map(present.map((locale) => [locale, `text in ${locale}`]));
  expect(pickText(values, asked, locales)).toEqual(shown === null ? null : { text: `text in ${shown}`, locale: shown });
});

test('an owner without any text has none', () => {
  expect(pickText(undefined, 'ko', locales)).toBeNull();
});

test('the main locale comes first in the order of fallbacks, whatever its place in lists', () => {
  const db = openSmallCatalogue();
  const before = readLocales(db);
  db.exec(`UPDATE locale SET is_main = 0; UPDATE locale SET is_main = 1 WHERE code = 'en'`);
  expect([before, readLocales(db)]).toEqual([
    ['ko', 'zh-CN', 'en'],
    ['en', 'ko', 'zh-CN'],
  ]);
});

test('a reader gets each field in the next best language, all languages in order, and an empty text rather than a crash', () => {
  const db = openSmallCatalogue();
  const id = db.prepare(`SELECT id FROM product WHERE code = 'food-p002'`).pluck().get() as number;
  const text = createTextReader(db, 'product')(id);
  expect({
    name: text.get('name', 'zh-CN'),
    summary: text.get('summary', 'zh-CN'),
    spec: text.get('spec', 'zh-CN'),
    required: text.require('spec', 'zh-CN'),
    all: text.all('name'),
    none: text.all('spec'),
  }).toEqual({
    name: { text: '무김치 1 kg', locale: 'ko' },
    summary: { text: 'Only English', locale: 'en' },
    spec: null,
    required: { text: '', locale: 'zh-CN' },
    all: [
      { text: '무김치 1 kg', locale: 'ko' },
      { text: 'Radish Kimchi, 1 kg', locale: 'en' },
    ],
    none: [],
  });
});
