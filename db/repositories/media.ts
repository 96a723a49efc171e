/** Pictures: what the screen needs to reserve their space, and the file behind an id. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import { createTextReader } from './texts.ts';

/** A picture as a reader sees it. */
export interface Picture {
  id: string;
  thumbId: string | null;
  width: number;
  height: number;
  alt: LocalText | null;
}

interface MediaRow {
  id: number;
  code: string;
  thumb_code: string | null;
  width: number;
  height: number;
}

const columns = 'media.id, media.code, thumb.code AS thumb_code, media.width, media.height';
const withThumb = 'LEFT JOIN media AS thumb ON thumb.id = media.thumb_id';

/** Reads pictures by owner and files by code. */
export function createMediaRepository(db: ReadableDb) {
  const texts = createTextReader(db, 'media');
  const byId = db.prepare(`SELECT ${columns} FROM media ${withThumb} WHERE media.id = ?`);
  const ofProduct = db.prepare(
    `SELECT ${columns} FROM product_media JOIN media ON media.id = media_id ${withThumb}
     WHERE product_id = ? AND role = 'image' ORDER BY product_media.sort`,
  );
  const ofExhibitor = db.prepare(
    `SELECT ${columns} FROM exhibitor_media JOIN media ON media.id = media_id ${withThumb}
     WHERE exhibitor_id = ? AND role = 'image' ORDER BY exhibitor_media.sort LIMIT ?`,
  );
  const ofExhibitorProducts = db.prepare(
    `SELECT ${columns} FROM product JOIN product_media ON product_media.product_id = product.id
       JOIN media ON media.id = product_media.media_id ${withThumb}
     WHERE product.exhibitor_id = ? AND product.is_visible = 1 AND role = 'image'
     ORDER BY product.sort, product_media.sort LIMIT ?`,
  );
  const file = db.prepare('SELECT path, mime FROM media WHERE code = ?');
  const toPicture = (row: MediaRow, locale: string): Picture => ({
    id: row.code,
    thumbId: row.thumb_code,
    width: row.width,
    height: row.height,
    alt: texts(row.id).get('alt', locale),
  });
  return {
    get(id: number | null, locale: string): Picture | null {
      if (id === null) return null;
      const row = byId.get(id) as MediaRow | undefined;
      return row ? toPicture(row, locale) : null;
    },
    ofProduct: (id: number, locale: string): Picture[] =>
      (ofProduct.all(id) as MediaRow[]).map((row) => toPicture(row, locale)),
    /** The exhibitor's own pictures, then the first ones of its products in catalogue order; none twice. */
    ofExhibitor(id: number, limit: number, locale: string): Picture[] {
      const rows = [...ofExhibitor.all(id, limit), ...ofExhibitorProducts.all(id, limit)] as MediaRow[];
      const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
      return distinct.slice(0, limit).map((row) => toPicture(row, locale));
    },
    /** Path inside the media folder, or undefined when the catalogue knows no such picture. */
    getFile: (code: string) => file.get(code) as { path: string; mime: string } | undefined,
  };
}

/** See {@link createMediaRepository}. */
export type MediaRepository = ReturnType<typeof createMediaRepository>;
