import { BoxGeometry } from 'three';
import { darker } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { louvres } from '../kit/machines.ts';
import { gloss, lit, metal, paint, pane, plastic, rubber, steelDark } from '../kit/materials.ts';
import {
  at,
  axle,
  box,
  cyl,
  decal,
  extrude,
  group,
  many,
  type Obj,
  outline,
  pose,
  ring,
  scaled,
  strut,
  turned,
} from '../kit/shapes.ts';

/** Tracked excavator. */
export const excavator = form([11, 42, 14], (b) => {
  const skin = gloss(b.body);
  const track = (z: number): Obj =>
    at(
      group(
        extrude(
          outline(
            [
              [-1.2, 0.12],
              [-1.0, 0],
              [1.0, 0],
              [1.2, 0.12],
              [1.25, 0.35],
              [1.05, 0.5],
              [-1.05, 0.5],
              [-1.25, 0.35],
            ],
            true,
          ),
          0.42,
          rubber(),
          0.06,
        ),
        many(
          new BoxGeometry(0.09, 0.05, 0.44),
          rubber('#3a3a3a'),
          Array.from({ length: 30 }, (_, i) => pose(-1.1 + (i % 15) * 0.157, i < 15 ? 0 : 0.5, 0)),
        ),
        Array.from({ length: 6 }, (_, i) =>
          at(axle(i === 0 || i === 5 ? 0.17 : 0.12, 0.44, steelDark()), -0.95 + i * 0.38, 0.25, 0),
        ),
      ),
      0,
      0,
      z,
    );
  const mini = b.alt(2) === 1;
  const arm = group(
    extrude(
      outline([
        [0.1, 0],
        [0.4, -0.05],
        [1.15, 1.15],
        [2.2, 1.45],
        [2.25, 1.68],
        [1.0, 1.45],
        [0.05, 0.3],
      ]),
      0.22,
      skin,
      0.03,
    ),
    at(
      extrude(
        outline([
          [-0.2, 0.2],
          [0.05, 0.32],
          [0.5, -1.25],
          [0.35, -1.3],
        ]),
        0.18,
        skin,
        0.03,
      ),
      2.2,
      1.5,
      0,
    ),
    at(
      extrude(
        outline([
          [-0.5, 0.15],
          [0.1, 0.2],
          [0.25, -0.35],
          [-0.05, -0.6],
          [-0.5, -0.45],
          [-0.28, -0.2],
        ]),
        0.65,
        steelDark(),
        0.04,
      ),
      2.65,
      0.2,
      0,
    ),
    strut([0.5, 0.0, 0.16], [1.15, 0.95, 0.16], 0.06, metal()),
    strut([1.2, 1.55, 0], [2.05, 1.75, 0], 0.06, metal()),
    strut([2.35, 1.45, 0], [2.55, 0.5, 0], 0.05, metal()),
  );
  const house = group(
    at(box(2.1, 0.7, 1.35, skin, 0.1), -0.25, 0, 0),
    at(box(0.6, 0.66, 1.4, plastic(darker(b.body, 0.55)), 0.1), -1.15, 0.02, 0),
    at(box(0.8, 1.15, 0.62, plastic('#2b2d30'), 0.08), 0.3, 0.35, 0.4),
    at(box(0.7, 0.75, 0.64, pane('#27323b'), 0.05), 0.33, 0.66, 0.4),
    at(box(0.82, 0.08, 0.66, skin, 0.03), 0.3, 1.47, 0.4),
    at(louvres(0.5, 5), -0.7, 0.25, 0.68),
    at(cyl(0.06, 0.3, steelDark()), -0.7, 0.68, -0.3),
    at(decal(0.7, 0.2, plate(b, 0.7, 0.2, null, b.body)), -0.45, 0.08, 0.68),
  );
  return scaled(
    group(
      track(-0.6),
      track(0.6),
      at(cyl(0.4, 0.15, steelDark()), 0, 0.48, 0),
      at(house, 0, 0.6, 0),
      at(arm, 0.6, 0.75, -0.12),
      mini ? at(box(0.12, 0.45, 1.7, paint(b.accent), 0.04), 1.6, 0.02, 0) : [],
    ),
    1,
  );
});

/** Counterbalance forklift. */
export const forklift = form([12, 44, 14], (b) => {
  const skin = gloss(b.body);
  const wheel = (x: number, z: number, r: number): Obj =>
    at(group(axle(r, 0.26, rubber()), axle(r * 0.6, 0.28, plastic('#d8d5cc'))), x, r, z);
  const lift = b.alt(2) ? 0.6 : 0.1;
  return group(
    wheel(0.75, 0.55, 0.34),
    wheel(0.75, -0.55, 0.34),
    wheel(-0.85, 0.5, 0.27),
    wheel(-0.85, -0.5, 0.27),
    at(box(1.9, 0.4, 1.05, steelDark(), 0.05), -0.05, 0.2, 0),
    at(box(1.05, 0.6, 1.05, skin, 0.12), -0.7, 0.5, 0),
    at(box(0.5, 0.5, 1.0, plastic(darker(b.body, 0.5)), 0.15), -1.15, 0.42, 0),
    at(box(0.3, 0.55, 0.95, skin, 0.08), 0.55, 0.45, 0),
    at(box(0.5, 0.14, 0.5, rubber(), 0.05), -0.4, 1.08, 0),
    at(turned(box(0.12, 0.55, 0.48, rubber(), 0.05), 0, 0, 0.1), -0.65, 1.15, 0),
    [0.48, -0.48].flatMap((z) => [
      strut([0.5, 1.0, z], [0.3, 2.15, z], 0.045, steelDark()),
      strut([-0.95, 1.1, z], [-0.8, 2.15, z], 0.045, steelDark()),
    ]),
    at(box(1.3, 0.06, 1.06, steelDark(), 0.02), -0.25, 2.14, 0),
    at(turned(ring(0.17, 0.02, rubber()), 0, 0, 0.6), 0.28, 1.22, 0),
    [0.34, -0.34].map((z) => at(box(0.1, 2.5, 0.12, steelDark()), 1.02, 0.1, z)),
    [0.5, 1.2, 2.4].map((y) => at(box(0.08, 0.1, 0.75, steelDark()), 1.02, y, 0)),
    at(
      group(
        box(0.08, 0.5, 0.95, steelDark()),
        [0.28, -0.28].map((z) => at(box(1.15, 0.06, 0.14, metal('#6b6e72', 0.4), 0.02), 0.55, 0, z)),
      ),
      1.12,
      lift,
      0,
    ),
    at(cyl(0.05, 0.2, lit('#f0a53a', 0.7)), -0.8, 2.2, 0.3),
    at(decal(0.6, 0.2, plate(b, 0.6, 0.2, null, b.body)), -0.65, 0.72, 0.53),
    at(box(0.4, 0.02, 1.07, plastic(b.accent)), -0.6, 1.09, 0),
  );
});
