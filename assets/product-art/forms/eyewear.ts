import { SphereGeometry } from 'three';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { clear, gloss, gold, grainy, metal, standard } from '../kit/materials.ts';
import {
  at,
  bent,
  box,
  extrude,
  group,
  lathe,
  many,
  type Obj,
  outline,
  pose,
  scaled,
  sphere,
  turned,
} from '../kit/shapes.ts';

/** Costume jewellery on stone blocks: earrings, necklace, ring. */
export const jewellery = form([26, -12, 14], (b) => {
  const goldish = b.alt(2) === 0 ? gold() : metal('#d9dbde', 0.15);
  const gem = (r: number, tone: string): Obj =>
    lathe(
      [
        [0, 0],
        [r, r * 0.9],
        [r * 0.65, r * 1.3],
        [0, r * 1.32],
      ],
      gloss(tone),
      0.004,
      8,
    );
  const block = (w: number, h: number, d: number, tone: string): Obj => box(w, h, d, grainy(tone, 2, 0.5), 0.03);
  const chain = Array.from({ length: 46 }, (_, i) => {
    const a = -2.6 + (i / 45) * 5.2;
    return pose(Math.sin(a) * 0.78, 0.035, Math.cos(a) * 0.62, 0, a, 0);
  });
  const bead = new SphereGeometry(0.036, 12, 10);
  const ringBand = turned(
    lathe(
      [
        [0.26, -0.05],
        [0.3, -0.05, 0.03],
        [0.3, 0.05, 0.03],
        [0.26, 0.05, 0.03],
        [0.26, -0.05],
      ],
      goldish,
      0.01,
    ),
    Math.PI / 2,
    0,
    0,
  );
  const ear = (x: number): Obj =>
    at(
      group(
        turned(
          bent(
            [
              [0.2, 0, 0],
              [0, 0.2, 0],
              [-0.2, 0, 0],
              [0, -0.2, 0],
            ],
            0.03,
            goldish,
            true,
          ),
          0,
          0.5,
          0,
        ),
        at(gem(0.08, b.accent), 0, -0.35, 0),
      ),
      x,
      0.28,
      0,
    );
  return group(
    at(block(2.6, 0.1, 1.9, lighter(b.body, 0.5)), 0, -0.1, 0),
    at(block(0.8, 0.55, 0.7, lighter(b.body, 0.2)), -0.7, 0, -0.4),
    at(block(0.6, 0.3, 0.6, b.body), 0.85, 0, -0.55),
    at(group(many(bead, goldish, chain), at(gem(0.1, b.accent), 0, 0.03, 0.68)), 0.15, 0, 0.1),
    at(group(ringBand, at(gem(0.13, b.accent), 0, 0.29, 0)), 0.85, 0.59, -0.55),
    at(ear(-0.2), -0.7, 0.67, -0.4),
    at(ear(0.25), -0.7, 0.67, -0.35),
  );
});

/** Sunglasses, folded open on the table. */
export const sunglasses = form([17, -24, 16], (b) => {
  const choice = b.alt(3);
  const frame = choice === 2 ? gold() : gloss(b.body);
  const half = (s: number): Obj => {
    const pts: [number, number][] =
      choice === 0
        ? [
            [-0.42, 0.28],
            [0.42, 0.3],
            [0.45, -0.1],
            [0.25, -0.3],
            [-0.25, -0.3],
            [-0.42, -0.05],
          ]
        : choice === 1
          ? Array.from({ length: 16 }, (_, i) => [0.42 * Math.cos(i * 0.3927), 0.38 * Math.sin(i * 0.3927)])
          : [
              [-0.36, 0.28],
              [0.44, 0.3],
              [0.48, -0.05],
              [0.2, -0.42],
              [-0.18, -0.36],
              [-0.38, 0],
            ];
    const shape = outline(pts, true);
    shape.holes.push(
      outline(
        pts.map((p) => [p[0] * (choice === 2 ? 0.95 : 0.84), p[1] * (choice === 2 ? 0.95 : 0.82)] as const),
        true,
      ),
    );
    const g = group(
      extrude(shape, choice === 2 ? 0.04 : 0.09, frame, 0.02),
      extrude(
        outline(
          pts.map((p) => [p[0] * 0.9, p[1] * 0.88] as const),
          true,
        ),
        0.02,
        standard({ color: mix(b.accent, '#1b1a1c', 0.65), roughness: 0.06, transparent: true, opacity: 0.86 }),
        0,
      ),
    );
    g.scale.x = s;
    return at(g, s * 0.52, 0.45, 0, s * 0.12);
  };
  const arm = (s: number): Obj =>
    group(
      bent(
        [
          [s * 0.98, 0.62, -0.05],
          [s * 0.99, 0.62, -0.8],
          [s * 0.96, 0.55, -1.25],
          [s * 0.92, 0.3, -1.55],
        ],
        choice === 2 ? 0.025 : 0.045,
        frame,
      ),
      at(box(0.1, 0.12, 0.1, frame, 0.02), s * 0.97, 0.56, -0.04),
    );
  return group(
    half(-1),
    half(1),
    bent(
      [
        [-0.14, 0.5, 0.02],
        [0, 0.58, 0.04],
        [0.14, 0.5, 0.02],
      ],
      0.035,
      frame,
    ),
    arm(-1),
    arm(1),
    [-1, 1].map((s) => at(scaled(sphere(0.05, clear('#e8e2d8', 0.7)), 0.6, 1.3, 0.8), s * 0.13, 0.38, -0.06)),
  );
});
