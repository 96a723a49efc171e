/** What stands in a workbook's cells, as its XML has it. */
import { describe, expect, test } from 'vitest';
import { cellsOf, rawXlsx, read, stylesOf, textsOf, type RawWorkbook } from '#tests/support/spreadsheets.ts';

const readRaw = async (workbook: RawWorkbook) => read(await rawXlsx(workbook));
const readRow = async (cells: string, rest: Partial<RawWorkbook> = {}) =>
  cellsOf(await readRaw({ sheets: [{ data: `<row r="1">${cells}</row>` }], ...rest }));

describe('texts', () => {
  test('joins rich text, leaves readings out, and counts empty strings of the table', async () => {
    const strings = [
      '<si><t>first</t></si>',
      '<si/>',
      '<si><r><t>주식</t></r><r><rPr><b/></rPr><t xml:space="preserve">회사 </t></r><rPh sb="0" eb="2"><t>よみ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t>줄_x000D_\n바꿈&#10;A&amp;B &lt;x&gt; _x005F_x0041_</t></si>',
    ].join('');
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>';
    expect(await readRow(cells, { strings })).toEqual([
      { kind: 'text', text: 'first' },
      null,
      { kind: 'text', text: '주식회사 ' },
      { kind: 'text', text: '줄\n바꿈\nA&B <x> _x0041_' },
    ]);
  });

  test('reads inline strings, CDATA and character references, and cells without places', async () => {
    const cells =
      '<c t="inlineStr"><is><t>하나</t></is></c><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="str"><v><![CDATA[x&y]]></v></c><c t="str"><v>&#xBDC1;</v></c>';
    expect((await readRow(cells)).map((cell) => cell?.text ?? null)).toEqual(['하나', null, 'ab', 'x&y', '뷁']);
  });

  test('takes what nobody can see for empty', async () => {
    const blanks = [' ', '\u00A0', '\u200B', '\u3000\uFEFF'].map((text) => `<c t="str"><v>${text}</v></c>`);
    expect(await readRow(`${blanks.join('')}<c t="str"><v>x</v></c>`)).toEqual([
      null,
      null,
      null,
      null,
      { kind: 'text', text: 'x' },
    ]);
  });
});

describe('formulas, errors, booleans', () => {
  test('keeps what a formula gave and tells where it gave nothing', async () => {
    const cells = [
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      '<c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c>',
      '<c r="C1"><f>SUM(A1)</f></c>',
      '<c r="D1"><f>SUM(A1)</f><v></v></c>',
      '<c r="E1" t="str"><f>""</f><v></v></c>',
      '<c r="F1"><f t="shared" si="0"/><v>7</v></c>',
      '<c r="G1" t="e"><f>NA()</f><v>#N/A</v></c>',
      '<c r="H1" t="e"><v>#SPILL!</v></c>',
      '<c r="I1" t="b"><v>1</v></c>',
      '<c r="J1" t="b"><v>0</v></c>',
    ].join('');
    const given = { isStale: false };
    expect(await readRow(cells)).toEqual([
      { kind: 'number', text: '2', number: 2, formula: given },
      { kind: 'text', text: '2x', formula: given },
      { kind: 'text', text: '', formula: { isStale: true } },
      { kind: 'text', text: '', formula: { isStale: true } },
      null,
      { kind: 'number', text: '7', number: 7, formula: given },
      { kind: 'error', text: '#N/A', formula: given },
      { kind: 'error', text: '#SPILL!' },
      { kind: 'boolean', text: 'TRUE' },
      { kind: 'boolean', text: 'FALSE' },
    ]);
  });
});

describe('numbers and dates', () => {
  const shown = async (format: string, value: number | string, properties = '') => {
    const cells = await readRow(`<c r="A1" s="1"><v>${value}</v></c>`, { styles: stylesOf([format]), properties });
    return `${cells[0]?.kind} ${cells[0]?.text}`;
  };

  test.each([
    ['General', 821_012_345_678, 'number 821012345678'],
    ['General', 0.1 + 0.2, 'number 0.3'],
    ['General', 1e21, 'number 1e+21'],
    ['@', 80_610, 'number 80610'],
    ['000000', 80_610, 'number 080610'],
    ['000-0000-0000', 1_012_345_678, 'number 010-1234-5678'],
    ['0.00E+00', 821_012_345_678, 'number 8.21E+11'],
    ['#,##0', 1_234_567, 'number 1234567'],
    ['_-* #,##0.00_-;-* #,##0.00_-', 1234.5, 'number 1234.50'],
    ['[$₩-412]#,##0', 12_000, 'number ₩12000'],
    ['0%', 0.12, 'number 12%'],
    ['0"명"', 50, 'number 50명'],
    [';;;', 7, 'number 7'],
    ['yyyy-mm-dd', 44_463, 'date 2021-09-24'],
    ['m"월" d"일"', 44_267, 'date 2021-03-12'],
    ['yyyy"年"m"月"d"日"', 44_463, 'date 2021-09-24'],
    ['[$-412]yyyy"년" m"월"', 44_463, 'date 2021-09-24'],
    ['yyyy-mm-dd hh:mm', 44_463.395_833_333_3, 'date 2021-09-24T09:30'],
    ['yyyy-mm-dd', 44_463.395_833_333_3, 'date 2021-09-24'],
    ['yyyy-mm-dd hh:mm', 0.395_833_333_3, 'date 09:30'],
    ['오전/오후 h:mm', 0.395_833_333_3, 'date 09:30'],
    ['hh:mm', 44_463.395_833_333_3, 'date 09:30'],
    ['[h]:mm', 1.25, 'number 30:00'],
    ['mm:ss', 0.5, 'date 12:00'],
    ['yyyy-mm-dd', 1, 'date 1900-01-01'],
    ['yyyy-mm-dd', 59, 'date 1900-02-28'],
    ['yyyy-mm-dd', 60, 'number 1900-02-29'],
    ['yyyy-mm-dd', 61, 'date 1900-03-01'],
    ['yyyy-mm-dd', -3, 'number -3'],
  ])('shows %s %s as %s', async (format, value, text) => {
    expect(await shown(format, value)).toBe(text);
  });

  test('counts days of the 1904 epoch where the workbook does', async () => {
    expect(await shown('yyyy-mm-dd', 43_001, '<workbookPr date1904="1"/>')).toBe('date 2021-09-24');
    expect(await shown('yyyy-mm-dd', 0, '<workbookPr date1904="true"/>')).toBe('date 1904-01-01');
  });

  test('knows the date formats of Korean and Chinese Excel that files have only by number', async () => {
    const styles = '<cellXfs><xf numFmtId="31"/><xf numFmtId="14"/><xf numFmtId="32"/></cellXfs>';
    const cells = '<c s="0"><v>44463</v></c><c s="1"><v>44463</v></c><c s="2"><v>0.5</v></c>';
    expect((await readRow(cells, { styles })).map((cell) => cell?.text)).toEqual(['2021-09-24', '2021-09-24', '12:00']);
  });

  test('reads dates that a strict workbook writes as text, with the serial of its epoch', async () => {
    const cells = '<c t="d"><v>2021-09-24</v></c><c t="d"><v>2021-09-24T09:30:00</v></c><c t="d"><v>T09:30:00</v></c>';
    expect(await readRow(cells)).toEqual([
      { kind: 'date', text: '2021-09-24', number: 44_463 },
      { kind: 'date', text: '2021-09-24T09:30', number: expect.closeTo(44_463.395_83, 4) as number },
      { kind: 'date', text: '09:30', number: expect.closeTo(0.395_83, 4) as number },
    ]);
  });
});

describe('the shape of a sheet', () => {
  test('keeps hidden rows and sheets, the content of hidden columns, and merged cells', async () => {
    const workbook = await readRaw({
      sheets: [
        {
          name: '식품',
          before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>',
          data: '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row><row r="9" ht="30"><c r="A9" s="1"/></row>',
          after:
            '<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="B3:B1048576"/><mergeCell ref="D1:E9"/></mergeCells>',
        },
        { name: '숨김', state: 'hidden', data: '<row><c><v>1</v></c></row>' },
        { name: '__proto__', state: 'veryHidden', data: '<row><c t="str"><v>constructor</v></c></row>' },
      ],
    });
    expect(workbook).toEqual({
      fileName: '명단.bin',
      format: 'xlsx',
      reading: null,
      sheets: [
        {
          name: '식품',
          isHidden: false,
          rows: [
            { number: 1, isHidden: false, cells: [] },
            { number: 2, isHidden: true, cells: [null, { kind: 'number', text: '1', number: 1 }] },
            { number: 3, isHidden: false, cells: [null, { kind: 'number', text: '2', number: 2 }] },
          ],
          merged: [
            { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
            { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 },
          ],
        },
        {
          name: '숨김',
          isHidden: true,
          rows: [{ number: 1, isHidden: false, cells: [{ kind: 'number', text: '1', number: 1 }] }],
          merged: [],
        },
        {
          name: '__proto__',
          isHidden: true,
          rows: [{ number: 1, isHidden: false, cells: [{ kind: 'text', text: 'constructor' }] }],
          merged: [],
        },
      ],
    });
  });

  test('leaves a long empty stretch out and keeps the number of the row behind it', async () => {
    const data = '<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const [sheet] = (await readRaw({ sheets: [{ data }] })).sheets;
    expect(sheet?.rows.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });

  test('does not take rows and formulas of controls and extensions for cells', async () => {
    const after =
      '<controls><control><anchor><from><xdr:row xmlns:xdr="x">12</xdr:row></from></anchor></control></controls><extLst><ext><c><f>A1</f><v>9</v></c></ext></extLst>';
    const { sheets } = await readRaw({ sheets: [{ data: '<row><c><v>1</v></c></row>', after }] });
    expect(textsOf(sheets[0])).toEqual({ 1: ['1'] });
  });
});
