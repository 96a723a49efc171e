import { BoxGeometry } from 'three';
import { darker, lighter } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { louvres } from '../kit/machines.ts';
import { copper, gloss, lit, metal, paint, pane, paper, plastic, screenOf, steelDark } from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
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
  many,
  type Obj,
  panel,
  pose,
  ring,
  turned,
} from '../kit/shapes.ts';

/** Heat pump outdoor unit or boiler-like indoor unit. */
export const heatPump = form([9, -26, 14], (b) => {
  const fans = b.alt(2) + 1;
  const h = fans === 2 ? 2.5 : 1.6;
  const fan = (y: number): Obj =>
    at(
      group(
        axle(0.6, 0.04, pane('#23262a')),
        Array.from({ length: 5 }, (_, i) => {
          const g = group(at(turned(box(0.2, 0.5, 0.03, plastic('#43474b')), 0, 0.5, 0), 0, 0.05, 0.03));
          g.rotation.z = i * 1.2566;
          return g;
        }),
        [0.15, 0.25, 0.35, 0.45, 0.55].map((r) =>
          at(turned(ring(r, 0.009, metal('#d4d6d7')), Math.PI / 2, 0, 0), 0, 0, 0.09),
        ),
        Array.from({ length: 8 }, (_, i) => {
          const g = group(at(box(0.016, 1.2, 0.016, metal('#d4d6d7')), 0, -0.6, 0.09));
          g.rotation.z = i * 0.3927;
          return g;
        }),
      ),
      -0.3,
      y,
      0.34,
    );
  const tank = b.alt(3) === 2;
  return group(
    [-0.7, 0.7].map((x) => at(box(0.2, 0.12, 0.8, steelDark()), x, 0, 0)),
    at(box(2.0, h, 0.7, paint(b.body, 0.32), 0.05), 0, 0.11, 0),
    Array.from({ length: fans }, (_, i) => fan(0.88 + i * 1.15)),
    at(box(0.5, h * 0.9, 0.03, paint(darker(b.body, 0.12)), 0.02), 0.68, 0.16, 0.345),
    at(box(0.5, 0.05, 0.04, plastic(b.accent)), 0.68, h * 0.86, 0.35),
    at(decal(0.4, 0.14, plate(b, 0.4, 0.14, null, b.body)), 0.68, h * 0.72, 0.363),
    at(louvres(0.3, 5), 0.68, 0.35, 0.36),
    tank
      ? at(
          group(
            cyl(0.55, 2.3, gloss(lighter(b.body, 0.3)), 0.55, 0.08),
            at(box(0.3, 0.25, 0.03, pane()), 0, 1.6, 0.545),
          ),
          1.75,
          0,
          -0.1,
        )
      : bent(
          [
            [1.0, 0.5, 0],
            [1.2, 0.5, 0.05],
            [1.25, 0.2, 0.1],
            [1.25, 0.04, 0.3],
          ],
          0.05,
          copper(),
        ),
  );
});

/** Wall-hung boiler: enamelled box, display and pipes below. */
export const boiler = form([6, -24, 12], (b) => {
  const h = b.rng.range(1.9, 2.2);
  return group(
    at(box(1.25, h, 0.75, gloss(b.body), b.alt(2) ? 0.16 : 0.05), 0, 0.5, 0),
    at(box(1.1, 0.3, 0.03, pane(), 0.03), 0, 0.72, 0.37),
    at(panel(0.45, 0.2, screenOf(screenArt(b, 'clock', 0.45, 0.2))), b.alt(3) === 1 ? -0.25 : 0, 0.77, 0.388),
    [-0.4, 0.4].map((x) => at(axle(0.07, 0.04, metal()), x, 0.87, 0.385)),
    at(box(1.15, 0.03, 0.02, plastic(b.accent)), 0, 1.12, 0.376),
    at(decal(0.6, 0.15, plate(b, 0.6, 0.15, null, b.body)), 0, h + 0.1, 0.378),
    [-0.4, -0.2, 0, 0.2, 0.4].map((x, i) =>
      at(
        group(cyl(0.045, 0.42, i % 2 ? copper() : metal()), at(cyl(0.07, 0.08, metal('#c9a65a')), 0, 0.3, 0)),
        x,
        0.1,
        0,
      ),
    ),
    at(box(1.3, 0.06, 0.7, paper('#c7b796')), 0, 0.0, -0.05).translateY(0),
    at(
      group(
        cyl(0.17, 0.3, metal()),
        bent(
          [
            [0, 0.25, 0],
            [0, 0.5, 0],
            [0, 0.6, -0.25],
            [0, 0.6, -0.5],
          ],
          0.16,
          metal(),
        ),
      ),
      0,
      h + 0.49,
      -0.05,
    ),
  );
});

/** LED luminaires: high-bay, flood light, tube panel. */
export const luminaire = form([14, -22, 14], (b) => {
  const c = b.alt(3);
  const lens = lit('#fff7e6', 0.8);
  if (c === 0)
    return group(
      at(
        turned(
          group(
            lathe(
              [
                [0, 0],
                [0.95, 0, 0.04],
                [1.0, 0.14, 0.06],
                [0.5, 0.3, 0.08],
                [0.45, 0.75, 0.05],
                [0, 0.78],
              ],
              paint(b.body),
            ),
            around(24, () => at(box(0.4, 0.32, 0.03, paint(b.body)), 0.6, 0.12, 0)),
            at(cyl(0.88, 0.02, gloss('#ece9e0')), 0, -0.015, 0),
            Array.from({ length: 37 }, (_, i) =>
              at(
                cyl(0.055, 0.02, lens),
                Math.cos(i * 2.4) * 0.135 * Math.sqrt(i),
                -0.03,
                Math.sin(i * 2.4) * 0.135 * Math.sqrt(i),
              ),
            ),
            at(ring(0.12, 0.03, metal()), 0, 0.9, 0),
          ),
          -0.95,
          0.5,
          0.1,
        ),
        0,
        0.95,
        0,
      ),
    );
  if (c === 1)
    return group(
      at(
        turned(
          group(
            box(1.7, 1.2, 0.2, paint(b.body), 0.05),
            at(box(1.5, 1.0, 0.03, gloss('#f2f0e8'), 0.02), 0, 0.1, 0.09),
            many(
              new BoxGeometry(0.09, 0.09, 0.02),
              lens,
              Array.from({ length: 60 }, (_, i) =>
                pose(((i % 10) - 4.5) * 0.14, 0.22 + Math.floor(i / 10) * 0.15, 0.11),
              ),
            ),
            many(
              new BoxGeometry(0.03, 1.1, 0.2),
              paint(b.body),
              Array.from({ length: 14 }, (_, i) => pose(-0.75 + i * 0.115, 0.6, -0.16)),
            ),
          ),
          -0.3,
          0,
          0,
        ),
        0,
        0.4,
        0,
      ),
      bent(
        [
          [-0.92, 1.0, -0.15],
          [-0.95, 0.5, 0],
          [-0.9, 0.06, 0],
          [0, 0.05, 0],
          [0.9, 0.06, 0],
          [0.95, 0.5, 0],
          [0.92, 1.0, -0.15],
        ],
        0.045,
        metal(b.accent),
      ),
    );
  return group(
    at(
      turned(
        group(
          box(2.4, 1.2, 0.07, plastic(b.body), 0.02),
          at(box(2.25, 1.05, 0.02, lit('#fff9ee', 0.55), 0.01), 0, 0.075, 0.032),
        ),
        -0.28,
        0,
        0,
      ),
      0,
      0,
      -0.3,
    ),
    at(
      group(
        lathe(
          [
            [0, 0],
            [0.4, 0, 0.02],
            [0.42, 0.1, 0.02],
            [0.3, 0.24, 0.04],
            [0, 0.25],
          ],
          paint(b.body),
        ),
        at(cyl(0.34, 0.02, lens), 0, 0.0, 0),
      ),
      0.7,
      0.0,
      0.75,
    ),
  );
});
