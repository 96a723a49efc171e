/** Unknown columns of a list with a row per product: do they belong to the company or to the product? */
import { extraPrefix } from '#db/records/fields.ts';
import { partOf, type ReadCell, type ReadRow } from './readRow.ts';

const isExtra = ({ field }: ReadCell) => field?.startsWith(extraPrefix) === true;

const columnKey = ({ place }: ReadRow, { source }: ReadCell) =>
  `${place.file}\n${place.sheet}\n${source.column.index}\n${source.column.heading}`;

/**
 * A column that was taken for the exhibitor's, and has two values for one exhibitor, is the product's: the cells go over
 * to the product beside them. Needs the exhibitors' records, and comes before products are grouped.
 */
export function moveProductExtras(rows: readonly ReadRow[]): void {
  const values = new Map<string, string>();
  const moved = new Set<string>();
  for (const row of rows) {
    const exhibitor = partOf(row, 'exhibitor');
    if (!exhibitor?.record || !partOf(row, 'product')) continue;
    for (const cell of exhibitor.cells) {
      if (cell.value === null || !isExtra(cell)) continue;
      const column = columnKey(row, cell);
      const key = `${column}\n${exhibitor.record.code}`;
      if ((values.get(key) ?? cell.value) !== cell.value) moved.add(column);
      values.set(key, cell.value);
    }
  }
  if (moved.size === 0) return;
  for (const row of rows) {
    const exhibitor = partOf(row, 'exhibitor');
    const product = partOf(row, 'product');
    if (!exhibitor || !product) continue;
    const isMoved = (cell: ReadCell) => isExtra(cell) && moved.has(columnKey(row, cell));
    product.cells.push(...exhibitor.cells.filter(isMoved));
    exhibitor.cells = exhibitor.cells.filter((cell) => !isMoved(cell));
  }
}
