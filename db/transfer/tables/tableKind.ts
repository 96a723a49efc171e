/** What a list is a list of. */
import type { RecordType } from '#db/records/fields.ts';
import type { HeadedColumn } from './headingCells.ts';
import { typeOfSense, type HeadingSense } from './headingSense.ts';

/** The kind of records a list has: its rows are of `main`; `isProductList` rows may name their exhibitor as well. */
export interface TableKind {
  main: RecordType;
  /** Record types that columns may belong to. */
  allowed: ReadonlySet<RecordType>;
  hasExhibitors: boolean;
  hasProducts: boolean;
}

type Family = 'items' | 'event' | 'synonym' | 'fair';

const familyOf = (type: RecordType): Family => (type === 'exhibitor' || type === 'product' ? 'items' : type);

const isAnchor = (sense: HeadingSense): boolean =>
  sense.kind === 'code' ||
  (sense.kind === 'field' && ['name', 'externalId', 'model', 'exhibitor'].includes(sense.field));

/** Columns that can be of one record type only and name its records. */
function hasAnchor(columns: readonly HeadedColumn[], type: RecordType): boolean {
  return columns.some(({ reading }) => {
    if (!reading || reading.isAsked) return false;
    const own = reading.senses.filter((sense) => sense.kind !== 'none');
    return own.length > 0 && own.every((sense) => typeOfSense(sense) === type) && own.some(isAnchor);
  });
}

/** Decides by the headings; `type` is what the person said, for a list that says too little itself. */
export function kindOfTable(columns: readonly HeadedColumn[], type: RecordType | undefined): TableKind {
  const counts = new Map<Family, number>();
  for (const { reading } of columns) {
    const families = new Set((reading?.senses ?? []).flatMap((sense) => typeOfSense(sense) ?? []).map(familyOf));
    for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const best = [...counts].toSorted(
    (a, b) => b[1] - a[1] || (b[0] === 'items' ? 1 : 0) - (a[0] === 'items' ? 1 : 0),
  )[0];
  const family = type ? familyOf(type) : (best?.[0] ?? 'items');
  if (family !== 'items') return { main: family, allowed: new Set([family]), hasExhibitors: false, hasProducts: false };
  const hasProducts = type === 'product' || hasAnchor(columns, 'product');
  const hasExhibitors = type === 'exhibitor' || hasAnchor(columns, 'exhibitor') || !hasProducts;
  return {
    main: type ?? (hasProducts ? 'product' : 'exhibitor'),
    allowed: new Set<RecordType>(hasProducts ? ['exhibitor', 'product'] : ['exhibitor']),
    hasExhibitors,
    hasProducts,
  };
}
