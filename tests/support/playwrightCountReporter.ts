/** Writes how many tests passed, failed and were skipped, for the program that started Playwright. */
import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** `{"passed":n,"failed":n,"skipped":n,"second":[…]}` into the file named by KIOSK_TEST_COUNTS; nothing when it is not set. */
class CountReporter implements Reporter {
  #suite: Suite | null = null;
  /** Errors outside any test: a spec file that does not load, a fixture of a worker that fails. */
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(result: FullResult): void {
    const file = process.env['KIOSK_TEST_COUNTS'];
    if (file === undefined || file === '') return;
    const counts = { passed: 0, failed: this.#errors, skipped: 0 };
    /** Tests that passed at the second try only. */
    const second: string[] = [];
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      if (outcome === 'skipped') counts.skipped += 1;
      else if (outcome === 'unexpected') counts.failed += 1;
      else counts.passed += 1;
      if (outcome === 'flaky') second.push(test.titlePath().filter(Boolean).join(' › '));
    }
    // Interrupted or out of time: what did not run counts as skipped above, but the run as a whole has failed.
    if (result.status !== 'passed' && counts.failed === 0) counts.failed = 1;
    writeFileSync(file, JSON.stringify({ ...counts, second }));
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright takes a reporter from a default export only.
export default CountReporter;
