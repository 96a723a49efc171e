import { packshot } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, type Mat, paper, plastic } from '../kit/materials.ts';
import { capMat } from '../kit/parts.ts';
import {
  at,
  box,
  cyl,
  decal,
  glass,
  grounded,
  group,
  inside,
  lathe,
  latheGeometry,
  type Obj,
  rod,
  scaled,
  sphere,
  turned,
  wrap,
} from '../kit/shapes.ts';

/** Cream jar: thick walls, wide lid; one arrangement shows it open. */
export const creamJar = form([20, 0, 12], (b) => {
  const r = b.rng.range(0.62, 0.78);
  const h = b.rng.range(0.55, 0.8);
  const lidH = b.rng.range(0.22, 0.34);
  const kind = b.rng.int(0, 3);
  const lid = (): Obj => cyl(r * 1.0, lidH, capMat(b, kind), r * 0.99, 0.04);
  const base = (): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [r * 0.94, 0, 0.1],
          [r, h * 0.5],
          [r, h, 0.05],
          [r * 0.86, h + 0.02],
          [r * 0.86, h + 0.1],
          [r * 0.78, h + 0.1],
          [r * 0.78, h - 0.03],
        ],
        gloss(b.body),
      ),
      at(wrap(r + 0.008, h * 0.62, 1.6, label(b, r * 1.5, h * 0.62, { ground: null, under: b.body })), 0, h * 0.18, 0),
    );
  const closed = (): Obj => group(base(), at(lid(), 0, h + 0.03, 0));
  if (b.alt(3) === 0) {
    const cream = lathe(
      [
        [0, h - 0.02],
        [r * 0.4, h + 0.05, 0.1],
        [r * 0.77, h, 0.05],
      ],
      plastic('#fbf6ec', 0.5),
    );
    return group(base(), cream, at(turned(lid(), 0.0, 0, 0), r * 1.75, 0, r * 0.35));
  }
  return packshot(b, closed, { carton: [1.55, 1.15, 1.5], small: 0.66 });
});

/** Squeeze tube standing on its cap: round at the cap, flat at the crimped end. */
function tubeOf(b: Brief, h: number, r: number, tone: string, cap: Mat, capH: number): Obj {
  const body = lathe(
    [
      [r * 0.98, 0, 0.04],
      [r, h * 0.02],
      [r, h * 0.1],
      [r, h * 0.3],
      [r, h * 0.5],
      [r, h * 0.7],
      [r, h * 0.85],
      [r, h],
    ],
    plastic(tone, 0.33),
    0.02,
    64,
  );
  const position = body.geometry.getAttribute('position');
  for (let i = 0; i < position.count; i += 1) {
    const t = Math.max(0, position.getY(i) / h);
    const flat = 1 - t ** 1.6 * 0.965;
    const wide = 1 + t ** 1.4 * 0.2;
    position.setXYZ(i, position.getX(i) * wide, position.getY(i), position.getZ(i) * flat);
  }
  body.geometry.computeVertexNormals();
  const lab = wrap(r + 0.006, h * 0.66, 1.75, label(b, r * 1.6, h * 0.62, { ground: null, under: tone }));
  const lp = lab.geometry.getAttribute('position');
  for (let i = 0; i < lp.count; i += 1) {
    const t = (lp.getY(i) + h * 0.14) / h;
    lp.setXYZ(i, lp.getX(i) * (1 + t ** 1.4 * 0.2), lp.getY(i), lp.getZ(i) * (1 - t ** 1.6 * 0.965) + 0.012);
  }
  lab.geometry.computeVertexNormals();
  const crimp = at(box(r * 2.38, 0.16, 0.035, plastic(darker(tone, 0.06), 0.4), 0.01), 0, h - 0.04, 0);
  return group(
    at(cyl(r * 0.94, capH, cap, r * 0.97, 0.04), 0, 0, 0),
    at(group(body, at(lab, 0, h * 0.14, 0), crimp), 0, capH - 0.01, 0),
  );
}

/** Squeeze tube of cream or foam with its carton or a smaller size. */
export const squeezeTube = form([8, -6, 10], (b) => {
  const h = b.rng.range(1.7, 2.1);
  const r = b.rng.range(0.4, 0.5);
  const kind = b.rng.int(0, 3);
  const capH = b.rng.range(0.26, 0.45);
  return packshot(b, (_s, i) => tubeOf(b, h, r, i === 1 ? lighter(b.body, 0.4) : b.body, capMat(b, kind), capH), {
    carton: [1.15, h + 0.55, 0.8],
  });
});

/** Toothpaste: lying tube before its long carton. */
export const toothpaste = form([36, 8, 8], (b) => {
  const lying = grounded(
    turned(tubeOf(b, 2.4, 0.42, b.body, plastic(b.accent, 0.35), 0.34), -Math.PI / 2 + 0.06, 0, 0),
  );
  const face = label(b, 2.9, 0.6, { ground: b.body, style: b.alt(2) === 0 ? 1 : 3 });
  const top = label(b, 2.9, 0.52, { ground: b.body, style: b.alt(2) === 0 ? 3 : 1 });
  const pack = group(
    box(2.95, 0.6, 0.52, paper(b.body), 0.015),
    at(decal(2.9, 0.58, face), 0, 0.01, 0.262),
    at(turned(group(at(decal(2.9, 0.5, top), 0, -0.25, 0)), -Math.PI / 2, 0, 0), 0, 0.602, 0),
  );
  const flip = b.alt(4) >= 2;
  return group(
    at(pack, 0, 0, -0.55, flip ? -0.1 : 0.08),
    at(group(turned(group(lying), 0, (flip ? -1 : 1) * (Math.PI / 2 + 0.12), 0)), flip ? -1.25 : 1.25, 0, 0.42),
  );
});

/** Lip tint: clear tube with coloured core and long cap; one stands, one lies open with its wand. */
export const lipTint = form([18, 0, 14], (b) => {
  const one = (tone: string): Obj =>
    group(
      inside(
        lathe(
          [
            [0, 0.06],
            [0.19, 0.06, 0.05],
            [0.19, 0.98],
            [0, 0.98],
          ],
          gloss(tone),
        ),
      ),
      glass(
        latheGeometry([
          [0, 0],
          [0.25, 0, 0.06],
          [0.25, 1.05, 0.05],
          [0.17, 1.08],
          [0.17, 1.12],
        ]),
        '#f3efee',
      ),
      at(wrap(0.256, 0.6, 1.5, label(b, 0.34, 0.6, { ground: null, under: tone, style: 0 })), 0, 0.2, 0),
      at(cyl(0.255, 0.95, gloss(b.accent), 0.245, 0.04), 0, 1.09, 0),
    );
  const wand = group(
    rod(0.25, 0.95, gloss(b.accent)),
    at(rod(0.035, 0.95, plastic('#f0eeea')), 0.9, 0, 0),
    at(turned(scaled(sphere(0.07, plastic(b.body, 0.7)), 2.4, 1, 0.8), 0, 0, 0), 1.5, 0, 0),
  );
  const shades = [b.body, mix(b.body, '#b4364a', 0.5), mix(b.body, '#e58a6c', 0.5)];
  const count = 1 + b.alt(3);
  const stand = shades
    .slice(0, count)
    .map((tone, i) => at(one(tone), (i - (count - 1) / 2) * 0.66, 0, i % 2 ? -0.2 : 0));
  return group(stand, at(turned(group(at(wand, 0, 0.25, 0)), 0, 0.3, 0), -0.45, 0, 0.85));
});
