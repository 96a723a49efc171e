/** The exported draft, read again, is the draft. */
import { read, type CellObject } from '@e965/xlsx';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { presence } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { exportWorkbook } from '#db/transfer/write/exportWorkbook.ts';
import { hardEdits, sampleDraft } from '#tests/support/sampleDrafts.ts';
import { differences, missing, readBack, tablesOf } from '#tests/support/writtenFiles.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const vocabularies = readVocabularies(db);
const now = new Date('2021-09-24T01:00:00Z');

function hardDraft() {
  const plain = sampleDraft(db);
  const codeOf = (type: 'exhibitor' | 'product') => plain.list(type)[5]?.code ?? '';
  plain.change(
    { role: 'editor', kind: 'edit', label: '' },
    hardEdits({ exhibitor: codeOf('exhibitor'), product: codeOf('product') }),
  );
  return plain;
}

describe('exportWorkbook', () => {
  test.each(LOCALES)('has everything of the sample and reads back without a difference (%s)', async (locale) => {
    const draft = sampleDraft(db);
    const start = performance.now();
    const bytes = await exportWorkbook(draft, { locale, vocabularies, now });
    console.log(`export ${locale}: ${Math.round(performance.now() - start)} ms, ${bytes.length} bytes`);
    const tables = tablesOf(readBack(bytes));
    expect(tables.flatMap(({ problems }) => problems)).toEqual([]);
    expect(tables.flatMap(({ columns }) => columns).filter(({ certainty }) => certainty !== 'sure')).toEqual([]);
    expect(differences(tables, draft, vocabularies)).toEqual([]);
    expect(missing(tables, draft, { types: RECORD_TYPES, vocabularies })).toEqual([]);
  });

  test.each(LOCALES)(
    'keeps values that spreadsheets spoil, and extra fields under their heading (%s)',
    async (locale) => {
      const draft = hardDraft();
      const tables = tablesOf(readBack(await exportWorkbook(draft, { locale, vocabularies, now })));
      expect(differences(tables, draft, vocabularies)).toEqual([]);
      expect(missing(tables, draft, { types: RECORD_TYPES, vocabularies })).toEqual([]);
    },
  );

  test('leaves removed records out, and kinds that were not asked for', async () => {
    const draft = sampleDraft(db);
    const [gone, ...others] = draft.list('exhibitor');
    draft.change({ role: 'editor', kind: 'edit', label: '' }, [
      { type: 'exhibitor', code: gone?.code ?? '', field: presence, value: null },
    ]);
    const bytes = await exportWorkbook(draft, { locale: 'ko', vocabularies, types: ['exhibitor'], now });
    const [table] = tablesOf(readBack(bytes));
    expect(table?.rows.map(({ cells }) => cells[0]?.cell.text)).toEqual(others.map(({ code }) => code));
    expect(readBack(bytes).sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['업체', false],
      ['Lists', true],
    ]);
  });

  test('leaves out and tells a text that no cell holds, so that it is not imported as cut', async () => {
    const draft = sampleDraft(db);
    const code = draft.list('exhibitor')[0]?.code ?? '';
    draft.change({ role: 'editor', kind: 'edit', label: '' }, [
      { type: 'exhibitor', code, field: 'extra:회의록', value: '가'.repeat(40_000) },
    ]);
    const bytes = await exportWorkbook(draft, { locale: 'ko', vocabularies, types: ['exhibitor'], now });
    expect(differences(tablesOf(readBack(bytes)), draft, vocabularies)).toEqual([]);
    const sheet = read(bytes, { type: 'array', sheetStubs: true }).Sheets['업체'] ?? {};
    const notes = Object.values(sheet).flatMap((cell: CellObject) => cell.c ?? []);
    expect(notes.map(({ t }) => t)).toEqual([
      '40000자라서 셀 하나에 담을 수 없어 비워 두었습니다. 빈칸은 기존 내용을 지우지 않습니다.',
    ]);
  });

  test('is the same file for the same content', async () => {
    const draft = sampleDraft(db);
    const options = { locale: 'en', vocabularies, now } as const;
    expect(await exportWorkbook(draft, options)).toEqual(await exportWorkbook(draft, options));
  });
});
