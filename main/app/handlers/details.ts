/** The two pages about one record. */
import type { Handlers } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import { limits } from '#api/limits.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';

type DetailMethods = 'product.get' | 'product.compare' | 'exhibitor.get';

/** See {@link createHandlers}. */
export function createDetailHandlers(context: HandlerContext): Pick<Handlers, DetailMethods> {
  const read = (id: string, locale: string) => {
    const { products, exhibitors } = requireCatalogue(context);
    const facts = products.getFacts(id, locale);
    const exhibitor = facts && exhibitors.getCard(facts.exhibitorId, locale);
    if (!facts || !exhibitor) return null;
    const { exhibitorId: _, ...shown } = facts;
    return { ...shown, exhibitor, related: products.listRelated(id, limits.relatedProducts, locale) };
  };
  return {
    'product.get': ({ id, locale }) => {
      const product = read(id, locale);
      if (!product) throw new AppError('NOT_FOUND', `no product ${id}`, { details: { id } });
      context.popularity.count(id);
      context.counts.record({ kind: 'opened', type: 'product', code: id, locale });
      return product;
    },
    'product.compare': ({ ids, locale }) => ({ products: ids.flatMap((id) => read(id, locale) ?? []) }),
    'exhibitor.get': ({ id, locale }) => {
      const { products, exhibitors } = requireCatalogue(context);
      const profile = exhibitors.getProfile(id, locale);
      if (!profile) throw new AppError('NOT_FOUND', `no exhibitor ${id}`, { details: { id } });
      context.counts.record({ kind: 'opened', type: 'exhibitor', code: id, locale });
      return { ...profile, products: products.listOfExhibitor(id, locale) };
    },
  };
}
