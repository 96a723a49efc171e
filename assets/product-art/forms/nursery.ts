import { BoxGeometry } from 'three';
import { packshot } from '../kit/arrange.ts';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { clear, fabric, gloss, grainy, paper, plastic } from '../kit/materials.ts';
import { bag } from '../kit/packs.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  extrude,
  group,
  lathe,
  mesh,
  type Obj,
  outline,
  type P2,
  scaled,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Compressed pack of nappies, with a folded one in front. */
export const diaperPack = form([14, -18, 12], (b) => {
  const soft = (w: number, h: number, d: number, tone: string): Obj => {
    const m = warp(mesh(new BoxGeometry(w, h, d, 24, 16, 10), plastic(tone, 0.34)), (p) => {
      const u = (p.x / w) * 2;
      const v = (p.y / h) * 2;
      const k = (p.z / d) * 2;
      p.set(
        p.x * (1 - 0.05 * k ** 4 - 0.03 * v ** 4),
        p.y * (1 - 0.05 * u ** 4),
        p.z * (1 - 0.1 * u ** 4 - 0.07 * v ** 4) + 0.012 * Math.sin(u * 12) * Math.sign(k),
      );
    });
    return group(
      at(m, 0, h / 2, 0),
      at(
        decal(w * 0.8, h * 0.76, label(b, w * 0.8, h * 0.76, { ground: null, under: tone })),
        0,
        h * 0.12,
        d / 2 + 0.022,
      ),
      at(
        bent(
          [
            [-0.35, 0, 0],
            [0, 0.16, 0],
            [0.35, 0, 0],
          ],
          0.04,
          plastic(b.accent),
        ),
        0,
        h * 0.97,
        0,
      ),
    );
  };
  const folded = extrude(
    outline(
      [
        [-0.52, 0.74],
        [-0.5, 0.8],
        [0.5, 0.8],
        [0.52, 0.74],
        [0.46, 0.42],
        [0.3, 0.1],
        [0.2, 0.04],
        [-0.2, 0.04],
        [-0.3, 0.1],
        [-0.46, 0.42],
      ],
      true,
    ),
    0.34,
    paper('#f7f5ef'),
    0.15,
  );
  const nappy = group(
    at(folded, 0, 0, 0),
    at(box(0.98, 0.13, 0.3, plastic(lighter(b.body, 0.35), 0.6), 0.06), 0, 0.62, 0.03),
    [-1, 1].map((s) => at(box(0.2, 0.15, 0.02, plastic('#fbfaf6'), 0.01), s * 0.3, 0.6, 0.185)),
    at(box(0.34, 0.2, 0.02, plastic(lighter(b.accent, 0.2), 0.6), 0.01), 0, 0.34, 0.165),
  );
  const choice = b.alt(3);
  if (choice === 0) return group(soft(2.2, 1.4, 0.9, b.body), at(nappy, 0.9, 0, 0.85, -0.2));
  if (choice === 1)
    return group(
      at(soft(1.4, 1.75, 0.9, b.body), -0.45, 0, 0),
      at(soft(1.1, 1.2, 0.8, lighter(b.body, 0.4)), 0.85, 0, 0.35, -0.15),
    );
  return group(
    soft(2.1, 1.0, 0.9, b.body),
    at(soft(1.9, 0.85, 0.8, lighter(b.body, 0.4)), 0.05, 1.0, 0, 0.05),
    at(nappy, -0.95, 0, 0.85, 0.25),
  );
});

/** Wet-wipe packs with a flip lid. */
export const wipesPack = form([30, -16, 12], (b) => {
  const pack = (tone: string): Obj => {
    const m = warp(mesh(new BoxGeometry(2, 0.7, 1.2, 24, 8, 16), plastic(tone, 0.3)), (p) => {
      const u = p.x;
      const k = p.z / 0.6;
      p.y = (p.y + 0.35) * (1 - 0.45 * Math.abs(u) ** 5) * (1 - 0.16 * k ** 4) + 0.02;
    });
    const print = turned(decal(1.9, 1.1, label(b, 1.9, 1.1, { ground: tone, style: 3 }), 0.35), -Math.PI / 2, 0, 0);
    return group(
      m,
      at(scaled(print, 0.86), 0, 0.723, 0.47),
      at(box(0.95, 0.1, 0.62, gloss('#f7f5f0'), 0.045), 0.25, 0.71, -0.05),
      at(box(0.3, 0.03, 0.05, gloss(b.accent), 0.01), 0.25, 0.78, 0.24),
      [-1, 1].map((s) => at(box(0.16, 0.025, 1.08, plastic(tone, 0.3), 0.01), s * 1.04, 0.2, 0)),
    );
  };
  const choice = b.alt(2);
  return choice === 0
    ? group(pack(b.body), at(pack(lighter(b.body, 0.4)), 0.08, 0.72, 0, 0.08))
    : group(at(pack(lighter(b.body, 0.35)), -0.25, 0, -0.75, 0.15), at(pack(b.body), 0.25, 0, 0.75, -0.08));
});

/** Feeding bottle with teat, hood, and scale. */
export const babyBottle = form([10, 0, 14], (b) => {
  const one = (wide: number, tone: string): Obj => {
    const wall = lathe(
      [
        [0, 0.02],
        [0.42 * wide, 0, 0.1],
        [0.44 * wide, 0.5, 0.3],
        [0.38 * wide, 0.8, 0.3],
        [0.44 * wide, 1.15, 0.2],
        [0.38 * wide, 1.32],
      ],
      clear('#f6f0e4', 0.4),
    );
    wall.castShadow = false;
    return group(
      lathe(
        [
          [0, 0.05],
          [0.39 * wide, 0.05, 0.08],
          [0.41 * wide, 0.5, 0.3],
          [0.35 * wide, 0.8, 0.2],
          [0, 0.8],
        ],
        gloss('#fbf8f0'),
      ),
      wall,
      Array.from({ length: 6 }, (_, i) =>
        at(box(i % 2 ? 0.1 : 0.17, 0.014, 0.01, plastic(b.accent)), 0.05, 0.2 + i * 0.11, 0.425 * wide),
      ),
      at(cyl(0.43 * wide, 0.26, plastic(tone, 0.35), 0.4 * wide, 0.04), 0, 1.3, 0),
      at(
        lathe(
          [
            [0.32, 0],
            [0.3, 0.12, 0.08],
            [0.14, 0.25, 0.08],
            [0.11, 0.42, 0.05],
            [0, 0.47],
          ],
          grainy('#e7c9a8', 1, 0.1),
        ),
        0,
        1.55,
        0,
      ),
    );
  };
  const hood = lathe(
    [
      [0.38, 0],
      [0.36, 0.5, 0.2],
      [0, 0.62, 0.1],
    ],
    clear('#eef0ee', 0.35),
  );
  hood.castShadow = false;
  const choice = b.alt(3);
  if (choice === 0) return group(at(one(1, b.body), -0.35, 0, 0), at(hood, 0.65, 0, 0.45));
  if (choice === 1) return group(at(one(1.1, b.body), -0.6, 0, 0), at(scaled(one(1.1, b.accent), 0.75), 0.6, 0, 0.2));
  return group(
    one(1.05, b.body),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 0.4, 1.2, 0],
          [s * 0.8, 1.1, 0],
          [s * 0.8, 0.55, 0],
          [s * 0.42, 0.5, 0],
        ],
        0.07,
        gloss(b.accent),
      ),
    ),
  );
});

/** Infant bodysuit, laid flat. */
export const bodysuit = form([62, -6, 10], (b) => {
  const cloth = fabric(b.body, 18);
  const flat = (points: readonly P2[], depth: number, m = cloth): Obj =>
    extrude(outline(points, true), depth, m, depth * 0.45);
  const legs = b.alt(2) === 1;
  const body = legs
    ? flat(
        [
          [-0.2, 1.0],
          [0.2, 1.0],
          [0.55, 0.95],
          [1.1, 0.5],
          [0.95, 0.28],
          [0.6, 0.5],
          [0.52, -0.3],
          [0.55, -1.2],
          [0.2, -1.22],
          [0.05, -0.45],
          [-0.05, -0.45],
          [-0.2, -1.22],
          [-0.55, -1.2],
          [-0.52, -0.3],
          [-0.6, 0.5],
          [-0.95, 0.28],
          [-1.1, 0.5],
          [-0.55, 0.95],
        ],
        0.16,
      )
    : flat(
        [
          [-0.2, 1.0],
          [0.2, 1.0],
          [0.55, 0.95],
          [1.0, 0.6],
          [0.88, 0.36],
          [0.58, 0.5],
          [0.56, -0.2],
          [0.6, -0.55],
          [0.2, -0.9],
          [-0.2, -0.9],
          [-0.6, -0.55],
          [-0.56, -0.2],
          [-0.58, 0.5],
          [-0.88, 0.36],
          [-1.0, 0.6],
          [-0.55, 0.95],
        ],
        0.16,
      );
  const bits = group(
    at(
      flat(
        [
          [-0.24, 0.98],
          [0, 0.78],
          [0.24, 0.98],
          [0.2, 1.05],
          [0, 0.9],
          [-0.2, 1.05],
        ],
        0.18,
        fabric(b.accent, 18),
      ),
      0,
      0,
      0.02,
    ),
    Array.from({ length: 3 }, (_, i) => at(axle(0.05, 0.03, gloss(b.accent)), 0, legs ? 0.55 - i * 0.25 : -0.62, 0.09)),
    at(axle(0.17, 0.02, fabric(b.accent)), 0.25, 0.25, 0.085),
  );
  return group(at(turned(group(body, bits), -Math.PI / 2, 0, b.rng.range(-0.15, 0.15)), 0, 0.09, 0));
});

/** Soft refill pouches of baby lotion beside the bottle. */
export const lotionPair = form([10, -6, 12], (b) =>
  packshot(
    b,
    (_s, i) =>
      i === 0
        ? group(
            lathe(
              [
                [0, 0],
                [0.56, 0, 0.1],
                [0.6, 0.9, 0.4],
                [0.44, 1.5, 0.3],
                [0.2, 1.62],
              ],
              plastic(b.body, 0.32),
            ),
            at(wrap(0.6, 0.6, 1.6, label(b, 0.95, 0.6, { ground: null, under: b.body }), 0.605), 0, 0.3, 0.0),
            at(cyl(0.26, 0.4, plastic(b.accent, 0.35), 0.22, 0.08), 0, 1.58, 0),
          )
        : bag(b, 1.1, 1.5, 0.6, { colour: mix(b.body, b.accent, 0.25), kind: 'standing' }),
    { carton: [1.25, 1.9, 1.0], small: 0.85 },
  ),
);
