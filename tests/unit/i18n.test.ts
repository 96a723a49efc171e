import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '#api/errors.ts';
import { EVENT_STATUSES, GOODS_KINDS, PHRASE_TOPICS, LOCALES, type Locale } from '#db/model.ts';
import { uncoveredCharacters } from '#tests/support/fontCoverage.ts';

const renderer = join(import.meta.dirname, '..', '..', 'renderer');

/** A locale file as a flat map: `home.productCount_other` → text. */
function readFlat(path: string, start = ''): [string, string][] {
  const flat: [string, string][] = [];
  const walk = (value: unknown, name: string) => {
    if (typeof value === 'string') flat.push([name, value]);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, name === '' ? key : `${name}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(renderer, path), 'utf8')), start);
  return flat;
}

const staffAreas = ['gate', 'shell', 'import', 'records', 'publish', 'settings', 'stats'];

type Texts = Record<Locale, ReadonlyMap<string, string>>;
const textsOf = (read: (locale: Locale) => [string, string][]) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, new Map(read(locale))])) as unknown as Texts;

/** What visitors read, and what staff read. */
const sets = {
  visitors: textsOf((locale) => readFlat(`i18n/locales/${locale}.json`)),
  staff: textsOf((locale) => staffAreas.flatMap((area) => readFlat(`staff/i18n/${area}.${locale}.json`, area))),
};

const plural = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(plural, '');
const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

describe.each(Object.entries(sets))('texts for %s', (_readers, texts) => {
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
      text === texts.en.get(key) && !/^(\{\{\w+\}\}|[\s–·]|ABC|UTF-8|한글)*$/.test(text);
    expect(
      (['ko', 'zh-CN'] as const).flatMap((locale) => [...texts[locale]].filter(([key, text]) => isKept(key, text))),
    ).toEqual([]);
  });

  test('every character of the interface has a glyph in a bundled font', () => {
    expect(uncoveredCharacters(LOCALES.flatMap((locale) => [...texts[locale].values()]))).toEqual([]);
  });
});

const isOfStaff = (path: string) => path.startsWith('staff/') || path.startsWith('staff\\');

/** All source text of the visitor's screen, or of the staff's. */
const sourcesOf = (readers: 'visitors' | 'staff') =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && isOfStaff(path) === (readers === 'staff'))
    .map((path) => readFileSync(join(renderer, path), 'utf8'))
    .join('\n');
const texts = sets.visitors;
const sources = sourcesOf('visitors');

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

const staffTexts = sets.staff;
const staffSources = sourcesOf('staff');
const staffKeys = new Set([...staffTexts.en.keys()].map(baseOf));
const staffQuoted = new Set(
  [...staffSources.matchAll(/['"`]([a-z]\w*\.[a-zA-Z][\w.-]*)['"`]/g)].map(([, key = '']) => key),
);
/** `records.kind_${…}`: every key of that beginning is used. */
const staffStarts = [...staffSources.matchAll(/`([a-z]\w*\.(?:[a-zA-Z]+_)?)\$\{/g)].map(([, start = '']) => start);

test('every key that the staff area asks for exists', () => {
  // Names of methods look like keys: an area's own method is not a text.
  const isMethod =
    /^import\.(start|state|answer|saveProblems|apply|discard|cancel|changed)$|^records\.\w+$|^publish\.\w+$|^stats\.\w+$/;
  const asked = [...staffQuoted].filter((key) => staffAreas.includes(key.split('.')[0] ?? ''));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !staffKeys.has(key) && !isMethod.test(key))).toEqual([]);
  expect(staffStarts.filter((start) => ![...staffKeys].some((key) => key.startsWith(start)))).toEqual([]);
});

test('no text of the staff area is left that no screen asks for', () => {
  const isUsed = (key: string) => staffQuoted.has(key) || staffStarts.some((start) => key.startsWith(start));
  expect([...staffKeys].filter((key) => !isUsed(key))).toEqual([]);
});

test('error codes are never shown as they are', () => {
  const visible = Object.values(sets).flatMap((set) => LOCALES.flatMap((locale) => [...set[locale].values()]));
  expect(ERROR_CODES.filter((code) => visible.some((text) => text.includes(code)))).toEqual([]);
});
