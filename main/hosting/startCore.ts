/** What both hosts do before they carry bytes: find the folders, read the settings, start the core. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createApp, type App } from '#app/createApp.ts';
import { errorFields, type Log } from '#app/log.ts';
import { parseSettings, type Settings } from '#app/settings.ts';
import { openKioskState } from '#db/state/kioskState.ts';
import { defaultDataDir } from './dataDir.ts';
import type { Flags } from './flags.ts';
import { createLogFile } from './logFile.ts';
import { placeRoots } from './office/placeRoots.ts';
import { startOfficeThread } from './office/startOffice.ts';
import { publishedCatalogues } from './publishedCatalogues.ts';
import { saveSetting } from './settingsFile.ts';

/** Where the program's own files are; differs between a checkout and a packaged application. */
export interface ProgramFiles {
  /** Built screen: index.html and its assets. */
  rendererDir: string;
  /** Embedded sample catalogue. */
  embeddedCatalogue: string;
  embeddedMediaDir: string;
  /** Program of the back office's thread. */
  officeThread: string;
}

/** A running core with what a host needs beside it. */
export interface StartedCore {
  app: App;
  log: Log;
  settings: Settings;
  dataDir: string;
}

function readSettingsText(dataDir: string, log: Log): string | null {
  const path = join(dataDir, 'settings.json');
  if (!existsSync(path)) return null;
  try {
    // A UTF-8 byte order mark is what Windows' editor writes.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    log('warn', 'settings.unreadable', errorFields(error));
    return null;
  }
}

/** Starts the core for a host, with the machine's clock unless told otherwise. Problems of settings and catalogue are logged, never thrown. */
export function startCore(flags: Flags, files: ProgramFiles, now: () => Date = () => new Date()): StartedCore {
  const dataDir = resolve(flags.dataDir ?? defaultDataDir(process.env, process.platform));
  const log = createLogFile(join(dataDir, 'logs'), now);
  const { settings, problems } = parseSettings(readSettingsText(dataDir, log));
  for (const problem of problems) {
    log('warn', 'settings.ignored', { ...problem });
    process.stderr.write(`settings.json: ${problem.key} ${problem.message}\n`);
  }
  if (flags.locale) settings.defaultLocale = flags.locale;
  const state = openKioskState(dataDir, now());
  if (state.problem) log('error', 'state.notKept', errorFields(state.problem));
  const embedded = {
    source: 'embedded' as const,
    file: files.embeddedCatalogue,
    mediaDir: files.embeddedMediaDir,
  };
  const app = createApp({
    catalogues: () => [...publishedCatalogues(join(dataDir, 'catalogue')), embedded],
    startOffice: () =>
      startOfficeThread(files.officeThread, {
        dataDir,
        embedded: { file: embedded.file, mediaDir: embedded.mediaDir },
        roots: placeRoots(dataDir),
      }),
    settings,
    state,
    savePosition: (position) => saveSetting(join(dataDir, 'settings.json'), 'position', position),
    isSetup: flags.setup,
    log,
    now,
    monotonicMs: () => performance.now(),
  });
  return { app, log, settings, dataDir };
}
