/** The lower reach zone: how much of the screen, from below, a seated visitor can touch. */

/** A screen as it stands in the hall. */
export interface ScreenPlace {
  widthPx: number;
  heightPx: number;
  /** Real ones, measured by the diagonal. */
  pxPerMm: number;
  /** Height above the floor up to which controls may stand. */
  reachMm: number;
  /** Height of the lower edge above the floor; null when nobody has measured it. */
  screenBottomMm: number | null;
}

/** Assumed for a totem: its middle below the eyes of those who stand and above those who sit. To be measured on site. */
const portraitMiddleMm = 1100;

/** Assumed for a landscape screen: a table of 750 mm and a foot. */
const landscapeBottomMm = 800;

/** Less than this share of the height holds no keyboard and no list; a screen that hangs higher needs a table beside it. */
const leastShare = 0.5;

/** A cut of less than this is not worth a picture above the line. */
const worthShare = 0.94;

/** Height above the floor that is assumed for the lower edge of a screen that nobody has measured, in mm. */
export function assumedBottomMm(widthPx: number, heightPx: number, pxPerMm: number): number {
  if (widthPx > heightPx) return landscapeBottomMm;
  return Math.max(0, portraitMiddleMm - heightPx / pxPerMm / 2);
}

/**
 * Height in CSS pixels of the part of the screen, from its lower edge, in which every control must stand; null when that
 * is (nearly) the whole screen. Never less than half of it.
 */
export function reachBlockSize(place: ScreenPlace): number | null {
  const { widthPx, heightPx, pxPerMm, reachMm } = place;
  const bottomMm = place.screenBottomMm ?? assumedBottomMm(widthPx, heightPx, pxPerMm);
  const reachablePx = Math.floor((reachMm - bottomMm) * pxPerMm);
  if (reachablePx >= heightPx * worthShare) return null;
  return Math.max(Math.ceil(heightPx * leastShare), reachablePx);
}
