/**
 * Many keys in a few typed arrays, found by their beginning, by any stretch of them, or whole. Typed arrays hold
 * 100,000 products in some tens of megabytes, and are stored with the catalogue and read back as they are.
 */
import { Start } from '../text/fold.ts';

/** Keys one after another; entry `i` spans `offsets[i]` to `offsets[i + 1]` and belongs to `owners[i]`. */
export interface KeyTable {
  symbols: Uint8Array | Uint16Array;
  /** What begins at each symbol, see `Start`, and the Korean bit of `keys.ts`. */
  starts: Uint8Array;
  offsets: Uint32Array;
  owners: Uint32Array;
  /** Entries by gram: those of gram `g` are `gramEntries[gramOffsets[g]]` to `gramEntries[gramOffsets[g + 1]]`. */
  gramOffsets: Uint32Array;
  gramEntries: Uint32Array;
  /** Whole keys by hash: entry + 1, or 0; open addressing, a power of two long. */
  buckets: Uint32Array;
  /** The next entry with the same key, + 1, or 0: at 100,000 products thousands share their initials. */
  nextEqual: Uint32Array;
}

const narrowPairs = 4096;
const widePairs = 65_536;
const wideSingles = 8192;

/** Gram of two neighbours. Wide symbols are hashed: a collision only costs a check. */
function pairGram(isWide: boolean, first: number, second: number): number {
  return isWide ? (Math.imul(first, 0x9e37) + second * 7) & 0xffff : (first << 6) | second;
}

/** Gram of one symbol: any in wide tables (a Chinese character is a word), only where something begins in narrow ones. */
function singleGram(isWide: boolean, symbol: number): number {
  return isWide ? widePairs + (symbol % wideSingles) : narrowPairs + symbol;
}

const gramCount = (isWide: boolean) => (isWide ? widePairs + wideSingles : narrowPairs + 64);

/** Grams of a needle; a single symbol has one. */
export function gramsOf(table: KeyTable, needle: ArrayLike<number>): number[] {
  const isWide = table.symbols instanceof Uint16Array;
  if (needle.length === 1) return [singleGram(isWide, needle[0] ?? 0)];
  const grams = new Set<number>();
  for (let at = 0; at + 1 < needle.length; at++) grams.add(pairGram(isWide, needle[at] ?? 0, needle[at + 1] ?? 0));
  return [...grams];
}

/** Grams of the single symbols of a needle; only wide tables know them anywhere. */
export function singleGramsOf(needle: ArrayLike<number>): number[] {
  return [...new Set(Array.from(needle, (symbol) => singleGram(true, symbol)))];
}

function hashOf(symbols: ArrayLike<number>, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (symbols[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A list of numbers that grows without becoming an array of objects. */
class Growing<T extends Uint8Array | Uint16Array | Uint32Array> {
  private array: T;
  length = 0;
  private readonly make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }

  finish(): T {
    return this.array.slice(0, this.length) as T;
  }
}

/** Collects keys and makes a {@link KeyTable} of them. */
export class KeyTableBuilder {
  private readonly symbols: Growing<Uint8Array | Uint16Array>;
  private readonly starts = new Growing((length) => new Uint8Array(length));
  private readonly offsets = new Growing((length) => new Uint32Array(length));
  private readonly owners = new Growing((length) => new Uint32Array(length));
  private readonly isWide: boolean;

  /** Wide tables take UTF-16 units as symbols, narrow ones symbols of six bits. */
  constructor(isWide: boolean) {
    this.isWide = isWide;
    this.symbols = new Growing<Uint8Array | Uint16Array>((length) =>
      isWide ? new Uint16Array(length) : new Uint8Array(length),
    );
    this.offsets.push(0);
  }

  add(owner: number, symbols: ArrayLike<number>, starts: ArrayLike<number>): void {
    for (let at = 0; at < symbols.length; at++) {
      this.symbols.push(symbols[at] ?? 0);
      this.starts.push(starts[at] ?? 0);
    }
    this.offsets.push(this.symbols.length);
    this.owners.push(owner);
  }

  finish(): KeyTable {
    const symbols = this.symbols.finish();
    const starts = this.starts.finish();
    const offsets = this.offsets.finish();
    const owners = this.owners.finish();
    const { gramOffsets, gramEntries } = this.listGrams(symbols, starts, offsets);
    return { symbols, starts, offsets, owners, gramOffsets, gramEntries, ...hashEntries(symbols, offsets) };
  }

  /** Two passes over all keys, counting and then filling, so that no list ever has to grow. */
  private listGrams(symbols: ArrayLike<number>, starts: Uint8Array, offsets: Uint32Array) {
    const { isWide } = this;
    const count = gramCount(isWide);
    const lastEntry = new Int32Array(count).fill(-1);
    const eachGram = (visit: (gram: number, entry: number) => void) => {
      lastEntry.fill(-1);
      for (let entry = 0; entry + 1 < offsets.length; entry++) {
        const end = offsets[entry + 1] ?? 0;
        for (let at = offsets[entry] ?? 0; at < end; at++) {
          const symbol = symbols[at] ?? 0;
          if (isWide || ((starts[at] ?? 0) & 3) !== Start.None) {
            const gram = singleGram(isWide, symbol);
            if (lastEntry[gram] !== entry) {
              lastEntry[gram] = entry;
              visit(gram, entry);
            }
          }
          if (at + 1 >= end) continue;
          const gram = pairGram(isWide, symbol, symbols[at + 1] ?? 0);
          if (lastEntry[gram] !== entry) {
            lastEntry[gram] = entry;
            visit(gram, entry);
          }
        }
      }
    };
    const gramOffsets = new Uint32Array(count + 1);
    eachGram((gram) => {
      gramOffsets[gram + 1] = (gramOffsets[gram + 1] ?? 0) + 1;
    });
    for (let gram = 0; gram < count; gram++)
      gramOffsets[gram + 1] = (gramOffsets[gram + 1] ?? 0) + (gramOffsets[gram] ?? 0);
    const next = gramOffsets.slice(0, count);
    const gramEntries = new Uint32Array(gramOffsets[count] ?? 0);
    eachGram((gram, entry) => {
      const place = next[gram] ?? 0;
      gramEntries[place] = entry;
      next[gram] = place + 1;
    });
    return { gramOffsets, gramEntries };
  }
}

function areEqual(
  symbols: ArrayLike<number>,
  at: number,
  other: ArrayLike<number>,
  otherAt: number,
  length: number,
): boolean {
  for (let index = 0; index < length; index++) if (symbols[at + index] !== other[otherAt + index]) return false;
  return true;
}

function hashEntries(symbols: ArrayLike<number>, offsets: Uint32Array): Pick<KeyTable, 'buckets' | 'nextEqual'> {
  const entries = offsets.length - 1;
  const buckets = new Uint32Array(2 ** Math.ceil(Math.log2(entries * 2 + 2)));
  const nextEqual = new Uint32Array(entries);
  const mask = buckets.length - 1;
  for (let entry = 0; entry < entries; entry++) {
    const from = offsets[entry] ?? 0;
    const to = offsets[entry + 1] ?? 0;
    let slot = hashOf(symbols, from, to) & mask;
    for (;;) {
      const known = (buckets[slot] ?? 0) - 1;
      if (known < 0) break;
      const start = offsets[known] ?? 0;
      if ((offsets[known + 1] ?? 0) - start === to - from && areEqual(symbols, start, symbols, from, to - from)) {
        nextEqual[entry] = known + 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
    buckets[slot] = entry + 1;
  }
  return { buckets, nextEqual };
}

/** Entries whose whole key is `needle[from, to)`, newest first. */
export function entriesEqualTo(
  table: KeyTable,
  needle: ArrayLike<number>,
  from: number = 0,
  to: number = needle.length,
): number[] {
  const mask = table.buckets.length - 1;
  for (let slot = hashOf(needle, from, to) & mask; ; slot = (slot + 1) & mask) {
    let entry = (table.buckets[slot] ?? 0) - 1;
    if (entry < 0) return [];
    const start = table.offsets[entry] ?? 0;
    if ((table.offsets[entry + 1] ?? 0) - start !== to - from) continue;
    if (!areEqual(table.symbols, start, needle, from, to - from)) continue;
    const found: number[] = [];
    for (; entry >= 0; entry = (table.nextEqual[entry] ?? 0) - 1) found.push(entry);
    return found;
  }
}

/** Number of entries that hold a gram. */
export function gramFrequency(table: KeyTable, gram: number): number {
  return (table.gramOffsets[gram + 1] ?? 0) - (table.gramOffsets[gram] ?? 0);
}

/** Grams whose lists are crossed: with three, hardly an entry is left that does not contain the needle. */
const crossedGrams = 3;
const chosen = new Int32Array(crossedGrams);
const chosenCounts = new Float64Array(crossedGrams);

/** Puts the rarest grams of a needle into `chosen`, the rarest first; returns how many. */
function chooseRarest(table: KeyTable, needle: ArrayLike<number>): number {
  let count = 0;
  for (const gram of gramsOf(table, needle)) {
    const frequency = gramFrequency(table, gram);
    let place = count;
    while (place > 0 && (chosenCounts[place - 1] ?? 0) > frequency) place--;
    if (place >= crossedGrams) continue;
    if (count < crossedGrams) count++;
    for (let later = count - 1; later > place; later--) {
      chosen[later] = chosen[later - 1] ?? 0;
      chosenCounts[later] = chosenCounts[later - 1] ?? 0;
    }
    chosen[place] = gram;
    chosenCounts[place] = frequency;
  }
  return count;
}

/** Calls `visit` with every entry that may contain the needle: those that have its rarest grams all at once. */
export function eachCandidate(table: KeyTable, needle: ArrayLike<number>, visit: (entry: number) => void): void {
  const count = chooseRarest(table, needle);
  if (count === 0) return;
  const { gramOffsets, gramEntries } = table;
  // Read before visiting: a visit may look for another needle.
  const first = chosen[0] ?? 0;
  const second = count > 1 ? (chosen[1] ?? 0) : first;
  const third = count > 2 ? (chosen[2] ?? 0) : second;
  const end = gramOffsets[first + 1] ?? 0;
  const secondEnd = gramOffsets[second + 1] ?? 0;
  const thirdEnd = gramOffsets[third + 1] ?? 0;
  let atSecond = gramOffsets[second] ?? 0;
  let atThird = gramOffsets[third] ?? 0;
  // All lists are in the order of entries.
  for (let at = gramOffsets[first] ?? 0; at < end; at++) {
    const entry = gramEntries[at] ?? 0;
    while (atSecond < secondEnd && (gramEntries[atSecond] ?? 0) < entry) atSecond++;
    if (atSecond === secondEnd) return;
    if (gramEntries[atSecond] !== entry) continue;
    while (atThird < thirdEnd && (gramEntries[atThird] ?? 0) < entry) atThird++;
    if (atThird === thirdEnd) return;
    if (gramEntries[atThird] === entry) visit(entry);
  }
}

/** Whether any entry contains the needle. */
export function isContained(table: KeyTable, needle: ArrayLike<number>): boolean {
  let isFound = false;
  eachCandidate(table, needle, (entry) => {
    isFound = isFound || findIn(table, entry, needle, 0) >= 0;
  });
  return isFound;
}

/** First place at or after `from` (within the entry) where the needle stands, counted in the table; -1 for none. */
export function findIn(
  table: Pick<KeyTable, 'symbols' | 'offsets'>,
  entry: number,
  needle: ArrayLike<number>,
  from: number,
): number {
  const { symbols } = table;
  const first = needle[0];
  const length = needle.length;
  const last = (table.offsets[entry + 1] ?? 0) - length;
  for (let at = (table.offsets[entry] ?? 0) + from; at <= last; at++) {
    if (symbols[at] !== first) continue;
    let index = 1;
    while (index < length && symbols[at + index] === needle[index]) index++;
    if (index === length) return at;
  }
  return -1;
}

let counters = new Uint8Array(1024);

/** Calls `visit` with every entry that shares at least `needed` of the needle's grams. */
export function eachNearCandidate(
  table: KeyTable,
  grams: readonly number[],
  needed: number,
  visit: (entry: number) => void,
): void {
  const entries = table.owners.length;
  if (counters.length < entries) counters = new Uint8Array(entries);
  const { gramOffsets, gramEntries } = table;
  for (const gram of grams) {
    const end = gramOffsets[gram + 1] ?? 0;
    for (let at = gramOffsets[gram] ?? 0; at < end; at++) {
      const entry = gramEntries[at] ?? 0;
      counters[entry] = (counters[entry] ?? 0) + 1;
    }
  }
  for (let entry = 0; entry < entries; entry++) if ((counters[entry] ?? 0) >= needed) visit(entry);
  counters.fill(0, 0, entries);
}
