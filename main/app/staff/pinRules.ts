/** Which PINs are refused because they are the first that somebody would try. */
import { limits } from '#api/limits.ts';

/** Why a PIN is refused; goes to `details.reason`. */
export type PinRefusal =
  | 'notDigits'
  | 'tooShort'
  | 'tooLong'
  /** One or two different digits: 000000, 121221. */
  | 'fewDigits'
  /** Up or down by one, also past nine: 123456, 987654, 890123. */
  | 'sequence'
  /** One group again and again: 123123, 696969. */
  | 'repeated'
  /** A day in any order: 20210924, 210924, 240921. One PIN in four is somebody's birthday (Bonneau 2012). */
  | 'date'
  /** It opens something else already. */
  | 'known';

/** Fewest different digits. */
const fewestDifferent = 3;

function isSequence(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10));
  return steps.size === 1 && (steps.has(1) || steps.has(9));
}

function isRepeated(pin: string): boolean {
  for (let length = 1; length <= pin.length / 2; length++) {
    if (pin.length % length === 0 && pin.slice(0, length).repeat(pin.length / length) === pin) return true;
  }
  return false;
}

const isDay = (month: string, day: string) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** Eight digits are a day only with a year somebody alive may have chosen; six have no century. */
function isDate(pin: string): boolean {
  const yearDigits = pin.length - 4;
  if (yearDigits !== 2 && yearDigits !== 4) return false;
  const isYear = (year: string) => yearDigits === 2 || /^(19|20)/.test(year);
  const begin = [pin.slice(0, yearDigits), pin.slice(yearDigits, yearDigits + 2), pin.slice(yearDigits + 2)] as const;
  const end = [pin.slice(4), pin.slice(0, 2), pin.slice(2, 4)] as const;
  if (isYear(begin[0]) && isDay(begin[1], begin[2])) return true;
  return isYear(end[0]) && (isDay(end[1], end[2]) || isDay(end[2], end[1]));
}

/** Why a new PIN cannot be taken; null when it can. `known` are codes that open something else on this kiosk. */
export function refusalOf(pin: string, known: readonly string[]): PinRefusal | null {
  if (!/^[0-9]*$/.test(pin)) return 'notDigits';
  if (pin.length < limits.fewestPinDigits) return 'tooShort';
  if (pin.length > limits.staffCode) return 'tooLong';
  if (new Set(pin).size < fewestDifferent) return 'fewDigits';
  if (isSequence(pin)) return 'sequence';
  if (isRepeated(pin)) return 'repeated';
  if (isDate(pin)) return 'date';
  return known.includes(pin) ? 'known' : null;
}
