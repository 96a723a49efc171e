/** Copies what the program brings along, vocabularies and floor plan, from the embedded catalogue; never its records. */
import type { ReadableDb } from '#db/handle.ts';
import type { RowWriter } from '#db/rowWriter.ts';
import type { PictureWriter } from './pictures.ts';

type Row = Record<string, string | number | null>;

/** Copied whole and in this order, so that every reference finds its row. Words to search by are the draft's own. */
const tables = [
  'locale',
  'term',
  'term_text',
  'region',
  'region_text',
  'category',
  'category_text',
  'hall',
  'hall_text',
  'zone',
  'zone_text',
  'zone_point',
  'booth',
  'moved_booth',
  'plan_feature',
  'plan_feature_text',
  'plan_feature_point',
  'plan_kiosk',
  'place',
  'place_text',
  'hs_chapter',
  'hs_chapter_text',
  'phrase',
  'phrase_text',
] as const;

/** How the records of the draft name rows of these tables. */
const names: Partial<Record<(typeof tables)[number], (row: Row) => string>> = {
  term: (row) => `${row['term_group']}:${row['code']}`,
  region: (row) => String(row['code']),
  category: (row) => `${row['axis']}:${row['code']}`,
  place: (row) => String(row['code']),
};

/** Pictures of categories go through the store, as those of records do. */
function categoryPictures(base: ReadableDb, pictures: PictureWriter): Map<number, number | null> {
  const used = base.prepare('SELECT media.id, media.code FROM category JOIN media ON media.id = media_id').all();
  return new Map((used as { id: number; code: string }[]).map(({ id, code }) => [id, pictures.write(code)]));
}

/** Every text that {@link copyBase} brings into a file, and the words of the file's own make. */
export function textsOfBase(base: ReadableDb): string[] {
  const rows = tables.flatMap((table) => base.prepare(`SELECT * FROM ${table}`).all() as Row[]);
  const schema = base.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all() as string[];
  return [...schema, ...rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'))];
}

/** Writes them all; terms, regions, categories and places can be referred to afterwards. */
export function copyBase(base: ReadableDb, rows: RowWriter, pictures: PictureWriter): void {
  const pictureOf = categoryPictures(base, pictures);
  for (const table of tables) {
    for (const row of base.prepare(`SELECT * FROM ${table}`).all() as Row[]) {
      const media = row['media_id'];
      const own = typeof media === 'number' ? { ...row, media_id: pictureOf.get(media) ?? null } : row;
      rows.insert(table, own);
      const name = names[table];
      if (name) rows.remember(table, name(row), Number(row['id']));
    }
  }
}
