/** Kills a program that publishes, again and again, and looks at what visitors would see. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { currentCatalogue, listNumbers, readPointer, versionPaths } from '#db/publish/versionFolder.ts';
import { verifyCatalogue } from '#db/publish/verifyCatalogue.ts';
import { countsFrom } from '#db/publish/versionSettings.ts';
import { readCatalogueSettings } from '#db/open.ts';
import { seededRandom } from '#db/sample/random.ts';

/** What a number of kills have shown; `faults` must be empty. */
export interface PublishKillReport {
  kills: number;
  /** Versions at the end. */
  versions: number;
  /** Kills that left an unfinished file behind. */
  unfinished: number;
  faults: string[];
}

/** Starts the program, kills it `delayMs` after its first word, and returns the last version that it has told of. */
function killedPublisher(args: readonly string[], delayMs: number): Promise<string | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'publishChild.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [told, complaints] = ['', ''];
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')));
    child.stdout.on('data', (chunk: Buffer) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
      told += chunk.toString('utf8');
    });
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      // The last line may have been cut off.
      const last = told.split('\n').slice(1, -1).at(-1);
      if (signal === 'SIGKILL') resolve(last ?? null);
      else reject(new Error(`the publisher ended by itself: ${complaints}`));
    });
  });
}

/** What is wrong: the version that was told of last, or one that came after, must be current and whole. */
function faultsOf(dir: string, told: string | null, before: string | null): string[] {
  const current = currentCatalogue(dir);
  if (!current)
    return told === null && before === null && readPointer(dir) === null ? [] : ['there is no current version'];
  const faults: string[] = [];
  const settings = readCatalogueSettings(current.file);
  try {
    verifyCatalogue(current.file, current.mediaDir, { counts: settings && countsFrom(settings), secrets: [] });
  } catch (error) {
    faults.push(String(error));
  }
  // One step may have been taken that nobody could tell of: the newest version, or the oldest brought back.
  const numbers = listNumbers(dir);
  const possible = [told ?? before, numbers[0], numbers[1], numbers.at(-1)];
  return possible.includes(current.version) ? faults : [...faults, `${current.version} is current, ${told} was told`];
}

function hasUnfinished(dir: string): boolean {
  const { versions, mediaDir } = versionPaths(dir);
  return [versions, mediaDir].some(
    (path) => existsSync(path) && readdirSync(path).some((name) => name.includes('.new')),
  );
}

/**
 * Kills the publisher `kills` times over one folder, at moments that `seed` decides, `longestMs` after its first word at the
 * latest: 900 is room for a few versions of the small catalogue, 8000 for as many of the sample.
 */
export async function killPublishers(
  options: { file: string; mediaDir: string; dir: string },
  { kills, seed, longestMs }: { kills: number; seed: string; longestMs: number },
): Promise<PublishKillReport> {
  const { file, mediaDir, dir } = options;
  const random = seededRandom(seed);
  const report: PublishKillReport = { kills: 0, versions: 0, unfinished: 0, faults: [] };
  for (let kill = 0; kill < kills; kill += 1) {
    const before = currentCatalogue(dir)?.version ?? null;
    const told = await killedPublisher([file, mediaDir, dir], random() * longestMs);
    report.kills += 1;
    report.unfinished += hasUnfinished(dir) ? 1 : 0;
    report.faults.push(...faultsOf(dir, told, before).map((fault) => `kill ${kill}: ${fault}`));
  }
  report.versions = listNumbers(dir).length;
  return report;
}
