/** `export` and `template`: the draft and an empty list as files. */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '#api/errors.ts';
import { fieldsOf, RECORD_TYPES, type RecordType } from '#db/records/fields.ts';
import { exportCsv } from '#db/transfer/write/exportCsv.ts';
import { exportJson } from '#db/transfer/write/jsonRecords.ts';
import { exportWorkbook } from '#db/transfer/write/exportWorkbook.ts';
import { templateWorkbook } from '#db/transfer/write/templateWorkbook.ts';
import { exitCodes, UsageError, type Command, type Run } from '../command.ts';

const encodings = { 'utf-8': 'utf-8-bom', cp949: 'cp949', gb18030: 'gb18030' } as const;

const isType = (text: unknown): text is RecordType => RECORD_TYPES.some((type) => type === text);

/** Writes the file; another one is not written over without `--force`. */
function save(run: Run, bytes: Uint8Array, more: Record<string, unknown> = {}): number {
  const path = resolve(run.args[0] ?? '');
  if (existsSync(path) && run.flags['force'] !== true) {
    throw new AppError('INVALID_INPUT', `${path} exists; --force writes over it`, { details: { reason: 'exists' } });
  }
  writeFileSync(path, bytes);
  run.say(path);
  run.result({ path, bytes: bytes.length, ...more });
  return exitCodes.done;
}

/** See above. */
export const exportCommand: Command = {
  usage: 'FILE.xlsx|FILE.csv|FILE.json [--type exhibitor|product|event] [--encoding utf-8|cp949|gb18030] [--force]',
  help: `Writes the draft: everything as XLSX or JSON, one kind of record as CSV. What is imported again without a change gives no
difference. A CSV encoding that lacks characters leaves those cells blank and says how many.`,
  flags: { type: 'string', encoding: 'string', force: 'boolean' },
  args: [1, 1],
  run: async (run) => {
    const { context, locale, args, flags } = run;
    const reader = { locale, vocabularies: context.vocabularies() };
    const extension = /\.(xlsx|csv|json)$/i.exec(args[0] ?? '')?.[1]?.toLowerCase();
    run.progress('exporting: reading the draft');
    if (extension === 'xlsx')
      return save(run, await exportWorkbook(context.draft(), { ...reader, now: context.now() }));
    if (extension === 'json') return save(run, exportJson(context.draft(), context.now()));
    const { type = 'exhibitor', encoding = 'utf-8' } = flags;
    const known = Object.hasOwn(encodings, String(encoding))
      ? encodings[encoding as keyof typeof encodings]
      : undefined;
    if (extension !== 'csv' || !isType(type) || fieldsOf(type).length === 0 || known === undefined) {
      throw new UsageError('the file is .xlsx, .csv or .json; kind and encoding are of those above');
    }
    const { bytes, leftOut } = exportCsv(context.draft(), { ...reader, type, encoding: known });
    if (leftOut.length > 0)
      run.progress(`${leftOut.length} cells are blank: ${String(encoding)} lacks their characters`);
    return save(run, bytes, { leftOut });
  },
};

/** See above. */
export const templateCommand: Command = {
  usage: 'FILE.xlsx [--locale ko|zh-CN|en] [--force]',
  help: 'Writes an empty list with headings, choices and notes in one language, for exhibitors to fill in.',
  flags: { force: 'boolean' },
  args: [1, 1],
  run: async (run) => {
    const { context, locale, args } = run;
    if (!/\.xlsx$/i.test(args[0] ?? '')) throw new UsageError('the file is .xlsx');
    return save(run, await templateWorkbook({ locale, vocabularies: context.vocabularies(), now: context.now() }));
  },
};
