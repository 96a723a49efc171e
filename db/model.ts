/**
 * Plain types of the catalogue. Runs anywhere; imports nothing.
 * Words follow the field: exhibitor, product, booth, hall, zone, catalogue, fair.
 */

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Stable key of an exhibitor as printed in lists, e.g. `beauty-e01`. Never a row number. */
export type ExhibitorId = Branded<string, 'ExhibitorId'>;
/** Stable key of a product, e.g. `beauty-p001`. */
export type ProductId = Branded<string, 'ProductId'>;
/** Stable key of a picture or file; `/media/<id>` serves it. */
export type MediaId = Branded<string, 'MediaId'>;

/** The interface languages. Catalogue text may come in any locale listed in the catalogue itself. */
export const LOCALES = ['ko', 'zh-CN', 'en'] as const;
/** One interface language as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** A text resolved for one reader; `locale` tells which language it really is in (it may be a fallback). */
export interface LocalText {
  text: string;
  locale: string;
}

/** Kinds of goods, the second way the fair speaks about its catalogue. */
export const GOODS_KINDS = ['consumer', 'intermediate', 'material', 'capital', 'service'] as const;
/** One kind of goods. */
export type GoodsKind = (typeof GOODS_KINDS)[number];

/** What stands on a floor plan position. */
export const BOOTH_KINDS = ['booth', 'counter', 'shelf', 'stage', 'meeting_table'] as const;
/** One kind of position. */
export type BoothKind = (typeof BOOTH_KINDS)[number];

/** Whether an event takes place as announced. */
export const EVENT_STATUSES = ['planned', 'moved', 'cancelled'] as const;
/** One event status. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Where a text value comes from; decides what staff still have to check. */
export const TEXT_STATES = ['source', 'translated', 'machine', 'checked'] as const;
/** One text state. */
export type TextState = (typeof TEXT_STATES)[number];

/** How a minimum order quantity is given. `negotiable` is a value of its own, not a gap. */
export type MinimumOrder =
  | { kind: 'quantity'; quantity: number; unit: LocalText }
  | { kind: 'negotiable' }
  | { kind: 'unknown' };

/** Character positions `[start, end)` in UTF-16 units of the text they belong to; sorted, not overlapping. */
export type Highlight = [start: number, end: number];
