import { describe, expect, test } from 'vitest';
import { cleanRecall, decodeRecall, encodeRecall, fairTag, greatestNumber, recallDigits } from '#db/recallCode.ts';

const fair = fairTag('shenyang-korea-week', 2021);
const otherFair = fairTag('shenyang-korea-week', 2022);

/** A list like a visitor's: numbers as the sample catalogue gives them. */
function randomLists(count: number, greatest = 908): number[][] {
  let state = 20_211_101;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(60) }, () => 1 + next(greatest)));
}

/** Codes of every length from one item to sixty. */
const codes = Array.from({ length: 60 }, (_, index) => {
  const numbers = [...(randomLists(60)[index] ?? []), ...Array<number>(60).fill(7)];
  return cleanRecall(encodeRecall(numbers.slice(0, index + 1), fair));
});

test('codes mean for ever what they mean today', () => {
  const golden: [code: string, numbers: number[]][] = [
    ['4920-18E', [1]],
    ['492W-C4K', [908]],
    ['4920-1020-3CF', [1, 2, 3]],
    ['4920-1838-4WC1-1FM1-AR9F-1', [1, 259, 260, 908, 33, 500, 42, 777]],
    ['492Z-Z010-4', [1023, 1]],
    ['5921-0000-131', [1024, 1]],
    ['6921-7208-B', [40000]],
  ];
  expect(golden.map(([, numbers]) => encodeRecall(numbers, fair))).toEqual(golden.map(([code]) => code));
  expect(golden.map(([code]) => decodeRecall(code, fair))).toEqual(
    golden.map(([, numbers]) => ({ ok: true, numbers })),
  );
});

test('a list of eight takes 21 characters: two for each item and five around them', () => {
  const code = encodeRecall([1, 259, 260, 908, 33, 500, 42, 777], fair);
  expect([cleanRecall(code).length, code]).toEqual([21, expect.stringMatching(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}.$/)]);
});

test.each([908, 1023, 1024, 32_767, 32_768, greatestNumber])(
  'any list of numbers up to %i comes back in its order',
  (most) => {
    const lists = [...randomLists(200, most), [most], [1], [most, 1, most]];
    expect(lists.map((numbers) => decodeRecall(encodeRecall(numbers, fair), fair))).toEqual(
      lists.map((numbers) => ({ ok: true, numbers })),
    );
  },
);

test('small and capital letters, dashes, blanks, full width and look-alikes do not matter', () => {
  const code = encodeRecall([32, 1, 33, 27 * 32 + 27], fair);
  const typed = [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' – '),
    code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u'),
    code.replaceAll('0', 'O').replaceAll('1', 'I'),
    [...code].map((char) => (/\w/.test(char) ? String.fromCodePoint(char.codePointAt(0)! + 0xfee0) : '　')).join(''),
  ];
  expect(typed.map((text) => decodeRecall(text, fair))).toEqual(
    typed.map(() => ({ ok: true, numbers: [32, 1, 33, 891] })),
  );
});

describe('slips of the finger', () => {
  const isRefused = (text: string) => {
    const answer = decodeRecall(text, fair);
    return !answer.ok && answer.refusal === 'mistyped';
  };

  test('every single wrong character is found, at every place of codes of every length', () => {
    let tried = 0;
    for (const code of codes) {
      for (let at = 0; at < code.length; at++) {
        for (const digit of recallDigits) {
          if (digit === code[at]) continue;
          tried += 1;
          if (!isRefused(code.slice(0, at) + digit + code.slice(at + 1))) expect.fail(`${code} with ${digit} at ${at}`);
        }
      }
    }
    expect(tried).toBe(codes.reduce((sum, { length }) => sum + length * 31, 0));
  });

  test('every pair of neighbours that changed places is found', () => {
    let tried = 0;
    for (const code of codes) {
      for (let at = 0; at + 1 < code.length; at++) {
        const [one = '', other = ''] = [code[at], code[at + 1]];
        if (one === other) continue;
        tried += 1;
        if (!isRefused(code.slice(0, at) + other + one + code.slice(at + 2))) expect.fail(`${code} swapped at ${at}`);
      }
    }
    expect(tried).toBeGreaterThan(3000);
  });

  test('a missing, a doubled and any other text is found in all but one of about a thousand cases', () => {
    const slips = codes.flatMap((code) =>
      [...code].flatMap((digit, at) => [
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at) + digit + code.slice(at),
      ]),
    );
    expect(slips.filter((text) => decodeRecall(text, fair).ok).length / slips.length).toBeLessThan(2 / 1024);
    expect(
      ['', '-', '0', '0000', '京', 'hello world', '0'.repeat(200)].filter((text) => decodeRecall(text, fair).ok),
    ).toEqual([]);
  });
});

test('a code of another fair, of another edition and of a later program is told from a mistyped one', () => {
  const refusalOf = (code: string, at: number) => {
    const answer = decodeRecall(code, at);
    return answer.ok ? 'none' : answer.refusal;
  };
  const code = encodeRecall([5, 6], fair);
  expect([fair === otherFair, refusalOf(code, otherFair), refusalOf(`${code}0`, otherFair)]).toEqual([
    false,
    'otherFair',
    'mistyped',
  ]);
  // The first digit of a later scheme, with check digits that fit: the last two are tried out.
  const body = `8${cleanRecall(code).slice(1, -2)}`;
  const later = [...recallDigits]
    .flatMap((one) => [...recallDigits].map((two) => `${body}${one}${two}`))
    .map((text) => refusalOf(text, fair));
  expect([later.filter((refusal) => refusal === 'otherProgram').length, later.includes('none')]).toEqual([1, false]);
});
