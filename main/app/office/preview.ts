/** The visitor's card of a record: its words in each language, its picture, its booth. */
import type { Output } from '#api/contract.ts';
import type { DraftRecord } from '#db/draft/types.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { itemsOf, type RecordType } from '#db/records/fields.ts';
import type { OfficeContext } from './context.ts';
import { textOfValue, titleOf } from './recordTexts.ts';
import { thumbnailOf } from './thumbnails.ts';

/** Lines under the name, in the order in which a card has them. */
const cardFields: Record<RecordType, readonly string[]> = {
  exhibitor: ['summary', 'industries', 'region', 'mainProducts'],
  product: ['summary', 'spec', 'certifications'],
  event: ['startsAt', 'endsAt', 'place', 'description'],
  synonym: ['owner', 'locale'],
  fair: ['venue', 'host', 'startsOn', 'endsOn'],
};

type Card = Output<'records.preview'>['card'];

/** What the card says in one language; a text that this language lacks is taken from Korean, then English, as for visitors. */
function textsIn(
  context: OfficeContext,
  { type, values, owner }: { type: RecordType; values: Readonly<Record<string, string>>; owner?: DraftRecord },
  locale: Locale,
): Card['texts'][number] {
  const named = { type, code: '', values };
  const lines = cardFields[type].flatMap((key) => {
    const field = [`${key}.${locale}`, `${key}.ko`, `${key}.en`, key].find((each) => values[each] !== undefined);
    const value = field && values[field];
    return field && value ? [textOfValue(context, { type, field, value }, locale).replaceAll('\n', ', ')] : [];
  });
  const [title, korean] = [titleOf(named, locale), titleOf(named, 'ko')];
  return { locale, title, korean: korean === title ? '' : korean, maker: owner ? titleOf(owner, locale) : '', lines };
}

/** See above; `values` are canonical. A product stands where its exhibitor does. */
export function cardOf(
  context: OfficeContext,
  { type, values }: { type: RecordType; values: Readonly<Record<string, string>> },
): Card {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const maker = type === 'product' && filled['exhibitor'];
  const owner = maker ? context.draft().get({ type: 'exhibitor', code: maker }) : undefined;
  const firstOf = (field: string) => itemsOf(filled[field])[0];
  const picture = firstOf('pictures');
  return {
    texts: LOCALES.map((locale) => textsIn(context, { type, values: filled, ...(owner && { owner }) }, locale)),
    booths: itemsOf((owner ?? { values: filled }).values['booths']),
    industry: firstOf('industry') ?? firstOf('industries') ?? itemsOf(owner?.values['industries'])[0] ?? null,
    picture: picture === undefined ? null : thumbnailOf(context, picture),
    isShown: filled['isVisible'] !== '0' && (!owner || (owner.isPresent && owner.values['isVisible'] !== '0')),
  };
}
