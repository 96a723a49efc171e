/** Seeded randomness for tests against naive references, so that a failure comes again. */

/** Whole numbers from 0 to `below` - 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** `length` symbols from 1 to `alphabet`. */
export function randomSymbols(random: (below: number) => number, length: number, alphabet: number): number[] {
  return Array.from({ length }, () => 1 + random(alphabet));
}

/** Letters a to z as the symbols 1 to 26. */
export function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0) - 96);
}

/** UTF-16 units of a text. */
export function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
