import { packshot } from '../kit/arrange.ts';
import { darker, lighter, lightness, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, gold, type Mat, plastic } from '../kit/materials.ts';
import { capMat } from '../kit/parts.ts';
import {
  at,
  bent,
  box,
  cyl,
  decal,
  glass,
  group,
  inside,
  lathe,
  latheGeometry,
  mesh,
  type Obj,
  pipe,
  scaled,
  sphere,
  wrap,
} from '../kit/shapes.ts';

/** Serum bottle with a pipette: tinted glass, visible liquid, soft bulb on a metal collar. */
export const dropperBottle = form([9, 0, 10], (b) => {
  const square = b.rng.chance(0.3);
  const h = b.rng.range(1.25, 1.6);
  const r = square ? 0.48 : b.rng.range(0.44, 0.54);
  const cap = b.rng.int(0, 2);
  const frosted = b.rng.chance(0.4);
  return packshot(
    b,
    () => {
      const body = latheGeometry([
        [0, 0],
        [r, 0, 0.09],
        [r, h, 0.2],
        [r * 0.42, h + 0.1, 0.06],
        [r * 0.42, h + 0.24],
      ]);
      const liquid = lathe(
        [
          [0, 0.07],
          [r * 0.9, 0.07, 0.07],
          [r * 0.9, h * 0.72, 0.01],
          [0, h * 0.72],
        ],
        gloss(mix(b.body, '#f6e7c4', 0.25)),
      );
      const vessel = frosted
        ? group(mesh(body, plastic(lighter(b.body, 0.15), 0.38)))
        : group(
            inside(liquid),
            at(pipe(0.05, 0.035, h * 0.9, plastic('#f4f4f2', 0.1)), 0, 0.25, 0),
            glass(body, lightness(b.body) > 0.8 ? '#e6e9e4' : mix(b.body, '#fff6e8', 0.35)),
          );
      const lab = label(b, r * 1.5, h * 0.62, { ground: frosted ? null : '#faf8f3', under: b.body });
      return group(
        vessel,
        at(wrap(r + 0.006, h * 0.6, 1.7, lab), 0, h * 0.14, 0),
        at(cyl(r * 0.5, 0.3, capMat(b, cap)), 0, h + 0.14, 0),
        at(
          lathe(
            [
              [0, 0],
              [r * 0.36, 0, 0.02],
              [r * 0.34, 0.12, 0.06],
              [r * 0.3, 0.38, 0.2],
              [0, 0.52, 0.1],
            ],
            plastic(cap === 0 ? darker(b.accent, 0.35) : '#f1efea', 0.5),
          ),
          0,
          h + 0.44,
          0,
        ),
      );
    },
    { carton: [1.15, h + 0.75, 1.0] },
  );
});

/** Pump head: collar, stem and a nozzle that points to the right. */
function pumpHead(r: number, mat: Mat, collar: Mat): Obj {
  return group(
    cyl(r * 0.5, 0.24, collar),
    at(cyl(r * 0.16, 0.3, mat), 0, 0.22, 0),
    at(
      lathe(
        [
          [0, 0],
          [r * 0.36, 0, 0.03],
          [r * 0.38, 0.13, 0.05],
          [0, 0.17, 0.03],
        ],
        mat,
      ),
      0,
      0.44,
      0,
    ),
    at(
      bent(
        [
          [0, 0.53, 0],
          [r * 0.6, 0.54, 0],
          [r * 0.95, 0.49, 0],
          [r * 1.02, 0.4, 0],
        ],
        0.055,
        mat,
      ),
      0,
      0,
      0,
    ),
  );
}

/** Lotion or shampoo bottle with a pump. */
export const pumpBottle = form([10, -8, 12], (b) => {
  const h = b.rng.range(1.7, 2.15);
  const r = b.rng.range(0.5, 0.64);
  const oval = b.rng.chance(0.45) ? 0.66 : 1;
  const shoulder = b.rng.pick([0.08, 0.24, 0.4]);
  const collar = b.rng.pick([0, 1, 2]);
  return packshot(
    b,
    (_size, i) => {
      const tone = i === 1 ? lighter(b.body, 0.35) : i === 2 ? mix(b.body, b.accent, 0.4) : b.body;
      const lab = label(b, r * 1.6, h * 0.6, { ground: null, under: tone });
      const body = group(
        lathe(
          [
            [0, 0],
            [r * 0.97, 0, 0.08],
            [r, h * 0.5],
            [r, h, shoulder],
            [r * 0.4, h + shoulder * 0.5, 0.04],
            [r * 0.4, h + 0.12],
          ],
          plastic(tone, 0.34),
        ),
        at(wrap(r + 0.006, h * 0.62, 1.75, lab), 0, h * 0.16, 0),
      );
      return group(
        scaled(body, 1, 1, oval),
        at(
          pumpHead(
            r,
            plastic(i === 1 ? b.accent : lightness(b.body) > 0.7 ? b.accent : '#f3f1ec', 0.32),
            capMat(b, collar),
          ),
          0,
          h + Math.max(0.06, shoulder * 0.45),
          0,
        ),
      );
    },
    { carton: [1.3, h + 0.9, 1.1], small: 0.76 },
  );
});

/** Tall toner or lotion bottle with a plain cap. */
export const tonerBottle = form([9, 0, 12], (b) => {
  const h = b.rng.range(1.7, 2.2);
  const r = b.rng.range(0.42, 0.52);
  const clear = b.alt(2) === 1;
  const taper = b.rng.range(0.86, 1);
  const kind = b.rng.int(0, 3);
  const capH = b.rng.range(0.34, 0.75);
  return packshot(
    b,
    () => {
      const shape = latheGeometry([
        [0, 0],
        [r, 0, 0.08],
        [r * taper, h, 0.13],
        [r * 0.5, h + 0.06, 0.03],
        [r * 0.5, h + 0.1],
      ]);
      const lab = label(b, r * 1.5, h * 0.6, { ground: null, under: clear ? '#f4f0ea' : b.body });
      const liquid = lathe(
        [
          [0, 0.08],
          [r * 0.91, 0.08, 0.06],
          [r * taper * 0.91, h * 0.86, 0.01],
          [0, h * 0.86],
        ],
        gloss(lighter(b.body, 0.35)),
      );
      return group(
        clear ? group(inside(liquid), glass(shape, '#eef2f0')) : mesh(shape, plastic(b.body, 0.3)),
        at(wrap(r + 0.006, h * 0.62, 1.7, lab, r * (taper + (1 - taper) * 0.25) + 0.006), 0, h * 0.16, 0),
        at(cyl(r * 0.62, capH, capMat(b, kind), r * 0.6, 0.04), 0, h + 0.07, 0),
      );
    },
    { carton: [1.05, h + 0.6, 0.95] },
  );
});

/** Perfume flacon: heavy glass block or disc, tinted liquid, sculpted stopper. */
export const perfume = form([9, 10, 14], (b) => {
  const choice = b.alt(3);
  const tint = mix(b.body, '#fff2dc', 0.3);
  const neck = (y: number): Obj => group(at(cyl(0.2, 0.16, gold()), 0, y, 0));
  const stop = (y: number, r: number): Obj =>
    b.rng.chance(0.5)
      ? at(sphere(r, gloss(b.accent)), 0, y + r * 0.9, 0)
      : at(box(r * 1.8, r * 1.7, r * 1.8, gloss(b.accent), 0.05), 0, y, 0);
  const lab = label(b, 0.8, 0.7, { ground: '#fbf8f0', style: 7 });
  if (choice === 0) {
    const w = 1.5;
    return group(
      inside(at(box(w * 0.86, 1.05, 0.5, gloss(tint), 0.04), 0, 0.16, 0)),
      glass(box(w, 1.5, 0.72, gold(), 0.09).geometry, '#f1f3ef'),
      at(decal(0.8, 0.7, lab), 0, 0.36, 0.365),
      neck(1.5),
      stop(1.64, 0.3),
    );
  }
  const shape =
    choice === 1
      ? latheGeometry([
          [0, 0],
          [0.55, 0, 0.12],
          [0.78, 0.55, 0.4],
          [0.6, 1.2, 0.3],
          [0.2, 1.35, 0.06],
          [0.2, 1.42],
        ])
      : latheGeometry([
          [0, 0],
          [0.42, 0, 0.06],
          [0.42, 1.9, 0.12],
          [0.18, 1.96, 0.03],
          [0.18, 2.02],
        ]);
  const liquid =
    choice === 1
      ? lathe(
          [
            [0, 0.14],
            [0.46, 0.14, 0.08],
            [0.66, 0.55, 0.3],
            [0.58, 0.95],
            [0, 0.95],
          ],
          gloss(tint),
        )
      : lathe(
          [
            [0, 0.14],
            [0.35, 0.14, 0.05],
            [0.35, 1.4],
            [0, 1.4],
          ],
          gloss(tint),
        );
  const top = choice === 1 ? 1.4 : 2.0;
  const r = choice === 1 ? 0.79 : 0.43;
  return group(
    inside(liquid),
    glass(shape, '#f1f3ef'),
    at(wrap(r, 0.55, choice === 1 ? 0.9 : 1.5, lab), 0, choice === 1 ? 0.28 : 0.55, 0),
    neck(top),
    stop(top + 0.14, choice === 1 ? 0.3 : 0.26),
  );
});
