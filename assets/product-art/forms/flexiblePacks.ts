import { type Matrix4, SphereGeometry } from 'three';
import { carton, packshot } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { gloss, plastic } from '../kit/materials.ts';
import { bag, sack } from '../kit/packs.ts';
import { toned } from '../kit/parts.ts';
import { at, box, cyl, grounded, group, lathe, many, type Obj, pose, turned } from '../kit/shapes.ts';

/** Sheet-mask sachets: flat foil envelopes fanned on the table or leaning on their box. */
export const maskSachets = form([26, -8, 10], (b) => {
  const one = (i: number): Obj => bag(b, 1.15, 1.5, 0.07, { colour: toned(b, i), kind: 'pillow', roughness: 0.3 });
  const lean = (i: number, x: number, z: number, turn: number): Obj =>
    at(group(turned(one(i), -0.22, 0, 0)), x, 0, z, turn);
  if (b.alt(2) === 0)
    return group(
      at(carton(b, 1.35, 1.75, 0.5), -0.55, 0, -0.45, 0.2),
      lean(1, 0.35, 0.28, -0.12),
      at(turned(one(0), -Math.PI / 2, 0, 0), 1.0, 0.05, 1.55, -0.35),
    );
  return group(lean(2, -0.8, -0.15, 0.3), lean(1, 0, 0.05, 0.02), lean(0, 0.8, 0.25, -0.26));
});

/** Stick sachets before their box. */
export const stickSachets = form([30, 0, 10], (b) => {
  const stick = (i: number): Obj =>
    bag(b, 0.34, 1.75, 0.13, { colour: toned(b, i % 2), kind: 'pillow', roughness: 0.3, style: 0 });
  const count = 3 + b.alt(3);
  const fan = Array.from({ length: count }, (_, i) => {
    const t = i - (count - 1) / 2;
    return at(group(turned(stick(i), -Math.PI / 2, 0, 0)), t * 0.46, 0.07, 1.9 - Math.abs(t) * 0.06, -t * 0.1);
  });
  const wide = b.rng.chance(0.5);
  return group(
    at(wide ? carton(b, 2.3, 1.15, 0.85) : carton(b, 1.35, 1.9, 0.8), 0, 0, -0.55, b.rng.range(-0.18, 0.18)),
    fan,
  );
});

/** Stand-up pouch with a zipper line and a tear notch. */
export const standUpPouch = form([9, -6, 12], (b) => {
  const h = b.rng.range(1.75, 2.1);
  const w = b.rng.range(1.3, 1.55);
  const matt = b.rng.chance(0.6) ? 0.55 : 0.28;
  // Only what is drunk or squeezed out has a spout; powders and grains do not.
  const spout = /^(?:drink|health-09|health-10|food-05)/u.test(b.topic);
  return packshot(
    b,
    (_s, i) =>
      group(
        bag(b, w, h, 0.8, { colour: toned(b, i), kind: 'standing', roughness: matt }),
        spout
          ? at(
              group(cyl(0.12, 0.2, plastic('#f2f0ea')), at(cyl(0.17, 0.2, plastic(b.accent)), 0, 0.14, 0)),
              0,
              h - 0.03,
              0,
            )
          : at(box(w * 0.96, 0.02, 0.03, plastic(darker(toned(b, i), 0.14)), 0.008), 0, h * 0.86, 0.075),
      ),
    { small: 0.74 },
  );
});

/** Pillow bag as used for noodles, chips, rice cakes. */
export const pillowBag = form([10, -6, 12], (b) => {
  const tall = b.alt(2) === 0;
  const w = tall ? 1.5 : 2.0;
  const h = tall ? 2.0 : 1.5;
  const one = (i: number): Obj =>
    at(
      group(turned(bag(b, w, h, 0.75, { colour: toned(b, i), kind: 'pillow', roughness: 0.26 }), -0.09, 0, 0)),
      0,
      0,
      0,
    );
  return b.alt(4) < 2 ? group(at(one(1), -w * 0.33, 0, -0.5, 0.22), at(one(0), w * 0.22, 0, 0.2, -0.06)) : one(0);
});

/** Sack of granulate or feed with a heap of its content in front. */
export const pelletSack = form([15, -10, 12], (b) => {
  const grain = b.rng.range(0.032, 0.046);
  const places: Matrix4[] = [];
  for (let i = 0; i < 900; i += 1) {
    const a = b.rng.range(0, 6.28);
    const d = Math.sqrt(b.rng.next()) * 0.62;
    const top = 0.3 * Math.exp(-(d * d) / 0.11) + grain * 0.7;
    places.push(
      pose(Math.cos(a) * d, b.rng.range(top * 0.75, top), Math.sin(a) * d, b.rng.range(0, 3), b.rng.range(0, 3), 0),
    );
  }
  const pellet = new SphereGeometry(grain, 8, 6);
  pellet.scale(1, 1.25, 1);
  const tone = b.accent === '#ffffff' ? '#eceae4' : mix('#f1efe8', b.accent, b.alt(2) === 0 ? 0.08 : 0.35);
  const heap = group(
    many(pellet, gloss(tone), places),
    lathe(
      [
        [0.62, 0],
        [0.3, 0.16, 0.15],
        [0, 0.27, 0.1],
      ],
      plastic(tone),
    ),
  );
  const choice = b.alt(3);
  const bigSack = sack(b, 1.5, 2.1, 0.75, b.body);
  if (choice === 2)
    return group(
      at(bigSack, 0.35, 0, -0.3, -0.1),
      at(sack(b, 1.5, 2.1, 0.75, lighter(b.body, 0.45)), -0.85, 0, -0.75, 0.25),
      at(heap, 0.75, 0, 0.95),
    );
  return group(bigSack, at(heap, choice === 0 ? 0.95 : -0.9, 0, 0.75));
});

/** Paper sack alone or stacked: fertiliser, feed, cement-like goods. */
export const paperSack = form([12, -12, 12], (b) => {
  const choice = b.alt(3);
  const stand = (tone: string): Obj => sack(b, 1.5, 2.2, 0.8, tone);
  if (choice === 0) return stand(b.body);
  if (choice === 1)
    return group(at(stand(lighter(b.body, 0.3)), -0.75, 0, -0.4, 0.3), at(stand(b.body), 0.4, 0, 0.15, -0.12));
  const lying = at(group(turned(sack(b, 1.5, 2.2, 0.7, b.body), -Math.PI / 2, 0, Math.PI / 2)), 0, 0, 0);
  return group(at(grounded(lying), 0, 0, 0.8), at(stand(b.body), 0, 0, -0.7, 0.15));
});
