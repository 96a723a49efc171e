import { BoxGeometry } from 'three';
import { darker, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { cabinet, controlPanel, louvres } from '../kit/machines.ts';
import { brushed, carbon, cast, gloss, metal, paint, plastic, screenOf, steelDark } from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
import {
  around,
  at,
  axle,
  bent,
  box,
  cyl,
  group,
  lathe,
  many,
  type Obj,
  panel,
  pose,
  rod,
  turned,
} from '../kit/shapes.ts';

/** Fuel-cell stack: compressed plates between end plates, manifolds. */
export const fuelCell = form([16, -30, 14], (b) => {
  if (b.alt(2) === 1)
    return group(
      cabinet(b, 1.9, 2.2, 1.2),
      at(box(1.4, 0.8, 0.04, paint(darker(b.body, 0.15)), 0.02), 0, 1.0, 0.6),
      at(louvres(1.1, 9), 0, 1.1, 0.63),
      at(panel(0.4, 0.26, screenOf(screenArt(b, 'chart', 0.4, 0.26))), 0.55, 1.92, 0.605),
      at(cyl(0.14, 0.3, metal()), -0.5, 2.2, -0.2),
      at(box(1.91, 0.08, 1.21, plastic(b.accent)), 0, 1.85, 0),
    );
  const end = (x: number): Obj => at(box(0.18, 1.2, 1.5, metal('#c4c7ca', 0.3), 0.03), x, 0.15, 0);
  return group(
    box(3.0, 0.15, 1.6, steelDark()),
    many(
      new BoxGeometry(0.026, 1.05, 1.35),
      plastic(mix('#2c2e31', b.body, 0.3)),
      Array.from({ length: 56 }, (_, i) => pose(-1.13 + i * 0.041, 0.74, 0)),
    ),
    end(-1.25),
    end(1.25),
    [
      [0.3, 0.6],
      [0.3, -0.6],
      [1.2, 0.6],
      [1.2, -0.6],
    ].map(([y, z]) => at(rod(0.04, 2.75, metal()), 0, y ?? 0, z ?? 0)),
    [0.45, 1.05].flatMap((y) => [-0.4, 0.4].map((z) => at(rod(0.14, 0.4, plastic(b.accent)), 1.5, y, z))),
    at(box(2.2, 0.16, 0.5, plastic(b.body), 0.04), 0, 1.3, 0),
    at(box(0.3, 0.2, 0.3, plastic('#e07b2a')), -0.9, 1.36, 0),
  );
});

/** Composite pressure vessel for hydrogen. */
export const hydrogenTank = form([15, -28, 14], (b) => {
  const tank = (r: number, l: number): Obj =>
    group(
      rod(r, l, carbon(6)),
      [-1, 1].map((s) =>
        at(
          turned(
            lathe(
              [
                [r, 0, 0.02],
                [r * 0.95, r * 0.3, 0.2],
                [r * 0.3, r * 0.75, 0.1],
                [r * 0.25, r * 0.9],
                [0, r * 0.92],
              ],
              carbon(6),
            ),
            0,
            0,
            -s * 1.5708,
          ),
          s * l * 0.5,
          0,
          0,
        ),
      ),
      at(rod(r * 0.2, 0.4, metal('#c9a65a', 0.3)), l * 0.5 + r * 0.95, 0, 0),
      at(rod(r * 1.006, l * 0.16, plastic(b.body)), -l * 0.18, 0, 0),
      at(rod(r * 1.006, l * 0.05, plastic(b.accent)), l * 0.22, 0, 0),
    );
  const rack = (x: number, w: number): Obj => at(box(0.16, 0.22, w, steelDark()), x, 0, 0);
  const c = b.alt(3);
  if (c === 0) return group(at(tank(0.6, 2.2), 0, 0.75, 0), rack(-0.8, 1), rack(0.8, 1));
  if (c === 1)
    return group(
      [-0.62, 0.62].map((z) => at(tank(0.5, 2.2), 0, 0.65, z)),
      at(tank(0.5, 2.2), 0, 1.52, 0),
      rack(-0.8, 2.2),
      rack(0.8, 2.2),
    );
  return group(
    [-0.9, 0, 0.9].map((x) => at(group(turned(tank(0.36, 1.5), 0, 0, 1.5708)), x, 1.2, 0)),
    at(box(2.9, 0.12, 1.0, steelDark()), 0, 0, 0),
    [0.9, 1.6].map((y) => at(box(2.9, 0.08, 0.06, metal(b.accent)), 0, y, 0.4)),
    [-1, 1].map((s) => at(box(0.1, 2.2, 0.9, steelDark()), s * 1.4, 0, 0)),
  );
});

/** Process skid: vessels, pumps, pipes in a frame. Electrolyser or water treatment. */
export const processSkid = form([14, -32, 12], (b) => {
  const f = paint(b.alt(2) ? b.accent : '#6d7277');
  const c = b.alt(3);
  const frame = group(
    box(3.6, 0.16, 1.8, f),
    [-1.75, 1.75].flatMap((x) => [-0.85, 0.85].map((z) => at(box(0.1, 2.1, 0.1, f), x, 0.1, z))),
    [-0.85, 0.85].map((z) => at(box(3.6, 0.1, 0.1, f), 0, 2.15, z)),
    [-1.75, 1.75].map((x) => at(box(0.1, 0.1, 1.8, f), x, 2.15, 0)),
  );
  const vessel = (x: number, z: number, r: number, h: number, tone = b.body): Obj =>
    at(
      group(
        lathe(
          [
            [0, 0.2],
            [r * 0.7, 0.25, 0.1],
            [r, 0.45, 0.15],
            [r, h - 0.25, 0.15],
            [r * 0.7, h - 0.05, 0.1],
            [0, h],
          ],
          c === 2 ? gloss(tone) : brushed(mix('#c9ccce', tone, 0.35), 2, 3),
        ),
        around(3, () => at(cyl(0.04, 0.35, steelDark()), r * 0.75, 0, 0)),
        at(cyl(0.08, 0.2, metal()), 0, h - 0.02, 0),
      ),
      x,
      0.14,
      z,
    );
  const stack = at(
    group(
      many(
        new BoxGeometry(0.04, 0.9, 0.9),
        plastic(mix('#34383c', b.body, 0.4)),
        Array.from({ length: 22 }, (_, i) => pose(-0.5 + i * 0.047, 0.55, 0)),
      ),
      [-0.6, 0.6].map((x) => at(box(0.12, 1.1, 1.1, metal()), x, 0, 0)),
    ),
    0.85,
    0.3,
    0.1,
  );
  return group(
    frame,
    vessel(-1.2, -0.3, 0.42, 1.9),
    c === 0
      ? [vessel(-0.35, -0.3, 0.3, 1.6, b.accent), stack]
      : c === 1
        ? [vessel(-0.2, -0.3, 0.42, 1.9), vessel(0.8, -0.3, 0.42, 1.9, b.accent)]
        : Array.from({ length: 4 }, (_, i) =>
            group(
              at(rod(0.16, 1.9, gloss('#eceae4')), 0.65, 0.5 + i * 0.42, -0.1),
              at(rod(0.175, 0.12, plastic(b.accent)), 1.55, 0.5 + i * 0.42, -0.1),
            ),
          ),
    bent(
      [
        [-1.2, 0.35, 0.3],
        [-0.6, 0.35, 0.6],
        [0.3, 0.35, 0.6],
        [1.4, 0.35, 0.55],
        [1.55, 1.2, 0.5],
        [1.5, 1.9, 0.0],
      ],
      0.07,
      c === 2 ? plastic('#4a7fb0') : metal(),
    ),
    bent(
      [
        [-1.2, 2.1, -0.3],
        [-0.7, 2.25, 0],
        [-0.3, 2.0, -0.3],
      ],
      0.05,
      metal(),
    ),
    at(group(axle(0.24, 0.5, paint(b.accent)), at(axle(0.28, 0.2, cast()), 0, 0, 0.35)), -0.4, 0.42, 0.4),
    at(controlPanel(b, 0.6, 0.9), -1.25, 0.75, 0.92),
    [0, 1].map((i) =>
      at(group(axle(0.1, 0.06, gloss('#f4f2ec')), axle(0.11, 0.05, metal())), 0.5 + i * 0.4, 1.75, 0.9),
    ),
  );
});
