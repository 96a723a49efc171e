/** Makes a new version from the draft, proves it, and only then shows it; brings an earlier one back. */
import { existsSync, mkdirSync } from 'node:fs';
import { AppError } from '#api/errors.ts';
import type { DraftReader } from '#db/draft/types.ts';
import { renameDurably } from '#db/durable.ts';
import type { ReadableDb } from '#db/handle.ts';
import { holdLock, openPublishedCatalogue, readCatalogueSettings } from '#db/open.ts';
import { tellingStorageErrors } from '#db/storageErrors.ts';
import { textsOfBase } from './baseRows.ts';
import { checkDraft, type PublishFault } from './checkDraft.ts';
import { removeLeftovers, removeOldVersions } from './cleanUp.ts';
import { fileAtPresentSchema } from './migratedCopy.ts';
import type { PictureStore } from './pictures.ts';
import { readPublicDraft, secretsOf, type Secret } from './publicDraft.ts';
import { listNumbers, readPointer, versionPaths, writePointer } from './versionFolder.ts';
import { verifyCatalogue } from './verifyCatalogue.ts';
import { countsFrom, type Counts } from './versionSettings.ts';
import { writeCatalogue } from './writeCatalogue.ts';

/** What a version is made of. */
export interface PublishOptions {
  /** Folder of published catalogues; see versionFolder.ts. */
  dir: string;
  /** The embedded catalogue: vocabularies and floor plan. */
  base: string;
  draft: DraftReader;
  pictures: PictureStore;
  now: Date;
}

/** What was published. */
export interface PublishReport {
  /** Number of the version. */
  number: string;
  counts: Counts;
  warnings: PublishFault[];
}

/** Runs `work` with nobody else publishing into the folder. Raises CONFLICT with `details.reason` `publishing`. */
function alone<T>(dir: string, work: () => T): T {
  mkdirSync(versionPaths(dir).versions, { recursive: true });
  const release = holdLock(versionPaths(dir).lock);
  if (!release) throw new AppError('CONFLICT', 'a version is being published', { details: { reason: 'publishing' } });
  try {
    return tellingStorageErrors('catalogue', work)();
  } finally {
    release();
  }
}

/**
 * The newest catalogue that can be asked for the numbers of items. Not the current one: after a version was brought back,
 * numbers of the later one are still on visitors' papers. Before the first version it is the one put there by hand, else
 * the embedded one, which visitors have seen until now.
 */
function openPredecessor({ dir, base }: PublishOptions): ReadableDb {
  const { fileOf, migrated, byHand } = versionPaths(dir);
  for (const file of [...listNumbers(dir).map(fileOf), ...(existsSync(byHand) ? [byHand] : [])]) {
    try {
      return openPublishedCatalogue(fileAtPresentSchema(file, migrated));
    } catch (error) {
      // A damaged version keeps nobody from publishing; the one before it knows almost all numbers.
      if (!(error instanceof AppError)) throw error;
    }
  }
  return openPublishedCatalogue(base);
}

function readSecrets({ base, draft }: PublishOptions): Secret[] {
  const db = openPublishedCatalogue(base);
  try {
    return secretsOf(draft, readPublicDraft(draft), textsOfBase(db));
  } finally {
    db.close();
  }
}

/** Checks the draft as a whole. Raises CONFLICT with the faults that stand in the way. */
function requirePublishable({ base, draft, pictures }: PublishOptions): PublishFault[] {
  const db = openPublishedCatalogue(base);
  try {
    const { blocking, warnings } = checkDraft(draft, db, pictures);
    if (blocking.length === 0) return warnings;
    const faults = blocking.map((fault) => ({ ...fault, record: fault.record && { ...fault.record } }));
    const [first] = blocking;
    const example = [first?.code, first?.record?.code, first?.field].filter((part) => typeof part === 'string');
    throw new AppError('CONFLICT', `${blocking.length} faults stand in the way of publishing: ${example.join(' ')}`, {
      details: { reason: 'checks', blocking: faults },
    });
  } finally {
    db.close();
  }
}

/** A number above all that were used, also by versions that have been removed since. */
function nextNumber(dir: string): string {
  const pointer = readPointer(dir);
  const used = [listNumbers(dir)[0], pointer?.version, pointer?.previous].map((number) => Number(number ?? 0));
  return String(Math.max(...used) + 1).padStart(6, '0');
}

/**
 * Publishes the draft. Until the last step, one rename, visitors have the version before; killed at any point there is the
 * old one or the new one, whole. Raises CONFLICT (`details.reason` `publishing`, or `checks` with `blocking`), INTERNAL
 * when the new file fails its checks, STORAGE_FULL.
 */
export function publish(options: PublishOptions): PublishReport {
  const { dir, base, draft, pictures, now } = options;
  return alone(dir, () => {
    removeLeftovers(dir);
    const warnings = requirePublishable(options);
    const { fileOf, mediaDir } = versionPaths(dir);
    const number = nextNumber(dir);
    const target = `${fileOf(number)}.new`;
    const previous = openPredecessor(options);
    let counts: Counts;
    try {
      counts = writeCatalogue({ base, draft, pictures, previous, target, mediaDir, version: number, now });
    } finally {
      previous.close();
    }
    const secrets = readSecrets(options);
    verifyCatalogue(target, mediaDir, { counts, secrets });
    renameDurably(target, fileOf(number));
    writePointer(dir, number);
    removeOldVersions(dir);
    return { number, counts, warnings };
  });
}

/**
 * Shows a version again that was published before, after the checks that a new one passes. Raises NOT_FOUND, CONFLICT
 * while somebody publishes, CATALOGUE_UNAVAILABLE, CATALOGUE_TOO_NEW or INTERNAL when the version is not whole.
 */
export function switchTo(dir: string, number: string): void {
  const { fileOf, mediaDir, migrated } = versionPaths(dir);
  if (!listNumbers(dir).includes(number)) {
    throw new AppError('NOT_FOUND', `no version ${number}`, { details: { number } });
  }
  alone(dir, () => {
    const settings = readCatalogueSettings(fileOf(number));
    const file = fileAtPresentSchema(fileOf(number), migrated);
    verifyCatalogue(file, mediaDir, { counts: settings && countsFrom(settings), secrets: [] });
    writePointer(dir, number);
  });
}
