import { SphereGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { brushed, clear, gloss, grainy, metal, plastic, standard } from '../kit/materials.ts';
import { bag, sack } from '../kit/packs.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  grounded,
  group,
  lathe,
  many,
  type Obj,
  pose,
  scaled,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Clear boxes with clip lids, nested or stacked. */
export const containers = form([20, -22, 12], (b) => {
  const one = (w: number, h: number, d: number, tone: string): Obj => {
    const shell = warp(box(w, h, d, clear('#eef2f2', 0.32), 0.09), (p) => {
      const t = 0.9 + (0.1 * p.y) / h;
      p.set(p.x * t, p.y, p.z * t);
    });
    shell.castShadow = false;
    return group(
      at(
        box(
          w * 0.82,
          h * b.rng.range(0.4, 0.75),
          d * 0.82,
          grainy(b.rng.pick(['#d8b36a', '#9aa95a', '#c9562f', '#efe6d2']), 3, 3),
          0.06,
        ),
        0,
        0.03,
        0,
      ),
      shell,
      at(box(w * 1.03, 0.13, d * 1.03, plastic(tone, 0.35), 0.05), 0, h, 0),
      at(box(w * 0.82, 0.03, d * 0.82, plastic(lighter(tone, 0.2), 0.35), 0.014), 0, h + 0.125, 0),
      [-1, 1].map((s) => at(box(0.05, 0.22, d * 0.4, plastic(tone, 0.35), 0.02), s * w * 0.525, h - 0.14, 0)),
    );
  };
  const choice = b.alt(3);
  if (choice === 0) return group(one(1.9, 0.75, 1.4, b.body), at(one(1.5, 0.55, 1.1, b.accent), 0.05, 0.91, 0, 0.12));
  if (choice === 1)
    return group(
      at(one(1.1, 1.5, 1.1, b.body), -0.8, 0, 0),
      at(one(1.1, 0.95, 1.1, b.accent), 0.45, 0, 0.1),
      at(one(0.85, 0.5, 0.85, b.body), 0.45, 1.12, 0.1, 0.2),
    );
  return group(
    at(one(1.7, 0.6, 1.3, b.body), 0, 0, -0.1),
    at(one(0.9, 0.45, 0.9, b.accent), 1.35, 0, 0.6, 0.2),
    at(one(1.2, 0.5, 1, b.accent), -0.05, 0.77, -0.1, -0.1),
  );
});

/** Coated pan, with a smaller one or a lid. */
export const fryingPan = form([28, -24, 14], (b) => {
  const pan = (r: number, h: number): Obj =>
    group(
      lathe(
        [
          [0, 0.03],
          [r * 0.78, 0.03],
          [r * 0.8, 0, 0.02],
          [r * 0.86, 0.04, 0.08],
          [r, h, 0.02],
          [r * 1.02, h + 0.02, 0.02],
          [r * 0.97, h],
          [r * 0.8, 0.1, 0.12],
          [0, 0.09],
        ],
        plastic(b.body, 0.4),
      ),
      lathe(
        [
          [r * 0.93, h * 0.75],
          [r * 0.79, 0.107, 0.1],
          [0, 0.097],
        ],
        grainy(darker(b.alt(2) ? b.accent : '#3a3a3c', 0.2), 6, 0.4),
      ),
      bent(
        [
          [r * 0.97, h * 0.8, 0],
          [r * 1.25, h + 0.1, 0],
          [r * 1.7, h + 0.2, 0],
          [r * 2.15, h + 0.22, 0],
        ],
        0.085,
        plastic(b.accent, 0.45),
      ),
      at(axle(0.05, 0.02, metal()), r * 2.05, h + 0.22, 0.09),
    );
  const choice = b.alt(3);
  if (choice === 0) return at(pan(1, 0.38), -0.5, 0, 0, 0.15);
  if (choice === 1) return group(at(pan(1, 0.36), -0.4, 0, 0, 0.1), at(pan(0.72, 0.34), -0.55, 0.2, 0.05, -0.5));
  const up = grounded(turned(group(at(pan(0.95, 0.34), 0, 0, 0)), Math.PI / 2 - 0.2, 0, 0));
  return group(at(up, -0.5, 0, -0.9), at(pan(0.8, 0.34), 0.1, 0, 0.8, -0.2));
});

/** Steel tumbler with lid: slim flask or wide mug with handle. */
export const tumbler = form([10, -10, 14], (b) => {
  const handle = b.alt(3) === 1;
  const one = (tone: string, s: number): Obj =>
    scaled(
      group(
        lathe(
          [
            [0, 0],
            [0.4, 0, 0.05],
            [0.43, 0.1],
            [0.52, 1.55, 0.02],
            [0, 1.55],
          ],
          standard({ color: tone, roughness: 0.5, metalness: 0.15 }),
        ),
        cyl(0.415, 0.12, brushed()),
        at(cyl(0.53, 0.05, brushed(), 0.53), 0, 1.53, 0),
        at(
          lathe(
            [
              [0, 0],
              [0.52, 0, 0.02],
              [0.5, 0.14, 0.05],
              [0, 0.17],
            ],
            plastic(b.accent, 0.35),
          ),
          0,
          1.57,
          0,
        ),
        handle
          ? bent(
              [
                [0.48, 1.35, 0],
                [0.85, 1.3, 0],
                [0.88, 0.65, 0],
                [0.46, 0.5, 0],
              ],
              0.06,
              plastic(b.accent),
            )
          : [],
        b.alt(3) === 2
          ? at(cyl(0.035, 1.0, metal()), 0.15, 1.6, 0.1)
          : at(box(0.2, 0.06, 0.3, plastic(darker(b.accent, 0.2)), 0.02), 0, 1.72, 0.12),
        at(wrap(0.475, 0.22, 0.8, label(b, 0.4, 0.22, { ground: null, under: tone, style: 0 }), 0.488), 0, 0.75, 0.0),
      ),
      s,
    );
  return b.alt(2) === 0
    ? group(at(one(b.body, 1), -0.55, 0, 0), at(one(mix(b.body, b.accent, 0.5), 0.78), 0.55, 0, 0.2))
    : one(b.body, 1);
});

/** Pet food bag with a filled bowl. */
export const petFood = form([15, -8, 12], (b) => {
  const kibble = new SphereGeometry(0.075, 8, 6);
  kibble.scale(1, 0.6, 1);
  const pieces = many(
    kibble,
    grainy('#a8703f', 2, 1),
    Array.from({ length: 170 }, () => {
      const a = b.rng.range(0, 6.3);
      const d = Math.sqrt(b.rng.next()) * 0.55;
      return pose(
        Math.cos(a) * d,
        0.34 + 0.22 * (1 - d / 0.55) * b.rng.range(0.7, 1),
        Math.sin(a) * d,
        b.rng.range(0, 3),
        0,
        b.rng.range(0, 3),
      );
    }),
  );
  const dish = group(
    lathe(
      [
        [0, 0.05],
        [0.75, 0, 0.04],
        [0.62, 0.42, 0.04],
        [0.54, 0.42, 0.02],
        [0.5, 0.2],
        [0, 0.18],
      ],
      gloss(b.accent),
    ),
    cyl(0.5, 0.36, grainy('#a8703f', 2, 2)),
    pieces,
  );
  const big =
    b.alt(2) === 0
      ? bag(b, 1.6, 2.2, 0.85, { colour: b.body, kind: 'standing', roughness: 0.45 })
      : sack(b, 1.5, 2.2, 0.8, b.body);
  return group(at(big, b.alt(3) === 1 ? 0.45 : -0.45, 0, -0.3, 0.1), at(dish, b.alt(3) === 1 ? -0.75 : 0.8, 0, 0.65));
});
