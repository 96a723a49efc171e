/** Decides what every column of a list means, all of them together: neighbours tell each other what they belong to. */
import type { RecordType } from '#db/records/fields.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import type { Column, ColumnMeaning } from '#db/transfer/types.ts';
import { chooseMeaning } from './columnChoice.ts';
import type { HeadedColumn } from './headingCells.ts';
import { meaningKey, meaningOf, typeOfSense } from './headingSense.ts';
import { localeOfText } from './headingText.ts';
import { profileMeaning, type HeadingProfile } from './profiles.ts';
import type { TableKind } from './tableKind.ts';

/** A column with what staff should know about it. */
export interface DecidedColumn extends Column {
  /** Korean and Chinese side by side under a heading that names no language. */
  isMixed: boolean;
  /** A heading that nobody has told us. */
  isUnknown: boolean;
  /** The letter of the column that has the meaning already. */
  twin: string | null;
}

/** The columns of one list, their kind and cells. */
export interface ColumnsToDecide {
  headed: readonly HeadedColumn[];
  kind: TableKind;
  texts: (column: number) => readonly string[];
  profile: HeadingProfile | null;
}

/** The record type of columns that can be of one only, or stand below a group of one; null for the others. */
function certainType(column: HeadedColumn, kind: TableKind): RecordType | null {
  const types = new Set(
    (column.reading?.senses ?? []).map(typeOfSense).filter((type) => type !== null && kind.allowed.has(type)),
  );
  const [only] = types;
  return types.size === 1 ? (only ?? null) : column.group;
}

function neighbourTypes(headed: readonly HeadedColumn[], kind: TableKind): (RecordType | null)[] {
  const certain = headed.map((column) => certainType(column, kind));
  return headed.map((_, index) => {
    const left = certain.slice(0, index + 1).findLast((type) => type !== null);
    return left ?? certain.slice(index + 1).find((type) => type !== null) ?? null;
  });
}

/** Languages in which headings without a tag name a field: 제품명, 产品名称 and Product stand side by side. */
function headingLocales(headed: readonly HeadedColumn[]): ReadonlyMap<string, ReadonlySet<Locale>> {
  const locales = new Map<string, Set<Locale>>();
  for (const { heading, reading } of headed) {
    const locale = localeOfText(heading);
    for (const sense of locale ? (reading?.senses ?? []) : []) {
      if (!locale || sense.kind !== 'field' || !sense.isLocalized || sense.locale !== null) continue;
      const field = `${sense.type}.${sense.field}`;
      locales.set(field, (locales.get(field) ?? new Set()).add(locale));
    }
  }
  return locales;
}

/** Meanings that headings name outright: a localised field in every language, unless other headings name it in theirs. */
function claims(headed: readonly HeadedColumn[]): Set<string> {
  const locales = headingLocales(headed);
  const claimedLocales = (field: string, heading: string): readonly Locale[] => {
    const own = localeOfText(heading);
    return own && (locales.get(field)?.size ?? 0) > 1 ? [own] : LOCALES;
  };
  return new Set(
    headed.flatMap(({ heading, reading }) => {
      const [sense] = reading?.senses ?? [];
      if (!reading || reading.isAsked || reading.senses.length !== 1 || sense?.kind !== 'field') return [];
      return sense.isLocalized && sense.locale === null
        ? claimedLocales(`${sense.type}.${sense.field}`, heading).map((locale) => meaningKey(meaningOf(sense, locale)))
        : [meaningKey(meaningOf(sense, 'ko'))];
    }),
  );
}

const rank = { profile: 0, sure: 1, guess: 2, ask: 3 };

const namesLanguage = ({ reading }: HeadedColumn) =>
  reading?.senses.some((sense) => sense.kind === 'field' && sense.locale !== null) ?? false;

/** In the other language that its heading is written in, a name beside a name of the same language. */
function otherLanguage(column: HeadedColumn, meaning: ColumnMeaning): ColumnMeaning | undefined {
  const locale = localeOfText(column.heading);
  if (meaning.kind !== 'field' || !meaning.key.includes('.') || namesLanguage(column) || !locale) return undefined;
  return { ...meaning, key: `${meaning.key.split('.')[0] ?? ''}.${locale}` };
}

/** One column per meaning: the surest keeps it; the rest takes what else its heading may mean, or is kept as an extra field. */
function withoutTwins(headed: readonly HeadedColumn[], columns: readonly DecidedColumn[]): DecidedColumn[] {
  const taken = new Map<string, string>();
  const decided = new Map<number, DecidedColumn>();
  const order = columns
    .map((column, at) => ({ column, source: headed[at] }))
    .filter((each): each is { column: DecidedColumn; source: HeadedColumn } => each.source !== undefined)
    .toSorted(
      (a, b) =>
        rank[a.column.certainty] - rank[b.column.certainty] ||
        Number(namesLanguage(b.source)) - Number(namesLanguage(a.source)) ||
        a.column.index - b.column.index,
    );
  for (const { column, source } of order) {
    const { meaning } = column;
    const isUnique = meaning.kind === 'field' || meaning.kind === 'code';
    const options = [meaning, otherLanguage(source, meaning), ...(column.certainty === 'ask' ? column.candidates : [])];
    const free = isUnique ? options.find((each) => each && !taken.has(meaningKey(each))) : meaning;
    if (free && isUnique) taken.set(meaningKey(free), column.letter);
    if (free === meaning) decided.set(column.index, column);
    else if (free)
      decided.set(column.index, { ...column, meaning: free, certainty: column.certainty === 'ask' ? 'ask' : 'guess' });
    else {
      const type = meaning.kind === 'none' ? 'exhibitor' : meaning.type;
      const twin = taken.get(meaningKey(meaning)) ?? null;
      decided.set(column.index, {
        ...column,
        meaning: { kind: 'extra', type },
        certainty: 'guess',
        candidates: [meaning],
        twin,
      });
    }
  }
  return columns.map((column) => decided.get(column.index) ?? column);
}

/** Every column with its meaning, in the order of the sheet; no field has two columns. */
export function decideColumns({ headed, kind, texts, profile }: ColumnsToDecide): DecidedColumn[] {
  const neighbours = neighbourTypes(headed, kind);
  const claimed = claims(headed);
  const signatures = headed.map(({ heading }) => heading);
  const columns = headed.map((column, at): DecidedColumn => {
    const { index, letter, heading } = column;
    const told = profile && profileMeaning(profile, signatures, { heading, letter });
    const context = { kind, neighbour: neighbours[at] ?? null, claimed, texts: texts(index) };
    const choice = chooseMeaning(column, context);
    const answer = told && { meaning: told, certainty: 'profile' as const, isMixed: false, isUnknown: false };
    return { index, letter, heading, ...choice, ...answer, twin: null };
  });
  return withoutTwins(headed, columns);
}
