/** The catalogue's command line: what staff do at the kiosk, for programs and terminals. */
import { resolve } from 'node:path';
import { AppError, type ErrorCode, type Json } from '#api/errors.ts';
import { parseArgs } from 'node:util';
import { createOfficeContext, type OfficeContext } from '#app/office/context.ts';
import type { OfficePlaces } from '#app/office/port.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { shownCatalogue } from '#db/publish/shownCatalogue.ts';
import { defaultDataDir } from '../hosting/dataDir.ts';
import { exitCodes, UsageError, type Command, type Run } from './command.ts';
import { checkPlanCommand, statsCommand } from './commands/inspect.ts';
import { exportCommand, templateCommand } from './commands/files.ts';
import { importCommand } from './commands/import.ts';
import { publishCommand, restoreCommand, validateCommand, versionsCommand } from './commands/versions.ts';

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  export: exportCommand,
  template: templateCommand,
  validate: validateCommand,
  publish: publishCommand,
  versions: versionsCommand,
  restore: restoreCommand,
  stats: statsCommand,
  'check-plan': checkPlanCommand,
};

const usage = `Usage: npm run -s catalogue -- COMMAND [--json] [--locale ${LOCALES.join('|')}] [--data-dir PATH] [--help]

${Object.entries(commands)
  .map(([name, { usage: rest }]) => `  ${name} ${rest}`.trimEnd())
  .join('\n')}

Exit codes: 0 done, 1 refused or faulty input, 2 wrong command line, 3 somebody else is writing, 4 disk or file trouble.
`;

const codeOf: Partial<Record<ErrorCode, number>> = {
  CONFLICT: exitCodes.busy,
  STORAGE_FULL: exitCodes.storage,
  CATALOGUE_UNAVAILABLE: exitCodes.storage,
  CATALOGUE_TOO_NEW: exitCodes.storage,
};

const usageOf = (name: string, { usage: rest }: Command) =>
  `Usage: npm run -s catalogue -- ${`${name} ${rest}`.trimEnd()}\n`;

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);

/** Arguments of a command, as they were given. */
function parse(command: Command, args: readonly string[]): Pick<Run, 'args' | 'flags'> {
  const options = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    locale: { type: 'string' },
    'data-dir': { type: 'string' },
    ...Object.fromEntries(Object.entries(command.flags).map(([flag, type]) => [flag, { type }])),
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return { args: positionals, flags: { ...values } };
}

/** Raises UsageError for what holds for every command. */
function localeOf({ args, flags }: Pick<Run, 'args' | 'flags'>, command: Command): Locale {
  const [least, most] = command.args;
  if (args.length < least || args.length > most) {
    const expected = least === most ? `${least}` : `${least} to ${most}`;
    throw new UsageError(`${args.length} arguments, not ${expected}`);
  }
  // An empty path would be the folder one happens to be in.
  if (flags['data-dir'] === '') throw new UsageError('--data-dir names no folder');
  const { locale = 'en' } = flags;
  const known = LOCALES.find((each) => each === locale);
  if (!known) throw new UsageError(`--locale is one of ${LOCALES.join(', ')}`);
  return known;
}

function contextFor(dataDir: string, embedded: OfficePlaces['embedded']): OfficeContext {
  const context = createOfficeContext(
    {
      places: { dataDir, embedded, roots: [] },
      now: () => new Date(),
      onNews: (news) => {
        if (news.kind === 'leftUndone') err(`done, but not what should follow: ${news.message}\n`);
      },
      takeCancel: () => false,
      // Nobody else is there.
      aside: (work) => work(),
    },
    () => shownCatalogue(context.catalogueDir, embedded).file,
  );
  return context;
}

/** What went wrong, for people and for programs; null for what nobody foresaw. */
function failureOf(error: unknown): { exit: number; code: string; message: string; details: Json } | null {
  if (error instanceof AppError) {
    const { code, message, details } = error;
    return { exit: codeOf[code] ?? exitCodes.refused, code, message, details };
  }
  if (!(error instanceof Error)) return null;
  const { message } = error;
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS')) {
    return { exit: exitCodes.usage, code: 'USAGE', message, details: null };
  }
  // A file or folder of the command line that the system does not give: missing, no permission, no room.
  return 'syscall' in error ? { exit: exitCodes.storage, code, message, details: null } : null;
}

async function run(
  name: string,
  command: Command,
  given: Pick<Run, 'args' | 'flags'> & { embedded: OfficePlaces['embedded'] },
): Promise<number> {
  const { args, flags, embedded } = given;
  if (flags['help'] === true) {
    out(`${usageOf(name, command)}\n${command.help}\n`);
    return exitCodes.done;
  }
  const locale = localeOf(given, command);
  const dataDir = resolve(
    typeof flags['data-dir'] === 'string' ? flags['data-dir'] : defaultDataDir(process.env, process.platform),
  );
  const isJson = flags['json'] === true;
  return command.run({
    context: contextFor(dataDir, embedded),
    locale,
    args,
    flags,
    isJson,
    say: (line) => (isJson ? undefined : out(`${line}\n`)),
    result: (value) => (isJson ? out(`${JSON.stringify(value)}\n`) : undefined),
    progress: (line) => err(`${line}\n`),
  });
}

/**
 * Runs one command and gives its exit code. `argv` is what stands after the program, `embedded` the catalogue that came
 * with it. With `--json` there is one line on standard output whatever happens, `{ "error": … }` when nothing came of it.
 * What nobody foresaw is thrown.
 */
export async function runCatalogueCommand(
  argv: readonly string[],
  embedded: OfficePlaces['embedded'],
): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isHelp = name === '--help' || name === 'help';
    (isHelp ? out : err)(usage);
    return isHelp ? exitCodes.done : exitCodes.usage;
  }
  try {
    return await run(name, command, { ...parse(command, rest), embedded });
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    const { exit, ...body } = failure;
    err(`${body.message}\n${exit === exitCodes.usage ? usageOf(name, command) : ''}`);
    if (rest.includes('--json')) out(`${JSON.stringify({ error: body })}\n`);
    return exit;
  }
}
