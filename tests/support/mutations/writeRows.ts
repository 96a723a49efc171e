/** Rows as a file of one of the kinds that people send. */
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import type { Random } from '#tests/support/monkey/random.ts';
import { rawXlsx } from '#tests/support/spreadsheets.ts';
import type { Rows } from './damageRows.ts';

/** A file as it lies on a drive. */
export interface ListFile {
  name: string;
  bytes: Buffer;
}

const encodings = ['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'cp949', 'gb18030'] as const;

function encode(text: string, encoding: (typeof encodings)[number]): Buffer {
  if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`);
  return iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
}

/** Delimited text; encoding, delimiter, quoting and line ends as `random` has it. */
export function textOfRows(rows: readonly (readonly string[])[], random: Random): Buffer {
  const delimiter = random.pick([',', ',', ';', '\t', '|']) ?? ',';
  const lineEnd = random.pick(['\r\n', '\r\n', '\n', '\r']) ?? '\r\n';
  const quotesAll = random.next() < 0.2;
  const quote = (text: string) => (quotesAll || /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = rows.map((row) => row.map(quote).join(delimiter)).join(lineEnd);
  return encode(text, random.pick(encodings) ?? 'utf-8');
}

/** As the library writes it; it refuses longer texts. */
function libraryWorkbook(sheets: readonly Rows[]): Buffer {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets) {
    const cells = rows.map((row) => row.map((text) => (text === '' ? null : text.slice(0, 32_767))));
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), name);
  }
  // The library types the bytes as any.
  return XLSX.write(book, { type: 'buffer', compression: true }) as Buffer;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Inline texts without places, as small writers have them; takes every character. */
function plainWorkbook(sheets: readonly Rows[]): Promise<Buffer> {
  const cell = (text: string) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
  return rawXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      data: rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join(''),
    })),
  });
}

/** A file of the sheets, or of the first of them where the kind has no sheets. */
export async function writeRows(sheets: readonly Rows[], random: Random): Promise<ListFile> {
  const kind = random.next();
  if (kind < 0.45) return { name: 'list.csv', bytes: textOfRows(sheets[0]?.rows ?? [], random) };
  if (kind < 0.75) return { name: 'list.xlsx', bytes: libraryWorkbook(sheets) };
  return { name: 'list.xlsx', bytes: await plainWorkbook(sheets) };
}
