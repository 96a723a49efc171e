/** What a tap on a record in a list comes to: on or off the shelf, away or back. */
import type { Input } from '#api/contract.ts';
import { presence, type Draft, type DraftRecord, type Edit, type RecordKey } from '#db/draft/types.ts';

/** The set that took the record away last; undefined when none did. */
function removalOf(draft: Draft, key: RecordKey): number | undefined {
  return draft.changes(key, {}).find((change) => change.field === presence && change.new === null)?.setId;
}

const productsOf = (draft: Draft, exhibitor: string): DraftRecord[] =>
  draft.list('product', { withRemoved: true }).filter(({ values }) => values['exhibitor'] === exhibitor);

/** A company takes its products along, and brings back those that went with it; without it they could not be published. */
function productEdits(draft: Draft, exhibitor: string, to: 'removed' | 'present'): Edit[] {
  const removal = removalOf(draft, { type: 'exhibitor', code: exhibitor });
  const goesAlong = (product: DraftRecord) =>
    to === 'removed' ? product.isPresent : !product.isPresent && removalOf(draft, product) === removal;
  return productsOf(draft, exhibitor)
    .filter(goesAlong)
    .map(({ type, code }) => ({ type, code, field: presence, value: to === 'present' ? '1' : null }));
}

/** The edits of the records, and of the products of companies among them. */
export function stateEdits(draft: Draft, { type, codes, to }: Input<'records.setState'>): Edit[] {
  if (to === 'shown' || to === 'hidden') {
    return codes.map((code) => ({ type, code, field: 'isVisible', value: to === 'shown' ? '1' : '0' }));
  }
  const own = codes.map((code): Edit => ({ type, code, field: presence, value: to === 'present' ? '1' : null }));
  return type === 'exhibitor' ? [...own, ...codes.flatMap((code) => productEdits(draft, code, to))] : own;
}
