/** Checks that run nothing: types, lint, format, boundaries, dead code, lock file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, type Finished } from './steps.ts';

/** A named check; its output is shown only when it fails. */
export interface StaticCheck {
  name: string;
  run: () => Promise<Finished>;
}

const typeProjects = [
  'main/api',
  'main',
  'db',
  'renderer',
  'tests',
  'assets/product-art',
  'assets/product-art/tsconfig.node.json',
];

/** dependency-cruiser exits green when it could read nothing, so the number of modules is checked too. */
async function checkBoundaries(): Promise<Finished> {
  const finished = await runTool('depcruise', ['--config', '.dependency-cruiser.mjs', 'main', 'db', 'renderer']);
  const modules = Number(/\((\d+) modules/.exec(finished.output)?.[1] ?? 0);
  if (finished.code === 0 && modules < 50) return { ...finished, code: 1, output: `only ${modules} modules were read` };
  return finished;
}

/**
 * Some registries lag with per-platform packages; npm then leaves them out of the lock file and the next "npm ci"
 * refuses it. Every optional package that a locked one names must be locked as well.
 */
async function checkLockFile(): Promise<Finished> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path} lacks ${name}`),
  );
  return { code: missing.length === 0 ? 0 : 1, output: missing.join('\n'), seconds: 0 };
}

/** Every static check, cheapest last so that the slow ones start first. */
export const staticChecks: readonly StaticCheck[] = [
  { name: 'lint', run: () => runTool('oxlint', ['--deny-warnings']) },
  { name: 'dead code', run: () => runTool('knip', ['--no-progress']) },
  { name: 'boundaries', run: checkBoundaries },
  ...typeProjects.map((project) => ({ name: `types ${project}`, run: () => runTool('tsc', ['-p', project]) })),
  { name: 'format', run: () => runTool('oxfmt', ['--check']) },
  { name: 'lock file', run: checkLockFile },
];

/** Runs all checks, two at a time, and prints one line each. Returns how many passed and failed. */
export async function runStaticChecks(): Promise<{ passed: number; failed: number }> {
  const waiting = [...staticChecks];
  const counts = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output, seconds } = await check.run();
      counts[code === 0 ? 'passed' : 'failed']++;
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds.toFixed(1)} s)\n`);
      if (code !== 0) process.stdout.write(`${output.trim()}\n`);
    }
  };
  await Promise.all([work(), work()]);
  return counts;
}
