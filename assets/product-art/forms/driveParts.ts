import { BoxGeometry, CylinderGeometry, SphereGeometry } from 'three';
import { mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { cast, gold, metal, paint, pane, plastic } from '../kit/materials.ts';
import { at, axle, box, decal, group, many, type Obj, pipe, pose, rod, turned } from '../kit/shapes.ts';

/** Ball or roller bearings. */
export const bearing = form([20, -26, 18], (b) => {
  const steel = metal(mix('#cdd0d3', b.body, 0.12), 0.14);
  const one = (r: number): Obj => {
    const n = 11;
    return at(
      group(
        turned(
          group(
            at(pipe(r, r * 0.84, r * 0.5, steel, 0.02), 0, -r * 0.25, 0),
            at(pipe(r * 0.6, r * 0.44, r * 0.5, steel, 0.02), 0, -r * 0.25, 0),
            at(pipe(r * 0.76, r * 0.68, r * 0.36, b.alt(2) ? gold() : plastic(b.accent)), 0, -r * 0.18, 0),
            many(
              b.alt(3) === 1
                ? new CylinderGeometry(r * 0.09, r * 0.09, r * 0.42, 20)
                : new SphereGeometry(r * 0.118, 20, 16),
              metal('#e6e8ea', 0.06),
              Array.from({ length: n }, (_, i) =>
                pose(Math.cos((i / n) * 6.283) * r * 0.72, 0, Math.sin((i / n) * 6.283) * r * 0.72),
              ),
            ),
          ),
          1.57,
          0,
          0,
        ),
      ),
      0,
      r,
      0,
    );
  };
  const flat = (o: Obj, r: number): Obj => group(turned(group(at(o, 0, -r, 0)), -1.57, 0, 0));
  const c = b.alt(3);
  if (c === 0) return group(at(one(1), -0.4, 0, 0, 0.25), at(flat(one(0.6), 0.6), 0.95, 0.15, 0.8));
  if (c === 1)
    return group(
      at(one(0.9), -0.7, 0, -0.2, 0.3),
      at(one(0.65), 0.6, 0, 0.1, 0.1),
      at(flat(one(0.5), 0.5), 0.2, 0.13, 1.1),
    );
  return group(
    at(flat(one(0.95), 0.95), 0, 0.24, 0),
    at(flat(one(0.7), 0.7), 0.05, 0.65, 0),
    at(one(0.55), 1.3, 0, 0.3, -0.5),
  );
});

/** Speed reducer: helical box or round precision gear. */
export const reducer = form([16, -30, 16], (b) => {
  if (b.alt(2) === 1)
    return group(
      at(axle(0.85, 0.5, cast('#b9bcbf'), 0.85, 0.04), 0, 0.95, 0),
      at(axle(0.7, 0.75, paint(b.body), 0.7, 0.05), 0, 0.95, 0),
      Array.from({ length: 16 }, (_, i) =>
        at(axle(0.045, 0.54, metal()), Math.cos(i * 0.3927) * 0.77, 0.95 + Math.sin(i * 0.3927) * 0.77, 0),
      ),
      at(axle(0.4, 0.85, metal('#d0d2d4', 0.2)), 0, 0.95, 0),
      Array.from({ length: 6 }, (_, i) =>
        at(axle(0.035, 0.87, pane()), Math.cos(i * 1.047) * 0.3, 0.95 + Math.sin(i * 1.047) * 0.3, 0),
      ),
      at(axle(0.15, 0.9, pane()), 0, 0.95, 0),
      at(box(1.2, 0.14, 0.7, plastic(b.accent)), 0, 0, 0),
    );
  const skin = paint(b.body, 0.32);
  return group(
    at(box(1.4, 1.5, 0.9, skin, 0.16), 0, 0.12, 0),
    at(box(1.8, 0.16, 1.1, skin, 0.04), 0, 0, 0),
    at(axle(0.42, 1.2, cast()), 0.15, 0.65, 0),
    at(axle(0.16, 2.0, metal('#d8dadc', 0.15)), 0.15, 0.65, 0.25),
    at(rod(0.5, 0.2, skin), -0.75, 1.1, 0),
    at(
      group(
        rod(0.4, 1.0, paint(b.accent)),
        many(
          new BoxGeometry(0.95, 0.07, 0.02),
          paint(b.accent),
          Array.from({ length: 22 }, (_, i) =>
            pose(0, Math.cos(i * 0.2856) * 0.41, Math.sin(i * 0.2856) * 0.41, i * 0.2856, 0, 0),
          ),
        ),
        at(box(0.35, 0.2, 0.3, plastic('#2d2f32')), 0, 0.4, 0),
      ),
      -1.35,
      1.1,
      0,
    ),
    [
      [-0.5, 0.35],
      [0.5, 0.35],
      [0.5, 1.35],
      [-0.5, 1.35],
    ].map(([x, y]) => at(axle(0.05, 0.94, metal()), x ?? 0, y ?? 0, 0)),
    at(decal(0.4, 0.18, plate(b, 0.4, 0.18, '#d9dbdd')), -0.3, 1.2, 0.453),
  );
});
