import * as THREE from 'three';
import { carton } from '../kit/arrange.ts';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { grainy, paper, plastic, standard } from '../kit/materials.ts';
import { bag } from '../kit/packs.ts';
import {
  around,
  at,
  bent,
  box,
  cyl,
  group,
  lathe,
  many,
  mesh,
  type Obj,
  pose,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Sheets of laver: a squared stack with one sheet lifted. */
export const laverSheets = form([26, -14, 12], (b) => {
  const choice = b.alt(3);
  const green = grainy('#25382a', 5, 2.5);
  const sheet = (curl: number): Obj =>
    warp(mesh(new THREE.BoxGeometry(1.7, 0.012, 1.35, 24, 1, 12), green), (p) => {
      p.y += curl * (p.x + 0.85) ** 2 + 0.012 * Math.sin(p.x * 9 + p.z * 7);
    });
  const stack = group(
    Array.from({ length: 12 }, (_, i) =>
      at(sheet(0), b.rng.range(-0.02, 0.02), 0.02 + i * 0.026, b.rng.range(-0.02, 0.02), b.rng.range(-0.02, 0.02)),
    ),
    at(sheet(0.1), 0.05, 0.37, 0.05, 0.14),
  );
  if (choice === 0)
    return group(
      at(
        group(turned(bag(b, 1.5, 1.9, 0.4, { colour: b.body, kind: 'pillow', roughness: 0.28 }), -0.12, 0, 0)),
        -0.4,
        0,
        -1.0,
        0.12,
      ),
      at(stack, 0.25, 0, 0.45, -0.15),
    );
  if (choice === 1) return group(at(carton(b, 2.0, 1.3, 0.55), 0, 0, -1.05, -0.12), at(stack, 0, 0, 0.3));
  const bite = Array.from({ length: 6 }, (_, i) =>
    at(
      warp(mesh(new THREE.BoxGeometry(0.75, 0.012, 0.55, 8, 1, 6), green), (p) => {
        p.y += 0.12 * p.x * p.x;
      }),
      -0.75 + i * 0.3,
      0.04 + i * 0.03,
      0.75,
      0.2,
    ),
  );
  return group(at(bag(b, 1.7, 1.2, 0.5, { colour: b.body, kind: 'pillow', roughness: 0.25 }), 0, 0, -0.4, -0.1), bite);
});

/** Bunch of green grapes on a stem, in a paper tray in one arrangement. */
export const grapes = form([24, 0, 20], (b) => {
  const places: THREE.Matrix4[] = [];
  const choice = b.alt(3);
  const skin = mix('#b9c95c', b.body, 0.25);
  for (let i = 0; i < 60; i += 1) {
    const t = (i + 0.5) / 60;
    const a = i * 2.399;
    const r = 0.62 * Math.sin(Math.PI * (0.12 + 0.8 * t)) * Math.sqrt(0.45 + 0.55 * b.rng.next());
    places.push(
      pose(
        (t - 0.5) * 2.2,
        0.42 + Math.cos(a) * r * 0.62,
        Math.sin(a) * r,
        b.rng.range(0, 1),
        0,
        b.rng.range(0, 1),
        b.rng.range(0.92, 1.06),
      ),
    );
  }
  const berry = new THREE.SphereGeometry(0.2, 20, 16);
  berry.scale(1, 1.12, 1);
  const bunch = group(
    many(berry, standard({ color: skin, roughness: 0.2 }), places),
    bent(
      [
        [-1.0, 0.5, 0],
        [-1.35, 0.66, 0.03],
        [-1.5, 0.62, 0.1],
        [-1.6, 0.75, 0.1],
      ],
      0.045,
      plastic('#7d6a3a', 0.8),
    ),
  );
  if (choice === 1) return group(bunch, at(bunch.clone(), 0.35, 0.0, -0.85, 0.5));
  if (choice === 2) return group(at(carton(b, 2.6, 1.5, 1.1), 0.1, 0, -1.25, -0.12), at(bunch, 0, 0, 0.35, 0.15));
  const card = paper(lighter(b.body, 0.35));
  return group(
    box(2.9, 0.08, 1.8, card),
    at(box(2.9, 0.5, 0.05, card), 0, 0, 0.9),
    at(box(2.9, 0.5, 0.05, card), 0, 0, -0.9),
    at(box(0.05, 0.5, 1.8, card), -1.45, 0, 0),
    at(box(0.05, 0.5, 1.8, card), 1.45, 0, 0),
    at(bunch, 0.1, 0.1, 0),
  );
});

/** Large russet pears: three together, or one in a foam net beside a gift box. */
export const pears = form([18, 0, 20], (b) => {
  const skin = grainy(mix('#d2a85c', b.body, 0.15), 5, 0.5);
  const pear = (): Obj =>
    group(
      lathe(
        [
          [0, 0.06],
          [0.3, 0, 0.15],
          [0.72, 0.4, 0.5],
          [0.66, 1.0, 0.5],
          [0.2, 1.26, 0.15],
          [0, 1.2],
        ],
        skin,
      ),
      bent(
        [
          [0, 1.18, 0],
          [0.02, 1.36, 0.01],
          [0.08, 1.5, 0.03],
        ],
        0.035,
        plastic('#5d4526', 0.8),
      ),
    );
  const choice = b.alt(3);
  if (choice === 0)
    return group(
      at(pear(), -0.8, 0, 0, 1),
      at(pear(), 0.72, 0, -0.15, 2),
      at(scaled(group(pear()), 0.92), 0.05, 0, 0.95),
    );
  if (choice === 1) {
    const net = around(16, () =>
      at(
        turned(
          bent(
            [
              [0, 0, 0],
              [0.75, 0.35, 0],
              [0.66, 0.9, 0],
            ],
            0.025,
            plastic('#f2efe6', 0.7),
          ),
          0,
          0,
          0,
        ),
        0,
        0,
        0,
      ),
    );
    return group(
      at(carton(b, 2.2, 1.4, 1.0), -0.2, 0, -1.15, 0.15),
      at(group(pear(), net), -0.55, 0, 0.3),
      at(pear(), 0.85, 0, 0.2),
    );
  }
  const half = group(
    scaled(sphere(0.68, plastic('#f5ecd4', 0.5)), 1, 1, 0.12),
    at(scaled(sphere(0.09, plastic('#6b4a26')), 0.5, 1, 0.4), 0, 0.02, 0.07),
  );
  return group(at(pear(), -0.5, 0, -0.2), at(group(turned(half, -0.35, 0, 0)), 0.75, 0.64, 0.35, -0.2));
});

/** Scoops in a paper cup with a wooden spoon, or bars on sticks. */
export const iceCream = form([18, 0, 14], (b) => {
  const cream = (tone: string): THREE.Material => grainy(tone, 2, 1.2);
  if (b.alt(2) === 0) {
    const cup = lathe(
      [
        [0, 0],
        [0.55, 0, 0.03],
        [0.74, 0.72, 0.01],
        [0.78, 0.75, 0.03],
        [0.72, 0.74],
        [0.66, 0.55],
        [0, 0.55],
      ],
      paper(b.accent),
    );
    const scoops = [
      at(sphere(0.44, cream(b.body)), -0.26, 0.86, 0.1),
      at(sphere(0.44, cream(lighter(b.body, 0.5))), 0.3, 0.88, -0.05),
      at(sphere(0.4, cream(mix(b.body, b.accent, 0.3))), 0.02, 1.35, 0),
    ];
    return group(
      cup,
      scoops,
      at(group(turned(box(0.13, 1.1, 0.03, paper('#d8b986'), 0.014), 0, 0.3, -0.5)), 0.35, 0.9, 0.1),
    );
  }
  const bar = (tone: string): Obj =>
    group(
      at(box(0.14, 0.7, 0.06, paper('#d8b986'), 0.03), 0, 0, 0),
      at(box(0.72, 1.35, 0.32, cream(tone), 0.16), 0, 0.5, 0),
      at(box(0.4, 0.9, 0.34, cream(lighter(tone, 0.12)), 0.15), 0, 0.72, 0),
    );
  return group(
    [b.body, lighter(b.body, 0.4), b.accent].map((tone, i) =>
      at(group(turned(bar(tone), -1.2, 0, 0)), (i - 1) * 0.92, 0.2, 0.2 + (i % 2) * -0.25, (1 - i) * 0.14),
    ),
  );
});

/** Round cakes with a filling; one is cut. */
export const chocoPies = form([24, 0, 14], (b) => {
  const coat = standard({ color: mix('#4a2918', b.body, 0.15), roughness: 0.38 });
  const pie = (): Obj =>
    lathe(
      [
        [0, 0],
        [0.55, 0.02, 0.1],
        [0.62, 0.16, 0.1],
        [0.57, 0.3, 0.05],
        [0.61, 0.42, 0.1],
        [0.5, 0.58, 0.15],
        [0, 0.6],
      ],
      coat,
    );
  const cut = group(
    lathe(
      [
        [0, 0],
        [0.56, 0.02, 0.08],
        [0.6, 0.2, 0.06],
        [0.6, 0.22],
        [0, 0.22],
      ],
      coat,
    ),
    at(cyl(0.56, 0.12, paper('#fdf8ee'), 0.56, 0.05), 0, 0.2, 0),
  );
  const choice = b.alt(2);
  return group(
    at(carton(b, 2.2, 1.35, 0.8), -0.2, 0, -1.1, choice ? 0.15 : -0.15),
    at(pie(), -0.75, 0, 0.15),
    choice ? at(pie(), -0.1, 0, 0.75) : at(pie(), -0.7, 0.58, 0.12),
    at(cut, 0.75, 0, 0.35),
  );
});
