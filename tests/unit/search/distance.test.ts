import { describe, expect, test } from 'vitest';
import { characterSlips } from '#db/search/match/characterSlips.ts';
import {
  aligned,
  alignFrom,
  allowedEdits,
  BitPattern,
  koreanSlips,
  latinSlips,
  maxFuzzyLength,
  type SlipCosts,
} from '#db/search/match/distance.ts';
import { letters, randomSymbols, seeded, units } from './randomly.ts';

/**
 * Fewest edits (insert, drop, replace, swap of neighbours that are not touched again) between a needle and a stretch
 * of a text, by the textbook's dynamic program; `isAnchored` fixes where the stretch begins. One result per end.
 */
function editsByEnd(needle: readonly number[], text: readonly number[], isAnchored: boolean): number[] {
  const table = [text.map((_, at) => (isAnchored ? at + 1 : 0))];
  table[0]?.unshift(0);
  needle.forEach((symbol, line) => {
    const above = table[line] ?? [];
    const row = [line + 1];
    text.forEach((other, column) => {
      let edits = Math.min((above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1);
      edits = Math.min(edits, (above[column] ?? 0) + Number(symbol !== other));
      if (line > 0 && column > 0 && symbol === text[column - 1] && needle[line - 1] === other)
        edits = Math.min(edits, (table[line - 1]?.[column - 1] ?? 0) + 1);
      row.push(edits);
    });
    table.push(row);
  });
  return table.at(-1) ?? [];
}

describe('the bit-parallel distance', () => {
  const pattern = new BitPattern();

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'is that of the dynamic program, for needles up to the longest (run %i)',
    (seed) => {
      const random = seeded(seed);
      for (let round = 0; round < 60; round++) {
        const alphabet = 1 + random(6);
        const length = round % 5 === 0 ? maxFuzzyLength : 1 + random(maxFuzzyLength);
        const needle = randomSymbols(random, length, alphabet);
        const text = randomSymbols(random, random(50), alphabet);
        // Half of the texts have a damaged copy of the needle somewhere, so that small distances occur.
        if (round % 2 === 0) text.splice(random(text.length + 1), 0, ...needle.filter(() => random(8) > 0));
        const from = random(text.length + 1);
        const to = from + random(text.length - from + 1);
        pattern.prepare(needle);
        expect(pattern.nearestDistance(text, from, to)).toBe(
          Math.min(...editsByEnd(needle, text.slice(from, to), false)),
        );
      }
    },
  );

  test.each([
    ['abc', 'xxabcxx', 0],
    ['abc', 'xxacbxx', 1],
    ['abc', 'xxacxx', 1],
    ['abc', 'xxabdcxx', 1],
    ['abc', '', 3],
    ['abc', 'zzzz', 3],
    // A swapped pair is not touched again: ca is not one swap and one insertion from abc.
    ['ca', 'abc', 1],
  ])('of %s from any stretch of %s is %i', (needle, text, edits) => {
    pattern.prepare(letters(needle));
    expect(pattern.nearestDistance(letters(text), 0, text.length)).toBe(edits);
  });

  test('knows nothing of the needle before', () => {
    pattern.prepare(letters('zzzzzzzz'));
    pattern.prepare(letters('ab'));
    expect(pattern.nearestDistance(letters('zz'), 0, 2)).toBe(2);
  });

  test('takes any UTF-16 unit as a symbol', () => {
    pattern.prepare(units('홍삼\uFFFF参'));
    expect(pattern.nearestDistance(units('6년근 홍삼\uFFFF參'), 0, 8)).toBe(1);
  });
});

test('the allowance for slips grows with length, and the shortest words have none', () => {
  const edits = Array.from({ length: maxFuzzyLength + 1 }, (_, length) => allowedEdits(length));
  expect(edits).toEqual(edits.toSorted((a, b) => a - b));
  expect([edits.slice(0, 4), edits.findIndex((each) => each >= 1) <= 5, (edits.at(-1) ?? 0) <= 10]).toEqual([
    [0, 0, 0, 0],
    true,
    true,
  ]);
});

interface Aligned {
  cost: number;
  stretch: string;
  isClean: boolean;
}

/** Aligns with a text whose words start after blanks; the stretch found, without them. */
function align(
  needle: string,
  text: string,
  options: Partial<{ allowed: number; costs: SlipCosts }> = {},
): Aligned | null {
  const { allowed = 9, costs = latinSlips } = options;
  const words = text.split(' ');
  const joined = words.join('');
  const starts = words.flatMap((word) => [...word].map((_, at) => (at === 0 ? 2 : 0)));
  const table = { symbols: letters(joined), starts };
  if (!alignFrom(letters(needle), table, { start: 0, limit: joined.length, allowed, costs })) return null;
  return { cost: aligned.cost, stretch: joined.slice(0, aligned.end), isClean: aligned.isClean };
}

describe('an alignment from a given place', () => {
  test.each([
    ['kimchi', 'kimchi box', 'kimchi'],
    ['kimhci', 'kimchi box', 'kimchi'],
    ['kmchi', 'kimchi box', 'kimchi'],
    ['kimmchi', 'kimchi box', 'kimchi'],
    ['kimxhi', 'kimchi box', 'kimchi'],
    ['kimci', 'kimchi box', 'kimchi'],
    ['kimchibix', 'kimchi box', 'kimchibox'],
  ])('of %s with %s ends after %s, where a word ends', (needle, text, stretch) => {
    const found = align(needle, text);
    expect([found?.stretch, found?.isClean]).toEqual([stretch, true]);
  });

  test('costs nothing for the very text, and is not clean inside a word', () => {
    expect(align('kim', 'kimchi', { allowed: 0 })).toEqual({ cost: 0, stretch: 'kim', isClean: false });
    expect(align('kimchi', 'kimchi box', { allowed: 0 })).toEqual({ cost: 0, stretch: 'kimchi', isClean: true });
  });

  test('is none where more would be needed than is allowed', () => {
    expect([
      align('soju', 'sojo', { allowed: 0 }),
      align('abc', 'xyz', { allowed: 1 }),
      align('kimchi', 'kim', { allowed: 1 }),
    ]).toEqual([null, null, null]);
  });

  const costOf = (needle: string, costs: SlipCosts = latinSlips) => align(needle, 'kimchi', { costs })?.cost ?? 99;

  test('a neighbouring key, a swap and a key held too long are cheaper than a strange key', () => {
    const strange = costOf('kimqhi');
    const likely = ['kinchi', 'kimhci', 'kimmchi'].map((typed) => costOf(typed));
    expect(likely.filter((cost) => cost <= 0 || cost >= strange)).toEqual([]);
  });

  test('a wrong first letter costs more than the same slip later, in Latin', () => {
    const first = align('gitten', 'kitten')?.cost ?? 0;
    const later = align('kitteg', 'kittek')?.cost ?? 0;
    expect(first).toBeGreaterThan(later);
  });

  test('in Korean a vowel for a vowel is cheaper than a consonant for a vowel', () => {
    // 홍 is typed ghd: gyd has another vowel, gqd a consonant in its place.
    expect(align('gyd', 'ghd', { costs: koreanSlips })?.cost).toBeLessThan(
      align('gqd', 'ghd', { costs: koreanSlips })?.cost ?? 0,
    );
  });

  const plain: SlipCosts = { replace: () => 1, extra: 1, otherFirst: 0 };

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'is found whenever the dynamic program finds one, and costs no more (run %i)',
    (seed) => {
      const random = seeded(1000 + seed);
      for (let round = 0; round < 60; round++) {
        const alphabet = 2 + random(5);
        const needle = randomSymbols(random, 1 + random(16), alphabet);
        const symbols = [...needle.filter(() => random(8) > 0), ...randomSymbols(random, random(8), alphabet)];
        if (random(2) === 0) symbols.splice(random(symbols.length), 0, 1 + random(alphabet));
        if (symbols.length === 0) continue;
        const starts = symbols.map((_, at) => (at === 0 ? 2 : random(3)));
        const byEnd = editsByEnd(needle, symbols, true);
        const fewest = Math.min(...byEnd.slice(1));
        const options = { start: 0, limit: symbols.length, allowed: fewest, costs: plain };
        expect(alignFrom(needle, { symbols, starts }, options)).toBe(true);
        const atEnd = byEnd[aligned.end] ?? 0;
        expect(aligned.cost).toBeLessThanOrEqual(fewest);
        expect(aligned.cost).toBeLessThanOrEqual(atEnd);
        expect(aligned.isClean).toBe(aligned.end === symbols.length || starts[aligned.end] !== 0);
      }
    },
  );

  test.each<[string, SlipCosts]>([
    ['Latin', latinSlips],
    ['Korean', koreanSlips],
    ['plain', plain],
  ])('that costs just what is allowed is allowed, with %s slips', (_name, costs) => {
    const random = seeded(77);
    const wrong: unknown[] = [];
    for (let round = 0; round < 3000; round++) {
      const symbols = randomSymbols(random, 2 + random(7), 4);
      const needle = symbols.slice(0, 1 + random(symbols.length));
      for (let slips = 1 + random(2); slips > 0; slips--) {
        const at = random(needle.length);
        if (random(2) === 0) needle.splice(at, 2, ...needle.slice(at, at + 2).toReversed());
        else needle[at] = 1 + random(26);
      }
      const table = { symbols, starts: symbols.map((_, at) => (at === 0 ? 2 : 0)) };
      const options = { start: 0, limit: symbols.length, costs };
      if (!alignFrom(needle, table, { ...options, allowed: 9 })) continue;
      const { cost } = aligned;
      if (!alignFrom(needle, table, { ...options, allowed: cost }) || aligned.cost !== cost)
        wrong.push({ needle, symbols, cost });
    }
    expect(wrong.slice(0, 2)).toEqual([]);
  });
});

describe('slips by the character', () => {
  const costOf = (typed: string, meant: string) => characterSlips.replace(typed.charCodeAt(0), meant.charCodeAt(0));

  test('characters that sound alike, or syllables with one other letter, are nearer than any others', () => {
    expect(costOf('身', '参')).toBeLessThan(1);
    expect(costOf('摸', '膜')).toBeLessThan(1);
    expect(costOf('홍', '훙')).toBeLessThan(1);
    expect(costOf('홍', '훙')).toBeLessThan(costOf('홍', '검'));
    expect(costOf('身', '膜')).toBeGreaterThan(costOf('身', '参'));
  });

  test('two characters swapped are cheaper than one left out', () => {
    const align = (typed: string, meant: string) => {
      const table = { symbols: units(meant), starts: units(meant).map((_, at) => (at === 0 ? 2 : 1)) };
      return alignFrom(units(typed), table, { start: 0, limit: meant.length, allowed: 9, costs: characterSlips })
        ? aligned.cost
        : 99;
    };
    expect(align('参红', '红参')).toBeLessThan(align('红液', '红浓液'));
  });

  test('a swap is found when no more than a swap is allowed', () => {
    const table = { symbols: units('红参'), starts: [2, 1] };
    const options = { start: 0, limit: 2, costs: characterSlips };
    expect(alignFrom(units('参红'), table, { ...options, allowed: 9 })).toBe(true);
    expect(alignFrom(units('参红'), table, { ...options, allowed: aligned.cost })).toBe(true);
  });
});
