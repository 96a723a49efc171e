/** Kills a program that changes a draft, again and again, and looks at what it leaves. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { draftBackupPath } from '#db/draft/backup.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import { seededRandom } from '#db/sample/random.ts';
import { isDeepStrictEqual } from 'node:util';
import { contentOf, replayedContent } from './drafts.ts';

/** Longest time from the first write to the kill: room for several sets of each size. */
const longestMs = 400;

/** What a number of kills have shown; `faults` must be empty. */
export interface KillReport {
  kills: number;
  /** Sets in the draft at the end. */
  sets: number;
  /** Kills after which there was a last good copy to look at. */
  copies: number;
  faults: string[];
}

/** Starts the program, kills it `delayMs` after its first word, and returns the last set that it has told. */
function killedWriter(path: string, seed: string, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'draftWriterChild.ts'), path, seed], {
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
      const ids = told.split('\n').slice(0, -1).map(Number).filter(Number.isInteger);
      if (signal === 'SIGKILL') resolve(ids.at(-1) ?? 0);
      else reject(new Error(`the writer ended by itself: ${complaints}`));
    });
  });
}

/** What is wrong with the draft at `path`: it must be the sum of its sets and know every set that was told. */
function faultsOf(path: string, told: number): { faults: string[]; sets: number } {
  const draft = openDraft(path, { now: () => new Date(), seed: null });
  try {
    const sets = draft.revision();
    const faults = sets < told ? [`set ${told} was told, ${sets} is the last`] : [];
    const isSum = isDeepStrictEqual(replayedContent(draft), contentOf(draft));
    return { sets, faults: isSum ? faults : [...faults, 'the content is not the sum of the sets'] };
  } finally {
    draft.close();
  }
}

/**
 * Kills the writer `kills` times over one draft, at moments that `seed` decides; its folder must be there. The whole
 * history is replayed after each, so hundreds of kills are better spread over drafts of thirty each.
 */
export async function killDraftWriters(path: string, options: { kills: number; seed: string }): Promise<KillReport> {
  const random = seededRandom(options.seed);
  const report: KillReport = { kills: 0, sets: 0, copies: 0, faults: [] };
  for (let kill = 0; kill < options.kills; kill += 1) {
    const told = await killedWriter(path, `${options.seed} ${kill}`, random() * longestMs);
    const found = faultsOf(path, told);
    const hasCopy = existsSync(draftBackupPath(path));
    const copy = hasCopy ? faultsOf(draftBackupPath(path), 0).faults.map((fault) => `copy: ${fault}`) : [];
    report.kills += 1;
    report.copies += hasCopy ? 1 : 0;
    report.sets = found.sets;
    report.faults.push(...[...found.faults, ...copy].map((fault) => `kill ${kill}: ${fault}`));
  }
  return report;
}
