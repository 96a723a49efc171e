/** The import as the screen shows it: words in the reader's language, examples, counts. */
import type { Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import { fileRefusalText } from '#db/transfer/problemTexts.ts';
import type { ColumnMeaning, Table } from '#db/transfer/types.ts';
import { labelOf } from '../recordTexts.ts';
import { importTexts } from './importTexts.ts';
import { headingRowOf } from './columnAnswers.ts';
import { countQuestions, type ImportStatus } from './importStatus.ts';
import type { ReadList } from '#db/transfer/readLists.ts';
import { codeOfRecord } from '#db/transfer/tables/fieldLabels.ts';
import { readingPreview } from './readingPreview.ts';

type View = Output<'import.state'>;

/** Texts of a column that tell what it holds. */
const mostExamples = 4;

function meaningLabel(meaning: ColumnMeaning, locale: Locale): string {
  const texts = importTexts[locale];
  switch (meaning.kind) {
    case 'field':
      return `${texts.types[meaning.type]}: ${labelOf(meaning.type, meaning.key, locale)}`;
    case 'code':
      return `${texts.types[meaning.type]}: ${labelOf(meaning.type, codeOfRecord, locale)}`;
    case 'extra':
      return texts.extra;
    case 'none':
      return texts.none;
  }
}

function examplesOf(table: Table, index: number): string[] {
  const found = new Set<string>();
  for (const row of table.rows) {
    const cell = row.cells.find(({ column, isFilled }) => column.index === index && isFilled === null);
    if (cell && cell.cell.text.trim() !== '') found.add(cell.cell.text.slice(0, 60));
    if (found.size >= mostExamples) break;
  }
  return [...found];
}

function fileView(list: ReadList, locale: Locale): View['files'][number] {
  const reading = list.workbook?.reading ?? null;
  return {
    file: list.file,
    refusal: list.refusal && fileRefusalText(list.refusal, locale),
    reading: reading && { encoding: reading.encoding, delimiter: reading.delimiter },
    isReadingSure: reading?.isSure ?? true,
    alternatives: (reading?.alternatives ?? []).map((each) => ({
      reading: each,
      preview: readingPreview(list.path, each),
    })),
  };
}

function pictureView({ pictures }: ImportStatus): View['pictures'] {
  if (!pictures) return null;
  const { sources, matches, matched, refused, added, problems } = pictures;
  return {
    sources: [...sources],
    matched,
    unmatched: matches.length - matched,
    refused,
    problems: problems.length,
    added,
  };
}

/** See above. */
export function importView(status: ImportStatus, locale: Locale): View {
  const { difference, choices } = status;
  const tables = status.lists.flatMap((list) => list.tables.filter(({ columns }) => columns.length > 0));
  return {
    stage: status.stage,
    progress: status.progress,
    files: status.lists.map((list) => fileView(list, locale)),
    tables: tables.map((table) => ({
      file: table.file,
      sheet: table.sheet,
      headingRow: headingRowOf(table),
      rows: table.rows.length,
      columns: table.columns.map(({ index, letter, heading, meaning, certainty, candidates }) => ({
        index: Math.max(0, index),
        letter,
        heading,
        meaning,
        label: meaningLabel(meaning, locale),
        certainty,
        candidates: candidates.map((each) => ({ meaning: each, label: meaningLabel(each, locale) })),
        examples: examplesOf(table, index),
      })),
    })),
    questions: countQuestions(status),
    choices: {
      removeMissing: choices.removeMissing,
      removeSamples: choices.sampleRecords === 'remove',
      skipHidden: choices.skipHidden,
    },
    summary: difference && difference.summary,
    duplicates: (difference?.duplicates ?? []).map(({ id, incoming, existing }) => ({
      id,
      incoming: incoming.title,
      existing: existing.title,
      place: `${incoming.source.file} · ${incoming.source.sheet} · ${incoming.source.row}`,
      choice: choices.duplicates[id] ?? null,
    })),
    pictures: pictureView(status),
    setId: status.setId,
    failure: status.failure && importTexts[locale][status.failure],
  };
}
