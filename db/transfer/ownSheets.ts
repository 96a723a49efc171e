/** Sheets that the program adds to what it hands out: instructions, lists of choices, lists of problems. */
import type { Sheet } from './types.ts';

/**
 * Their first cell begins with this, in every language. Not their name: somebody's list may be on a sheet called Lists,
 * and must not be left out unseen.
 */
export const ownSheetMark = '※ Pavilion Kiosk';

/** Whether a sheet comes from us and holds no records: an import passes it over without a word. */
export function isOwnSheet(sheet: Sheet): boolean {
  const first = sheet.rows.find(({ number }) => number === 1)?.cells[0];
  return first?.text.trim().startsWith(ownSheetMark) === true;
}
