import { BoxGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { cabinet, controlPanel, louvres, machineFeet, stackLight } from '../kit/machines.ts';
import { brushed, cast, gold, lit, metal, paint, pane, plastic, rubber, steelDark } from '../kit/materials.ts';
import {
  around,
  at,
  axle,
  bent,
  box,
  cyl,
  extrude,
  group,
  many,
  type Obj,
  outline,
  pose,
  rod,
  scaled,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

/** CNC lathe: long low enclosure with sliding window and slanted roof. */
export const cncLathe = form([11, -26, 10], (b) => {
  const w = b.rng.range(3.2, 3.9);
  const body = cabinet(b, w, 1.7, 1.5, { window: [-0.35, 0.75, 1.25, 0.75], band: b.alt(2) === 0 });
  return group(
    body,
    at(
      extrude(
        outline([
          [-0.75, 0],
          [0.75, 0],
          [0.45, 0.3],
          [-0.75, 0.3],
        ]),
        w,
        paint(lighter(b.body, 0.2)),
        0.03,
      ),
      0,
      1.68,
      0,
      Math.PI / 2,
    ),
    at(box(w * 0.32, 1.5, 1.52, paint(b.alt(2) ? b.accent : darker(b.body, 0.3)), 0.03), -w * 0.34, 0.17, 0),
    at(controlPanel(b, 0.55, 0.85), w * 0.36, 0.85, 0.78),
    at(louvres(0.5, 6), -w * 0.34, 0.4, 0.77),
    at(stackLight(), w * 0.3, 1.98, -0.3),
    at(
      group(box(1.2, 0.5, 0.6, steelDark()), at(turned(box(0.5, 0.06, 0.9, rubber()), 0, 0, 0.5), 0.3, 0.5, -0.1)),
      w * 0.62,
      0,
      0,
    ),
  );
});

/** Machining centre: tall enclosure, double doors, tool magazine. */
export const machiningCentre = form([11, -28, 10], (b) => {
  const h = 2.3;
  return group(
    cabinet(b, 2.5, h, 1.8, { window: [-0.38, 0.95, 0.62, 0.85], band: false }),
    at(box(0.62, 0.85, 0.03, pane('#1d242b'), 0.02), 0.42, 0.95, 0.92),
    at(box(0.04, 1.9, 0.02, steelDark()), 0.02, 0.25, 0.905),
    at(box(0.7, 0.8, 0.9, paint(lighter(b.body, 0.25)), 0.04), -0.1, h, -0.3),
    at(group(axle(0.4, 0.5, paint(b.accent)), axle(0.1, 0.6, metal())), -1.35, 1.5, -0.2),
    at(group(turned(controlPanel(b, 0.6, 0.95), 0, 0.35, 0)), 1.15, 1.0, 1.15),
    strut([1.1, 2.2, 0.6], [1.15, 1.95, 1.12], 0.05, steelDark()),
    at(stackLight(), 0.9, h, 0.3),
    at(box(0.36, h - 0.2, 1.82, plastic(b.accent), 0.03), b.alt(2) ? 1.06 : -1.06, 0.17, 0),
  );
});

/** End mills, drills and inserts in a row. */
export const cuttingTools = form([18, -12, 16], (b) => {
  const coat = b.alt(2) === 0 ? gold() : metal(mix('#4b4f55', b.body, 0.3), 0.25);
  const shank = metal('#cfd2d4', 0.16);
  const mill = (r: number, h: number, ball: boolean): Obj =>
    group(
      cyl(r, h * 0.5, shank, r, 0.02),
      at(cyl(r * 0.82, h * 0.5, coat), 0, h * 0.5, 0),
      ball ? at(sphere(r * 0.82, coat), 0, h, 0) : [],
      [0, 1, 2, 3].map((k) =>
        bent(
          Array.from({ length: 9 }, (_, i) => {
            const a = k * 1.571 + i * 0.42;
            return [Math.cos(a) * r * 0.82, h * 0.52 + (i / 8) * h * 0.47, Math.sin(a) * r * 0.82] as const;
          }),
          r * 0.2,
          coat,
        ),
      ),
    );
  const insert = (x: number, z: number, n: number): Obj =>
    at(
      turned(
        extrude(
          outline(
            Array.from(
              { length: n },
              (_, i) => [Math.cos((i / n) * 6.283) * 0.32, Math.sin((i / n) * 6.283) * 0.32] as const,
            ),
          ),
          0.16,
          coat,
          0.03,
        ),
        -1.57,
        0,
        x * 2,
      ),
      x,
      0.08,
      z,
    );
  const c = b.alt(3);
  if (c === 2)
    return group(
      at(
        group(
          cyl(0.75, 0.55, cast('#8e9195'), 0.7),
          around(6, () =>
            at(
              turned(
                extrude(
                  outline([
                    [-0.2, -0.2],
                    [0.2, -0.2],
                    [0.2, 0.2],
                    [-0.2, 0.2],
                  ]),
                  0.1,
                  gold(),
                  0.02,
                ),
                0,
                0,
                0,
              ),
              0.6,
              0.42,
              0.18,
            ),
          ),
          at(cyl(0.36, 0.5, shank), 0, 0.55, 0),
          at(cyl(0.6, 0.14, steelDark()), 0, 0.75, 0),
          at(cyl(0.5, 0.5, shank, 0.3), 0, 1.05, 0),
        ),
        -0.3,
        0,
        -0.2,
      ),
      insert(0.9, 0.5, 4),
      insert(0.6, 1.05, 3),
      insert(1.25, 1.0, 5),
    );
  return group(
    [0.22, 0.16, 0.27, 0.12, 0.19]
      .slice(0, 3 + c * 2)
      .map((r, i, all) =>
        at(mill(r, 1.5 + (i % 3) * 0.35, i % 2 === 1), (i - (all.length - 1) / 2) * 0.72, 0, (i % 2) * -0.25),
      ),
    insert(-0.6, 0.8, 4),
    insert(0.15, 0.95, 3),
    insert(0.8, 0.75, 4),
  );
});

/** Laser cutter: flat bed, gantry and bright cutting point. */
export const laserCutter = form([16, -28, 12], (b) => {
  if (b.alt(2) === 1)
    return group(
      cabinet(b, 3.4, 1.6, 1.7, { window: [-0.5, 0.7, 1.4, 0.6] }),
      at(controlPanel(b, 0.5, 0.8), 1.25, 0.75, 0.87),
      at(stackLight(), 1.2, 1.6, 0),
      at(box(1.0, 0.7, 1.6, steelDark(), 0.03), -2.2, 0.1, 0),
      at(box(0.9, 0.03, 1.5, metal()), -2.2, 0.8, 0),
    );
  return group(
    box(3.4, 0.7, 1.9, paint(b.body), 0.04),
    machineFeet(1.6, 0.85),
    many(
      new BoxGeometry(0.03, 0.08, 1.6),
      steelDark(),
      Array.from({ length: 40 }, (_, i) => pose(-1.55 + i * 0.08, 0.74, 0)),
    ),
    at(box(2.2, 0.02, 1.3, metal('#c7cacd', 0.3)), -0.3, 0.79, 0),
    [-1, 1].map((s) => at(box(3.4, 0.12, 0.14, paint(darker(b.body, 0.3))), 0, 0.7, s * 0.88)),
    at(
      group(
        [-1, 1].map((s) => at(box(0.4, 0.45, 0.16, paint(b.accent)), 0, 0, s * 0.92)),
        at(box(0.32, 0.34, 1.95, paint(b.accent), 0.05), 0, 0.4, 0),
        at(box(0.36, 0.6, 0.3, plastic('#2d2f32')), 0.14, 0.24, 0.2),
        at(cyl(0.03, 0.12, metal(), 0.07), 0.14, 0.12, 0.2),
        at(sphere(0.045, lit('#fff1c9', 1.6)), 0.14, 0.02, 0.2),
      ),
      0.3,
      0.8,
      0,
    ),
    at(controlPanel(b, 0.5, 0.6), 1.5, 0.95, 1.05),
    strut([1.5, 0.5, 0.98], [1.5, 1.05, 0.98], 0.05, steelDark()),
    at(box(0.7, 1.2, 0.7, paint(lighter(b.body, 0.3)), 0.04), 2.2, 0, -0.4),
    at(louvres(0.4, 6), 2.2, 0.5, -0.04),
  );
});

/** Injection mould: two halves opened, cavities and guide pins. */
export const mould = form([24, -28, 14], (b) => {
  const steel = brushed(mix('#bfc2c5', b.body, 0.15), 2, 2);
  const half = (male: boolean): Obj =>
    group(
      box(2.0, 1.6, 0.2, cast()),
      at(box(1.8, 1.6, 0.5, steel, 0.02), 0, 0, 0.35),
      at(box(1.2, 0.95, 0.06, metal('#d8dadc', 0.12), 0.02), 0, 0.32, 0.6),
      [-1, 1].flatMap((x) =>
        [0.18, 1.42].map((y) =>
          male
            ? at(axle(0.09, 0.7, metal('#e0e2e4', 0.1)), x * 0.75, y, 0.85)
            : at(axle(0.11, 0.02, pane()), x * 0.75, y, 0.61),
        ),
      ),
      [-0.3, 0.3].flatMap((x) =>
        [0.58, 1.0].map((y) =>
          at(
            male ? scaled(sphere(0.17, metal('#e0e2e4', 0.08)), 1, 1, 0.6) : axle(0.17, 0.03, pane('#3a3d42')),
            x,
            y,
            0.64,
          ),
        ),
      ),
      at(box(0.3, 0.14, 0.3, paint(b.accent)), 0, 1.6, 0.35),
      [-0.5, 0.5].map((y) => at(rod(0.06, 0.2, gold()), 0.95, 0.8 + y * 0.6, 0.35)),
    );
  return b.alt(2) === 0
    ? group(at(half(true), -0.55, 0, -0.8, 0.25), at(turned(half(false), -1.57, 0, 0), 0.75, 0.1, 1.5))
    : group(at(half(true), -0.6, 0, 0.1, 0.5), at(half(false), 1.2, 0, -0.75, -0.15));
});
