import { PlaneGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { fabric, metal, paper, plastic, rubber } from '../kit/materials.ts';
import { standardCloth } from '../kit/parts.ts';
import {
  at,
  bent,
  box,
  cyl,
  extrude,
  group,
  mesh,
  type Obj,
  outline,
  type P2,
  ring,
  rod,
  scaled,
  sphere,
  strut,
  turned,
  warp,
} from '../kit/shapes.ts';

const hanger = (y: number, w: number): Obj =>
  group(
    bent(
      [
        [-w, y - 0.22, 0],
        [-w * 0.5, y - 0.06, 0],
        [0, y + 0.06, 0],
        [w * 0.5, y - 0.06, 0],
        [w, y - 0.22, 0],
      ],
      0.045,
      paper('#b98d5c'),
    ),
    bent(
      [
        [0, y + 0.05, 0],
        [0, y + 0.24, 0],
        [0.1, y + 0.36, 0],
        [0, y + 0.46, 0],
        [-0.09, y + 0.38, 0],
      ],
      0.022,
      metal(),
    ),
  );

/** Slim steel rail that garments hang from. */
const rail = (y: number, w: number): Obj =>
  group(
    [-1, 1].map((s) =>
      group(
        strut([s * w, 0.03, 0], [s * w, y, 0], 0.035, metal('#85888c')),
        strut([s * w, 0.04, -0.45], [s * w, 0.04, 0.45], 0.035, metal('#85888c')),
      ),
    ),
    at(rod(0.035, w * 2, metal('#85888c')), 0, y, 0),
  );

/** Cloth piece with soft folds, cut to an outline of half widths from top to bottom. */
function drape(halfWidths: readonly P2[], folds: number, depth: number, colour: string): Obj {
  const top = halfWidths[0]?.[1] ?? 1;
  const low = halfWidths.at(-1)?.[1] ?? 0;
  const widthAt = (y: number): number => {
    for (let i = 0; i < halfWidths.length - 1; i += 1) {
      const a = halfWidths[i];
      const c = halfWidths[i + 1];
      if (a && c && y <= a[1] && y >= c[1]) {
        const t = (a[1] - y) / Math.max(0.001, a[1] - c[1]);
        const s = t * t * (3 - 2 * t);
        return a[0] + (c[0] - a[0]) * s;
      }
    }
    return halfWidths.at(-1)?.[0] ?? 0.5;
  };
  const m = mesh(new PlaneGeometry(2, 1, 90, 50), standardCloth(colour));
  const back = mesh(new PlaneGeometry(2, 1, 60, 40), standardCloth(darker(colour, 0.12)));
  const shape =
    (front: number) =>
    (p: { x: number; y: number; set(x: number, y: number, z: number): unknown }): void => {
      const v = p.y + 0.5;
      const y = low + (top - low) * v;
      const w = widthAt(y);
      const bulge = Math.sqrt(Math.max(0, 1 - p.x * p.x)) * depth;
      const fold = folds > 0 ? Math.sin(p.x * folds + Math.sin(v * 3) * 0.6) * 0.05 * (1 - v) ** 0.8 : 0;
      p.set(p.x * w, y, front * (bulge + fold));
    };
  return group(warp(m, shape(1)), warp(back, shape(-1)));
}

const sleeve = (
  s: number,
  from: readonly [number, number],
  to: readonly [number, number],
  r: number,
  colour: string,
): Obj =>
  bent(
    [
      [s * from[0], from[1], 0],
      [s * (from[0] * 0.55 + to[0] * 0.45), (from[1] + to[1]) / 2 + 0.06, 0.04],
      [s * to[0], to[1], 0.04],
    ],
    r,
    fabric(colour, 10),
  );

/** Dress on a hanger. */
export const dress = form([5, -12, 10], (b) => {
  const choice = b.alt(3);
  const flare = [1.0, 0.62, 0.82][choice] ?? 0.8;
  const length = [0.4, 0.25, 0.85][choice] ?? 0.4;
  const cut = drape(
    [
      [0.3, 2.72],
      [0.56, 2.6],
      [0.48, 2.25],
      [0.4, 1.85],
      [flare * 0.72, 1.2],
      [flare, length],
    ],
    choice === 1 ? 7 : 16,
    0.2,
    b.body,
  );
  return group(
    rail(3.15, 1.1),
    hanger(2.68, 0.5),
    cut,
    choice === 1 ? [] : at(scaled(ring(0.4, 0.05, fabric(b.accent)), 1, 1, 0.52), 0, 1.86, 0),
    choice === 0
      ? [sleeve(1, [0.5, 2.6], [0.78, 2.2], 0.14, b.body), sleeve(-1, [0.5, 2.6], [0.78, 2.2], 0.14, b.body)]
      : choice === 1
        ? [sleeve(1, [0.5, 2.56], [0.72, 1.7], 0.13, b.body), sleeve(-1, [0.5, 2.56], [0.72, 1.7], 0.13, b.body)]
        : [],
  );
});

/** Shell jacket with hood, zip and contrast yoke. */
export const jacket = form([5, -14, 10], (b) => {
  const cut = drape(
    [
      [0.28, 2.7],
      [0.66, 2.5],
      [0.66, 2.2],
      [0.66, 1.4],
      [0.68, 0.95],
    ],
    b.alt(2) ? 3 : 0,
    0.26,
    b.body,
  );
  const quilt =
    b.alt(3) === 2
      ? Array.from({ length: 6 }, (_, i) =>
          at(scaled(ring(0.64, 0.085, fabric(lighter(b.body, 0.05))), 1, 1, 0.42), 0, 1.02 + i * 0.24, 0),
        )
      : at(scaled(ring(0.66, 0.03, fabric(b.accent)), 1, 1, 0.42), 0, 2.05, 0);
  return group(
    rail(3.15, 1.25),
    hanger(2.68, 0.55),
    cut,
    quilt,
    sleeve(1, [0.6, 2.45], [0.95, 1.15], 0.19, b.body),
    sleeve(-1, [0.6, 2.45], [0.95, 1.15], 0.19, b.body),
    [-1, 1].map((s) => at(turned(cyl(0.17, 0.14, fabric(b.accent)), 0, 0, s * 0.2), s * 0.97, 1.03, 0.04)),
    scaled(at(sphere(0.34, fabric(b.body)), 0, 2.66, -0.12), 1, 1, 1),
    at(box(0.035, 1.65, 0.03, metal()), 0, 1.0, 0.29),
    [-1, 1].map((s) => at(turned(box(0.03, 0.3, 0.03, fabric(b.accent)), 0, 0, s * -0.3), s * 0.4, 1.25, 0.25)),
  );
});

/** Tracksuit: folded stack with stripes, or top on a hanger. */
export const sportswear = form([20, -24, 12], (b) => {
  const folded = (w: number, h: number, d: number, tone: string): Obj =>
    group(
      box(w, h, d, fabric(tone, 16), h * 0.48),
      at(box(w * 0.98, h * 0.5, d * 1.01, fabric(darker(tone, 0.1), 16), h * 0.24), 0, h * 0.04, 0),
    );
  const shoe = (): Obj =>
    group(
      scaled(
        extrude(
          outline(
            [
              [-0.75, 0.1],
              [0.8, 0.1],
              [0.82, 0.25],
              [0.45, 0.42],
              [0.05, 0.68],
              [-0.25, 0.72],
              [-0.5, 0.62],
              [-0.76, 0.68],
            ],
            true,
          ),
          0.5,
          fabric(b.body),
          0.16,
        ),
        1,
      ),
      at(
        extrude(
          outline(
            [
              [-0.8, 0],
              [0.85, 0],
              [0.9, 0.12],
              [0.8, 0.17],
              [-0.82, 0.17],
            ],
            true,
          ),
          0.56,
          rubber('#efece4'),
          0.06,
        ),
        0,
        0,
        0,
      ),
      [0, 1, 2].map((i) =>
        at(turned(box(0.05, 0.36, 0.52, plastic(b.accent), 0.02), 0, 0, -0.4), -0.1 + i * 0.15, 0.2, 0),
      ),
    );
  const choice = b.alt(3);
  const stack = group(
    folded(1.9, 0.36, 1.4, b.body),
    at(folded(1.85, 0.34, 1.38, lighter(b.body, 0.25)), 0.02, 0.36, 0, 0.03),
    at(folded(1.8, 0.3, 1.35, b.accent), -0.02, 0.7, 0, -0.04),
    Array.from({ length: 2 }, (_, i) =>
      at(box(0.08, 0.012, 1.3, plastic(lighter(b.accent, 0.6)), 0.005), 0.35 + i * 0.2, 0.995, 0),
    ),
  );
  if (choice === 0) return stack;
  if (choice === 1) return group(at(stack, -0.35, 0, -0.3), at(shoe(), 0.95, 0, 0.85, 0.3));
  return group(
    rail(3.1, 1.2),
    hanger(2.62, 0.52),
    drape(
      [
        [0.26, 2.62],
        [0.62, 2.46],
        [0.6, 1.5],
        [0.62, 1.05],
      ],
      2,
      0.22,
      b.body,
    ),
    sleeve(1, [0.56, 2.42], [0.9, 1.2], 0.15, b.body),
    sleeve(-1, [0.56, 2.42], [0.9, 1.2], 0.15, b.body),
    at(box(0.03, 1.5, 0.03, metal()), 0, 1.08, 0.23),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 0.68, 2.38, 0.1],
          [s * 0.8, 1.85, 0.17],
          [s * 0.98, 1.22, 0.17],
        ],
        0.035,
        fabric(b.accent),
      ),
    ),
    at(scaled(ring(0.6, 0.05, fabric(b.accent)), 1, 1, 0.4), 0, 1.06, 0),
  );
});

/** Traditional dress: short jacket with ribbon over a full skirt, on a stand. */
export const hanbok = form([5, -10, 10], (b) => {
  const skirt = drape(
    [
      [0.34, 2.2],
      [0.5, 2.05],
      [0.95, 1.1],
      [1.3, 0.06],
    ],
    26,
    0.5,
    b.body,
  );
  const top = b.accent;
  const jacketPart = drape(
    [
      [0.3, 2.78],
      [0.6, 2.6],
      [0.52, 2.3],
      [0.5, 2.02],
    ],
    0,
    0.22,
    top,
  );
  const ribbon = (x: number, len: number): Obj =>
    extrude(
      outline([
        [x, 2.38],
        [x + 0.16, 2.36],
        [x + 0.28, 2.36 - len],
        [x + 0.08, 2.34 - len],
      ]),
      0.03,
      fabric(mix(b.body, '#b23a48', 0.5)),
      0.008,
    );
  return group(
    skirt,
    jacketPart,
    sleeve(1, [0.52, 2.55], [1.2, 1.95], 0.23, top),
    sleeve(-1, [0.52, 2.55], [1.2, 1.95], 0.23, top),
    [-1, 1].map((s) => at(turned(cyl(0.235, 0.12, fabric('#f6f2e8')), 0, 0, s * 0.85), s * 1.2, 1.92, 0.04)),
    at(group(ribbon(-0.1, 1.35), ribbon(0.02, 1.1)), 0, 0, 0.28),
    at(scaled(sphere(0.1, fabric(mix(b.body, '#b23a48', 0.5))), 1.5, 0.8, 0.6), 0, 2.38, 0.28),
    at(
      turned(
        extrude(
          outline([
            [-0.26, 0.5],
            [-0.18, 0.52],
            [0.08, 0],
            [0, -0.1],
          ]),
          0.04,
          paper('#fbf8f0'),
          0.01,
        ),
        0,
        0,
        0,
      ),
      0.02,
      2.32,
      0.23,
    ),
    at(
      turned(
        extrude(
          outline([
            [0.26, 0.5],
            [0.18, 0.52],
            [-0.08, 0],
            [0, -0.1],
          ]),
          0.04,
          paper('#fbf8f0'),
          0.01,
        ),
        0,
        0,
        0,
      ),
      0,
      2.32,
      0.21,
    ),
    at(cyl(0.09, 0.35, paper('#d9c9ae')), 0, 2.72, 0),
    at(cyl(0.5, 0.05, metal('#8a8d90')), 0, 0, 0),
  );
});
