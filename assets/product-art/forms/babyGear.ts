import { SphereGeometry } from 'three';
import { darker, lighter } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { fabric, gloss, metal, paper, plastic, rubber } from '../kit/materials.ts';
import {
  around,
  at,
  axle,
  bent,
  box,
  cyl,
  group,
  lathe,
  mesh,
  type Obj,
  ring,
  rod,
  scaled,
  sphere,
  strut,
  turned,
  warp,
} from '../kit/shapes.ts';

const wheel = (r: number, w: number, tone: string): Obj =>
  group(
    turned(ring(r, w, rubber()), Math.PI / 2, Math.PI / 2, 0),
    turned(axle(r * 0.75, w * 0.8, plastic(tone)), 0, Math.PI / 2, 0),
    turned(axle(r * 0.2, w * 2.4, metal()), 0, Math.PI / 2, 0),
  );

/** Pushchair: folded-tube frame, seat with canopy, four wheels. */
export const stroller = form([12, -48, 14], (b) => {
  const tube = b.alt(2) === 0 ? metal('#b9bcc0') : plastic('#2f3032', 0.3);
  const cloth = fabric(b.body, 10);
  const frame = (x: number): Obj =>
    group(
      strut([x, 0.3, 0.95], [x, 1.35, -0.35], 0.045, tube),
      strut([x, 0.35, -0.8], [x, 1.3, 0.1], 0.045, tube),
      strut([x, 1.35, -0.35], [x * 0.9, 2.05, -0.95], 0.045, tube),
    );
  const canopy = warp(
    mesh(new SphereGeometry(0.72, 32, 20, 0, Math.PI * 2, 0, Math.PI * 0.5), fabric(b.accent, 10)),
    (p) => p.set(p.x * 0.72, p.y * 0.95, p.z),
  );
  return group(
    frame(-0.52),
    frame(0.52),
    at(rod(0.06, 0.98, rubber()), 0, 2.05, -0.95),
    [
      [-0.52, 0.95],
      [0.52, 0.95],
    ].map(([x, z]) => at(wheel(0.2, 0.06, b.accent), x ?? 0, 0.26, z ?? 0)),
    [
      [-0.56, -0.8],
      [0.56, -0.8],
    ].map(([x, z]) =>
      at(wheel(b.alt(3) === 1 ? 0.4 : 0.27, 0.07, b.accent), x ?? 0, b.alt(3) === 1 ? 0.47 : 0.34, z ?? 0),
    ),
    at(turned(box(0.86, 0.16, 0.75, cloth, 0.07), -0.1, 0, 0), 0, 0.78, 0.2),
    at(turned(box(0.86, 1.0, 0.16, cloth, 0.07), -0.45, 0, 0), 0, 0.85, -0.18),
    at(turned(box(0.7, 0.4, 0.1, cloth, 0.05), 0.2, 0, 0), 0, 0.45, 0.68),
    at(turned(canopy, -0.55, 0, 0), 0, 1.35, -0.42),
    at(rod(0.05, 0.95, fabric(darker(b.body, 0.3))), 0, 1.15, 0.5),
    at(box(0.8, 0.26, 0.7, fabric(darker(b.body, 0.3)), 0.1), 0, 0.32, -0.1),
  );
});

/** Child car seat with side wings and harness. */
export const carSeat = form([12, -28, 14], (b) => {
  const shell = plastic(darker(b.body, 0.45), 0.4);
  const cloth = fabric(b.body, 14);
  const pad = (
    w: number,
    h: number,
    d: number,
    x: number,
    y: number,
    z: number,
    rx: number,
    ry: number,
    m = cloth,
  ): Obj => at(group(turned(box(w, h, d, m, Math.min(w, h, d) * 0.45), rx, ry, 0)), x, y, z);
  const base = b.alt(2) === 0;
  return group(
    base
      ? group(box(1.2, 0.2, 1.5, shell, 0.08), at(cyl(0.5, 0.18, plastic(b.accent)), 0, 0.18, 0))
      : at(box(1.15, 0.3, 1.2, shell, 0.12), 0, 0, 0),
    at(
      group(
        pad(1.2, 0.36, 1.15, 0, 0.3, 0.15, -0.08, 0),
        pad(1.15, 1.65, 0.34, 0, 0.35, -0.45, -0.16, 0),
        pad(0.24, 0.5, 1.05, -0.62, 0.4, 0.1, 0, 0, fabric(b.accent)),
        pad(0.24, 0.5, 1.05, 0.62, 0.4, 0.1, 0, 0, fabric(b.accent)),
        pad(0.22, 0.62, 0.55, -0.56, 1.5, -0.5, -0.16, 0.25),
        pad(0.22, 0.62, 0.55, 0.56, 1.5, -0.5, -0.16, -0.25),
        pad(0.8, 0.5, 0.2, 0, 1.5, -0.5, -0.16, 0, fabric(lighter(b.body, 0.3))),
        [-1, 1].map((s) =>
          bent(
            [
              [s * 0.2, 1.5, -0.4],
              [s * 0.22, 1.1, -0.16],
              [s * 0.12, 0.78, 0.05],
            ],
            0.05,
            fabric('#3a3a3c'),
          ),
        ),
        at(box(0.22, 0.2, 0.08, plastic(b.accent), 0.04), 0, 0.66, 0.1),
      ),
      0,
      base ? 0.2 : 0.05,
      0,
    ),
  );
});

/** Soft carrier on a plain bust form. */
export const babyCarrier = form([8, -14, 14], (b) => {
  const bust = lathe(
    [
      [0, 0.2],
      [0.5, 0.2, 0.1],
      [0.48, 0.8, 0.3],
      [0.68, 1.6, 0.4],
      [0.62, 2.15, 0.3],
      [0.2, 2.35, 0.1],
      [0.17, 2.65, 0.05],
      [0, 2.68],
    ],
    paper('#e7decf'),
    0.05,
  );
  bust.scale.z = 0.62;
  const cloth = fabric(b.body, 16);
  const front = warp(mesh(new SphereGeometry(0.6, 32, 24), cloth), (p) => p.set(p.x * 0.86, p.y * 1.2, p.z * 0.5));
  return group(
    lathe(
      [
        [0, 0],
        [0.5, 0, 0.03],
        [0.5, 0.05],
        [0.05, 0.08],
        [0.05, 0.3],
      ],
      metal('#9a9da1'),
    ),
    bust,
    at(front, 0, 1.42, 0.36),
    at(box(0.6, 0.34, 0.12, fabric(b.accent), 0.05), 0, 1.95, 0.5),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 0.4, 1.75, 0.52],
          [s * 0.5, 2.2, 0.2],
          [s * 0.42, 2.2, -0.15],
          [s * 0.3, 1.7, -0.45],
        ],
        0.1,
        fabric(b.accent),
      ),
    ),
    scaled(at(ring(0.53, 0.11, fabric(darker(b.body, 0.15))), 0, 0.85, 0), 1, 1, 0.72),
    at(box(0.22, 0.16, 0.06, plastic('#2c2c2e'), 0.03), 0.05, 0.78, 0.48),
  );
});

/** Foam play mat: folded sections or interlocking tiles. */
export const playMat = form([28, -28, 12], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.5), lighter(b.accent, 0.5)];
  if (b.alt(2) === 0) {
    const fold = 4;
    return group(
      Array.from({ length: fold }, (_, i) =>
        at(box(0.95, 0.16, 2.4, plastic(tones[i % 2 ? 2 : 0] ?? b.body, 0.6), 0.04), i * 0.96 - 1.44, 0, 0),
      ),
      at(group(turned(box(0.95, 0.16, 2.4, plastic(b.accent, 0.6), 0.04), 0, 0, 1.05)), 1.9, 0.1, 0),
      at(sphere(0.3, gloss(b.accent)), -0.9, 0.46, 0.5),
      at(box(0.42, 0.42, 0.42, plastic(lighter(b.accent, 0.4)), 0.06), -0.2, 0.16, -0.5, 0.5),
    );
  }
  return group(
    Array.from({ length: 9 }, (_, i) =>
      at(
        box(0.97, 0.14, 0.97, plastic(tones[(i * 2 + Math.floor(i / 3)) % 4] ?? b.body, 0.65), 0.03),
        ((i % 3) - 1) * 1.0,
        0,
        (Math.floor(i / 3) - 1) * 1.0,
      ),
    ),
    around(4, () => at(box(0.2, 0.14, 0.2, plastic(b.accent, 0.65), 0.04), 1.55, 0, 0.3)),
    [0, 1, 2].map((i) =>
      at(cyl(0.34 - i * 0.07, 0.16, gloss(tones[i] ?? b.body), 0.34 - i * 0.07, 0.07), 0.6, 0.14 + i * 0.16, -0.5),
    ),
  );
});
