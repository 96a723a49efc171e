import { PlaneGeometry, TorusGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { fabric, gold, leather, metal, paper, standard } from '../kit/materials.ts';
import { standardCloth } from '../kit/parts.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  extrude,
  group,
  many,
  mesh,
  type Obj,
  outline,
  pose,
  ring,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Pairs of socks, flat and folded with a paper band. */
export const socks = form([40, -10, 14], (b) => {
  const sock = (tone: string, cuff: string): Obj => {
    const shape = outline(
      [
        [-0.24, 1.5],
        [0.24, 1.5],
        [0.25, 0.4],
        [0.38, 0.12],
        [1.0, -0.02],
        [1.16, -0.22],
        [1.05, -0.42],
        [0.4, -0.44],
        [-0.05, -0.4],
        [-0.26, -0.15],
        [-0.26, 0.5],
      ],
      true,
    );
    return group(
      turned(
        group(
          extrude(shape, 0.14, fabric(tone, 20), 0.06),
          at(box(0.54, 0.28, 0.15, fabric(cuff, 26), 0.05), 0, 1.3, 0),
          at(scaled(sphere(0.24, fabric(cuff, 14)), 0.9, 0.85, 0.34), 0.98, -0.23, 0),
        ),
        -Math.PI / 2,
        0,
        0,
      ),
    );
  };
  const n = 2 + b.alt(3);
  const tones = [b.body, b.accent, lighter(b.body, 0.45), mix(b.body, b.accent, 0.5)];
  return group(
    Array.from({ length: n }, (_, i) =>
      group(
        at(sock(darker(tones[i % 4] ?? b.body, 0.12), tones[(i + 1) % 4] ?? b.accent), i * 0.85, 0.08, 0),
        at(sock(tones[i % 4] ?? b.body, tones[(i + 1) % 4] ?? b.accent), i * 0.85 - 0.06, 0.2, 0.08, 0.05),
      ),
    ),
  );
});

/** Structured handbag with flap or top handles. */
export const handbag = form([9, -20, 14], (b) => {
  const choice = b.alt(3);
  const hide = leather(b.body);
  const ware = b.rng.chance(0.6) ? gold() : metal('#d0d2d5', 0.2);
  if (choice === 1) {
    const tote = warp(box(2.1, 1.6, 0.85, hide, 0.08), (p) =>
      p.set(p.x * (0.92 + 0.1 * (p.y / 1.6)), p.y, p.z * (1 - 0.35 * (p.y / 1.6))),
    );
    return group(
      tote,
      [-1, 1].map((s) =>
        bent(
          [
            [-0.5, 1.3, s * 0.3],
            [-0.5, 1.75, s * 0.26],
            [0, 2.3, s * 0.22],
            [0.5, 1.75, s * 0.26],
            [0.5, 1.3, s * 0.3],
          ],
          0.055,
          leather(b.accent),
        ),
      ),
      at(box(0.26, 0.5, 0.02, leather(b.accent), 0.01), 0.5, 0.9, 0.4),
    );
  }
  const w = choice === 0 ? 1.9 : 1.5;
  const h = choice === 0 ? 1.25 : 1.45;
  const body = warp(box(w, h, 0.75, hide, 0.1), (p) =>
    p.set(p.x * (1 - 0.06 * (p.y / h)), p.y, p.z * (1 - 0.25 * (p.y / h))),
  );
  const flap = at(
    turned(
      extrude(
        outline(
          [
            [-w * 0.47, 0],
            [w * 0.47, 0],
            [w * 0.44, -h * 0.5],
            [w * 0.2, -h * 0.64],
            [-w * 0.2, -h * 0.64],
            [-w * 0.44, -h * 0.5],
          ],
          choice === 2,
        ),
        0.06,
        leather(darker(b.body, 0.08)),
        0.025,
      ),
      -0.1,
      0,
      0,
    ),
    0,
    h * 1.0,
    0.34,
  );
  return group(
    body,
    flap,
    at(box(0.3, 0.22, 0.06, ware, 0.03), 0, h * 0.36, 0.43),
    choice === 0
      ? bent(
          [
            [-0.6, h, 0],
            [-0.55, h + 0.55, 0],
            [0, h + 0.8, 0],
            [0.55, h + 0.55, 0],
            [0.6, h, 0],
          ],
          0.06,
          leather(b.accent),
        )
      : many(
          new TorusGeometry(0.06, 0.018, 8, 16),
          ware,
          Array.from({ length: 34 }, (_, i) => {
            const a = (i / 33) * Math.PI;
            return pose(-Math.cos(a) * w * 0.47, h * 0.95 + Math.sin(a) * 1.05, 0, 0, i % 2 ? 1.57 : 0, 0);
          }),
        ),
    [-1, 1].map((s) => at(cyl(0.06, 0.1, ware), s * (choice === 0 ? 0.6 : w * 0.47), h * 0.96, 0)),
  );
});

/** Bolts of woven fabric, stacked or standing, one with a loose end. */
export const fabricRolls = form([18, -34, 14], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.4), darker(b.body, 0.2), mix(b.body, b.accent, 0.5)];
  const roll = (i: number, r = 0.4): Obj =>
    group(
      axle(r, 3, fabric(tones[i % 5] ?? b.body, 30), r, 0.03),
      axle(0.1, 3.02, paper('#a98c66')),
      Array.from({ length: 3 }, (_, k) =>
        at(
          turned(ring(r * (0.4 + k * 0.2), 0.008, fabric(darker(tones[i % 5] ?? b.body, 0.3))), Math.PI / 2, 0, 0),
          0,
          0,
          1.5,
        ),
      ),
    );
  if (b.alt(2) === 0) {
    const flow = warp(mesh(new PlaneGeometry(2.6, 2.2, 30, 40), standardCloth(tones[0] ?? b.body)), (p) => {
      const t = p.y + 1.1;
      p.set(
        1.1 + t * 0.75,
        0.06 + Math.max(0, 0.75 * (1 - t * 0.9) ** 3) + 0.05 * Math.sin(t * 7 + p.x) * Math.min(1, t),
        p.x,
      );
    });
    return group(
      [-0.82, 0, 0.82].map((x, i) => at(roll(i), x, 0.4, 0)),
      [-0.41, 0.41].map((x, i) => at(roll(i + 3), x, 1.1, 0)),
      flow,
    );
  }
  return group(
    Array.from({ length: 4 + b.alt(3) }, (_, i) =>
      at(
        group(turned(group(at(roll(i, 0.34), 0, 0, 1.5)), -Math.PI / 2 + 0.03, 0, 0)),
        (i % 3) * 0.74 - 0.74,
        0,
        -Math.floor(i / 3) * 0.74,
      ),
    ),
    at(turned(roll(1, 0.34), 0, 1.35, 0), 0, 0.34, 1.0),
  );
});

/** Yarn on cones or bobbins. */
export const yarnCones = form([14, 0, 16], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.4), mix(b.body, b.accent, 0.5)];
  const cone = (i: number): Obj => {
    const tone = tones[i % 4] ?? b.body;
    const yarn = standard({ color: tone, roughness: 0.7 });
    const straight = b.alt(2) === 1;
    const r = (t: number): number => (straight ? 0.55 : 0.62 - 0.26 * t);
    return group(
      Array.from({ length: 30 }, (_, k) =>
        at(turned(ring(r(k / 29), 0.032, yarn), (k % 2 ? 1 : -1) * 0.02, k, 0), 0, 0.14 + k * 0.045, 0),
      ),
      at(cyl(r(0), 1.36, yarn, r(1)), 0, 0.12, 0),
      straight ? cyl(0.2, 1.72, paper('#c9b38c')) : cyl(0.3, 1.75, paper('#c9b38c'), 0.13),
    );
  };
  const n = 3 + b.alt(3);
  return group(
    Array.from({ length: n }, (_, i) => at(cone(i), ((i % 3) - 1) * 1.32, 0, Math.floor(i / 3) * -1.2 + (i % 2) * 0.2)),
    bent(
      [
        [1.3, 1.2, 0.5],
        [1.6, 0.3, 0.8],
        [1.2, 0.03, 1.2],
        [0.2, 0.03, 1.1],
        [-0.7, 0.03, 1.3],
      ],
      0.018,
      standard({ color: b.body, roughness: 0.8 }),
    ),
  );
});
