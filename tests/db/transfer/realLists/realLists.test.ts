/** Lists as the field sends them: each has its expected result, and no cell of any gets lost. */
import { writeSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { openBench } from '#tests/support/comparing.ts';
import { emptyDraft } from '#tests/support/drafts.ts';
import { hasLibreOffice } from '#tests/support/libreOffice.ts';
import { cellLists } from '#tests/support/realLists/cases/cellLists.ts';
import { layoutLists } from '#tests/support/realLists/cases/layoutLists.ts';
import { matchingLists } from '#tests/support/realLists/cases/matchingLists.ts';
import { officeLists } from '#tests/support/realLists/cases/officeLists.ts';
import { refusedFiles } from '#tests/support/realLists/cases/refusedFiles.ts';
import { textLists } from '#tests/support/realLists/cases/textLists.ts';
import { xmlLists } from '#tests/support/realLists/cases/xmlLists.ts';
import type { ListCase, OfficeFile } from '#tests/support/realLists/listCase.ts';
import { contentsOf } from '#tests/support/realLists/places.ts';
import { savedTogether } from '#tests/support/realLists/officeBatch.ts';
import { readCase } from '#tests/support/realLists/readCase.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const own: readonly ListCase[] = [
  ...textLists,
  ...cellLists,
  ...layoutLists,
  ...matchingLists,
  ...xmlLists,
  ...refusedFiles,
];

/** What came of a case; `lost` are cells that another reader finds in the file and the program does not, or the other way round. */
function resultOf(listCase: ListCase, bytes: Uint8Array) {
  const bench = openBench();
  const { draft } = emptyDraft();
  onTestFinished(() => draft.close());
  const { found, faults, workbook } = readCase(listCase, bytes, { bench, draft, folder: temporaryFolder() });
  const contents = workbook && contentsOf(workbook, bytes);
  const isWhole = isDeepStrictEqual(contents?.read, contents?.held);
  return { found, faults, lost: isWhole ? null : contents };
}

const asExpected = ({ expected }: ListCase) => ({ found: expected, faults: [], lost: null });

test.each(own)('$tool: $name', async ({ content, ...listCase }) => {
  const bytes = typeof content === 'function' ? await content() : content;
  if (!(bytes instanceof Uint8Array)) throw new Error('LibreOffice writes this file');
  expect(resultOf({ ...listCase, content }, bytes)).toEqual(asExpected({ ...listCase, content }));
});

const isOffice = ({ content }: ListCase): boolean => !(content instanceof Uint8Array) && typeof content !== 'function';

let saved: ReadonlyMap<string, Buffer> | undefined;

/** All of them are saved at the first call: LibreOffice takes seconds to start. */
function officeBytes(name: string): Buffer {
  const files = officeLists.filter(isOffice).map((each) => [each.name, each.content as OfficeFile] as const); // asked just before
  saved ??= savedTogether(temporaryFolder(), new Map(files));
  const bytes = saved.get(name);
  if (!bytes) throw new Error(`LibreOffice has not saved “${name}”`);
  return bytes;
}

if (!hasLibreOffice)
  writeSync(2, `LibreOffice is not installed: ${officeLists.length} lists that it writes are skipped\n`);

test.skipIf(!hasLibreOffice).each(officeLists)(
  'office: $name',
  (listCase) => {
    expect(resultOf(listCase, officeBytes(listCase.name))).toEqual(asExpected(listCase));
  },
  // The first of them waits for every start of LibreOffice, beside two browsers.
  180_000,
);

test('there are at least 44 lists, by four tools', () => {
  const all = [...own, ...officeLists];
  expect(all.length).toBeGreaterThanOrEqual(44);
  expect(new Set(all.map(({ name, tool }) => `${tool} ${name}`)).size).toBe(all.length);
  expect([...new Set(all.map(({ tool }) => tool))].toSorted()).toEqual(['bytes', 'library', 'office', 'xml']);
});
