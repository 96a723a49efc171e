/**
 * A writer of spreadsheets with what the reading library does not write: formats, notes, choices, a heading that stays.
 * Read by Excel, WPS and LibreOffice (tests/db/transfer/write).
 */
import { Buffer } from 'node:buffer';
import { ZipFile } from 'yazl';
import { createSharedStrings } from './sharedStrings.ts';
import { sheetParts } from './sheetPart.ts';
import { stylesPart } from './styles.ts';
import type { OutputSheet, OutputWorkbook } from './types.ts';
import {
  contentTypesPart,
  listSheetName,
  propertiesPart,
  rootRelationsPart,
  sheetRelationsPart,
  workbookPart,
  workbookRelationsPart,
} from './workbookParts.ts';

/** A column per list below the mark of our own sheets. */
function listSheet({ lists = {}, listMark = '' }: OutputWorkbook): OutputSheet | null {
  const columns = Object.values(lists);
  if (columns.length === 0) return null;
  const height = Math.max(...columns.map((items) => items.length));
  return {
    name: listSheetName,
    columns: columns.map(() => ({ width: 24 })),
    rows: [
      [{ value: listMark, style: 'remark' }],
      ...Array.from({ length: height }, (_, row) => columns.map((items) => items[row] ?? null)),
    ],
  };
}

/** The same parts make the same bytes: no time of the machine, no access rights. */
const entryOptions = { mtime: new Date(1980, 0, 1), mode: 0o100_644, forceDosTimestamp: true };

async function zip(parts: readonly (readonly [path: string, content: string])[]): Promise<Uint8Array> {
  const file = new ZipFile();
  for (const [path, content] of parts) file.addBuffer(Buffer.from(content), path, entryOptions);
  file.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.outputStream) chunks.push(chunk as Uint8Array); // a stream without encoding gives bytes
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * The bytes of an .xlsx file; the same workbook gives the same bytes. Texts come back as they are, but for what no
 * spreadsheet keeps: NUL and halves of characters (U+FFFD), and what is beyond 32,767 characters of a cell.
 */
export async function writeXlsx(workbook: OutputWorkbook): Promise<Uint8Array> {
  const lists = workbook.lists ?? {};
  const helper = listSheet(workbook);
  const strings = createSharedStrings();
  const written = [...workbook.sheets, ...(helper ? [helper] : [])].map((sheet, index) => ({
    sheet,
    isHidden: sheet === helper,
    parts: sheetParts(sheet, index + 1, strings),
  }));
  const entries = written.map(({ sheet, isHidden, parts }) => ({ sheet, isHidden, hasNotes: parts.comments !== null }));
  return zip([
    // Excel and file managers tell the kind of the file by this part, which they want first.
    ['[Content_Types].xml', contentTypesPart(entries)],
    ['_rels/.rels', rootRelationsPart()],
    ['docProps/core.xml', propertiesPart(workbook)],
    ['xl/workbook.xml', workbookPart(entries, lists)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsPart(entries)],
    ['xl/styles.xml', stylesPart(workbook.locale)],
    ['xl/sharedStrings.xml', strings.part()],
    ...written.flatMap(({ parts }, index): [string, string][] => [
      [`xl/worksheets/sheet${index + 1}.xml`, parts.sheet],
      ...(parts.comments === null || parts.drawing === null
        ? []
        : ([
            [`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, sheetRelationsPart(index + 1)],
            [`xl/comments${index + 1}.xml`, parts.comments],
            [`xl/drawings/vmlDrawing${index + 1}.vml`, parts.drawing],
          ] satisfies [string, string][])),
    ]),
  ]);
}
