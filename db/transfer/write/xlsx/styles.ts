/** Fonts, colours and formats of cells. */
import type { Locale } from '#db/model.ts';
import { xmlPart } from './xml.ts';
import { CELL_STYLES, type CellStyle } from './types.ts';

/** Fonts that come with Windows for each language; elsewhere the program takes what it has. */
const fontNames: Record<Locale, string> = { ko: 'Malgun Gothic', 'zh-CN': 'Microsoft YaHei', en: 'Calibri' };

interface Look {
  font: 'plain' | 'bold' | 'title' | 'remark' | 'link';
  /** Colours that people know from Excel's own good, neutral and bad; every mark is a word in a note or list as well. */
  fill: string | null;
  isBordered: boolean;
}

const looks: Record<CellStyle, Look> = {
  text: { font: 'plain', fill: null, isBordered: false },
  heading: { font: 'bold', fill: 'D9E1F2', isBordered: true },
  required: { font: 'bold', fill: 'F8CBAD', isBordered: true },
  title: { font: 'title', fill: null, isBordered: false },
  remark: { font: 'remark', fill: null, isBordered: false },
  number: { font: 'plain', fill: null, isBordered: false },
  error: { font: 'plain', fill: 'FFC7CE', isBordered: true },
  doubt: { font: 'plain', fill: 'FFEB9C', isBordered: true },
  hint: { font: 'plain', fill: 'DDEBF7', isBordered: true },
  changed: { font: 'plain', fill: 'FCE4D6', isBordered: true },
  added: { font: 'plain', fill: 'C6EFCE', isBordered: true },
  answer: { font: 'plain', fill: 'FFF2CC', isBordered: true },
  link: { font: 'link', fill: null, isBordered: false },
};

const fonts: Record<Look['font'], string> = {
  plain: '<sz val="10"/><color rgb="FF000000"/>',
  bold: '<b/><sz val="10"/><color rgb="FF000000"/>',
  title: '<b/><sz val="14"/><color rgb="FF000000"/>',
  remark: '<i/><sz val="10"/><color rgb="FF595959"/>',
  link: '<u/><sz val="10"/><color rgb="FF0563C1"/>',
};
const fontOrder = ['plain', 'bold', 'title', 'remark', 'link'] as const;
const fills = [...new Set(CELL_STYLES.flatMap((style) => looks[style].fill ?? []))];

/** The builtin formats: 49 is `@`, 3 is `#,##0`. */
const textFormat = 49;
const numberFormat = 3;

/** The index of a style in the file; 0 is what an empty cell has. */
export function styleIndex(style: CellStyle): number {
  return CELL_STYLES.indexOf(style) + 1;
}

function format(style: CellStyle): string {
  const { font, fill, isBordered } = looks[style];
  // Fills 0 and 1 are the file format's own.
  const fillId = fill === null ? 0 : fills.indexOf(fill) + 2;
  const format = style === 'number' ? numberFormat : textFormat;
  const ids = `numFmtId="${format}" fontId="${fontOrder.indexOf(font)}" fillId="${fillId}" borderId="${isBordered ? 1 : 0}" xfId="0"`;
  const across = style === 'heading' || style === 'required' ? ' horizontal="center"' : '';
  const down = across === '' ? 'top' : 'center';
  const wrap = style === 'title' || style === 'number' ? '' : ' wrapText="1"';
  return `<xf ${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${across} vertical="${down}"${wrap}/></xf>`;
}

function list(element: string, items: readonly string[]): string {
  return `<${element} count="${items.length}">${items.join('')}</${element}>`;
}

const line = (side: string) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;

/** The part with all styles. */
export function stylesPart(locale: Locale): string {
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return xmlPart(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list(
        'fonts',
        fontOrder.map((font) => `<font>${fonts[font]}<name val="${fontNames[locale]}"/><family val="2"/></font>`),
      ) +
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        ...fills.map(
          (fill) =>
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        ),
      ]) +
      list('borders', [
        '<border><left/><right/><top/><bottom/><diagonal/></border>',
        `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
      ]) +
      list('cellStyleXfs', [`${base}/>`]) +
      list('cellXfs', [`${base} xfId="0"/>`, ...CELL_STYLES.map(format)]) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>',
  );
}
