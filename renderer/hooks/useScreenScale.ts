/** Physical size: CSS pixels per millimetre from the diagonal that the installer measured. */
import { useEffect } from 'react';

const mmPerInch = 25.4;

/** Pixels per millimetre of a screen of `widthPx` × `heightPx` CSS pixels. */
export function pixelsPerMm(widthPx: number, heightPx: number, diagonalInch: number): number {
  return Math.hypot(widthPx, heightPx) / (diagonalInch * mmPerInch);
}

/** Keeps the `--mm` token right, also when the screen is turned or replaced. */
export function useScreenScale(diagonalInch: number): void {
  useEffect(() => {
    const apply = () => {
      const scale = pixelsPerMm(window.screen.width, window.screen.height, diagonalInch);
      document.documentElement.style.setProperty('--mm', `${scale.toFixed(4)}px`);
    };
    apply();
    window.addEventListener('resize', apply);
    return () => window.removeEventListener('resize', apply);
  }, [diagonalInch]);
}
