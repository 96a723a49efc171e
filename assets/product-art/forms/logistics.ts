import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, grainy, lit, metal, paper, plastic, screenOf, steelDark } from '../kit/materials.ts';
import { slab } from '../kit/parts.ts';
import { screenArt } from '../kit/screens.ts';
import { at, axle, bent, box, cyl, decal, group, type Obj, panel, ring, sphere, strut, turned } from '../kit/shapes.ts';

/** Shipping parcels stacked, with tape and label; some on a trolley or belt. */
export const parcels = form([16, -28, 14], (b) => {
  const card = (w: number, h: number, d: number, tone = '#c79f6d'): Obj =>
    group(
      box(w, h, d, grainy(tone, 2, 0.3), 0.015),
      at(box(0.14, h * 1.004, d * 1.004, paper(b.accent), 0.004), 0, 0, 0),
      at(
        decal(w * 0.3, h * 0.36, label(b, 0.6, 0.44, { ground: '#f7f4ec', style: 3 })),
        w * 0.26,
        h * 0.3,
        d / 2 + 0.003,
      ),
    );
  const tone2 = mix('#c79f6d', b.body, 0.6);
  const c = b.alt(4);
  if (c === 0)
    return group(
      at(card(1.6, 1.0, 1.2), -0.4, 0, 0),
      at(card(1.2, 0.7, 1.0, tone2), -0.35, 1.0, 0, 0.12),
      at(card(0.9, 0.8, 0.8), 0.98, 0, 0.35, -0.2),
      at(card(0.7, 0.35, 0.6, tone2), 0.95, 0.8, 0.3, 0.2),
    );
  if (c === 1)
    return group(
      Array.from({ length: 3 }, (_, i) => at(box(2.3, 0.06, 0.3, paper('#b98f5a')), 0, 0.18, -0.7 + i * 0.7)),
      [-0.9, 0, 0.9].map((x) => at(box(0.2, 0.18, 1.8, paper('#a47c4a')), x, 0, 0)),
      Array.from({ length: 8 }, (_, i) =>
        at(
          card(1.05, 0.7, 0.8, i % 3 ? '#c79f6d' : tone2),
          (i % 2) * 1.08 - 0.54,
          0.25 + Math.floor(i / 4) * 0.71,
          Math.floor((i % 4) / 2) * 0.84 - 0.42,
        ),
      ),
    );
  if (c === 2)
    return group(
      at(box(3.4, 0.1, 1.0, metal('#b5b8bb', 0.4)), 0, 0.75, 0),
      Array.from({ length: 16 }, (_, i) => at(axle(0.06, 0.9, metal()), -1.6 + i * 0.213, 0.88, 0)),
      [-1.4, 1.4].flatMap((x) => [-0.4, 0.4].map((z) => at(box(0.1, 0.76, 0.1, steelDark()), x, 0, z))),
      at(card(1.0, 0.7, 0.8), -0.9, 0.94, 0, 0.05),
      at(card(0.8, 0.5, 0.7, tone2), 0.35, 0.94, 0, -0.1),
      at(box(0.7, 0.08, 0.5, plastic(lighter(b.body, 0.4)), 0.03), 1.2, 0.94, 0, 0.2),
    );
  return group(
    at(card(1.3, 0.9, 1.0), -0.6, 0, -0.2, 0.2),
    at(card(0.75, 0.55, 0.6, tone2), 0.6, 0, 0.3, -0.25),
    at(group(turned(box(0.9, 0.1, 1.25, plastic(b.body, 0.5), 0.04), -1.2, 0.2, 0)), 0.35, 0.5, -0.55),
    at(sphere(0.45, gloss(lighter(b.body, 0.3))), -0.55, 1.35, -0.2),
    at(turned(ring(0.46, 0.016, metal(b.accent)), 0.5, 0, 0.3), -0.55, 1.35, -0.2),
  );
});

/** Insulated box with ice packs and a logger. */
export const coolBox = form([20, -28, 14], (b) => {
  const open = b.alt(2) === 0;
  const shell = plastic(b.body, 0.5);
  return group(
    group(
      [-1, 1].map((s) => at(box(0.16, 1.2, 1.4, shell, 0.04), s * 0.92, 0, 0)),
      [-1, 1].map((s) => at(box(2.0, 1.2, 0.16, shell, 0.04), 0, 0, s * 0.7)),
      box(2.0, 0.16, 1.4, shell),
    ),
    open
      ? [
          at(group(turned(box(2.05, 0.2, 1.55, shell, 0.05), -1.35, 0, 0)), 0, 0.78, -1.05),
          Array.from({ length: 3 }, (_, i) =>
            at(box(0.5, 0.85, 0.16, gloss(mix('#bfdff0', b.accent, 0.2)), 0.06), -0.58 + i * 0.58, 0.35, -0.42),
          ),
        ].flat()
      : at(box(2.08, 0.22, 1.58, shell, 0.05), 0, 1.2, 0),
    open
      ? Array.from({ length: 4 }, (_, i) =>
          at(box(0.36, 0.6, 0.5, paper(i % 2 ? '#f4f1e9' : lighter(b.accent, 0.4)), 0.02), -0.6 + i * 0.4, 0.65, 0.15),
        )
      : [],
    at(decal(0.9, 0.5, label(b, 0.9, 0.5, { ground: null, under: b.body })), -0.35, 0.4, 0.79),
    at(
      group(
        box(0.36, 0.5, 0.1, plastic('#f1f1ee'), 0.04),
        at(panel(0.26, 0.18, screenOf(screenArt(b, 'clock', 0.26, 0.18))), 0, 0.25, 0.052),
      ),
      0.6,
      0.45,
      0.8,
    ),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 1.0, 0.85, -0.3],
          [s * 1.12, 0.8, -0.2],
          [s * 1.12, 0.8, 0.2],
          [s * 1.0, 0.85, 0.3],
        ],
        0.04,
        plastic(b.accent),
      ),
    ),
    at(box(2.02, 0.1, 1.42, plastic(b.accent), 0.02), 0, 0.06, 0),
  );
});

/** Live-selling set: phone on a tripod with ring light and goods. */
export const liveStudio = form([9, -22, 14], (b) => {
  const c = b.alt(2);
  const legs = [0, 2.094, 4.189].map((a) =>
    strut([0, 0.9, 0], [Math.sin(a) * 0.7, 0.03, Math.cos(a) * 0.7], 0.035, plastic('#2d2f32')),
  );
  return group(
    at(
      group(
        legs,
        at(cyl(0.05, 1.5, metal('#4a4d51')), 0, 0.85, 0),
        at(
          group(
            turned(ring(0.8, 0.1, lit('#fff6e6', 0.85)), Math.PI / 2, 0, 0),
            turned(ring(0.9, 0.05, plastic(b.body)), Math.PI / 2, 0, 0),
            at(slab(b, 0.62, 1.15, 'shop', '#3b3e42'), 0, -0.58, 0.06),
          ),
          0,
          2.45,
          0,
        ),
      ),
      c ? -0.6 : 0.6,
      0,
      -0.3,
    ),
    at(box(1.2, 0.7, 0.8, plastic(lighter(b.body, 0.4), 0.6), 0.04), c ? 0.8 : -0.8, 0, 0.2),
    at(cyl(0.18, 0.5, gloss(b.accent)), c ? 0.6 : -1.0, 0.7, 0.2),
    at(box(0.34, 0.5, 0.3, paper(b.body), 0.01), c ? 1.05 : -0.55, 0.7, 0.15, 0.3),
    at(sphere(0.16, gloss(b.body)), c ? 0.75 : -0.75, 0.86, 0.5),
  );
});
