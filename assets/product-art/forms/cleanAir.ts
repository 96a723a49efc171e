import { darker, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { canvasTexture, plate } from '../kit/labels.ts';
import {
  cast,
  gloss,
  grainy,
  lit,
  metal,
  paint,
  pane,
  plastic,
  printed,
  rubber,
  screenOf,
  steelDark,
} from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
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
  type Obj,
  panel,
  pipe,
  rod,
  roundRect,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

/** Spiral-wound membrane elements. */
export const membranes = form([18, -30, 16], (b) => {
  const one = (tone: string): Obj =>
    group(
      rod(0.34, 2.8, gloss(mix('#f2f0ea', tone, 0.18))),
      [-1, 1].map((s) =>
        group(
          at(rod(0.36, 0.12, plastic(b.accent)), s * 1.42, 0, 0),
          at(rod(0.09, 0.12, plastic('#2b2d30')), s * 1.53, 0, 0),
          at(turned(pipe(0.3, 0.12, 0.02, plastic('#e4e1d8')), 0, 0, 1.57), s * 1.5, 0, 0),
          Array.from({ length: 8 }, (_, i) => {
            const g = group(at(box(0.02, 0.24, 0.03, plastic(darker(b.accent, 0.2))), s * 1.49, 0.08, 0));
            g.rotation.x = i * 0.785;
            return g;
          }),
        ),
      ),
      at(rod(0.344, 0.7, plastic(b.body)), -0.2, 0, 0),
      at(decal(0.6, 0.2, plate(b, 0.6, 0.2, null, b.body)), -0.2, -0.1, 0.347),
    );
  const c = b.alt(3);
  if (c === 0) return group(at(one(b.body), 0, 0.36, 0.45, 0.12), at(one(b.body), 0.1, 0.36, -0.5, 0.05));
  if (c === 1)
    return group(
      [-0.38, 0.38].map((z) => at(one(b.body), 0, 0.36, z)),
      at(one(b.body), 0, 1.0, 0),
    );
  return group(
    at(group(turned(group(at(one(b.body), 1.55, 0, 0)), 0, 0, Math.PI / 2)), -0.5, 0, -0.5),
    at(one(b.body), 0.2, 0.36, 0.5, 0.3),
  );
});

/** Dust collector: hopper, filter housing, fan and duct. */
export const dustCollector = form([9, -32, 14], (b) => {
  const skin = paint(b.body, 0.36);
  const hop = (w: number): Obj =>
    group(
      lathe(
        [
          [0.14, 0],
          [0.16, 0.12],
          [w * 0.7, 0.95],
          [0, 0.95],
        ],
        skin,
        0.01,
        4,
      ),
    );
  const h = turned(hop(1.7), 0, Math.PI / 4, 0);
  return group(
    [-0.75, 0.75].flatMap((x) => [-0.7, 0.7].map((z) => at(box(0.1, 1.4, 0.1, steelDark()), x, 0, z))),
    at(h, 0, 0.45, 0),
    at(box(1.7, 1.8, 1.6, skin, 0.03), 0, 1.4, 0),
    at(box(1.72, 0.08, 1.62, plastic(b.accent)), 0, 2.1, 0),
    Array.from({ length: 3 }, (_, i) => at(axle(0.18, 0.06, steelDark()), -0.5 + i * 0.5, 2.75, 0.8)),
    b.alt(2)
      ? Array.from({ length: 8 }, (_, i) =>
          at(cyl(0.14, 0.12, metal()), -0.6 + (i % 4) * 0.4, 3.2, -0.3 + Math.floor(i / 4) * 0.6),
        )
      : at(
          group(
            axle(0.45, 0.4, skin),
            at(axle(0.2, 0.7, paint(b.accent)), 0, 0, -0.3),
            at(box(0.4, 0.5, 0.38, skin), 0.25, 0.2, 0),
          ),
          0,
          3.6,
          0,
        ),
    at(cyl(0.3, 0.35, metal(b.accent), 0.3), 0, 0.05, 0),
    bent(
      [
        [0.85, 1.7, 0],
        [1.5, 1.7, 0],
        [1.75, 1.4, 0],
        [1.75, 0.05, 0],
      ],
      0.26,
      metal('#bfc2c5', 0.34),
    ),
    [-0.9, -0.75].map((x) => strut([x - 0.25, 0, 0.5], [x - 0.25, 3.2, 0.5], 0.03, metal('#d9b93a'))),
    Array.from({ length: 12 }, (_, i) => at(rod(0.02, 0.3, metal('#d9b93a')), -1.07, 0.3 + i * 0.25, 0.5)),
    at(decal(0.8, 0.22, plate(b, 0.8, 0.22, null, b.body)), 0.3, 1.6, 0.806),
  );
});

/** Extruded ceramic honeycomb blocks in steel frames. */
export const honeycomb = form([22, -30, 14], (b) => {
  const tone = mix('#c9b690', b.body, 0.35);
  const face = canvasTexture(
    1,
    1,
    (ctx, W) => {
      ctx.fillStyle = tone;
      ctx.fillRect(0, 0, W, W);
      ctx.fillStyle = darker(tone, 0.72);
      const n = 13;
      for (let i = 0; i < n * n; i += 1)
        ctx.fillRect(((i % n) * W) / n + 5, (Math.floor(i / n) * W) / n + 5, W / n - 10, W / n - 10);
    },
    702,
  );
  const block = (l: number, framed: boolean): Obj =>
    group(
      box(1, 1, l, grainy(tone, 3, 0.6), 0.01),
      at(panel(0.96, 0.96, printed(face, 0.9)), 0, 0.02, l / 2 + 0.002),
      framed
        ? [-0.4, 0.4].map((t) =>
            group(
              at(box(1.06, 0.05, 0.1, metal(b.accent, 0.4)), 0, -0.02, t * l),
              at(box(1.06, 0.05, 0.1, metal(b.accent, 0.4)), 0, 0.98, t * l),
              [-1, 1].map((s) => at(box(0.04, 1.02, 0.1, metal(b.accent, 0.4)), s * 0.51, 0, t * l)),
            ),
          )
        : [],
    );
  const c = b.alt(3);
  const up = (l: number): Obj => group(at(turned(block(l, false), -Math.PI / 2, 0, 0), 0, l / 2, 0.5));
  if (c === 0) return group(at(block(2, true), -0.55, 0.02, -0.3, 0.15), at(up(0.7), 0.9, 0, 0.45, 0.2));
  if (c === 1)
    return group(
      [0, 1, 2, 3].map((i) => at(block(1.6, false), (i % 2) * 1.06 - 0.53, Math.floor(i / 2) * 1.03, 0)),
      at(box(2.3, 0.08, 1.8, steelDark()), 0, -0.08, 0),
    );
  return group(at(up(1.6), -0.6, 0, -0.3, 0.3), at(up(0.9), 0.6, 0, -0.1, 0.1), at(up(0.4), 0.35, 0, 1.05, -0.2));
});

/** Hand-held or fixed gas detector. */
export const gasDetector = form([10, -20, 16], (b) => {
  if (b.alt(2) === 1)
    return group(
      at(
        group(
          cyl(0.4, 0.3, cast('#c0c3c6')),
          at(turned(cyl(0.56, 0.4, paint(b.body)), Math.PI / 2, 0, 0), 0, 0.75, -0.1),
          at(axle(0.4, 0.06, pane()), 0, 0.75, 0.42),
          at(panel(0.4, 0.2, screenOf(screenArt(b, 'clock', 0.4, 0.2))), 0, 0.68, 0.455),
        ),
        0,
        0.75,
        0,
      ),
      at(cyl(0.2, 0.4, metal()), 0, 0.42, 0),
      at(cyl(0.28, 0.42, plastic(b.accent), 0.32), 0, 0.02, 0),
      [-1, 1].map((s) => at(rod(0.13, 0.4, cast()), s * 0.65, 1.5, -0.1)),
      at(sphere(0.12, lit('#d1473a', 0.7)), 0, 2.1, -0.1),
    );
  return group(
    at(
      turned(
        group(
          extrude(roundRect(0.95, 1.75, 0.2), 0.5, plastic(b.body, 0.4), 0.1),
          at(box(0.72, 0.6, 0.04, pane(), 0.04), 0, 0.85, 0.24),
          at(panel(0.6, 0.48, screenOf(screenArt(b, 'list', 0.6, 0.48))), 0, 0.91, 0.263),
          [-0.17, 0.17].map((x) => at(axle(0.1, 0.06, plastic('#2b2d30')), x, 0.62, 0.25)),
          [-0.28, -0.09, 0.1, 0.29].map((x) => at(axle(0.08, 0.05, pane('#3a3d41')), x, 0.28, 0.25)),
          at(box(0.6, 0.08, 0.3, lit('#d1473a', 0.6), 0.03), 0, 1.72, 0),
          [-1, 1].map((s) => at(box(0.09, 1.2, 0.53, rubber(b.accent), 0.04), s * 0.46, 0.25, 0)),
        ),
        -0.12,
        0,
        0,
      ),
      0,
      0.02,
      0,
    ),
    b.alt(3) === 1
      ? at(group(rod(0.05, 1.2, rubber()), at(rod(0.09, 0.3, plastic(b.accent)), 0.7, 0, 0)), 0.5, 0.1, 0.7, 0.4)
      : [],
  );
});
