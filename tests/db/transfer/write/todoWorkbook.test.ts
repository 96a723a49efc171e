/** The to-do sheet of an exhibitor: shows what is asked for, and comes back through the normal import. */
import { read, utils } from '@e965/xlsx';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openPublishedCatalogue } from '#db/open.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { todoWorkbook, type TodoFinding, type TodoItem } from '#db/transfer/write/todoWorkbook.ts';
import type { Draft } from '#db/draft/types.ts';
import type { Workbook } from '#db/transfer/types.ts';
import { sampleDraft } from '#tests/support/sampleDrafts.ts';
import { differences, readBack, tablesOf } from '#tests/support/writtenFiles.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const vocabularies = readVocabularies(db);
const now = new Date('2021-09-24T01:00:00Z');

const asked: TodoFinding[] = [
  { field: 'description', locale: 'zh-CN', words: '회사 소개 중국어 번역이 없습니다.' },
  { field: 'phone', locale: null, words: '전화번호를 국가번호와 함께 적어 주세요.' },
  { field: 'industries', locale: null, words: '업종을 확인해 주세요.' },
  { field: 'unheard-of', locale: null, words: '…' },
];

function itemsOf(draft: Draft): TodoItem[] {
  const [exhibitor] = draft.list('exhibitor');
  const products = draft.list('product').filter(({ values }) => values['exhibitor'] === exhibitor?.code);
  if (!exhibitor) throw new Error('the sample has exhibitors');
  return [
    { record: exhibitor, findings: asked },
    ...products.map((record) => ({
      record,
      findings: [{ field: 'hsCode', locale: null, words: 'HS코드를 확인해 주세요.' }],
    })),
  ];
}

/** The workbook with one cell of a sheet written anew. */
function answered(workbook: Workbook, answer: { sheet: string; row: number; heading: string; text: string }): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const column = sheet.rows[0]?.cells.findIndex((cell) => cell?.text === answer.heading);
      return sheet.name !== answer.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell, at) =>
                row.number === answer.row && at === column ? ({ text: answer.text, kind: 'text' } as const) : cell,
              ),
            })),
          };
    }),
  };
}

describe('todoWorkbook', () => {
  test('shows what is asked for, what is there, and where to answer', async () => {
    const draft = sampleDraft(db);
    const items = itemsOf(draft);
    const bytes = await todoWorkbook(items, { locale: 'ko', vocabularies, now });
    const book = read(bytes, { type: 'array', cellStyles: true });
    expect(book.SheetNames).toEqual(['보완 요청', '업체', '제품', 'Lists']);
    const rows = utils.sheet_to_json<string[]>(book.Sheets['보완 요청'] ?? {}, { header: 1, blankrows: true });
    const heading = rows.findIndex(([first]) => first === '대상');
    expect(rows.slice(heading + 1).map((row) => [row[1], row[2], row[4]])).toEqual([
      ['회사 소개(중문)', '회사 소개 중국어 번역이 없습니다.', '업체 F2'],
      ['전화번호', '전화번호를 국가번호와 함께 적어 주세요.', '업체 G2'],
      ['업종', '업종을 확인해 주세요.', '업체 E2'],
      ...items.slice(1).map((_, index) => ['HS코드', 'HS코드를 확인해 주세요.', `제품 E${index + 2}`]),
    ]);
    const [code] = items.map(({ record }) => record.code);
    expect(book.Sheets['업체']?.['A2'].v).toBe(code);
    expect(book.Sheets['업체']?.['E2'].s).toMatchObject({ fgColor: { rgb: 'FFF2CC' } });
  });

  test('changes nothing when it comes back untouched, and exactly the answer when it is filled in', async () => {
    const draft = sampleDraft(db);
    const items = itemsOf(draft);
    const book = readBack(await todoWorkbook(items, { locale: 'zh-CN', vocabularies, now }));
    expect(tablesOf(book).flatMap(({ problems }) => problems)).toEqual([]);
    expect(differences(tablesOf(book), draft, vocabularies)).toEqual([]);
    const phone = answered(book, { sheet: '企业', row: 2, heading: '电话', text: '+86-24-1234-5678' });
    const [code = ''] = items.map(({ record }) => record.code);
    expect(differences(tablesOf(phone), draft, vocabularies)).toEqual([
      expect.stringMatching(new RegExp(`^exhibitor ${code} phone: .* -> "\\+86-24-1234-5678"$`)),
    ]);
  });

  test('has no sheet for kinds of records about which nothing can be asked', async () => {
    const draft = sampleDraft(db);
    const [item] = itemsOf(draft);
    if (!item) throw new Error('there is an item');
    const nothing = { ...item, findings: [{ field: 'name', locale: null, words: '…' }] };
    const book = readBack(await todoWorkbook([nothing], { locale: 'ko', vocabularies, now }));
    expect(book.sheets.map(({ name }) => name)).toEqual(['보완 요청']);
  });
});
