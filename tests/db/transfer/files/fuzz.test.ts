/** Files with bytes gone wrong: each is read or refused, soon. */
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { AppError } from '#api/errors.ts';
import { rawParts, rawXlsx, read, stylesOf, zipOf } from '#tests/support/spreadsheets.ts';

/** mulberry32: the same mutations in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function mutate(bytes: Buffer, random: (below: number) => number): Buffer {
  let changed = Buffer.from(bytes);
  for (let count = 1 + random(8); count > 0 && changed.length > 1; count -= 1) {
    const at = random(changed.length);
    const length = 1 + random(16);
    const kind = random(4);
    if (kind === 0) changed[at] = random(256);
    else if (kind === 1) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)]);
    else if (kind === 2) {
      const piece = changed.subarray(at, at + length);
      changed = Buffer.concat([changed.subarray(0, at), piece, changed.subarray(at)]);
    } else changed = changed.subarray(0, Math.max(1, changed.length - random(64)));
  }
  return changed;
}

const table = Array.from({ length: 60 }, (_, row) => [`㈜한빛식품 ${row}`, '沈阳样例有限公司', `A${row}`, '"a,b"\n']);
const csv = ['업체명,중문,부스,비고', ...table.map((cells) => `${cells.slice(0, 3).join(',')},"x\ny"`)].join('\r\n');

const raw = {
  sheets: [
    {
      data: table
        .map(
          (_, row) =>
            `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c><c s="1"><f>B1</f><v>44463.5</v></c></row>`,
        )
        .join(''),
      after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
  ],
  strings: '<si><r><t>가</t></r><rPh><t>x</t></rPh></si>',
  styles: stylesOf(['yyyy"년" m"월"']),
};

function libraryFile(): Buffer {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(table), '식품');
  // The library types the bytes as any.
  return XLSX.write(workbook, { type: 'buffer', compression: true }) as Buffer;
}

/** Milliseconds of the slowest; fails on anything that is neither read nor refused. */
function tryOut(bytes: Buffer): { ms: number; isRead: boolean } {
  const start = performance.now();
  let isRead = true;
  try {
    read(bytes, { headingScore: (words) => words.filter((word) => word === '업체명').length });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'IMPORT_REJECTED')) throw error;
    isRead = false;
  }
  return { ms: performance.now() - start, isRead };
}

test('reads or refuses 500 damaged files of four kinds, none over two seconds', { timeout: 120_000 }, async () => {
  const files = [libraryFile(), await rawXlsx(raw), iconv.encode(csv, 'cp949'), Buffer.from(csv)];
  const random = createRandom(5);
  const results = Array.from({ length: 500 }, (_, index) =>
    tryOut(mutate(files[index % 4] ?? Buffer.alloc(1), random)),
  );
  expect(Math.max(...results.map(({ ms }) => ms))).toBeLessThan(2000);
  // Both outcomes occur, or the mutations would try nothing.
  expect(results.filter(({ isRead }) => isRead).length).toBeGreaterThan(50);
  expect(results.filter(({ isRead }) => !isRead).length).toBeGreaterThan(50);
});

test('reads or refuses 500 workbooks whose XML is damaged inside a sound archive', { timeout: 120_000 }, async () => {
  const parts = rawParts(raw);
  const names = Object.keys(parts);
  const random = createRandom(6);
  const slowest: number[] = [];
  for (let index = 0; index < 500; index += 1) {
    const name = names[random(names.length)] ?? '';
    const bytes = await zipOf({ ...parts, [name]: mutate(Buffer.from(parts[name] ?? ''), random) });
    slowest.push(tryOut(bytes).ms);
  }
  expect(Math.max(...slowest)).toBeLessThan(2000);
});
