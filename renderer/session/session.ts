/** One visit as data: where the visitor is, where they came from, which language. Thrown away at its end. */
import type { ParsedInput } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import type { ItemRef } from './shortlist.ts';
import { changeAccess, plainAccess, type Access } from './access.ts';

/** Filters of a result list, complete. */
export type SearchFilters = ParsedInput<'catalogue.search'>['filters'];

/** No filter at all. */
export const noFilters: SearchFilters = {
  industry: [],
  kind: [],
  zone: [],
  region: [],
  certification: [],
  hsChapter: [],
  wantedPartner: [],
  negotiable: false,
};

/** Whether filters leave everything in. */
export function isUnfiltered(filters: SearchFilters): boolean {
  return JSON.stringify(filters) === JSON.stringify(noFilters);
}

/** What a result list shows. */
export interface SearchView {
  query: string;
  filters: SearchFilters;
  group: 'all' | 'product' | 'exhibitor';
  /** Whether the keyboard was open; part of the place, so that "back" looks as it was left. */
  keyboard: boolean;
}

/** What the plan leads to: a company, a booth by its printed number, a place, or everything on the visitor's list. */
export type PlanTarget =
  | { type: 'exhibitor'; id: string }
  | { type: 'booth'; number: string }
  | { type: 'place'; code: string }
  | { type: 'shortlist' };

/** What a visitor tapped on the plan. */
export type PlanChoice = { type: 'booth'; number: string } | { type: 'feature'; code: string };

/** A place in the kiosk. */
export type Route =
  | { screen: 'home' }
  | ({ screen: 'results' } & SearchView)
  | { screen: 'product'; id: string }
  | { screen: 'exhibitor'; id: string }
  | { screen: 'index'; of: 'product' | 'exhibitor' }
  /** The map of tiles; `region` is the one whose goods are shown. */
  | { screen: 'regions'; region: string | null }
  /** Goods by kind, tariff chapter and certificate; what is chosen is part of the place. */
  | { screen: 'goods'; filters: SearchFilters }
  | { screen: 'programme' }
  | { screen: 'callStaff' }
  | { screen: 'privacy' }
  | { screen: 'shortlist' }
  /** The code of one item, or of the whole list. */
  | { screen: 'takeAlong'; item: ItemRef | null }
  | { screen: 'recall' }
  | { screen: 'compare'; products: readonly string[] }
  /** Phrases for a talk about a product, or with its company; `phrase` fills the screen, null lists them. */
  | { screen: 'phrases'; exhibitor: string; product: string | null; phrase: string | null }
  | { screen: 'plan'; to: PlanTarget | null; chosen?: PlanChoice | null };

/** A visited place; `key` finds its scroll position again. */
export interface Entry {
  key: number;
  route: Route;
}

/** State of a session. The last entry is where the visitor is; the first is always the home screen. */
export interface SessionState {
  locale: Locale;
  entries: Entry[];
  nextKey: number;
  /** How the screen is shown to this visitor. */
  access: Access;
}

/** What can happen in a session. */
export type SessionAction =
  | { type: 'go'; route: Route }
  | { type: 'replace'; route: Route }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'setLocale'; locale: Locale }
  | { type: 'setAccess'; change: Partial<Access> };

/** "Back" reaches this far; nobody retraces more, and a finger resting on "related" must not fill the memory. */
const maxEntries = 60;

/** A fresh session at the home screen, or at another that the attract loop led to, from which "back" leads home. */
export function startSession(locale: Locale, access: Access = plainAccess, route?: Route): SessionState {
  const home: Entry = { key: 0, route: { screen: 'home' } };
  return { locale, entries: route ? [home, { key: 1, route }] : [home], nextKey: route ? 2 : 1, access };
}

/** Where the visitor is. */
export function currentEntry(state: SessionState): Entry {
  const entry = state.entries.at(-1);
  if (!entry) throw new Error('a session always has an entry');
  return entry;
}

/** Applies one action. */
export function sessionReducer(state: SessionState, action: SessionAction): SessionState {
  const [home, ...rest] = state.entries;
  if (!home) return startSession(state.locale, state.access);
  switch (action.type) {
    case 'go': {
      const entry = { key: state.nextKey, route: action.route };
      return { ...state, entries: [home, ...rest.slice(-maxEntries), entry], nextKey: state.nextKey + 1 };
    }
    case 'replace':
      return {
        ...state,
        entries: [...state.entries.slice(0, -1), { key: currentEntry(state).key, route: action.route }],
      };
    case 'back':
      return rest.length === 0 ? state : { ...state, entries: state.entries.slice(0, -1) };
    case 'home':
      return { ...state, entries: [home] };
    case 'setLocale':
      return { ...state, locale: action.locale };
    case 'setAccess':
      return { ...state, access: changeAccess(state.access, action.change) };
  }
}
