/** The anonymous counts as a file. */
import type { OfficeHandlers } from '#api/contract.ts';
import { writeXlsx } from '#db/transfer/write/xlsx/writeXlsx.ts';
import type { OfficeContext } from './context.ts';
import { fileWord, stamp } from './fileNames.ts';
import { saveFile } from './saveFile.ts';

/** Narrower hides headings, wider leaves no room for the next column. */
const widths = { least: 10, most: 48 };

/** Characters that a column needs; one of Hangul or Han takes two. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length + (text.match(/[\u1100-\uffdc]/g)?.length ?? 0)));
  return Math.min(widths.most, Math.max(widths.least, longest + 2));
}

/** See createOffice.ts. */
export function createStatsFileHandlers(context: OfficeContext): Pick<OfficeHandlers, 'stats.save'> {
  return {
    'stats.save': async ({ locale, folder, sheets }) => {
      const target = context.folders.require(folder);
      const now = context.now();
      const bytes = await writeXlsx({
        title: sheets.map(({ name }) => name).join(', '),
        locale,
        now,
        sheets: sheets.map(({ name, headings, rows }) => ({
          name,
          headingRow: 1,
          frozenColumns: 1,
          columns: headings.map((heading, at) => ({
            width: widthOf([heading, ...rows.map((row) => String(row[at] ?? ''))]),
          })),
          rows: [headings.map((value) => ({ value, style: 'heading' as const })), ...rows],
        })),
      });
      const name = `${fileWord('counts', locale)} ${stamp(now, context.draft())}.xlsx`;
      return { path: saveFile(target, name, bytes), bytes: bytes.length, notes: [] };
    },
  };
}
