/** Ways into the catalogue without typing. */
import type { Handlers, Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import { alphabeticalSections } from '../alphabeticalIndex.ts';
import { withOffset } from '../fairClock.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';

/** How many products the attract loop shows before it repeats: at 8 s each, about four minutes. */
const highlightCount = 30;

/** See {@link createHandlers}. */
export function createBrowseHandlers(
  context: HandlerContext,
): Pick<
  Handlers,
  | 'catalogue.highlights'
  | 'catalogue.categories'
  | 'catalogue.index'
  | 'catalogue.regions'
  | 'fair.programme'
  | 'fair.phrases'
> {
  // Published catalogues never change while open, and the lists are the heaviest answers: kept per locale.
  const kept = new Map<string, Output<'catalogue.index'>['sections']>();
  const sectionsOf = (of: 'exhibitor' | 'product', locale: Locale) => {
    const identity = `${of} ${locale}`;
    const catalogue = requireCatalogue(context);
    let sections = kept.get(identity);
    if (!sections) {
      const entries =
        of === 'exhibitor'
          ? catalogue.exhibitors.listCards(locale).map((card) => ({
              id: card.id,
              name: card.name,
              note: card.industry?.label ?? null,
              booth: card.booths[0]?.number ?? null,
              thumbId: card.pictures[0]?.thumbId ?? null,
            }))
          : catalogue.products.listCards(locale).map((card) => ({
              id: card.id,
              name: card.name,
              note: card.exhibitor.name,
              booth: card.booths[0]?.number ?? null,
              thumbId: card.picture?.thumbId ?? null,
            }));
      sections = alphabeticalSections(entries, locale);
      kept.set(identity, sections);
    }
    return sections;
  };

  return {
    'catalogue.highlights': ({ locale }) => {
      const { products, categories } = requireCatalogue(context);
      const cards = products.listCards(locale).filter((card) => card.picture !== null);
      // Round robin over the industries, so that steel and batteries are seen as often as cosmetics.
      const byIndustry = categories
        .list('industry', locale)
        .map(({ code }) => cards.filter((card) => card.industry?.code === code));
      const chosen = Array.from({ length: highlightCount }, (_, turn) => {
        const group = byIndustry[turn % byIndustry.length] ?? [];
        return group[(Math.floor(turn / byIndustry.length) * 7 + turn) % Math.max(1, group.length)];
      });
      const unique = [...new Set(chosen)].filter((card) => card !== undefined);
      return { products: unique.map((card) => ({ card, names: products.namesOf(card.id) })) };
    },
    'catalogue.categories': ({ locale }) => {
      const { categories } = requireCatalogue(context);
      return { industries: categories.list('industry', locale), kinds: categories.list('kind', locale) };
    },
    'catalogue.index': ({ locale, of }) => ({ sections: sectionsOf(of, locale) }),
    'catalogue.regions': ({ locale }) => ({ regions: requireCatalogue(context).regions.list(locale) }),
    'fair.programme': ({ locale }) => {
      const { fair, programme } = requireCatalogue(context);
      const { timeZone } = fair.getFair(locale);
      return { timeZone, now: withOffset(context.now(), timeZone), items: programme.list(locale) };
    },
    'fair.phrases': ({ locale }) => {
      const theirLocale = locale === 'ko' ? 'zh-CN' : 'ko';
      return { theirLocale, phrases: requireCatalogue(context).phrases.list(locale, theirLocale) };
    },
  };
}
