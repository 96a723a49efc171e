/** Delimited text that spreadsheets do not spoil, in three encodings. */
import iconv from 'iconv-lite';
import papaparse from 'papaparse';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openPublishedCatalogue } from '#db/open.ts';
import { RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import { cleanText } from '#db/records/values/clean.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { csvLine, guardCell } from '#db/transfer/write/csvCells.ts';
import type { Draft } from '#db/draft/types.ts';
import { exportCsv, type LeftOutCell } from '#db/transfer/write/exportCsv.ts';
import { oddTexts } from '#tests/support/oddTexts.ts';
import { hardEdits, sampleDraft } from '#tests/support/sampleDrafts.ts';
import { differences, missing, tablesOf, textWorkbook } from '#tests/support/writtenFiles.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const vocabularies = readVocabularies(db);
const encodings = ['utf-8-bom', 'cp949', 'gb18030'] as const;
type Encoding = (typeof encodings)[number];

function hardDraft() {
  const draft = sampleDraft(db);
  const codeOf = (type: 'exhibitor' | 'product') => draft.list(type)[5]?.code ?? '';
  draft.change(
    { role: 'editor', kind: 'edit', label: '' },
    hardEdits({ exhibitor: codeOf('exhibitor'), product: codeOf('product') }),
  );
  return draft;
}

function tablesIn(bytes: Uint8Array, encoding: Encoding) {
  const text = iconv.decode(Buffer.from(bytes), encoding === 'utf-8-bom' ? 'utf-8' : encoding);
  return tablesOf(textWorkbook(papaparse.parse<string[]>(text, { skipEmptyLines: true }).data));
}

/** Cells that were told to be left out, and those of columns that were. */
function leftOutOf(leftOut: readonly LeftOutCell[], draft: Draft, type: RecordType): string[] {
  const names = leftOut.flatMap(({ code, key }) => {
    const codes = code === '' ? draft.list(type).flatMap((each) => (key in each.values ? [each.code] : [])) : [code];
    return codes.map((each) => `${type} ${each} ${key}`);
  });
  return names.sort();
}

describe('guardCell', () => {
  test('gives every text back that an import has cleaned', () => {
    const canonical = oddTexts(5000, 2).map(cleanText);
    expect(canonical.map((text) => cleanText(guardCell(text)))).toEqual(canonical);
  });

  test.each([
    ['1E02', '="1E02"'],
    ['3-12', '="3-12"'],
    ['080610', '="080610"'],
    ['+82-2-1234-5678', '="+82-2-1234-5678"'],
    ['=HYPERLINK("x")', '="=HYPERLINK(""x"")"'],
    ['24 Sep', '="24 Sep"'],
    ['Sept 2021', '="Sept 2021"'],
    ['MAR1', '="MAR1"'],
    ['2021년 9월', '="2021년 9월"'],
    ['30%', '="30%"'],
    ['1,200', '="1,200"'],
    ['1/2', '="1/2"'],
    ['12345678901234567890', '="12345678901234567890"'],
    ['1.50', '="1.50"'],
    ['true', '="true"'],
    ['- a\n- b', "'- a\n- b"],
    ['0', '0'],
    ['500', '500'],
    ['12.5', '12.5'],
    ['A01', 'A01'],
    ['A01\nA02', 'A01\nA02'],
    ['Marble 12 cm', 'Marble 12 cm'],
    ['한빛전자', '한빛전자'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(guardCell(text)).toBe(written);
  });

  test('leaves no cell that a spreadsheet would run', () => {
    const dangerous = oddTexts(5000, 3)
      .map((text) => guardCell(text))
      .filter((text) => /^[=+\-@\t\r]/.test(text));
    expect(dangerous.filter((text) => !/^="(?:[^"]|"")*"$/.test(text))).toEqual([]);
  });
});

describe('csvLine', () => {
  test('quotes as RFC 4180 has it, so that every text is read again', () => {
    const texts = oddTexts(5000, 4).map((text) => text.replaceAll('\r', ''));
    const csv = texts.map((text) => csvLine(['C', text, ''])).join('');
    expect(papaparse.parse<string[]>(csv, { newline: '\r\n' }).data.slice(0, -1)).toEqual(
      texts.map((text) => ['C', text, '']),
    );
  });
});

describe('exportCsv', () => {
  test.each(encodings)('reads back without a difference, and tells what the encoding lacks (%s)', (encoding) => {
    const draft = hardDraft();
    for (const type of RECORD_TYPES) {
      const { bytes, leftOut } = exportCsv(draft, { type, locale: 'ko', encoding, vocabularies });
      const tables = tablesIn(bytes, encoding);
      expect(differences(tables, draft, vocabularies)).toEqual([]);
      expect(missing(tables, draft, { types: [type], vocabularies }).sort()).toEqual(leftOutOf(leftOut, draft, type));
      if (encoding !== 'cp949') expect(leftOut).toEqual([]);
      if (encoding === 'cp949' && type === 'exhibitor') expect(leftOut.length).toBeGreaterThan(500);
    }
  });

  test('names codes by their code, and headings in another language, where an encoding lacks the words', () => {
    const draft = sampleDraft(db);
    const { bytes, leftOut } = exportCsv(draft, { type: 'product', locale: 'zh-CN', encoding: 'cp949', vocabularies });
    const tables = tablesIn(bytes, 'cp949');
    expect(differences(tables, draft, vocabularies)).toEqual([]);
    expect(leftOut.filter(({ key }) => key === 'type' || key === 'industries' || key === 'origin')).toEqual([]);
    expect(leftOut.find(({ key }) => key.endsWith('.zh-CN'))).toMatchObject({
      characters: expect.stringMatching(/\p{Script=Han}/u),
    });
  });
});
