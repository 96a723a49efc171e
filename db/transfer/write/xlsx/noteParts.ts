/** Notes of cells: the text part, and the drawing of their boxes that Excel still wants in the language of 1998. */
import { cutText, textElement, xmlPart } from './xml.ts';
import { cellName } from './places.ts';

/** A note and its cell; row from 1, column from 0. */
export interface CellNote {
  row: number;
  column: number;
  text: string;
}

/**
 * Notes beyond this are left out of a sheet: each is a drawn box, and with some thousand of them Excel takes minutes to
 * open a file. Colours and the list of problems have no such limit.
 */
export const mostNotes = 2000;

/** Longer notes would cover the screen. */
const longestNote = 1000;

/** Nobody's name: Excel wants an author. */
const author = 'Pavilion Kiosk';

/** The texts of a sheet's notes. */
export function commentsPart(notes: readonly CellNote[]): string {
  const comments = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><rPr><sz val="9"/></rPr>${textElement(cutText(text, longestNote))}</r></text></comment>`,
  );
  return xmlPart(
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList>${comments.join('')}</commentList></comments>`,
  );
}

function shape({ row, column, text }: CellNote, id: number): string {
  // Rows of about 20 signs at 12 points, between 3 and 20 of them.
  const lines = text.split('\n').reduce((sum, each) => sum + Math.ceil((each.length + 1) / 20), 0);
  const rows = Math.min(20, Math.max(3, lines));
  const anchor = [column + 1, 12, Math.max(0, row - 2), 4, column + 4, 12, row + rows - 1, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Boxes are numbered by the thousand, and a sheet says which thousands are its own: two hold {@link mostNotes}. */
const idsPerBlock = 1024;

/** The boxes of a sheet's notes. */
export function noteDrawingPart(notes: readonly CellNote[], sheet: number): string {
  const block = sheet * 2 - 1;
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block},${block + 1}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    notes.map((note, index) => shape(note, block * idsPerBlock + 1 + index)).join('') +
    '</xml>'
  );
}
