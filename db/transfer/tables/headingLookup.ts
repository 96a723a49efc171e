/** What a heading may mean, from the tables of headings and the labels of our own exports. */
import type { RecordType } from '#db/records/fields.ts';
import { aliasSenses, askedHeadings, moreHeadings } from './aliasFields.ts';
import { allLabels, codeOfRecord } from './fieldLabels.ts';
import { headingAliases, type AliasField } from './headingAliases.ts';
import { inLocale, senseOf, typeOfSense, type HeadingSense, type SenseText } from './headingSense.ts';
import { headingKey, headingPieces, splitLanguageTag } from './headingText.ts';

/** The meanings of a heading, best first. */
export interface HeadingReading {
  senses: readonly HeadingSense[];
  /** Means different things in different lists. */
  isAsked: boolean;
  /** Found as it stands, not by leaving something out. */
  isSure: boolean;
}

type Lookup = Map<string, HeadingReading>;

function buildLookup(): Lookup {
  const lookup: Lookup = new Map();
  const put = (headings: string, senses: readonly SenseText[], isAsked: boolean) => {
    for (const heading of headings.split('|'))
      lookup.set(headingKey(heading), { senses: senses.map(senseOf), isAsked, isSure: true });
  };
  for (const field of Object.keys(headingAliases) as AliasField[])
    put(headingAliases[field], aliasSenses[field], false);
  for (const [headings, ...senses] of moreHeadings) put(headings, senses, false);
  for (const [headings, senses] of Object.entries(askedHeadings)) put(headings, senses, true);
  for (const { type, key, label } of allLabels()) {
    const sense = senseOf(key === codeOfRecord ? `${type}@` : `${type}.${key}`);
    const others = (lookup.get(headingKey(label))?.senses ?? []).filter((each) => typeOfSense(each) !== type);
    lookup.set(headingKey(label), { senses: [sense, ...others], isAsked: false, isSure: true });
  }
  return lookup;
}

let built: Lookup | undefined;
// Built at the first use: the program starts without it.
const lookup = (): Lookup => (built ??= buildLookup());

function withTag(key: string): HeadingReading | undefined {
  for (const { rest, locale } of splitLanguageTag(key)) {
    const found = rest === '' ? undefined : lookup().get(rest);
    if (!found) continue;
    const localized = found.senses.filter(
      (sense) => sense.kind === 'field' && sense.isLocalized && sense.locale === null,
    );
    if (localized.length === 0) return { ...found, isSure: false };
    return { ...found, senses: localized.map((sense) => inLocale(sense, locale)) };
  }
  return undefined;
}

/** The meaning of a heading that is known as it stands, with or without the name of a language. */
export function knownHeading(text: string): HeadingReading | undefined {
  // The longest heading of the table has 31 characters; longer cells are texts, and lists have many of them.
  if (text.length > 60) return undefined;
  const key = headingKey(text);
  return key === '' ? undefined : (lookup().get(key) ?? withTag(key));
}

/** The language when a heading is only that, e.g. `국문` below `업체명`. */
export function isTagAlone(text: string): boolean {
  const key = headingKey(text);
  return splitLanguageTag(key).some(({ rest }) => rest === '');
}

const sameSense = (a: HeadingSense, b: HeadingSense) => JSON.stringify(a) === JSON.stringify(b);

/** Both say the same: what they share. Different things: all of it, to be asked. */
export function combineReadings(readings: readonly HeadingReading[]): HeadingReading | undefined {
  const [first, ...rest] = readings;
  if (!first) return undefined;
  const shared = first.senses.filter((sense) =>
    rest.every((each) => each.senses.some((other) => sameSense(sense, other))),
  );
  if (shared.length > 0) return { ...first, senses: shared };
  const all = readings.flatMap(({ senses }) => senses);
  return {
    senses: all.filter((sense, index) => all.findIndex((each) => sameSense(each, sense)) === index),
    isAsked: true,
    isSure: false,
  };
}

function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** A slip of one letter. Shorter words have too many neighbours: 상호 is not 상표. */
function nearHeading(key: string): HeadingReading | undefined {
  if (key.length < (/^[ -~]+$/.test(key) ? 6 : 3)) return undefined;
  const near = [...lookup()].filter(([known]) => oneEditApart(known, key)).map(([, reading]) => reading);
  const found = combineReadings(near);
  return found && { ...found, isSure: false };
}

/**
 * The meaning of a heading cell: as it stands, else by its pieces (two languages, a remark in brackets), without a number
 * at its end (`이미지 2`), else by one wrong letter; undefined for words that nobody has told us.
 */
export function readHeading(text: string): HeadingReading | undefined {
  const known = knownHeading(text);
  if (known) return known;
  const pieces = headingPieces(text);
  const readings = pieces.flatMap((piece) => knownHeading(piece) ?? []);
  const locale = pieces
    .filter((piece) => !knownHeading(piece) && isTagAlone(piece))
    .map((piece) => headingKey(piece))[0];
  const combined = combineReadings(readings);
  if (combined) {
    const [tag] = locale === undefined ? [] : splitLanguageTag(locale).filter(({ rest }) => rest === '');
    const senses = tag ? combined.senses.map((sense) => inLocale(sense, tag.locale)) : combined.senses;
    return { ...combined, senses, isSure: combined.isSure && pieces.length === readings.length + (tag ? 1 : 0) };
  }
  const key = headingKey(text);
  const unnumbered = /^(.+?)\d{1,2}$/.exec(key)?.[1];
  const counted = unnumbered === undefined ? undefined : knownHeading(unnumbered);
  return counted ? { ...counted, isSure: false } : nearHeading(key);
}

const groupWords: readonly (readonly [RecordType, RegExp])[] = [
  ['product', /제품|상품|품목|产品|商品|展品|product|goods/],
  ['exhibitor', /업체|회사|기업|참가사|企业|公司|展商|单位|company|exhibitor/],
];

/** `Company information` has 18 letters; longer lines are titles. */
const longestGroup = 20;

/** The record type that a heading over several columns speaks of: `업체 정보`, `产品信息`. */
export function typeOfGroup(text: string): RecordType | null {
  const key = headingKey(text);
  if (key.length > longestGroup) return null;
  return groupWords.find(([, words]) => words.test(key))?.[0] ?? null;
}

/** The share of words that are known headings, 0 to 1; a reader of text files tells encodings apart by it. */
export function headingScore(words: readonly string[]): number {
  const filled = words.filter((word) => headingKey(word) !== '');
  if (filled.length === 0) return 0;
  return filled.filter((word) => knownHeading(word) !== undefined).length / filled.length;
}
