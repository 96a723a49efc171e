/** The catalogue's command line: what staff do at the kiosk, for programs and terminals. */
import { AppError, type ErrorCode } from '#api/errors.ts';
import { parseArgs } from 'node:util';
import { createOfficeContext } from '#app/office/context.ts';
import type { OfficePlaces } from '#app/office/port.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { currentCatalogue } from '#db/publish/versionFolder.ts';
import { defaultDataDir } from '../hosting/dataDir.ts';
import { exitCodes, type Command } from './command.ts';
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

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);

async function run(argv: readonly string[], embedded: OfficePlaces['embedded']): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const isHelp = name === '--help' || name === 'help';
    (isHelp ? out : err)(usage);
    return isHelp ? exitCodes.done : exitCodes.usage;
  }
  const options = {
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    locale: { type: 'string' },
    'data-dir': { type: 'string' },
    ...Object.fromEntries(Object.entries(command.flags).map(([flag, type]) => [flag, { type }])),
  } as const;
  const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
  const given: Readonly<Record<string, string | boolean | undefined>> = { ...values };
  const [least, most] = command.args;
  const { locale = 'en' } = given;
  if (given['help'] === true) {
    out(`Usage: npm run -s catalogue -- ${name} ${command.usage}\n\n${command.help}\n`);
    return exitCodes.done;
  }
  if (positionals.length < least || positionals.length > most || !LOCALES.some((each) => each === locale)) {
    err(`Usage: npm run -s catalogue -- ${name} ${command.usage}\n`);
    return exitCodes.usage;
  }
  const dataDir =
    typeof given['data-dir'] === 'string' ? given['data-dir'] : defaultDataDir(process.env, process.platform);
  const context = createOfficeContext(
    {
      places: { dataDir, embedded, roots: [] },
      now: () => new Date(),
      onNews: () => undefined,
      takeCancel: () => false,
    },
    () => currentCatalogue(context.catalogueDir)?.file ?? embedded.file,
  );
  const isJson = given['json'] === true;
  return command.run({
    context,
    locale: locale as Locale,
    args: positionals,
    flags: given,
    isJson,
    say: (line) => (isJson ? undefined : out(`${line}\n`)),
    result: (value) => (isJson ? out(`${JSON.stringify(value)}\n`) : undefined),
    progress: (line) => err(`${line}\n`),
  });
}

/**
 * Runs one command and gives its exit code. `argv` is what stands after the program, `embedded` the catalogue that came
 * with it. What nobody foresaw is thrown.
 */
export async function runCatalogueCommand(
  argv: readonly string[],
  embedded: OfficePlaces['embedded'],
): Promise<number> {
  try {
    return await run(argv, embedded);
  } catch (error) {
    if (error instanceof AppError) {
      err(`${error.message}\n`);
      return codeOf[error.code] ?? exitCodes.refused;
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      err(`${error.message}\n`);
      return exitCodes.usage;
    }
    throw error;
  }
}
