import { BoxGeometry, Shape } from 'three';
import { carton } from '../kit/arrange.ts';
import { mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { cast, gloss, metal, paint, pane, plastic, rubber, standard, steelDark } from '../kit/materials.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  extrude,
  grounded,
  group,
  lathe,
  many,
  type Obj,
  type P3,
  pipe,
  pose,
  ring,
  rod,
  scaled,
  sphere,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Brake pads with backing plates, or disc with caliper. */
export const brakeParts = form([22, -22, 16], (b) => {
  const pad = (): Obj => {
    const arc = (r0: number, r1: number, a: number): Shape => {
      const s = new Shape();
      s.absarc(0, 0, r1, Math.PI / 2 - a, Math.PI / 2 + a, false);
      s.absarc(0, 0, r0, Math.PI / 2 + a, Math.PI / 2 - a, true);
      return s;
    };
    return at(
      group(
        extrude(arc(1.15, 1.8, 0.52), 0.1, paint(b.body), 0.02),
        at(extrude(arc(1.2, 1.72, 0.22), 0.2, cast('#5b5450'), 0.03), -0.02, 0, 0.13),
        [-1, 1].map((s) =>
          at(turned(extrude(arc(1.2, 1.72, 0.15), 0.2, cast('#5b5450'), 0.03), 0, 0, s * 0.35), 0, 0, 0.13),
        ),
        [-1, 1].map((s) => at(box(0.18, 0.16, 0.1, paint(b.body)), s * 0.98, 1.25, 0)),
      ),
      0,
      -0.95,
      0,
    );
  };
  const disc = group(
    axle(1.1, 0.09, metal('#a9acb0', 0.3), 1.1, 0.02),
    axle(0.55, 0.4, cast(), 0.55),
    axle(0.22, 0.42, steelDark()),
    Array.from({ length: 5 }, (_, i) =>
      at(axle(0.05, 0.43, steelDark()), Math.cos(i * 1.257) * 0.38, Math.sin(i * 1.257) * 0.38, 0),
    ),
    b.rng.chance(0.6)
      ? Array.from({ length: 30 }, (_, i) =>
          at(
            axle(0.03, 0.095, pane()),
            Math.cos(i * 0.4189) * (0.72 + (i % 3) * 0.12),
            Math.sin(i * 0.4189) * (0.72 + (i % 3) * 0.12),
            0,
          ),
        )
      : [],
  );
  const caliper = at(turned(group(box(0.75, 0.9, 0.6, paint(b.accent), 0.16)), 0, 0, -0.5), 0.78, 1.1, 0);
  const c = b.alt(3);
  const flat = (o: Obj): Obj => group(turned(group(o), -Math.PI / 2, 0, 0));
  if (c === 0)
    return group(at(group(turned(pad(), -0.12, 0, 0)), -0.5, 0, -0.2, 0.15), at(flat(pad()), 0.55, 0.05, 1.25, -0.2));
  if (c === 1) return group(at(disc, 0, 1.1, 0), caliper, at(flat(pad()), -0.6, 0.05, 1.45, 0.2));
  return group(
    at(carton(b, 2, 1.1, 0.8), -0.2, 0, -0.9, 0.15),
    at(group(turned(pad(), -0.35, 0, 0)), -0.2, 0.05, 0.25),
    at(flat(pad()), 0.9, 0.05, 1.3, -0.3),
  );
});

/** Strut with coil spring, standing or lying. */
export const shockAbsorber = form([10, -14, 16], (b) => {
  const one = (tone: string): Obj => {
    const spring = Array.from({ length: 71 }, (_, i): P3 => [
      Math.cos(i * 0.63) * 0.34,
      0.95 + i * 0.0185,
      Math.sin(i * 0.63) * 0.34,
    ]);
    return group(
      at(rod(0.16, 0.3, rubber()), 0, 0.16, 0),
      at(cyl(0.22, 1.15, paint('#2d2f32', 0.3)), 0, 0.28, 0),
      at(cyl(0.42, 0.06, steelDark()), 0, 0.88, 0),
      at(cyl(0.07, 1.5, metal('#dfe1e3', 0.1)), 0, 1.2, 0),
      bent(spring, 0.05, paint(tone, 0.25)),
      at(
        lathe(
          [
            [0, 0],
            [0.42, 0, 0.03],
            [0.36, 0.12, 0.05],
            [0.16, 0.2],
            [0, 0.2],
          ],
          rubber(),
        ),
        0,
        2.26,
        0,
      ),
      at(cyl(0.05, 0.24, metal()), 0, 2.44, 0),
    );
  };
  const c = b.alt(3);
  if (c === 0) return group(at(one(b.body), -0.5, 0, 0), at(one(b.accent), 0.5, 0, -0.25));
  if (c === 1) return at(group(turned(one(b.body), 0, 0, 1.57)), 1.3, 0.45, 0);
  return one(b.body);
});

/** Electric steering: column with motor and housing. */
export const steeringUnit = form([18, -22, 14], (b) => {
  const rack = b.alt(2) === 0;
  const bellows = (s: number): Obj =>
    group(
      Array.from({ length: 8 }, (_, i) =>
        at(turned(ring(0.19 - i * 0.008, 0.05, rubber()), 0, 0, Math.PI / 2), s * (1.25 + i * 0.085), 0.42, 0),
      ),
    );
  if (rack)
    return group(
      at(rod(0.2, 2.6, cast('#b5b7ba')), 0, 0.42, 0),
      bellows(1),
      bellows(-1),
      at(rod(0.06, 4.4, metal()), 0, 0.42, 0),
      [-1, 1].map((s) => at(sphere(0.14, steelDark()), s * 2.2, 0.42, 0)),
      at(turned(cyl(0.3, 0.8, paint(b.body)), 1.57, 0, 0), 0.45, 0.35, 0.2),
      at(box(0.6, 0.5, 0.35, plastic(b.accent), 0.05), 0.45, 0.16, 1.1),
      at(turned(cyl(0.13, 0.8, metal()), -0.5, 0, 0.2), -0.45, 0.5, 0),
      [-0.9, 0.95].map((x) => at(box(0.3, 0.42, 0.3, cast()), x, 0, 0)),
    );
  return group(
    at(
      turned(
        group(
          rod(0.12, 2.8, metal()),
          at(rod(0.25, 0.8, cast('#b5b7ba')), -0.2, 0, 0),
          at(rod(0.2, 0.5, paint(b.body)), 0.6, 0, 0),
          at(turned(cyl(0.3, 0.75, paint(b.body)), 1.57, 0, 0), -0.2, 0, 0.1),
          at(box(0.55, 0.4, 0.3, plastic(b.accent), 0.05), -0.2, -0.2, 0.85),
          at(box(1.1, 0.12, 0.5, steelDark()), 0.5, 0.22, 0),
          at(rod(0.2, 0.2, steelDark()), -1.3, 0, 0),
        ),
        0,
        0,
        0.28,
      ),
      0,
      0.75,
      0,
    ),
    at(box(0.4, 0.45, 0.5, cast()), -0.2, 0, 0),
    at(box(0.3, 0.7, 0.4, cast()), 0.75, 0, 0),
  );
});

/** Cast wheel: spokes, rim, bolt holes. */
export const alloyWheel = form([6, -28, 16], (b) => {
  const n = [5, 7, 10][b.alt(3)] ?? 5;
  const tone = metal(mix(b.body, '#b9bcc0', 0.5), 0.24);
  const rim = turned(
    lathe(
      [
        [0.98, -0.42],
        [1.1, -0.45, 0.03],
        [1.04, -0.3, 0.05],
        [1.0, 0.1],
        [1.1, 0.42, 0.04],
        [1.02, 0.45, 0.03],
        [0.96, 0.3],
        [0.93, -0.4],
      ],
      tone,
      0.02,
      96,
    ),
    Math.PI / 2,
    0,
    0,
  );
  const spoke = (): Obj =>
    at(
      warp(box(0.2, 0.84, 0.16, tone, 0.05), (p) => p.set(p.x * (1.35 - p.y * 0.75), p.y, p.z + 0.14 - p.y * 0.1)),
      0,
      0.14,
      0.12,
    );
  const spokes = Array.from({ length: n }, () => group(spoke()));
  spokes.forEach((s, i) => {
    s.rotation.z = (i / n) * Math.PI * 2;
    if (n === 5) s.add(turned(spoke(), 0, 0, 0.22));
  });
  const wheel = group(
    rim,
    spokes,
    at(axle(0.26, 0.28, tone), 0, 0, 0.16),
    at(axle(0.1, 0.04, plastic(b.accent)), 0, 0, 0.31),
    Array.from({ length: 5 }, (_, i) =>
      at(axle(0.035, 0.03, pane()), Math.cos(i * 1.257) * 0.18, Math.sin(i * 1.257) * 0.18, 0.3),
    ),
  );
  return at(wheel, 0, 1.1, 0);
});

/** Tyre with tread blocks; alone, stacked or on a rim. */
export const tyre = form([12, -34, 16], (b) => {
  const black = rubber('#29292a');
  const one = (): Obj => {
    const rows = 5;
    const per = 56;
    return group(
      lathe(
        [
          [0.62, -0.36, 0.04],
          [0.72, -0.42, 0.08],
          [0.98, -0.42, 0.12],
          [1.09, -0.3, 0.06],
          [1.1, 0.3, 0.06],
          [0.98, 0.42, 0.12],
          [0.72, 0.42, 0.08],
          [0.62, 0.36, 0.04],
          [0.6, 0.3],
          [0.6, -0.3],
          [0.62, -0.36],
        ],
        black,
        0.02,
        96,
      ),
      many(
        new BoxGeometry(0.08, 0.105, 0.1),
        black,
        Array.from({ length: rows * per }, (_, i) => {
          const a = ((i % per) / per) * Math.PI * 2;
          const r = Math.floor(i / per);
          const y = (r - 2) * 0.13;
          const rr = 1.1 - Math.abs(r - 2) ** 3 * 0.004;
          return pose(
            Math.cos(a + r * 0.03) * rr,
            y,
            -Math.sin(a + r * 0.03) * rr,
            0.35 * (b.alt(2) ? Math.sign(r - 2) : 0),
            a,
            0,
          );
        }),
      ),
      [-1, 1].flatMap((s) => [0.72, 0.9].map((r) => at(ring(r, 0.012, black), 0, s * 0.425, 0))),
    );
  };
  const up = at(group(turned(one(), Math.PI / 2, 0, 0)), 0, 1.13, 0);
  const c = b.alt(3);
  if (c === 0) return up;
  if (c === 1) return group(at(one(), 0, 0.42, 0), at(one(), 0.04, 1.26, 0), at(group(up), 0.9, 0, 1.2, 0.5));
  return group(
    up,
    at(
      group(
        axle(0.62, 0.5, metal(mix(b.body, '#c3c6c9', 0.6), 0.25)),
        Array.from({ length: 6 }, (_, i) => {
          const s = group(at(box(0.14, 0.46, 0.1, metal('#d4d6d8', 0.2), 0.03), 0, 0.12, 0.24));
          s.rotation.z = i * 1.047;
          return s;
        }),
        at(axle(0.17, 0.62, metal()), 0, 0, 0),
      ),
      0,
      1.13,
      0,
    ),
  );
});

/** Filters: pleated panel, spin-on canister, round cartridge. */
export const filters = form([18, -18, 16], (b) => {
  const can = group(
    lathe(
      [
        [0, 0.02],
        [0.5, 0.0, 0.03],
        [0.55, 0.08],
        [0.55, 1.15, 0.2],
        [0.2, 1.25],
        [0, 1.25],
      ],
      gloss(b.body),
    ),
    at(wrap(0.556, 0.6, 1.7, label(b, 0.95, 0.6, { ground: null, under: b.body })), 0, 0.3, 0),
  );
  const pleats = (r: number, h: number): Obj =>
    group(
      many(
        new BoxGeometry(0.012, h, 0.14),
        standard({ color: '#efe2c4', roughness: 0.9 }),
        Array.from({ length: 70 }, (_, i) => {
          const a = (i / 70) * 6.283;
          return pose(Math.sin(a) * r, h / 2, Math.cos(a) * r, 0, a + (i % 2 ? 0.5 : -0.5), 0);
        }),
      ),
      cyl(r * 0.92, h, standard({ color: '#dccba4', roughness: 0.9 })),
      cyl(r * 1.12, 0.08, plastic(b.accent)),
      at(pipe(r * 1.12, r * 0.5, 0.08, plastic(b.accent)), 0, h, 0),
      at(cyl(r * 0.5, 0.02, pane()), 0, h + 0.01, 0),
    );
  const flat = group(
    box(2, 0.36, 1.3, plastic(b.accent), 0.05),
    at(box(1.86, 0.02, 1.16, standard({ color: '#e9dcbc', roughness: 0.9 })), 0, 0.35, 0),
    many(
      new BoxGeometry(1.84, 0.1, 0.015),
      standard({ color: '#f4ead2', roughness: 0.9 }),
      Array.from({ length: 20 }, (_, i) => pose(0, 0.38, -0.55 + i * 0.058, i % 2 ? 0.4 : -0.4, 0, 0)),
    ),
  );
  const c = b.alt(3);
  if (c === 0) return group(at(can, -0.8, 0, 0), at(pleats(0.55, 1.1), 0.65, 0, -0.1));
  if (c === 1)
    return group(at(grounded(turned(flat, Math.PI / 2 - 0.25, 0, 0)), 0, 0, -0.5), at(scaled(can, 0.75), 0.65, 0, 0.7));
  return group(at(pleats(0.62, 0.85), 0.5, 0, -0.5), at(flat, -0.5, 0, 0.75, 0.15));
});
