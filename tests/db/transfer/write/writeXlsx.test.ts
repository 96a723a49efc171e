/** What the writer puts into cells comes out again, in the library that reads imports and in LibreOffice. */
import { createHash } from 'node:crypto';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { OutputWorkbook } from '#db/transfer/write/xlsx/types.ts';
import { writeXlsx } from '#db/transfer/write/xlsx/writeXlsx.ts';
import { hasLibreOffice, savedByLibreOffice } from '#tests/support/libreOffice.ts';
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

  test.runIf(hasLibreOffice)('gives them back after LibreOffice has opened and saved the file', async () => {
    const texts = oddTexts(5000, 1);
    const file = { name: 'odd.xlsx', bytes: await writeXlsx(workbookOf(texts)) };
    const saved = savedByLibreOffice(temporaryFolder(), file, { to: 'xlsx' });
    expect(valuesOf(read(saved, { type: 'array' }))).toEqual(texts);
  });
});
void createHash;
