/** Makes of any picture the two files that the kiosk shows. */
import { openPicture, openPixels } from './decoder.ts';
import { storedSidePx, thumbSidePx } from './pictureLimits.ts';

/** One WebP file. */
export interface EncodedFile {
  data: Buffer;
  width: number;
  height: number;
}

/** A picture as it is stored. */
export interface EncodedPicture {
  picture: EncodedFile;
  /** Null where the picture is that small itself. */
  thumb: EncodedFile | null;
}

/** Of the sample's pictures (assets/product-art/render.ts). */
const qualities = { picture: 86, thumb: 82 };
/** Of 0 to 6: 52 ms for 1600 by 1200 instead of 121 ms at the usual 4, for a tenth more bytes. */
const effort = 2;

/**
 * Upright, in sRGB, on white, at most 1600 px long, as WebP, and without any metadata: no place, no camera, no name. Null when
 * the picture cannot be decoded to its end. One at a time: each takes about 150 MB while it is worked on.
 */
export async function encodePicture(bytes: Buffer): Promise<EncodedPicture | null> {
  const opened = await openPicture(bytes);
  const inside = { fit: 'inside', withoutEnlargement: true } as const;
  const pixels = opened
    .autoOrient()
    .resize({ width: storedSidePx, height: storedSidePx, ...inside })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw();
  let decoded: { data: Buffer; info: { width: number; height: number } };
  try {
    decoded = await pixels.toBuffer({ resolveWithObject: true });
  } catch {
    return null; // What the decoder says is for its makers; for staff the picture is damaged.
  }
  const { data, info } = decoded;
  const { width, height } = info;
  // Decoded once, packed twice.
  const main = await (
    await openPixels(data, { width, height })
  )
    .webp({ quality: qualities.picture, effort })
    .toBuffer();
  const picture = { data: main, width, height };
  if (Math.max(width, height) <= thumbSidePx) return { picture, thumb: null };
  const small = await (
    await openPixels(data, { width, height })
  )
    .resize({ width: thumbSidePx, height: thumbSidePx, ...inside })
    .webp({ quality: qualities.thumb, effort })
    .toBuffer({ resolveWithObject: true });
  return { picture, thumb: { data: small.data, width: small.info.width, height: small.info.height } };
}
