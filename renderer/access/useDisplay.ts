/** Shows a visitor's choices: marks on the document, from which the tokens and layouts follow. */
import { useLayoutEffect } from 'react';
import { onScreenChange } from '../hooks/onScreenChange.ts';
import { pixelsPerMm } from '../hooks/useScreenScale.ts';
import type { Access } from '../session/access.ts';
import type { KioskInfo } from '../session/SessionContext.tsx';
import { reachBlockSize } from './reach.ts';

/** From here on, what stands side by side stands one below the other. */
const largeZoom = 1.5;

/**
 * Keeps on the document: `data-barrier-free`, `data-contrast="high"`, `data-large` (zoom of 150 % and more),
 * `data-reach` (a part of the screen is too high; `--reach-block-size` is the height of the other) and `--zoom`.
 * All go with the session.
 */
export function useDisplay(access: Access, settings: KioskInfo['settings']): void {
  const { isBarrierFree, isHighContrast, zoom } = access;
  const { screenDiagonalInch, reachMm, screenBottomMm } = settings;
  useLayoutEffect(() => {
    const root = document.documentElement;
    const apply = () => {
      const pxPerMm = pixelsPerMm(window.screen.width, window.screen.height, screenDiagonalInch);
      const size = { widthPx: window.innerWidth, heightPx: window.innerHeight };
      const reach = isBarrierFree ? reachBlockSize({ ...size, pxPerMm, reachMm, screenBottomMm }) : null;
      root.toggleAttribute('data-barrier-free', isBarrierFree);
      root.toggleAttribute('data-large', zoom >= largeZoom);
      root.toggleAttribute('data-reach', reach !== null);
      if (isHighContrast) root.dataset['contrast'] = 'high';
      else delete root.dataset['contrast'];
      root.style.setProperty('--zoom', String(zoom));
      root.style.setProperty('--reach-block-size', reach === null ? '100vh' : `${reach}px`);
    };
    apply();
    return onScreenChange(apply);
  }, [isBarrierFree, isHighContrast, zoom, screenDiagonalInch, reachMm, screenBottomMm]);

  useLayoutEffect(
    () => () => {
      const root = document.documentElement;
      for (const name of ['data-barrier-free', 'data-large', 'data-reach', 'data-contrast']) root.removeAttribute(name);
      for (const name of ['--zoom', '--reach-block-size']) root.style.removeProperty(name);
    },
    [],
  );
}
