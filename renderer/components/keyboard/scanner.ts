/** Tells a barcode scanner from a person: it types like a keyboard, but faster than anyone, and ends with Enter. */

/** Scanners send a character every 1 to 20 ms; the fastest typists need 50. A busy page may note one late. */
const longestGapMs = 40;
/** The shortest codes on goods and badges have 6 characters (UPC-E has 6 to 8). */
const shortestCode = 6;

/** Collects one burst of characters. */
export interface ScanBurst {
  /** A character key went down at a time in milliseconds. */
  note: (character: string, timeMs: number) => void;
  /** Enter went down: the code if this was a scanner, else null. The next burst begins. */
  take: (timeMs: number) => string | null;
}

/** See above. */
export function createScanBurst(): ScanBurst {
  let code = '';
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    note: (character, timeMs) => {
      code = timeMs - lastMs <= longestGapMs ? code + character : character;
      lastMs = timeMs;
    },
    take: (timeMs) => {
      const isScan = code.length >= shortestCode && timeMs - lastMs <= longestGapMs;
      const taken = isScan ? code : null;
      code = '';
      return taken;
    },
  };
}
