/** The list of what is wrong with the draft. */
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import { exhibitorTwins, productTwins } from './duplicates.ts';
import { eventFaults } from './eventFaults.ts';
import { exhibitorFaults, type BoothPlan } from './exhibitorFaults.ts';
import { QUALITY_KINDS, type QualityFault } from './kinds.ts';
import { pictureFaults, productFaults, type PictureFacts } from './productFaults.ts';
import { readShown } from './shown.ts';
import { textFaults } from './textFaults.ts';
import { valueFaults } from './valueFaults.ts';

/** What the draft is held against. */
export interface QualityDeps {
  vocabularies: Vocabularies;
  booths: BoothPlan;
  pictures: PictureFacts;
}

/**
 * All faults of what visitors are shown: the worst kind first (see {@link QUALITY_KINDS}), within a kind exhibitors,
 * products, events, the fair, each in catalogue order. Removed and hidden records and cancelled events are left out.
 * A record has a kind at most once per field. 20,000 products take about two seconds.
 */
export function findFaults(draft: DraftReader, { vocabularies, booths, pictures }: QualityDeps): QualityFault[] {
  const shown = readShown(draft);
  const records: DraftRecord[] = [...shown.exhibitors, ...shown.products, ...shown.events];
  if (shown.fair) records.push(shown.fair);
  const places = new Map(records.map(({ type, code }, place) => [`${type} ${code}`, place]));
  const kindPlaces = new Map(QUALITY_KINDS.map((kind, place) => [kind, place]));
  const faults = [
    ...exhibitorFaults(shown, booths),
    ...shown.exhibitors.flatMap((record) => pictureFaults(record, pictures)),
    ...productFaults(shown, pictures),
    ...eventFaults(shown),
    ...exhibitorTwins(shown.exhibitors),
    ...productTwins(shown.products),
    ...records.flatMap((record) => [...valueFaults(record, vocabularies), ...textFaults(record)]),
  ];
  const placed = faults.map((fault) => ({
    fault,
    kind: kindPlaces.get(fault.kind) ?? 0,
    place: places.get(`${fault.type} ${fault.code}`) ?? 0,
  }));
  return placed.sort((a, b) => a.kind - b.kind || a.place - b.place).map(({ fault }) => fault);
}
