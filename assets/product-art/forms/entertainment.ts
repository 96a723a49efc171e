import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { fabric, gloss, lit, metal, pane, paper, plastic, screenOf } from '../kit/materials.ts';
import { slab } from '../kit/parts.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  group,
  lathe,
  type Obj,
  panel,
  ring,
  rod,
  scaled,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

/** Stuffed animal figure. */
export const plush = form([8, -10, 18], (b) => {
  const fur = fabric(b.body, 26);
  const pale = fabric(lighter(b.body, 0.55), 26);
  const c = b.alt(4);
  const ears =
    c === 0
      ? [-1, 1].map((s) =>
          at(
            group(scaled(sphere(0.28, fur), 1, 1, 0.55), at(scaled(sphere(0.17, pale), 1, 1, 0.4), 0, 0, 0.1)),
            s * 0.5,
            2.15,
            0,
          ),
        )
      : c === 1
        ? [-1, 1].map((s) =>
            at(
              turned(
                group(
                  scaled(sphere(0.2, fur), 1, 2.7, 0.5),
                  at(scaled(sphere(0.12, fabric(b.accent)), 1, 2.9, 0.4), 0, 0, 0.07),
                ),
                0,
                0,
                s * -0.2,
              ),
              s * 0.3,
              2.55,
              0,
            ),
          )
        : c === 2
          ? [-1, 1].map((s) =>
              at(
                turned(
                  lathe(
                    [
                      [0.26, 0],
                      [0.18, 0.3, 0.1],
                      [0, 0.48, 0.05],
                    ],
                    fur,
                  ),
                  0,
                  0,
                  s * -0.35,
                ),
                s * 0.42,
                2.1,
                0,
              ),
            )
          : [
              at(scaled(sphere(0.12, fabric(b.accent)), 1, 2, 1), 0, 2.5, 0),
              at(sphere(0.16, fabric(b.accent)), 0, 2.78, 0),
            ];
  return group(
    at(scaled(sphere(0.68, fur), 1, 1.05, 0.9), 0, 0.72, 0),
    at(scaled(sphere(0.45, pale), 1, 1.1, 0.5), 0, 0.66, 0.38),
    at(scaled(sphere(0.72, fur), 1.12, 0.95, 0.95), 0, 1.72, 0.02),
    ears,
    [-1, 1].map((s) =>
      group(
        at(turned(scaled(sphere(0.24, fur), 0.85, 1.6, 0.85), -0.5, 0, s * 0.7), s * 0.66, 0.98, 0.2),
        at(turned(scaled(sphere(0.3, fur), 0.95, 0.85, 1.5), 0, s * 0.35, 0), s * 0.45, 0.27, 0.5),
        at(scaled(sphere(0.17, pale), 1, 1, 0.35), s * 0.58, 0.28, 0.88),
        at(sphere(0.075, gloss('#221d1b')), s * 0.27, 1.78, 0.66),
        at(scaled(sphere(0.12, fabric(mix(b.accent, '#f0a8a8', 0.5))), 1, 0.7, 0.4), s * 0.46, 1.58, 0.57),
      ),
    ),
    at(scaled(sphere(0.26, pale), 1.2, 0.8, 0.6), 0, 1.56, 0.58),
    at(scaled(sphere(0.09, gloss(darker(b.accent, 0.4))), 1.3, 0.9, 0.8), 0, 1.66, 0.74),
    b.alt(2)
      ? at(scaled(ring(0.5, 0.1, fabric(b.accent)), 1, 1, 0.9), 0, 1.16, 0.02)
      : at(
          group(
            [-1, 1].map((s) => at(scaled(sphere(0.15, fabric(b.accent)), 1.3, 0.9, 0.5), s * 0.17, 0, 0)),
            sphere(0.08, fabric(darker(b.accent, 0.15))),
          ),
          0,
          1.14,
          0.62,
        ),
  );
});

/** Music album: sleeve box, disc, photo cards. */
export const album = form([24, -14, 14], (b) => {
  const cover = label(b, 1.6, 2.0, { ground: b.body, style: 2 + (b.variant % 3) * 2 });
  const disc = group(
    turned(
      lathe(
        [
          [0.15, 0],
          [0.86, 0],
          [0.87, 0.012],
          [0.86, 0.025],
          [0.15, 0.025],
          [0.14, 0.012],
          [0.15, 0],
        ],
        metal(mix('#d6d9dd', b.accent, 0.18), 0.1),
        0.004,
        96,
      ),
      Math.PI / 2,
      0,
      0,
    ),
    at(turned(ring(0.28, 0.05, plastic(lighter(b.accent, 0.3))), Math.PI / 2, 0, 0), 0, 0, 0.0),
  );
  const pack = group(box(1.6, 2.0, 0.32, paper(b.body), 0.015), at(decal(1.58, 1.97, cover), 0, 0.015, 0.163));
  const card = (i: number): Obj =>
    group(
      box(0.6, 0.015, 0.9, paper('#f6f3ec'), 0.006),
      at(
        turned(panel(0.54, 0.84, screenOf(screenArt(b, i % 2 ? 'dunes' : 'flower', 0.54, 0.84))), -Math.PI / 2, 0, 0),
        0,
        0.017,
        0.42,
      ),
    );
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(pack, -0.45, 0, -0.2, 0.15),
      at(group(turned(disc, -0.2, -0.1, 0)), 0.85, 0.88, -0.25),
      at(card(0), 0.4, 0, 0.85, 0.2),
      at(card(1), 1.1, 0, 0.75, -0.2),
    );
  if (c === 1)
    return group(
      at(group(turned(pack, -Math.PI / 2, 0, 0)), -0.5, 0.17, 1.0, 0.15),
      at(group(turned(disc, -Math.PI / 2, 0, 0)), 0.95, 0.02, 0.5),
      at(card(0), 0.7, 0.03, 1.4, 0.3),
    );
  return group(
    at(pack, -0.85, 0, -0.15, 0.25),
    at(pack.clone(), 0.75, 0, -0.35, -0.2),
    at(group(turned(disc, -Math.PI / 2 + 0.1, 0, 0)), 0.1, 0.06, 1.1),
  );
});

/** Headset with controllers. */
export const vrHeadset = form([13, -26, 16], (b) => {
  const skin = gloss(b.body);
  const set = group(
    at(box(1.7, 0.95, 0.75, skin, 0.3), 0, 0.25, 0),
    at(box(1.5, 0.75, 0.1, pane('#22262b'), 0.05), 0, 0.35, 0.35),
    [-0.5, 0.5].flatMap((x) => [0.5, 0.98].map((y) => at(axle(0.06, 0.04, pane('#11151c')), x, y, 0.4))),
    bent(
      [
        [-0.8, 0.72, -0.2],
        [-0.95, 0.75, -0.9],
        [-0.5, 0.8, -1.55],
        [0.5, 0.8, -1.55],
        [0.95, 0.75, -0.9],
        [0.8, 0.72, -0.2],
      ],
      0.11,
      plastic(b.accent),
    ),
    bent(
      [
        [0, 1.15, -0.1],
        [0, 1.5, -0.7],
        [0, 1.0, -1.5],
      ],
      0.07,
      fabric(darker(b.body, 0.3)),
    ),
    at(box(1.6, 0.7, 0.3, fabric('#3a3d42'), 0.14), 0, 0.35, -0.4),
  );
  const pad = (s: number): Obj =>
    group(
      at(turned(cyl(0.14, 0.75, skin, 0.12), 1.2, 0, 0), 0, 0.15, 0),
      at(cyl(0.24, 0.1, plastic(b.accent)), 0, 0.2, -0.12),
      at(cyl(0.05, 0.1, plastic('#2b2d30')), s * 0.06, 0.28, -0.12),
      b.alt(2) ? [] : at(turned(ring(0.32, 0.045, skin), 0.5, 0, 0), 0, 0.42, -0.25),
    );
  return group(at(set, 0, 0, -0.2), at(pad(1), 0.95, 0, 0.8, -0.4), at(pad(-1), -0.75, 0, 0.95, 0.4));
});

/** Books and a slate: learning material. */
export const books = form([20, -22, 14], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.45), mix(b.body, b.accent, 0.5)];
  const book = (i: number, w: number, t: number, d: number): Obj =>
    group(
      box(w, t, d, paper(tones[i % 4] ?? b.body), 0.02),
      at(box(w * 0.96, t * 0.8, d * 0.99, paper('#f4efe2')), w * 0.03, t * 0.1, 0.02),
    );
  const stack = group(
    at(book(0, 1.9, 0.3, 1.4), 0, 0, 0),
    at(book(1, 1.7, 0.24, 1.3), 0.05, 0.3, 0, 0.12),
    at(book(2, 1.6, 0.34, 1.2), -0.03, 0.54, 0, -0.1),
  );
  return group(
    at(stack, -0.35, 0, 0),
    b.alt(2)
      ? at(group(turned(slab(b, 1.5, 1.1, 'lesson', '#c3c6c9'), -0.3, 0, 0)), -0.3, 0.9, 0.05)
      : at(group(turned(slab(b, 1.7, 1.25, 'lesson', '#c3c6c9'), -0.35, 0, 0)), 0.6, 0.02, 1.0),
    at(group(rod(0.06, 1.1, plastic(b.accent))), 0.95, 0.06, 0.3, 0.7),
  );
});

/** Small stage model with truss, lights and seats. */
export const stageModel = form([16, -26, 12], (b) => {
  const truss = metal('#a9adb1', 0.35);
  const c = b.alt(2);
  return group(
    box(3.6, 0.3, 2.0, plastic('#3a3c40', 0.5), 0.02),
    at(box(3.2, 0.05, 1.0, plastic(b.body)), 0, 0.3, -0.3),
    [-1.65, 1.65].map((x) =>
      at(
        group(
          [
            [-0.08, -0.08],
            [0.08, -0.08],
            [0.08, 0.08],
            [-0.08, 0.08],
          ].map(([dx, dz]) => at(cyl(0.02, 2.4, truss), dx ?? 0, 0, dz ?? 0)),
          Array.from({ length: 10 }, (_, i) =>
            strut([-0.08, i * 0.24, 0.08], [0.08, i * 0.24 + 0.24, 0.08], 0.012, truss),
          ),
        ),
        x,
        0.3,
        -0.4,
      ),
    ),
    at(
      group(
        [-0.08, 0.08].flatMap((y) => [-0.08, 0.08].map((z) => at(rod(0.02, 3.5, truss), 0, y, z))),
        Array.from({ length: 14 }, (_, i) =>
          strut([-1.7 + i * 0.25, -0.08, 0.08], [-1.45 + i * 0.25, 0.08, 0.08], 0.012, truss),
        ),
      ),
      0,
      2.6,
      -0.4,
    ),
    Array.from({ length: 6 }, (_, i) =>
      at(
        turned(
          group(
            cyl(0.12, 0.26, plastic('#2a2c2f'), 0.09),
            at(cyl(0.1, 0.01, lit(i % 2 ? b.accent : '#fff0d0', 1)), 0, -0.005, 0),
          ),
          0.35,
          0,
          (i - 2.5) * 0.08,
        ),
        -1.3 + i * 0.52,
        2.22,
        -0.3,
      ),
    ),
    at(
      group(
        box(2.6, 1.4, 0.06, plastic('#222428')),
        at(panel(2.5, 1.3, screenOf(screenArt(b, c ? 'dunes' : 'flower', 2.5, 1.3))), 0, 0.05, 0.035),
      ),
      0,
      0.6,
      -0.85,
    ),
    Array.from({ length: 18 }, (_, i) =>
      at(
        group(
          box(0.22, 0.14, 0.2, fabric(b.accent), 0.04),
          at(box(0.22, 0.26, 0.05, fabric(b.accent), 0.02), 0, 0.08, 0.1),
        ),
        -1.25 + (i % 6) * 0.5,
        0,
        1.35 + Math.floor(i / 6) * 0.4,
      ),
    ),
  );
});
