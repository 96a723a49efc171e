import { packshot } from '../kit/arrange.ts';
import { lighter, lightness, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, metal, paper, plastic } from '../kit/materials.ts';
import { ribbedCap, shrunk } from '../kit/parts.ts';
import {
  at,
  bent,
  box,
  cyl,
  decal,
  glass,
  group,
  inside,
  lathe,
  latheGeometry,
  mesh,
  type Obj,
  type ProfilePoint,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** PET bottle: water, aloe, makgeolli, vinegar drinks. */
export const petBottle = form([8, 0, 14], (b) => {
  const cloudy = b.alt(2) === 1;
  const waist = b.rng.range(0.86, 0.97);
  const profile: ProfilePoint[] = [
    [0, 0.05],
    [0.26, 0, 0.05],
    [0.46, 0.02, 0.1],
    [0.46, 0.55, 0.03],
    [0.44, 0.6, 0.02],
    [0.46 * waist, 0.7, 0.05],
    [0.46 * waist, 1.3, 0.05],
    [0.46, 1.4, 0.1],
    [0.4, 1.75, 0.2],
    [0.17, 2.05, 0.05],
    [0.17, 2.2],
  ];
  const drink = cloudy ? mix(b.body, '#f6f1e4', lightness(b.body) < 0.4 ? 0.06 : 0.55) : mix(b.body, '#eef6f8', 0.7);
  const make = (_s: number, i: number): Obj =>
    group(
      cloudy
        ? mesh(latheGeometry(profile), gloss(drink))
        : group(
            inside(mesh(latheGeometry(shrunk(profile, 0.02, 1.84)), gloss(mix(drink, '#dfe9ea', 0.6)))),
            glass(latheGeometry(profile), mix('#e8f0f1', b.body, 0.12), 0.8),
          ),
      at(
        lathe(
          [
            [0.44, 0],
            [0.466, 0.01],
            [0.466, 0.74],
            [0.44, 0.75],
          ],
          plastic(i === 1 ? b.accent : b.body, 0.4),
          0.004,
        ),
        0,
        0.65,
        0,
      ),
      at(
        wrap(0.468, 0.7, 2.2, label(b, 1.0, 0.7, { ground: null, under: i === 1 ? b.accent : b.body }), 0.468),
        0,
        0.67,
        0,
      ),
      at(ribbedCap(0.2, 0.2, plastic(b.accent, 0.4)), 0, 2.08, 0),
    );
  return packshot(b, make, { small: 0.74 });
});

/** Gable-top or brick carton for milk and soy drinks. */
export const milkCarton = form([12, -22, 10], (b) => {
  const gable = b.alt(2) === 0;
  const one = (tone: string, s: number): Obj => {
    const w = 0.85 * s;
    const h = 1.35 * s;
    const body = group(
      box(w, h, w, paper(tone), 0.015),
      at(decal(w * 0.97, h * 0.96, label(b, w, h, { ground: tone })), 0, h * 0.02, w / 2 + 0.002),
    );
    if (gable) {
      const roof = warp(box(w, 0.42 * s, w, paper(lighter(tone, 0.15)), 0.002), (p) =>
        p.set(p.x, p.y, p.z * (1 - (p.y / (0.42 * s)) * 0.96)),
      );
      body.add(
        at(roof, 0, h, 0),
        at(box(w, 0.14 * s, 0.03, paper(b.accent), 0.005), 0, h + 0.4 * s, 0),
        at(cyl(0.14 * s, 0.1 * s, plastic(b.accent)), 0, h, 0),
      );
      body.children.at(-1)?.position.set(0, h + 0.17 * s, w * 0.33);
      body.children.at(-1)?.rotation.set(0.86, 0, 0);
    } else body.add(at(cyl(0.15 * s, 0.12 * s, plastic(b.accent)), 0, h, w * 0.18));
    return body;
  };
  if (b.alt(3) === 0)
    return group(at(one(b.body, 1.1), -0.5, 0, 0, 0.1), at(one(lighter(b.body, 0.5), 0.8), 0.6, 0, 0.3, -0.15));
  return b.alt(3) === 1
    ? one(b.body, 1)
    : group(
        at(one(b.body, 0.9), -0.95, 0, 0, 0.1),
        at(one(mix(b.body, b.accent, 0.5), 0.9), 0, 0, -0.2),
        at(one(lighter(b.body, 0.4), 0.9), 0.95, 0, 0.1, -0.1),
      );
});

/** Round-bellied small milk bottle with a foil lid. */
export const milkBottle = form([12, 0, 14], (b) => {
  const make = (): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [0.4, 0, 0.08],
          [0.56, 0.35, 0.25],
          [0.56, 0.75, 0.2],
          [0.4, 1.05, 0.15],
          [0.4, 1.4, 0.02],
          [0, 1.4],
        ],
        gloss(mix(b.body, '#fffaf0', 0.15)),
      ),
      at(wrap(0.565, 0.4, 2.2, label(b, 1.1, 0.4, { ground: null, under: b.body, style: 0 })), 0, 0.35, 0),
      at(cyl(0.42, 0.03, metal(b.accent, 0.4)), 0, 1.39, 0),
    );
  return packshot(b, make, { small: 0.85 });
});

/** Laundry or dish liquid: flat-bellied jug with a measuring cap. */
export const detergentJug = form([9, -10, 14], (b) => {
  const jug = (tone: string): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [0.75, 0, 0.14],
          [0.78, 1.1, 0.3],
          [0.6, 1.6, 0.3],
          [0.26, 1.78, 0.04],
          [0.26, 1.9],
        ],
        plastic(tone, 0.3),
      ),
    );
  const one = (tone: string): Obj => {
    const g = jug(tone);
    g.scale.set(1, 1, 0.58);
    const print = at(wrap(1.3, 0.95, 0.74, label(b, 0.95, 0.95, { ground: null, under: tone })), 0, 0.25, -0.84);
    return group(g, print, at(ribbedCap(0.3, 0.32, plastic(b.accent, 0.35)), 0, 1.8, 0));
  };
  return packshot(b, (_s, i) => one(i === 1 ? lighter(b.body, 0.4) : b.body), { small: 0.76 });
});

/** Square tin for oils and sauces in catering size: folded seams, handle, pouring cap. */
export const oilTin = form([13, -24, 12], (b) => {
  const tin = (): Obj =>
    group(
      box(1.25, 1.75, 0.85, metal(mix('#d0d2d3', b.body, 0.45), 0.28), 0.05),
      at(decal(1.12, 1.5, label(b, 1.12, 1.5, { ground: b.body })), 0, 0.12, 0.428),
      [0.02, 1.69].map((y) => at(box(1.28, 0.06, 0.88, metal('#c6c8ca', 0.3), 0.025), 0, y, 0)),
      at(cyl(0.13, 0.16, plastic(b.accent)), -0.38, 1.74, 0.18),
      bent(
        [
          [-0.1, 1.75, 0],
          [-0.05, 1.95, 0],
          [0.4, 1.95, 0],
          [0.45, 1.75, 0],
        ],
        0.025,
        metal('#b5b8ba'),
      ),
    );
  return packshot(b, tin, { small: 0.66 });
});
