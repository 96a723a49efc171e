/** Writes how many tests passed, failed and were skipped to the file named by KIOSK_TEST_COUNTS, for scripts that add runs up. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Counts of one run. A file or suite that failed outside its tests, and an error outside any file, count as one failure each. */
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function countModule(counts: Counts, module: TestModule): void {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // A test that never ran (an interrupted run) proves nothing, which is what "skipped" says.
    counts[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
  }
  if (module.errors().length > 0) counts.failed += 1;
  for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1;
}

/** See above. Does nothing when the variable is not set. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env['KIOSK_TEST_COUNTS'];
    if (!file) return;
    const counts: Counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) countModule(counts, module);
    writeFileSync(file, `${JSON.stringify(counts)}\n`);
  }
}
