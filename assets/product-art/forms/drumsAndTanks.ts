import { lighter, mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { metal, paint, plastic, rubber, steelDark } from '../kit/materials.ts';
import {
  around,
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  group,
  lathe,
  type Obj,
  ring,
  scaled,
  sphere,
  strut,
  turned,
  wrap,
} from '../kit/shapes.ts';

/** Steel drum with rolling hoops and bung. */
function drum(b: Brief, tone: string, plasticBody = false): Obj {
  const m = plasticBody ? plastic(tone, 0.34) : paint(tone, 0.3);
  return group(
    lathe(
      [
        [0, 0.04],
        [0.66, 0.04],
        [0.7, 0, 0.03],
        [0.72, 0.05],
        [0.7, 0.09],
        [0.7, 0.68, 0.02],
        [0.74, 0.73, 0.03],
        [0.7, 0.78, 0.02],
        [0.7, 1.35, 0.02],
        [0.74, 1.4, 0.03],
        [0.7, 1.45, 0.02],
        [0.7, 2.02],
        [0.73, 2.07, 0.03],
        [0.7, 2.12, 0.03],
        [0.66, 2.07],
        [0, 2.06],
      ],
      m,
    ),
    at(cyl(0.1, 0.06, metal()), 0.35, 2.06, 0.15),
    at(cyl(0.06, 0.05, metal()), -0.4, 2.06, -0.1),
    at(wrap(0.704, 0.52, 1.3, label(b, 0.9, 0.52, { ground: '#f7f3e9' })), 0, 0.81, 0),
  );
}

/** Drums alone, in pairs or in threes. */
export const drums = form([13, -8, 16], (b) => {
  const choice = b.alt(4);
  const p = b.rng.chance(0.3);
  if (choice === 0) return drum(b, b.body, p);
  if (choice === 1)
    return group(at(drum(b, b.body, p), -0.72, 0, 0), at(drum(b, lighter(b.body, 0.3), p), 0.8, 0, -0.35));
  if (choice === 2)
    return group(
      at(drum(b, b.body, p), -0.8, 0, 0),
      at(drum(b, b.body, p), 0.7, 0, -0.75),
      at(drum(b, b.accent, p), 0.85, 0, 0.65),
    );
  return group(at(drum(b, b.body, p), -0.5, 0, -0.3), at(scaled(drum(b, b.accent, true), 0.6), 0.75, 0, 0.35));
});

/** Intermediate bulk container: bottle in a cage on a pallet. */
export const ibc = form([14, -30, 12], (b) => {
  const tube = metal('#b6b9bc', 0.34);
  const bars = [-0.75, -0.25, 0.25, 0.75].flatMap((t) =>
    [-1, 1].flatMap((s) => [
      strut([t, 0.3, s], [t, 2.05, s], 0.025, tube),
      strut([s, 0.3, t], [s, 2.05, t], 0.025, tube),
    ]),
  );
  const loops = [0.5, 0.85, 1.2, 1.55, 2.05].map((y) =>
    bent(
      [
        [-1, y, -1],
        [0, y, -1],
        [1, y, -1],
        [1, y, 0],
        [1, y, 1],
        [0, y, 1],
        [-1, y, 1],
        [-1, y, 0],
      ],
      0.025,
      tube,
      true,
      0.05,
    ),
  );
  return group(
    box(2.1, 0.1, 2.1, plastic('#3a3c3f')),
    [-0.85, 0, 0.85].map((x) => at(box(0.3, 0.2, 2.1, plastic('#3a3c3f')), x, 0.08, 0)),
    at(box(1.86, 1.72, 1.86, plastic(mix('#f1efe8', b.body, 0.25), 0.4), 0.22), 0, 0.3, 0),
    at(cyl(0.25, 0.12, plastic(b.accent)), 0, 2.0, 0),
    at(
      group(axle(0.1, 0.3, plastic(b.accent)), at(box(0.06, 0.2, 0.06, plastic('#c33')), 0, 0.05, 0.05)),
      0,
      0.38,
      1.05,
    ),
    bars,
    loops,
    at(decal(0.75, 0.55, label(b, 0.75, 0.55, { ground: '#f7f3e9' })), 0.3, 0.95, 1.03),
  );
});

/** Gas cylinders with valve and cap. */
export const gasCylinders = form([7, 0, 16], (b) => {
  const one = (h: number, tone: string): Obj =>
    group(
      lathe(
        [
          [0, 0.03],
          [0.3, 0, 0.06],
          [0.38, 0.06, 0.06],
          [0.38, h - 0.4, 0.3],
          [0.14, h, 0.06],
          [0.13, h + 0.06],
        ],
        paint(tone, 0.3),
      ),
      at(cyl(0.11, 0.24, metal('#c9a65a', 0.3)), 0, h + 0.04, 0),
      at(turned(axle(0.06, 0.3, metal('#c9a65a', 0.3)), 0, 0.8, 0), 0, h + 0.16, 0),
      at(cyl(0.16, 0.06, b.alt(2) ? rubber('#9c2f2a') : metal()), 0, h + 0.28, 0),
      at(wrap(0.385, 0.7, 1.7, label(b, 0.66, 0.7, { ground: null, under: tone })), 0, h * 0.42, 0),
      at(
        lathe(
          [
            [0.382, 0],
            [0.386, 0.01],
            [0.386, 0.16],
            [0.382, 0.17],
          ],
          plastic(b.accent),
        ),
        0,
        h - 0.62,
        0,
      ),
    );
  const c = b.alt(3);
  if (c === 0) return group(at(one(2.6, b.body), -0.45, 0, 0), at(one(1.8, lighter(b.body, 0.3)), 0.45, 0, 0.2));
  if (c === 1)
    return group(
      [-0.88, 0, 0.88].map((x, i) => at(one(2.4, i === 1 ? b.accent : b.body), x, 0, i === 1 ? -0.2 : 0)),
      [0.8, 1.7].map((y) => at(box(2.7, 0.07, 0.04, metal()), 0, y, 0.42)),
    );
  return one(2.3, b.body);
});

/** Spherical storage tank or distillation column model for bulk gases and liquids. */
export const sphereTank = form([13, -24, 14], (b) => {
  const skin = paint(lighter(b.body, 0.1), 0.3);
  const rail = (r: number, y: number): Obj => at(ring(r, 0.015, metal(b.accent, 0.4)), 0, y, 0);
  if (b.alt(2) === 0)
    return group(
      at(sphere(1, skin), 0, 1.35, 0),
      at(ring(1.005, 0.02, metal()), 0, 1.35, 0),
      around(8, () => strut([0.92, 0, 0], [0.9, 1.4, 0], 0.06, skin)),
      around(8, () => strut([0.9, 0.05, 0.1], [0.55, 0.75, 0.62], 0.02, metal())),
      at(cyl(0.35, 0.06, steelDark()), 0, 2.33, 0),
      rail(0.35, 2.55),
      around(6, () => strut([0.35, 2.36, 0], [0.35, 2.55, 0], 0.014, metal(b.accent, 0.4))),
      Array.from({ length: 16 }, (_, i) => {
        const a = (i / 15) * 1.9 - 0.4;
        return at(box(0.22, 0.02, 0.1, metal()), Math.sin(a) * 1.1, 0.3 + i * 0.135, Math.cos(a) * 1.1, a);
      }),
    );
  const column = (x: number, h: number, r: number): Obj =>
    at(
      group(
        lathe(
          [
            [0, 0.2],
            [r, 0.2, 0.04],
            [r, h, r * 0.8],
            [0, h + r * 0.4],
          ],
          metal(mix('#c5c8cb', b.body, 0.3), 0.3),
        ),
        Array.from({ length: 5 }, (_, i) => at(ring(r * 1.02, 0.02, metal()), 0, 0.5 + (i * (h - 0.6)) / 5, 0)),
        around(4, () => at(box(0.06, 0.25, 0.06, steelDark()), r * 0.8, 0, 0)),
      ),
      x,
      0,
      0,
    );
  return group(
    box(2.6, 0.06, 1.2, steelDark()),
    column(-0.75, 2.6, 0.3),
    column(0.05, 1.9, 0.26),
    at(column(0, 1.1, 0.45), 0.85, 0, 0.1),
    bent(
      [
        [-0.75, 2.7, 0],
        [-0.75, 2.95, 0],
        [0.05, 2.9, 0],
        [0.05, 2.0, 0],
      ],
      0.04,
      metal(),
    ),
    bent(
      [
        [0.05, 0.5, 0.2],
        [0.45, 0.4, 0.4],
        [0.85, 0.5, 0.45],
      ],
      0.04,
      metal(b.accent),
    ),
  );
});
