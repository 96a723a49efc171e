/** The parts that hold a spreadsheet file together: what is in it, where, and under which names. */
import { columnLetter } from '#db/transfer/tables/grid.ts';
import { quotedSheet } from './places.ts';
import { filterRange } from './sheetPart.ts';
import type { OutputSheet, OutputWorkbook } from './types.ts';
import { xmlAttribute, xmlPart, xmlText } from './xml.ts';

/** A sheet of the file and whether it has notes. */
export interface SheetEntry {
  sheet: OutputSheet;
  isHidden: boolean;
  hasNotes: boolean;
}

/** The hidden sheet with the choices of columns. */
export const listSheetName = 'Lists';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Kinds of all parts. */
export function contentTypesPart(entries: readonly SheetEntry[]): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  const sheets = entries.flatMap(({ hasNotes }, index) => [
    part(`/xl/worksheets/sheet${index + 1}.xml`, `${types}.worksheet+xml`),
    ...(hasNotes ? [part(`/xl/comments${index + 1}.xml`, `${types}.comments+xml`)] : []),
  ]);
  return xmlPart(
    `<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      part('/xl/workbook.xml', `${types}.sheet.main+xml`) +
      sheets.join('') +
      part('/xl/styles.xml', `${types}.styles+xml`) +
      part('/xl/sharedStrings.xml', `${types}.sharedStrings+xml`) +
      part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
  );
}

function relationships(each: readonly { type: string; target: string }[]): string {
  const items = each.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return xmlPart(`<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`);
}

/** From the file to its workbook and properties. */
export function rootRelationsPart(): string {
  return relationships([
    { type: `${documents}/officeDocument`, target: 'xl/workbook.xml' },
    { type: `${packages}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]);
}

/** From the workbook to its sheets, whose numbers are those of their ids. */
export function workbookRelationsPart(entries: readonly SheetEntry[]): string {
  return relationships([
    ...entries.map((_, index) => ({ type: `${documents}/worksheet`, target: `worksheets/sheet${index + 1}.xml` })),
    { type: `${documents}/styles`, target: 'styles.xml' },
    { type: `${documents}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);
}

/** From a sheet with notes to them. */
export function sheetRelationsPart(number: number): string {
  return relationships([
    { type: `${documents}/vmlDrawing`, target: `../drawings/vmlDrawing${number}.vml` },
    { type: `${documents}/comments`, target: `../comments${number}.xml` },
  ]);
}

/** Title and time; no author. */
export function propertiesPart({ title, now }: OutputWorkbook): string {
  const time = `${now.toISOString().slice(0, 19)}Z`;
  return xmlPart(
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${xmlText(title)}</dc:title>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  );
}

function sheetNames({ sheet }: SheetEntry, index: number): string[] {
  const name = xmlText(quotedSheet(sheet.name));
  const filter = filterRange(sheet);
  const { headingRow } = sheet;
  return [
    ...(filter === null
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${filter}</definedName>`,
        ]),
    ...(headingRow === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${name}!$${headingRow}:$${headingRow}</definedName>`,
        ]),
  ];
}

function listNames(lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(lists).map(([name, items], column) => {
    const letter = columnLetter(column);
    return `<definedName name="${name}">${quotedSheet(listSheetName)}!$${letter}$2:$${letter}$${Math.max(1, items.length) + 1}</definedName>`;
  });
}

/** Sheets in their order and the names of ranges. */
export function workbookPart(
  entries: readonly SheetEntry[],
  lists: Readonly<Record<string, readonly string[]>>,
): string {
  const sheets = entries.map(({ sheet, isHidden }, index) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${xmlAttribute(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = [...entries.flatMap(sheetNames), ...listNames(lists)];
  return xmlPart(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${documents}">` +
      '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      `<sheets>${sheets.join('')}</sheets>` +
      (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
      '</workbook>',
  );
}
