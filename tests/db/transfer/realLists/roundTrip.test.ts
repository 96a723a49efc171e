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

/** Saves the files in LibreOffice and compares them, read from a folder, with the draft that they came from. */
function differenceAfterOffice(bench: Bench, draft: ReturnType<typeof hardDraft>, files: readonly OfficeFile[]) {
  const folder = temporaryFolder();
  const saved = savedTogether(join(folder, 'office'), new Map(files.map((file) => [file.original, file])));
  const lists = [...saved].map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return readList(path, { reading: null, profile: null });
  });
  expect(lists.flatMap(({ refusal }) => refusal ?? [])).toEqual([]);
  return {
    readings: [...new Set(lists.map(({ workbook }) => workbook?.reading?.encoding))],
    difference: bench.compare(
      draft,
      lists.flatMap(({ tables }) => tables),
    ),
  };
}

test.skipIf(!hasLibreOffice)(
  'a workbook comes back without a difference',
  async () => {
    const bench = openBench();
    const draft = hardDraft(bench);
    const now = new Date('2021-09-24T01:00:00Z');
    const bytes = await exportWorkbook(draft, { locale: 'ko', vocabularies: bench.vocabularies, now });
    const { difference } = differenceAfterOffice(bench, draft, [{ original: 'export.xlsx', bytes, to: 'xlsx' }]);
    expect(editsOf(difference)).toEqual([]);
    expect(difference.summary).toMatchObject({ added: 0, changed: 0, unchanged: sampleRecords, errors: 0 });
  },
  180_000,
);

test.skipIf(!hasLibreOffice).each(['cp949', 'gb18030'] as const)(
  'text in %s comes back without a difference',
  (encoding) => {
    const bench = openBench();
    const draft = hardDraft(bench);
    const filter = `Text - txt - csv (StarCalc):${textFilter(textFilterPages[encoding])}`;
    const files = RECORD_TYPES.map((type): OfficeFile => {
      const { bytes } = exportCsv(draft, { type, locale: 'ko', encoding, vocabularies: bench.vocabularies });
      return { original: `${type}.csv`, bytes, from: filter, to: `csv:${filter}` };
    });
    const { readings, difference } = differenceAfterOffice(bench, draft, files);
    expect(readings).toEqual([encoding]);
    expect(editsOf(difference)).toEqual([]);
    expect(difference.summary).toMatchObject({ added: 0, changed: 0, unchanged: sampleRecords, errors: 0 });
  },
  180_000,
);
