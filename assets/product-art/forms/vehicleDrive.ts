import { BoxGeometry, type Shape } from 'three';
import { darker, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { cast, gloss, lit, metal, paint, pane, plastic, rubber, screenOf, steelDark } from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
import {
  around,
  at,
  axle,
  bent,
  box,
  circleHole,
  decal,
  extrude,
  group,
  lathe,
  many,
  type Obj,
  outline,
  type P2,
  type P3,
  panel,
  pose,
  ring,
  rod,
  roundRect,
  scaled,
  sphere,
  turned,
} from '../kit/shapes.ts';

/** Cable harness: bundled wires with branches and coloured connectors. */
export const harness = form([36, -10, 16], (b) => {
  const wires = ['#2a2a2c', b.body, b.accent, '#c9472f', '#e3c24a', '#3f78b5'];
  const trunk: P3[] = [
    [-1.7, 0.12, 0.2],
    [-0.9, 0.12, -0.45],
    [0, 0.12, -0.2],
    [0.9, 0.12, -0.6],
    [1.7, 0.12, -0.1],
  ];
  const ends: readonly [P3, P3][] = [
    [
      [-0.9, 0.12, -0.45],
      [-1.1, 0.08, 1.0],
    ],
    [
      [0, 0.12, -0.2],
      [-0.15, 0.08, 1.15],
    ],
    [
      [0.4, 0.12, -0.4],
      [0.85, 0.08, 1.0],
    ],
    [
      [0.9, 0.12, -0.6],
      [1.6, 0.08, 0.9],
    ],
    [
      [-0.2, 0.12, -0.25],
      [-0.5, 0.08, -1.3],
    ],
    [
      [0.6, 0.12, -0.5],
      [0.6, 0.08, -1.4],
    ],
  ];
  const conn = (p: P3, i: number, turn: number): Obj =>
    at(
      group(
        box(0.34, 0.22, 0.42, plastic([b.accent, '#2b2c2e', b.body, '#e9e6dc'][i % 4] ?? b.accent), 0.03),
        at(box(0.24, 0.12, 0.02, pane()), 0, 0.05, 0.21),
      ),
      p[0],
      0,
      p[2],
      turn,
    );
  return group(
    bent(trunk, 0.12, rubber()),
    Array.from({ length: 9 }, (_, i) => {
      const t = trunk[1 + (i % 3)] ?? trunk[1]!;
      return at(turned(ring(0.13, 0.025, plastic(b.accent)), 0, 0, 1.57), t[0] + (i % 2) * 0.12, 0.12, t[2]);
    }),
    ends.flatMap(([from, to], i) => [
      ...Array.from({ length: 5 }, (_, k) =>
        bent(
          [
            from,
            [(from[0] + to[0]) / 2 + (k - 2) * 0.04, 0.1, (from[2] + to[2]) / 2],
            [to[0] + (k - 2) * 0.045, 0.1, to[2]],
          ],
          0.026,
          plastic(wires[(i + k) % 6] ?? '#222'),
        ),
      ),
      conn([to[0], 0, to[2] + (to[2] > 0 ? 0.2 : -0.2)], i, to[2] > 0 ? 0 : Math.PI),
    ]),
    conn([1.8, 0, -0.05], 0, 1.5),
    conn([-1.8, 0, 0.28], 1, -1.4),
  );
});

function gearShape(r: number, teeth: number, hole: number): Shape {
  const pts: P2[] = Array.from({ length: teeth * 4 }, (_, i) => {
    const a = (i / (teeth * 4)) * Math.PI * 2;
    const rr = i % 4 < 2 ? r : r * 0.88;
    return [Math.cos(a) * rr, Math.sin(a) * rr];
  });
  return circleHole(outline(pts), 0, 0, hole);
}

/** Gears and splined shaft. */
export const gears = form([26, -26, 16], (b) => {
  const m = metal(mix('#b4b7ba', b.body, 0.25), 0.28);
  const gear = (r: number, t: number, w: number): Obj =>
    group(
      extrude(gearShape(r, t, r * 0.3), w, m, 0.02),
      extrude(
        circleHole(
          outline(
            Array.from({ length: 40 }, (_, i): P2 => [Math.cos(i * 0.157) * r * 0.5, Math.sin(i * 0.157) * r * 0.5]),
          ),
          0,
          0,
          r * 0.3,
        ),
        w * 1.5,
        m,
        0.03,
      ),
    );
  const flat = (o: Obj, y: number): Obj => group(at(turned(o, -Math.PI / 2, 0, 0), 0, y, 0));
  const shaft = group(
    rod(0.2, 2.8, m),
    at(turned(gear(0.62, 26, 0.34), 0, 1.57, 0), -0.35, 0, 0),
    at(turned(gear(0.45, 20, 0.3), 0, 1.57, 0), 0.45, 0, 0),
    at(rod(0.28, 0.24, m), 0.95, 0, 0),
  );
  return group(
    at(flat(gear(0.95, 36, 0.3), 0.22), -0.75, 0, 0.15),
    b.alt(2)
      ? at(flat(gear(0.55, 22, 0.4), 0.3), -0.75, 0.44, 0.15)
      : at(flat(gear(0.6, 22, 0.34), 0.26), 0.55, 0, 0.95),
    at(turned(shaft, 0, b.alt(3) * 0.25, 0), 0.35, 0.64, -0.95),
  );
});

/** Electric motor: finned housing, end bells, shaft and terminal box. */
export const motor = form([14, -36, 16], (b) => {
  const ev = b.alt(2) === 0;
  if (b.rng.chance(0.35)) {
    const core = turned(
      lathe(
        [
          [0.72, -0.45],
          [1.0, -0.45, 0.02],
          [1.0, 0.45, 0.02],
          [0.72, 0.45],
          [0.72, -0.45],
        ],
        cast('#8d9094'),
      ),
      Math.PI / 2,
      0,
      0,
    );
    const coils = around(24, () => at(scaled(sphere(0.1, metal('#c9824f', 0.32)), 0.9, 1, 1), 0, 0, 0.8));
    const rotor = group(
      axle(0.62, 0.9, cast('#6f7377'), 0.62, 0.02),
      Array.from({ length: 28 }, (_, i) =>
        at(axle(0.035, 0.93, metal('#c9824f', 0.3)), Math.cos(i * 0.2244) * 0.54, Math.sin(i * 0.2244) * 0.54, 0),
      ),
      axle(0.16, 2.0, metal('#d8dadc', 0.15)),
    );
    return group(
      at(
        group(
          core,
          [-0.5, 0.5].map((z) => at(turned(group(coils.clone()), Math.PI / 2, 0, 0), 0, 0, z)),
        ),
        -0.6,
        1.0,
        -0.4,
      ),
      at(rotor, 1.0, 0.62, 0.5, 0.25),
      at(box(1.4, 0.12, 0.9, plastic(b.accent)), -0.6, 0, -0.4),
    );
  }
  const shell = paint(b.body, 0.34);
  const fins = many(
    new BoxGeometry(1.7, 0.12, 0.03),
    shell,
    Array.from({ length: 34 }, (_, i) => {
      const a = (i / 34) * 6.283;
      return pose(0, 0.95 + Math.cos(a) * 0.72, Math.sin(a) * 0.72, a, 0, 0);
    }),
  );
  return group(
    at(rod(0.7, 1.7, shell), 0, 0.95, 0),
    ev
      ? Array.from({ length: 5 }, (_, i) =>
          at(turned(ring(0.71, 0.035, cast('#c0c2c5')), 0, 0, 1.57), -0.6 + i * 0.3, 0.95, 0),
        )
      : fins,
    [-0.9, 0.9].map((x) => at(rod(0.76, 0.16, cast('#a9acaf')), x, 0.95, 0)),
    at(rod(0.4, 0.2, cast()), 1.05, 0.95, 0),
    at(rod(0.13, 0.7, metal()), 1.35, 0.95, 0),
    ev
      ? at(box(0.9, 0.5, 0.9, cast('#b5b8bb'), 0.08), -0.35, 1.5, 0)
      : at(box(0.55, 0.3, 0.5, plastic(b.accent), 0.04), 0, 1.62, 0),
    ev
      ? [0, 1, 2].map((i) =>
          bent(
            [
              [-0.6, 1.9, -0.25 + i * 0.25],
              [-0.9, 2.0, -0.25 + i * 0.25],
              [-1.2, 1.8, -0.25 + i * 0.25],
            ],
            0.055,
            plastic('#e07b2a'),
          ),
        )
      : [],
    [-0.55, 0.55].flatMap((x) => [-0.45, 0.45].map((z) => at(box(0.3, 0.4, 0.22, cast('#9a9da0')), x, 0, z))),
    ev
      ? around(6, () => at(rod(0.05, 0.08, metal()), 0.0, 0, 0))
      : at(rod(0.72, 0.25, plastic(darker(b.body, 0.3))), -1.1, 0.95, 0),
    at(decal(0.5, 0.2, plate(b, 0.5, 0.2, '#d9dbdd')), 0, 0.85, 0.74),
  );
});

/** EV charger: wall box or pedestal with plug and cable. */
export const evCharger = form([7, -24, 12], (b) => {
  const c = b.alt(3);
  const plug = group(rod(0.1, 0.4, plastic('#26272a')), at(rod(0.15, 0.18, plastic('#26272a')), 0.26, 0, 0));
  if (c === 1)
    return group(
      at(
        group(
          extrude(roundRect(1.3, 1.9, 0.25), 0.45, gloss(b.body), 0.08),
          at(axle(0.42, 0.04, pane()), 0, 1.25, 0.22),
          at(turned(ring(0.36, 0.025, lit(b.accent)), 1.57, 0, 0), 0, 1.25, 0.25),
          at(axle(0.16, 0.1, plastic('#26272a')), 0, 0.5, 0.24),
          bent(
            [
              [0, 0.5, 0.3],
              [0.2, 0.0, 0.5],
              [0.9, -0.3, 0.3],
              [0.95, 0.9, 0.1],
              [0.7, 1.2, 0],
            ],
            0.055,
            rubber(),
          ),
        ),
        0,
        0.6,
        0,
      ),
      at(box(0.35, 2.6, 0.14, metal('#b5b8bb')), 0, 0, -0.28),
      at(box(1.1, 0.06, 0.8, steelDark()), 0, 0, -0.1),
    );
  const w = c === 0 ? 1.1 : 0.8;
  return group(
    box(w + 0.15, 0.08, 0.85, steelDark()),
    at(box(w, 2.7, 0.65, paint(b.body, 0.3), 0.1), 0, 0.07, 0),
    at(box(w * 0.98, 0.5, 0.66, plastic(b.accent), 0.08), 0, 2.29, 0),
    at(box(w * 0.7, 0.62, 0.03, pane(), 0.02), 0, 1.55, 0.32),
    at(panel(w * 0.6, 0.5, screenOf(screenArt(b, 'chart', w * 0.6, 0.5))), 0, 1.61, 0.337),
    at(box(w * 0.9, 0.03, 0.02, lit(b.accent)), 0, 2.24, 0.33),
    [-1, 1].slice(0, c === 0 ? 2 : 1).flatMap((s) => [
      at(turned(plug.clone(), 0, 1.2 * s, 0.5 * s), s * (w / 2 + 0.12), 1.15, 0.15),
      bent(
        [
          [s * (w / 2 + 0.08), 1.05, 0.15],
          [s * (w / 2 + 0.3), 0.4, 0.3],
          [s * (w / 2 + 0.22), 0.2, 0.1],
          [s * (w / 2), 0.5, 0],
        ],
        0.045,
        rubber(),
      ),
    ]),
    at(decal(w * 0.6, 0.14, plate(b, w * 0.6, 0.14, null, b.accent)), 0, 2.45, 0.335),
  );
});
