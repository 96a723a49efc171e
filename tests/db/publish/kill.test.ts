import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '#db/publish/publish.ts';
import { listVersions } from '#db/publish/versionFolder.ts';
import { killPublishers } from '#tests/support/publishKills.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

test('killed at 20 random moments of publishing and bringing back, the current version is whole', async () => {
  const dir = join(temporaryFolder(), 'catalogue');
  const { embedded, ...source } = publishingSmall(temporaryFolder());
  const report = await killPublishers({ ...embedded, dir }, { kills: 20, seed: 'power cut', longestMs: 900 });
  console.log(`20 kills over ${report.versions} versions, ${report.unfinished} times with an unfinished file`);
  expect(report.faults).toEqual([]);
  expect(report.unfinished).toBeGreaterThan(0);
  // The next publish clears up.
  publish(source.options(dir));
  expect(readdirSync(join(dir, 'versions')).filter((name) => !/^\d{6}\.sqlite$/.test(name))).toEqual([]);
  expect(listVersions(dir)[0]).toMatchObject({ isCurrent: true });
}, 180_000);
