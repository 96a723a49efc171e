/** What handlers may use, and the one way they reach the catalogue. */
import type { Catalogue } from '#db/catalogue.ts';
import type { CatalogueSlot } from '../catalogueSlot.ts';
import type { Counts } from '../counts.ts';
import type { Log } from '../log.ts';
import type { Popularity } from '../popularity.ts';
import type { KioskPosition, Settings } from '../settings.ts';
import type { HostSignals } from '../signals.ts';
import type { ShownCatalogue } from '../shownCatalogue.ts';
import type { StaffDoor } from '../staff/staffDoor.ts';
import type { StaffDesk } from '../staffDesk.ts';
import type { NoticeDesk } from '../urgentNotice.ts';

/** What handlers may use. */
export interface HandlerContext {
  slot: CatalogueSlot;
  /** `position` changes when staff set it. */
  settings: Settings;
  savePosition: (position: KioskPosition) => void;
  popularity: Popularity;
  counts: Counts;
  desk: StaffDesk;
  /** The way into the staff area. */
  door: StaffDoor;
  /** What visitors must know now. */
  notice: NoticeDesk;
  /** Stops an import that is being read. */
  cancelImport: () => void;
  /** Told when a visit begins and ends. */
  shown: Pick<ShownCatalogue, 'begin' | 'end'>;
  now: () => Date;
  log: Log;
  signal: (name: keyof HostSignals) => void;
  /** Whether the host reacts to a signal at all. */
  canSignal: (name: keyof HostSignals) => boolean;
}

/** The open catalogue. Raises CATALOGUE_UNAVAILABLE (or TOO_NEW) with the causes in `details`. */
export function requireCatalogue(context: HandlerContext): Catalogue {
  if (!context.slot.catalogue) throw context.slot.problem;
  return context.slot.catalogue;
}
