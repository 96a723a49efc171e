/** The records that visitors get to see: only those are worth an exhibitor's or the staff's time. */
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';

/** Everything shown, each list in catalogue order. */
export interface Shown {
  fair: DraftRecord | undefined;
  exhibitors: readonly DraftRecord[];
  products: readonly DraftRecord[];
  events: readonly DraftRecord[];
}

/** As publishing has it (db/publish/publicDraft.ts): shown unless taken off, products together with their exhibitor. */
const isVisible = ({ values }: DraftRecord) => values['isVisible'] !== '0';

/** Without removed and hidden records, products of hidden exhibitors and cancelled events. */
export function readShown(draft: DraftReader): Shown {
  const exhibitors = draft.list('exhibitor');
  const off = new Set(exhibitors.filter((each) => !isVisible(each)).map(({ code }) => code));
  return {
    fair: draft.list('fair')[0],
    exhibitors: exhibitors.filter(isVisible),
    products: draft.list('product').filter((each) => isVisible(each) && !off.has(each.values['exhibitor'] ?? '')),
    events: draft.list('event').filter(({ values }) => values['status'] !== 'cancelled'),
  };
}

/** Invented by the program; its contacts lead nowhere on purpose. */
export const isSample = ({ values }: DraftRecord) => values['isSample'] === '1';

/** What people call a record: its name in the first language that has one, else its code. */
export function titleOf({ code, values }: DraftRecord): string {
  const names = LOCALES.map((locale) => values[`name.${locale}`] ?? values[`title.${locale}`]);
  return names.find((name) => name !== undefined) ?? code;
}
