import { DoubleSide, PlaneGeometry } from 'three';
import { carton } from '../kit/arrange.ts';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, lit, metal, pane, paper, plastic, standard } from '../kit/materials.ts';
import { bag } from '../kit/packs.ts';
import {
  at,
  bent,
  box,
  cyl,
  decal,
  group,
  lathe,
  mesh,
  type Obj,
  type P2,
  ring,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Contact lenses: blister packs, a lens on the finger-size dome, bottle. */
export const contactLenses = form([28, -8, 14], (b) => {
  const lens = (r: number): Obj => {
    const m = lathe(
      [
        [r, 0],
        [r * 0.9, r * 0.3, 0.1],
        [r * 0.5, r * 0.62, 0.2],
        [0, r * 0.72],
      ],
      standard({
        color: mix('#cfe6ee', b.body, 0.25),
        roughness: 0.05,
        transparent: true,
        opacity: 0.55,
        side: DoubleSide,
      }),
      0.02,
      64,
    );
    return group(
      m,
      at(
        turned(
          ring(r * 0.45, r * 0.08, standard({ color: b.accent, roughness: 0.4, transparent: true, opacity: 0.7 })),
          0,
          0,
          0,
        ),
        0,
        r * 0.58,
        0,
      ),
    );
  };
  const blister = (): Obj =>
    group(
      box(0.8, 0.04, 1.25, plastic('#f0f2f1'), 0.02),
      at(cyl(0.28, 0.12, standard({ color: '#dcebf0', roughness: 0.1 }), 0.3, 0.06), 0, 0.03, 0.2),
      at(
        turned(decal(0.72, 0.42, label(b, 0.72, 0.42, { ground: b.body, style: 0 })), -Math.PI / 2, 0, 0),
        0,
        0.045,
        -0.15,
      ),
    );
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(carton(b, 1.2, 1.5, 0.7), -0.65, 0, -0.75, 0.2),
      at(blister(), 0.35, 0, 0.2, -0.15),
      at(lens(0.34), -0.6, 0, 0.7),
      at(lens(0.34), 1.15, 0, 0.75),
    );
  if (c === 1)
    return group(
      [0, 1, 2, 3].map((i) => at(blister(), (i - 1.5) * 0.86, 0, 0, (i - 1.5) * -0.04)),
      at(lens(0.4), 0.1, 0, 1.2),
    );
  return group(
    at(lens(0.8), 0, 0, 0),
    at(turned(lens(0.55), 2.8, 0, 0.2), 1.2, 0.42, 0.5),
    at(carton(b, 1.4, 1.0, 0.6), -0.3, 0, -1.5, 0.1),
  );
});

/** Hearing aids: behind-the-ear pair or in-ear shells with charging case. */
export const hearingAids = form([24, -16, 16], (b) => {
  const bte = (s: number): Obj => {
    const g = group(
      // Bean-shaped case that sits behind the ear, narrowing into the sound hook.
      Array.from({ length: 64 }, (_, i) => {
        const t = i / 63;
        const a = 3.5 - t * 2.9;
        return at(
          scaled(sphere(0.22 - 0.13 * t, gloss(b.body)), 1, 1, 0.72),
          0.42 + Math.cos(a) * 0.42,
          0.6 + Math.sin(a) * 0.5,
          0,
        );
      }),
      bent(
        [
          [0.74, 0.92, 0],
          [0.95, 0.62, 0.04],
          [0.92, 0.3, 0.1],
          [0.78, 0.18, 0.16],
        ],
        0.022,
        plastic('#e9ecec'),
      ),
      at(scaled(sphere(0.11, plastic('#d9dedf', 0.2)), 1, 0.85, 1), 0.72, 0.14, 0.18),
      at(box(0.07, 0.2, 0.05, plastic(b.accent), 0.02), 0.12, 0.86, 0.13),
    );
    g.scale.x = s;
    return g;
  };
  const box1 = group(
    box(1.7, 0.45, 1.1, gloss(lighter(b.body, 0.3)), 0.2),
    at(turned(box(1.7, 0.3, 1.1, gloss(lighter(b.body, 0.3)), 0.14), -1.45, 0, 0), 0, 0.55, -0.62),
    [-0.4, 0.4].map((x) => at(scaled(cyl(0.22, 0.03, pane('#3c4146')), 1, 1, 1.3), x, 0.44, 0)),
    at(sphere(0.03, lit(b.accent)), 0, 0.3, 0.55),
  );
  const inEar = (): Obj =>
    group(
      scaled(sphere(0.24, gloss(b.accent)), 1, 0.8, 1.1),
      at(turned(cyl(0.11, 0.22, gloss(lighter(b.accent, 0.2)), 0.09), 0.4, 0, 0.2), 0, 0.12, 0.05),
      at(cyl(0.1, 0.02, plastic('#3c4146')), 0, 0.17, -0.12),
    );
  return b.alt(2) === 0
    ? group(at(box1, 0.1, 0, -1.0, -0.08), at(bte(1), -0.95, 0, 0.45, 0.25), at(bte(-1), 0.95, 0, 0.6, -0.25))
    : group(
        at(box1, 0, 0, -0.4),
        [-0.4, 0.4].map((x) => at(inEar(), x, 0.55, -0.35)),
        at(inEar(), -0.35, 0.18, 0.75, 0.6),
        at(inEar(), 0.4, 0.18, 0.9, -0.5),
      );
});

/** Folded respirators with ear loops, single pouch behind. */
export const masks = form([14, -14, 14], (b) => {
  const one = (tone: string): Obj => {
    const panelOf = (pts: readonly P2[], lift: number): Obj => {
      const m = mesh(new PlaneGeometry(1, 1, 24, 14), standard({ color: tone, roughness: 0.9, side: DoubleSide }));
      return warp(m, (p) => {
        const u = p.x * 2;
        const v = p.y + 0.5;
        const lo = pts[0];
        const hi = pts[1];
        if (!lo || !hi) return;
        const w = lo[0] + (hi[0] - lo[0]) * v;
        const y = lo[1] + (hi[1] - lo[1]) * v;
        p.set(u * w, y, (1 - u * u) * (0.55 + lift * Math.sin(v * 3.14)));
      });
    };
    return group(
      panelOf(
        [
          [0.85, 0.45],
          [0.85, 1.05],
        ],
        0.12,
      ),
      panelOf(
        [
          [0.85, 1.05],
          [0.5, 1.5],
        ],
        -0.1,
      ),
      panelOf(
        [
          [0.5, 0.05],
          [0.85, 0.45],
        ],
        -0.1,
      ),
      bent(
        [
          [-0.84, 1.0, 0],
          [-1.15, 0.95, -0.1],
          [-1.15, 0.55, -0.1],
          [-0.84, 0.5, 0],
        ],
        0.02,
        paper('#f2f0ea'),
      ),
      bent(
        [
          [0.84, 1.0, 0],
          [1.15, 0.95, -0.1],
          [1.15, 0.55, -0.1],
          [0.84, 0.5, 0],
        ],
        0.02,
        paper('#f2f0ea'),
      ),
      bent(
        [
          [-0.22, 1.44, 0.42],
          [0, 1.47, 0.5],
          [0.22, 1.44, 0.42],
        ],
        0.018,
        metal(),
      ),
    );
  };
  const c = b.alt(3);
  const pouch = (tone: string): Obj =>
    group(turned(bag(b, 1.35, 1.75, 0.12, { colour: tone, kind: 'pillow', roughness: 0.3 }), -0.15, 0, 0));
  if (c === 0)
    return group(at(pouch(mix('#f2f0ea', b.accent, 0.75)), -0.8, 0, -0.55, 0.15), at(one(b.body), 0.45, 0, 0.2, -0.15));
  if (c === 1)
    return group(at(one(b.body), -0.75, 0, 0.15, 0.2), at(one(mix(b.body, b.accent, 0.6)), 0.95, 0, -0.2, -0.15));
  return group(at(carton(b, 2.2, 1.3, 0.9), -0.1, 0, -1.0, 0.1), at(one(b.body), 0.2, 0, 0.35, -0.1));
});
