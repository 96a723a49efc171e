import { SphereGeometry } from 'three';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, grainy, metal, plastic } from '../kit/materials.ts';
import { sack } from '../kit/packs.ts';
import {
  at,
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
  many,
  mesh,
  type Obj,
  outline,
  pose,
  scaled,
  sphere,
  strut,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Heap of fine powder in a dish, jar behind. */
export const powderDish = form([20, -4, 16], (b) => {
  const tone = b.body;
  const heap = warp(
    mesh(new SphereGeometry(0.8, 64, 32, 0, Math.PI * 2, 0, Math.PI / 2), grainy(tone, 5, 1.6)),
    (p) => {
      const d = Math.hypot(p.x, p.z) / 0.8;
      const h = 0.52 * Math.max(0, 1 - d) ** 1.15 + 0.02 * Math.sin(p.x * 17 + p.z * 9) * (1 - d);
      p.set(p.x, Math.max(0, h), p.z);
    },
  );
  const dish = group(
    lathe(
      [
        [0, 0],
        [0.75, 0, 0.03],
        [1.05, 0.22, 0.03],
        [1.0, 0.24],
        [0.72, 0.06],
        [0, 0.06],
      ],
      gloss('#efece4'),
    ),
    at(scaled(heap, 1.12), 0, 0.07, 0),
  );
  const jar = (s: number): Obj =>
    scaled(
      group(
        inside(cyl(0.43, 0.85, grainy(tone, 4, 1), 0.43, 0.06)),
        glass(
          latheGeometry([
            [0, 0],
            [0.48, 0, 0.06],
            [0.48, 1.2, 0.12],
            [0.36, 1.32],
            [0.36, 1.38],
          ]),
          '#f0f2f0',
        ),
        at(cyl(0.42, 0.24, plastic(b.accent)), 0, 1.34, 0),
        at(wrap(0.49, 0.5, 1.5, label(b, 0.7, 0.5, { ground: '#f8f5ec' })), 0, 0.22, 0),
      ),
      s,
    );
  const choice = b.alt(4);
  if (choice === 0) return group(at(jar(1.1), -0.75, 0, -0.75), at(dish, 0.2, 0, 0.2));
  if (choice === 1)
    return group(
      at(dish, 0, 0, 0),
      at(
        group(
          turned(scaled(sphere(0.3, metal('#c5c8cb', 0.2)), 1, 0.28, 1.4), 0, 0.6, 0),
          at(strut([0, 0, 0], [0.9, 0.35, 0.9], 0.04, metal()), 0.15, 0.03, 0.2),
        ),
        0.95,
        0.1,
        0.75,
      ),
      at(scaled(heap.clone(), 0.4), 0.95, 0.06, 0.75),
    );
  if (choice === 2)
    return group(at(jar(1), -0.95, 0, -0.35), at(jar(1.3), 0.15, 0, -0.75), at(scaled(dish, 0.72), 0.85, 0, 0.55));
  return group(at(sack(b, 1.4, 1.9, 0.75, lighter(b.accent, 0.5)), -0.55, 0, -0.8, 0.15), at(dish, 0.45, 0, 0.35));
});

/** Laboratory flasks with liquid: one tall, one conical. */
export const flasks = form([11, 0, 16], (b) => {
  const liquid = mix(b.body, '#f6efd8', 0.3);
  const erl = group(
    inside(
      lathe(
        [
          [0, 0.05],
          [0.66, 0.05, 0.08],
          [0.44, 0.72],
          [0, 0.72],
        ],
        gloss(liquid),
      ),
    ),
    glass(
      latheGeometry([
        [0, 0],
        [0.72, 0, 0.1],
        [0.2, 1.4, 0.1],
        [0.2, 1.75],
        [0.26, 1.8],
      ]),
      '#eef3f0',
    ),
  );
  const cylr = (h: number, level: number, tone: string): Obj =>
    group(
      inside(cyl(0.22, h * level, gloss(tone))),
      at(cyl(0.42, 0.06, gloss('#e4e9e6')), 0, 0, 0),
      glass(
        latheGeometry([
          [0, 0.02],
          [0.26, 0.02, 0.04],
          [0.26, h, 0.02],
          [0.3, h + 0.04],
        ]),
        '#eef3f0',
      ),
    );
  const bottle = group(
    mesh(
      latheGeometry([
        [0, 0],
        [0.42, 0, 0.06],
        [0.42, 1.1, 0.2],
        [0.18, 1.35],
        [0.18, 1.5],
      ]),
      gloss('#6b3d1c'),
    ),
    at(cyl(0.22, 0.22, plastic(b.accent)), 0, 1.45, 0),
    at(wrap(0.426, 0.6, 1.6, label(b, 0.66, 0.6, { ground: '#f8f5ec' })), 0, 0.25, 0),
  );
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(erl, -0.45, 0, 0.15),
      at(cylr(1.9, 0.6, lighter(liquid, 0.2)), 0.6, 0, -0.25),
      at(bottle, 1.25, 0, 0.2),
    );
  if (c === 1) return group(at(bottle, -0.55, 0, 0), at(scaled(erl, 0.8), 0.55, 0, 0.25));
  return group(
    at(cylr(1.7, 0.8, liquid), -0.7, 0, 0),
    at(cylr(1.3, 0.55, mix(liquid, b.accent, 0.4)), 0, 0, 0.25),
    at(erl, 0.95, 0, -0.1),
  );
});

/** Reagent bottles: amber glass or white canister with grip. */
export const reagentBottle = form([11, 0, 16], (b) => {
  const amber = (s: number): Obj =>
    scaled(
      group(
        mesh(
          latheGeometry([
            [0, 0],
            [0.55, 0, 0.08],
            [0.55, 1.25, 0.32],
            [0.2, 1.62, 0.06],
            [0.2, 1.78],
          ]),
          gloss(mix('#5a2f12', b.body, 0.12)),
        ),
        at(cyl(0.27, 0.3, plastic(b.accent)), 0, 1.72, 0),
        at(wrap(0.556, 0.75, 2, label(b, 1.0, 0.75, { ground: '#f8f5ec' })), 0, 0.28, 0),
      ),
      s,
    );
  const can = group(
    box(1.1, 1.5, 0.8, plastic(lighter(b.body, 0.35), 0.34), 0.16),
    at(cyl(0.24, 0.26, plastic(b.accent)), -0.25, 1.46, 0),
    bent(
      [
        [0.0, 1.48, 0],
        [0.08, 1.72, 0],
        [0.4, 1.72, 0],
        [0.48, 1.45, 0],
      ],
      0.09,
      plastic(lighter(b.body, 0.35), 0.34),
    ),
    at(decal(0.8, 0.75, label(b, 0.8, 0.75, { ground: '#f8f5ec' })), 0, 0.3, 0.405),
  );
  const c = b.alt(3);
  if (c === 0) return group(at(amber(1), -0.6, 0, 0), at(amber(0.72), 0.5, 0, 0.25));
  if (c === 1) return group(at(can, -0.35, 0, 0, 0.2), at(amber(0.75), 0.8, 0, 0.35));
  return group(at(can, -0.55, 0, -0.1, 0.15), at(scaled(can.clone(), 0.75), 0.7, 0, 0.3, -0.15));
});

/** Resin granulate heaped in a scoop or dishes, in the colours it can be dyed. */
export const pelletDishes = form([30, -8, 14], (b) => {
  const grain = new SphereGeometry(0.055, 8, 6);
  grain.scale(1, 0.85, 1.2);
  const dish = (tone: string): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [0.5, 0, 0.03],
          [0.66, 0.26, 0.02],
          [0.62, 0.27],
          [0.46, 0.06],
          [0, 0.06],
        ],
        gloss('#efece4'),
      ),
      cyl(0.5, 0.2, plastic(tone)),
      many(
        grain,
        gloss(tone),
        Array.from({ length: 260 }, () => {
          const a = b.rng.range(0, 6.3);
          const d = Math.sqrt(b.rng.next()) * 0.57;
          return pose(
            Math.cos(a) * d,
            0.21 + 0.22 * (1 - d / 0.57) * b.rng.range(0.8, 1),
            Math.sin(a) * d,
            b.rng.range(0, 3),
            b.rng.range(0, 3),
            0,
          );
        }),
      ),
    );
  const natural = '#ecebe4';
  const tones = [mix(natural, b.body, 0.5), b.accent, natural, mix(b.body, b.accent, 0.5)];
  const n = 2 + b.alt(3);
  const spots = [
    [-0.75, 0.2],
    [0.7, 0.1],
    [0, -1.05],
    [0.05, 1.3],
  ] as const;
  return group(
    tones.slice(0, n).map((t, i) => at(dish(t), spots[i]?.[0] ?? 0, 0, spots[i]?.[1] ?? 0)),
    b.alt(2) === 0
      ? at(
          group(
            extrude(
              outline([
                [-0.35, 0],
                [0.35, 0],
                [0.32, 0.7],
                [-0.32, 0.7],
              ]),
              0.05,
              gloss(b.body),
              0.02,
            ),
          ),
          -0.9,
          0,
          -0.9,
          0.3,
        )
      : [],
  );
});
