/** Physical size: CSS pixels per millimetre from the diagonal that the installer measured. */
import { useEffect } from 'react';

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

/** Keeps the `--mm` token right, also when the screen is turned or replaced. */
export function useScreenScale(diagonalInch: number): void {
  useEffect(() => {
    const apply = () => {
      const scale = tokenMillimetre(window.screen.width, window.screen.height, diagonalInch);
      document.documentElement.style.setProperty('--mm', `${scale.toFixed(4)}px`);
    };
    apply();
    window.addEventListener('resize', apply);
    return () => window.removeEventListener('resize', apply);
  }, [diagonalInch]);
}
