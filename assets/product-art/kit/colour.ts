import { Color } from 'three';

/** Mixes two sRGB colours the way a designer would on screen (t = 0 gives a). */
export function mix(a: string, b: string, t: number): string {
  const ca = new Color(a).convertLinearToSRGB();
  const cb = new Color(b).convertLinearToSRGB();
  return `#${ca.lerp(cb, t).convertSRGBToLinear().getHexString()}`;
}

export const lighter = (colour: string, t: number): string => mix(colour, '#ffffff', t);
export const darker = (colour: string, t: number): string => mix(colour, '#15130f', t);

/** Perceived lightness 0..1. */
export function lightness(colour: string): number {
  const c = new Color(colour).convertLinearToSRGB();
  return 0.299 * c.r + 0.587 * c.g + 0.114 * c.b;
}

/** Ink that stays readable on the given ground. */
export function inkOn(ground: string): string {
  return lightness(ground) > 0.56 ? '#2a2723' : '#f8f4ea';
}

/** Accent if it can be seen on the ground, otherwise the readable ink. */
export function accentOn(ground: string, accent: string): string {
  return Math.abs(lightness(ground) - lightness(accent)) > 0.22 ? accent : inkOn(ground);
}

/** Keeps a colour inside what a painted or moulded surface can show under the lamps. */
export function paintable(colour: string): string {
  const l = lightness(colour);
  if (l > 0.95) return mix(colour, '#d8d4cb', 0.25);
  if (l < 0.1) return mix(colour, '#55524d', 0.22);
  return colour;
}
