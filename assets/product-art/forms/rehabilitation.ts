import { form } from '../kit/form.ts';
import { fabric, gloss, lit, metal, plastic, rubber } from '../kit/materials.ts';
import { at, axle, box, group, type Obj, ring, scaled, strut, turned } from '../kit/shapes.ts';

/** Walking rehabilitation robot: exoskeleton legs on a stand. */
export const rehabRobot = form([7, -30, 14], (b) => {
  const shell = gloss(b.body);
  const leg = (s: number): Obj =>
    group(
      at(axle(0.2, 0.2, plastic(b.accent)), 0, 0, 0),
      at(box(0.2, 0.85, 0.2, shell, 0.08), 0, -0.9, 0),
      at(axle(0.17, 0.22, plastic(b.accent)), 0, -0.98, 0),
      at(box(0.17, 0.8, 0.18, shell, 0.07), 0, -1.82, 0),
      at(box(0.26, 0.1, 0.65, rubber(), 0.04), s * -0.08, -1.98, 0.14),
      [-0.45, -1.4].map((y) =>
        at(scaled(turned(ring(0.2, 0.05, fabric('#3c4248')), 0, 0, 0), 1, 1.6, 1), s * -0.22, y, 0.03),
      ),
    );
  return group(
    at(leg(1), 0.42, 2.03, 0),
    at(leg(-1), -0.42, 2.03, 0),
    at(box(1.0, 0.32, 0.26, shell, 0.12), 0, 1.98, -0.18),
    at(box(0.6, 0.75, 0.24, shell, 0.1), 0, 2.2, -0.22),
    at(box(0.1, 0.4, 0.02, lit(b.accent)), 0, 2.35, -0.09),
    b.alt(2)
      ? group(
          [-0.75, 0.75].map((x) =>
            group(
              strut([x, 0.06, -0.8], [x, 0.06, 0.9], 0.06, metal()),
              strut([x, 0.06, -0.6], [x, 1.5, -0.4], 0.05, metal()),
              strut([x, 1.5, -0.4], [x, 1.5, 0.6], 0.05, rubber()),
            ),
          ),
          strut([-0.75, 0.06, -0.8], [0.75, 0.06, -0.8], 0.06, metal()),
        )
      : group(box(1.6, 0.06, 1.2, plastic('#c9cccd'), 0.02), at(box(0.12, 2.6, 0.12, metal()), 0, 0.03, -0.5)),
    b.alt(2) ? strut([-0.75, 1.5, -0.4], [0.75, 1.5, -0.4], 0.05, metal()) : [],
  );
});
