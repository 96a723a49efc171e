import type * as THREE from 'three';
import type { Rng } from './seed.ts';

/** What a form is told about the product it stands for. */
export interface Brief {
  rng: Rng;
  /** Product type, for the few forms whose picture depends on the trade (what a screen shows). */
  topic: string;
  /** Main colour of the product. */
  body: string;
  /** Second colour: caps, bands, small parts. */
  accent: string;
  /** Generic product word printed on packs; never a brand. */
  label: string;
  /** Running number inside the product type, used to give neighbours different arrangements. */
  variant: number;
  /** One of n arrangements; consecutive products of a type walk through all of them. */
  alt(n: number): number;
}

/** How the camera looks at a form, in degrees. */
export interface View {
  /** Height of the camera above the table. */
  elevation: number;
  /** Direction from which the form looks best; the seed adds up to `swing` either way. */
  azimuth: number;
  swing: number;
}

export interface Form {
  view: View;
  build(brief: Brief): THREE.Object3D;
}

/** Declares a form; objects stand on y = 0, face +z, and may be of any size: the studio scales them. */
export function form(
  view: readonly [elevation: number, azimuth: number, swing: number],
  build: (brief: Brief) => THREE.Object3D,
): Form {
  return { view: { elevation: view[0], azimuth: view[1], swing: view[2] }, build };
}
