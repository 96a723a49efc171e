/** The staff's way in: quick taps into the upper corner at the reading start, where visitors have nothing to press. */
import { useEffect, useRef } from 'react';

const neededTaps = 5;
const withinMs = 3000;

/** Side of the corner in token millimetres: a fingertip's aim, standing, at the top of a totem. */
const cornerMm = 40;

/** Calls `onTaps` after five taps within three seconds while `isOn`. */
export function useCornerTaps(isOn: boolean, onTaps: () => void): void {
  const latest = useRef(onTaps);
  useEffect(() => {
    latest.current = onTaps;
  }, [onTaps]);
  useEffect(() => {
    if (!isOn) return undefined;
    let taps: number[] = [];
    const note = ({ clientX, clientY }: PointerEvent) => {
      const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')) || 1;
      if (clientX > cornerMm * mm || clientY > cornerMm * mm) {
        taps = [];
        return;
      }
      const now = performance.now();
      taps = [...taps.filter((at) => now - at < withinMs), now];
      if (taps.length < neededTaps) return;
      taps = [];
      latest.current();
    };
    window.addEventListener('pointerdown', note, { capture: true, passive: true });
    return () => window.removeEventListener('pointerdown', note, { capture: true });
  }, [isOn]);
}
