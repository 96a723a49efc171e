/** Damage that people do in a spreadsheet: cells moved, rows lost, headings changed, odd texts typed. */
import type { Random } from '#tests/support/monkey/random.ts';
import { oddTexts } from '#tests/support/oddTexts.ts';

/** Rows of one sheet, headings among them. */
export interface Rows {
  name: string;
  rows: string[][];
}

/** What is found in lists and no spreadsheet changes: marks, words for nothing, sums, amounts, names of this program's own. */
const listTexts = [
  '〃',
  '상동',
  '同上',
  '합계',
  '合计',
  'Total',
  '이상',
  '-',
  '없음',
  '待定',
  'N/A',
  '50~100명',
  '$1.5M',
  '100万美元',
  "'98",
  'A01~A99999',
  'A01-A04, B1~B9, 4관 C01',
  'HS 3304.99-1000',
  'O',
  '×',
  'extra:',
  'code',
  'sort',
  'presence',
  '*',
  'exhibitor',
  'toString',
  'hasOwnProperty',
  'name.ko',
  '업체명(국문)',
  '企业名称(中文)',
  'Company name (English)',
  '제품명',
  '번호',
  '구분',
  '韓國',
  'http://',
  'a@b@c',
  '1234567890123456789012345678901234567890',
  'x'.repeat(33),
  '\ud800',
  'half \udc00 pair',
  '\u0000',
  'a\u0000b',
  '\r',
  'a\r\nb\rc',
  '\ufffd',
];

const odd = [...listTexts, ...oddTexts(300, 12, 40_000)];

type Damage = (rows: string[][], random: Random) => void;

const rowOf = (rows: readonly string[][], random: Random) => random.between(0, Math.max(0, rows.length - 1));
const widthOf = (rows: readonly string[][]) => Math.max(1, ...rows.map((row) => row.length));
const columnOf = (rows: readonly string[][], random: Random) => random.between(0, widthOf(rows) - 1);

function put(rows: string[][], [row, column]: readonly [number, number], text: string): void {
  const cells = rows[row];
  if (!cells) return;
  while (cells.length <= column) cells.push('');
  cells[column] = text;
}

const kinds: Readonly<Record<string, Damage>> = {
  oddCell: (rows, random) => put(rows, [rowOf(rows, random), columnOf(rows, random)], random.pick(odd) ?? ''),
  oddCells: (rows, random) => {
    for (let count = random.between(5, 60); count > 0; count -= 1) kinds['oddCell']?.(rows, random);
  },
  oddHeading: (rows, random) => put(rows, [random.between(0, 2), columnOf(rows, random)], random.pick(odd) ?? ''),
  copyCell: (rows, random) => {
    const text = rows[rowOf(rows, random)]?.[columnOf(rows, random)] ?? '';
    put(rows, [rowOf(rows, random), columnOf(rows, random)], text);
  },
  swapCells: (rows, random) => {
    const [one, other] = [rowOf(rows, random), rowOf(rows, random)];
    const [left, right] = [columnOf(rows, random), columnOf(rows, random)];
    const [first = '', second = ''] = [rows[one]?.[left], rows[other]?.[right]];
    put(rows, [one, left], second);
    put(rows, [other, right], first);
  },
  clearCell: (rows, random) => put(rows, [rowOf(rows, random), columnOf(rows, random)], ''),
  shiftRow: (rows, random) => void rows[rowOf(rows, random)]?.splice(columnOf(rows, random), 0, ''),
  dropRow: (rows, random) => void rows.splice(rowOf(rows, random), random.pick([1, 1, 5]) ?? 1),
  copyRow: (rows, random) =>
    void rows.splice(
      rowOf(rows, random),
      0,
      ...Array.from({ length: random.pick([1, 1, 3]) ?? 1 }, () => [...(rows[rowOf(rows, random)] ?? [])]),
    ),
  swapRows: (rows, random) => {
    const [one, other] = [rowOf(rows, random), rowOf(rows, random)];
    const [first, second] = [rows[one], rows[other]];
    if (first && second) [rows[one], rows[other]] = [second, first];
  },
  repeatHeading: (rows, random) => void rows.splice(rowOf(rows, random), 0, [...(rows[0] ?? [])]),
  emptyRow: (rows, random) => void rows.splice(rowOf(rows, random), 0, []),
  titleRow: (rows, random) => void rows.splice(random.between(0, 2), 0, [random.pick(odd) ?? '']),
  dropHeading: (rows) => void rows.shift(),
  dropColumn: (rows, random) => {
    const column = columnOf(rows, random);
    for (const row of rows) row.splice(column, 1);
  },
  copyColumn: (rows, random) => {
    const [from, to] = [columnOf(rows, random), columnOf(rows, random)];
    for (const row of rows) row.splice(to, 0, row[from] ?? '');
  },
  swapHeadings: (rows, random) => {
    const [left, right] = [columnOf(rows, random), columnOf(rows, random)];
    const [first = '', second = ''] = [rows[0]?.[left], rows[0]?.[right]];
    put(rows, [0, left], second);
    put(rows, [0, right], first);
  },
  oddColumn: (rows, random) => {
    const column = columnOf(rows, random);
    rows.slice(1).forEach((_, index) => put(rows, [index + 1, column], random.pick(odd) ?? ''));
  },
  shuffleColumn: (rows, random) => {
    const column = columnOf(rows, random);
    for (let row = 1; row < rows.length; row += 1) put(rows, [row, column], rows[rowOf(rows, random)]?.[column] ?? '');
  },
  turn: (rows) => {
    const turned = Array.from({ length: widthOf(rows) }, (_, column) => rows.map((row) => row[column] ?? ''));
    rows.splice(0, rows.length, ...turned);
  },
  farCell: (rows, random) => put(rows, [rowOf(rows, random), random.between(50, 400)], random.pick(odd) ?? ''),
};

/** Copies of the sheets with one to eight damages each to one or all of them. */
export function damageRows(sheets: readonly Rows[], random: Random): Rows[] {
  const changed = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  const chosen = random.next() < 0.3 ? changed : changed.slice(0, 1);
  for (const { rows } of chosen) {
    for (let count = random.pick([1, 2, 3, 8]) ?? 1; count > 0; count -= 1) {
      const damage = random.pick(Object.values(kinds));
      if (damage && rows.length > 0) damage(rows, random);
    }
  }
  return changed;
}
