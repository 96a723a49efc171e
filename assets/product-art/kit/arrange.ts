import * as THREE from 'three';
import type { Brief } from './form.ts';
import { darker, lighter } from './colour.ts';
import { label } from './labels.ts';
import { paper, plastic } from './materials.ts';
import { at, box, decal, group, scaled, type Obj } from './shapes.ts';

export function sizeOf(obj: Obj): THREE.Vector3 {
  const holder = obj.parent ?? group(obj);
  holder.updateMatrixWorld(true);
  return new THREE.Box3().setFromObject(obj, true).getSize(new THREE.Vector3());
}

/** Side by side along x, every second thing a little further back. */
export function line(items: readonly Obj[], gap = 0.1, zigzag = 0): THREE.Group {
  const g = group();
  let x = 0;
  items.forEach((item, i) => {
    const holder = group(item);
    const w = sizeOf(holder).x;
    const back = i % 2 === 1 ? -zigzag : zigzag * 0.4;
    g.add(at(holder, x + w / 2, 0, back));
    x += w + gap;
  });
  for (const child of g.children) child.position.x -= (x - gap) / 2;
  return g;
}

/** Folding carton: printed front, plain sides, a tuck flap line on top. */
export function carton(b: Brief, w: number, h: number, d: number, colour = b.body, style?: number): THREE.Group {
  const print = label(b, w, h, { ground: colour, ...(style === undefined ? {} : { style }) });
  const flap = box(w * 0.98, 0.003, 0.006, plastic(darker(colour, 0.35), 0.9), 0.001);
  return group(
    box(w, h, d, paper(colour), Math.min(w, h, d) * 0.02),
    at(decal(w * 0.985, h * 0.985, print, 0.55), 0, h * 0.0075, d / 2 + 0.001),
    at(flap, 0, h, d / 2 - Math.min(d * 0.12, 0.05)),
  );
}

export interface PackshotOptions {
  /** Size of the matching carton; without it the arrangements are made of the item alone. */
  carton?: readonly [w: number, h: number, d: number];
  /** Size of the smaller sibling. */
  small?: number;
}

/** The usual trade-catalogue groups: with carton, big and small, three in a row, alone. */
export function packshot(b: Brief, make: (size: number, index: number) => Obj, options: PackshotOptions = {}): Obj {
  const choice = b.alt(options.carton ? 4 : 3);
  const small = options.small ?? 0.72;
  if (choice === 0 && options.carton) {
    const [w, h, d] = options.carton;
    const tone = b.rng.chance(0.5) ? lighter(b.body, 0.55) : b.body;
    const turn = b.rng.range(0.2, 0.45);
    const left = b.rng.chance(0.6);
    const pack = at(carton(b, w, h, d, tone), left ? -w * 0.72 : w * 0.72, 0, -d * 0.7, left ? turn : -turn);
    return group(pack, at(make(1, 0), left ? w * 0.42 : -w * 0.42, 0, d * 0.35));
  }
  if (choice === 1) return line([make(1, 0), scaled(group(make(small, 1)), small)], 0.12, -0.12);
  if (choice === 2) return line([make(1, 0), make(1, 1), make(1, 2)], 0.1, 0.22);
  return make(1, 0);
}
