/** Workbooks made by hand, to have in them what no program writes on purpose. */
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import { AppError, type Json } from '#api/errors.ts';
import { readWorkbook, type ReadOptions } from '#db/transfer/files/readWorkbook.ts';
import type { Cell, Sheet, Workbook } from '#db/transfer/types.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An archive of texts or bytes, by name. */
export async function zipOf(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date('2026-01-01T00:00:00Z') });
  }
  zip.end();
  return await buffer(zip.outputStream);
}

/** One sheet as it goes into the archive. */
export interface RawSheet {
  name?: string;
  /** What stands within `sheetData`. */
  data: string;
  before?: string;
  after?: string;
  state?: string;
}

/** Parts of a workbook; `styles` and `strings` are what stands within their root elements. */
export interface RawWorkbook {
  sheets: readonly RawSheet[];
  strings?: string;
  styles?: string;
  properties?: string;
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** The parts of a minimal workbook, by name. */
export function rawParts({ sheets, strings, styles, properties = '' }: RawWorkbook): Record<string, string> {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="s${index}"/>`;
  });
  const relations = [
    ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relation('strings', 'sharedStrings', 'sharedStrings.xml'),
    relation('styles', 'styles', 'styles.xml'),
  ];
  return {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ data, before = '', after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${xml}<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${xml}<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${xml}<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
  };
}

/** A minimal workbook. */
export function rawXlsx(workbook: RawWorkbook): Promise<Buffer> {
  return zipOf(rawParts(workbook));
}

/** Style definitions for these format texts; style 1 is the first of them, style 0 is plain. */
export function stylesOf(formats: readonly string[]): string {
  const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const own = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${quote(code)}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs>`;
}

/** Reads a file under a name that says nothing. */
export function read(bytes: Uint8Array, options: ReadOptions = {}, name = '명단.bin'): Workbook {
  return readWorkbook({ name, bytes }, options);
}

/** The texts of a sheet by row number; empty cells are null. */
export function textsOf(sheet: Sheet | undefined): Record<number, (string | null)[]> {
  return Object.fromEntries(
    (sheet?.rows ?? []).map(({ number, cells }) => [number, cells.map((cell) => cell?.text ?? null)]),
  );
}

/** The cells of the first sheet's row. */
export function cellsOf(workbook: Workbook, row = 1): readonly (Cell | null)[] {
  return workbook.sheets[0]?.rows.find(({ number }) => number === row)?.cells ?? [];
}

/** The details of the refusal; fails where the file is read or something else is raised. */
export function refusalOf(bytes: Uint8Array, name = '명단.bin'): Json {
  try {
    read(bytes, {}, name);
  } catch (error) {
    if (error instanceof AppError && error.code === 'IMPORT_REJECTED') return error.details;
    throw error;
  }
  throw new Error('the file was read');
}
