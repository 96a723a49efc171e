/** A file from outside into cells. What it is called says nothing; what is in it decides. */
import type { TextReading, Workbook } from '#db/transfer/types.ts';
import { hasCells } from './grid.ts';
import { fileLimits, rejection } from './rejection.ts';
import { isZip, refuseArchive, refuseBinary } from './signatures.ts';
import { markedEncoding } from './text/decodeText.ts';
import { readText } from './text/readText.ts';
import { workbookPath } from './xlsx/package.ts';
import { readXlsx } from './xlsx/readXlsx.ts';
import { openZip } from './zipArchive.ts';

/** `reading` is what staff chose for a text file; `headingScore` counts known headings among words. */
export interface ReadOptions {
  reading?: TextReading;
  headingScore?: (words: readonly string[]) => number;
}

function readArchive(bytes: Buffer): Pick<Workbook, 'format' | 'sheets' | 'reading'> {
  const zip = openZip(bytes);
  const path = workbookPath(zip);
  if (path?.endsWith('.bin') === true) throw rejection('xlsb');
  if (path === undefined || /^(word|ppt)\//.test(path)) return refuseArchive(zip);
  return { format: 'xlsx', sheets: readXlsx(zip, path), reading: null };
}

function readPlain(bytes: Buffer, name: string, options: ReadOptions): Pick<Workbook, 'format' | 'sheets' | 'reading'> {
  if (markedEncoding(bytes) === undefined) refuseBinary(bytes, name);
  const baseName = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const { reading, headingScore = () => 0 } = options;
  return { format: 'text', ...readText(bytes, baseName.replace(/\.[^.]*$/, ''), { reading, headingScore }) };
}

/**
 * Reads a workbook or a text file: sheets in their order, hidden ones too, without empty rows and columns at the end. Raises
 * IMPORT_REJECTED with `details.reason` (FILE_REASONS) for what cannot be read to its last cell.
 */
export function readWorkbook(file: { name: string; bytes: Uint8Array }, options: ReadOptions = {}): Workbook {
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (bytes.length === 0) throw rejection('empty');
  if (bytes.length > fileLimits.bytes) throw rejection('too-large', { limit: fileLimits.bytes / 1024 / 1024 });
  const content = isZip(bytes) ? readArchive(bytes) : readPlain(bytes, file.name, options);
  if (!content.sheets.some(hasCells)) throw rejection('no-data');
  return { fileName: file.name, ...content };
}
