/** Chooses one meaning for a column among those that its heading may have. */
import { fieldsOf, type RecordType } from '#db/records/fields.ts';
import type { Locale } from '#db/model.ts';
import type { Column, ColumnMeaning } from '#db/transfer/types.ts';
import { languageOf, lookOf, type CellLook } from './cellGuess.ts';
import type { HeadedColumn } from './headingCells.ts';
import { meaningKey, meaningOf, typeOfSense, type HeadingSense } from './headingSense.ts';
import { localeOfText } from './headingText.ts';
import type { TableKind } from './tableKind.ts';

/** What is known around a column while it is decided. */
export interface ColumnContext {
  kind: TableKind;
  /** The record type of the columns beside it. */
  neighbour: RecordType | null;
  /** Keys of meanings that other columns have for sure. */
  claimed: ReadonlySet<string>;
  /** The column's cells that are not empty. */
  texts: readonly string[];
}

/** What was decided, and what else it might have been. */
type Choice = Pick<Column, 'meaning' | 'certainty' | 'candidates'> & { isMixed: boolean; isUnknown: boolean };

const kindsOfLook: Partial<Record<CellLook, readonly string[]>> = {
  phone: ['phone'],
  url: ['url'],
  email: ['email'],
  hs: ['hs'],
  booth: ['booths'],
};

/** Higher is likelier: cells that look like a phone are one, and what needs such cells is not without. */
function fitness(sense: HeadingSense, look: CellLook): number {
  if (sense.kind === 'none') return look === 'counter' || look === 'empty' ? 2 : -2;
  if (sense.kind !== 'field') return 0;
  if (sense.field === 'industries') return look === 'industry' ? 2 : 0;
  const { kind } = fieldsOf(sense.type).find(({ key }) => key === sense.field) ?? { kind: 'text' };
  if (kindsOfLook[look]?.includes(kind)) return 2;
  return ['phone', 'url', 'email', 'hs', 'booths'].includes(kind) && look !== 'other' && look !== 'empty' ? -1 : 0;
}

/** What headings leave open goes by the cells: meanings that cells without a heading may have. */
const senseOfLook: Partial<Record<CellLook, (main: RecordType) => HeadingSense>> = {
  counter: () => ({ kind: 'none' }),
  booth: () => ({ kind: 'field', type: 'exhibitor', field: 'booths', isLocalized: false, locale: null }),
  email: () => ({ kind: 'field', type: 'exhibitor', field: 'email', isLocalized: false, locale: null }),
  url: () => ({ kind: 'field', type: 'exhibitor', field: 'website', isLocalized: false, locale: null }),
  phone: () => ({ kind: 'field', type: 'exhibitor', field: 'phone', isLocalized: false, locale: null }),
  hs: () => ({ kind: 'field', type: 'product', field: 'hsCode', isLocalized: false, locale: null }),
  company: () => ({ kind: 'field', type: 'exhibitor', field: 'name', isLocalized: true, locale: null }),
  industry: (main) => ({
    kind: 'field',
    type: main === 'product' ? 'product' : 'exhibitor',
    field: 'industries',
    isLocalized: false,
    locale: null,
  }),
};

function unheaded(context: ColumnContext, locale: Locale): Choice {
  const { kind, texts } = context;
  const extra: ColumnMeaning = { kind: 'extra', type: kind.main };
  const look = lookOf(texts);
  const sense = kind.allowed.has('exhibitor') ? senseOfLook[look]?.(kind.main) : undefined;
  const guess = sense && meaningOf(sense, locale);
  const meaning = guess && !context.claimed.has(meaningKey(guess)) ? guess : extra;
  const certainty = look === 'counter' ? ('guess' as const) : ('ask' as const);
  return { meaning, certainty, candidates: meaning === extra ? [] : [extra], isMixed: false, isUnknown: false };
}

/** Senses that the table allows, of the group above where it has any, those claimed by other columns last. */
function fittingSenses(column: HeadedColumn, context: ColumnContext): HeadingSense[] {
  const { kind, claimed } = context;
  const senses = column.reading?.senses ?? [];
  const allowed = senses.filter((sense) => {
    const type = typeOfSense(sense);
    return type === null || kind.allowed.has(type);
  });
  // Words that both share mean the record of the row, unless the list has both.
  const isOpen = (kind.hasExhibitors && kind.hasProducts) || column.reading?.isAsked === true;
  const wanted = column.group ?? (isOpen ? null : kind.main);
  const ofType = allowed.filter((sense) => typeOfSense(sense) === wanted || sense.kind === 'none');
  const fitting = wanted !== null && ofType.some((sense) => sense.kind !== 'none') ? ofType : allowed;
  if (!column.reading?.isAsked) return fitting;
  const own = localeOfText(column.heading) ?? 'ko';
  const free = fitting.filter((sense) => sense.kind !== 'field' || !claimed.has(meaningKey(meaningOf(sense, own))));
  return free.length > 0 ? free : fitting;
}

/** Best first: what the cells look like, then the record type around, then the order of the tables of headings. */
function ranked(senses: readonly HeadingSense[], column: HeadedColumn, context: ColumnContext): HeadingSense[] {
  const { kind, claimed } = context;
  const own = localeOfText(column.heading) ?? 'ko';
  const look = lookOf(context.texts);
  const nearby = (sense: HeadingSense) => {
    const type = typeOfSense(sense);
    if (type === null) return 0;
    if (sense.kind === 'field' && sense.field === 'name' && !claimed.has(meaningKey(meaningOf(sense, own)))) {
      // A list without a column for its names has it under a word that may mean others.
      if (type === kind.main) return 5;
      // Products want a company, and this is the only one there is.
      if (type === 'exhibitor' && !kind.hasExhibitors && !claimed.has('product.exhibitor')) return 4;
    }
    return (type === (context.neighbour ?? kind.main) ? 2 : 0) + (type === kind.main ? 1 : 0);
  };
  return senses.toSorted((a, b) => fitness(b, look) - fitness(a, look) || nearby(b) - nearby(a));
}

function isCertain(column: HeadedColumn, senses: readonly HeadingSense[]): boolean {
  return column.reading !== undefined && column.reading.isSure && !column.reading.isAsked && senses.length === 1;
}

/** The meaning of a column, best guess where it is not certain. Cells decide the language of headings that name none. */
export function chooseMeaning(column: HeadedColumn, context: ColumnContext): Choice {
  const { kind, texts } = context;
  const language = languageOf(texts);
  const locale = language.locale ?? localeOfText(column.heading) ?? 'ko';
  if (column.heading === '') return unheaded(context, locale);
  const extra: ColumnMeaning = { kind: 'extra', type: context.neighbour ?? kind.main };
  const open = { isMixed: false, isUnknown: false };
  if (!column.reading) return { ...open, meaning: extra, certainty: 'guess', candidates: [], isUnknown: true };
  const fitting = fittingSenses(column, context);
  // What only another kind of record has, e.g. an HS code in a list of companies.
  if (fitting.length === 0) {
    const candidates = column.reading.senses.map((sense) => meaningOf(sense, locale));
    return { ...open, meaning: extra, certainty: 'guess', candidates };
  }
  const senses = ranked(fitting, column, context);
  const [best = { kind: 'none' } as const, ...others] = senses;
  const isCounted = best.kind === 'none' && ['counter', 'empty'].includes(lookOf(texts));
  const choice = {
    meaning: meaningOf(best, locale),
    candidates: others.map((sense) => meaningOf(sense, locale)),
    isMixed: language.isMixed && best.kind === 'field' && best.isLocalized && best.locale === null,
    isUnknown: false,
  };
  if (best.kind === 'none') {
    if (isCounted) return { ...choice, certainty: 'sure' };
    // A number that does not count may be the organiser's own.
    const own = kind.main === 'product' ? 'product' : 'exhibitor';
    const candidate: ColumnMeaning = { kind: 'field', type: own, key: 'externalId' };
    return {
      ...choice,
      meaning: { kind: 'extra', type: own },
      certainty: 'ask',
      candidates: [candidate, { kind: 'none' }],
    };
  }
  if (column.reading.isAsked && others.length > 0) return { ...choice, certainty: 'ask' };
  return { ...choice, certainty: isCertain(column, fitting) ? 'sure' : 'guess' };
}
