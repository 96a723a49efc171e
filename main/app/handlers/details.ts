/** The two pages about one record. */
import type { Handlers } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import { limits } from '#api/limits.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';

/** See {@link createHandlers}. */
export function createDetailHandlers(context: HandlerContext): Pick<Handlers, 'product.get' | 'exhibitor.get'> {
  return {
    'product.get': ({ id, locale }) => {
      const { products, exhibitors } = requireCatalogue(context);
      const facts = products.getFacts(id, locale);
      const exhibitor = facts && exhibitors.getCard(facts.exhibitorId, locale);
      if (!facts || !exhibitor) throw new AppError('NOT_FOUND', `no product ${id}`, { details: { id } });
      context.popularity.count(id);
      const { exhibitorId: _, ...shown } = facts;
      return { ...shown, exhibitor, related: products.listRelated(id, limits.relatedProducts, locale) };
    },
    'exhibitor.get': ({ id, locale }) => {
      const { products, exhibitors } = requireCatalogue(context);
      const profile = exhibitors.getProfile(id, locale);
      if (!profile) throw new AppError('NOT_FOUND', `no exhibitor ${id}`, { details: { id } });
      return { ...profile, products: products.listOfExhibitor(id, locale) };
    },
  };
}
