// @vitest-environment jsdom -- for its strict XML parser: Excel refuses what other readers forgive.
import { read, type WorkBook } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeXlsx } from '#db/transfer/write/xlsx/writeXlsx.ts';
import { oddTexts } from '#tests/support/oddTexts.ts';

test('every part is well-formed XML, whatever the texts', async () => {
  const texts = oddTexts(400, 5).map((text) => `${text}\0\ud83d\ufffe`);
  const name = '<&\'>"';
  const choices = { list: 'list_odd', firstRow: 2, lastRow: 3 };
  const bytes = await writeXlsx({
    title: texts.join(''),
    locale: 'zh-CN',
    now: new Date('2021-09-24T01:00:00Z'),
    lists: { list_odd: texts },
    listMark: '<mark> & "',
    sheets: [
      {
        name,
        columns: texts.map((text) => ({ width: 9, choices: { ...choices, prompt: { title: text, text } } })),
        headingRow: 1,
        rows: [texts, texts.map((note) => ({ value: 1, note, link: { sheet: name, row: 1, column: 0 } }))],
      },
    ],
  });
  const book: WorkBook & { files?: Record<string, { content: Uint8Array }> } = read(bytes, {
    type: 'array',
    bookFiles: true,
  });
  const parts = Object.entries(book.files ?? {}).filter(([path]) => /\.(?:xml|rels|vml)$/.test(path));
  const broken = parts.filter(([, { content }]) => {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(content));
    return new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') !== null;
  });
  expect(broken.map(([path]) => path)).toEqual([]);
  const names = parts.map(([path]) => path.split('/').at(-1));
  expect(names).toEqual(expect.arrayContaining(['comments1.xml', 'vmlDrawing1.vml', 'core.xml', 'sheet2.xml']));
  expect(book.SheetNames).toEqual([name, 'Lists']);
});
