import { expect, test } from 'vitest';
import { boothNumberKey } from '#db/boothNumber.ts';

test.each([
  ['A01', 'A1'],
  ['a1', 'A1'],
  ['A-01', 'A1'],
  ['A – 01', 'A1'],
  ['Ａ－０１', 'A1'],
  ['A\u201101', 'A1'], // Word's non-breaking hyphen.
  ['A_01', 'A1'],
  ['A10', 'A10'],
  ['A100', 'A100'],
  ['A010', 'A10'],
  ['A00', 'A0'],
  ['C07-03', 'C7.3'],
  ['c7.3', 'C7.3'],
  ['C07-30', 'C7.30'],
  ['3.1 B42', '3.1B42'],
  ['3.1B042', '3.1B42'],
  ['H3-A-05', 'H3.A.5'],
  ['12', '12'],
  ['', ''],
])('%s is compared as %s', (number, key) => {
  expect(boothNumberKey(number)).toBe(key);
});
