/** Physical size: CSS pixels per millimetre from the diagonal that the installer measured. */
import { useEffect } from 'react';
import { onScreenChange } from './onScreenChange.ts';

const mmPerInch = 25.4;

/**
 * The shorter side never counts as more than this: a larger screen is read from further away, so there the millimetre of
 * the tokens grows with the screen and the composition stays that of a 32 inch totem.
 */
const longestShortSideMm = 400;

/** The length that tokens call a millimetre, in CSS pixels: a real one, or more on a large screen. */
export function tokenMillimetre(widthPx: number, heightPx: number, diagonalInch: number): number {
  return Math.max(pixelsPerMm(widthPx, heightPx, diagonalInch), Math.min(widthPx, heightPx) / longestShortSideMm);
}

/** Pixels per millimetre of a screen of `widthPx` × `heightPx` CSS pixels. */
export function pixelsPerMm(widthPx: number, heightPx: number, diagonalInch: number): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInch * mmPerInch);
}

/** Below these heights a keyboard, a field and two rows of results do not fit at full size; a 15 inch laptop has 190 mm. */
const shortBelow = { px: 820, mm: 300 } as const;

/** Whether a landscape window is so short that what is not needed while typing gives way to the results. */
export function isShortScreen(widthPx: number, heightPx: number, pxPerMm: number): boolean {
  return widthPx > heightPx && (heightPx <= shortBelow.px || heightPx < shortBelow.mm * pxPerMm);
}

/** Keeps the `--hand-mm` token and the mark of a short screen (`data-short` on the document) right, also when the screen is turned or replaced. */
export function useScreenScale(diagonalInch: number): void {
  useEffect(() => {
    const apply = () => {
      const scale = tokenMillimetre(window.screen.width, window.screen.height, diagonalInch);
      const root = document.documentElement;
      root.style.setProperty('--hand-mm', `${scale.toFixed(4)}px`);
      root.toggleAttribute('data-short', isShortScreen(window.innerWidth, window.innerHeight, scale));
    };
    apply();
    return onScreenChange(apply);
  }, [diagonalInch]);
}
