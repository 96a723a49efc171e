/** Lists of items in one value (db/records/fields.ts), joined and compared item by item. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { FieldSpec } from '#db/records/fields.ts';

/** Joins the lists of one field. */
export interface ListJoiner {
  /** Whether all items of `value` are in `list`. */
  isAmong: (list: string, value: string) => boolean;
  /** Items of both, those of the first before; what the field has no room for is left out. */
  union: (first: string, other: string) => string;
}

const listKinds = new Set(['list', 'codes', 'booths', 'pictures']);

/** For fields that hold several items, null for others. A01 and A-01 are one booth. */
export function listJoiner(spec: FieldSpec | null): ListJoiner | null {
  if (!spec || !listKinds.has(spec.kind)) return null;
  const keyOf = spec.kind === 'booths' ? boothNumberKey : (item: string) => item;
  const keysOf = (value: string) => new Set(value.split('\n').map(keyOf));
  const most = spec.maxItems ?? Infinity;
  return {
    isAmong: (list, value) => {
      const known = keysOf(list);
      return value.split('\n').every((item) => known.has(keyOf(item)));
    },
    union: (first, other) => {
      const known = keysOf(first);
      const news = other.split('\n').filter((item) => !known.has(keyOf(item)));
      return [...first.split('\n'), ...news].slice(0, Math.max(most, first.split('\n').length)).join('\n');
    },
  };
}
