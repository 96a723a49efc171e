/** Search and filtered lists. */
import type { Handlers } from '#api/contract.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';

/** See {@link createHandlers}. */
export function createSearchHandlers(context: HandlerContext): Pick<Handlers, 'catalogue.search'> {
  return { 'catalogue.search': (input) => requireCatalogue(context).search.search(input) };
}
