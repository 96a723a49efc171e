/** Files made to do harm: refused in a moment, without eating memory. */
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileLimits } from '#db/transfer/files/rejection.ts';
import { rawParts, rawXlsx, read, refusalOf, textsOf, zipOf } from '#tests/support/spreadsheets.ts';

/** All of them together must not keep the kiosk's importer busy; a slow machine gets twice what was measured here. */
const quick = { timeout: 20_000 };

interface Lie {
  size?: number;
  crc?: number;
}

/** An archive of one entry whose directory may say what it wants. */
function oneEntry(name: string, content: Buffer, lie: Lie = {}): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02_01_4b_50, 0);
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(lie.crc ?? crc32(content), 16);
  head.writeUInt32LE(packed.length, 20);
  head.writeUInt32LE(lie.size ?? content.length, 24);
  head.writeUInt16LE(name.length, 28);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04_03_4b_50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const body = Buffer.concat([local, Buffer.from(name), packed]);
  const directory = Buffer.concat([head, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, directory, end]);
}

test('refuses what unpacks beyond measure, by the directory', quick, () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024);
  expect(refusalOf(oneEntry('xl/media/image.png', zeros))).toMatchObject({ reason: 'zip-bomb' });
  expect(refusalOf(oneEntry('a', Buffer.alloc(1000), { size: fileLimits.inflatedBytes + 1 }))).toMatchObject({
    reason: 'zip-bomb',
  });
});

test('refuses what unpacks beyond measure, though the directory says otherwise', quick, () => {
  const content = Buffer.alloc(fileLimits.partBytes + 1024);
  expect(refusalOf(oneEntry('xl/workbook.xml', content, { size: 1000 }))).toMatchObject({ reason: 'zip-bomb' });
  expect(refusalOf(oneEntry('xl/workbook.xml', Buffer.alloc(5000), { size: 1000 }))).toMatchObject({
    reason: 'damaged',
  });
});

test.each(['../evil.xml', 'xl/../../evil.xml', 'C:/evil.xml', '..\\evil.xml'])('refuses the name %s', (name) => {
  expect(refusalOf(oneEntry(name, Buffer.from('x')))).toMatchObject({ reason: 'damaged' });
});

test('expands no entity', async () => {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  const parts = rawParts({ sheets: [{ data: '<row><c t="str"><v>&l9;</v></c></row>' }] });
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const type = `<!DOCTYPE worksheet [<!ENTITY l0 "ha">${laughs.join('')}]>`;
  const bytes = await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet.replace('<worksheet', `${type}<worksheet`) });
  expect(refusalOf(bytes)).toMatchObject({ reason: 'damaged' });
});

test('counts cells, those that a wide row leaves empty too', quick, async () => {
  const wide = Array.from({ length: 130 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
  expect(refusalOf(await rawXlsx({ sheets: [{ data: wide.join('') }] }))).toMatchObject({ reason: 'too-many-cells' });
  const row = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`;
  expect(refusalOf(await rawXlsx({ sheets: [{ data: row.repeat(20_001) }] }))).toMatchObject({
    reason: 'too-many-cells',
  });
});

test('is not held up by formats down to the last row, bogus sizes or columns without end', quick, async () => {
  const data = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 1}" s="1"><c r="A${row + 1}" s="1"/></row>`,
  );
  const bytes = await rawXlsx({
    sheets: [
      {
        before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="4294967295" hidden="1"/></cols>',
        data: `${data.join('')}<row r="300000"><c r="A300000"><v>1</v></c></row>`,
        after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      },
    ],
  });
  const [sheet] = read(bytes).sheets;
  expect(textsOf(sheet)).toEqual({ 300_000: ['1'] });
  expect(sheet?.merged).toEqual([{ firstRow: 1, lastRow: 300_000, firstColumn: 0, lastColumn: 0 }]);
});

test('refuses cells longer than any program keeps, with their row', async () => {
  const long = 'x'.repeat(fileLimits.cellLength + 1);
  const details = { reason: 'cell-too-long', row: 2, limit: fileLimits.cellLength };
  const sheets = [{ name: 'S', data: `<row r="2"><c t="str"><v>${long}</v></c></row>` }];
  expect(refusalOf(await rawXlsx({ sheets }))).toEqual({ ...details, sheet: 'S' });
  expect(refusalOf(Buffer.from(`a,b\n${long},c\n`), '명단.csv')).toEqual({ ...details, sheet: '명단' });
});

test('gives names of prototypes no power', async () => {
  const strings = '<si><t>__proto__</t></si>';
  const data = '<row><c t="s"><v>0</v></c><c t="s"><v>__proto__</v></c></row>';
  expect(refusalOf(await rawXlsx({ sheets: [{ data }], strings }))).toMatchObject({ reason: 'damaged' });
  const entity = '<row><c t="str"><v>&constructor;</v></c></row>';
  expect(refusalOf(await rawXlsx({ sheets: [{ data: entity }] }))).toMatchObject({ reason: 'damaged' });
  expect(textsOf(read(Buffer.from('__proto__,constructor\n1,2\n')).sheets[0])).toEqual({
    1: ['__proto__', 'constructor'],
    2: ['1', '2'],
  });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const size = 20_000_000;
test.each([
  ['commas', ','.repeat(size)],
  ['line ends', '\r'.repeat(size)],
  ['quotes', '"'.repeat(size)],
  ['quotes that do not match', '"a"b'.repeat(size / 4)],
  ['quoted line ends', '"\r'.repeat(size / 2)],
  ['brackets', '['.repeat(size)],
  ['comments', '<!---->'.repeat(size / 7)],
  ['end marks', '\u001A'.repeat(size)],
])('refuses twenty million bytes of nothing but %s', quick, (_, text) => {
  const reason = expect.stringMatching(/^(open-quote|too-many-cells|cell-too-long|no-data)$/) as string;
  expect(refusalOf(Buffer.from(text))).toMatchObject({ reason });
});

test.each([
  ['a tag of one long name', `<row><c ${'a'.repeat(3_000_000)}></c></row>`],
  ['attributes without values', `<row><c ${'a '.repeat(1_000_000)}/></row>`],
  ['nesting', '<row>'.repeat(500_000)],
  ['tags that begin only', '<c '.repeat(1_000_000)],
])('is not held up by XML of %s', quick, async (_, data) => {
  expect(refusalOf(await rawXlsx({ sheets: [{ data }] }))).toMatchObject({ reason: 'damaged' });
});
