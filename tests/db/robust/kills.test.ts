import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { killOverDataFolder } from '#tests/support/dataFolderKills.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** `KILLS=300` is the whole run, of ten minutes; this many take half a minute. A multiple of three. */
const kills = Number(process.env['KILLS'] ?? 15);
/** Another word is other moments. */
const seed = process.env['KILL_SEED'] ?? 'power cut';

test(`killed at ${kills} random moments of import, publish and restore, all is as before or as after`, async () => {
  // The command line has this one; where there is no build yet, it would be made by two programs at once.
  if (!existsSync(sampleCatalogueFile)) {
    publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sampleCatalogueFile });
  }
  const places = { folder: temporaryFolder(), catalogue: sampleCatalogueFile };
  const reports = await killOverDataFolder(places, { kills, seed });
  for (const [kind, { kills: times, before, after, done, faults }] of Object.entries(reports)) {
    console.log(
      `${kind}: ${times} kills, ${before} as before, ${after} as after, ${done} that came too late, ${faults.length} faults`,
    );
  }
  const all = Object.values(reports);
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  expect(all.map(({ kills: times }) => times)).toEqual([kills / 3, kills / 3, kills / 3]);
}, 3_600_000);
