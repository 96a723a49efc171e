/** The import's methods. */
import type { OfficeHandlers, Output, Role } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { RecordKey } from '#db/draft/types.ts';
import type { PictureMatch } from '#db/pictures/matchPictures.ts';
import { problemText } from '#db/transfer/problemTexts.ts';
import type { RecordDifference } from '#db/transfer/types.ts';
import { problemWorkbook } from '#db/transfer/write/problemWorkbook.ts';
import type { Locale } from '#db/model.ts';
import { fieldOfKey, type RecordType } from '#db/records/fields.ts';
import type { OfficeContext } from '../context.ts';
import { labelOf, textOfValue, titleOf } from '../recordTexts.ts';
import { fileWord, stamp } from '../fileNames.ts';
import { saveFile } from '../saveFile.ts';
import { draftAfter } from './draftAfter.ts';
import type { ImportJob } from './importJob.ts';
import { importView } from './importView.ts';

type DifferenceLine = Output<'import.differences'>['records'][number];

/** What the program sets by itself says nothing about the list. */
const isOfProgram = (type: RecordType, field: string) => fieldOfKey(type, field)?.spec.isSystem === true;

function differenceLine(
  context: OfficeContext,
  record: RecordDifference,
  { locale, incoming }: { locale: Locale; incoming: readonly RecordDifference[] },
): DifferenceLine {
  const { type, code, title, kind, source } = record;
  const show = (field: string, value: string | null) => {
    if (value === null) return null;
    // Of a new product the exhibitor may be as new: the draft does not know its name yet.
    const isExhibitor = fieldOfKey(type, field)?.spec.vocabulary === 'exhibitor';
    const owner = isExhibitor ? incoming.find((each) => each.type === 'exhibitor' && each.code === value) : undefined;
    return owner?.title ?? textOfValue(context, { type, field, value }, locale);
  };
  return {
    type,
    code,
    title,
    kind,
    place: source ? [source.file, source.sheet, source.row].join(' · ') : '',
    cells: record.cells
      .filter((cell) => cell.old !== cell.new && !isOfProgram(type, cell.field))
      .map((cell) => ({
        field: cell.field,
        label: labelOf(type, cell.field, locale),
        old: show(cell.field, cell.old),
        new: show(cell.field, cell.new),
        isSuspicious: cell.isSuspicious,
      })),
  };
}

function pictureLine({ name, target, candidates }: PictureMatch): Output<'import.pictures'>['pictures'][number] {
  const plain = ({ type, code, title }: RecordKey & { title: string }) => ({ type, code, title });
  return { file: name, owner: target && plain(target), candidates: candidates.map(plain) };
}

/** See createOffice.ts. */
export function createImportHandlers(context: OfficeContext, job: ImportJob) {
  function requireDifference() {
    const { difference } = job.get();
    if (!difference) throw new AppError('CONFLICT', 'nothing has been compared');
    return difference;
  }

  /** Raises NOT_FOUND for a record that neither the draft nor the list has. */
  function titleAfter(key: RecordKey, locale: Locale): string {
    const record = draftAfter(context.draft(), requireDifference()).get(key);
    if (!record) throw new AppError('NOT_FOUND', `no ${key.type} ${key.code}`, { details: { ...key } });
    return titleOf(record, locale);
  }

  /** Of the lists, then of the pictures. */
  const allProblems = () => [...requireDifference().problems, ...(job.get().pictures?.problems ?? [])];

  return {
    'import.start': async ({ locale, paths, pictures }) => {
      const lists = paths.map((path) => context.folders.require(path));
      const sources = pictures.map((path) => context.folders.require(path));
      await job.start(lists, {}, sources.length > 0);
      await job.look(sources);
      return importView(job.get(), locale);
    },
    'import.state': ({ locale }) => importView(job.get(), locale),
    'import.answer': async (input) => {
      const { locale, columns, readings, duplicates, removeMissing, removeSamples, skipHidden, pictures } = input;
      await job.answer({
        columns,
        readings,
        pictures: Object.fromEntries(
          Object.entries(pictures).map(([file, owner]) => [
            file,
            owner && { ...owner, title: titleAfter(owner, locale) },
          ]),
        ),
        choices: {
          duplicates,
          ...(removeMissing === undefined ? {} : { removeMissing }),
          ...(skipHidden === undefined ? {} : { skipHidden }),
          ...(removeSamples === undefined ? {} : { sampleRecords: removeSamples ? 'remove' : 'keep' }),
        },
      });
      return importView(job.get(), locale);
    },
    'import.differences': ({ locale, show, type, query, offset, limit }) => {
      const wanted = query.toLowerCase();
      const incoming = requireDifference().records;
      const records = incoming.filter(
        (record) =>
          (type === null || record.type === type) &&
          (show === 'all' ||
            (show === 'suspicious' ? record.cells.some(({ isSuspicious }) => isSuspicious) : record.kind === show)) &&
          (wanted === '' || `${record.title} ${record.code}`.toLowerCase().includes(wanted)),
      );
      return {
        total: records.length,
        records: records
          .slice(offset, offset + limit)
          .map((record) => differenceLine(context, record, { locale, incoming })),
      };
    },
    'import.pictures': ({ show, offset, limit }) => {
      const found = (job.get().pictures?.matches ?? []).filter(
        ({ target }) => (target === null) === (show === 'unmatched'),
      );
      return { total: found.length, pictures: found.slice(offset, offset + limit).map(pictureLine) };
    },
    'import.problems': ({ locale, gravity, offset, limit }) => {
      const problems = allProblems().filter((problem) => gravity === 'all' || problem.gravity === gravity);
      return {
        total: problems.length,
        problems: problems.slice(offset, offset + limit).map((problem) => ({
          gravity: problem.gravity,
          code: problem.code,
          file: problem.file,
          sheet: problem.sheet,
          row: problem.row,
          column: problem.column,
          heading: problem.heading,
          value: problem.value,
          words: problemText(problem, locale),
          suggestion: problem.suggestion,
        })),
      };
    },
    'import.saveProblems': async ({ locale, folder }) => {
      const target = context.folders.require(folder);
      const now = context.now();
      const workbooks = job.get().lists.flatMap(({ workbook }) => (workbook ? [workbook] : []));
      const bytes = await problemWorkbook(workbooks, allProblems(), {
        locale,
        words: (problem) => problemText(problem, locale),
        now,
      });
      const name = `${fileWord('marked', locale)} ${stamp(now, context.draft())}.xlsx`;
      return { path: saveFile(target, name, bytes), bytes: bytes.length, notes: [] };
    },
    'import.apply': async ({ locale }, role: Role) => {
      if (await job.storePictures()) job.apply(role);
      return importView(job.get(), locale);
    },
    'import.discard': ({ locale }) => {
      job.discard();
      return importView(job.get(), locale);
    },
  } satisfies Partial<OfficeHandlers>;
}
