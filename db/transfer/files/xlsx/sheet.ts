/** One sheet of a workbook, read cell by cell as the file has them. */
import {
  checkLength,
  clipMerged,
  fillGaps,
  isInvisible,
  withoutEmptyEnd,
  type CellBudget,
} from '#db/transfer/files/grid.ts';
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';
import type { Cell, MergedRange, Sheet, SheetRow } from '#db/transfer/types.ts';
import { isoDateCell, numberCell, type NumberStyle } from './cellValue.ts';
import { rangeOf, referenceOf } from './references.ts';
import { cleanText, createTextCollector, detached } from './richText.ts';
import { attributesOf, decodeXml, isOn, partText, walkXml } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  /** What cells without a style have. */
  plainStyle: NumberStyle;
  budget: CellBudget;
}

/** One cell as stored. */
interface RawCell {
  column: number;
  type: string;
  style: number;
  hasFormula: boolean;
  /** Null where there is no value element. */
  value: string | null;
}

interface OpenRow {
  number: number;
  isHidden: boolean;
  cells: (Cell | null)[];
}

const damaged = (where: string) => rejection('damaged', { where: where.slice(0, 100) });

function sharedString(value: string, context: SheetContext): string {
  const text = context.strings[Number(value)];
  if (text === undefined || value.trim() === '') throw damaged(`string ${value}`);
  return text;
}

function textCell(text: string): Cell | null {
  return isInvisible(text) ? null : { kind: 'text', text };
}

function storedCell({ type, style, value }: RawCell, context: SheetContext): Cell | null {
  if (value === null) return null;
  const raw = value.trim();
  switch (type) {
    case 's':
      return textCell(sharedString(raw, context));
    case 'inlineStr':
      return textCell(value);
    case 'b':
      return raw === '' ? null : { kind: 'boolean', text: isOn(raw) ? 'TRUE' : 'FALSE' };
    case 'e':
      return raw === '' ? null : { kind: 'error', text: detached(raw) };
    case 'd':
      return isoDateCell(raw, context.plainStyle.isEpoch1904) ?? textCell(detached(raw));
    case 'n': {
      const number = Number(raw);
      if (raw === '' || !Number.isFinite(number)) return textCell(detached(raw));
      return numberCell(number, context.styles[style] ?? context.plainStyle);
    }
    default:
      // `str`, and whatever a later version may add: its text is there to be read.
      return textCell(detached(cleanText(value)));
  }
}

function finishCell(raw: RawCell, context: SheetContext): Cell | null {
  const cell = storedCell(raw, context);
  if (!raw.hasFormula) return cell;
  // A formula may give an empty text, which programs write as type `str`; no value at all was never calculated.
  const isStale = raw.value === null || (raw.value.trim() === '' && raw.type !== 'str');
  if (isStale) return { kind: 'text', text: '', formula: { isStale } };
  return cell && { ...cell, formula: { isStale } };
}

/** Gathers rows; raises damaged for rows and cells outside a sheet or twice at one place. */
function createRows(sheet: string, context: SheetContext) {
  const rows = new Map<number, SheetRow>();
  let row: OpenRow = { number: 0, isHidden: false, cells: [] };
  return {
    openRow: (raw: string) => {
      const attributes = attributesOf(raw);
      const number = Number(attributes.get('r') ?? row.number + 1);
      if (!(Number.isInteger(number) && number >= 1 && number <= fileLimits.rows) || rows.has(number)) {
        throw damaged(`row ${number}`);
      }
      row = { number, isHidden: isOn(attributes.get('hidden')), cells: [] };
    },
    openCell: (raw: string): RawCell => {
      const attributes = attributesOf(raw);
      const reference = attributes.get('r');
      const column = reference === undefined ? row.cells.length : referenceOf(reference).column;
      if (column >= fileLimits.columns || (column < row.cells.length && row.cells[column] !== undefined)) {
        throw damaged(`cell ${reference ?? column}`);
      }
      const style = Number(attributes.get('s') ?? 0);
      return { column, type: attributes.get('t') ?? 'n', style, hasFormula: false, value: null };
    },
    closeCell: (raw: RawCell) => {
      const cell = finishCell(raw, context);
      if (cell) checkLength(cell.text, { sheet, row: row.number });
      row.cells[raw.column] = cell;
    },
    closeRow: () => {
      const cells = withoutEmptyEnd(Array.from(row.cells, (cell) => cell ?? null));
      context.budget.spend(cells.length);
      // A sheet may have formats down to its last row.
      if (cells.length > 0) rows.set(row.number, { ...row, cells });
    },
    sorted: (): SheetRow[] => fillGaps([...rows.values()].toSorted((a, b) => a.number - b.number)),
  };
}

function readCells(xml: string, sheet: string, context: SheetContext): { rows: SheetRow[]; merged: MergedRange[] } {
  const rows = createRows(sheet, context);
  const collector = createTextCollector();
  const merged: MergedRange[] = [];
  // Rows, cells and formulas also occur in what follows the cells: form controls, extensions.
  let isInCells = false;
  let cell: RawCell | null = null;
  let isValue = false;
  walkXml(xml, {
    open: (name, raw) => {
      if (name === 'sheetData') isInCells = true;
      else if (name === 'mergeCell') {
        const range = rangeOf(attributesOf(raw).get('ref') ?? '');
        if (range) merged.push(range);
        context.budget.spend(1);
      } else if (!isInCells) return;
      else if (name === 'row') rows.openRow(raw);
      else if (name === 'c') cell = rows.openCell(raw);
      else if (!cell) return;
      else if (name === 'v') {
        isValue = true;
        cell.value = '';
      } else if (name === 'f') cell.hasFormula = true;
      else collector.open(name);
    },
    text: (raw) => {
      if (isValue && cell) cell.value += decodeXml(raw);
      else if (cell) collector.text(raw);
    },
    close: (name) => {
      if (name === 'sheetData') isInCells = false;
      else if (name === 'row' && isInCells) rows.closeRow();
      else if (!cell) return;
      else if (name === 'v') isValue = false;
      else if (name === 'is') cell.value = detached(collector.take());
      else if (name === 'c') {
        rows.closeCell(cell);
        cell = null;
      } else collector.close(name);
    },
  });
  return { rows: rows.sorted(), merged };
}

/** Reads a sheet's part. Raises damaged, too-many-cells and cell-too-long. */
export function readSheet(part: { name: string; isHidden: boolean; bytes: Buffer }, context: SheetContext): Sheet {
  const { rows, merged } = readCells(partText(part.bytes), part.name, context);
  return { name: part.name, isHidden: part.isHidden, rows, merged: clipMerged(merged, rows) };
}
