/**
 * Step 60: what real lists of exhibitors lack, and one thing they tell. Many leave out the region and the legal form; many
 * say how much a maker can deliver, in words of their own.
 */
import type { WritableDb } from '../handle.ts';

/** Loosens two columns and adds one; every row stays as it is. */
export function migrateTo60(db: WritableDb): void {
  // In place, not by a second table: dropping the first one would take the rows of every table that refers to it along.
  db.exec(`
ALTER TABLE exhibitor ALTER COLUMN region_id DROP NOT NULL;
ALTER TABLE exhibitor ALTER COLUMN legal_form DROP NOT NULL;
ALTER TABLE product ADD COLUMN supply_capacity TEXT CHECK (length(supply_capacity) <= 40);
`);
}
