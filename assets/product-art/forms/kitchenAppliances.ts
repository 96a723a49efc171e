import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { brushed, gloss, lit, metal, pane, plastic, screenOf } from '../kit/materials.ts';
import { feet, holes } from '../kit/parts.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  extrude,
  glass,
  group,
  inside,
  lathe,
  latheGeometry,
  type Obj,
  outline,
  panel,
  ring,
  roundRect,
  scaled,
  turned,
} from '../kit/shapes.ts';

/** Table-top or standing water purifier with a recessed tap. */
export const waterPurifier = form([11, -24, 10], (b) => {
  const tall = b.alt(3) === 2;
  const w = b.rng.range(0.8, 1.0);
  const h = tall ? 3.0 : 1.9;
  const d = tall ? 1.1 : 1.5;
  const tap = tall ? 1.75 : 0.5;
  const drop = tall ? 0.75 : 0.95;
  const round = 0.14 + b.alt(2) * 0.14;
  const shell = gloss(b.body);
  const tumbler = group(
    inside(cyl(0.14, 0.24, gloss('#e4eef2'), 0.16)),
    glass(
      latheGeometry([
        [0, 0],
        [0.16, 0, 0.03],
        [0.2, 0.4, 0.01],
      ]),
      '#eef3f3',
    ),
  );
  return group(
    at(box(w, h, d, shell, round * 0.6), 0, 0.03, 0),
    feet(w * 0.4, d * 0.4),
    at(box(w * 0.74, drop, 0.08, pane('#25282b'), 0.03), 0, tap, d / 2 - 0.03),
    at(box(w * 0.66, 0.1, 0.5, plastic(darker(b.body, 0.12)), 0.04), 0, tap - 0.08, d / 2 + 0.12),
    at(cyl(0.07, 0.16, metal()), 0, tap + drop - 0.3, d / 2 + 0.14),
    at(box(w * 0.5, 0.2, 0.34, shell, 0.08), 0, tap + drop - 0.16, d / 2 + 0.08),
    at(tumbler, 0, tap + 0.02, d / 2 + 0.14),
    Array.from({ length: 3 }, (_, i) =>
      at(
        axle(0.035, 0.02, lit(i === 1 ? b.accent : '#dfe8ee', 0.7)),
        (i - 1) * 0.17,
        Math.min(h - 0.12, tap + drop + 0.2),
        d / 2 + 0.005,
      ),
    ),
    at(box(w * 0.98, 0.05, d * 0.98, plastic(b.accent, 0.3), 0.02), 0, h, 0),
  );
});

/** Electric pressure rice cooker: egg-shaped body, lid with a valve, control panel. */
export const riceCooker = form([18, -22, 12], (b) => {
  const squat = b.rng.range(0.92, 1.06);
  const body = lathe(
    [
      [0, 0],
      [0.8, 0, 0.12],
      [0.98, 0.5, 0.4],
      [0.95, 0.95, 0.12],
      [0.96, 1.0],
    ],
    gloss(b.body),
  );
  const lid = lathe(
    [
      [0.97, 1.0],
      [0.95, 1.1, 0.08],
      [0.72, 1.42, 0.3],
      [0.3, 1.5, 0.1],
      [0, 1.5],
    ],
    gloss(b.alt(2) === 0 ? b.accent : darker(b.body, 0.25)),
  );
  const face = group(
    turned(
      group(
        extrude(roundRect(0.72, 0.48, 0.1), 0.06, pane('#17191c')),
        at(panel(0.4, 0.2, screenOf(screenArt(b, 'clock', 0.4, 0.2))), 0, 0.22, 0.035),
        Array.from({ length: 4 }, (_, i) => at(axle(0.035, 0.015, metal()), -0.24 + i * 0.16, 0.11, 0.035)),
      ),
      -0.1,
      0,
      0,
    ),
  );
  return scaled(
    group(
      body,
      at(ring(0.965, 0.02, metal()), 0, 1.0, 0),
      lid,
      at(
        group(cyl(0.16, 0.1, metal('#c9cbce')), at(cyl(0.07, 0.14, plastic('#2a2a2b')), 0, 0.08, 0)),
        0.05,
        1.47,
        -0.2,
      ),
      at(face, 0, 0.34, 1.0),
      at(
        bent(
          [
            [-0.95, 1.0, -0.1],
            [-0.86, 1.4, -0.16],
            [-0.5, 1.66, -0.2],
            [0.5, 1.66, -0.2],
            [0.86, 1.4, -0.16],
            [0.95, 1.0, -0.1],
          ],
          0.05,
          plastic(darker(b.body, 0.4)),
        ),
        0,
        0,
        0,
      ),
      at(box(0.4, 0.1, 0.12, metal(), 0.04), 0, 1.02, 0.94),
    ),
    1,
    squat,
    1,
  );
});

/** Kitchen refrigerator: doors, inset handles, toe plate. */
export const refrigerator = form([7, -26, 9], (b) => {
  const choice = b.alt(3);
  const w = choice === 2 ? 1.3 : 1.55;
  const h = 3.0;
  const tone = (i: number): string => (i % 2 ? lighter(b.body, 0.25) : b.body);
  const door = (x: number, y: number, dw: number, dh: number, i: number): Obj =>
    at(
      group(
        box(
          dw - 0.02,
          dh - 0.02,
          0.1,
          b.alt(2) === 0 ? gloss(tone(i)) : brushed(mix(tone(i), '#c0c3c6', 0.5), 1, 3),
          0.025,
        ),
        at(
          box(0.035, dh * 0.3, 0.02, pane('#333639')),
          (x < 0 ? 1 : -1) * (dw * 0.44),
          dh * (dh > 1.4 ? 0.35 : 0.5),
          0.045,
        ),
      ),
      x,
      y,
      0.7,
    );
  const doors =
    choice === 0
      ? [
          door(-w / 4, 1.35, w / 2, 1.65, 0),
          door(w / 4, 1.35, w / 2, 1.65, 1),
          door(0, 0.72, w, 0.62, 2),
          door(0, 0.1, w, 0.6, 3),
        ]
      : choice === 1
        ? [door(-w / 4, 0.1, w / 2, 2.9, 0), door(w / 4, 0.1, w / 2, 2.9, 1)]
        : [door(0, 1.5, w, 1.5, 1), door(0, 0.1, w, 1.38, 0)];
  return group(
    at(box(w, h, 1.3, plastic(darker(b.body, 0.3), 0.4), 0.02), 0, 0.02, 0),
    doors,
    at(box(w * 0.96, 0.08, 0.02, pane('#2a2b2c')), 0, 0.02, 0.66),
    at(panel(0.16, 0.24, screenOf(screenArt(b, 'clock', 0.16, 0.24))), w * 0.25, 2.2, 0.752),
  );
});

/** Bidet seat on its bowl, with a control arm. */
export const bidetSeat = form([30, -26, 10], (b) => {
  const white = gloss(b.body);
  const oval = (s: number): [number, number][] =>
    Array.from({ length: 28 }, (_, i) => {
      const a = (i / 28) * Math.PI * 2;
      return [Math.cos(a) * 0.62 * s, Math.sin(a) * 0.8 * s * (Math.sin(a) > 0 ? 1.05 : 0.85)];
    });
  const flat = (m: Obj): Obj => turned(m, -Math.PI / 2, 0, Math.PI);
  const seat = outline(oval(1), true);
  seat.holes.push(outline(oval(0.6), true));
  const up = b.alt(2) === 0;
  const lid = extrude(outline(oval(0.99), true), 0.09, white, 0.04);
  return group(
    scaled(
      lathe(
        [
          [0, 0],
          [0.42, 0, 0.05],
          [0.36, 0.4, 0.2],
          [0.6, 0.85, 0.2],
          [0.64, 0.95, 0.04],
          [0, 0.95],
        ],
        gloss('#f3f2ee'),
      ),
      0.95,
      1,
      1.2,
    ),
    at(flat(extrude(seat, 0.12, white, 0.05)), 0, 1.02, 0.1),
    at(up ? turned(lid, -0.16, 0, 0) : flat(lid), 0, up ? 1.72 : 1.13, up ? -0.85 : 0.1),
    at(box(1.2, 0.26, 0.46, white, 0.1), 0, 0.94, -0.78),
    at(
      group(
        box(0.28, 0.14, 0.85, white, 0.06),
        Array.from({ length: 5 }, (_, i) =>
          at(box(0.12, 0.02, 0.09, i === 2 ? plastic(b.accent) : plastic('#c9ced2'), 0.01), 0, 0.135, -0.28 + i * 0.14),
        ),
      ),
      0.72,
      0.98,
      -0.25,
    ),
  );
});

/** Kitchen bin-size food-waste processor. */
export const wasteDisposer = form([15, -22, 12], (b) => {
  const round = b.alt(2) === 0;
  const body = round
    ? lathe(
        [
          [0, 0],
          [0.68, 0, 0.1],
          [0.72, 1.5, 0.1],
          [0, 1.5],
        ],
        gloss(b.body),
      )
    : box(1.15, 1.5, 1.2, gloss(b.body), 0.18);
  const lid = round
    ? at(
        lathe(
          [
            [0, 0],
            [0.73, 0, 0.04],
            [0.7, 0.22, 0.12],
            [0, 0.24],
          ],
          plastic(b.accent, 0.3),
        ),
        0,
        1.52,
        0,
      )
    : at(box(1.17, 0.24, 1.22, plastic(b.accent, 0.3), 0.1), 0, 1.52, 0);
  const z = round ? 0.7 : 0.602;
  return group(
    feet(0.4, 0.4),
    body,
    lid,
    at(decal(0.5, 0.12, plate(b, 0.5, 0.12, null, b.body)), 0, 0.6, z + 0.02),
    at(axle(0.13, 0.03, pane()), 0, 1.2, z),
    at(turned(ring(0.1, 0.012, lit('#7fd0a0')), Math.PI / 2, 0, 0), 0, 1.2, z + 0.018),
    at(holes(9, 4, 0.06), 0, 0.12, z + 0.005),
  );
});

/** Air fryer with basket drawer and handle. */
export const airFryer = form([15, -20, 12], (b) => {
  const h = b.rng.range(1.25, 1.45);
  const shell = b.alt(2) === 0 ? gloss(b.body) : plastic(b.body, 0.5);
  const win = b.alt(3) === 1;
  return group(
    feet(0.45, 0.45),
    at(
      lathe(
        [
          [0, 0],
          [0.72, 0, 0.14],
          [0.78, h * 0.45, 0.3],
          [0.7, h, 0.3],
          [0.4, h + 0.12, 0.15],
          [0, h + 0.12],
        ],
        shell,
      ),
      0,
      0.03,
      0,
    ),
    at(
      scaled(box(1.06, 0.62, 0.3, win ? pane('#3a2a1c') : plastic(darker(b.body, 0.15)), 0.13), 1, 1, 1),
      0,
      0.14,
      0.68,
    ),
    at(
      group(
        box(0.2, 0.14, 0.46, plastic(b.accent, 0.35), 0.06),
        at(box(0.22, 0.34, 0.14, plastic(b.accent, 0.35), 0.06), 0, -0.1, 0.2),
      ),
      0,
      0.46,
      1.04,
    ),
    at(turned(axle(0.26, 0.05, pane()), -0.5, 0, 0), 0, h * 0.86, 0.6),
    at(turned(panel(0.3, 0.16, screenOf(screenArt(b, 'clock', 0.3, 0.16))), -0.5, 0, 0), 0, h * 0.81, 0.645),
    at(ring(0.745, 0.015, metal(b.accent)), 0, h * 0.66, 0),
  );
});
