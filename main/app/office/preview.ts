/** The visitor's card of a record in words. */
import type { Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';
import type { OfficeContext } from './context.ts';
import { textOfValue, titleOf } from './recordTexts.ts';

/** Lines under the name, in the order in which a card has them. */
const cardFields: Record<RecordType, readonly string[]> = {
  exhibitor: ['summary', 'industries', 'region', 'mainProducts'],
  product: ['summary', 'spec', 'moq', 'certifications'],
  event: ['startsAt', 'endsAt', 'place', 'description'],
  synonym: ['owner', 'locale'],
  fair: ['venue', 'host', 'startsOn', 'endsOn'],
};

/** See above; `values` are canonical. A product stands where its exhibitor does. */
export function cardOf(
  context: OfficeContext,
  { type, values }: { type: RecordType; values: Readonly<Record<string, string>> },
  locale: Locale,
): Output<'records.preview'>['card'] {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const named = { type, code: '', values: filled };
  const maker = type === 'product' && filled['exhibitor'];
  const owner = maker ? context.draft().get({ type: 'exhibitor', code: maker }) : undefined;
  const lines = cardFields[type].flatMap((key) => {
    const field = [`${key}.${locale}`, `${key}.ko`, `${key}.en`, key].find((each) => filled[each] !== undefined);
    const value = field && filled[field];
    return field && value ? [textOfValue(context, { type, field, value }, locale).replaceAll('\n', ', ')] : [];
  });
  return {
    title: titleOf(named, locale),
    korean: titleOf(named, 'ko'),
    lines: owner ? [titleOf(owner, locale), ...lines] : lines,
    booths: ((owner ?? { values: filled }).values['booths'] ?? '').split('\n').filter(Boolean),
    isShown: filled['isVisible'] !== '0' && (!owner || (owner.isPresent && owner.values['isVisible'] !== '0')),
  };
}
