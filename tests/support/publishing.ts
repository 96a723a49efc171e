/** What tests that publish have in common. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import type { ReadableDb } from '#db/handle.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import type { PictureFile, PictureStore } from '#db/publish/pictures.ts';
import type { PublishOptions } from '#db/publish/publish.ts';
import { memoryDraft, type PlainRecord } from './memoryDraft.ts';

/** The pictures of a catalogue, by media code. */
export function picturesOf(db: ReadableDb, mediaDir: string): PictureStore {
  const row = db.prepare(
    `SELECT media.path, media.mime, media.width, media.height, thumb.code AS thumb FROM media
     LEFT JOIN media AS thumb ON thumb.id = media.thumb_id WHERE media.code = ?`,
  );
  const read = (code: string): (PictureFile & { thumbCode: string | null }) | null => {
    const found = row.get(code) as
      | { path: string; mime: string; width: number; height: number; thumb: string }
      | undefined;
    const path = join(mediaDir, found?.path ?? '');
    if (!found || !existsSync(path)) return null;
    const { mime, width, height, thumb } = found;
    return { path, mime, width, height, bytes: statSync(path).size, thumbCode: thumb };
  };
  return {
    fileOf: (name) => {
      const file = read(name);
      return file && { ...file, thumb: file.thumbCode === null ? null : read(file.thumbCode) };
    },
  };
}

/** A catalogue file as a program publishes from it: its records in memory, its pictures, itself as base. */
export interface Source {
  records: PlainRecord[];
  /** Options for publishing these records into `dir`, or others in their place. */
  options: (dir: string, records?: readonly PlainRecord[]) => PublishOptions;
}

/** Reads the source from a catalogue file. */
export function publishingFrom({ file, mediaDir }: { file: string; mediaDir: string }): Source {
  const db = openPublishedCatalogue(file);
  const records = readCatalogueRecords(db);
  const pictures = picturesOf(db, mediaDir);
  return {
    records,
    options: (dir, chosen = records) => ({
      dir,
      base: file,
      draft: memoryDraft(chosen),
      pictures,
      now: new Date('2021-09-24T01:00:00Z'),
    }),
  };
}
