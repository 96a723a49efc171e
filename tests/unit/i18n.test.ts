import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '#api/errors.ts';
import { EVENT_STATUSES, GOODS_KINDS, PHRASE_TOPICS, LOCALES, type Locale } from '#db/model.ts';
import { uncoveredCharacters } from '#tests/support/fontCoverage.ts';

const renderer = join(import.meta.dirname, '..', '..', 'renderer');

/** A locale file as a flat map: `home.productCount_other` → text. */
function readTexts(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(renderer, 'i18n', 'locales', `${locale}.json`), 'utf8')), '');
  return texts;
}

const texts = Object.fromEntries(LOCALES.map((locale) => [locale, readTexts(locale)])) as Record<
  Locale,
  Map<string, string>
>;
const plural = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(plural, '');
const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

test.each(LOCALES)('%s has the same keys as English, and of plurals exactly the forms its grammar has', (locale) => {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const expected = [...texts.en.keys()].flatMap((key) =>
    plural.test(key) ? forms.map((form) => `${baseOf(key)}_${form}`) : [key],
  );
  expect([...texts[locale].keys()].toSorted()).toEqual([...new Set(expected)].toSorted());
});

test.each(LOCALES)('%s has the same placeholders as English, key by key', (locale) => {
  const wanted = (key: string) => placeholdersOf(texts.en.get(key) ?? texts.en.get(`${baseOf(key)}_other`) ?? '');
  const faults = [...texts[locale]].filter(
    ([key, text]) => JSON.stringify(placeholdersOf(text)) !== JSON.stringify(wanted(key)),
  );
  expect(faults).toEqual([]);
});

test.each(LOCALES)('%s has no empty text, no stray blank and no broken placeholder', (locale) => {
  const isOdd = (text: string) =>
    text.trim() === '' ||
    text !== text.trim() ||
    /\s{2}|\{(?!\{\w+\}\})(?<!\{\{)|\}(?!\})(?<!\}\})|undefined/.test(text);
  expect([...texts[locale]].filter(([, text]) => isOdd(text))).toEqual([]);
});

test('Korean and Chinese texts are not left in English', () => {
  const isKept = (key: string, text: string) =>
    text === texts.en.get(key) && !/^(\{\{\w+\}\}|[\s–·]|ABC|한글)*$/.test(text);
  expect(
    (['ko', 'zh-CN'] as const).flatMap((locale) => [...texts[locale]].filter(([key, text]) => isKept(key, text))),
  ).toEqual([]);
});

test('every character of the interface has a glyph in a bundled font', () => {
  expect(uncoveredCharacters(LOCALES.flatMap((locale) => [...texts[locale].values()]))).toEqual([]);
});

/** All source text of the screen. */
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => readFileSync(join(renderer, path), 'utf8'))
  .join('\n');

/** Keys that are put together at run time, with every end they can have. */
const assembled: Record<string, readonly string[]> = {
  'action.': ['back', 'home', 'search', 'myList', 'plan', 'programme', 'callStaff', 'startOver'],
  'kind.': GOODS_KINDS,
  'recall.': ['mistyped', 'otherFair', 'otherProgram', 'noAnswer'],
  'takeAlong.': ['full', 'noContacts', 'names'],
  'programme.': ['now', 'next', 'over', ...EVENT_STATUSES.filter((status) => status !== 'planned')],
  'phrases.': PHRASE_TOPICS,
  'programmeNote.': ['now', 'next', 'begins', 'over', 'sample'],
  'privacyTitle.': ['search', 'list', 'end', 'network', 'counts'],
  'privacyText.': ['search', 'list', 'end', 'network', 'counts'],
  'callHeading.': ['ready', 'failed', 'calling', 'late', 'acknowledged'],
  'callText.': ['ready', 'failed', 'calling', 'late', 'acknowledged'],
  'callReason.': ['screen', 'wheelchair', 'interpreter', 'medical'],
  'callLine.': ['calling', 'late', 'acknowledged'],
  'board.': ['wrong', 'locked', 'silent', 'otherCode', 'calling', 'acknowledged'],
  'home.': ['allProducts', 'allExhibitors', 'regions', 'recall'],
  'way.': ['straight', 'left', 'right', 'slightLeft', 'slightRight', 'back'].flatMap((turn) => [
    turn,
    `${turn}For`,
    `${turn}To`,
  ]),
  'speech.': ['slow', 'normal', 'fast', 'below', 'left', 'right'],
  'setup.': ['left45', 'left5', 'right5', 'right45'],
};

const known = new Set([...texts.en.keys()].map(baseOf));
const quoted = new Set([...sources.matchAll(/['"`]([a-z]\w*\.[a-zA-Z][\w.]*)['"`]/g)].map(([, key = '']) => key));
const used = new Set([
  ...quoted,
  ...Object.entries(assembled).flatMap(([start, ends]) => ends.map((end) => start + end)),
]);

test('every key that a screen asks for exists', () => {
  const spaces = new Set([...known].map((key) => key.split('.')[0]));
  const isMethod =
    /^(kiosk|session|catalogue|fair|staff|product\.(get|compare)|exhibitor\.get|plan\.(get|route)$|search\.(candidates|suggest|help|popular)$)/;
  const asked = [...used].filter((key) => spaces.has(key.split('.')[0]) && !isMethod.test(key));
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});

test('keys put together at run time are exactly those listed here', () => {
  const starts = [...sources.matchAll(/`([a-z]\w*\.)\$\{/g)].map(([, start = '']) => start);
  expect([...new Set(starts)].toSorted()).toEqual(Object.keys(assembled).toSorted());
});

test('no text is left that no screen asks for', () => {
  expect([...known].filter((key) => !used.has(key))).toEqual([]);
});

test('error codes are never shown as they are', () => {
  const visible = LOCALES.flatMap((locale) => [...texts[locale].values()]);
  expect(ERROR_CODES.filter((code) => visible.some((text) => text.includes(code)))).toEqual([]);
});
