/** The damaged file of a number: always the same, so that what one of ten thousand does can be looked at alone. */
import { createRandom, type Random } from '#tests/support/monkey/random.ts';
import { damageArchive } from './archives.ts';
import { damageBytes } from './damageBytes.ts';
import { damageRows } from './damageRows.ts';
import type { SeedFile } from './seedFiles.ts';
import { writeRows, type ListFile } from './writeRows.ts';

/** What was damaged: any bytes, what is inside a sound archive, or cells, as people do it. */
export type DamageKind = 'bytes' | 'structure' | 'cells';

const kindOf = (seed: SeedFile, random: Random): DamageKind => {
  const turn = random.next();
  if (turn < 0.3) return 'bytes';
  return turn < 0.65 && seed.parts ? 'structure' : 'cells';
};

/** See above. */
export async function damagedFile(
  seeds: readonly SeedFile[],
  number: number,
): Promise<ListFile & { kind: DamageKind }> {
  const random = createRandom(number);
  // Neighbouring numbers begin alike in this generator.
  for (let turn = 0; turn < 8; turn += 1) random.next();
  const seed = seeds[number % seeds.length];
  if (!seed) throw new RangeError('there is no file to damage');
  const kind = kindOf(seed, random);
  if (kind === 'cells') return { kind, ...(await writeRows(damageRows(seed.sheets, random), random)) };
  if (kind === 'structure' && seed.parts) {
    return { kind, name: seed.name, bytes: await damageArchive(seed.parts, random) };
  }
  return { kind, name: seed.name, bytes: damageBytes(seed.bytes, random) };
}
