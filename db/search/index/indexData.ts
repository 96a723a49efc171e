/** The search index as plain arrays: everything a search needs, nothing that must be computed when it is loaded. */
import type { KeyTable } from './keyTable.ts';

/** Which part of a record a text is, in the order of their codes in the index. */
export const fields = ['name', 'company', 'keyword', 'synonym', 'category', 'code', 'booth', 'text'] as const;
/** Which part of a record a text is. */
export type Field = (typeof fields)[number];

/** Tables of whole labels, one per channel of `keys.ts`, and of running text. */
export const labelTables = ['plain', 'keys', 'pinyin', 'initials', 'choseong', 'sound', 'code', 'text'] as const;
/** Tables of the words that labels are made of; Chinese has none, because it writes none. */
export const wordTables = ['keyWords', 'soundWords'] as const;
/** A table of the index. */
export type TableName = (typeof labelTables)[number] | (typeof wordTables)[number];

/** Filter groups with coded values. */
export const facetGroups = [
  'industry',
  'kind',
  'hsChapter',
  'zone',
  'region',
  'certification',
  'wantedPartner',
] as const;
/** One filter group. */
export type FacetGroup = (typeof facetGroups)[number];

/** The same made for every filter group. */
export function byFacetGroup<T>(make: (group: FacetGroup) => T): Record<FacetGroup, T> {
  return Object.fromEntries(facetGroups.map((group) => [group, make(group)])) as Record<FacetGroup, T>;
}

/** Codes of one filter group and, per document, which of them it has (as places in `codes`). */
export interface FacetColumn {
  codes: string[];
  offsets: Uint32Array;
  values: Uint16Array;
}

/** Documents (products, then exhibitors, each in catalogue order) by their number. */
export interface DocumentColumns {
  /** 0 product, 1 exhibitor. */
  types: Uint8Array;
  /** Row id in the catalogue. */
  ids: Uint32Array;
  isNegotiable: Uint8Array;
  facets: Record<FacetGroup, FacetColumn>;
}

/** Labels: the distinct texts of the catalogue, by their number. */
export interface LabelColumns {
  /** All texts one after another; label `i` is the UTF-16 range `offsets[i]` to `offsets[i + 1]`. */
  texts: Uint16Array;
  offsets: Uint32Array;
  /** Place in `locales`. */
  localeCodes: Uint8Array;
  locales: string[];
  /** Who bears label `i`: `documents` and `fields` from `bearerOffsets[i]` to `bearerOffsets[i + 1]`. */
  bearerOffsets: Uint32Array;
  bearers: Uint32Array;
  bearerFields: Uint8Array;
}

/** In which labels a word stands: twice the label's number, plus one where it is the label's first word. */
export interface WordColumns {
  offsets: Uint32Array;
  labels: Uint32Array;
}

/** See above. */
export interface IndexData {
  documents: DocumentColumns;
  labels: LabelColumns;
  tables: Record<TableName, KeyTable>;
  words: Record<(typeof wordTables)[number], WordColumns>;
}
