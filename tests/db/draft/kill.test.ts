import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killDraftWriters } from '#tests/support/draftKills.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test('killed at 30 random moments, the draft is a whole number of sets and has every one that was told', async () => {
  const folder = join(temporaryFolder(), 'staff');
  mkdirSync(folder);
  const report = await killDraftWriters(join(folder, 'draft.sqlite'), { kills: 30, seed: 'power cut' });
  expect(report).toEqual({ kills: 30, sets: expect.any(Number), copies: expect.any(Number), faults: [] });
  console.log(`30 kills over ${report.sets} sets, ${report.copies} times with a copy beside it`);
  expect(report.sets).toBeGreaterThan(30);
  expect(report.copies).toBeGreaterThan(0);
}, 180_000);
