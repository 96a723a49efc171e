/** What a file is by its first bytes, whatever its name says; and whether its end is there. */

/** Formats that are decoded. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif';

/** A format; or a name of one that is not taken; or null for what is no picture at all. */
export type Content =
  | { kind: 'picture'; format: PictureFormat }
  | { kind: 'heic' | 'svg' }
  | { kind: 'other'; format: string }
  | null;

const picture = (format: PictureFormat): Content => ({ kind: 'picture', format });
const other = (format: string): Content => ({ kind: 'other', format });

/** First bytes in Latin-1 of formats that need no second look. */
const signatures: readonly (readonly [string, Content])[] = [
  ['\u00ff\u00d8\u00ff', picture('jpeg')],
  ['\u0089PNG\r\n\u001a\n', picture('png')],
  ['GIF87a', picture('gif')],
  ['GIF89a', picture('gif')],
  ['II*\u0000', picture('tiff')],
  ['MM\u0000*', picture('tiff')],
  ['BM', other('BMP')],
  ['8BPS', other('PSD')],
  ['%PDF', other('PDF')],
  ['%!PS', other('EPS')],
  ['\u00c5\u00d0\u00d3\u00c6', other('EPS')],
  ['\u0000\u0000\u0000\u000cjP  ', other('JPEG 2000')],
  ['\u0000\u0000\u0000\u000cJXL ', other('JPEG XL')],
  ['\u00ff\u000a', other('JPEG XL')],
];

/** Brands of the ISO container (ISO/IEC 23008-12): `avif` holds AV1, the others HEVC, which no free decoder may ship. */
function contentOfBrands(bytes: Buffer): Content {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands = bytes.toString('latin1', 8, end);
  if (/avi[fs]/.test(brands)) return picture('avif');
  return /hei[cxmsf]|hev[cxms]|mif1|msf1/.test(brands) ? { kind: 'heic' } : null;
}

/** Tells a file by its content. */
export function contentOf(bytes: Buffer): Content {
  const start = bytes.toString('latin1', 0, 512);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return picture('webp');
  if (start.startsWith('ftyp', 4)) return contentOfBrands(bytes);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(start) &&
    /<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096))
    ? { kind: 'svg' }
    : null;
}

/** Where the picture itself begins, after all segments of a JPEG: previews among them have ends of their own. */
function jpegScan(bytes: Buffer): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker === 0xda) return at;
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return bytes.length;
}

/**
 * Whether a file visibly ends too early, e.g. because a stick was pulled out while it was copied. Found without decoding;
 * what is damaged in the middle shows when the picture is stored.
 */
export function isCutOff(bytes: Buffer, format: PictureFormat): boolean {
  if (format === 'jpeg') return bytes.indexOf('ffd9', jpegScan(bytes), 'hex') < 0;
  if (format === 'png') return bytes.lastIndexOf('IEND', undefined, 'latin1') < 0;
  if (format === 'webp') return bytes.length < 12 || bytes.readUInt32LE(4) + 8 > bytes.length;
  return false;
}
