import { BoxGeometry } from 'three';
import { darker, lighter } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { louvres } from '../kit/machines.ts';
import { gloss, lit, metal, paint, pane, plastic, rubber, steelDark } from '../kit/materials.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  group,
  many,
  type Obj,
  pose,
  ring,
  scaled,
  sphere,
  turned,
} from '../kit/shapes.ts';

/** Server rack with lit units. */
export const serverRack = form([8, -28, 12], (b) => {
  const n = b.alt(2) + 1;
  const rack = (): Obj =>
    group(
      at(box(1.3, 2.9, 1.4, paint(darker(b.body, 0.35)), 0.03), 0, 0.06, -0.05),
      Array.from({ length: 13 }, (_, i) =>
        at(
          group(
            box(1.12, 0.18, 0.06, plastic(i % 4 === 1 ? b.accent : '#2a2d31'), 0.01),
            many(
              new BoxGeometry(0.06, 0.1, 0.02),
              pane('#0e1012'),
              Array.from({ length: 9 }, (_k, k) => pose(-0.42 + k * 0.08, 0.09, 0.035)),
            ),
            at(axle(0.014, 0.02, lit(i % 3 ? '#4fd08a' : '#e8b23a', 0.9)), 0.4, 0.09, 0.035),
            at(axle(0.014, 0.02, lit('#6fb7e8', 0.9)), 0.46, 0.09, 0.035),
          ),
          0,
          0.2 + i * 0.205,
          0.66,
        ),
      ),
      [-1, 1].map((s) => at(box(0.07, 2.8, 0.06, metal('#8d9195', 0.4)), s * 0.6, 0.1, 0.68)),
      [-0.5, 0.5].map((x) => at(cyl(0.07, 0.08, rubber()), x, 0, 0.5)),
    );
  if (n === 1)
    return b.alt(3) === 1
      ? group(
          at(
            group(
              box(2.6, 0.34, 1.4, paint(b.body), 0.03),
              at(louvres(1.2, 4, 0.05), -0.5, 0.08, 0.71),
              at(decal(0.5, 0.14, plate(b, 0.5, 0.14, null, b.body)), 0.55, 0.1, 0.705),
              Array.from({ length: 6 }, (_, i) =>
                at(axle(0.02, 0.02, lit(i % 2 ? b.accent : '#4fd08a')), 0.85 + i * 0.06, 0.24, 0.705),
              ),
            ),
            0,
            0.04,
            0,
          ),
          at(
            group(box(2.6, 0.34, 1.4, paint(lighter(b.body, 0.15)), 0.03), at(louvres(1.8, 4, 0.05), -0.2, 0.08, 0.71)),
            0.05,
            0.42,
            0,
            0.04,
          ),
        )
      : rack();
  return group(at(rack(), -0.68, 0, 0), at(rack(), 0.68, 0, 0));
});

/** Security camera: bullet, dome or pan-tilt. */
export const cctv = form([8, -28, 18], (b) => {
  const skin = gloss(b.body);
  const c = b.alt(3);
  const eye = (r: number): Obj =>
    group(
      axle(r, 0.05, pane('#1b1e22')),
      axle(r * 0.5, 0.09, pane('#14213b')),
      Array.from({ length: 10 }, (_, i) =>
        at(axle(r * 0.09, 0.06, pane('#3a2226')), Math.cos(i * 0.628) * r * 0.78, Math.sin(i * 0.628) * r * 0.78, 0),
      ),
    );
  if (c === 0)
    return group(
      at(
        turned(
          group(
            axle(0.42, 1.7, skin, 0.42, 0.06),
            at(eye(0.36), 0, 0, 0.86),
            at(box(0.95, 0.05, 2.0, skin, 0.03), 0, 0.4, 0.1),
            at(box(0.4, 0.12, 0.02, plastic(b.accent)), 0, -0.02, -0.86),
          ),
          0.12,
          0,
          0,
        ),
        0,
        1.25,
        0.2,
      ),
      bent(
        [
          [0, 0.95, -0.3],
          [0, 0.5, -0.35],
          [0, 0.1, -0.35],
        ],
        0.11,
        skin,
      ),
      at(cyl(0.45, 0.1, skin), 0, 0, -0.35),
    );
  if (c === 1)
    return group(
      at(cyl(0.95, 0.35, skin, 0.9, 0.1), 0, 0, 0),
      at(ring(0.78, 0.05, plastic(b.accent)), 0, 0.36, 0),
      at(scaled(sphere(0.72, pane('#1d2126')), 1, 0.95, 1), 0, 0.36, 0),
      at(turned(group(eye(0.24)), -0.4, 0, 0), 0, 0.72, 0.56),
    );
  return group(
    cyl(0.5, 0.12, skin),
    at(cyl(0.3, 0.5, skin, 0.26), 0, 0.1, 0),
    at(cyl(0.5, 0.35, plastic(b.accent)), 0, 0.58, 0),
    [-1, 1].map((s) => at(box(0.16, 0.9, 0.45, skin, 0.07), s * 0.62, 0.7, 0)),
    at(box(1.25, 0.2, 0.5, skin, 0.08), 0, 0.66, 0),
    at(sphere(0.56, skin), 0, 1.35, 0),
    at(eye(0.34), 0, 1.35, 0.5),
  );
});

/** Outdoor radio unit with fins, antenna panel and connectors. */
export const repeater = form([8, -26, 14], (b) => {
  const unit = group(
    at(box(1.2, 1.9, 0.5, paint(b.body, 0.36), 0.06), 0, 0.3, 0),
    many(
      new BoxGeometry(0.035, 1.75, 0.22),
      paint(b.body),
      Array.from({ length: 16 }, (_, i) => pose(-0.55 + i * 0.073, 1.25, 0.34)),
    ),
    Array.from({ length: 4 }, (_, i) => at(cyl(0.07, 0.22, metal()), -0.4 + i * 0.27, 0.1, 0)),
    bent(
      [
        [-0.5, 2.18, 0],
        [-0.4, 2.4, 0],
        [0.4, 2.4, 0],
        [0.5, 2.18, 0],
      ],
      0.05,
      metal(),
    ),
    at(decal(0.6, 0.16, plate(b, 0.6, 0.16, '#eceae4')), 0, 1.95, 0.46),
  );
  const antenna = group(
    box(0.8, 2.5, 0.22, gloss(lighter(b.body, 0.45)), 0.1),
    at(box(0.78, 0.1, 0.23, plastic(b.accent), 0.04), 0, 0.2, 0),
  );
  const pole = at(cyl(0.09, 3.0, metal('#b5b8bb', 0.36)), 0, 0, -0.55);
  return b.alt(2) === 0
    ? group(
        cyl(0.6, 0.06, steelDark()).translateZ(-0.55),
        pole,
        at(antenna, 0.0, 0.4, -0.2),
        at(scaled(unit, 0.6), -0.95, 0, 0.3, 0.2),
      )
    : group(at(unit, -0.5, 0, 0), at(scaled(antenna, 0.8), 0.75, 0, -0.3, -0.2));
});
