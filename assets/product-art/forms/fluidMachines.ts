import { BoxGeometry } from 'three';
import { darker } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { controlPanel, louvres } from '../kit/machines.ts';
import { brushed, cast, metal, paint, pane, plastic, steelDark } from '../kit/materials.ts';
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
  pose,
  ring,
  rod,
  scaled,
  sphere,
  turned,
} from '../kit/shapes.ts';

/** Screw compressor: acoustic cabinet on an air receiver, or piston type. */
export const compressor = form([12, -30, 12], (b) => {
  const c = b.alt(2);
  const tank = group(
    at(rod(0.52, 2.6, paint(darker(b.body, 0.2), 0.3)), 0, 0.75, 0),
    [-1, 1].map((s) => at(scaled(sphere(0.52, paint(darker(b.body, 0.2), 0.3)), 0.45, 1, 1), s * 1.29, 0.75, 0)),
    [-0.85, 0.85].map((x) => at(box(0.14, 0.5, 0.8, steelDark()), x, 0, 0)),
  );
  if (c === 0)
    return group(
      tank,
      at(box(2.0, 1.35, 1.05, paint(b.body), 0.06), 0, 1.2, 0),
      at(louvres(0.6, 9), -0.5, 1.4, 0.53),
      at(controlPanel(b, 0.5, 0.45, 'clock'), 0.55, 1.85, 0.5),
      at(cyl(0.3, 0.1, steelDark()), 0.3, 2.55, 0),
      at(box(2.01, 0.1, 1.06, plastic(b.accent)), 0, 2.2, 0),
      at(decal(0.7, 0.16, plate(b, 0.7, 0.16, null, b.body)), -0.5, 2.35, 0.53),
    );
  return group(
    tank,
    at(box(2.0, 0.08, 0.8, steelDark()), 0, 1.24, 0),
    at(
      group(
        rod(0.34, 0.7, paint(b.accent)),
        many(
          new BoxGeometry(0.66, 0.05, 0.02),
          paint(b.accent),
          Array.from({ length: 20 }, (_, i) =>
            pose(0, Math.cos(i * 0.314) * 0.35, Math.sin(i * 0.314) * 0.35, i * 0.314, 0, 0),
          ),
        ),
      ),
      0.6,
      1.65,
      0,
    ),
    [-0.65, -0.2].map((x) =>
      at(
        group(
          cyl(0.22, 0.65, cast()),
          Array.from({ length: 6 }, (_, i) => at(cyl(0.27, 0.03, cast('#a5a8ab')), 0, 0.1 + i * 0.09, 0)),
          at(box(0.4, 0.14, 0.4, paint(b.body)), 0, 0.65, 0),
        ),
        x,
        1.5,
        0,
      ),
    ),
    at(box(0.95, 0.35, 0.5, cast()), -0.42, 1.3, 0),
    at(axle(0.45, 0.08, steelDark()), -0.42, 1.7, 0.42),
    bent(
      [
        [-0.2, 2.2, 0],
        [0.2, 2.35, 0],
        [0.3, 1.8, -0.3],
        [0.0, 1.2, -0.35],
      ],
      0.05,
      metal(),
    ),
    at(cyl(0.12, 0.03, metal()), 1.1, 1.25, 0.2),
  );
});

/** Centrifugal pump with motor on a base frame, or a vertical multistage pump. */
export const pump = form([14, -28, 14], (b) => {
  const skin = paint(b.body, 0.32);
  const flange = (r: number): Obj =>
    group(
      cyl(r, 0.08, skin),
      around(8, () => at(cyl(0.035, 0.12, metal()), r * 0.8, -0.01, 0)),
      at(cyl(r * 0.55, 0.085, pane()), 0, 0.002, 0),
    );
  if (b.alt(2) === 0)
    return group(
      box(3.1, 0.12, 1.0, steelDark()),
      at(
        group(
          axle(0.62, 0.42, skin, 0.62, 0.12),
          at(cyl(0.24, 0.75, skin), 0.3, 0.1, 0),
          at(flange(0.36), 0.3, 0.82, 0),
          at(turned(group(cyl(0.22, 0.45, skin), at(flange(0.34), 0, 0.4, 0)), 1.57, 0, 0), 0, 0, 0.15),
        ),
        -0.95,
        0.85,
        0,
      ),
      at(rod(0.2, 0.5, cast()), -0.35, 0.85, -0.05),
      at(
        group(
          rod(0.5, 1.2, paint(b.accent)),
          many(
            new BoxGeometry(1.15, 0.08, 0.025),
            paint(b.accent),
            Array.from({ length: 26 }, (_, i) =>
              pose(0, Math.cos(i * 0.2417) * 0.52, Math.sin(i * 0.2417) * 0.52, i * 0.2417, 0, 0),
            ),
          ),
          at(box(0.4, 0.22, 0.4, plastic(darker(b.accent, 0.3))), 0, 0.48, 0),
          at(rod(0.51, 0.2, plastic(darker(b.accent, 0.4))), 0.65, 0, 0),
        ),
        0.75,
        0.85,
        -0.05,
      ),
      [-0.95, 0.45, 1.1].map((x) => at(box(0.3, 0.35, 0.6, cast()), x, 0.1, 0)),
    );
  return group(
    box(1.3, 0.1, 1.0, cast()),
    at(cyl(0.42, 0.4, skin), 0, 0.08, 0),
    [-1, 1].map((s) =>
      at(turned(group(cyl(0.2, 0.5, skin), at(flange(0.34), 0, 0.45, 0)), 0, 0, -s * 1.57), s * 0.3, 0.3, 0),
    ),
    at(cyl(0.34, 1.2, brushed('#c9ccce', 1, 3)), 0, 0.48, 0),
    at(cyl(0.44, 0.22, skin), 0, 1.66, 0),
    at(
      group(
        cyl(0.4, 0.9, paint(b.accent)),
        around(22, () => at(box(0.05, 0.8, 0.02, paint(b.accent)), 0.41, 0.04, 0)),
        at(
          lathe(
            [
              [0, 0],
              [0.42, 0],
              [0.38, 0.18, 0.08],
              [0, 0.2],
            ],
            plastic(darker(b.accent, 0.3)),
          ),
          0,
          0.9,
          0,
        ),
        at(box(0.4, 0.32, 0.22, plastic('#2d2f32')), 0, 0.3, 0.45),
      ),
      0,
      1.88,
      0,
    ),
    around(4, () => at(cyl(0.03, 1.25, metal()), 0.4, 0.46, 0)),
  );
});

/** Industrial valve: flanged body with hand wheel, ball lever or actuator. */
export const valve = form([13, -24, 16], (b) => {
  const c = b.alt(3);
  const skin = c === 1 ? brushed('#c6c9cc', 2, 2) : paint(b.body, 0.34);
  const flange = (x: number): Obj =>
    at(
      group(
        rod(0.62, 0.15, skin),
        rod(0.34, 0.16, pane('#2a2c2f')),
        Array.from({ length: 8 }, (_, i) =>
          at(rod(0.05, 0.24, metal()), 0, Math.cos(i * 0.785 + 0.39) * 0.48, Math.sin(i * 0.785 + 0.39) * 0.48),
        ),
      ),
      x,
      0.7,
      0,
    );
  const base = group(
    at(rod(0.4, 1.5, skin), 0, 0.7, 0),
    at(scaled(sphere(0.56, skin), 1, 1, 0.95), 0, 0.72, 0),
    flange(-0.8),
    flange(0.8),
  );
  if (c === 0)
    return group(
      base,
      at(cyl(0.3, 0.6, skin, 0.22), 0, 1.1, 0),
      at(cyl(0.4, 0.1, skin), 0, 1.3, 0),
      [-0.2, 0.2].map((x) => at(box(0.07, 0.7, 0.1, skin), x, 1.4, 0)),
      at(cyl(0.05, 1.1, metal()), 0, 1.5, 0),
      at(
        group(
          ring(0.55, 0.05, paint(b.accent)),
          [0, 1.05, 2.1].map((r) => at(turned(rod(0.03, 1.05, paint(b.accent)), 0, r, 0), 0, 0, 0)),
          cyl(0.1, 0.1, paint(b.accent)),
        ),
        0,
        2.2,
        0,
      ),
    );
  if (c === 1)
    return group(
      base,
      at(cyl(0.16, 0.35, metal()), 0, 1.2, 0),
      at(box(1.5, 0.07, 0.16, plastic(b.accent), 0.03), 0.55, 1.52, 0),
    );
  return group(
    base,
    at(cyl(0.2, 0.35, metal()), 0, 1.2, 0),
    at(box(0.5, 0.1, 0.5, cast()), 0, 1.5, 0),
    at(
      group(
        rod(0.42, 1.7, paint(b.accent)),
        [-1, 1].map((s) => at(rod(0.46, 0.12, cast()), s * 0.85, 0, 0)),
      ),
      0,
      2.0,
      0,
    ),
    at(group(cyl(0.2, 0.3, plastic('#2c2e31')), at(cyl(0.14, 0.12, plastic('#e3c43a')), 0, 0.3, 0)), 0, 2.4, 0),
  );
});
