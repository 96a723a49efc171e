/** Widths of words as the browser will draw them, each measured once. */
import type { LabelLine, MeasureLine } from './labelLayout.ts';

/** Weights of the plan's labels; the drawing uses the same. */
export const labelWeights = { regular: 500, bold: 700 } as const;

/** A measure for one font; where there is no canvas (tests without a browser) a character counts as its size. */
export function createMeasure(fontFamily: string): MeasureLine {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return ({ text, weight, fontPx }: LabelLine) => {
    if (!context) return text.length * fontPx;
    const key = `${weight} ${fontPx} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${labelWeights[weight]} ${fontPx}px ${fontFamily}`;
    // Half a pixel of rounding on either side.
    const measured = context.measureText(text).width + 1;
    known.set(key, measured);
    return measured;
  };
}
