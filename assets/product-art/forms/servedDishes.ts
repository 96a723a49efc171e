import * as THREE from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { gloss, grainy, paper, plastic, standard } from '../kit/materials.ts';
import { bag } from '../kit/packs.ts';
import {
  around,
  at,
  bent,
  box,
  cyl,
  group,
  lathe,
  mesh,
  type Obj,
  type P3,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Stoneware bowl open at the top. */
const bowl = (r: number, h: number, colour: string): Obj =>
  lathe(
    [
      [0, 0.05],
      [r * 0.42, 0.05],
      [r * 0.42, 0],
      [r * 0.5, 0, 0.03],
      [r * 0.52, 0.08, 0.04],
      [r * 0.9, h * 0.55, 0.25],
      [r, h, 0.02],
      [r * 0.95, h, 0.02],
      [r * 0.8, h * 0.5, 0.2],
      [0, h * 0.35],
    ],
    gloss(colour),
  );

const leaf = (w: number, colour: string): Obj => scaled(sphere(w, gloss(colour)), 1, 0.12, 0.45);

/** Noodle strands wound through a bowl. */
function noodles(b: Brief, r: number, y: number, colour: string): Obj {
  const mat = standard({ color: colour, roughness: 0.35 });
  return group(
    Array.from({ length: 16 }, () => {
      const cx = b.rng.range(-0.3, 0.3) * r;
      const cz = b.rng.range(-0.3, 0.3) * r;
      const rr = b.rng.range(0.25, 0.62) * r;
      const lift = b.rng.range(0, 0.1);
      const start = b.rng.range(0, 6);
      const points = Array.from({ length: 9 }, (_, i): P3 => {
        const a = start + i * 0.62;
        return [cx + Math.cos(a) * rr, y + lift + 0.05 * Math.sin(i * 1.7 + start), cz + Math.sin(a) * rr * 0.8];
      });
      return bent(points, 0.034, mat);
    }),
  );
}

/** Bowl of noodles in broth, served beside its pack. */
export const noodleBowl = form([27, -6, 12], (b) => {
  const cold = b.topic === 'food-20';
  const soup = cyl(0.88, 0.01, gloss(cold ? '#d9c9a4' : mix(b.body, '#b5521f', 0.6)));
  const tops = group(
    at(turned(scaled(sphere(0.2, gloss('#fbf7ec')), 1.15, 0.55, 0.85), 0, 0.4, 0), 0.3, 0.68, 0.22),
    at(scaled(sphere(0.1, gloss('#f2b23c')), 1, 0.5, 1), 0.3, 0.77, 0.23),
    Array.from({ length: 7 }, () =>
      at(
        group(turned(leaf(0.12, b.rng.pick(['#5f8a3c', '#7ba04a', '#46752f'])), 0.2, b.rng.range(0, 3), 0.2)),
        b.rng.range(-0.45, 0.1),
        0.69,
        b.rng.range(-0.35, 0.35),
      ),
    ),
    Array.from({ length: 3 }, (_, i) =>
      at(
        group(turned(box(0.34, 0.03, 0.14, grainy(cold ? '#e9ece0' : '#c8563a'), 0.012), 0.3, 0.4 * i, 0)),
        -0.1 + 0.14 * i,
        0.7,
        -0.4,
      ),
    ),
  );
  const dish = group(
    bowl(1, 0.72, b.alt(2) === 0 ? '#d3d6d4' : darker(b.accent, 0.15)),
    at(soup, 0, 0.55, 0),
    noodles(b, 0.95, 0.56, cold ? '#8d7a62' : '#f0d58c'),
    tops,
  );
  const pack = bag(b, 1.5, 1.5, 0.5, { colour: b.body, kind: 'pillow', roughness: 0.28 });
  return group(
    at(group(turned(pack, -0.12, 0, 0)), b.rng.chance(0.5) ? -0.75 : 0.75, 0, -1.15, 0.1),
    at(dish, 0, 0, 0.2),
  );
});

/** Ready dish in a bowl: rice cakes in sauce, kimchi or stew, beside its pouch. */
export const dishBowl = form([28, 6, 12], (b) => {
  const choice = b.alt(3);
  const sauce = mix(b.body, '#b6301c', 0.6);
  const pieces = Array.from({ length: 22 }, () => {
    const a = b.rng.range(0, 6.28);
    const d = Math.sqrt(b.rng.next()) * 0.62;
    const y = 0.56 + (0.62 - d) * 0.35;
    const piece =
      choice === 0
        ? turned(
            cyl(0.075, 0.42, gloss(lighter(sauce, 0.1)), 0.075, 0.05),
            Math.PI / 2,
            b.rng.range(0, 3),
            b.rng.range(-0.3, 0.3),
          )
        : choice === 1
          ? turned(
              scaled(
                sphere(0.2, gloss(b.rng.chance(0.4) ? '#e9d9a8' : mix(sauce, '#e0752e', b.rng.next() * 0.6))),
                1.3,
                0.35,
                0.7,
              ),
              b.rng.range(-0.5, 0.5),
              b.rng.range(0, 3),
              b.rng.range(-0.5, 0.5),
            )
          : turned(
              box(0.34, 0.16, 0.26, grainy(b.rng.pick(['#e8cfa2', '#d9b47a', '#f0e3c8'])), 0.07),
              b.rng.range(-0.3, 0.3),
              b.rng.range(0, 3),
              0.2,
            );
    return at(group(piece), Math.cos(a) * d, y, Math.sin(a) * d);
  });
  const seeds = Array.from({ length: 26 }, () =>
    at(scaled(sphere(0.022, plastic('#f3e6c4')), 1.5, 0.8, 1), b.rng.range(-0.45, 0.45), 0.83, b.rng.range(-0.4, 0.4)),
  );
  const dish = group(
    bowl(1, 0.66, b.rng.chance(0.5) ? '#efeade' : '#3a3835'),
    at(cyl(0.86, 0.02, gloss(choice === 2 ? '#e9d9b0' : sauce)), 0, 0.5, 0),
    pieces,
    choice === 2 ? [] : seeds,
    at(group(turned(leaf(0.16, '#6b9440'), 0.2, 0.5, 0.2)), 0.1, 0.86, 0.05),
  );
  const pack = bag(b, 1.45, 1.9, 0.6, { colour: b.body, kind: 'standing', roughness: 0.3 });
  return group(
    at(pack, choice === 1 ? -0.8 : 0.8, 0, -1.1, choice === 1 ? 0.15 : -0.15),
    at(dish, choice === 1 ? 0.25 : -0.25, 0, 0.25),
  );
});

/** Pleated dumplings on a plate, with the frozen bag behind. */
export const dumplings = form([30, 0, 12], (b) => {
  const dough = standard({ color: '#f3e8cd', roughness: 0.42 });
  const one = (): Obj => {
    const m = warp(mesh(new THREE.SphereGeometry(0.34, 40, 24), dough), (p) => {
      const edge = Math.max(0, p.y / 0.34);
      const bend = p.x * p.x * 0.9;
      p.set(
        p.x * 1.35,
        Math.max(-0.16, p.y * 0.85) + 0.03 * Math.sin(p.x * 42) * edge,
        p.z * (1 - edge * 0.8) * 0.95 - bend,
      );
    });
    return scaled(group(at(m, 0, 0.18, 0)), 0.78);
  };
  const n = 5 + b.alt(3);
  const ringOf = around(n, () => at(one(), 0, 0.08, 0.74));
  const plate = lathe(
    [
      [0, 0.03],
      [0.7, 0.03],
      [0.72, 0, 0.02],
      [0.8, 0.03, 0.03],
      [1.25, 0.14, 0.03],
      [1.24, 0.17],
      [0.8, 0.07, 0.05],
      [0, 0.06],
    ],
    gloss('#e7e4dc'),
  );
  const sauce = at(
    lathe(
      [
        [0, 0],
        [0.2, 0, 0.02],
        [0.28, 0.14, 0.01],
        [0.25, 0.14],
        [0.18, 0.05],
        [0, 0.1],
      ],
      gloss('#3a2418'),
    ),
    0,
    0.06,
    0,
  );
  return group(
    at(bag(b, 1.9, 1.7, 0.7, { colour: b.body, kind: 'pillow', roughness: 0.3 }), b.alt(2) ? 0.3 : -0.3, 0, -1.6, 0.06),
    at(group(plate, ringOf, sauce), 0, 0, 0.2),
  );
});

/** Fried patties or burgers of plant protein. */
export const patties = form([24, 8, 14], (b) => {
  const meat = grainy('#7d4a30', 2, 3.5);
  const patty = (): Obj =>
    lathe(
      [
        [0, 0],
        [0.62, 0, 0.08],
        [0.68, 0.12, 0.08],
        [0.6, 0.25, 0.08],
        [0, 0.24],
      ],
      meat,
    );
  const board = box(2.6, 0.12, 1.7, grainy('#c79b68', 1, 0.6), 0.05);
  if (b.alt(2) === 0) {
    const bun = standard({ color: '#cf8d47', roughness: 0.4 });
    const burger = group(
      lathe(
        [
          [0, 0],
          [0.62, 0, 0.05],
          [0.66, 0.18, 0.08],
          [0, 0.2],
        ],
        bun,
      ),
      at(
        scaled(
          around(11, () => at(scaled(sphere(0.2, gloss('#79a548')), 1, 0.16, 1), 0.56, 0, 0)),
          1,
        ),
        0,
        0.24,
        0,
      ),
      at(patty(), 0, 0.26, 0),
      at(turned(box(1.0, 0.03, 1.0, gloss('#f0b63c'), 0.01), 0, 0.6, 0), 0, 0.5, 0),
      at(
        lathe(
          [
            [0, 0],
            [0.66, 0, 0.06],
            [0.64, 0.25, 0.2],
            [0.3, 0.48, 0.25],
            [0, 0.5],
          ],
          bun,
        ),
        0,
        0.55,
        0,
      ),
    );
    return group(board, at(burger, -0.35, 0.12, 0.1), at(group(turned(patty(), 0, 0, 0.5)), 0.8, 0.3, 0.3));
  }
  return group(
    at(bag(b, 1.5, 1.8, 0.6, { colour: b.body, kind: 'standing' }), 0.2, 0, -1.25, -0.1),
    board,
    at(patty(), -0.6, 0.12, 0.1),
    at(patty(), 0.62, 0.12, 0.2),
    at(patty(), 0.05, 0.34, 0.1),
  );
});

/** Skewers of folded fish cake. */
export const fishCakes = form([30, 14, 12], (b) => {
  const cake = grainy(mix('#dba95f', b.body, 0.1), 2, 1.2);
  const skewer = (): Obj => {
    const wave = Array.from({ length: 13 }, (_, i): P3 => [i % 2 ? 0.24 : -0.24, 0.12, -0.75 + i * 0.12]);
    return group(
      scaled(bent(wave, 0.11, cake), 1, 0.8, 1),
      at(turned(cyl(0.022, 2.3, paper('#d9be8f')), Math.PI / 2, 0, 0), 0, 0.1, -1.1),
    );
  };
  const n = 3 + b.alt(2);
  const plate = box(n * 0.72 + 0.3, 0.09, 2.1, gloss(b.alt(2) ? '#e8e4da' : '#33383b'), 0.045);
  const set = group(
    plate,
    Array.from({ length: n }, (_, i) => at(skewer(), (i - (n - 1) / 2) * 0.68, 0.08, 0.05)),
  );
  return b.alt(3) === 2
    ? set
    : group(set, at(bag(b, 1.7, 1.5, 0.5, { colour: b.body, kind: 'pillow', roughness: 0.28 }), 0, 0, -1.5));
});
