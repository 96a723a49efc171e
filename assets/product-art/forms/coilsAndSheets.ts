import { TorusGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { brushed, cast, lacquer, type Mat, metal, paper, standard } from '../kit/materials.ts';
import { around, at, bent, box, decal, group, lathe, many, type Obj, pipe, pose, ring, turned } from '../kit/shapes.ts';

const cradle = (w: number, d: number): Obj =>
  group([-1, 1].map((s) => at(box(0.22, 0.2, d, paper('#b08b5e'), 0.02), s * w, 0, 0)));

/** Wound strip lying eye-to-side: visible wraps on the face, steel straps. */
export const steelCoil = form([12, -38, 14], (b) => {
  const choice = b.alt(3);
  const skin =
    choice === 1
      ? brushed(mix('#b9bcc0', b.body, 0.3), 6, 1)
      : standard({ color: mix('#9a9da1', b.body, 0.45), roughness: 0.36, metalness: 0.85 });
  const coil = (r: number, w: number): Obj => {
    const body = lathe(
      [
        [r * 0.42, -w / 2, 0.01],
        [r, -w / 2, 0.02],
        [r, w / 2, 0.02],
        [r * 0.42, w / 2, 0.01],
        [r * 0.42, -w / 2],
      ],
      skin,
      0.01,
      96,
    );
    const wraps = [-1, 1].flatMap((s) =>
      Array.from({ length: 15 }, (_, k) =>
        at(ring(r * (0.46 + k * 0.036), 0.007, metal(k % 3 ? '#8b8e92' : '#6c6f73', 0.4)), 0, (s * w) / 2, 0),
      ),
    );
    const straps = [-0.28, 0.28].map((t) =>
      at(
        lathe(
          [
            [r * 1.004, -0.045],
            [r * 1.008, 0],
            [r * 1.004, 0.045],
          ],
          metal(b.accent, 0.4),
          0,
        ),
        0,
        t * w,
        0,
      ),
    );
    return at(turned(group(body, wraps, straps), Math.PI / 2, 0, 0), 0, r + 0.16, 0);
  };
  const tag = (r: number, w: number): Obj =>
    at(turned(decal(0.5, 0.34, plate(b, 0.5, 0.34, '#f6f2e6')), 0, 0, 0.1), r * 0.62, r + 0.2, w / 2 + 0.012);
  if (choice === 2)
    return group(
      cradle(0.5, 1.5),
      at(coil(0.85, 1.1), 0, 0, 0),
      tag(0.85, 1.1),
      at(group(cradle(0.5, 1.5), coil(0.85, 1.1)), -1.95, 0, -0.5),
    );
  return group(cradle(0.55, 1.9), coil(1, choice === 0 ? 1.5 : 0.95), tag(1, choice === 0 ? 1.5 : 0.95));
});

/** Narrow slit coils stacked eye-up, or strip standing as a row. */
export const slitCoils = form([26, -16, 14], (b) => {
  const skin = brushed(mix('#bfc2c5', b.body, 0.35), 8, 1);
  const coil = (r: number, h: number): Obj =>
    group(
      lathe(
        [
          [r * 0.5, 0],
          [r, 0, 0.01],
          [r, h, 0.01],
          [r * 0.5, h, 0.01],
          [r * 0.5, 0],
        ],
        skin,
        0.01,
        96,
      ),
      Array.from({ length: 12 }, (_, k) => at(ring(r * (0.54 + k * 0.036), 0.006, metal('#7d8084', 0.4)), 0, h, 0)),
      around(3, () => at(box(0.02, h * 1.02, 0.1, metal(b.accent, 0.4)), r * 1.0, 0, 0)),
    );
  const n = 2 + b.alt(3);
  const pallet = group(
    Array.from({ length: 5 }, (_, i) => at(box(0.34, 0.08, 2.3, paper('#b9925f'), 0.01), -0.92 + i * 0.46, 0.22, 0)),
    [-0.9, 0, 0.9].map((z) => at(box(2.25, 0.2, 0.2, paper('#a9824f'), 0.01), 0, 0, z)),
  );
  return group(
    pallet,
    Array.from({ length: n }, (_, i) => at(coil(1 - (b.alt(2) ? i * 0.06 : 0), 0.34), 0, 0.3 + i * 0.37, 0, i)),
  );
});

/** Pack of sheets, slightly fanned at the top. */
export const sheetStack = form([24, -30, 12], (b) => {
  const thick = b.alt(3) === 1;
  const h = thick ? 0.16 : 0.045;
  const n = thick ? 5 : 11;
  const face = (i: number): Mat =>
    thick
      ? cast(mix('#6d7074', b.body, 0.35))
      : i === n - 1 && b.alt(2)
        ? lacquer(b.body)
        : standard({ color: mix('#b9bcbf', b.body, 0.55), roughness: 0.3, metalness: 0.75 });
  const sheets = Array.from({ length: n }, (_, i) =>
    at(
      box(2.8, h, 1.7, face(i), 0.006),
      b.rng.range(-0.025, 0.025) + (i > n - 4 ? (i - n + 4) * 0.07 : 0),
      0.2 + i * (h + 0.008),
      b.rng.range(-0.02, 0.02),
      i > n - 4 ? (i - n + 4) * 0.025 : 0,
    ),
  );
  return group(cradle(0.95, 1.7), sheets, at(decal(0.5, 0.14, plate(b, 0.5, 0.14, '#f6f2e6')), -0.9, 0.25, 0.865));
});

/** Colour-coated samples: fan of painted sheets beside a small coil. */
export const colourSheets = form([34, -24, 12], (b) => {
  const tones = [
    b.body,
    b.accent,
    lighter(b.body, 0.45),
    darker(b.accent, 0.25),
    mix(b.body, '#e2ddd0', 0.6),
    mix(b.body, b.accent, 0.5),
  ];
  const n = 4 + b.alt(3);
  return group(
    Array.from({ length: n }, (_, i) =>
      at(
        group(
          at(
            b.alt(2)
              ? box(0.95, 0.03, 2.5, lacquer(tones[i % 6] ?? b.body), 0.01)
              : box(0.95, 0.03, 2.5, standard({ color: tones[i % 6] ?? b.body, roughness: 0.32 }), 0.01),
            0,
            0,
            -1.1,
          ),
        ),
        0,
        i * 0.034,
        1,
        (i - (n - 1) / 2) * -0.24,
      ),
    ),
    at(
      turned(pipe(0.62, 0.25, 0.6, standard({ color: b.body, roughness: 0.35 })), Math.PI / 2, 0.5, 0),
      1.3,
      0.62,
      -1.1,
    ),
  );
});

/** Coil of thick wire rod, loose loops tied together. */
export const wireRod = form([24, -24, 14], (b) => {
  const wire = standard({ color: mix('#7d7a78', b.body, 0.3), roughness: 0.45, metalness: 0.8 });
  const loop = new TorusGeometry(1, 0.035, 8, 64);
  const upright = b.alt(2) === 0;
  const places = Array.from({ length: 34 }, (_, i) =>
    pose(
      b.rng.range(-0.05, 0.05),
      i * 0.042 + 0.05,
      b.rng.range(-0.05, 0.05),
      Math.PI / 2 + b.rng.range(-0.03, 0.03),
      b.rng.range(-0.04, 0.04),
      0,
      1 - (i % 3) * 0.055,
    ),
  );
  const coil = group(
    many(loop, wire, places),
    around(4, () =>
      at(
        bent(
          [
            [0.8, -0.02, 0],
            [1.06, 0.1, 0],
            [1.06, 1.35, 0],
            [0.8, 1.48, 0],
          ],
          0.025,
          metal(b.accent, 0.4),
        ),
        0,
        0,
        0,
      ),
    ),
  );
  return upright ? coil : group(at(turned(coil, Math.PI / 2, 0, 0), 0, 1.02, -0.75), cradle(0.4, 1.6));
});
