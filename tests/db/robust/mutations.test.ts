import { expect, inject, test } from 'vitest';
import { runMutations } from '#tests/support/mutations/runMutations.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** `MUTATIONS=10000` is the whole run; this many take about twenty seconds. */
const files = Number(process.env['MUTATIONS'] ?? 400);

test(`${files} damaged files are imported or refused in words: no crash, no hang, no half import`, async () => {
  const places = { catalogue: inject('sample').file, folder: temporaryFolder() };
  const report = await runMutations(places, { first: 1, files, processes: 2 });
  console.log(JSON.stringify({ ...report, faults: report.faults.length }, null, 1));
  expect(report.faults).toEqual([]);
  expect(report.files).toBe(files);
  // Memory that is held after a file is not held after all of them.
  expect(report.heapMb.most).toBeLessThan(report.heapMb.first + 64);
  const count = (word: string) =>
    Object.entries(report.outcomes).reduce((sum, [name, times]) => sum + (name.includes(word) ? times : 0), 0);
  // Every outcome of every kind occurs, or the damage would try nothing.
  for (const word of ['imported', 'refused', 'bytes', 'structure', 'cells']) {
    expect(count(word)).toBeGreaterThan(files / 20);
  }
}, 7_200_000);
