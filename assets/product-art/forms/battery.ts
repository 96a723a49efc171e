import { BoxGeometry } from 'three';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label, plate } from '../kit/labels.ts';
import {
  brushed,
  copper,
  gloss,
  lit,
  metal,
  paint,
  pane,
  plastic,
  screenOf,
  standard,
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
  group,
  lathe,
  many,
  type Obj,
  panel,
  pose,
  rod,
  turned,
  wrap,
} from '../kit/shapes.ts';

/** Cells: pouch, prismatic or cylindrical, in rows. */
export const cells = form([18, -30, 14], (b) => {
  const alu = metal('#c8cbce', 0.3);
  const choice = b.alt(3);
  if (choice === 0) {
    const pouch = (): Obj =>
      group(
        box(2.3, 1.2, 0.14, standard({ color: mix('#c3c7cb', b.body, 0.15), roughness: 0.35, metalness: 0.7 }), 0.05),
        at(box(2.5, 1.36, 0.02, alu, 0.005), 0, -0.08, 0),
        [-1, 1].map((s) => at(box(0.3, 0.4, 0.015, s > 0 ? copper() : alu), s * 1.36, 0.42, 0)),
        at(decal(1.0, 0.4, label(b, 1.0, 0.4, { ground: null, under: '#c3c7cb', style: 0 })), 0, 0.4, 0.073),
      );
    return group([0, 1, 2, 3].map((i) => at(group(turned(pouch(), -0.12, 0, 0)), i * 0.12, 0.08, -i * 0.42)));
  }
  if (choice === 1) {
    const prism = (): Obj =>
      group(
        box(1.5, 1.1, 0.34, gloss(mix('#3b6ea5', b.body, 0.7)), 0.03),
        at(box(1.48, 0.05, 0.32, alu, 0.015), 0, 1.09, 0),
        [-1, 1].map((s) => at(box(0.26, 0.06, 0.2, s > 0 ? copper() : alu, 0.015), s * 0.5, 1.13, 0)),
        at(cyl(0.07, 0.02, steelDark()), 0, 1.135, 0),
        at(decal(1.2, 0.7, label(b, 1.2, 0.7, { ground: null, under: b.body })), 0, 0.18, 0.172),
      );
    return group(Array.from({ length: 4 }, (_, i) => at(prism(), 0.05 * (i % 2), 0, -i * 0.4)));
  }
  const cell = (tone: string): Obj =>
    group(
      cyl(0.27, 1.2, gloss(tone), 0.27, 0.02),
      at(
        lathe(
          [
            [0.27, 0],
            [0.26, 0.05, 0.02],
            [0.22, 0.03, 0.01],
            [0.12, 0.03],
            [0.1, 0.09, 0.02],
            [0, 0.09],
          ],
          alu,
        ),
        0,
        1.17,
        0,
      ),
      cyl(0.272, 0.05, alu),
      at(wrap(0.274, 0.6, 1.4, label(b, 0.38, 0.6, { ground: null, under: tone, style: 0 })), 0, 0.3, 0),
    );
  return group(
    Array.from({ length: 7 }, (_, i) =>
      at(cell(i === 3 ? b.accent : b.body), (i % 4) * 0.6 - 0.9 + (i > 3 ? 0.3 : 0), 0, i > 3 ? 0.55 : 0),
    ),
    at(group(turned(cell(lighter(b.body, 0.3)), 0, 0, Math.PI / 2)), 1.2, 0.27, 1.2),
  );
});

/** Storage container or cabinet with doors, louvres and a bolt sign. */
export const batteryCabinet = form([9, -34, 10], (b) => {
  const big = b.alt(2) === 0;
  const w = big ? 4.2 : 1.5;
  const h = big ? 1.9 : 2.4;
  const d = big ? 1.6 : 1.2;
  const doors = big ? 5 : 2;
  const skin = paint(b.body, 0.34);
  const dw = (w - 0.16) / doors;
  return group(
    box(w, 0.1, d, steelDark()),
    at(box(w, h, d, skin, 0.03), 0, 0.09, 0),
    Array.from({ length: doors }, (_, i) =>
      at(
        group(
          box(dw - 0.04, h - 0.24, 0.04, skin, 0.015),
          many(
            new BoxGeometry(dw * 0.62, 0.03, 0.03),
            steelDark(),
            Array.from({ length: 7 }, (_k, k) => pose(0, 0.22 + k * 0.06, 0.02)),
          ),
          at(box(0.05, 0.24, 0.05, steelDark(), 0.015), dw * 0.38, h * 0.45, 0.03),
        ),
        -w / 2 + 0.08 + dw * (i + 0.5),
        0.2,
        d / 2,
      ),
    ),
    at(box(w * 1.002, 0.12, d * 1.002, plastic(b.accent), 0.01), 0, h - 0.25, 0),
    at(decal(0.7, 0.2, plate(b, 0.7, 0.2, null, b.body)), -w / 2 + 0.08 + dw * 0.5, h * 0.62, d / 2 + 0.024),
    at(panel(0.2, 0.14, screenOf(screenArt(b, 'chart', 0.2, 0.14))), w / 2 - 0.08 - dw * 0.5, h * 0.66, d / 2 + 0.024),
    big
      ? [-1.4, 0, 1.4].map((x) => at(cyl(0.35, 0.12, steelDark()), x, h + 0.08, 0))
      : at(box(w * 0.7, 0.14, d * 0.7, steelDark()), 0, h + 0.08, 0),
  );
});

/** Battery management board in its housing with connectors. */
export const bmsUnit = form([30, -24, 14], (b) => {
  const open = b.alt(2) === 0;
  const shell = open ? plastic('#2f6b4a', 0.4) : plastic(b.body, 0.4);
  const chips = Array.from({ length: 16 }, (_, i) =>
    at(
      box(b.rng.range(0.1, 0.3), 0.06, b.rng.range(0.1, 0.28), plastic('#232426'), 0.01),
      (i % 6) * 0.38 - 0.95,
      0.12,
      Math.floor(i / 6) * 0.4 - 0.4,
    ),
  );
  const conn = (x: number, w: number): Obj =>
    at(
      group(box(w, 0.24, 0.3, plastic(b.accent), 0.03), at(box(w * 0.85, 0.14, 0.02, pane()), 0, 0.05, 0.145)),
      x,
      0.1,
      0.75,
    );
  const wires = Array.from({ length: 7 }, (_, i) =>
    bent(
      [
        [-0.7 + i * 0.09, 0.2, 0.85],
        [-0.7 + i * 0.1, 0.18, 1.2],
        [-0.85 + i * 0.13, 0.04, 1.5],
        [-1.0 + i * 0.2, 0.04, 1.8],
      ],
      0.03,
      plastic(i % 3 ? '#2b2b2d' : i ? b.accent : '#b5302a'),
    ),
  );
  return group(
    box(2.5, 0.12, 1.5, shell, 0.03),
    open
      ? chips
      : group(
          at(box(2.3, 0.2, 1.3, shell, 0.05), 0, 0.1, -0.03),
          at(turned(decal(1.2, 0.4, plate(b, 1.2, 0.4, '#f5f2ea')), -Math.PI / 2, 0, 0), 0, 0.304, 0.2),
        ),
    conn(-0.45, 0.8),
    conn(0.6, 0.7),
    wires,
  );
});

/** Coating or calender line: frame, rolls and running web. */
export const rollMachine = form([12, -30, 12], (b) => {
  const frame = paint(b.body, 0.36);
  const side = (z: number): Obj => at(box(3.6, 1.3, 0.1, frame, 0.03), 0, 0.25, z);
  const roller = (x: number, y: number, r: number): Obj => at(axle(r, 1.3, brushed()), x, y, 0);
  const web = b.alt(2) === 0 ? metal('#c98a62', 0.3) : standard({ color: '#34363a', roughness: 0.5 });
  return group(
    box(3.9, 0.26, 1.6, steelDark()),
    side(-0.72),
    at(box(3.6, 0.6, 0.1, frame, 0.03), 0, 0.25, 0.72),
    roller(-1.3, 1.35, 0.42),
    roller(1.35, 1.35, 0.42),
    [-0.6, 0, 0.6].map((x, i) => roller(x, i % 2 ? 1.05 : 1.55, 0.2)),
    at(axle(0.45, 1.1, web), -1.3, 1.35, 0),
    at(axle(0.4, 1.1, web), 1.35, 1.35, 0),
    bent(
      [
        [-1.2, 1.78, 0],
        [-0.6, 1.75, 0],
        [0, 1.3, 0],
        [0.6, 1.75, 0],
        [1.3, 1.75, 0],
      ],
      0.02,
      web,
    ),
    at(turned(box(0.72, 0.02, 1.1, web), 0, 0, 0.05), -0.95, 1.76, 0),
    at(turned(box(0.72, 0.02, 1.1, web), 0, 0, 0.0), 0.95, 1.76, 0),
    at(box(0.9, 0.9, 1.2, paint(lighter(b.body, 0.35)), 0.04), 0, 1.72, -0.05),
    at(box(0.75, 0.5, 0.02, pane(), 0.02), 0, 1.9, 0.56),
    at(
      group(
        cyl(0.04, 0.8, metal()),
        at(turned(panel(0.5, 0.36, screenOf(screenArt(b, 'factory', 0.5, 0.36))), -0.1, 0, 0), 0, 0.75, 0.04),
        at(box(0.56, 0.42, 0.06, plastic('#33363a')), 0, 0.72, 0),
      ),
      1.55,
      0.26,
      0.95,
    ),
    at(cyl(0.06, 0.36, lit(b.accent, 0.6)), -0.35, 2.6, -0.4),
  );
});

/** Chemical canister for electrolyte: steel keg with valve panel. */
export const canister = form([12, -10, 14], (b) => {
  const one = (s: number): Obj =>
    group(
      lathe(
        [
          [0, 0.05],
          [0.5, 0.05],
          [0.52, 0, 0.03],
          [0.55, 0.1],
          [0.55, 0.2, 0.03],
          [0.53, 0.24],
          [0.53, 1.5, 0.03],
          [0.55, 1.55, 0.03],
          [0.55, 1.85],
          [0.5, 1.86],
          [0.48, 1.6],
          [0.3, 1.68, 0.05],
          [0, 1.7],
        ],
        brushed('#c6c9cc', 2, 4),
      ),
      at(cyl(0.08, 0.3, metal()), -0.16, 1.66, 0),
      at(cyl(0.08, 0.3, metal()), 0.16, 1.66, 0),
      at(rod(0.05, 0.2, plastic(b.accent)), -0.16, 1.92, 0),
      at(rod(0.05, 0.2, plastic(b.body)), 0.16, 1.92, 0),
      at(wrap(0.536, 0.6, 1.7, label(b, 0.9, 0.6, { ground: mix(b.body, '#f7f3ea', 0.4 * s) })), 0, 0.6, 0),
    );
  const c = b.alt(3);
  return c === 0
    ? one(1)
    : c === 1
      ? group(at(one(1), -0.62, 0, 0), at(one(2), 0.62, 0, -0.2))
      : group(at(one(0), -0.62, 0, 0.3), at(one(1), 0.62, 0, 0.2), at(one(2), 0, 0, -0.8));
});
