import { packshot } from '../kit/arrange.ts';
import { darker, lighter, lightness, mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { gloss, metal, paper, plastic } from '../kit/materials.ts';
import { ribbedCap, shrunk } from '../kit/parts.ts';
import {
  at,
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
  type ProfilePoint,
  wrap,
} from '../kit/shapes.ts';

interface GlassBottle {
  profile: readonly ProfilePoint[];
  level: number;
  tint: string;
  drink: string;
  labelAt: readonly [y: number, h: number, r: number];
}

function glassBottle(b: Brief, g: GlassBottle, cap: Obj, ground: string): Obj {
  const [y, h, r] = g.labelAt;
  return group(
    inside(lathe(shrunk(g.profile, 0.035, g.level), gloss(g.drink))),
    glass(latheGeometry(g.profile), g.tint, 1.1, 0.5),
    at(wrap(r + 0.008, h, 2.5, label(b, r * 2.2, h, { ground })), 0, y, 0),
    cap,
  );
}

/** Soju or other spirit: slim green or clear glass, paper label, screw cap. */
export const sojuBottle = form([8, 0, 14], (b) => {
  const profile: ProfilePoint[] = [
    [0, 0.03],
    [0.3, 0, 0.06],
    [0.42, 0, 0.06],
    [0.42, 1.35, 0.3],
    [0.17, 1.95, 0.25],
    [0.15, 2.35],
  ];
  const green = lightness(b.body) > 0.75 ? '#dfe9e2' : mix(b.body, '#e6f2e8', 0.25);
  const glassBody = (): Obj =>
    glassBottle(
      b,
      { profile, level: 1.62, tint: green, drink: mix(b.body, '#f2f6f0', 0.55), labelAt: [0.32, 0.82, 0.42] },
      at(
        group(
          cyl(0.175, 0.3, metal(lighter(b.accent, 0.1), 0.34)),
          at(cyl(0.18, 0.05, metal(b.accent, 0.4)), 0, 0.02, 0),
        ),
        0,
        2.16,
        0,
      ),
      '#faf8f1',
    );
  const cup = (): Obj =>
    glass(
      latheGeometry([
        [0, 0],
        [0.19, 0, 0.03],
        [0.24, 0.42, 0.01],
        [0.22, 0.42],
        [0.17, 0.08],
        [0, 0.08],
      ]),
      '#eef2ef',
    );
  if (b.alt(3) === 0) return group(glassBody(), at(cup(), 0.72, 0, 0.4));
  return packshot(b, glassBody, { small: 0.8 });
});

/** Wine or fruit-wine bottle with a capsule over the cork. */
export const wineBottle = form([7, 0, 14], (b) => {
  const bordeaux = b.alt(2) === 0;
  const profile: ProfilePoint[] = bordeaux
    ? [
        [0, 0.06],
        [0.3, 0, 0.05],
        [0.44, 0, 0.05],
        [0.44, 1.55, 0.22],
        [0.17, 1.95, 0.18],
        [0.15, 2.55, 0.02],
        [0.17, 2.56],
        [0.17, 2.66],
      ]
    : [
        [0, 0.06],
        [0.34, 0, 0.05],
        [0.52, 0, 0.06],
        [0.5, 1.0, 0.5],
        [0.2, 1.7, 0.3],
        [0.16, 2.1, 0.02],
        [0.18, 2.1],
        [0.18, 2.2],
      ];
  const top = bordeaux ? 2.67 : 2.21;
  const make = (): Obj =>
    group(
      mesh(latheGeometry(profile), gloss(darker(mix(b.body, '#1d2a1f', 0.45), 0.25))),
      at(
        wrap(bordeaux ? 0.448 : 0.53, 0.8, 2.4, label(b, 1.05, 0.8, { ground: '#f4efe2' }), bordeaux ? 0.448 : 0.516),
        0,
        bordeaux ? 0.45 : 0.22,
        0,
      ),
      at(cyl(0.178, bordeaux ? 0.62 : 0.35, metal(b.accent, 0.42), 0.182), 0, top - (bordeaux ? 0.6 : 0.33), 0),
    );
  return packshot(b, make, { carton: [1.1, top + 0.1, 1.0] });
});

/** Beer bottle, brown or green, crown cork; with a filled glass in one arrangement. */
export const beerBottle = form([8, 0, 14], (b) => {
  const profile: ProfilePoint[] = [
    [0, 0.03],
    [0.3, 0, 0.05],
    [0.4, 0, 0.06],
    [0.4, 1.2, 0.26],
    [0.18, 1.75, 0.25],
    [0.15, 2.1, 0.01],
    [0.17, 2.12],
    [0.17, 2.18],
  ];
  const tint = b.alt(2) === 0 ? '#8a4d1e' : mix(b.body, '#4d7a4a', 0.5);
  const make = (): Obj =>
    glassBottle(
      b,
      { profile, level: 1.55, tint, drink: '#c98a2c', labelAt: [0.3, 0.72, 0.4] },
      at(ribbedCap(0.185, 0.1, metal(b.accent, 0.3)), 0, 2.13, 0),
      b.body,
    );
  const beer = group(
    inside(
      lathe(
        [
          [0, 0.08],
          [0.3, 0.08, 0.05],
          [0.4, 1.1, 0.01],
          [0, 1.1],
        ],
        gloss('#dc9f35'),
      ),
    ),
    inside(at(cyl(0.405, 0.2, paper('#fbf6ea'), 0.415, 0.06), 0, 1.09, 0)),
    glass(
      latheGeometry([
        [0, 0],
        [0.34, 0, 0.05],
        [0.45, 1.35, 0.01],
        [0.43, 1.35],
      ]),
      '#f0f1ec',
    ),
  );
  return b.alt(3) === 0 ? group(at(make(), -0.4, 0, 0), at(beer, 0.62, 0, 0.25)) : packshot(b, make, {});
});

/** Oil or sauce bottle: dark liquid in a square-shouldered glass with a pourer cap. */
export const oilBottle = form([9, 0, 14], (b) => {
  const slim = b.rng.chance(0.5);
  const r = slim ? 0.38 : 0.46;
  const profile: ProfilePoint[] = [
    [0, 0.03],
    [r * 0.8, 0, 0.05],
    [r, 0, 0.06],
    [r, 1.35, 0.16],
    [0.2, 1.7, 0.14],
    [0.15, 1.95],
  ];
  const drink = mix(b.body, '#7a4312', 0.35);
  const make = (): Obj =>
    glassBottle(
      b,
      { profile, level: 1.48, tint: '#f2ecdc', drink, labelAt: [0.25, 0.8, r] },
      at(
        group(
          cyl(0.19, 0.28, plastic(b.accent, 0.35)),
          at(cyl(0.21, 0.05, plastic(darker(b.accent, 0.25), 0.35)), 0, 0, 0),
        ),
        0,
        1.82,
        0,
      ),
      '#f8f1df',
    );
  const dish = group(
    lathe(
      [
        [0, 0],
        [0.26, 0, 0.02],
        [0.42, 0.12, 0.02],
        [0.39, 0.13],
        [0.25, 0.04],
        [0, 0.04],
      ],
      gloss('#f2eee4'),
    ),
    at(cyl(0.33, 0.005, gloss(drink)), 0, 0.085, 0),
  );
  return b.alt(3) === 0 ? group(make(), at(dish, 0.9, 0, 0.5)) : packshot(b, make, { carton: [0.98, 2.2, 0.9] });
});

/** Small brown health-drink bottle or vial-like shot, often sold in rows. */
export const shotBottle = form([12, 0, 12], (b) => {
  const profile: ProfilePoint[] = [
    [0, 0.02],
    [0.28, 0, 0.04],
    [0.34, 0, 0.05],
    [0.34, 0.85, 0.14],
    [0.19, 1.05, 0.06],
    [0.18, 1.2],
  ];
  const brown = b.rng.chance(0.6);
  const make = (): Obj =>
    glassBottle(
      b,
      {
        profile,
        level: 0.9,
        tint: brown ? '#9a5a26' : mix(b.body, '#f0efe6', 0.3),
        drink: '#7a3f17',
        labelAt: [0.16, 0.58, 0.34],
      },
      at(ribbedCap(0.215, 0.22, metal(b.accent, 0.36)), 0, 1.1, 0),
      b.body,
    );
  const n = 2 + b.alt(3);
  const row = Array.from({ length: n }, (_, i) => at(make(), (i - (n - 1) / 2) * 0.82, 0, i % 2 ? 0.3 : 0));
  const tray = group(
    box(2.6, 0.9, 0.8, paper(b.body), 0.02),
    at(decal(2.5, 0.86, label(b, 2.5, 0.86, { ground: b.body })), 0, 0.02, 0.402),
  );
  return n === 3 ? group(row, at(tray, 0, 0, -0.95)) : group(row);
});
