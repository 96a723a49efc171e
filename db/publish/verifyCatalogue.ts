/** Proves that a catalogue file is what it should be, before visitors see it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { openCatalogue } from '#db/catalogue.ts';
import type { ReadableDb } from '#db/handle.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import { findTexts } from './findTexts.ts';
import { askProbes } from './probes.ts';
import type { Secret } from './publicDraft.ts';
import type { Counts } from './versionSettings.ts';

/** Why a file is not what it should be; goes to `details.reason`. */
export type VerifyReason = 'integrity' | 'foreign-keys' | 'counts' | 'media' | 'search';

/** What a file is compared with. */
export interface Expected {
  /** Null where nobody knows. */
  counts: Counts | null;
  /** Texts that must not occur; see secretsOf. */
  secrets: readonly Secret[];
}

/**
 * A sound index misses none of a thousand names, a broken one misses most. One odd name, e.g. of filler words alone, must not
 * keep a whole fair from publishing.
 */
const missedShare = 0.1;

function fail(reason: VerifyReason, message: string): never {
  throw new AppError('INTERNAL', `the catalogue fails its checks: ${message}`, { details: { reason } });
}

function verifyTables(db: ReadableDb, { counts }: Expected): void {
  const verdict = String(db.pragma('integrity_check(1)', { simple: true }));
  if (verdict !== 'ok') fail('integrity', verdict);
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) fail('foreign-keys', `${broken.length} rows refer to nothing`);
  if (!counts) return;
  const found = db
    .prepare(
      `SELECT (SELECT count(*) FROM exhibitor WHERE is_visible = 1) AS exhibitors,
         (SELECT count(*) FROM product WHERE is_visible = 1) AS products, (SELECT count(*) FROM event) AS events`,
    )
    .get() as Counts;
  if (JSON.stringify(found) !== JSON.stringify(counts))
    fail('counts', `${JSON.stringify(found)} instead of ${JSON.stringify(counts)}`);
}

function verifyMedia(db: ReadableDb, mediaDir: string): void {
  const files = db.prepare('SELECT path, bytes FROM media').all() as { path: string; bytes: number }[];
  const lost = files.filter(({ path, bytes }) => {
    const file = join(mediaDir, path);
    return !existsSync(file) || statSync(file).size !== bytes;
  });
  if (lost.length > 0) fail('media', `${lost.length} pictures are missing or torn, first ${lost[0]?.path}`);
}

/** Staff are told where a private text stands, never what it says: the log is no place for it either. */
function requireNoSecrets(file: string, secrets: readonly Secret[]): void {
  const found = findTexts(
    readFileSync(file),
    secrets.map(({ text }) => text),
  );
  if (found.size === 0) return;
  const blocking = secrets
    .filter(({ text }) => found.has(text))
    .map(({ record: { type, code }, field }) => ({ code: 'private-shown', record: { type, code }, field, value: '' }));
  throw new AppError('CONFLICT', `${found.size} private texts would be in the catalogue`, {
    details: { reason: 'checks', blocking },
  });
}

/**
 * Opens the file as visitors would and checks pages, references, counts, private texts, pictures and searches. Raises
 * CATALOGUE_UNAVAILABLE or CATALOGUE_TOO_NEW when it does not open, CONFLICT like publish() where private texts are in it,
 * INTERNAL with `details.reason` of {@link VerifyReason} when it is wrong.
 */
export function verifyCatalogue(file: string, mediaDir: string, expected: Expected): void {
  const db = openPublishedCatalogue(file);
  try {
    verifyTables(db, expected);
    requireNoSecrets(file, expected.secrets);
    verifyMedia(db, mediaDir);
    const catalogue = openCatalogue(file);
    try {
      const { asked, missed } = askProbes(db, catalogue);
      const first = missed[0];
      if (missed.length > asked * missedShare)
        fail(
          'search',
          `${missed.length} of ${asked} names do not find their record, first ${first?.type} ${first?.code}`,
        );
    } finally {
      catalogue.close();
    }
  } finally {
    db.close();
  }
}
