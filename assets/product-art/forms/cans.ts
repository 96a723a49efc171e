import { packshot } from '../kit/arrange.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { metal, plastic } from '../kit/materials.ts';
import { can } from '../kit/packs.ts';
import { toned } from '../kit/parts.ts';
import { at, box, cyl, grounded, group, lathe, type Obj, turned, wrap } from '../kit/shapes.ts';

/** Milk-powder or protein can with a plastic lid and a scoop. */
export const powderCan = form([13, 0, 12], (b) => {
  const r = 0.72;
  const h = b.rng.range(1.35, 1.75);
  const scoop = group(
    cyl(0.16, 0.2, plastic(b.accent), 0.2),
    at(box(0.6, 0.04, 0.1, plastic(b.accent), 0.02), 0.42, 0.16, 0),
  );
  const body = packshot(b, (_s, i) => can(b, r, h, toned(b, i), 'plastic'), { small: 0.7 });
  return b.alt(2) === 0 ? group(body, at(scoop, 0.4, 0, 1.15, 0.4)) : body;
});

/** Flat food can, stacked. */
export const tunaCan = form([17, 0, 14], (b) => {
  const one = (): Obj => can(b, 0.8, 0.55, b.body, 'tab');
  const choice = b.alt(3);
  if (choice === 0) return group(one(), at(one(), 0.05, 0.53, -0.03, 0.25), at(one(), 1.5, 0, 0.55, -0.2));
  if (choice === 1) {
    const up = turned(group(at(one(), 0, -0.27, 0)), Math.PI / 2 - 0.12, 0, 0);
    return group(at(grounded(up), -0.7, 0, -0.35, 0.2), at(one(), 0.75, 0, 0.35));
  }
  return group(one(), at(one(), 0, 0.53, 0, 0.12), at(one(), 0, 1.06, 0, -0.1));
});

/** Beverage can. */
export const drinkCan = form([10, 0, 12], (b) => {
  const r = b.rng.range(0.44, 0.54);
  const h = b.rng.range(1.5, 1.95);
  const one = (tone: string): Obj =>
    group(
      lathe(
        [
          [0, 0.05],
          [r * 0.72, 0.05],
          [r * 0.78, 0, 0.03],
          [r, 0.16, 0.1],
          [r, h - 0.2, 0.1],
          [r * 0.84, h - 0.05, 0.03],
          [r * 0.86, h, 0.02],
          [r * 0.8, h - 0.02],
          [r * 0.78, h - 0.06],
          [0, h - 0.06],
        ],
        metal('#d2d4d6', 0.22),
      ),
      lathe(
        [
          [r * 0.96, 0.12],
          [r * 1.003, 0.19, 0.05],
          [r * 1.003, h - 0.23, 0.08],
          [r * 0.93, h - 0.13],
        ],
        plastic(tone, 0.26),
        0.03,
      ),
      at(wrap(r * 1.008, h * 0.66, 2.3, label(b, r * 2, h * 0.66, { ground: null, under: tone })), 0, h * 0.14, 0),
      at(box(0.14, 0.014, 0.3, metal('#c3c5c8')), 0, h - 0.05, 0.12),
    );
  return packshot(b, (_s, i) => one(toned(b, i)), { small: 0.82 });
});
