/**
 * The short code that is a list: typed on any kiosk of the fair it opens the list again, with nothing kept anywhere.
 *
 * A code is a row of base-32 digits: one for the scheme and the width of a number, two for the fair, then two for each
 * item (three or four once a fair has more than 1,023 items), and two check digits at the end. Order is kept.
 */

/** Crockford's digits: no I, L, O and U, which are read as 1, 1, 0 and V (https://www.crockford.com/base32.html). */
export const recallDigits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a tired eye reads in place of a digit; U is not one of Crockford's, but looks like a V. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** The greatest item number a code can hold: four digits. */
export const greatestNumber = 32 ** 4 - 1;

/** Codes of this program. A kiosk refuses a later scheme by name instead of misreading it. */
const scheme = 1;

const headLength = 3;
const checkLength = 2;
const groupLength = 4;

/** Why a text is no list of this fair. */
export type Refusal = 'mistyped' | 'otherFair' | 'otherProgram';

/** What a code says. */
export type DecodedCode = { ok: true; numbers: number[] } | { ok: false; refusal: Refusal };

/** Powers of 2 in GF(32) with x⁵ + x² + 1; 2 has order 31, so neighbours always differ. */
const power: readonly number[] = Array.from({ length: 31 }).reduce<number[]>((powers) => {
  const next = (powers.at(-1) ?? 1) << 1;
  return powers.length === 0 ? [1] : [...powers, next > 31 ? next ^ 0b100101 : next];
}, []);

const multiply = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (power[(power.indexOf(a) + power.indexOf(b)) % 31] ?? 0);

/**
 * The sum of all digits, and the sum of each times 2 to the power of its place, both in GF(32). Both are 0 for a whole
 * code. One wrong digit changes the first; two neighbours that changed places leave the first and change the second. The
 * first begins with the length of the whole code, or a 0 too many at the end would change nothing.
 */
function sumsOf(digits: readonly number[], length: number): [plain: number, placed: number] {
  let [plain, placed] = [(length % 31) + 1, 0];
  digits.forEach((digit, place) => {
    plain ^= digit;
    placed ^= multiply(digit, power[place % 31] ?? 0);
  });
  return [plain, placed];
}

/** The two digits that bring both sums to 0. */
function checkDigits(digits: readonly number[]): [number, number] {
  const [plain, placed] = sumsOf(digits, digits.length + checkLength);
  // c + d = plain and c·p + d·2p = placed, where p belongs to the first check digit: d·(p + 2p) = placed + plain·p.
  const p = power[digits.length % 31] ?? 0;
  const factor = p ^ multiply(p, 2);
  const inverse = power[(31 - power.indexOf(factor)) % 31] ?? 0;
  const second = multiply(placed ^ multiply(plain, p), inverse);
  return [plain ^ second, second];
}

/** Ten bits of the fair and its edition (FNV-1a), so that a code of another fair is told from a slip of the finger. */
export function fairTag(code: string, edition: number): number {
  let hash = 0x811c9dc5;
  for (const char of `${code}/${edition}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & 1023;
}

const toDigits = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, place) => Math.floor(value / 32 ** (width - 1 - place)) % 32);
const toValue = (digits: readonly number[]): number => digits.reduce((value, digit) => value * 32 + digit, 0);

/** The code of a list of item numbers (1 to {@link greatestNumber}), in groups of four with dashes between. */
export function encodeRecall(numbers: readonly number[], fair: number): string {
  const greatest = Math.max(1, ...numbers);
  const width = greatest < 32 ** 2 ? 2 : greatest < 32 ** 3 ? 3 : 4;
  const digits = [
    scheme * 4 + (width - 2),
    ...toDigits(fair, 2),
    ...numbers.flatMap((number) => toDigits(number, width)),
  ];
  const text = [...digits, ...checkDigits(digits)].map((digit) => recallDigits[digit]).join('');
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}

/** A typed code without what does not count: case, blanks, dashes, and letters that look like digits. */
export function cleanRecall(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replace(/[OILU]/g, (char) => lookAlikes[char] ?? char);
}

/** Reads a typed code. `fair` is the tag of the fair that this kiosk shows. */
export function decodeRecall(text: string, fair: number): DecodedCode {
  const digits = [...cleanRecall(text)].map((char) => recallDigits.indexOf(char));
  const mistyped = { ok: false, refusal: 'mistyped' } as const;
  if (digits.includes(-1) || digits.length < headLength + checkLength) return mistyped;
  if (sumsOf(digits, digits.length).some((sum) => sum !== 0)) return mistyped;
  const [first = 0] = digits;
  const width = (first % 4) + 2;
  if (Math.floor(first / 4) !== scheme || width > 4) return { ok: false, refusal: 'otherProgram' };
  if (toValue(digits.slice(1, headLength)) !== fair) return { ok: false, refusal: 'otherFair' };
  const body = digits.slice(headLength, -checkLength);
  if (body.length % width !== 0) return mistyped;
  const numbers = Array.from({ length: body.length / width }, (_, item) =>
    toValue(body.slice(item * width, (item + 1) * width)),
  );
  return numbers.includes(0) ? mistyped : { ok: true, numbers };
}
