import { type Matrix4, SphereGeometry } from 'three';
import { carton, line, packshot } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, gold, grainy, paper, plastic } from '../kit/materials.ts';
import { tub } from '../kit/packs.ts';
import {
  at,
  box,
  cyl,
  decal,
  grounded,
  group,
  lathe,
  many,
  type Obj,
  pipe,
  pose,
  scaled,
  sphere,
  turned,
  wrap,
} from '../kit/shapes.ts';

/** Plain folding carton or a pair of them. */
export const foldingCarton = form([16, -22, 10], (b) => {
  const w = b.rng.range(1.2, 1.7);
  const h = b.rng.range(1.0, 2.0);
  const d = b.rng.range(0.5, 0.8);
  const second = b.alt(2);
  return group(
    carton(b, w, h, d),
    second ? at(carton(b, w * 0.8, h * 0.72, d * 0.8, lighter(b.body, 0.5)), w * 0.95, 0, d * 0.55, -0.25) : [],
  );
});

/** Gift box: deep lid leaning behind an open tray of portions. */
export const giftBox = form([24, -10, 10], (b) => {
  const w = 2.5;
  const tray = group(
    box(w, 0.42, 1.5, paper(darker(b.body, 0.1)), 0.02),
    at(box(w * 0.94, 0.02, 1.4, paper('#efe4cd'), 0.005), 0, 0.41, 0),
  );
  const n = 4 + b.alt(3);
  const portions = Array.from({ length: n }, (_, i) => {
    const x = (i - (n - 1) / 2) * ((w * 0.88) / n);
    return b.alt(2) === 0
      ? at(
          group(cyl(0.17, 0.32, gloss(mix(b.body, '#3a1410', 0.35))), at(cyl(0.175, 0.16, gold()), 0, 0.3, 0)),
          x,
          0.36,
          0,
        )
      : at(box((w * 0.76) / n, 0.16, 1.2, paper(i % 2 ? b.accent : lighter(b.accent, 0.25)), 0.03), x, 0.4, 0);
  });
  const face = label(b, w, 1.5, { ground: b.body, style: b.alt(2) === 0 ? 7 : 0 });
  const lid = group(box(w * 1.03, 1.56, 0.4, paper(b.body), 0.02), at(decal(w, 1.5, face, 0.6), 0, 0.03, 0.203));
  return group(at(group(turned(lid, -0.2, 0, 0)), 0, 0.04, -0.95), at(group(tray, portions), 0, 0, 0.55));
});

/** Bottle of capsules or tablets with a ribbed cap; some lie in front. */
export const capsuleBottle = form([14, 0, 12], (b) => {
  const r = b.rng.range(0.55, 0.68);
  const h = b.rng.range(1.15, 1.45);
  const bottle = (): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [r, 0, 0.1],
          [r, h, 0.18],
          [r * 0.78, h + 0.1, 0.03],
          [r * 0.78, h + 0.2],
        ],
        plastic(b.body, 0.32),
      ),
      at(wrap(r + 0.006, h * 0.72, 2.4, label(b, r * 2.2, h * 0.72, { ground: '#f8f5ee' })), 0, h * 0.1, 0),
      at(cyl(r * 0.9, 0.42, plastic(b.accent, 0.4), r * 0.89, 0.03), 0, h + 0.12, 0),
      at(pipe(r * 0.915, r * 0.88, 0.03, plastic(darker(b.accent, 0.2))), 0, h + 0.16, 0),
    );
  const gel = gloss(mix(b.accent, '#e2a13c', 0.55));
  const pills = Array.from({ length: 7 }, (_, i) =>
    at(
      turned(scaled(sphere(0.1, gel), 1.7, 1, 1), 0, b.rng.range(0, 3), 0),
      b.rng.range(-0.7, 1.0) + (i % 2) * 0.15,
      0.1,
      r + 0.35 + b.rng.range(0, 0.35),
    ),
  );
  return b.alt(2) === 0 ? group(bottle(), pills) : group(packshot(b, bottle, { carton: [1.45, 1.9, 1.3] }));
});

/** Clear jar of gummies with a coloured lid. */
export const gummiesJar = form([13, 0, 12], (b) => {
  const r = 0.68;
  const h = b.rng.range(1.1, 1.5);
  const colours = [b.body, b.accent, mix(b.body, '#f2a541', 0.5)];
  const places: Matrix4[][] = [[], [], []];
  for (let i = 0; i < 240; i += 1) {
    const a = b.rng.range(0, 6.28);
    const rr = Math.sqrt(b.rng.next()) * (r - 0.14);
    places[i % 3]?.push(
      pose(Math.cos(a) * rr, b.rng.range(0.13, h * 0.8), Math.sin(a) * rr, b.rng.range(0, 3), b.rng.range(0, 3), 0),
    );
  }
  const gum = new SphereGeometry(0.13, 14, 10);
  gum.scale(1, 0.8, 1);
  const sweets = places.map((p, i) => many(gum, gloss(colours[i] ?? b.body), p));
  const loose = Array.from({ length: 5 }, (_, i) =>
    at(scaled(sphere(0.13, gloss(colours[i % 3] ?? b.body)), 1, 0.8, 1), -0.7 + i * 0.36, 0.1, 1.0 + (i % 2) * 0.2),
  );
  const jar = (): Obj =>
    group(
      sweets,
      cyl(r * 0.97, 0.06, gloss('#f4f2ec')),
      at(wrap(r + 0.01, h * 0.45, 2.2, label(b, r * 2.0, h * 0.45, { ground: '#f9f6ee' })), 0, h * 0.2, 0),
      at(cyl(r * 0.93, 0.36, plastic(b.accent, 0.35), r * 0.92, 0.03), 0, h + 0.06, 0),
    );
  const glassy = lathe(
    [
      [r, 0.01, 0.08],
      [r, h, 0.16],
      [r * 0.86, h + 0.08],
    ],
    plastic('#ffffff'),
  );
  glassy.material = clearJar();
  glassy.castShadow = false;
  return group(jar(), glassy, loose);
});

function clearJar(): ReturnType<typeof plastic> {
  const m = gloss('#ffffff');
  m.transparent = true;
  m.opacity = 0.16;
  m.depthWrite = false;
  return m;
}

/** Pot of instant noodles, tapering down, with a peel-off paper lid. */
export const cupNoodle = form([18, 0, 12], (b) => {
  const big = b.alt(2) === 0;
  const r = big ? 0.85 : 0.66;
  const h = big ? 0.85 : 1.25;
  const one = (tone: string): Obj => {
    const top = label(b, 1, 1, { ground: lighter(tone, 0.1), style: 2 });
    const lid = at(
      turned(group(at(decal(r * 1.36, r * 1.36, top, 0.4), 0, -r * 0.68, 0)), -Math.PI / 2, 0, 0),
      0,
      h + 0.028,
      0,
    );
    return group(
      lathe(
        [
          [0, 0],
          [r * 0.72, 0, 0.03],
          [r * 0.97, h - 0.06],
          [r * 1.02, h - 0.06, 0.02],
          [r * 1.03, h, 0.02],
          [0, h],
        ],
        paper(tone),
      ),
      at(
        wrap(r * 0.78, h * 0.62, 2.2, label(b, r * 1.9, h * 0.62, { ground: null, under: tone }), r * 0.935),
        0,
        h * 0.19,
        0,
      ),
      at(cyl(r * 1.05, 0.022, plastic(lighter(tone, 0.1), 0.4)), 0, h, 0),
      lid,
    );
  };
  return b.alt(4) < 2
    ? group(at(one(b.body), -0.2, 0, 0.15), at(one(lighter(b.body, 0.5)), r * 1.7, 0, -0.6))
    : group(one(b.body), at(one(mix(b.body, b.accent, 0.5)), 0, h + 0.025, 0, 0.15));
});

/** Tray of ready rice or tteokbokki with a film lid. */
export const foodTray = form([34, -12, 12], (b) => {
  const one = (tone: string): Obj => tub(b, 1.7, 0.5, 1.45, plastic('#f3f0e8', 0.4), tone);
  const round = b.alt(2);
  if (round === 0) return group(one(b.body), at(one(lighter(b.body, 0.45)), 0.22, 0.53, -0.08, 0.12));
  const up = turned(one(b.body), Math.PI / 2 - 0.35, 0, 0);
  return group(at(grounded(up), 0, 0, -0.35), at(one(lighter(b.body, 0.4)), 0.35, 0, 1.2, 0.18));
});

/** Square sauce tub with a red lid: gochujang, doenjang. */
export const sauceTub = form([18, -16, 12], (b) => {
  const w = 1.3;
  const h = b.rng.range(0.95, 1.25);
  const one = (s: string): Obj =>
    group(
      box(w * 0.96, h, w * 0.96, plastic(s, 0.35), 0.16),
      at(decal(w * 0.7, h * 0.72, label(b, w * 0.7, h * 0.72, { ground: '#f8f1e2' })), 0, h * 0.12, w * 0.482),
      at(box(w, 0.22, w, plastic(b.accent, 0.35), 0.1), 0, h - 0.02, 0),
      at(box(w * 0.8, 0.06, w * 0.8, plastic(b.accent, 0.35), 0.03), 0, h + 0.19, 0),
    );
  const paste = group(
    lathe(
      [
        [0, 0],
        [0.38, 0, 0.02],
        [0.62, 0.16, 0.03],
        [0.58, 0.17],
        [0.36, 0.05],
        [0, 0.05],
      ],
      gloss('#f4f0e6'),
    ),
    at(scaled(sphere(0.42, grainy(mix(b.body, '#8c2a16', 0.5), 2, 1)), 1, 0.45, 1), 0, 0.1, 0),
  );
  const choice = b.alt(3);
  if (choice === 0) return group(one(b.body), at(paste, 1.1, 0, 0.75));
  if (choice === 1) return line([one(b.body), scaled(group(one(lighter(b.body, 0.12))), 0.72)], 0.16, -0.14);
  return group(one(b.body), at(one(b.body), 0.04, h + 0.24, 0, 0.2), at(paste, -1.15, 0, 0.6));
});
