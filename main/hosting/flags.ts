/** Command-line flags, the same for `npm start` and for both hosts. */
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '#db/model.ts';

/** Checked flags. */
export interface Flags {
  host: 'auto' | 'electron' | 'node';
  /** Address the Node host listens on. */
  address: string;
  /** Port of the Node host; 0 lets the system choose. */
  port: number;
  dataDir: string | null;
  windowed: boolean;
  locale: Locale | null;
  /** Staff methods are open to this machine's own screen for this run. */
  setup: boolean;
}

/** What the flags ask for: to run, to print the help, or to stop with a message (exit code 2). */
export type FlagsOutcome = { kind: 'run'; flags: Flags } | { kind: 'help' } | { kind: 'error'; message: string };

/** Port of the Node host when none is given: fixed, so that a bookmarked browser finds the kiosk again. */
export const defaultPort = 4173;

/** Text of `--help`. */
export const helpText = `Pavilion Kiosk: exhibitors and products of a trade fair, offline, in three languages.

Usage: npm start -- [flags]

  --host WHICH      auto (default): Electron when it can run, otherwise the Node host with a browser.
                    electron: Electron or nothing. node: the Node host.
                    An IP address, e.g. 0.0.0.0: the Node host, listening on that address.
  --port NUMBER     Port of the Node host, 0 to 65535 (default ${defaultPort}; 0 = any free port).
  --data-dir PATH   Folder for the published catalogue, settings.json and logs.
  --windowed        A window instead of the whole screen, for trying things out.
  --locale LOCALE   First language shown: ${LOCALES.join(', ')} (default from settings.json, else zh-CN).
  --setup           For staff: lets this screen set where the kiosk stands. Only for this run.
  --help            This text.

Environment: ELECTRON_MIRROR names another place to fetch Electron from.`;

function fail(message: string): FlagsOutcome {
  return { kind: 'error', message: `${message} (see --help)` };
}

/** Reads flags. Unknown flags, missing values and values out of range are errors that say what is allowed. */
export function parseFlags(args: readonly string[]): FlagsOutcome {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        host: { type: 'string' },
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        windowed: { type: 'boolean' },
        locale: { type: 'string' },
        setup: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return fail((error as Error).message.split('. ')[0] ?? 'bad flags');
  }
  if (values.help) return { kind: 'help' };
  const flags: Flags = {
    host: 'auto',
    address: '127.0.0.1',
    port: defaultPort,
    dataDir: values['data-dir'] ?? null,
    windowed: values.windowed ?? false,
    locale: null,
    setup: values.setup ?? false,
  };
  if (values.host === 'auto' || values.host === 'electron' || values.host === 'node') flags.host = values.host;
  else if (values.host !== undefined) {
    if (isIP(values.host) === 0) return fail(`--host ${values.host}: not auto, electron, node or an IP address`);
    flags.host = 'node';
    flags.address = values.host;
  }
  if (values.port !== undefined) {
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
      return fail(`--port ${values.port}: not a number from 0 to 65535`);
    flags.port = port;
  }
  if (flags.dataDir !== null && flags.dataDir.trim() === '') return fail('--data-dir: empty path');
  if (values.locale !== undefined) {
    const locale = LOCALES.find((each) => each === values.locale);
    if (!locale) return fail(`--locale ${values.locale}: not one of ${LOCALES.join(', ')}`);
    flags.locale = locale;
  }
  return { kind: 'run', flags };
}

/** Flags back as arguments, for starting a host in a process of its own. */
export function formatFlags(flags: Flags): string[] {
  return [
    ...(flags.dataDir === null ? [] : ['--data-dir', flags.dataDir]),
    ...(flags.windowed ? ['--windowed'] : []),
    ...(flags.locale === null ? [] : ['--locale', flags.locale]),
    ...(flags.setup ? ['--setup'] : []),
  ];
}
