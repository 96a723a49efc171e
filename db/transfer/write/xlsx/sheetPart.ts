/** One worksheet: what stands in cells and what is said about columns. */
import { noteDrawingPart, commentsPart, mostNotes, type CellNote } from './noteParts.ts';
import { columnLetter } from '#db/transfer/tables/grid.ts';
import type { MergedRange } from '#db/transfer/types.ts';
import { cellName, quotedSheet } from './places.ts';
import type { SharedStrings } from './sharedStrings.ts';
import { styleIndex } from './styles.ts';
import type { OutputCell, OutputSheet } from './types.ts';
import { cutText, longestCellText, xmlAttribute, xmlPart } from './xml.ts';

/** The parts of one sheet; `comments` and `drawing` are null without notes. */
export interface SheetParts {
  sheet: string;
  comments: string | null;
  drawing: string | null;
}

interface Links {
  ref: string;
  location: string;
}

interface Written {
  rows: string[];
  notes: CellNote[];
  links: Links[];
}

/** Excel drops all links of a sheet that has more than 65,530. */
const mostLinks = 65_000;

const asCell = (cell: OutputCell | string | number): OutputCell => (typeof cell === 'object' ? cell : { value: cell });

function cellXml({ value, style }: OutputCell, ref: string, strings: SharedStrings): string {
  if (typeof value === 'number') return `<c r="${ref}" s="${styleIndex(style ?? 'number')}"><v>${value}</v></c>`;
  const look = styleIndex(style ?? 'text');
  if (value === '') return `<c r="${ref}" s="${look}"/>`;
  return `<c r="${ref}" s="${look}" t="s"><v>${strings.indexOf(cutText(value, longestCellText))}</v></c>`;
}

function writeRow(sheet: OutputSheet, row: number, strings: SharedStrings, into: Written): void {
  const cells: string[] = [];
  for (const [column, given] of (sheet.rows[row - 1] ?? []).entries()) {
    if (given === null) continue;
    const cell = asCell(given);
    const ref = cellName(row, column);
    cells.push(cellXml(cell, ref, strings));
    if (cell.note !== undefined && into.notes.length < mostNotes) into.notes.push({ row, column, text: cell.note });
    if (cell.link && into.links.length < mostLinks) {
      const { link } = cell;
      into.links.push({ ref, location: `${quotedSheet(link.sheet)}!${cellName(link.row, link.column)}` });
    }
  }
  const points = sheet.heights?.get(row) ?? (row > (sheet.headingRow ?? 0) ? sheet.rowHeight : undefined);
  const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
  const hidden = sheet.hiddenRows?.has(row) === true ? ' hidden="1"' : '';
  if (cells.length > 0 || hidden !== '') into.rows.push(`<row r="${row}"${height}${hidden}>${cells.join('')}</row>`);
}

/** A heading further down would hold half of a small screen, with what stands above it. */
const lowestFrozenRow = 5;

/** Rows above the heading and the heading itself stay, and so do the columns asked for. */
function viewXml({ headingRow = 0, frozenColumns = 0 }: OutputSheet, isFirst: boolean): string {
  const rows = headingRow <= lowestFrozenRow ? headingRow : 0;
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (rows === 0 && frozenColumns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const splits = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = rows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane${splits} topLeftCell="${cellName(rows + 1, frozenColumns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columns }: OutputSheet): string {
  if (columns.length === 0) return '';
  const style = styleIndex('text');
  const each = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

/** Cells that the heading filters; null without rows below it. */
export function filterRange({ headingRow, columns, rows }: OutputSheet): string | null {
  if (headingRow === undefined || columns.length === 0 || rows.length <= headingRow) return null;
  return `$A$${headingRow}:$${columnLetter(columns.length - 1)}$${rows.length}`;
}

function choicesXml({ columns }: OutputSheet): string {
  const rules = columns.flatMap(({ choices }, column) => {
    if (!choices) return [];
    const { list, prompt, firstRow, lastRow } = choices;
    const cells = `sqref="${cellName(firstRow, column)}:${cellName(lastRow, column)}"`;
    const title = xmlAttribute(cutText(prompt?.title ?? '', 32));
    const text = xmlAttribute(cutText(prompt?.text ?? '', 255));
    const shown = prompt ? ` showInputMessage="1" promptTitle="${title}" prompt="${text}"` : '';
    // Several codes in one cell are right, and so are names in another language: the list offers and does not refuse.
    if (list === null) return [`<dataValidation allowBlank="1"${shown} ${cells}/>`];
    return [
      `<dataValidation type="list" allowBlank="1"${shown} ${cells}><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** Joined ranges of lists are for the eye; more of them than any list has are not compared with each other. */
const mostMerged = 10_000;

const overlap = (a: MergedRange, b: MergedRange) =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;

/** Excel takes a file for damaged where ranges overlap or have one cell. */
function mergedXml({ merged = [] }: OutputSheet): string {
  const kept: MergedRange[] = [];
  for (const range of merged.slice(0, mostMerged)) {
    const isSingle = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
    if (!isSingle && !kept.some((other) => overlap(range, other))) kept.push(range);
  }
  const ranges = kept.map(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      `<mergeCell ref="${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}"/>`,
  );
  return ranges.length === 0 ? '' : `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`;
}

function linksXml(links: readonly Links[]): string {
  const each = links.map(({ ref, location }) => `<hyperlink ref="${ref}" location="${xmlAttribute(location)}"/>`);
  return each.length === 0 ? '' : `<hyperlinks>${each.join('')}</hyperlinks>`;
}

/** Writes the sheet that is the `number`th of the file, from 1. */
export function sheetParts(sheet: OutputSheet, number: number, strings: SharedStrings): SheetParts {
  const written: Written = { rows: [], notes: [], links: [] };
  for (let row = 1; row <= sheet.rows.length; row += 1) writeRow(sheet, row, strings, written);
  const { notes } = written;
  const filter = filterRange(sheet)?.replaceAll('$', '');
  const hasNotes = notes.length > 0;
  const xml =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet, number === 1) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet) +
    `<sheetData>${written.rows.join('')}</sheetData>` +
    (filter === undefined ? '' : `<autoFilter ref="${filter}"/>`) +
    mergedXml(sheet) +
    choicesXml(sheet) +
    linksXml(written.links) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    // 9 is A4; as many pages below each other as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    // Without it, every booth number gets a green corner: a number stored as text.
    '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>' +
    (hasNotes ? '<legacyDrawing r:id="rId1"/>' : '') +
    '</worksheet>';
  return {
    sheet: xmlPart(xml),
    comments: hasNotes ? commentsPart(notes) : null,
    drawing: hasNotes ? noteDrawingPart(notes, number) : null,
  };
}
