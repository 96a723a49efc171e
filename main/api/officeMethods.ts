/**
 * Methods of the back office: what staff do with the draft. They run in a thread of their own (main/app/office), so that a
 * visitor never waits for an import; the door checks access and input first, as for every other method.
 */
import { z } from 'zod';
import { LOCALES } from '#db/model.ts';
import {
  changeSet,
  columnAnswer,
  draftChange,
  fieldInfo,
  fieldValue,
  finding,
  folderView,
  importedPicture,
  importState,
  problemLine,
  publishCheck,
  recordDifference,
  recordKey,
  recordLine,
  recordType,
  statsView,
  textReading,
  versionLine,
} from './officeSchemas.ts';
import { locale } from './schemas.ts';

interface OfficeMethodSpec {
  /** Any staff, or the administrator alone. */
  access: 'staff' | 'administrator';
  input: z.ZodType;
  output: z.ZodType;
}

const count = z.number().int().nonnegative();
const path = z.string().min(1).max(1024);
const code = z.string().min(1).max(32);
const page = { offset: count.default(0), limit: z.number().int().min(1).max(200).default(60) };
/** Which records of a type are looked for. */
const sought = {
  type: recordType,
  query: z.string().max(128).default(''),
  show: z.enum(['all', 'shown', 'hidden', 'removed', 'sample', 'withFindings', 'changed']).default('all'),
  exhibitor: code.nullable().default(null),
};
const written = z.strictObject({
  /** The file that was written. */
  path: z.string(),
  bytes: count,
  /** What the chosen form could not hold, in words; empty where nothing is lost. */
  notes: z.array(z.string()),
});

/** Every method of the back office, named noun.verb. */
export const officeMethods = {
  /** Drives, folders and lists to choose from; without `path` the places where lists usually are. Raises NOT_FOUND. */
  'files.list': {
    access: 'staff',
    input: z.strictObject({ path: path.nullable(), want: z.enum(['lists', 'pictures', 'folders']) }),
    output: folderView,
  },

  /** The fields of a record type with labels, limits and choices in the reader's language, in the order of forms. */
  'records.fields': {
    access: 'staff',
    input: z.strictObject({ locale, type: recordType }),
    output: z.strictObject({ fields: z.array(fieldInfo) }),
  },
  /** Records of a type. `query` finds in names of any language, codes, booths and models. */
  'records.list': {
    access: 'staff',
    input: z.strictObject({ locale, ...sought, ...page }),
    output: z.strictObject({ total: count, records: z.array(recordLine) }),
  },
  /** The codes of everything that `records.list` finds: to choose all of it at once. */
  'records.codes': {
    access: 'staff',
    input: z.strictObject(sought),
    output: z.strictObject({ codes: z.array(z.string()) }),
  },
  /** One record with every value; `unsaved` is what somebody typed and never saved. Raises NOT_FOUND. */
  'records.get': {
    access: 'staff',
    input: z.strictObject({ locale, ...recordKey.shape }),
    output: z.strictObject({
      line: recordLine,
      values: z.array(fieldValue),
      revision: count,
      unsaved: z.record(z.string(), z.string()).nullable(),
      findings: z.array(finding),
    }),
  },
  /** What somebody typed into the form of a new record and never saved; null when nothing waits. */
  'records.unsaved': {
    access: 'staff',
    input: z.strictObject({ type: recordType }),
    output: z.strictObject({ unsaved: z.record(z.string(), z.string()).nullable() }),
  },
  /**
   * Saves typed texts by stored field name; null empties. A new record has no `code` yet. Texts that are no values of their
   * fields are answered as problems, and then nothing is saved. Raises CONFLICT when the record changed since `revision`.
   */
  'records.save': {
    access: 'staff',
    input: z.strictObject({
      locale,
      type: recordType,
      code: code.nullable(),
      values: z.record(z.string().max(80), z.string().max(4000).nullable()),
      revision: count.nullable(),
    }),
    output: z.strictObject({
      code: z.string().nullable(),
      problems: z.array(z.strictObject({ field: z.string(), words: z.string(), isError: z.boolean() })),
      revision: count,
    }),
  },
  /** The visitor's card as typed so far, and what is wrong with it. Saves nothing. */
  'records.preview': {
    access: 'staff',
    input: z.strictObject({
      locale,
      type: recordType,
      code: code.nullable(),
      values: z.record(z.string().max(80), z.string().max(4000).nullable()),
    }),
    output: z.strictObject({
      card: z.strictObject({
        /** The card's words in every language, in the order of LOCALES. */
        texts: z.array(
          z.strictObject({
            locale,
            title: z.string(),
            /** Empty where the title is the Korean name. */
            korean: z.string(),
            /** The exhibitor of a product; empty for all else. */
            maker: z.string(),
            lines: z.array(z.string()),
          }),
        ),
        booths: z.array(z.string()),
        industry: z.string().nullable(),
        /** The first picture as a data address. */
        picture: z.string().nullable(),
        isShown: z.boolean(),
      }),
      problems: z.array(z.strictObject({ field: z.string(), words: z.string(), isError: z.boolean() })),
    }),
  },
  /** Small pictures of the draft by their names, as data addresses; null for a name that has none. */
  'records.pictures': {
    access: 'staff',
    input: z.strictObject({ names: z.array(z.string().max(300)).max(20) }),
    output: z.strictObject({
      pictures: z.array(z.strictObject({ name: z.string(), source: z.string().nullable() })),
    }),
  },
  /** Keeps what is typed but not saved beyond a crash; null forgets it. */
  'records.keepUnsaved': {
    access: 'staff',
    input: z.strictObject({
      type: recordType,
      code: code.nullable(),
      values: z.record(z.string().max(80), z.string().max(4000)).nullable(),
    }),
    output: z.null(),
  },
  /** Takes records off the shelf, puts them back, removes them, or brings removed ones back. */
  'records.setState': {
    access: 'staff',
    input: z.strictObject({
      type: recordType,
      codes: z.array(code).min(1).max(20_000),
      to: z.enum(['shown', 'hidden', 'removed', 'present']),
    }),
    output: z.strictObject({ changed: count, set: changeSet.nullable() }),
  },
  /** A copy of a record under a new code, hidden until it is finished. */
  'records.duplicate': { access: 'staff', input: recordKey, output: z.strictObject({ code: z.string() }) },
  /**
   * One value for many records; without `apply` only what would change. Of a list, `how` may be to add its items to what each
   * record has, or to take them out; `full` records stay as they are, because their lists would become too long. Raises
   * INVALID_INPUT for such a `how` with a field that is no list.
   */
  'records.bulk': {
    access: 'staff',
    input: z.strictObject({
      locale,
      type: recordType,
      codes: z.array(code).min(1).max(20_000),
      field: z.string().min(1).max(80),
      value: z.string().max(4000).nullable(),
      how: z.enum(['replace', 'add', 'take']).default('replace'),
      apply: z.boolean(),
    }),
    output: z.strictObject({
      changes: z.array(
        z.strictObject({ code: z.string(), title: z.string(), old: z.string().nullable(), new: z.string().nullable() }),
      ),
      total: count,
      full: count,
      problems: z.array(z.string()),
      set: changeSet.nullable(),
    }),
  },
  /** Who stands where in the draft, for the plan: booth numbers with their exhibitors. */
  'records.booths': {
    access: 'staff',
    input: z.strictObject({ locale }),
    output: z.strictObject({
      booths: z.array(
        z.strictObject({
          number: z.string(),
          isOnPlan: z.boolean(),
          exhibitors: z.array(z.strictObject({ code: z.string(), title: z.string() })),
        }),
      ),
    }),
  },

  /**
   * Reads lists (files, or every list of a folder), compares them with the draft and looks at pictures (files, ZIP files or
   * whole folders); either may be missing. Replaces an import that waits.
   */
  'import.start': {
    access: 'staff',
    input: z.strictObject({ locale, paths: z.array(path).max(50), pictures: z.array(path).max(10).default([]) }),
    output: importState,
  },
  /** The import as it stands; also pushed as `import.changed` while it works. */
  'import.state': { access: 'staff', input: z.strictObject({ locale }), output: importState },
  /** Answers what was asked, or changes a choice, and compares again. */
  'import.answer': {
    access: 'staff',
    input: z.strictObject({
      locale,
      columns: z.array(columnAnswer).max(500).default([]),
      readings: z
        .array(z.strictObject({ file: z.string(), reading: textReading }))
        .max(50)
        .default([]),
      duplicates: z.record(z.string(), z.enum(['same', 'different'])).default({}),
      /** Whose a picture is, by its file; null leaves it out. */
      pictures: z.record(z.string().max(1024), recordKey.nullable()).default({}),
      removeMissing: z.boolean().optional(),
      removeSamples: z.boolean().optional(),
      skipHidden: z.boolean().optional(),
    }),
    output: importState,
  },
  /** The difference, record by record. */
  'import.differences': {
    access: 'staff',
    input: z.strictObject({
      locale,
      show: z.enum(['all', 'added', 'changed', 'unchanged', 'removed', 'suspicious']).default('all'),
      type: recordType.nullable().default(null),
      query: z.string().max(128).default(''),
      ...page,
    }),
    output: z.strictObject({ total: count, records: z.array(recordDifference) }),
  },
  /** Pictures of the import with whom they would come to, or of whom it is not clear. */
  'import.pictures': {
    access: 'staff',
    input: z.strictObject({ locale, show: z.enum(['matched', 'unmatched']), ...page }),
    output: z.strictObject({ total: count, pictures: z.array(importedPicture) }),
  },
  /** What the import found, with words. */
  'import.problems': {
    access: 'staff',
    input: z.strictObject({ locale, gravity: z.enum(['all', 'error', 'doubt', 'hint']).default('all'), ...page }),
    output: z.strictObject({ total: count, problems: z.array(problemLine) }),
  },
  /** The list again as XLSX, with the cells marked, into a folder. */
  'import.saveProblems': { access: 'staff', input: z.strictObject({ locale, folder: path }), output: written },
  /** Writes the difference: all of it or nothing. Raises CONFLICT when the draft changed since it was compared. */
  'import.apply': { access: 'staff', input: z.strictObject({ locale }), output: importState },
  /** Forgets the import; nothing was written. */
  'import.discard': { access: 'staff', input: z.strictObject({ locale }), output: importState },

  /** Sets of changes, newest first. */
  'history.sets': {
    access: 'staff',
    input: z.strictObject({ locale, before: count.nullable().default(null), limit: page.limit }),
    output: z.strictObject({ sets: z.array(changeSet) }),
  },
  /** Values changed in a set, or of a record, newest first. */
  'history.changes': {
    access: 'staff',
    input: z.strictObject({
      locale,
      of: z.union([recordKey, z.strictObject({ setId: count })]),
      ...page,
    }),
    output: z.strictObject({ total: count, changes: z.array(draftChange) }),
  },
  /** Takes a set back; what changed again since stays and is named. */
  'history.undo': {
    access: 'staff',
    input: z.strictObject({ locale, setId: count }),
    output: z.strictObject({ set: changeSet.nullable(), kept: z.array(draftChange) }),
  },
  /** One value, one record or the whole draft as it was right after a set. */
  'history.restore': {
    access: 'staff',
    input: z.strictObject({
      locale,
      setId: count,
      of: recordKey.nullable(),
      field: z.string().max(80).nullable(),
    }),
    output: z.strictObject({ set: changeSet.nullable() }),
  },

  /** Copies of the whole draft that one can go back to; made after every import and publication. */
  'draft.backups': {
    access: 'staff',
    input: z.strictObject({}),
    output: z.strictObject({ backups: z.array(z.strictObject({ at: z.string(), bytes: count })) }),
  },
  /**
   * Puts the copy in the draft's place; the draft that was there is kept under the name answered, null when there was none.
   * Raises NOT_FOUND without a copy, CATALOGUE_UNAVAILABLE for a damaged one; nothing has changed then.
   */
  'draft.restoreBackup': {
    access: 'administrator',
    input: z.strictObject({}),
    output: z.strictObject({ at: z.string(), keptAs: z.string().nullable() }),
  },

  /** What is wrong with the draft, by kind, the worst first. */
  'quality.list': {
    access: 'staff',
    input: z.strictObject({ locale, kind: z.string().max(40).nullable().default(null), ...page }),
    output: z.strictObject({
      kinds: z.array(z.strictObject({ kind: z.string(), words: z.string(), count })),
      total: count,
      findings: z.array(finding),
    }),
  },
  /** A to-do sheet for one exhibitor, or for every one with findings, into a folder. */
  'quality.saveTodo': {
    access: 'staff',
    input: z.strictObject({ locale: z.enum(['ko', 'zh-CN']), exhibitor: code.nullable(), folder: path }),
    output: z.strictObject({ files: z.array(z.string()) }),
  },

  /** What publishing would bring, and what stands in its way. */
  'publish.check': { access: 'staff', input: z.strictObject({ locale }), output: publishCheck },
  /** Makes a new published version of the draft. Raises CONFLICT with the blocking findings. */
  'publish.run': {
    access: 'administrator',
    input: z.strictObject({ locale }),
    output: z.strictObject({ version: versionLine }),
  },
  /** Versions kept, newest first. */
  'publish.versions': {
    access: 'staff',
    input: z.strictObject({ locale }),
    output: z.strictObject({ versions: z.array(versionLine) }),
  },
  /** Brings an earlier version back. Raises NOT_FOUND, or CATALOGUE_UNAVAILABLE when it is damaged. */
  'publish.switch': {
    access: 'administrator',
    input: z.strictObject({ locale, number: count }),
    output: z.strictObject({ version: versionLine }),
  },

  /** Everything, or an empty template, as a file in a folder. */
  'export.save': {
    access: 'staff',
    input: z.strictObject({
      locale: z.enum(LOCALES),
      what: z.enum(['xlsx', 'template', 'json', 'csv']),
      /** Of CSV: which records, and in which encoding. */
      type: recordType.default('exhibitor'),
      encoding: z.enum(['utf-8', 'cp949', 'gb18030']).default('utf-8'),
      folder: path,
    }),
    output: written,
  },

  /** The anonymous counts as XLSX in a folder, one sheet per table. `sheets` is the core's to fill; what is sent is ignored. */
  'stats.save': {
    access: 'staff',
    input: z.strictObject({
      locale,
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      folder: path,
      sheets: statsView.shape.tables.default([]),
    }),
    output: written,
  },
  /** What a word can stand for, by a part of its name or of a product's; a product stands for its type. None for no query. */
  'records.owners': {
    access: 'staff',
    input: z.strictObject({ locale, query: z.string().max(128) }),
    output: z.strictObject({
      owners: z.array(z.strictObject({ owner: z.string(), label: z.string(), about: z.string() })),
    }),
  },
} as const satisfies Record<string, OfficeMethodSpec>;
