import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, gold, grainy, lit, metal, pane, paper, plastic } from '../kit/materials.ts';
import {
  at,
  axle,
  box,
  cyl,
  decal,
  extrude,
  glass,
  group,
  lathe,
  latheGeometry,
  type Obj,
  ring,
  rod,
  roundRect,
  scaled,
  sphere,
  turned,
} from '../kit/shapes.ts';

/** Cushion compact: round case, open with mirror and puff, a closed one beside. */
export const cushionCompact = form([24, -10, 14], (b) => {
  const rim = b.alt(2) === 0 ? gold() : metal('#d7d8da', 0.2);
  const shell = gloss(b.body);
  const closed = (): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [0.72, 0, 0.08],
          [0.8, 0.14, 0.06],
          [0.8, 0.2],
          [0.78, 0.34, 0.08],
          [0, 0.4, 0.1],
        ],
        shell,
      ),
      at(ring(0.8, 0.018, rim), 0, 0.18, 0),
      at(box(0.2, 0.07, 0.06, rim), 0, 0.14, 0.8),
    );
  const mirror = group(axle(0.78, 0.12, shell, 0.78, 0.04), at(axle(0.68, 0.02, gloss('#c9d3d8')), 0, 0, 0.06));
  const open = group(
    lathe(
      [
        [0, 0],
        [0.72, 0, 0.08],
        [0.8, 0.14, 0.05],
        [0.8, 0.22],
        [0, 0.22],
      ],
      shell,
    ),
    at(ring(0.8, 0.018, rim), 0, 0.22, 0),
    at(cyl(0.6, 0.05, grainy(mix('#e9c6a4', b.body, 0.1), 2, 1), 0.58, 0.02), 0, 0.21, 0),
    at(turned(mirror, -0.32, 0, 0), 0, 0.95, -0.94),
  );
  const puff = at(
    turned(
      group(cyl(0.48, 0.12, paper('#f1d8cf'), 0.48, 0.06), at(box(0.9, 0.02, 0.16, paper(b.accent)), 0, 0.12, 0)),
      0.3,
      0.4,
      0,
    ),
    0,
    0,
    0,
  );
  const choice = b.alt(3);
  if (choice === 0) return group(at(open, -0.5, 0, 0, 0.1), at(closed(), 0.95, 0, 0.65));
  if (choice === 1) return group(open, at(puff, 1.15, 0.12, 0.55));
  const up = group(turned(group(at(closed(), 0, -0.2, 0)), Math.PI / 2 - 0.1, 0, 0));
  return group(at(up, -0.55, 0.8, -0.4, 0.2), at(open, 0.7, 0, 0.35, -0.1));
});

/** Eyeshadow palette: open case with a grid of pans. */
export const palette = form([36, -12, 12], (b) => {
  const columns = 3 + b.alt(3);
  const rows = b.alt(2) + 2;
  const s = 0.48;
  const w = columns * s + 0.3;
  const d = rows * s + 0.3;
  const tones = [
    b.body,
    lighter(b.body, 0.45),
    darker(b.body, 0.3),
    mix(b.body, '#b9675c', 0.5),
    mix(b.body, b.accent, 0.5),
    '#5b3b34',
    '#e9cdb8',
    mix(b.accent, '#c88b6a', 0.5),
  ];
  const pans = Array.from({ length: columns * rows }, (_, i) => {
    const x = ((i % columns) - (columns - 1) / 2) * s;
    const z = (Math.floor(i / columns) - (rows - 1) / 2) * s;
    const tone = tones[(i * 3 + rows) % tones.length] ?? b.body;
    return at(
      b.alt(4) < 2
        ? cyl(s * 0.42, 0.03, grainy(tone, 2, 0.8), s * 0.42, 0.01)
        : box(s * 0.86, 0.03, s * 0.86, grainy(tone, 2, 0.8), 0.015),
      x,
      0.17,
      z,
    );
  });
  const shell = plastic(b.accent, 0.3);
  const lid = group(
    box(w, d, 0.1, shell, 0.03),
    at(box(w * 0.88, d * 0.86, 0.01, gloss('#c9d3d8'), 0.004), 0, d * 0.07, 0.052),
  );
  const brush = group(
    rod(0.035, 1.1, gloss('#22201f')),
    at(rod(0.05, 0.2, gold()), 0.62, 0, 0),
    at(scaled(sphere(0.09, grainy('#4a372d')), 1.8, 0.6, 1), 0.82, 0, 0),
  );
  return group(
    box(w, 0.18, d, shell, 0.03),
    pans,
    at(turned(lid, -0.42, 0, 0), 0, 0.14, -d / 2),
    at(brush, 0, 0.07, d / 2 + 0.35, b.rng.range(-0.15, 0.15)),
  );
});

/** Gel nail strips: printed card with rows of glossy strips and a lamp. */
export const nailStrips = form([40, -10, 12], (b) => {
  const strip = (x: number, z: number, i: number): Obj =>
    at(
      turned(
        extrude(
          roundRect(0.16, 0.42 - (i % 5) * 0.03, 0.075),
          0.025,
          gloss([b.body, b.accent, lighter(b.body, 0.4), mix(b.body, b.accent, 0.5)][(i + b.variant) % 4] ?? b.body),
          0.01,
        ),
        -Math.PI / 2,
        0,
        0,
      ),
      x,
      0.04,
      z,
    );
  const card = (shift: number): Obj =>
    group(
      box(1.5, 0.03, 2.1, paper('#f6f2e9')),
      at(
        turned(
          decal(1.46, 0.55, label(b, 1.46, 0.55, { ground: shift ? b.accent : b.body, style: 0 })),
          -Math.PI / 2,
          0,
          0,
        ),
        0,
        0.034,
        -0.47,
      ),
      Array.from({ length: 12 }, (_, i) => strip(-0.56 + (i % 6) * 0.225, 0.35 + Math.floor(i / 6) * 0.55, i + shift)),
    );
  const lamp = group(
    box(1.1, 0.42, 0.9, plastic('#f2eee8', 0.35), 0.2),
    at(box(0.75, 0.22, 0.3, pane('#3b3550'), 0.08), 0, 0, 0.36),
    at(box(0.6, 0.02, 0.1, lit('#8a6fd8', 0.7)), 0, 0.2, 0.4),
  );
  return b.alt(2) === 0
    ? group(at(card(0), -0.45, 0, 0, 0.15), at(card(1), 0.75, 0.035, 0.35, -0.22))
    : group(at(card(0), -0.3, 0, 0.1, 0.1), at(lamp, 1.2, 0, -0.5, -0.3));
});

/** Empty containers of one family in several sizes: bottles, jar, airless pump, tube. */
export const emptyContainers = form([11, 0, 14], (b) => {
  const tone = (i: number): string =>
    [b.body, lighter(b.body, 0.4), lighter(b.body, 0.7), b.accent][(i + b.variant) % 4] ?? b.body;
  const bottle = (r: number, h: number, i: number): Obj =>
    group(
      b.alt(2) === 0 || i === 1
        ? lathe(
            [
              [0, 0],
              [r, 0, 0.06],
              [r, h, 0.14],
              [r * 0.5, h + 0.05],
              [r * 0.5, h + 0.1],
            ],
            gloss(tone(i)),
          )
        : glass(
            latheGeometry([
              [0, 0],
              [r, 0, 0.08],
              [r, h, 0.14],
              [r * 0.5, h + 0.05],
              [r * 0.5, h + 0.1],
            ]),
            lighter(b.body, 0.5),
          ),
      at(cyl(r * 0.62, 0.42, i % 2 ? gold() : plastic(b.accent, 0.3)), 0, h + 0.06, 0),
    );
  const pump = group(
    lathe(
      [
        [0, 0],
        [0.3, 0, 0.05],
        [0.3, 1.25, 0.04],
        [0, 1.25],
      ],
      gloss(tone(2)),
    ),
    at(cyl(0.29, 0.16, metal('#d8d9db', 0.2)), 0, 1.25, 0),
    at(cyl(0.1, 0.16, plastic(b.accent)), 0, 1.4, 0),
    at(box(0.22, 0.1, 0.42, plastic(b.accent), 0.04), 0, 1.54, 0.08),
  );
  const jar = group(
    lathe(
      [
        [0, 0],
        [0.46, 0, 0.1],
        [0.48, 0.4, 0.05],
        [0, 0.4],
      ],
      gloss(tone(1)),
    ),
    at(cyl(0.48, 0.22, plastic(b.accent, 0.3), 0.48, 0.03), 0, 0.41, 0),
  );
  const order = b.alt(2) ? [-1.15, -0.35, 0.45, 1.2] : [0.95, 0.2, -0.55, -1.15];
  return group(
    at(bottle(0.36, 1.75, 0), order[0] ?? 0, 0, -0.2),
    at(bottle(0.3, 1.2, 1), order[1] ?? 0, 0, 0.15),
    at(pump, order[2] ?? 0, 0, -0.25),
    at(jar, order[3] ?? 0, 0, 0.35),
  );
});

/** Flat tin of solid perfume or balm, lid leaning against it. */
export const balmTin = form([24, -8, 14], (b) => {
  const tin = metal(mix('#cfd1d2', b.body, 0.55), 0.26);
  const lid = group(
    axle(0.74, 0.18, tin, 0.74, 0.04),
    at(decal(0.95, 0.95, label(b, 0.95, 0.95, { ground: null, under: b.body, style: 2 })), 0, -0.475, 0.095),
  );
  return group(
    lathe(
      [
        [0, 0],
        [0.7, 0, 0.05],
        [0.72, 0.3, 0.02],
        [0.68, 0.3],
        [0.66, 0.22],
        [0, 0.22],
      ],
      tin,
    ),
    at(
      lathe(
        [
          [0.66, 0],
          [0.4, 0.05, 0.2],
          [0, 0.06],
        ],
        plastic(mix(b.accent, '#f4e9c8', 0.6), 0.35),
      ),
      0,
      0.21,
      0,
    ),
    at(turned(lid, -0.28, -0.15, 0), 0.35, 0.72, -0.85),
  );
});
