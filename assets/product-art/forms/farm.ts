import { SphereGeometry } from 'three';
import { carton } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { controlPanel, machineFeet, wheelOf } from '../kit/machines.ts';
import {
  cast,
  clear,
  gloss,
  grainy,
  lit,
  metal,
  paint,
  pane,
  plastic,
  rubber,
  screenOf,
  steelDark,
} from '../kit/materials.ts';
import { bag } from '../kit/packs.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  group,
  many,
  type Obj,
  type P3,
  panel,
  pose,
  rod,
  scaled,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

const lettuce = (size: number, tone: string): Obj =>
  group(
    Array.from({ length: 9 }, (_, i) =>
      at(
        turned(
          scaled(sphere(size, gloss(mix(tone, '#d4e08a', (i % 3) * 0.18))), 0.75, 0.18, 1),
          -0.75 + (i > 5 ? -0.45 : 0),
          (i / 6) * 6.283 + (i > 5 ? 0.5 : 0),
          0,
        ),
        Math.sin((i / 6) * 6.283 + (i > 5 ? 0.5 : 0)) * size * 0.45,
        size * (i > 5 ? 0.85 : 0.55),
        Math.cos((i / 6) * 6.283 + (i > 5 ? 0.5 : 0)) * size * 0.45,
      ),
    ),
  );

/** Control cabinet with sensors for a smart farm. */
export const controlCabinet = form([9, -26, 12], (b) => {
  const c = b.alt(2);
  const sensor = at(
    group(
      cyl(0.05, 1.6, metal()),
      Array.from({ length: 5 }, (_, i) => at(cyl(0.24, 0.05, plastic('#f1f0eb')), 0, 1.25 + i * 0.1, 0)),
      at(cyl(0.3, 0.04, metal()), 0, 0, 0),
      at(box(0.4, 0.5, 0.05, pane('#1c2a45')), 0, 0.75, 0.08),
    ),
    1.5,
    0,
    0.3,
  );
  return group(
    at(box(1.7, 2.1, 0.75, paint(b.body, 0.36), 0.04), 0, 0.35, 0),
    machineFeet(0.7, 0.28),
    at(box(1.6, 0.25, 0.65, steelDark()), 0, 0.1, 0),
    at(box(1.56, 1.95, 0.05, paint(lighter(b.body, 0.12)), 0.03), 0, 0.42, 0.37),
    at(panel(1.0, 0.65, screenOf(screenArt(b, 'chart', 1.0, 0.65))), -0.1, 1.45, 0.4),
    Array.from({ length: 8 }, (_, i) =>
      at(
        axle(
          0.055,
          0.05,
          i < 4 ? lit(['#3fae62', '#e8b23a', '#d1473a', b.accent][i] ?? b.accent, 0.5) : plastic('#3a3d41'),
        ),
        -0.5 + (i % 4) * 0.28,
        i < 4 ? 1.15 : 0.85,
        0.41,
      ),
    ),
    at(box(0.06, 0.3, 0.06, metal()), 0.68, 1.2, 0.42),
    at(decal(0.8, 0.18, plate(b, 0.8, 0.18, null, b.body)), -0.1, 2.18, 0.4),
    c === 0 ? sensor : at(controlPanel(b, 0.6, 0.5, 'chart'), 1.4, 0, 0.4, -0.3),
    at(box(1.72, 0.08, 0.77, plastic(b.accent)), 0, 0.5, 0),
  );
});

/** Arched greenhouse: frame, film and beds. */
export const greenhouse = form([15, -34, 12], (b) => {
  const tube = metal('#c1c5c8', 0.3);
  const length = 3.2;
  const peak = b.alt(2) === 1;
  const ribs = Array.from({ length: 7 }, (_, i) => {
    const z = -length / 2 + (i * length) / 6;
    const arc: P3[] = peak
      ? [
          [-1.3, 0, z],
          [-1.3, 1.1, z],
          [0, 1.75, z],
          [1.3, 1.1, z],
          [1.3, 0, z],
        ]
      : Array.from({ length: 11 }, (_k, k): P3 => {
          const a = (k / 10) * Math.PI;
          return [-Math.cos(a) * 1.3, 0.35 + Math.sin(a) * 1.25, z];
        });
    return peak
      ? group(arc.slice(1).map((p, k) => strut(arc[k] ?? p, p, 0.03, tube)))
      : group(
          bent(arc, 0.03, tube),
          [-1.3, 1.3].map((x) => strut([x, 0, z], [x, 0.36, z], 0.03, tube)),
        );
  });
  const film = clear(mix('#eef5f2', b.accent, 0.06), 0.22);
  const walls = peak
    ? [-1, 1].map((s) =>
        group(
          at(box(0.01, 1.1, length, film, 0.002), s * 1.3, 0, 0),
          at(turned(box(1.46, 0.01, length, film, 0.002), 0, 0, -s * 0.463), s * 0.65, 1.42, 0),
        ),
      )
    : Array.from({ length: 12 }, (_, k) => {
        const a = ((k + 0.5) / 12) * Math.PI;
        return at(
          turned(box(0.34, 0.008, length, film, 0.002), 0, 0, a - Math.PI / 2 + Math.PI),
          -Math.cos(a) * 1.3,
          0.35 + Math.sin(a) * 1.25,
          0,
        );
      });
  walls.forEach((w) =>
    w.traverse((o) => {
      o.castShadow = false;
    }),
  );
  const beds = [-0.75, 0, 0.75].map((x) =>
    group(
      at(box(0.45, 0.2, length * 0.94, plastic(b.body), 0.02), x, 0.02, 0),
      Array.from({ length: 8 }, (_, i) => at(lettuce(0.13, '#6f9c46'), x, 0.2, -1.35 + i * 0.385)),
    ),
  );
  return group(
    box(2.75, 0.05, length + 0.15, plastic('#d9d4c8', 0.8)),
    ribs,
    (peak
      ? [
          [-1.3, 1.1],
          [0, 1.75],
          [1.3, 1.1],
        ]
      : [
          [-0.9, 1.25],
          [0, 1.6],
          [0.9, 1.25],
        ]
    ).map(([x, y]) => strut([x ?? 0, y ?? 0, -length / 2], [x ?? 0, y ?? 0, length / 2], 0.025, tube)),
    beds,
    walls,
    at(
      group(
        [-0.35, 0.35].map((x) => at(box(0.05, 1.1, 0.05, paint(b.accent)), x, 0, 0)),
        at(box(0.75, 0.05, 0.05, paint(b.accent)), 0, 1.08, 0),
      ),
      0,
      0.04,
      length / 2,
    ),
  );
});

/** Multi-tier growing rack with lights and leafy heads. */
export const hydroponics = form([9, -30, 14], (b) => {
  const frame = metal('#d3d6d8', 0.3);
  if (b.alt(2) === 1)
    return group(
      [0, 1, 2].map((k) =>
        group(
          at(turned(rod(0.2, 3.0, gloss('#f2f2ee')), 0, 0, 0), 0, 0.5 + k * 0.55, 0.6 - k * 0.55),
          Array.from({ length: 7 }, (_, i) =>
            at(
              lettuce(0.2, i % 3 === 1 ? mix('#8a4a5a', b.accent, 0.2) : '#76a648'),
              -1.25 + i * 0.42,
              0.66 + k * 0.55,
              0.6 - k * 0.55,
            ),
          ),
          [-1, 1].map((s) => at(rod(0.22, 0.1, plastic(b.accent)), s * 1.5, 0.5 + k * 0.55, 0.6 - k * 0.55)),
        ),
      ),
      [-1.2, 1.2].map((x) =>
        group(
          strut([x, 0, 0.85], [x, 1.65, -0.65], 0.05, paint(b.body)),
          strut([x, 0, -0.8], [x, 1.65, -0.65], 0.05, paint(b.body)),
        ),
      ),
      at(box(0.7, 0.45, 0.5, plastic(b.body), 0.06), 1.15, 0, -0.5),
    );
  return group(
    [-1.1, 1.1].flatMap((x) => [-0.45, 0.45].map((z) => at(box(0.08, 2.8, 0.08, frame), x, 0, z))),
    [0.35, 1.2, 2.05].map((y, k) =>
      group(
        at(box(2.2, 0.2, 0.9, gloss('#f3f3ef'), 0.03), 0, y, 0),
        at(box(2.22, 0.06, 0.92, plastic(b.body)), 0, y, 0),
        Array.from({ length: 10 }, (_, i) =>
          at(
            lettuce(0.2, (i + k) % 4 === 1 ? mix('#8a4a5a', b.accent, 0.2) : '#76a648'),
            -0.86 + (i % 5) * 0.43,
            y + 0.18,
            i < 5 ? 0.2 : -0.22,
          ),
        ),
        at(box(2.1, 0.04, 0.3, lit('#fdf0f6', 0.9)), 0, y + 0.76, 0),
      ),
    ),
    at(box(2.3, 0.1, 1.0, paint(b.accent)), 0, 2.82, 0),
    at(box(0.6, 0.3, 0.6, plastic(b.body), 0.05), 0.7, 0, 0),
  );
});

/** Seed packets with seedlings and loose seeds. */
export const seedPackets = form([16, -10, 14], (b) => {
  const n = 2 + b.alt(2);
  const tones = [b.body, lighter(b.body, 0.4), mix(b.body, b.accent, 0.5)];
  const seeds = many(
    new SphereGeometry(0.05, 8, 6),
    grainy(mix('#b98a52', b.accent, 0.2), 2, 0.5),
    Array.from({ length: 40 }, () =>
      pose(b.rng.range(-0.8, 0.6), 0.04, b.rng.range(0.9, 1.4), b.rng.range(0, 3), b.rng.range(0, 3), 0),
    ),
  );
  const pot = group(
    cyl(0.3, 0.42, grainy('#b9704a', 2, 0.6), 0.4),
    at(cyl(0.36, 0.02, grainy('#4a3626', 4, 2)), 0, 0.4, 0),
    Array.from({ length: 3 }, (_, i) =>
      at(
        group(
          cyl(0.02, 0.3, gloss('#8fb65a')),
          [-1, 1].map((s) =>
            at(turned(scaled(sphere(0.12, gloss('#79a94a')), 1, 0.2, 0.6), 0, i, s * 0.4), s * 0.1, 0.31, 0),
          ),
        ),
        (i - 1) * 0.16,
        0.4,
        (i % 2) * 0.12 - 0.05,
      ),
    ),
  );
  return group(
    Array.from({ length: n }, (_, i) =>
      at(
        group(
          turned(bag(b, 1.1, 1.55, 0.12, { colour: tones[i] ?? b.body, kind: 'pillow', roughness: 0.6 }), -0.15, 0, 0),
        ),
        (i - (n - 1) / 2) * 0.85 - 0.2,
        0,
        -0.2 - (i % 2) * 0.3,
        (1 - i) * 0.15,
      ),
    ),
    seeds,
    at(pot, 1.1 + (n - 2) * 0.3, 0, 0.4),
    b.alt(3) === 2 ? at(carton(b, 1.0, 0.7, 0.7), -1.5, 0, 0.3, 0.3) : [],
  );
});

/** Grow-light bars above a tray. */
export const growLight = form([13, -26, 14], (b) => {
  const bars = 4 + b.alt(3);
  const tint = b.alt(2) ? '#fbe3f1' : '#fff6e2';
  return group(
    at(
      group(
        Array.from({ length: bars }, (_, i) =>
          at(
            group(
              box(0.16, 0.12, 2.2, metal(mix('#d6d9db', b.body, 0.3), 0.3), 0.03),
              at(box(0.1, 0.02, 2.1, lit(tint, 1)), 0, -0.015, 0),
            ),
            (i - (bars - 1) / 2) * (2.4 / bars),
            0,
            0,
          ),
        ),
        [-0.7, 0.7].map((z) => at(box(2.5, 0.08, 0.12, metal('#b5b8bb', 0.34)), 0, 0.12, z)),
        at(box(0.9, 0.2, 0.5, plastic(b.accent), 0.04), 0, 0.2, 0),
      ),
      0,
      1.6,
      0,
    ),
    [-1.2, 1.2].flatMap((x) => [-0.7, 0.7].map((z) => strut([x, 0, z], [x, 1.75, z], 0.03, metal('#8d9195')))),
    at(box(2.2, 0.2, 1.3, plastic('#3a3f3a'), 0.03), 0, 0, 0),
    Array.from({ length: 15 }, (_, i) =>
      at(
        lettuce(0.19, i % 4 === 2 ? '#8a4a5a' : '#76a648'),
        -0.84 + (i % 5) * 0.42,
        0.16,
        -0.4 + Math.floor(i / 5) * 0.4,
      ),
    ),
  );
});

/** Farm tractor. */
export const tractor = form([10, 40, 14], (b) => {
  const skin = gloss(b.body);
  const wheel = (x: number, z: number, r: number, w: number): Obj =>
    at(
      group(
        wheelOf(r, w, b.accent),
        Array.from({ length: 18 }, (_, i) => {
          const g = group(
            at(turned(box(0.12, 0.1, w * 1.05, rubber(), 0.02), 0, i % 2 ? 0.35 : -0.35, 0), 0, r - 0.04, 0),
          );
          g.rotation.z = (i / 18) * Math.PI * 2;
          return g;
        }),
      ),
      x,
      r + 0.04,
      z,
    );
  const cabin = b.alt(2) === 0;
  return group(
    wheel(-0.85, 0.72, 0.8, 0.45),
    wheel(-0.85, -0.72, 0.8, 0.45),
    wheel(1.1, 0.62, 0.5, 0.32),
    wheel(1.1, -0.62, 0.5, 0.32),
    at(box(2.2, 0.35, 0.6, cast('#55595d'), 0.05), 0.2, 0.5, 0),
    at(box(1.45, 0.72, 0.78, skin, 0.14), 0.85, 0.82, 0),
    at(box(0.06, 0.5, 0.6, pane('#26282b'), 0.03), 1.57, 0.92, 0),
    [-0.22, 0.22].map((z) => at(rod(0.08, 0.05, lit('#fff7e0', 0.6)), 1.58, 1.36, z)),
    Array.from({ length: 5 }, (_, i) => at(box(0.5, 0.03, 0.79, pane('#303236')), 0.95, 1.0 + i * 0.08, 0)),
    at(cyl(0.05, 0.9, metal('#5c6064')), 0.55, 1.5, 0.3),
    [-1, 1].map((s) => at(turned(box(1.1, 0.1, 0.4, skin, 0.04), 0, 0, 0), -0.85, 1.64, s * 0.72)),
    at(box(0.6, 0.5, 1.0, plastic('#2d2f32'), 0.05), -0.6, 0.9, 0),
    at(box(0.5, 0.14, 0.5, rubber(), 0.06), -0.7, 1.38, 0),
    cabin
      ? group(
          [
            [0.05, 0.55],
            [0.05, -0.55],
            [-1.2, 0.55],
            [-1.2, -0.55],
          ].map(([x, z]) => strut([x ?? 0, 1.35, z ?? 0], [(x ?? 0) * 0.9, 2.6, (z ?? 0) * 0.95], 0.045, steelDark())),
          at(box(1.4, 0.12, 1.25, skin, 0.06), -0.55, 2.58, 0),
          [-1, 1].map((s) => at(box(1.15, 1.1, 0.02, clear('#cfdde4', 0.3)), -0.55, 1.45, s * 0.55)),
        )
      : group(
          [-0.5, 0.5].map((z) => strut([-1.2, 1.4, z], [-1.25, 2.4, z], 0.05, steelDark())),
          at(box(0.06, 0.1, 1.05, steelDark()), -1.25, 2.38, 0),
          at(turned(box(0.1, 0.55, 0.5, rubber(), 0.05), 0, 0, 0.12), -0.95, 1.45, 0),
        ),
    at(turned(rod(0.02, 0.5, steelDark()), 0, 0, 0.9), 0.0, 1.55, 0),
    at(
      turned(
        bent(
          [
            [0.18, 0, 0],
            [0, 0, 0.18],
            [-0.18, 0, 0],
            [0, 0, -0.18],
          ],
          0.022,
          rubber(),
          true,
        ),
        0,
        0,
        -0.6,
      ),
      -0.12,
      1.75,
      0,
    ),
    at(decal(0.6, 0.16, plate(b, 0.6, 0.16, null, b.body)), 0.85, 1.2, 0.395),
    at(box(0.3, 0.3, 0.5, paint(darker(b.body, 0.3))), 1.75, 0.5, 0),
  );
});
