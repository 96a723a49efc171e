/** `import FILE…`: lists into the draft, by the same way as at the kiosk. */
import { resolve } from 'node:path';
import { countQuestions, createImportJob, type ImportStatus } from '#app/office/import/importJob.ts';
import { fileRefusalText, problemText } from '#db/transfer/problemTexts.ts';
import { exitCodes, type Command, type Run } from '../command.ts';

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
  if (status.pictures) say(`pictures matched ${status.pictures.matched}, added ${status.pictures.added ?? 0}`);
  say(isWritten ? 'Written into the draft.' : 'Nothing was written.');
  result({
    isWritten,
    setId,
    summary: difference?.summary ?? null,
    pictures: status.pictures && { matched: status.pictures.matched, added: status.pictures.added },
    questions: countQuestions(status),
    refusals,
    records: (difference?.records ?? []).filter(({ kind }) => kind !== 'unchanged'),
    problems,
    duplicates: difference?.duplicates ?? [],
  });
}

/** See above. */
export const importCommand: Command = {
  usage:
    'FILE… [--pictures FOLDER|ZIP] [--dry-run] [--accept-guesses] [--remove-missing] [--remove-samples] [--skip-hidden]',
  help: `Reads lists (XLSX, CSV, TSV, or folders of them), compares them with the draft and writes the difference: all of it or
nothing. --pictures brings pictures for the records of the draft and of the lists; alone, without lists, too. A column whose meaning is not clear keeps the list out, unless --accept-guesses takes the likeliest one.`,
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
    const job = createImportJob({
      ...context,
      onNews: (news) => {
        if (news.kind === 'import') run.progress(`${news.stage} ${Math.round(news.progress * 100)} %`);
      },
    });
    const sources = typeof flags['pictures'] === 'string' ? [resolve(flags['pictures'])] : [];
    job.start(
      args.map((path) => resolve(path)),
      {},
      sources.length > 0,
    );
    await job.look(sources);
    const choices = {
      removeMissing: flags['remove-missing'] === true,
      skipHidden: flags['skip-hidden'] === true,
      sampleRecords: flags['remove-samples'] === true ? ('remove' as const) : ('keep' as const),
    };
    const guesses = flags['accept-guesses'] === true ? job.guesses() : [];
    if (job.get().stage === 'asking' || job.get().stage === 'ready')
      job.answer({ columns: guesses, readings: [], choices });
    const canWrite = job.get().stage === 'ready' && job.get().lists.every(({ refusal }) => refusal === null);
    const isWritten = canWrite && flags['dry-run'] !== true;
    if (isWritten && (await job.storePictures())) job.apply('administrator');
    report(run, job.get(), isWritten);
    return canWrite ? exitCodes.done : exitCodes.refused;
  },
};
