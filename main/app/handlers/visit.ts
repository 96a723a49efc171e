/** What a visitor takes along. Nothing is kept here: a list comes with the call and its code holds all of it. */
import type { Handlers, Output, ParsedInput } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import { limits } from '#api/limits.ts';
import type { Catalogue } from '#db/catalogue.ts';
import type { LocalText, Locale } from '#db/model.ts';
import { decodeRecall, encodeRecall } from '#db/recallCode.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';

type ItemRef = ParsedInput<'visit.items'>['items'][number];
type VisitItem = Output<'visit.items'>['items'][number];

const koreanOf = (names: readonly LocalText[]): string | null =>
  names.find(({ locale }) => locale === 'ko')?.text ?? null;

/** The details of one item, undefined when it is not shown any more. */
function describe({ products, exhibitors }: Catalogue, item: ItemRef, locale: Locale): VisitItem | undefined {
  const product = item.type === 'product' ? products.getCard(item.id, locale) : undefined;
  const profile = exhibitors.getProfile(product?.exhibitor.id ?? item.id, locale);
  if (!profile || (item.type === 'product' && !product)) return undefined;
  const { card } = profile;
  const korean = koreanOf(profile.names);
  return {
    type: item.type,
    id: item.id,
    name: product?.name ?? card.name,
    korean: product ? koreanOf(products.namesOf(product.id)) : korean,
    picture: product?.picture ?? null,
    industry: product?.industry ?? card.industry,
    company: {
      id: card.id,
      name: card.name,
      korean,
      legalName: profile.legalName,
      address: profile.address,
      website: profile.website,
    },
    booths: card.booths,
    contact: profile.contact,
  };
}

const isShown = ({ products, exhibitors }: Catalogue, item: ItemRef, locale: Locale): boolean =>
  (item.type === 'product' ? products.getCard(item.id, locale) : exhibitors.getCard(item.id, locale)) !== undefined;

/** See {@link createHandlers}. */
export function createVisitHandlers(
  context: HandlerContext,
): Pick<Handlers, 'visit.items' | 'visit.encode' | 'visit.recall' | 'visit.print' | 'visit.note'> {
  return {
    'visit.items': ({ items, locale }) => {
      const catalogue = requireCatalogue(context);
      const found = items.map((item) => ({ item, details: describe(catalogue, item, locale) }));
      return {
        items: found.flatMap(({ details }) => details ?? []),
        gone: found
          .filter(({ details }) => !details)
          .map(({ item }) => ({ type: item.type, name: catalogue.itemNumbers.nameOfGone(item, locale) })),
      };
    },
    'visit.encode': ({ items }) => {
      const { itemNumbers } = requireCatalogue(context);
      const numbers = items.flatMap((item) => itemNumbers.numberOf(item) ?? []);
      // A code for a part of the list would lose the rest without a word.
      const isWhole = items.length > 0 && numbers.length === items.length;
      return { code: isWhole ? encodeRecall(numbers, itemNumbers.fairTag) : null };
    },
    'visit.print': () => {
      requireCatalogue(context);
      if (context.settings.printing === null || !context.canSignal('print')) {
        throw new AppError('FORBIDDEN', 'printing is not set up on this kiosk');
      }
      context.signal('print');
      context.counts.record({ kind: 'print' });
      return null;
    },
    'visit.note': ({ what, locale }, { isLocal }) => {
      context.counts.record({ kind: what, locale });
      if (what === 'visit' && isLocal) context.shown.begin();
      return null;
    },
    'visit.recall': ({ code, locale }) => {
      const catalogue = requireCatalogue(context);
      const { itemNumbers } = catalogue;
      const decoded = decodeRecall(code, itemNumbers.fairTag);
      if (!decoded.ok) return { kind: 'refused', reason: decoded.refusal };
      const items = decoded.numbers.slice(0, limits.shortlist).map((number) => itemNumbers.itemOf(number));
      const isKept = (item: ItemRef | undefined) => item !== undefined && isShown(catalogue, item, locale);
      return {
        kind: 'list',
        items: items.filter((item) => item !== undefined).filter(isKept),
        gone: items
          .filter((item) => !isKept(item))
          .map((item) => ({ type: item?.type ?? null, name: item ? itemNumbers.nameOfGone(item, locale) : null })),
      };
    },
  };
}
