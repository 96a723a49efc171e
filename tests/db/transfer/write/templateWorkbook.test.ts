/** The empty form: filled in, it imports; empty, it imports as nothing. */
import { read } from '@e965/xlsx';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { LOCALES, type Locale } from '#db/model.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { fieldOfKey, fieldsOf } from '#db/records/fields.ts';
import { formatValue } from '#db/records/values/formatValue.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { templateExamples } from '#db/transfer/write/templateExample.ts';
import { templateWorkbook } from '#db/transfer/write/templateWorkbook.ts';
import type { Workbook } from '#db/transfer/types.ts';
import { hasLibreOffice, savedByLibreOffice } from '#tests/support/libreOffice.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { readBack, tablesOf } from '#tests/support/writtenFiles.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());
const vocabularies = readVocabularies(db);
const now = new Date('2021-09-24T01:00:00Z');

/** The form with the example's code taken out, as somebody does who writes over the example. */
function filledIn({ sheets, ...workbook }: Workbook): Workbook {
  const examples = new Set(['예시', '示例', 'EXAMPLE']);
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell && examples.has(cell.text) ? null : cell)),
      })),
    })),
  };
}

const form = (locale: Locale) => templateWorkbook({ locale, vocabularies, now });

describe('templateWorkbook', () => {
  test.each(LOCALES)('imports as nothing while it is empty (%s)', async (locale) => {
    const tables = tablesOf(readBack(await form(locale)));
    expect(tables.flatMap(({ rows }) => rows)).toEqual([]);
    // Somebody who picks the empty form by mistake is told why nothing comes of it.
    expect(tables.flatMap(({ problems }) => problems).map(({ code }) => code)).toEqual(['no-records']);
  });

  test.each(LOCALES)('imports filled in as what was written, every column known for sure (%s)', async (locale) => {
    const tables = tablesOf(filledIn(readBack(await form(locale)))).filter(({ rows }) => rows.length > 0);
    expect(tables.flatMap(({ columns }) => columns).filter(({ certainty }) => certainty !== 'sure')).toEqual([]);
    const values = tables.map(({ rows }) =>
      Object.fromEntries(
        (rows[0]?.cells ?? []).flatMap(({ cell, column: { meaning } }) => {
          const field = meaning.kind === 'field' ? fieldOfKey(meaning.type, meaning.key) : undefined;
          if (meaning.kind !== 'field' || !field) return [];
          const parsed = parseCell(cell, { type: meaning.type, ...field }, vocabularies);
          expect(parsed.problems).toEqual([]);
          return [[meaning.key, parsed.value]];
        }),
      ),
    );
    expect(values).toEqual([templateExamples.exhibitor, templateExamples.product]);
  });

  test('has an example for fields of every kind that the form asks for', () => {
    const kinds = (['exhibitor', 'product'] as const).map((type) => {
      const given = new Set(Object.keys(templateExamples[type] ?? {}).map((key) => fieldOfKey(type, key)?.spec.kind));
      return fieldsOf(type).filter(({ kind, isSystem }) => !isSystem && kind !== 'longText' && !given.has(kind));
    });
    expect(kinds.flat()).toEqual([]);
  });

  test('offers names in its language, which are read as their codes', async () => {
    const book = read(await form('zh-CN'), { type: 'array' });
    const names = (book.Workbook?.Names ?? []).filter(({ Name }) => Name.startsWith('list_'));
    expect(names.map(({ Name }) => Name)).toContain('list_industry');
    const industry = fieldOfKey('exhibitor', 'industries');
    if (!industry) throw new Error('exhibitors have industries');
    const target = { type: 'exhibitor' as const, ...industry };
    const [, column = ''] = /\$([A-Z]+)\$2:/.exec(names.find(({ Name }) => Name === 'list_industry')?.Ref ?? '') ?? [];
    const codes = vocabularies.list('industry').map(({ code }) => code);
    codes.forEach((code, index) => {
      const shown: unknown = book.Sheets['Lists']?.[`${column}${index + 2}`]?.v;
      expect(shown).toBe(formatValue(code, target, { locale: 'zh-CN', vocabularies }));
      expect(parseCell({ text: String(shown), kind: 'text' }, target, vocabularies).value).toBe(code);
    });
  });

  test('says limits within what spreadsheets show', async () => {
    const book = read(await form('en'), { type: 'array', bookFiles: true }) as {
      files?: Record<string, { content: Uint8Array }>;
    };
    const xml = new TextDecoder().decode(Uint8Array.from(book.files?.['xl/worksheets/sheet2.xml']?.content ?? []));
    const prompts = [...xml.matchAll(/promptTitle="([^"]*)" prompt="([^"]*)"/g)];
    expect(prompts.length).toBeGreaterThan(50);
    expect(
      prompts.filter(([, title = '', text = '']) => title.length > 32 || text.length > 255 || text === ''),
    ).toEqual([]);
  });

  test.runIf(hasLibreOffice)('keeps its choices, prompts and text format in LibreOffice', async () => {
    const saved = savedByLibreOffice(temporaryFolder(), { name: 'form.xlsx', bytes: await form('ko') }, { to: 'xlsx' });
    const book = read(saved, { type: 'buffer', bookFiles: true, cellNF: true }) as ReturnType<typeof read> & {
      files?: Record<string, { content: Uint8Array }>;
    };
    const xml = new TextDecoder().decode(Uint8Array.from(book.files?.['xl/worksheets/sheet2.xml']?.content ?? []));
    expect(xml.match(/<dataValidation [^>]*type="list"/g)?.length).toBeGreaterThan(10);
    expect(xml).toContain('list_industry');
    expect(xml).toContain('prompt=');
    expect(book.Sheets['업체']?.['A2']?.z).toBe('@');
    expect(tablesOf(readBack(saved)).flatMap(({ rows }) => rows)).toEqual([]);
  });
});
