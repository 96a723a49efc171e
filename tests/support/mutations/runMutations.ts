/** Tries damaged files in processes that are watched: a hang or a crash is a finding, and the next file goes on. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DamageKind } from './damagedFile.ts';
import type { Outcome } from './tryImport.ts';

/** What the files have shown; `faults` must be empty. */
export interface MutationReport {
  files: number;
  /** By kind of damage and outcome. */
  outcomes: Record<string, number>;
  /** Refusals by reason. */
  refused: Record<string, number>;
  /** Values written by all imports together. */
  changes: number;
  longestMs: number;
  /** After collecting garbage: of the first look and of the largest. */
  heapMb: { first: number; most: number };
  /** Largest resident set of a process. */
  peakMb: number;
  faults: string[];
}

type Line =
  | { starts: number }
  | { peakMb: number }
  | (Outcome & { number: number; damage: DamageKind; heapMb: number | null });

/** As the issue has it. */
const longestMs = 10_000;
/** Heap of a child: half of what the back office's thread may use. */
const heapLimitMb = 768;

/** The files from `first` to `last` in steps. */
interface Range {
  first: number;
  step: number;
  last: number;
}

/** Runs a child until it is done or dies; returns the file it died of, null when it is done. */
async function runChild(
  args: readonly string[],
  take: (line: Line) => void,
): Promise<{ diedOf: number; how: string } | null> {
  const script = join(import.meta.dirname, '..', 'mutationChild.ts');
  const flags = ['--expose-gc', `--max-old-space-size=${heapLimitMb}`];
  const child = spawn(process.execPath, [...flags, script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [running, complaints, isHung] = [-1, '', false];
  let watch: NodeJS.Timeout | undefined;
  child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString('utf8')).slice(-2000)));
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as Line;
    clearTimeout(watch);
    if ('starts' in line) {
      running = line.starts;
      watch = setTimeout(() => (isHung = child.kill('SIGKILL')), 2 * longestMs);
    } else take(line);
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(watch);
  if (code === 0) return null;
  return { diedOf: running, how: isHung ? 'the program hangs' : `the program died: ${complaints}` };
}

/** Tries the files of a range; see above. */
async function runRange(places: readonly string[], range: Range, report: MutationReport): Promise<void> {
  const take = (line: Line) => {
    if ('starts' in line) return;
    if ('peakMb' in line) {
      report.peakMb = Math.max(report.peakMb, line.peakMb);
      return;
    }
    const { number, damage, kind, reason, ms, heapMb, changes, faults } = line;
    report.files += 1;
    report.changes += changes;
    report.outcomes[`${damage} ${kind}`] = (report.outcomes[`${damage} ${kind}`] ?? 0) + 1;
    if (reason !== null) report.refused[reason] = (report.refused[reason] ?? 0) + 1;
    report.longestMs = Math.max(report.longestMs, ms);
    if (heapMb !== null) {
      report.heapMb.first ||= heapMb;
      report.heapMb.most = Math.max(report.heapMb.most, heapMb);
    }
    report.faults.push(...faults.map((fault) => `file ${number}: ${fault}`));
    if (ms > longestMs) report.faults.push(`file ${number} takes ${Math.round(ms)} ms`);
  };
  for (let { first } = range; first <= range.last;) {
    const died = await runChild([...places, ...[first, range.step, range.last].map(String)], take);
    if (!died) return;
    report.files += 1;
    report.faults.push(`file ${died.diedOf}: ${died.how}`);
    if (died.diedOf < first) return;
    first = died.diedOf + range.step;
  }
}

/** Tries the files numbered from `first`, in so many processes at a time. `folder` is for drafts and files. */
export async function runMutations(
  { catalogue, folder }: { catalogue: string; folder: string },
  { first, files, processes }: { first: number; files: number; processes: number },
): Promise<MutationReport> {
  const report: MutationReport = {
    files: 0,
    outcomes: {},
    refused: {},
    changes: 0,
    longestMs: 0,
    heapMb: { first: 0, most: 0 },
    peakMb: 0,
    faults: [],
  };
  const last = first + files - 1;
  await Promise.all(
    Array.from({ length: processes }, (_, index) => {
      const own = join(folder, String(index));
      mkdirSync(own);
      return runRange([catalogue, own], { first: first + index, step: processes, last }, report);
    }),
  );
  return report;
}
