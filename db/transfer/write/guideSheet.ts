/** The sheet that says how a form is filled in. */
import type { RecordType } from '#db/records/fields.ts';
import type { Locale } from '#db/model.ts';
import { fieldHint } from './fieldHints.ts';
import type { RecordColumn } from './recordColumns.ts';
import { writeTexts } from './texts.ts';
import type { OutputCell, OutputSheet } from './xlsx/types.ts';

/** The columns of one sheet of the form. */
export interface GuidedSheet {
  type: RecordType;
  columns: readonly RecordColumn[];
}

/** A mark for imports, a title, lines of text in joined cells, then a table with the given headings. */
export function notesSheet(content: {
  name: string;
  ownSheet: string;
  title: string;
  lines: readonly string[];
  headings: readonly string[];
  widths: readonly number[];
  rows: readonly (readonly (OutputCell | string | null)[])[];
}): OutputSheet {
  const { name, ownSheet, title, lines, headings, widths, rows } = content;
  const above: OutputCell[][] = [
    [{ value: ownSheet, style: 'remark' }],
    [{ value: title, style: 'title' }],
    ...lines.map((line): OutputCell[] => [{ value: line, style: 'text' }]),
  ];
  return {
    name,
    columns: widths.map((width) => ({ width })),
    headingRow: above.length + 2,
    // Joined cells do not grow with their text; the title and the lines have room for two rows each at these widths.
    heights: new Map([[2, 24], ...lines.map((_, index): [number, number] => [index + 3, 30])]),
    merged: above.map((_, index) => ({
      firstRow: index + 1,
      lastRow: index + 1,
      firstColumn: 0,
      lastColumn: widths.length - 1,
    })),
    rows: [...above, [], headings.map((value): OutputCell => ({ value, style: 'heading' })), ...rows],
  };
}

/** How to fill in, and every field with its limits. */
export function guideSheet(sheets: readonly GuidedSheet[], locale: Locale): OutputSheet {
  const texts = writeTexts[locale];
  const { guideHeadings } = texts;
  return notesSheet({
    name: texts.sheets.guide,
    ownSheet: texts.ownSheet,
    title: texts.titles.template,
    lines: texts.guide,
    headings: [guideHeadings.sheet, guideHeadings.field, guideHeadings.isRequired, guideHeadings.hint],
    widths: [14, 32, 10, 64],
    rows: sheets.flatMap(({ type, columns }) =>
      columns.flatMap(({ label, target }) =>
        target
          ? [[texts.sheets[type], label, target.spec.isRequired ? texts.isRequired : null, fieldHint(target, locale)]]
          : [],
      ),
    ),
  });
}
