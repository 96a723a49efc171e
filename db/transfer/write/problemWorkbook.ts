/** Imported lists again, with everything the import found marked in its place. */
import type { Locale } from '#db/model.ts';
import type { Gravity, Problem, Sheet, Workbook } from '#db/transfer/types.ts';
import { notesSheet } from './guideSheet.ts';
import { writeTexts } from './texts.ts';
import { mostNotes } from './xlsx/noteParts.ts';
import { columnIndex, freeSheetName } from './xlsx/places.ts';
import type { OutputCell, OutputSheet } from './xlsx/types.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** `words` says in the reader's language what is wrong and what to do. */
export interface ProblemWorkbookOptions {
  locale: Locale;
  words: (problem: Problem) => string;
  now: Date;
}

/** A sheet of an imported file on its way to a sheet of ours, its problems by row and column. */
interface MarkedSheet {
  file: string;
  sheet: Sheet;
  name: string;
  found: Map<number, Map<number, Problem[]>>;
}

const ranks: Record<Gravity, number> = { error: 0, doubt: 1, hint: 2 };

/** The column that a problem points at; one that concerns a row points at the first cell that is there. */
function columnOf(problem: Problem, sheet: Sheet): number {
  if (/^[A-Z]{1,3}$/.test(problem.column)) return columnIndex(problem.column);
  const row = sheet.rows.find(({ number }) => number === problem.row);
  return Math.max(0, row?.cells.findIndex((cell) => cell !== null) ?? 0);
}

function markedSheets(workbooks: readonly Workbook[], problems: readonly Problem[], listName: string): MarkedSheet[] {
  const taken = [listName];
  const sheets = workbooks.flatMap(({ fileName, sheets }) =>
    sheets.map((sheet): MarkedSheet => {
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return { file: fileName, sheet, name, found: new Map() };
    }),
  );
  for (const problem of problems) {
    const marked = sheets.find(({ file, sheet }) => file === problem.file && sheet.name === problem.sheet);
    if (!marked || problem.row < 1) continue;
    const row = marked.found.get(problem.row) ?? new Map<number, Problem[]>();
    marked.found.set(problem.row, row);
    const column = columnOf(problem, marked.sheet);
    row.set(column, [...(row.get(column) ?? []), problem]);
  }
  return sheets;
}

function noteOf(problems: readonly Problem[], { locale, words }: ProblemWorkbookOptions): string {
  const { gravities, suggestion } = writeTexts[locale];
  return problems
    .map((problem) => {
      const text = `[${gravities[problem.gravity]}] ${words(problem)}`;
      // A suggestion that the words have not named already.
      const isNamed = problem.suggestion === null || text.includes(problem.suggestion);
      return isNamed ? text : `${text}\n${suggestion.replace('{suggestion}', () => problem.suggestion ?? '')}`;
    })
    .join('\n');
}

function markedCell(value: string, problems: readonly Problem[], options: ProblemWorkbookOptions): OutputCell {
  const [gravest] = problems.toSorted((a, b) => ranks[a.gravity] - ranks[b.gravity]);
  return { value, style: gravest?.gravity ?? 'text', note: noteOf(problems, options) };
}

/** Widths that show most of what a column has; the rest wraps. */
function columnWidths(sheet: Sheet, count: number): number[] {
  const widths = Array.from({ length: count }, () => 8);
  // A thousand rows say what a column looks like.
  for (const { cells } of sheet.rows.slice(0, 1000)) {
    for (const [column, cell] of cells.entries()) {
      // Hangul and Han are two wide.
      const length = (cell?.text ?? '').split('\n').reduce((most, line) => Math.max(most, Buffer.byteLength(line)), 0);
      widths[column] = Math.max(widths[column] ?? 8, Math.min(40, Math.ceil(length * 0.8) + 2));
    }
  }
  return widths;
}

/** What a sheet of Excel holds; a text file may have more, whose problems are in the list. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

function outputSheet({ sheet, name, found }: MarkedSheet, options: ProblemWorkbookOptions): OutputSheet {
  const rows: (OutputCell | string | null)[][] = [];
  // Not Math.max(...): there may be more rows with problems than a call may have arguments.
  const marked = [...found.keys()].reduce((last, row) => Math.max(last, row), 0);
  const lastRow = Math.min(mostRows, Math.max(sheet.rows.at(-1)?.number ?? 0, marked));
  const given = new Map(sheet.rows.map((row) => [row.number, row]));
  let width = 0;
  for (let number = 1; number <= lastRow; number += 1) {
    const cells = given.get(number)?.cells ?? [];
    const marks = found.get(number);
    const wide = [...(marks?.keys() ?? [])].reduce((last, column) => Math.max(last, column + 1), cells.length);
    const length = Math.min(mostColumns, wide);
    width = Math.max(width, length);
    rows.push(
      Array.from({ length }, (_, column) => {
        const text = cells[column]?.text ?? '';
        const problems = marks?.get(column);
        return problems ? markedCell(text, problems, options) : text || null;
      }),
    );
  }
  const hidden = sheet.rows.filter(({ isHidden }) => isHidden).map((row) => row.number);
  return {
    name,
    columns: columnWidths(sheet, width).map((each) => ({ width: each })),
    rows,
    hiddenRows: new Set(hidden),
    merged: sheet.merged,
  };
}

function listRows(problems: readonly Problem[], sheets: readonly MarkedSheet[], options: ProblemWorkbookOptions) {
  const { gravities } = writeTexts[options.locale];
  return problems.map((problem): (OutputCell | string | null)[] => {
    const marked = sheets.find(({ file, sheet }) => file === problem.file && sheet.name === problem.sheet);
    const hasPlace = marked !== undefined && problem.row > 0;
    const link = hasPlace
      ? {
          link: { sheet: marked.name, row: problem.row, column: columnOf(problem, marked.sheet) },
          style: 'link' as const,
        }
      : {};
    return [
      { value: gravities[problem.gravity], style: problem.gravity },
      problem.file,
      problem.sheet,
      problem.row > 0 ? { value: String(problem.row), ...link } : null,
      problem.column || null,
      problem.heading || null,
      problem.value || null,
      options.words(problem),
      problem.suggestion,
    ];
  });
}

/**
 * An .xlsx file: first the list of all problems in the order given, with a link to each place and a filter; then every
 * sheet of the files as it was read, row for row and column for column, as text, cells with problems coloured by the
 * gravest and with a note. It may be mended and imported in place of the files; the list is passed over.
 */
export async function problemWorkbook(
  workbooks: readonly Workbook[],
  problems: readonly Problem[],
  options: ProblemWorkbookOptions,
): Promise<Uint8Array> {
  const { locale, now } = options;
  const texts = writeTexts[locale];
  const { problemHeadings: heading } = texts;
  const marked = markedSheets(workbooks, problems, texts.sheets.problems);
  const sheets = marked.map((sheet) => outputSheet(sheet, options));
  const hasMore = marked.some(({ found }) => [...found.values()].reduce((sum, row) => sum + row.size, 0) > mostNotes);
  const list = notesSheet({
    name: texts.sheets.problems,
    ownSheet: texts.ownSheet,
    title: texts.titles.problems,
    lines: hasMore ? [texts.moreNotes.replace('{count}', String(mostNotes))] : [],
    headings: [
      heading.gravity,
      heading.file,
      heading.sheet,
      heading.row,
      heading.column,
      heading.heading,
      heading.value,
      heading.words,
      heading.suggestion,
    ],
    widths: [12, 20, 14, 8, 8, 20, 24, 60, 24],
    rows: listRows(problems, marked, options),
  });
  return writeXlsx({ sheets: [list, ...sheets], title: texts.titles.problems, locale, now });
}
