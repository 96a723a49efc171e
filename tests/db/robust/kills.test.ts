import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { killOverDataFolder } from '#tests/support/dataFolderKills.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** `KILLS=300` is the whole run; this many take about half a minute. */
const kills = Number(process.env['KILLS'] ?? 30);

test(`killed at ${kills} random moments of import, publish and restore, all is as before or as after`, async () => {
  // The command line has this one; where there is no build yet, it would be made by two programs at once.
  if (!existsSync(sampleCatalogueFile)) {
    publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sampleCatalogueFile });
  }
  const places = { folder: temporaryFolder(), catalogue: sampleCatalogueFile };
  const reports = await killOverDataFolder(places, { kills, seed: 'power cut' });
  for (const [kind, { kills: times, before, after, done, faults }] of Object.entries(reports)) {
    console.log(
      `${kind}: ${times} kills, ${before} as before, ${after} as after, ${done} done before, ${faults.length} faults`,
    );
  }
  const all = Object.values(reports);
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  // Both sides of the moment at which the new becomes the present one.
  expect(all.every(({ before, after }) => before > 0 && after + before > 1)).toBe(true);
  expect(all.some(({ after }) => after > 0)).toBe(true);
}, 3_600_000);
