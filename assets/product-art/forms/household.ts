import { BoxGeometry } from 'three';
import { line } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, metal, paper, plastic, rubber, standard } from '../kit/materials.ts';
import {
  at,
  bent,
  box,
  cyl,
  extrude,
  grounded,
  group,
  lathe,
  many,
  type Obj,
  outline,
  pose,
  scaled,
  sphere,
  turned,
  wrap,
} from '../kit/shapes.ts';

/** Toothbrushes in a cup or lying in a row. */
export const toothbrushes = form([24, -10, 14], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.5), mix(b.body, b.accent, 0.5)];
  const brush = (i: number): Obj => {
    const tone = tones[i % 4] ?? b.body;
    const places = Array.from({ length: 33 }, (_, k) => pose(0, 1.72 + Math.floor(k / 3) * 0.032, 0.085, 1.571, 0, 0));
    const tuft = new BoxGeometry(0.03, 0.13, 0.028);
    const cols = [-0.04, 0, 0.04].map((x) =>
      at(
        many(
          tuft,
          plastic(i % 2 ? '#f5f5f2' : lighter(b.accent, 0.5), 0.8),
          places.filter((_p, k) => k % 3 === 0),
        ),
        x,
        0,
        0,
      ),
    );
    return group(
      bent(
        [
          [0, 0, 0],
          [0, 0.7, 0.03],
          [0, 1.15, 0],
          [0, 1.7, 0],
        ],
        0.065,
        gloss(tone),
      ),
      at(box(0.16, 0.4, 0.07, gloss(tone), 0.034), 0, 1.68, 0),
      at(sphere(0.066, gloss(tone)), 0, 0, 0),
      at(scaled(sphere(0.07, rubber(b.accent)), 0.8, 4, 1.05), 0, 0.6, 0.02),
      cols,
    );
  };
  if (b.alt(2) === 0) {
    const cup = lathe(
      [
        [0, 0.05],
        [0.36, 0.05],
        [0.36, 0, 0.02],
        [0.42, 0, 0.04],
        [0.42, 1, 0.02],
        [0.37, 1, 0.02],
        [0.37, 0.3],
      ],
      gloss(lighter(b.body, 0.6)),
    );
    return group(
      cup,
      [0, 1, 2].map((i) =>
        at(
          group(turned(brush(i), [-0.16, 0.18, -0.05][i] ?? 0, [0.5, -0.4, 1.2][i] ?? 0, [0.16, -0.17, 0.1][i] ?? 0)),
          (i - 1) * -0.12,
          0.12,
          (i % 2) * 0.1,
        ),
      ),
    );
  }
  const n = 3 + b.alt(2);
  return group(
    Array.from({ length: n }, (_, i) =>
      at(
        group(turned(brush(i), -Math.PI / 2, 0, 0)),
        (i - (n - 1) / 2) * 0.42,
        0.09,
        1 + (i % 2) * 0.15,
        b.rng.range(-0.04, 0.04),
      ),
    ),
  );
});

/** Pair of rubber gloves. */
export const gloves = form([30, 0, 14], (b) => {
  const glove = (s: number, tone: string): Obj => {
    const shape = outline(
      [
        [-0.42, -1.5],
        [0.42, -1.5],
        [0.44, -0.4],
        [0.5, 0.05],
        [0.78, 0.35],
        [0.86, 0.52],
        [0.74, 0.58],
        [0.5, 0.35],
        [0.44, 0.5],
        [0.46, 1.0],
        [0.37, 1.06],
        [0.28, 1.0],
        [0.24, 0.55],
        [0.2, 1.18],
        [0.1, 1.26],
        [0.0, 1.18],
        [-0.02, 0.58],
        [-0.08, 1.12],
        [-0.18, 1.18],
        [-0.26, 1.1],
        [-0.24, 0.52],
        [-0.34, 0.92],
        [-0.44, 0.95],
        [-0.5, 0.86],
        [-0.44, 0.3],
        [-0.46, -0.4],
      ],
      true,
    );
    const m = extrude(shape, 0.26, standard({ color: tone, roughness: 0.5 }), 0.11);
    m.scale.x = s;
    return group(
      turned(
        group(m, at(box(0.98, 0.12, 0.28, standard({ color: b.accent, roughness: 0.5 }), 0.05), 0, -1.55, 0)),
        -Math.PI / 2,
        0,
        0,
      ),
    );
  };
  const hang = b.alt(2) === 1;
  if (hang)
    return group(
      at(turned(glove(1, b.body), 0, 0, 0), -0.75, 0.14, 0, 0.3),
      at(glove(-1, b.body), 0.75, 0.14, 0, -0.3),
    );
  return group(at(glove(1, b.body), -0.2, 0.14, 0, 0.12), at(glove(-1, lighter(b.body, 0.12)), 0.5, 0.38, 0.1, -0.4));
});

/** Ball-point pens in a row or in a cup. */
export const pens = form([30, -20, 14], (b) => {
  const tones = [b.body, b.accent, '#2d3b55', mix(b.body, b.accent, 0.5), lighter(b.body, 0.3)];
  const pen = (i: number): Obj => {
    const tone = tones[i % tones.length] ?? b.body;
    return group(
      lathe(
        [
          [0.012, 0],
          [0.03, 0.03],
          [0.075, 0.24, 0.03],
          [0.085, 0.3],
        ],
        metal(),
      ),
      at(cyl(0.088, 0.5, rubber(darker(tone, 0.1))), 0, 0.28, 0),
      at(cyl(0.088, 1.1, gloss(tone)), 0, 0.77, 0),
      at(cyl(0.09, 0.05, metal()), 0, 1.2, 0),
      at(cyl(0.05, 0.2, metal()), 0, 1.86, 0),
      at(box(0.05, 0.62, 0.03, metal(), 0.012), 0, 1.26, 0.11),
    );
  };
  if (b.alt(2) === 0) {
    const n = 4 + b.alt(3);
    return group(
      Array.from({ length: n }, (_, i) =>
        at(group(turned(pen(i), -Math.PI / 2, 0, 0)), (i - (n - 1) / 2) * 0.34, 0.09, 1 - (i % 2) * 0.08, 0.02 * i),
      ),
    );
  }
  return group(
    lathe(
      [
        [0, 0.05],
        [0.4, 0.05],
        [0.44, 0, 0.03],
        [0.46, 1.0, 0.02],
        [0.42, 1.0],
        [0.4, 0.2],
      ],
      paper(lighter(b.body, 0.55)),
    ),
    Array.from({ length: 5 }, (_, i) =>
      at(
        group(turned(pen(i), Math.PI + 0.12 * Math.sin(i * 2), i, 0.13 * Math.cos(i * 2.2))),
        Math.sin(i * 2.5) * 0.2,
        2.05,
        Math.cos(i * 2.5) * 0.18,
      ),
    ),
    at(group(turned(pen(1), -Math.PI / 2, 0, 0)), 0.85, 0.09, 1.1, -0.5),
  );
});

/** Sealant cartridges with nozzles, or a pail of adhesive. */
export const adhesiveCartridges = form([13, -8, 12], (b) => {
  const cartridge = (tone: string): Obj =>
    group(
      cyl(0.28, 1.7, plastic(tone, 0.34), 0.28, 0.03),
      at(wrap(0.286, 1.2, 2.4, label(b, 0.62, 1.2, { ground: null, under: tone })), 0, 0.2, 0),
      at(
        lathe(
          [
            [0.28, 0],
            [0.27, 0.08, 0.03],
            [0.1, 0.12, 0.02],
            [0.1, 0.24],
          ],
          plastic(tone),
        ),
        0,
        1.68,
        0,
      ),
      at(
        lathe(
          [
            [0.11, 0],
            [0.11, 0.12],
            [0.028, 0.95],
          ],
          plastic(b.accent, 0.35),
        ),
        0,
        1.86,
        0,
      ),
    );
  const choice = b.alt(3);
  const pail = group(
    lathe(
      [
        [0, 0],
        [0.62, 0, 0.03],
        [0.68, 1.15],
        [0.72, 1.18, 0.02],
        [0.72, 1.28, 0.03],
        [0, 1.28],
      ],
      plastic(b.body),
    ),
    at(wrap(0.635, 0.8, 2.2, label(b, 1.35, 0.8, { ground: null, under: b.body }), 0.672), 0, 0.18, 0),
    bent(
      [
        [-0.72, 1.1, 0],
        [-0.6, 0.85, 0.6],
        [0, 0.72, 0.82],
        [0.6, 0.85, 0.6],
        [0.72, 1.1, 0],
      ],
      0.02,
      metal(),
    ),
  );
  if (choice === 0)
    return line([cartridge(b.body), cartridge(lighter(b.body, 0.5)), cartridge(mix(b.body, b.accent, 0.5))], 0.22, 0.2);
  if (choice === 1)
    return group(
      at(pail, 0.35, 0, -0.2),
      at(cartridge(lighter(b.body, 0.4)), -0.75, 0, 0.15),
      at(grounded(turned(cartridge(b.body), 0, 0, Math.PI / 2)), 1.4, 0, 0.85),
    );
  return pail;
});
