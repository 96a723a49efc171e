/** Shows a catalogue of an older program: a copy is brought to the present schema, the file itself stays as it is. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { openCatalogue, type Catalogue } from '#db/catalogue.ts';
import { renameDurably } from '#db/durable.ts';
import { numberItems } from '#db/itemNumbers.ts';
import { latestSchemaVersion } from '#db/migrations/index.ts';
import { migrate, openCatalogueCopy, openPublishedCatalogue } from '#db/open.ts';
import { storeSearchIndex } from '#db/search/catalogueIndex.ts';

function makeCopy(file: string, target: string): void {
  const temporary = `${target}.new`;
  rmSync(temporary, { force: true });
  copyFileSync(file, temporary);
  const db = openCatalogueCopy(temporary);
  try {
    migrate(db);
    // Files from before step 40 have none.
    if (db.prepare('SELECT count(*) FROM item_number').pluck().get() === 0) numberItems(db);
    storeSearchIndex(db);
    const broken = db.pragma('foreign_key_check') as unknown[];
    const verdict = db.pragma('integrity_check(1)', { simple: true });
    if (broken.length > 0 || verdict !== 'ok') throw new AppError('INTERNAL', `the copy is broken: ${String(verdict)}`);
  } finally {
    db.close();
  }
  openPublishedCatalogue(temporary).close();
  renameDurably(temporary, target);
}

/** Copies that another program made are of no use to this one. */
function removeOlderCopies(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(`-${latestSchemaVersion}.sqlite`)) rmSync(join(folder, name), { force: true });
  }
}

function isOlder(error: unknown): boolean {
  return error instanceof AppError && (error.details as { reason?: string } | null)?.reason === 'older';
}

function opens(file: string): boolean {
  try {
    openPublishedCatalogue(file).close();
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** The copy of a file that was refused, made when there is none that opens; raises the refusal when none can be made. */
function copyOf(file: string, folder: string, refusal: unknown): string {
  if (!isOlder(refusal)) throw refusal;
  try {
    mkdirSync(folder, { recursive: true });
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
    const target = join(folder, `${hash}-${latestSchemaVersion}.sqlite`);
    if (!existsSync(target) || !opens(target)) {
      removeOlderCopies(folder);
      makeCopy(file, target);
    }
    return target;
  } catch (error) {
    // Why it could not be migrated is for the log; what it means is still that it is too old.
    const { code, message, details } = refusal as AppError; // See isOlder.
    throw new AppError(code, message, { details, cause: error });
  }
}

/**
 * The file to open in place of `file`: itself when it is of the present schema, else its copy in `folder`, named by
 * content and schema and made when there is none yet. Raises what opening `file` raises, also when no copy can be made,
 * e.g. in a folder that cannot be written.
 */
export function fileAtPresentSchema(file: string, folder: string): string {
  try {
    openPublishedCatalogue(file).close();
    return file;
  } catch (refusal) {
    return copyOf(file, folder, refusal);
  }
}

/** Opens a catalogue for visitors, of the present schema or older; see {@link fileAtPresentSchema}. */
export function openCatalogueOfAnyAge(file: string, folder: string): Catalogue {
  try {
    return openCatalogue(file);
  } catch (refusal) {
    return openCatalogue(copyOf(file, folder, refusal));
  }
}
