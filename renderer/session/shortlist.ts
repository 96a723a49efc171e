/** What a visitor has put on their list: kept for the session outside React, so that a tap redraws one button only. */
import { limits } from '#api/limits.ts';

/** A product or an exhibitor, by its key in the catalogue. */
export interface ItemRef {
  type: 'product' | 'exhibitor';
  id: string;
}

/** The list, and what the last removal can be undone to. */
export interface Shortlist {
  /** In the visitor's order, each item once, at most `limits.shortlist`. */
  items: readonly ItemRef[];
  /** The list before the last removal; null when there is nothing to undo. */
  before: { items: readonly ItemRef[]; removed: number } | null;
}

/** What can happen to the list. */
export type ListAction =
  | { type: 'add'; item: ItemRef }
  | { type: 'remove'; item: ItemRef }
  | { type: 'reorder'; items: readonly ItemRef[] }
  | { type: 'replace'; items: readonly ItemRef[] }
  | { type: 'clear' }
  | { type: 'undo' };

/** An empty list. */
export const emptyShortlist: Shortlist = { items: [], before: null };

/** Whether two references mean the same item. */
export function isSameItem(one: ItemRef, other: ItemRef): boolean {
  return one.type === other.type && one.id === other.id;
}

/** Applies one action. What changes nothing, such as adding to a full list, returns the very same state. */
export function changeShortlist(state: Shortlist, action: ListAction): Shortlist {
  const { items } = state;
  switch (action.type) {
    case 'add': {
      const isRefused = items.length >= limits.shortlist || items.some((item) => isSameItem(item, action.item));
      // Nothing is lost when something new comes after a removal: it goes to the end of what is undone, too.
      return isRefused ? state : { items: [...items, action.item], before: null };
    }
    case 'remove': {
      const left = items.filter((item) => !isSameItem(item, action.item));
      return left.length === items.length ? state : { items: left, before: { items, removed: 1 } };
    }
    case 'reorder': {
      // Only another order of the very same items: what came in between is not lost.
      const isSame =
        action.items.length === items.length &&
        items.every((item) => action.items.some((other) => isSameItem(other, item)));
      return isSame ? { items: action.items, before: null } : state;
    }
    case 'replace':
      return { items: action.items.slice(0, limits.shortlist), before: null };
    case 'clear':
      return items.length === 0 ? state : { items: [], before: { items, removed: items.length } };
    case 'undo':
      return state.before ? { items: state.before.items, before: null } : state;
  }
}

/** Holds the list of one session. */
export interface ShortlistStore {
  get: () => Shortlist;
  /** Applies an action; false when it changed nothing. */
  apply: (action: ListAction) => boolean;
  /** Calls back after every change until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
}

/** See {@link ShortlistStore}; begins with `items`. */
export function createShortlist(items: readonly ItemRef[] = []): ShortlistStore {
  let state: Shortlist = items.length === 0 ? emptyShortlist : { items, before: null };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    apply: (action) => {
      const next = changeShortlist(state, action);
      if (next === state) return false;
      state = next;
      listeners.forEach((listener) => listener());
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
