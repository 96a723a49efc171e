/** Shapes that methods of the back office share. Texts in `words` and `label` are in the reader's language. */
import { z } from 'zod';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { LOCALES } from '#db/model.ts';

const count = z.number().int().nonnegative();

/** See db/records/fields.ts. */
export const recordType = z.enum(RECORD_TYPES);

/** Names one record. */
export const recordKey = z.strictObject({ type: recordType, code: z.string().min(1).max(32) });

/** Who may do what: editors keep the catalogue, administrators also publish, set PINs and settings. */
export const role = z.enum(['editor', 'administrator']);

/** One field of a record type as a form shows it. */
export const fieldInfo = z.strictObject({
  key: z.string(),
  kind: z.string(),
  isLocalized: z.boolean(),
  label: z.string(),
  /** Longest text, or item, in code points by language; of fields without languages all the same. */
  maxLength: z.record(z.enum(LOCALES), count),
  maxItems: count.nullable(),
  isRequired: z.boolean(),
  isPrivate: z.boolean(),
  /** Choices of a code field; null where the field takes free text. */
  options: z
    .array(
      z.strictObject({
        code: z.string(),
        /** What a form's text has for it. */
        label: z.string(),
        /** What people know it by where that is another; else empty. */
        about: z.string(),
      }),
    )
    .nullable(),
});

/** One record in a list. */
export const recordLine = z.strictObject({
  ...recordKey.shape,
  title: z.string(),
  subtitle: z.string(),
  booths: z.array(z.string()),
  isVisible: z.boolean(),
  isPresent: z.boolean(),
  isSample: z.boolean(),
  changedAt: z.string(),
  findings: count,
  /** Changed since the published version. */
  isChanged: z.boolean(),
});

/** One value: `value` as it is stored, `text` as the reader's forms show it. */
export const fieldValue = z.strictObject({ field: z.string(), value: z.string(), text: z.string() });

/** Something to mend in one record. */
export const finding = z.strictObject({
  kind: z.string(),
  words: z.string(),
  ...recordKey.shape,
  title: z.string(),
  /** Stored name of the value that it is about; null where it is about the record. */
  field: z.string().nullable(),
  gravity: z.enum(['blocking', 'doubt', 'hint']),
});

/** A folder as staff choose from it. */
export const folderView = z.strictObject({
  path: z.string().nullable(),
  parent: z.string().nullable(),
  /** Drives and folders to begin at. */
  places: z.array(
    z.strictObject({
      path: z.string(),
      name: z.string(),
      kind: z.enum(['usb', 'inbox', 'home', 'downloads', 'desktop']),
    }),
  ),
  entries: z.array(
    z.strictObject({
      name: z.string(),
      path: z.string(),
      kind: z.enum(['folder', 'list', 'pictures', 'other']),
      bytes: count,
      modifiedAt: z.string(),
    }),
  ),
  /** More stand in the folder than are shown. */
  isCut: z.boolean(),
});

/** How a text file is read; see db/transfer/types.ts. */
export const textReading = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'cp949', 'gb18030']),
  delimiter: z.enum([',', ';', '\t', '|']),
});

/** What a column means; see db/transfer/types.ts. */
const columnMeaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), type: recordType, key: z.string() }),
  z.strictObject({ kind: z.literal('code'), type: recordType }),
  z.strictObject({ kind: z.literal('extra'), type: recordType }),
  z.strictObject({ kind: z.literal('none') }),
]);

/** Staff say what a column means. */
export const columnAnswer = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  /** First heading row of the table: a sheet may have several. */
  headingRow: count,
  column: count,
  meaning: columnMeaning,
});

const importedColumn = z.strictObject({
  index: count,
  letter: z.string(),
  heading: z.string(),
  meaning: columnMeaning,
  label: z.string(),
  certainty: z.enum(['sure', 'profile', 'guess', 'ask']),
  candidates: z.array(z.strictObject({ meaning: columnMeaning, label: z.string() })),
  /** First texts of the column. */
  examples: z.array(z.string()),
});

/** An import from reading to writing. */
export const importState = z.strictObject({
  stage: z.enum([
    'none',
    'reading',
    'comparing',
    'looking',
    'asking',
    'ready',
    'storing',
    'applying',
    'applied',
    'failed',
  ]),
  /** 0 to 1 while it works. */
  progress: z.number().min(0).max(1),
  files: z.array(
    z.strictObject({
      file: z.string(),
      /** Why it cannot be read, with what to do; null when it could. */
      refusal: z.string().nullable(),
      reading: textReading.nullable(),
      isReadingSure: z.boolean(),
      /** Other ways to read a text file, with its first lines read so. */
      alternatives: z.array(z.strictObject({ reading: textReading, preview: z.array(z.string()) })),
    }),
  ),
  tables: z.array(
    z.strictObject({
      file: z.string(),
      sheet: z.string(),
      headingRow: count,
      rows: count,
      columns: z.array(importedColumn),
    }),
  ),
  /** Questions still open: columns and readings. */
  questions: count,
  choices: z.strictObject({ removeMissing: z.boolean(), removeSamples: z.boolean(), skipHidden: z.boolean() }),
  summary: z
    .strictObject({
      added: count,
      changed: count,
      unchanged: count,
      removed: count,
      suspicious: count,
      errors: count,
      doubts: count,
      hints: count,
      byType: z.array(
        z.strictObject({ type: recordType, added: count, changed: count, unchanged: count, removed: count }),
      ),
    })
    .nullable(),
  duplicates: z.array(
    z.strictObject({
      id: z.string(),
      incoming: z.string(),
      existing: z.string(),
      place: z.string(),
      choice: z.enum(['same', 'different']).nullable(),
    }),
  ),
  /** Null where the import has none. */
  pictures: z
    .strictObject({
      /** Folders and files that staff pointed at. */
      sources: z.array(z.string()),
      matched: count,
      unmatched: count,
      /** Files that are no pictures, or none that can be shown. */
      refused: count,
      /** Findings about pictures; they stand among the others. */
      problems: count,
      /** Pictures that records have got, once they have. */
      added: count.nullable(),
    })
    .nullable(),
  /** The set that was written, once it is. */
  setId: count.nullable(),
  /** What went wrong, in words; null otherwise. */
  failure: z.string().nullable(),
});

/** One picture of an import and whose it is. */
export const importedPicture = z.strictObject({
  /** With its folders. */
  file: z.string(),
  owner: z.strictObject({ ...recordKey.shape, title: z.string() }).nullable(),
  /** Records that it may belong to. */
  candidates: z.array(z.strictObject({ ...recordKey.shape, title: z.string() })),
});

/** One record of a difference. */
export const recordDifference = z.strictObject({
  ...recordKey.shape,
  title: z.string(),
  kind: z.enum(['added', 'changed', 'unchanged', 'removed']),
  /** Sheet and row, for people. */
  place: z.string(),
  cells: z.array(
    z.strictObject({
      field: z.string(),
      label: z.string(),
      old: z.string().nullable(),
      new: z.string().nullable(),
      isSuspicious: z.boolean(),
    }),
  ),
});

/** One finding of an import, for people. */
export const problemLine = z.strictObject({
  gravity: z.enum(['error', 'doubt', 'hint']),
  code: z.string(),
  file: z.string(),
  sheet: z.string(),
  row: count,
  column: z.string(),
  heading: z.string(),
  value: z.string(),
  words: z.string(),
  suggestion: z.string().nullable(),
});

/** Changes made together. */
export const changeSet = z.strictObject({
  id: count,
  at: z.string(),
  role: z.enum(['editor', 'administrator', 'system']),
  kind: z.enum(['seed', 'import', 'edit', 'bulk', 'undo', 'restore']),
  label: z.string(),
  changes: count,
  undoneBy: count.nullable(),
});

/** One value as it was and became. */
export const draftChange = z.strictObject({
  ...recordKey.shape,
  title: z.string(),
  setId: count,
  at: z.string(),
  role: z.enum(['editor', 'administrator', 'system']),
  field: z.string(),
  label: z.string(),
  old: z.string().nullable(),
  new: z.string().nullable(),
  /** The old value as the record's form takes it: an exhibitor by its code, where `old` has its name. */
  oldTyped: z.string().nullable(),
});

/** One published version. */
export const versionLine = z.strictObject({
  number: count,
  publishedAt: z.string(),
  exhibitors: count,
  products: count,
  bytes: count,
  isCurrent: z.boolean(),
});

/** What publishing would do. */
export const publishCheck = z.strictObject({
  canPublish: z.boolean(),
  blocking: z.array(finding),
  warnings: count,
  /** Changed values since the published version was made; null when there is none. */
  changedRecords: count.nullable(),
  counts: z.strictObject({ exhibitors: count, products: count, events: count }),
  current: versionLine.nullable(),
});

const noticeText = z.string().max(240);

/** What visitors must know now; a language without words is empty. */
export const urgentNotice = z.strictObject({
  texts: z.strictObject({ ko: noticeText, 'zh-CN': noticeText, en: noticeText }),
  /** When it goes by itself; null stays until it is taken back. */
  until: z.iso.datetime().nullable(),
});

const cell = z.union([z.string(), z.number()]);

/** Anonymous counts: bars to draw, and every table with words. */
export const statsView = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** Days with counts, for choosing a span. */
  bars: z.strictObject({
    days: z.array(z.strictObject({ label: z.string(), searches: count, empty: count })),
    hours: z.array(z.strictObject({ label: z.string(), searches: count, empty: count })),
  }),
  /** Queries that found nothing, most such first. */
  missed: z.array(z.strictObject({ query: z.string(), locale: z.enum(LOCALES), asked: count, withoutResult: count })),
  tables: z.array(z.strictObject({ name: z.string(), headings: z.array(z.string()), rows: z.array(z.array(cell)) })),
});

/** What the audit log tells (main/app/staff/auditActions.ts has the details of each). */
export const auditAction = z.enum([
  'firstRun',
  'unlocked',
  'refused',
  'lockedOut',
  'locked',
  'pinChanged',
  'pinRemoved',
  'edited',
  'bulkEdited',
  'imported',
  'undone',
  'restored',
  'picturesImported',
  'draftRecovered',
  'published',
  'switchedVersion',
  'exported',
  'countsExported',
  'countsCleared',
  'stateReplaced',
  'noticeShown',
  'noticeTakenBack',
  'kioskPlaced',
]);

/** Names of the details; each has words in the staff area. */
export const auditDetailName = z.enum([
  'withEditor',
  'left',
  'minutes',
  'how',
  'of',
  'setId',
  'changes',
  'label',
  'type',
  'code',
  'field',
  'kept',
  'added',
  'refused',
  'reason',
  'version',
  'exhibitors',
  'products',
  'what',
  'format',
  'copyFrom',
  'from',
  'to',
  'text',
  'until',
  'keptAs',
  'hall',
  'by',
]);
