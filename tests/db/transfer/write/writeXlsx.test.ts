/** What the writer puts into cells comes out again, in the library that reads imports and in LibreOffice. */
import { read, utils, type WorkBook } from '@e965/xlsx';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { freeSheetName } from '#db/transfer/write/xlsx/places.ts';
import type { OutputWorkbook } from '#db/transfer/write/xlsx/types.ts';
import { writeXlsx } from '#db/transfer/write/xlsx/writeXlsx.ts';
import { hasLibreOffice, savedByLibreOffice, textFilter, textFilterPages } from '#tests/support/libreOffice.ts';
import { oddTexts } from '#tests/support/oddTexts.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const now = new Date('2021-09-24T01:00:00Z');

function workbookOf(texts: readonly string[]): OutputWorkbook {
  return {
    title: '보기 & 例',
    locale: 'ko',
    now,
    sheets: [
      {
        name: "업체's & 例",
        columns: [{ width: 12 }, { width: 60 }],
        headingRow: 1,
        frozenColumns: 1,
        rows: [['코드', '값'], ...texts.map((text, index) => [`C${index}`, text])],
      },
    ],
  };
}

function valuesOf(book: WorkBook): string[] {
  const [name = ''] = book.SheetNames;
  const rows = utils.sheet_to_json<(string | undefined)[]>(book.Sheets[name] ?? {}, {
    header: 1,
    blankrows: true,
    raw: true,
  });
  return rows.slice(1).map((row) => row[1] ?? '');
}

describe('writeXlsx', () => {
  test('gives 5,000 odd texts back as they were', async () => {
    const texts = oddTexts(5000, 1);
    const book = read(await writeXlsx(workbookOf(texts)), { type: 'array' });
    expect(valuesOf(book)).toEqual(texts);
  });

  test('replaces only what no spreadsheet keeps, and cuts what no cell holds', async () => {
    const texts = ['a\0b', 'half \ud83d', '\ufffe\uffff', `${'가'.repeat(32_766)}😀`, '\r\n\r'];
    const [nul, half, none, long, ends] = valuesOf(read(await writeXlsx(workbookOf(texts)), { type: 'array' }));
    expect([nul, half, none]).toEqual(['a\ufffdb', 'half \ufffd', '\ufffd\ufffd']);
    expect(long).toBe(`${'가'.repeat(32_766)}…`);
    // The reader makes one line end of two signs.
    expect(ends).toBe('\n\r');
  });

  test("writes the same bytes for the same workbook, and nobody's name", async () => {
    const bytes = await writeXlsx(workbookOf(['a']));
    expect(await writeXlsx(workbookOf(['a']))).toEqual(bytes);
    const { Props } = read(bytes, { type: 'array' });
    expect(Props).toMatchObject({ Title: '보기 & 例', CreatedDate: now });
    expect([Props?.Author, Props?.LastAuthor, Props?.Company]).toEqual([undefined, undefined, undefined]);
  });

  test('leaves out joined ranges that make Excel take a file for damaged', async () => {
    const range = (firstRow: number, lastRow: number) => ({ firstRow, lastRow, firstColumn: 0, lastColumn: 0 });
    const [sheet] = workbookOf(['a', 'b', 'c']).sheets;
    if (!sheet) throw new Error('there is a sheet');
    const merged = [range(1, 2), range(2, 3), range(4, 4)];
    const book = read(await writeXlsx({ ...workbookOf([]), sheets: [{ ...sheet, merged }] }), { type: 'array' });
    expect(book.Sheets[sheet.name]?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }]);
  });

  test.runIf(hasLibreOffice)('gives them back after LibreOffice has opened and saved the file', async () => {
    // Escapes that share an underscore are unescaped wrongly when LibreOffice 7.4 writes them.
    const texts = oddTexts(5000, 1).filter((text) => !text.includes('_x0041_x'));
    const file = { name: 'odd.xlsx', bytes: await writeXlsx(workbookOf(texts)) };
    const saved = savedByLibreOffice(temporaryFolder(), file, { to: 'xlsx' });
    expect(valuesOf(read(saved, { type: 'array' }))).toEqual(texts);
  });

  test.runIf(hasLibreOffice)('shows LibreOffice the same texts as it saves in a text file', async () => {
    const texts = oddTexts(5000, 1);
    const file = { name: 'odd.xlsx', bytes: await writeXlsx(workbookOf(texts)) };
    const filter = `csv:Text - txt - csv (StarCalc):${textFilter(textFilterPages['utf-8-bom'])}`;
    const saved = savedByLibreOffice(temporaryFolder(), file, { to: filter });
    const { data } = papaparse.parse<string[]>(new TextDecoder().decode(saved));
    expect(data.slice(1, 5001).map((row) => row[1])).toEqual(texts);
  });
});

describe('freeSheetName', () => {
  test.each([
    ['화장품', [], '화장품'],
    ['a/b:c?[d]*\\', [], 'a b c  d'],
    ["'quoted'", [], 'quoted'],
    ['', [], '_'],
    ['history', [], 'history_'],
    ['Lists', [], 'Lists (2)'],
    ['ABC', ['abc', 'Abc (2)'], 'ABC (3)'],
    ['가'.repeat(40), [], '가'.repeat(31)],
    ['가'.repeat(40), ['가'.repeat(31)], `${'가'.repeat(27)} (2)`],
    [`${'가'.repeat(30)}😀`, [], '가'.repeat(30)],
    ["가'나", [], "가'나"],
  ])('makes of %j, where there are %j, %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });
});
