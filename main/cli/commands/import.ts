/** `import FILE…`: lists into the draft, by the same way as at the kiosk. */
import { resolve } from 'node:path';
import type { AppError } from '#api/errors.ts';
import { auditImport } from '#app/office/import/auditImport.ts';
import { createImportJob } from '#app/office/import/importJob.ts';
import { countQuestions, type ImportStatus } from '#app/office/import/importStatus.ts';
import { importView } from '#app/office/import/importView.ts';
import { fileRefusalText, problemText } from '#db/transfer/problemTexts.ts';
import { tellAudit } from '../audit.ts';
import { exitCodes, UsageError, type Command, type Run } from '../command.ts';

function report({ locale, say, result }: Run, status: ImportStatus, isWritten: boolean): void {
  const { difference, lists, setId } = status;
  const found = [...(difference?.problems ?? []), ...(status.pictures?.problems ?? [])];
  const problems = found.map((problem) => ({ ...problem, words: problemText(problem, locale) }));
  const refusals = lists.flatMap(({ file, refusal }) =>
    refusal ? [{ file, words: fileRefusalText(refusal, locale) }] : [],
  );
  refusals.forEach(({ file, words }) => say(`${file}: ${words}`));
  for (const { file, sheet, column, row, gravity, words, value } of problems) {
    say(`${gravity} ${[file, sheet, `${column}${row || ''}`].filter(Boolean).join(' ')}: ${words} ${value}`.trim());
  }
  if (difference) {
    const { added, changed, unchanged, removed, errors } = difference.summary;
    say(`added ${added}, changed ${changed}, unchanged ${unchanged}, removed ${removed}, rows left out ${errors}`);
  }
  const questions = countQuestions(status);
  if (questions > 0) say(`${questions} columns or encodings are not clear; see --accept-guesses`);
  if (status.pictures) say(`pictures matched ${status.pictures.matched}, added ${status.pictures.added ?? 0}`);
  say(isWritten ? 'Written into the draft.' : 'Nothing was written.');
  result({
    isWritten,
    setId,
    summary: difference?.summary ?? null,
    pictures: status.pictures && { matched: status.pictures.matched, added: status.pictures.added },
    questions,
    refusals,
    records: (difference?.records ?? []).filter(({ kind }) => kind !== 'unchanged'),
    problems,
    duplicates: difference?.duplicates ?? [],
  });
}

const reasonOf = (refusal: AppError | null) => (refusal?.details as { reason?: string } | null | undefined)?.reason;

/** One line for each stage and each tenth of it. */
function tellingProgress({ progress }: Run): (news: { stage: string; progress: number }) => void {
  let last = '';
  return ({ stage, progress: share }) => {
    const line = `${stage} ${Math.floor(share * 10) * 10} %`;
    if (line !== last) progress(line);
    last = line;
  };
}

/** See above. */
export const importCommand: Command = {
  usage:
    'FILE… [--pictures FOLDER|ZIP] [--dry-run] [--accept-guesses] [--remove-missing] [--remove-samples] [--skip-hidden]',
  help: `Reads lists (XLSX, CSV, TSV, or folders of them), compares them with the draft and writes the difference: all of it or
nothing. A column whose meaning is not clear keeps the list out, unless --accept-guesses takes the likeliest one.
--pictures brings pictures for records of the draft and of the lists; it may stand alone.`,
  flags: {
    pictures: 'string',
    'dry-run': 'boolean',
    'accept-guesses': 'boolean',
    'remove-missing': 'boolean',
    'remove-samples': 'boolean',
    'skip-hidden': 'boolean',
  },
  args: [0, 50],
  run: async (run) => {
    const { context, flags, args } = run;
    if (args.length === 0 && flags['pictures'] === undefined) throw new UsageError('name a list, or --pictures');
    const tell = tellingProgress(run);
    const job = createImportJob({
      ...context,
      onNews: (news) => {
        if (news.kind === 'import') tell(news);
        else context.onNews(news);
      },
    });
    const sources = typeof flags['pictures'] === 'string' ? [resolve(flags['pictures'])] : [];
    await job.start(
      args.map((path) => resolve(path)),
      {
        removeMissing: flags['remove-missing'] === true,
        skipHidden: flags['skip-hidden'] === true,
        sampleRecords: flags['remove-samples'] === true ? 'remove' : 'keep',
      },
      sources.length > 0,
    );
    await job.look(sources);
    const guesses = flags['accept-guesses'] === true ? job.guesses() : [];
    if (job.get().stage === 'asking' && guesses.length > 0)
      await job.answer({ columns: guesses, readings: [], choices: {} });
    const canWrite = job.get().stage === 'ready' && job.get().lists.every(({ refusal }) => refusal === null);
    const isWritten = canWrite && flags['dry-run'] !== true && (await job.storePictures());
    if (isWritten) {
      job.apply('administrator');
      const done = importView(job.get(), run.locale);
      tellAudit(context, (audit) => auditImport(audit, done, { role: 'system', by: 'commandLine' }));
    }
    report(run, job.get(), isWritten);
    const isUnreadable = job.get().lists.some(({ refusal }) => reasonOf(refusal) === 'unreadable');
    if (isUnreadable) return exitCodes.storage;
    return canWrite ? exitCodes.done : exitCodes.refused;
  },
};
