/** What was exported, opened and saved in LibreOffice, and imported again as any list is, changes nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import { readList } from '#db/transfer/readLists.ts';
import { exportCsv } from '#db/transfer/write/exportCsv.ts';
import { exportWorkbook } from '#db/transfer/write/exportWorkbook.ts';
import { openBench, type Bench } from '#tests/support/comparing.ts';
import { hasLibreOffice, textFilter, textFilterPages } from '#tests/support/libreOffice.ts';
import type { OfficeFile } from '#tests/support/realLists/listCase.ts';
import { savedTogether } from '#tests/support/realLists/officeBatch.ts';
import { hardEdits, sampleDraft } from '#tests/support/sampleDrafts.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** Exhibitors, products, the programme, synonyms and the fair of the sample. */
const sampleRecords = 4117;

const hardDraft = (bench: Bench) => sampleDraft(bench.db, hardEdits({ exhibitor: 'beauty-e01', product: 'food-p001' }));

const textFormats = ['utf-8-bom', 'cp949', 'gb18030'] as const;

/** All exports of the draft by format and name: one workbook, and a text file for each kind of record and encoding. */
async function exportsOf(
  draft: ReturnType<typeof hardDraft>,
  { vocabularies }: Bench,
): Promise<Map<string, OfficeFile>> {
  const now = new Date('2021-09-24T01:00:00Z');
  const bytes = await exportWorkbook(draft, { locale: 'ko', vocabularies, now });
  const files = new Map<string, OfficeFile>([['xlsx export.xlsx', { original: 'export.xlsx', bytes, to: 'xlsx' }]]);
  for (const encoding of textFormats) {
    const filter = `Text - txt - csv (StarCalc):${textFilter(textFilterPages[encoding])}`;
    for (const type of RECORD_TYPES) {
      const written = exportCsv(draft, { type, locale: 'ko', encoding, vocabularies });
      const file = { original: `${type}.csv`, bytes: written.bytes, from: filter, to: `csv:${filter}` };
      files.set(`${encoding} ${type}.csv`, file);
    }
  }
  return files;
}

/** One start of LibreOffice for each format. */
test.skipIf(!hasLibreOffice)(
  'a workbook, and text in UTF-8, CP949 and GB18030, come back without a difference',
  async () => {
    const bench = openBench();
    const draft = hardDraft(bench);
    const folder = temporaryFolder();
    const saved = savedTogether(join(folder, 'office'), await exportsOf(draft, bench));
    for (const format of ['xlsx', ...textFormats]) {
      const lists = [...saved].flatMap(([name, bytes]) => {
        if (!name.startsWith(`${format} `)) return [];
        const path = join(folder, name);
        writeFileSync(path, bytes);
        return [readList(path, { reading: null, profile: null })];
      });
      expect(lists.flatMap(({ refusal }) => refusal ?? [])).toEqual([]);
      const encodings = new Set(lists.map(({ workbook }) => workbook?.reading?.encoding ?? 'xlsx'));
      expect([...encodings]).toEqual([format === 'utf-8-bom' ? 'utf-8' : format]);
      const difference = bench.compare(
        draft,
        lists.flatMap(({ tables }) => tables),
      );
      expect([format, editsOf(difference)]).toEqual([format, []]);
      expect(difference.summary).toMatchObject({ added: 0, changed: 0, unchanged: sampleRecords, errors: 0 });
    }
  },
  180_000,
);
