/** The picture library (sharp, with libvips inside), set up for a kiosk. */
import type Library from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';
import { mostPixels } from './pictureLimits.ts';

/** All that may be decoded, in libvips' words: a file that pretends to be something else finds no decoder. */
const decoders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map((name) => `VipsForeignLoad${name}`);

let library: Promise<typeof Library> | null = null;

async function loadLibrary(): Promise<typeof Library> {
  const { default: sharp } = await import('sharp');
  // One thread: the other cores belong to the visitor. No cache: no picture is read twice.
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: decoders });
  return sharp;
}

const options: SharpOptions = {
  limitInputPixels: mostPixels,
  // A truncated picture is an error; a warning (an odd profile, a wrong tag) is none.
  failOn: 'error',
  sequentialRead: true,
  // The first frame of what moves.
  animated: false,
};

/** Whether pictures can be decoded on this machine at all; asked once, the answer stays. */
export async function canDecode(): Promise<boolean> {
  library ??= loadLibrary();
  return library.then(
    () => true,
    // No such library for this system or processor: staff are told, and everything else goes on.
    () => false,
  );
}

/**
 * A picture to work on. The library is loaded at the first call, so that a machine on which it cannot be (a processor of
 * before 2009) loses pictures and nothing else. Rejects when it cannot be loaded; what is wrong with the picture comes later.
 */
export async function openPicture(bytes: Buffer): Promise<Sharp> {
  library ??= loadLibrary();
  return (await library)(bytes, options);
}

/** Plain pixels to work on: three bytes each, row by row. */
export async function openPixels(pixels: Buffer, size: { width: number; height: number }): Promise<Sharp> {
  library ??= loadLibrary();
  return (await library)(pixels, { raw: { ...size, channels: 3 } });
}
