/** Imports one list the way that staff do, and says what became of it in the words of a case. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#db/model.ts';
import type { Draft, DraftRecord } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';
import { accountOf } from '#db/transfer/compare/account.ts';
import type { CellAccount, ImportDifference } from '#db/transfer/compare/types.ts';
import { fileRefusalText, problemText } from '#db/transfer/problemTexts.ts';
import { readList, type ReadList } from '#db/transfer/readLists.ts';
import type { Problem, Table, Workbook } from '#db/transfer/types.ts';
import { tablesOf, type Bench } from '#tests/support/comparing.ts';
import { unaccountedCells } from '#tests/support/tableAccount.ts';
import type { Expected, ListCase, Values } from './listCase.ts';

/** What came of it: all that a case may expect, and what no case may have. */
export interface Outcome {
  found: Expected;
  /** Cells that got lost and problems without words; empty is what is promised. */
  faults: string[];
  workbook: Workbook | null;
}

const ownFields = new Set(['isSample', 'isSampleTime', 'sort']);

function nameOf({ values }: Pick<DraftRecord, 'values'>): string {
  return LOCALES.map((locale) => values[`name.${locale}`] ?? values[`title.${locale}`]).find(Boolean) ?? '';
}

function valuesOf(record: DraftRecord, draft: Draft): Values {
  const shown = Object.entries(record.values).filter(
    ([field, value]) => !ownFields.has(field) && !(field === 'isVisible' && value === '1'),
  );
  return Object.fromEntries(
    shown.map(([field, value]) => {
      const owner = field === 'exhibitor' ? draft.get({ type: 'exhibitor', code: value }) : undefined;
      return [field, owner ? nameOf(owner) : value];
    }),
  );
}

function readingOf({ reading }: Workbook): string {
  if (!reading) return '';
  const spell = (each: { encoding: string; delimiter: string }) =>
    `${each.encoding} ${each.delimiter === '\t' ? 'tab' : each.delimiter}`;
  return reading.isSure ? `${spell(reading)} sure` : [spell(reading), ...reading.alternatives.map(spell)].join(' or ');
}

const problemLine = ({ gravity, code, sheet, column, row, suggestion }: Problem) =>
  `${gravity} ${code} ${sheet}!${column}${row}${suggestion === null ? '' : ` -> ${suggestion}`}`;

/** Rows and columns of all tables, in the words of a case. */
function tableLines(tables: readonly Table[]): Pick<Expected, 'asked' | 'unused'> {
  return {
    asked: tables.flatMap(({ sheet, columns }) =>
      columns
        .filter(({ certainty }) => certainty === 'ask')
        .map(({ letter, heading }) => `${sheet}!${letter} ${heading}`),
    ),
    unused: tables.flatMap(({ sheet, unused }) =>
      unused.filter(({ why }) => why !== 'empty').map(({ row, why }) => `${sheet}!${row} ${why}`),
    ),
  };
}

/** Every cell of a table's rows is accounted for once, and what was not taken is told where it stands. */
function lostCells(tables: readonly Table[], difference: ImportDifference): { lost: string[]; ignored: string[] } {
  const accounts = new Map<string, CellAccount>(
    accountOf(difference).map((each) => [`${each.sheet}!${each.column}${each.row}`, each]),
  );
  const told = new Set<string>(difference.problems.map(({ sheet, column, row }) => `${sheet}!${column}${row}`));
  const errorRows = new Set<string>(
    difference.problems.filter(({ gravity }) => gravity === 'error').map(({ sheet, row }) => `${sheet}!${row}`),
  );
  const lost: string[] = [];
  const ignored: string[] = [];
  for (const { sheet, rows } of tables) {
    for (const { number, cells } of rows) {
      for (const { cell, column, isFilled } of cells) {
        const place = `${sheet}!${column.letter}${number}`;
        const account = accounts.get(place);
        if (!account) lost.push(`${place} has no account`);
        else if (account.outcome === 'problem' && isFilled === null && !told.has(place))
          lost.push(`${place} is a problem that nobody tells`);
        else if (account.outcome === 'notImported' && !errorRows.has(`${sheet}!${number}`))
          lost.push(`${place} is not imported and nobody tells`);
        else if (account.outcome === 'ignored' && !/^[\d.\s]*$/.test(cell.text)) ignored.push(place);
      }
    }
  }
  return { lost, ignored };
}

function withoutWords(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) =>
    LOCALES.filter((locale) => {
      const text = problemText(problem, locale);
      return text === problem.code || /\{\w+\}/.test(text);
    }).map((locale) => `${problem.code} has no words in ${locale}`),
  );
}

function refusedOutcome({ refusal, file }: ReadList): Outcome {
  const details = (refusal?.details ?? {}) as Record<string, unknown>; // rejections have an object of details
  const words = LOCALES.map((locale) => (refusal ? fileRefusalText(refusal, locale) : ''));
  const faults = words.filter((text) => text.length < 10 || /\{\w+\}/.test(text)).map((text) => `${file}: ${text}`);
  return { found: { refused: details }, faults, workbook: null };
}

function allOf(draft: Draft, type: RecordType): Values[] {
  return draft.list(type).map((record) => valuesOf(record, draft));
}

function present(found: Expected): Expected {
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== '')),
  );
}

/** Where a case is worked on. */
export interface Place {
  bench: Bench;
  draft: Draft;
  folder: string;
}

/** Imports the file of a case into the draft and tells everything. */
export function readCase(listCase: ListCase, bytes: Uint8Array, { bench, draft, folder }: Place): Outcome {
  if (listCase.before) bench.importInto(draft, tablesOf(listCase.before));
  const path = join(folder, listCase.file);
  writeFileSync(path, bytes);
  const list = readList(path, { reading: null, profile: null });
  const { workbook, tables } = list;
  if (!workbook) return refusedOutcome(list);
  const difference = bench.importInto(draft, tables, listCase.choices);
  const { lost, ignored } = lostCells(tables, difference);
  const titles = new Map(draft.list('exhibitor').map((record) => [record.code, nameOf(record)]));
  const found: Expected = {
    reading: readingOf(workbook),
    counts: difference.summary.byType.map(
      ({ type, added, changed, unchanged, removed }) => `${type} ${added} ${changed} ${unchanged} ${removed}`,
    ),
    exhibitors: allOf(draft, 'exhibitor'),
    products: allOf(draft, 'product'),
    events: allOf(draft, 'event'),
    problems: difference.problems.map(problemLine),
    ...tableLines(tables),
    duplicates: difference.duplicates.map(
      ({ incoming, existing }) => `${incoming.title} ? ${titles.get(existing.code) ?? existing.title}`,
    ),
    ignored,
  };
  const faults = [...unaccountedCells(workbook, tables), ...lost, ...withoutWords(difference.problems)];
  return { found: present(found), faults, workbook };
}
