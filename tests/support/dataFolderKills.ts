/** Kills programs that import, publish and go back over a whole data folder, and looks at what is left for visitors and staff. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDraft } from '#db/draft/openDraft.ts';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { currentCatalogue } from '#db/publish/versionFolder.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { seededRandom } from '#db/sample/random.ts';
import { exportCsv } from '#db/transfer/write/exportCsv.ts';
import { contentOf } from './drafts.ts';
import { memoryDraft } from './memoryDraft.ts';

const root = join(import.meta.dirname, '..', '..');
const commandLine = join(root, 'main', 'cli', 'main.ts');
const stepChild = join(import.meta.dirname, 'stepChild.ts');

/** What is killed: three words of the issue; going back is a version for visitors, or the draft. */
export type KilledWork = 'import' | 'publish' | 'restore';

/** What the kills of one kind have shown; `faults` must be empty. */
export interface WorkReport {
  kills: number;
  /** How often all was as before, and how often as after. */
  before: number;
  after: number;
  /** Programs that were done before the kill came, and were started again to be killed earlier; not among `kills`. */
  done: number;
  faults: string[];
}

/** What is compared: the draft, and the catalogue that visitors see. */
interface State {
  draft: string;
  catalogue: string;
}

/** A program over a data folder, from one state to another. */
interface Work {
  kind: KilledWork;
  base: string;
  args: (dataDir: string) => string[];
  before: State;
  after: State;
  /** How long it takes when nobody kills it. */
  ms: number;
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
const draftFile = (dataDir: string) => join(dataDir, 'staff', 'draft.sqlite');

/** Opens both as the kiosk does; throws when one of them does not open. */
function stateOf(dataDir: string): State {
  const draft = openDraft(draftFile(dataDir), { now: () => new Date(), seed: null });
  const current = currentCatalogue(join(dataDir, 'catalogue'));
  const catalogue = openPublishedCatalogue(current?.file ?? '');
  try {
    const version = current?.version ?? '';
    return { draft: digest(contentOf(draft)), catalogue: `${version} ${digest(readCatalogueRecords(catalogue))}` };
  } finally {
    draft.close();
    catalogue.close();
  }
}

/** A copy of a data folder. Published files never change, so they are linked; the draft is written in place. */
function copyFolder(from: string, to: string): string {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (source.includes('/versions/') || source.includes('/media/')) linkSync(source, target);
    else copyFileSync(source, target);
  }
  return to;
}

/** Runs a program, killed after `killMs` if that is given; whether it was. */
function run(args: readonly string[], killMs?: number): Promise<{ isKilled: boolean; ms: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')));
  const timer = killMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === 'SIGKILL') {
        resolve({ isKilled: signal === 'SIGKILL', ms: performance.now() - start });
      } else reject(new Error(`${args.join(' ')} ended with ${code}: ${complaints}`));
    });
  });
}

/** A list of all products of the catalogue, each with another text. */
function writeList(path: string, catalogue: string, word: string): void {
  const db = openPublishedCatalogue(catalogue);
  const records = readCatalogueRecords(db).map((record) =>
    record.type === 'product'
      ? { ...record, values: { ...record.values, 'summary.en': `${word} ${record.code}` } }
      : record,
  );
  const reader = { locale: 'en', vocabularies: readVocabularies(db) } as const;
  writeFileSync(path, exportCsv(memoryDraft(records), { ...reader, type: 'product', encoding: 'utf-8-bom' }).bytes);
  db.close();
}

/** Data folders before and after each kind of work, made by programs that nobody kills. */
async function prepare(folder: string, catalogue: string): Promise<Work[]> {
  const lists = ['first', 'second'].map((word) => {
    const path = join(folder, `${word}.csv`);
    writeList(path, catalogue, word);
    return path;
  });
  const command =
    (...args: string[]) =>
    (dataDir: string) => [commandLine, ...args, '--data-dir', dataDir];
  const step = (name: string) => (dataDir: string) => [stepChild, dataDir, name];
  const base = join(folder, 'base');
  for (const args of [command('publish'), command('import', lists[0] ?? ''), command('publish')]) await run(args(base));
  const works: Work[] = [];
  const add = async (kind: KilledWork, from: string, args: Work['args']): Promise<string> => {
    const dataDir = copyFolder(from, join(folder, `after-${works.length}`));
    const { ms } = await run(args(dataDir));
    const [before, after] = [stateOf(from), stateOf(dataDir)];
    if (before.draft === after.draft && before.catalogue === after.catalogue) throw new Error(`${kind} does nothing`);
    works.push({ kind, base: from, args, before, after, ms });
    return dataDir;
  };
  const imported = await add('import', base, command('import', lists[1] ?? ''));
  await add('publish', imported, command('publish'));
  await add('restore', base, command('restore', '1'));
  const undone = await add('restore', imported, step('undo'));
  await add('restore', undone, step('redo'));
  await add('restore', imported, step('restore'));
  await add('restore', base, step('switch'));
  return works;
}

function faultOf(state: State, { before, after }: Work): string | null {
  const isOne = (key: keyof State) => state[key] === before[key] || state[key] === after[key];
  if (!isOne('draft')) return `the draft is neither the old one nor the new one: ${state.draft}`;
  return isOne('catalogue') ? null : `the catalogue is neither the old one nor the new one: ${state.catalogue}`;
}

/** Kills the work once when `share` of the time it takes has passed; what was done before is tried again, a little earlier. */
async function killOnce(work: Work, options: { dataDir: string; share: number; report: WorkReport }): Promise<void> {
  const { dataDir, share, report } = options;
  const killMs = work.ms * share;
  copyFolder(work.base, dataDir);
  const { isKilled, ms } = await run(work.args(dataDir), killMs);
  if (!isKilled) {
    report.done += 1;
    rmSync(dataDir, { recursive: true, force: true });
    // The machine has become faster, or slower for a while when it was measured.
    work.ms = ms;
    return killOnce(work, { dataDir, share: share * 0.95, report });
  }
  report.kills += 1;
  try {
    const state = stateOf(dataDir);
    const fault = faultOf(state, work);
    const isAfter = state.draft === work.after.draft && state.catalogue === work.after.catalogue;
    if (fault) report.faults.push(`killed after ${Math.round(killMs)} ms: ${fault}`);
    else if (isAfter) report.after += 1;
    else report.before += 1;
  } catch (error) {
    report.faults.push(`killed after ${Math.round(killMs)} ms: ${String(error)}`);
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** Kills import, publish and going back in turn, `kills` times in all, at moments that `seed` decides; two at a time. */
export async function killOverDataFolder(
  { folder, catalogue }: { folder: string; catalogue: string },
  { kills, seed }: { kills: number; seed: string },
): Promise<Record<KilledWork, WorkReport>> {
  const works = await prepare(folder, catalogue);
  const random = seededRandom(seed);
  const blank = (): WorkReport => ({ kills: 0, before: 0, after: 0, done: 0, faults: [] });
  const reports = { import: blank(), publish: blank(), restore: blank() };
  const kinds = ['import', 'publish', 'restore'] as const;
  const queue = Array.from({ length: kills }, (_, turn) => {
    const own = works.filter(({ kind }) => kind === kinds[turn % kinds.length]);
    const work = own[Math.floor(turn / kinds.length) % own.length];
    if (!work) throw new RangeError('nothing to kill');
    // Loading the program takes the first part, in which nothing can go wrong.
    return { work, turn, share: 0.2 + 0.9 * random() };
  });
  const killNext = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { work, turn, share } = next;
      await killOnce(work, { dataDir: join(folder, `killed-${turn}`), share, report: reports[work.kind] });
    }
  };
  await Promise.all([killNext(), killNext()]);
  return reports;
}
