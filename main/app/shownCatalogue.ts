/** The catalogue that visitors see, and the moment when another takes its place: between two visits, never within one. */
import { fillCatalogueSlot, type CatalogueLocation, type CatalogueSlot } from './catalogueSlot.ts';
import type { Log } from './log.ts';

/** A visit whose end was never told (a browser was closed) holds nothing up for longer than this. */
const longestVisitMs = 60 * 60_000;

/** See {@link createShownCatalogue}. */
export interface ShownCatalogue {
  /** Always the same object; its content changes between two visits. */
  slot: CatalogueSlot;
  /** A visitor has begun. */
  begin: () => void;
  /** The visit is over: what was published meanwhile comes on. */
  end: () => void;
  /** There may be another published version: it comes on now, or when the visit is over. */
  refresh: () => void;
  close: () => void;
}

/** `locations` are asked anew at every change, best first. `onChange` runs after another version came on. */
export function createShownCatalogue(deps: {
  locations: () => readonly CatalogueLocation[];
  log: Log;
  monotonicMs: () => number;
  onChange: () => void;
}): ShownCatalogue {
  const { locations, log, monotonicMs, onChange } = deps;
  const slot = fillCatalogueSlot(locations(), log);
  let begunAtMs: number | null = null;
  let isDue = false;

  const isVisited = () => begunAtMs !== null && monotonicMs() - begunAtMs < longestVisitMs;

  function change(): void {
    isDue = false;
    const [best] = locations();
    if (best && slot.location?.file === best.file) return;
    const next = fillCatalogueSlot(locations(), log);
    // What is shown goes on being shown where nothing better can be opened.
    if (!next.catalogue) return;
    const before = slot.catalogue;
    Object.assign(slot, next);
    before?.close();
    log('info', 'catalogue.shown', { source: next.location.source, file: next.location.file });
    onChange();
  }

  return {
    slot,
    begin: () => {
      begunAtMs = monotonicMs();
    },
    end: () => {
      begunAtMs = null;
      if (isDue) change();
    },
    refresh: () => {
      isDue = true;
      if (!isVisited()) change();
    },
    close: () => slot.catalogue?.close(),
  };
}
