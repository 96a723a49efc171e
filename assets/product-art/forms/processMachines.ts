import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { cabinet, controlPanel, louvres, machineFeet, stackLight } from '../kit/machines.ts';
import {
  brushed,
  cast,
  clear,
  gloss,
  gold,
  grainy,
  lit,
  metal,
  paint,
  pane,
  plastic,
  rubber,
  steelDark,
} from '../kit/materials.ts';
import { at, axle, bent, box, cyl, group, lathe, type Obj, ring, rod, strut, turned } from '../kit/shapes.ts';

/** Injection moulding machine: clamp, hopper, barrel, control. */
export const mouldingMachine = form([11, -24, 10], (b) => {
  const large = b.alt(2) === 1;
  return group(
    box(4.2, 0.6, 1.2, paint(darker(b.body, 0.15)), 0.03),
    machineFeet(1.9, 0.5),
    at(box(1.7, 1.0, 1.15, paint(b.body), 0.05), -1.1, 0.58, 0),
    at(box(1.1, 0.62, 0.03, pane('#232b32'), 0.02), -1.15, 0.8, 0.58),
    at(box(0.05, 0.5, 0.06, metal()), -0.5, 0.85, 0.6),
    at(box(0.24, 0.95, 0.95, cast()), 0.0, 0.58, 0),
    at(rod(0.2, 1.6, brushed()), 0.85, 1.0, 0),
    Array.from({ length: 4 }, (_, i) => at(rod(0.24, 0.22, steelDark()), 0.4 + i * 0.3, 1.0, 0)),
    at(box(0.7, 0.7, 0.8, paint(b.accent), 0.05), 1.65, 0.6, 0),
    at(
      lathe(
        [
          [0.09, 0],
          [0.12, 0.12],
          [0.42, 0.55, 0.03],
          [0.42, 0.95, 0.03],
          [0, 1.0],
        ],
        brushed(),
      ),
      1.55,
      1.3,
      0,
    ),
    at(controlPanel(b, 0.5, 0.7), 0.3, 0.75, 0.68),
    at(stackLight(), -1.6, 1.58, 0),
    at(box(1.6, 0.2, 1.17, plastic(b.accent)), -1.1, 0.65, 0),
    at(louvres(0.8, 4), 1.2, 0.2, 0.61),
    large
      ? group(
          at(box(2.3, 0.5, 1.3, paint(b.body), 0.05), -1.25, 1.56, 0),
          at(box(0.3, 1.5, 1.4, cast('#8d9195')), -0.25, 0.6, 0),
          at(box(0.2, 0.3, 2.6, paint(b.accent), 0.03), -0.25, 2.1, 0.5),
          at(box(0.16, 0.9, 0.16, paint(b.accent), 0.03), -0.25, 1.3, 1.6),
          at(box(0.4, 0.1, 0.4, plastic('#3a3d41')), -0.25, 1.22, 1.6),
        )
      : [],
  );
});

/** Packaging line: conveyor, frame with guard and packs on the belt. */
export const packagingMachine = form([14, -28, 12], (b) => {
  const pack = (x: number): Obj => at(box(0.42, 0.36, 0.42, plastic(b.accent), 0.06), x, 1.0, 0.05);
  const guard = clear('#dfe8ec', 0.2);
  const vff = b.alt(2) === 1;
  return group(
    at(box(4.2, 0.16, 0.8, brushed()), 0, 0.8, 0),
    at(box(4.1, 0.04, 0.66, rubber()), 0, 0.95, 0),
    [-1.8, -0.6, 0.6, 1.8].flatMap((x) => [-0.32, 0.32].map((z) => at(box(0.08, 0.82, 0.08, metal()), x, 0, z))),
    [-1.75, -1.15, 1.1, 1.7].map(pack),
    vff
      ? group(
          at(box(1.5, 1.3, 1.0, paint(b.body), 0.04), 0, 0.98, -0.15),
          at(
            lathe(
              [
                [0.14, 0],
                [0.16, 0.2],
                [0.55, 0.7],
                [0.55, 0.95],
                [0, 0.95],
              ],
              brushed(),
            ),
            0,
            2.28,
            0,
          ),
          at(axle(0.4, 0.7, gloss(lighter(b.accent, 0.4))), -0.95, 1.9, -0.4),
          at(box(0.9, 0.7, 0.02, pane()), 0, 1.35, 0.36),
        )
      : group(
          [-0.9, 0.9].flatMap((x) => [-0.5, 0.5].map((z) => at(box(0.09, 1.5, 0.09, paint(b.body)), x, 0.85, z))),
          at(box(1.95, 0.5, 1.2, paint(b.body), 0.04), 0, 2.2, 0),
          at(box(1.75, 1.2, 0.03, guard), 0, 0.98, 0.52),
          at(cyl(0.1, 0.6, metal()), 0, 1.6, 0),
          at(box(0.5, 0.1, 0.5, plastic(b.accent)), 0, 1.5, 0),
        ),
    at(controlPanel(b, 0.5, 0.65), 1.35, 1.35, 0.5),
    strut([1.35, 0.9, 0.45], [1.35, 1.4, 0.45], 0.05, metal()),
    at(stackLight(), vff ? -0.55 : -0.7, vff ? 2.28 : 2.7, -0.2),
  );
});

/** Food machine: planetary mixer, or cooking kettle on a frame. */
export const foodMachine = form([10, -30, 14], (b) => {
  const steel = brushed('#c9ccce', 2, 2);
  if (b.alt(2) === 0)
    return group(
      at(box(1.3, 0.2, 1.5, paint(b.body), 0.06), 0, 0.04, 0),
      at(box(0.7, 1.9, 0.55, paint(b.body), 0.14), 0, 0.2, -0.45),
      at(box(0.75, 0.6, 1.5, paint(b.body), 0.2), 0, 2.0, 0.05),
      at(
        lathe(
          [
            [0, 0.02],
            [0.35, 0, 0.1],
            [0.6, 0.35, 0.25],
            [0.64, 0.85, 0.02],
            [0.68, 0.87, 0.02],
            [0.6, 0.85],
            [0.3, 0.1],
          ],
          steel,
        ),
        0,
        0.5,
        0.35,
      ),
      at(cyl(0.14, 0.45, steel), 0, 1.6, 0.35),
      bent(
        [
          [0, 1.65, 0.35],
          [0.25, 1.3, 0.35],
          [0.2, 0.85, 0.35],
          [0, 0.7, 0.35],
          [-0.2, 0.85, 0.35],
          [-0.25, 1.3, 0.35],
          [0, 1.65, 0.35],
        ],
        0.035,
        metal(),
      ),
      [-1, 1].map((s) => at(box(0.14, 0.1, 0.5, paint(b.body)), s * 0.66, 1.1, 0.1)),
      at(controlPanel(b, 0.3, 0.5, 'clock'), 0.4, 2.05, 0.2, 1.57),
      at(turned(ring(0.2, 0.03, metal()), 0, 0, 1.57), 0.42, 1.4, -0.45),
      machineFeet(0.5, 0.6),
    );
  return group(
    [-1, 1].map((s) => group(at(box(0.5, 1.6, 0.7, steel, 0.05), s * 1.2, 0, 0))),
    at(
      lathe(
        [
          [0, 0],
          [0.3, 0.02, 0.2],
          [0.85, 0.5, 0.4],
          [0.9, 1.0, 0.02],
          [0.96, 1.02, 0.02],
          [0.84, 1.0],
          [0.6, 0.45, 0.3],
          [0, 0.25],
        ],
        steel,
      ),
      0,
      0.5,
      0,
    ),
    at(cyl(0.8, 0.02, grainy(mix('#c8783a', b.accent, 0.3), 3, 2)), 0, 1.2, 0),
    at(rod(0.1, 2.4, metal()), 0, 1.35, 0),
    at(
      group(
        cyl(0.06, 1.0, metal()),
        [0, 1.57].map((r) => at(turned(box(1.2, 0.2, 0.05, steel), 0, r, 0.3), 0, 0.05, 0)),
      ),
      0,
      1.1,
      0,
    ),
    at(box(0.5, 0.4, 0.5, paint(b.body)), 0, 2.1, 0),
    at(controlPanel(b, 0.36, 0.5), 1.2, 1.0, 0.32),
    at(
      turned(group(ring(0.3, 0.035, plastic(b.accent)), rod(0.03, 0.55, plastic(b.accent))), 0, 0, 1.57),
      -1.5,
      1.1,
      0,
    ),
  );
});

/** Industrial 3D printer: framed chamber with lit build plate. */
export const printer3d = form([9, -26, 12], (b) => {
  const w = 1.9;
  return group(
    cabinet(b, w, 0.75, 1.6, { band: false }),
    [-1, 1].flatMap((x) =>
      [-1, 1].map((z) => at(box(0.16, 1.6, 0.16, paint(b.body)), x * (w / 2 - 0.08), 0.74, z * 0.72)),
    ),
    at(box(w, 0.35, 1.6, paint(b.alt(2) ? b.accent : b.body), 0.04), 0, 2.3, 0),
    at(box(w - 0.3, 1.55, 0.04, plastic('#e5e6e4')), 0, 0.75, -0.74),
    [-1, 1].map((s) => at(box(0.03, 1.55, 1.3, clear('#dfe8ec', 0.15)), s * (w / 2 - 0.08), 0.75, 0)),
    at(box(w - 0.4, 0.06, 1.2, steelDark()), 0, 0.95, 0),
    at(box(w - 0.4, 0.02, 0.04, lit('#fff5e0', 1)), 0, 2.28, 0.4),
    [-0.25, 0.25].map((z) => at(rod(0.03, w - 0.3, metal()), 0, 1.95, z)),
    at(box(0.36, 0.4, 0.4, plastic('#2d2f32'), 0.04), 0.25, 1.75, 0),
    at(cyl(0.05, 0.15, gold(), 0.02), 0.25, 1.62, 0),
    b.alt(3) === 1
      ? at(
          lathe(
            [
              [0, 0],
              [0.3, 0],
              [0.16, 0.3, 0.1],
              [0.28, 0.6, 0.1],
              [0, 0.6],
            ],
            plastic(b.accent),
          ),
          0,
          1.01,
          0,
        )
      : at(
          group(
            turned(ring(0.26, 0.1, plastic(b.accent)), 0.3, 0, 0.2),
            at(box(0.5, 0.12, 0.5, plastic(b.accent)), 0, -0.28, 0),
          ),
          0,
          1.3,
          0,
        ),
    at(controlPanel(b, 0.42, 0.34, 'clock'), 0.62, 2.3, 0.76),
  );
});
