/** Lists as the field sends them: each has its expected result, and no cell of any gets lost. */
import { writeFileSync } from 'node:fs';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { openBench } from '#tests/support/comparing.ts';
import { emptyDraft } from '#tests/support/drafts.ts';
import { hasLibreOffice } from '#tests/support/libreOffice.ts';
import { cellLists } from '#tests/support/realLists/cases/cellLists.ts';
import { textLists } from '#tests/support/realLists/cases/textLists.ts';
import { refusedFiles } from '#tests/support/realLists/cases/refusedFiles.ts';
import { xmlLists } from '#tests/support/realLists/cases/xmlLists.ts';
import { layoutLists } from '#tests/support/realLists/cases/layoutLists.ts';
import { matchingLists } from '#tests/support/realLists/cases/matchingLists.ts';
import type { ListCase } from '#tests/support/realLists/listCase.ts';
import { readCase } from '#tests/support/realLists/readCase.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const cases: readonly ListCase[] = [
  ...textLists,
  ...cellLists,
  ...layoutLists,
  ...matchingLists,
  ...xmlLists,
  ...refusedFiles,
];

test.each(cases)('$tool: $name', async (listCase) => {
  const bench = openBench();
  const { draft } = emptyDraft();
  onTestFinished(() => draft.close());
  const { content } = listCase;
  const bytes = typeof content === 'function' ? await content() : (content as Uint8Array);
  const outcome = readCase(listCase, bytes, { bench, draft, folder: temporaryFolder() });
  expect(outcome.found).toEqual(listCase.expected);
  expect(outcome.faults).toEqual([]);
});
