/** Reads the size of a WebP picture from its first bytes. */

/** Bytes that {@link webpSize} needs. */
export const webpHeaderBytes = 30;

/**
 * Width and height in pixels from a WebP header (RIFF container; chunk VP8, VP8L or VP8X; Google's WebP container
 * specification and RFC 6386). Null for anything else.
 */
export function webpSize(data: Buffer): { width: number; height: number } | null {
  const isWebp =
    data.length >= webpHeaderBytes &&
    data.toString('latin1', 0, 4) === 'RIFF' &&
    data.toString('latin1', 8, 12) === 'WEBP';
  const chunk = isWebp ? data.toString('latin1', 12, 16) : '';
  if (chunk === 'VP8 ') return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
  if (chunk === 'VP8X') return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
  if (chunk === 'VP8L') {
    const bits = data.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return null;
}
