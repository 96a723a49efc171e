/** All handlers together; a method without one does not compile. */
import type { Handlers } from '#api/contract.ts';
import type { Catalogue } from '#db/catalogue.ts';
import type { CatalogueSlot } from '../catalogueSlot.ts';
import type { HostSignals } from '../createApp.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { createBrowseHandlers } from './browse.ts';
import { createDetailHandlers } from './details.ts';
import { createKioskHandlers } from './kiosk.ts';
import { createSearchHandlers } from './search.ts';

/** What handlers may use. */
export interface HandlerContext {
  slot: CatalogueSlot;
  settings: Settings;
  now: () => Date;
  log: Log;
  signal: (name: keyof HostSignals) => void;
}

/** The open catalogue. Raises CATALOGUE_UNAVAILABLE (or TOO_NEW) with the causes in `details`. */
export function requireCatalogue(context: HandlerContext): Catalogue {
  if (!context.slot.catalogue) throw context.slot.problem;
  return context.slot.catalogue;
}

/** Builds the handlers of every method. */
export function createHandlers(context: HandlerContext): Handlers {
  return {
    ...createKioskHandlers(context),
    ...createBrowseHandlers(context),
    ...createSearchHandlers(context),
    ...createDetailHandlers(context),
  };
}
