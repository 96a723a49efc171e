/** A text as a QR code, as dense as a phone still reads well and no denser. */
import { encodeQR, type ErrorCorrection } from 'qr';

/**
 * Bytes of one code: version 21 (101 modules) at the lowest correction. Measured on 2026-11-28 with zxing-cpp on a code of
 * 700 px, scaled to 50 % and turned by 10°: it is read up to a blur of 1.25 px there, as one of 700 bytes in the same
 * version with more correction is; 1,300 bytes only up to 1 px, 2,000 bytes up to 0.75 px.
 */
export const codeBytes = 929;

/** White modules around the code (ISO/IEC 18004: four). */
const quietModules = 4;

const corrections: readonly ErrorCorrection[] = ['quartile', 'medium', 'low'];

/** A square of modules, quiet zone included, true for black; all rows equally long. */
export type Modules = boolean[][];

/**
 * The modules of a text. The version is the smallest that holds it; within that version the correction is as strong as
 * there is room for, which costs nothing.
 */
export function modulesOf(text: string): Modules {
  const smallest = encodeQR(text, 'raw', { ecc: 'low', border: quietModules });
  for (const ecc of corrections) {
    const version = (smallest.length - 2 * quietModules - 17) / 4;
    try {
      return encodeQR(text, 'raw', { ecc, version, border: quietModules });
    } catch {
      // The library says in this way that the text does not fit; less correction leaves more room.
    }
  }
  return smallest;
}

/** The black modules as one SVG path, in modules as units. */
export function pathOf(modules: Modules): string {
  return modules
    .flatMap((row, y) =>
      // Runs in a row are one rectangle: thousands of squares would show hairlines between them.
      [
        ...row
          .map((isBlack) => (isBlack ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}
