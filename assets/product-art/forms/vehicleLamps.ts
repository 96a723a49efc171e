import { BoxGeometry, SphereGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { cast, clear, fabric, lit, metal, pane, plastic, rubber, screenOf } from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  extrude,
  group,
  many,
  mesh,
  outline,
  type P2,
  panel,
  pose,
  ring,
  rod,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Headlamp: dark housing, projector lenses, light guide, clear cover. */
export const headlamp = form([12, -18, 14], (b) => {
  const c = b.alt(3);
  const pts: P2[] =
    c === 1
      ? [
          [-1.2, 0],
          [0.9, 0.05],
          [1.3, 0.5],
          [1.0, 0.95],
          [-1.1, 0.75],
        ]
      : c === 0
        ? [
            [-1.4, 0.1],
            [0.6, 0],
            [1.4, 0.45],
            [1.5, 0.75],
            [-1.0, 0.7],
          ]
        : [
            [-0.9, 0],
            [0.8, 0],
            [1.0, 0.5],
            [0.75, 1.1],
            [-0.75, 1.05],
            [-1.0, 0.5],
          ];
  const cover = extrude(outline(pts, true), 0.5, clear('#eef3f6', 0.16), 0.18);
  cover.castShadow = false;
  return group(
    at(extrude(outline(pts, true), 0.7, plastic('#2a2b2e'), 0.2), 0, 0.06, -0.4),
    at(
      extrude(
        outline(
          pts.map(([x, y]) => [x * 0.93, y * 0.88 + 0.06] as const),
          true,
        ),
        0.12,
        metal('#55585c', 0.3),
        0.04,
      ),
      0,
      0.05,
      0,
    ),
    [-0.55, 0.05, 0.62]
      .slice(0, c === 2 ? 2 : 3)
      .map((x, i) =>
        at(
          group(
            axle(0.23 - i * 0.015, 0.2, metal(), 0.2),
            at(turned(ring(0.2 - i * 0.015, 0.016, lit('#f4f6fa', 0.9)), Math.PI / 2, 0, 0), 0, 0, 0.11),
            at(scaled(sphere(0.17 - i * 0.015, pane(mix('#4b5a6a', b.accent, 0.12))), 1, 1, 0.55), 0, 0, 0.1),
          ),
          x,
          0.42,
          0.12,
        ),
      ),
    bent(
      [
        [-1.1, 0.16, 0.12],
        [-0.2, 0.12, 0.14],
        [0.6, 0.14, 0.12],
        [1.15, 0.4, 0.08],
      ],
      0.03,
      lit('#f5f2e6', 0.9),
    ),
    bent(
      [
        [0.5, 0.66, 0.1],
        [0.9, 0.68, 0.1],
        [1.2, 0.62, 0.06],
      ],
      0.028,
      lit('#f0a53a', 0.7),
    ),
    at(cover, 0, 0.05, 0.12),
    at(axle(0.16, 0.3, rubber()), 0.2, 0.4, -0.85),
  );
});

/** Airbag module: cover with seams, inflator and folded cushion. */
export const airbag = form([22, -18, 14], (b) => {
  const c = b.alt(2);
  if (c === 0)
    return group(
      at(
        turned(
          group(
            extrude(
              outline(
                [
                  [-0.75, 0.1],
                  [0, -0.1],
                  [0.75, 0.1],
                  [0.85, 0.6],
                  [0.6, 1.0],
                  [-0.6, 1.0],
                  [-0.85, 0.6],
                ],
                true,
              ),
              0.35,
              plastic(b.body, 0.6),
              0.14,
            ),
            at(turned(ring(0.16, 0.015, metal(b.accent)), 1.57, 0, 0), 0, 0.5, 0.18),
          ),
          -0.3,
          0,
          0,
        ),
        -0.5,
        0.12,
        0,
      ),
      at(
        group(
          cyl(0.5, 0.3, metal('#b9bcc0', 0.3)),
          at(ring(0.5, 0.05, metal()), 0, 0.15, 0),
          at(cyl(0.14, 0.16, plastic(b.accent)), 0, 0.3, 0),
        ),
        1.15,
        0,
        0.4,
      ),
    );
  const pillow = warp(mesh(new SphereGeometry(1, 40, 30), fabric(lighter(b.accent, 0.7), 20)), (p) =>
    p.set(p.x * 1.05, p.y * 0.85, p.z * 0.55),
  );
  return group(
    at(pillow, 0, 0.95, -0.2),
    at(box(1.3, 0.35, 0.8, plastic(b.body), 0.08), 0, 0, 0.1),
    at(axle(0.3, 0.01, fabric('#d8d3c8')), 0, 1.0, 0.36),
  );
});

/** Flat sensor box with connector and bracket: radar, control unit. */
export const sensorBox = form([20, -28, 16], (b) => {
  const c = b.alt(3);
  const box1 = group(
    box(1.6, 1.3, 0.34, plastic(b.body, 0.45), 0.1),
    at(box(1.35, 1.05, 0.06, plastic(darker(b.body, 0.2), 0.3), 0.03), 0, 0.125, 0.16),
    at(decal(0.7, 0.18, plate(b, 0.7, 0.18, null, b.body)), 0, 0.2, 0.195),
    [-1, 1].map((s) =>
      at(
        group(box(0.22, 0.3, 0.12, plastic(b.body), 0.04), at(axle(0.06, 0.13, metal()), 0, 0.15, 0)),
        s * 0.9,
        c ? 0.9 : 0.2,
        -0.08,
      ),
    ),
    at(box(0.5, 0.3, 0.4, plastic('#252628'), 0.05), 0.3, 0.1, -0.3),
    many(
      new BoxGeometry(0.04, 1.0, 0.1),
      cast(),
      Array.from({ length: 9 }, (_, i) => pose(-0.6 + i * 0.15, 0.65, -0.2)),
    ),
  );
  if (c === 1)
    return group(
      at(turned(box1, -Math.PI / 2 + 0.02, 0, 0), 0, 0.5, 0.6),
      at(group(turned(box1.clone(), -0.14, 0, 0)), 0.3, 0.05, -0.7),
    );
  return c === 0
    ? group(
        turned(box1, -0.16, 0, 0),
        bent(
          [
            [0.3, 0.3, -0.4],
            [0.6, 0.2, -0.8],
            [1.3, 0.05, -0.5],
            [1.6, 0.05, 0.4],
          ],
          0.05,
          rubber(),
        ),
      )
    : group(
        at(turned(box1, -0.16, 0, 0), -0.3, 0, 0),
        at(scaled(turned(box1.clone(), -0.16, 0, 0), 0.6), 1.1, 0, 0.55),
      );
});

/** Dash camera on its mount, rear camera or screen side. */
export const dashcam = form([12, -26, 16], (b) => {
  const c = b.alt(2);
  const front = group(
    box(1.7, 0.75, 0.42, plastic(b.body, 0.3), 0.14),
    at(
      group(
        axle(0.34, 0.3, metal('#3a3c40', 0.3), 0.3),
        at(scaled(sphere(0.24, pane('#172036')), 1, 1, 0.5), 0, 0, 0.13),
        at(turned(ring(0.32, 0.02, metal(b.accent)), 1.57, 0, 0), 0, 0, 0.14),
      ),
      c ? 0 : -0.35,
      0.38,
      0.28,
    ),
    at(box(0.7, 0.16, 0.3, plastic('#222326')), 0, 0.73, 0),
    at(box(1.0, 0.05, 0.5, plastic('#222326')), 0, 0.89, 0),
    at(sphere(0.03, lit(b.accent)), 0.55, 0.5, 0.21),
  );
  const rear = group(
    rod(0.22, 0.7, plastic(b.body, 0.3)),
    at(group(axle(0.17, 0.2, metal('#3a3c40')), at(sphere(0.12, pane('#172036'), 0.9), 0, 0, 0.06)), 0, 0, 0.2),
    at(box(0.4, 0.1, 0.3, plastic('#222326')), 0, 0.2, 0),
  );
  const back = group(
    box(1.9, 1.05, 0.2, plastic('#26272a'), 0.06),
    at(panel(1.6, 0.8, screenOf(screenArt(b, 'city', 1.6, 0.8))), 0, 0.13, 0.102),
  );
  return group(
    at(front, -0.2, 0.0, 0.1),
    c ? at(group(turned(back, -0.2, 0, 0)), 0.55, 0, -0.95) : at(rear, 1.15, 0.24, 0.6, -0.3),
    bent(
      [
        [0.6, 0.3, -0.2],
        [1.4, 0.04, -0.4],
        [1.8, 0.04, 0.3],
        [1.4, 0.04, 1.0],
      ],
      0.03,
      rubber(),
    ),
  );
});
