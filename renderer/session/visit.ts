/** Everything that one visit is, in one piece: to begin with, or to be given back to the one it belongs to. */
import type { Locale } from '#db/model.ts';
import type { Access } from './access.ts';
import { startSession, type Route, type SessionState } from './session.ts';
import type { ItemRef } from './shortlist.ts';

/** See above. */
export interface Visit {
  state: SessionState;
  /** The visitor's list. */
  items: readonly ItemRef[];
}

/** A fresh visit, at home or at a place that it begins with. */
export function beginVisit(locale: Locale, access?: Access, route?: Route): Visit {
  return { state: startSession(locale, access, route), items: [] };
}

/** Whether a visit has left nothing that could be lost or seen by another: at home, as it began. */
export function isUntouched({ state, items }: Visit): boolean {
  const fresh = startSession(state.locale);
  return (
    items.length === 0 &&
    state.entries.length === 1 &&
    JSON.stringify({ ...state, entries: fresh.entries, nextKey: fresh.nextKey }) === JSON.stringify(fresh)
  );
}
