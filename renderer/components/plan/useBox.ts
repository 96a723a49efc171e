/** Size and type of the plan's frame, as the style sheet made them. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from './geometry.ts';

/** Pixels inside an element, its font size and its font. */
export interface Box {
  size: Size;
  fontPx: number;
  fontFamily: string;
}

/** Null until the element has been measured. Follows its size, fonts that arrive late, and `look`: what else changes type. */
export function useBox(element: RefObject<HTMLElement | null>, look: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const frame = element.current;
    if (!frame) return undefined;
    const measure = () => {
      const { fontSize, fontFamily } = getComputedStyle(frame);
      const size = { width: Math.max(frame.clientWidth, 1), height: Math.max(frame.clientHeight, 1) };
      setBox({ size, fontPx: Number.parseFloat(fontSize) || 18, fontFamily });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    document.fonts?.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', measure);
    };
  }, [element, look]);
  return box;
}
