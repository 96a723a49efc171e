/** Hours and days in the fair's zone, made often: counting must cost a visitor's call nothing. */
import type { CatalogueSlot } from './catalogueSlot.ts';
import { withOffset } from './fairClock.ts';

/** Offsets of zones are multiples of a quarter of an hour. */
const quarterMs = 15 * 60_000;

/** The hour of an instant in a zone, `2021-09-24T09`; asks the system's calendar once in a quarter of an hour. */
export function createHourOf(): (instant: Date, timeZone: string) => string {
  let known = { quarter: NaN, timeZone: '', hour: '' };
  return (instant, timeZone) => {
    const quarter = Math.floor(instant.getTime() / quarterMs);
    if (quarter !== known.quarter || timeZone !== known.timeZone) {
      known = { quarter, timeZone, hour: withOffset(instant, timeZone).slice(0, 13) };
    }
    return known.hour;
  };
}

/** The zone of the shown fair; without a catalogue nothing is counted in any. Read once per catalogue. */
export function createZoneOf(slot: CatalogueSlot): () => string {
  let known: { catalogue: CatalogueSlot['catalogue']; zone: string } = { catalogue: null, zone: 'UTC' };
  return () => {
    const { catalogue } = slot;
    if (catalogue !== known.catalogue) {
      known = { catalogue, zone: catalogue?.fair.getFair('en').timeZone ?? 'UTC' };
    }
    return known.zone;
  };
}

/** The day of an hour. */
export const dayOf = (hour: string) => hour.slice(0, 10);
