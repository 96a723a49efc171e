/** An export is a list like any other, and the one that must come back without a difference. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { accountOf } from '#db/transfer/compare/account.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import type { Sheet } from '#db/transfer/types.ts';
import { exportedSheets, openBench, problemLines, tablesOf } from '#tests/support/comparing.ts';
import { contentOf, emptyDraft } from '#tests/support/drafts.ts';
import { hardEdits, sampleDraft } from '#tests/support/sampleDrafts.ts';

const hard = hardEdits({ exhibitor: 'beauty-e01', product: 'food-p001' });

/** A list by people who keep no codes. */
function withoutCodes(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.slice(1) })) }));
}

describe('an export', () => {
  test.each(LOCALES)('in %s imports without any difference', (locale) => {
    const bench = openBench();
    const draft = sampleDraft(bench.db, hard);
    const difference = bench.compare(
      draft,
      tablesOf(exportedSheets(draft, { locale, vocabularies: bench.vocabularies })),
    );
    expect(editsOf(difference)).toEqual([]);
    expect(difference.summary).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 4117,
      removed: 0,
      suspicious: 0,
      errors: 0,
    });
    // Headings of extra fields that are words of our own are asked about; values are not.
    expect(difference.problems.filter(({ code }) => !code.startsWith('column-'))).toEqual([]);
    const outcomes = new Set(accountOf(difference).map(({ outcome }) => outcome));
    expect([...outcomes].toSorted()).toEqual(['unchanged']);
  });

  test('makes the same draft again out of an empty one', () => {
    const bench = openBench();
    const draft = sampleDraft(bench.db);
    const { draft: copy } = emptyDraft();
    onTestFinished(() => copy.close());
    const sheets = exportedSheets(draft, { locale: 'ko', vocabularies: bench.vocabularies });
    expect(bench.importInto(copy, tablesOf(sheets)).summary).toMatchObject({ added: 4117, errors: 0 });
    expect(contentOf(copy)).toEqual(contentOf(draft));
  });

  test.each(LOCALES)('in %s without its codes is recognised by numbers, names and booths', (locale) => {
    const bench = openBench();
    const draft = sampleDraft(bench.db);
    const sheets = withoutCodes(exportedSheets(draft, { locale, vocabularies: bench.vocabularies }));
    const difference = bench.compare(draft, tablesOf(sheets));
    expect(problemLines(difference)).toEqual([]);
    expect(editsOf(difference)).toEqual([]);
    expect(difference.summary.unchanged).toBe(4117);
  });

  test('with everything asked to go that it lacks takes only that away', () => {
    const bench = openBench();
    const draft = sampleDraft(bench.db);
    const sheets = exportedSheets(draft, { locale: 'en', vocabularies: bench.vocabularies });
    const withoutFirst = sheets.map((sheet) =>
      sheet.name === 'exhibitor' ? { ...sheet, rows: sheet.rows.filter((_, index) => index !== 1) } : sheet,
    );
    const [first] = draft.list('exhibitor');
    // Its products are still in the list, so the company of theirs stays.
    expect(bench.compare(draft, tablesOf(withoutFirst), { removeMissing: true }).summary.removed).toBe(0);
    const alone = tablesOf(withoutFirst.filter(({ name }) => name === 'exhibitor'));
    const removed = bench
      .compare(draft, alone, { removeMissing: true })
      .records.filter(({ kind }) => kind === 'removed');
    const products = draft.list('product').filter(({ values }) => values['exhibitor'] === first?.code);
    expect(removed.map(({ code }) => code)).toEqual([first?.code, ...products.map(({ code }) => code)]);
  });
});
