import { expect, test } from 'vitest';
import { refusalOf } from '#app/staff/pinRules.ts';

test.each([
  ['', 'tooShort'],
  ['48291', 'tooShort'],
  ['4829150736281', 'tooLong'],
  ['48291a', 'notDigits'],
  ['４８２９１５', 'notDigits'],
  ['000000', 'fewDigits'],
  ['121221', 'fewDigits'],
  ['123456', 'sequence'],
  ['890123', 'sequence'],
  ['98765432', 'sequence'],
  ['321098', 'sequence'],
  ['123123', 'repeated'],
  ['482482482', 'repeated'],
  ['20210924', 'date'],
  ['24091985', 'date'],
  ['09241985', 'date'],
  ['210924', 'date'],
  ['240921', 'date'],
  ['092421', 'date'],
  ['864213', 'known'],
])('%s is refused as %s', (pin, reason) => {
  expect(refusalOf(pin, ['864213'])).toBe(reason);
});

test.each(['482915', '739164', '600700', '99887766', '482915073628', '18991231'])('%s is taken', (pin) => {
  expect(refusalOf(pin, ['864213'])).toBeNull();
});

test('nine in ten of all PINs of six digits are left', () => {
  let taken = 0;
  for (let pin = 0; pin < 1e6; pin += 7) if (refusalOf(String(pin).padStart(6, '0'), []) === null) taken++;
  expect(taken / (1e6 / 7)).toBeGreaterThan(0.88);
});
