import { describe, expect, test } from 'vitest';
import {
  eachCandidate,
  eachNearCandidate,
  entriesEqualTo,
  findIn,
  gramFrequency,
  gramsOf,
  isContained,
  KeyTableBuilder,
  singleGramsOf,
  type KeyTable,
} from '#db/search/index/keyTable.ts';
import { randomSymbols, seeded } from './randomly.ts';

interface Entry {
  symbols: number[];
  starts: number[];
}

interface Sample {
  entries: Entry[];
  table: KeyTable;
  isWide: boolean;
  random: (below: number) => number;
  alphabet: number;
}

/** A random table with many equal keys and shared stretches: few symbols, short keys. */
function makeSample(seed: number, isWide: boolean): Sample {
  const random = seeded(seed);
  const alphabet = 2 + random(5);
  const entries = Array.from({ length: 5 + random(60) }, (): Entry => {
    const symbols = randomSymbols(random, 1 + random(9), alphabet).map((each) => (isWide ? each * 977 : each));
    return { symbols, starts: symbols.map((_, at) => (at === 0 ? 2 : random(3))) };
  });
  const builder = new KeyTableBuilder(isWide);
  entries.forEach(({ symbols, starts }, number) => builder.add(number * 10, symbols, starts));
  return { entries, table: builder.finish(), isWide, random, alphabet };
}

/** A needle that is sometimes in the table and sometimes not. */
function makeNeedle({ entries, isWide, random, alphabet }: Sample): number[] {
  const entry = entries[random(entries.length)];
  if (entry && random(3) > 0) {
    const from = random(entry.symbols.length);
    return entry.symbols.slice(from, from + 1 + random(entry.symbols.length - from));
  }
  return randomSymbols(random, 1 + random(5), alphabet).map((each) => (isWide ? each * 977 : each));
}

/** Places of a needle in a key, from the first on. */
function placesOf(symbols: readonly number[], needle: readonly number[]): number[] {
  return symbols.flatMap((_, at) => (needle.every((each, index) => symbols[at + index] === each) ? [at] : []));
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed);
const kinds: [string, boolean][] = [
  ['narrow', false],
  ['wide', true],
];

describe.each(kinds)('a %s table', (_name, isWide) => {
  test.each(seeds)('keeps its keys, starts and owners as they were added (table %i)', (seed) => {
    const { entries, table } = makeSample(seed, isWide);
    const kept = entries.map((_, entry) => {
      const range = [table.offsets[entry] ?? 0, table.offsets[entry + 1] ?? 0] as const;
      return { symbols: [...table.symbols.subarray(...range)], starts: [...table.starts.subarray(...range)] };
    });
    expect(kept).toEqual(entries);
    expect([...table.owners]).toEqual(entries.map((_, number) => number * 10));
  });

  test.each(seeds)('finds whole keys, newest first, and any part of a longer needle (table %i)', (seed) => {
    const sample = makeSample(seed, isWide);
    for (let round = 0; round < 40; round++) {
      const needle = makeNeedle(sample);
      const equal = sample.entries.flatMap(({ symbols }, entry) => (symbols.join() === needle.join() ? [entry] : []));
      expect(entriesEqualTo(sample.table, needle)).toEqual(equal.toReversed());
      const padded = [99, ...needle, 98, 97];
      expect(entriesEqualTo(sample.table, padded, 1, needle.length + 1)).toEqual(equal.toReversed());
    }
  });

  test.each(seeds)('finds a needle where it stands, from any place on (table %i)', (seed) => {
    const sample = makeSample(seed, isWide);
    const { table, entries } = sample;
    for (let round = 0; round < 20; round++) {
      const needle = makeNeedle(sample);
      entries.forEach(({ symbols }, entry) => {
        const offset = table.offsets[entry] ?? 0;
        const places = placesOf(symbols, needle);
        for (let from = 0; from <= symbols.length; from++) {
          const expected = places.find((at) => at >= from);
          expect(findIn(table, entry, needle, from)).toBe(expected === undefined ? -1 : offset + expected);
        }
      });
    }
  });

  test.each(seeds)('names every entry that contains a needle as a candidate, each once (table %i)', (seed) => {
    const sample = makeSample(seed, isWide);
    for (let round = 0; round < 40; round++) {
      const needle = makeNeedle(sample);
      const candidates: number[] = [];
      eachCandidate(sample.table, needle, (entry) => candidates.push(entry));
      const containing = sample.entries.flatMap(({ symbols, starts }, entry) => {
        const places = placesOf(symbols, needle);
        // A single symbol of a narrow table is looked for only where something begins.
        const isPromised = isWide || needle.length > 1 || places.some((at) => (starts[at] ?? 0) > 0);
        return places.length > 0 && isPromised ? [entry] : [];
      });
      expect(new Set(candidates).size).toBe(candidates.length);
      expect(containing.filter((entry) => !candidates.includes(entry))).toEqual([]);
      expect(isContained(sample.table, needle)).toBe(containing.length > 0);
    }
  });

  test.each(seeds)('counts shared grams: near candidates are those with enough of them (table %i)', (seed) => {
    const sample = makeSample(seed, isWide);
    const pairsOf = (symbols: readonly number[]) =>
      new Set(symbols.slice(1).map((symbol, at) => `${symbols[at]} ${symbol}`));
    for (let round = 0; round < 30; round++) {
      const needle = [...makeNeedle(sample), ...makeNeedle(sample)];
      const grams = gramsOf(sample.table, needle);
      const pairs = pairsOf(needle);
      const needed = 1 + sample.random(3);
      const near: number[] = [];
      eachNearCandidate(sample.table, grams, needed, (entry) => near.push(entry));
      const sharing = sample.entries.flatMap(({ symbols }, entry) =>
        [...pairsOf(symbols)].filter((pair) => pairs.has(pair)).length >= needed ? [entry] : [],
      );
      // Wide symbols are hashed, so a wide table may count too many, never too few.
      if (isWide) expect(sharing.filter((entry) => !near.includes(entry))).toEqual([]);
      else expect(near).toEqual(sharing);
    }
  });

  test('knows how many entries hold a gram', () => {
    const { table, entries } = makeSample(7, isWide);
    const needle = entries[0]?.symbols.slice(0, 2) ?? [];
    const [gram = -1] = gramsOf(table, needle);
    const holding = entries.filter(({ symbols }) => placesOf(symbols, needle).length > 0).length;
    expect([needle.length, gramFrequency(table, gram)]).toEqual([2, holding]);
  });

  test('may be empty', () => {
    const table = new KeyTableBuilder(isWide).finish();
    const visited: number[] = [];
    eachCandidate(table, [1, 2], (entry) => visited.push(entry));
    eachNearCandidate(table, gramsOf(table, [1, 2]), 1, (entry) => visited.push(entry));
    expect([visited, entriesEqualTo(table, [1, 2]), isContained(table, [1])]).toEqual([[], [], false]);
  });
});

test('a wide table counts shared characters, too', () => {
  const texts = ['红参茶', '人参', '参红', '绿茶'];
  const unitsOf = (text: string) => Array.from(text, (each) => each.charCodeAt(0));
  const builder = new KeyTableBuilder(true);
  texts.forEach((text, number) =>
    builder.add(
      number,
      unitsOf(text),
      unitsOf(text).map(() => 1),
    ),
  );
  const table = builder.finish();
  const near: string[] = [];
  eachNearCandidate(table, singleGramsOf(unitsOf('红参参')), 2, (entry) => near.push(texts[entry] ?? ''));
  expect(near).toEqual(['红参茶', '参红']);
});

test('thousands of equal keys are all found', () => {
  const builder = new KeyTableBuilder(false);
  for (let number = 0; number < 5000; number++) builder.add(number, [8, 19 + (number % 2)], [2, 1]);
  const table = builder.finish();
  expect([entriesEqualTo(table, [8, 19]).length, entriesEqualTo(table, [8, 20])[0]]).toEqual([2500, 4999]);
});
