/** What only the exhibitor can answer, out of the list of faults. */
import type { DraftReader } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import { fieldOfKey, type RecordType } from '#db/records/fields.ts';
import type { TodoItem } from '#db/transfer/write/todoWorkbook.ts';
import { faultText } from './faultTexts.ts';
import type { QualityFault, QualityKind } from './kinds.ts';

/** Booths, doubles and leftovers are the organiser's business; nobody outside could answer. */
const organisersOwn: ReadonlySet<QualityKind> = new Set([
  'sample-left',
  'unknown-booth',
  'booth-twice',
  'booth-crowded',
  'no-booth',
  'same-exhibitor',
  'same-product',
  'no-product',
]);

/**
 * The exhibitor and its products with what is asked about them, in the language of the sheet: the exhibitor first, then
 * products in the order of their worst fault. Empty when there is nothing to ask.
 */
export function todoOf(
  draft: Pick<DraftReader, 'get'>,
  { exhibitor, faults, locale }: { exhibitor: string; faults: readonly QualityFault[]; locale: Locale },
): TodoItem[] {
  const own = faults.filter((fault) => fault.owner === exhibitor && !organisersOwn.has(fault.kind));
  const itemsOfType = (type: RecordType): TodoItem[] => {
    const codes = new Set(own.filter((fault) => fault.type === type).map(({ code }) => code));
    return [...codes].flatMap((code) => {
      const record = draft.get({ type, code });
      const asked = own.filter((fault) => fault.type === type && fault.code === code);
      const findings = asked.flatMap((fault) => {
        const field = fault.field === null ? undefined : fieldOfKey(type, fault.field);
        return field ? [{ field: field.spec.key, locale: field.locale, words: faultText(fault, locale) }] : [];
      });
      return record && findings.length > 0 ? [{ record, findings }] : [];
    });
  };
  return [...itemsOfType('exhibitor'), ...itemsOfType('product')];
}
