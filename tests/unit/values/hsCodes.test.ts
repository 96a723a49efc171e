import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isKnownHs } from '#db/records/values/hsCodes.ts';

test('the packed codes are those of the table', () => {
  const table = join(import.meta.dirname, '../../../assets/catalogue/source/reference/hs2022-en.csv');
  const rows = readFileSync(table, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const codes = rows.filter(([, level]) => level === '6').map(([code = '']) => code);
  const known = Array.from({ length: 1_000_000 }, (_, code) => String(code).padStart(6, '0')).filter(isKnownHs);
  expect(known).toEqual(codes.toSorted());
  expect(rows.filter(([code = '', level]) => level === '4' && !isKnownHs(code))).toEqual([]);
});
