/** The kiosk's own search. */
import { createItemSearch } from '#db/search/itemSearch.ts';
import type { EngineFactory } from '../peer.ts';

/** As the kiosk builds it. */
export const createOurs: EngineFactory = (items) => {
  const search = createItemSearch(items);
  return (query, limit) => search.search(query, limit).map(({ id }) => id);
};
