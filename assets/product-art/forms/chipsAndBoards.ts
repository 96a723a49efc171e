import { BoxGeometry, SphereGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { canvasTexture, plate } from '../kit/labels.ts';
import { brushed, copper, gloss, gold, lit, metal, plastic, printed } from '../kit/materials.ts';
import {
  at,
  axle,
  bent,
  box,
  circleHole,
  cyl,
  decal,
  extrude,
  grounded,
  group,
  many,
  type Obj,
  outline,
  panel,
  pose,
  turned,
} from '../kit/shapes.ts';

/** Packaged chips: ball-grid and leaded packages, one turned over. */
export const chips = form([30, -28, 14], (b) => {
  const resin = plastic(mix('#26272a', b.body, 0.12), 0.5);
  const big = (s: number, text: boolean): Obj =>
    group(
      box(s, 0.03, s, plastic('#3d5a48', 0.5)),
      at(box(s * 0.96, s * 0.1, s * 0.96, resin, 0.02), 0, 0.03, 0),
      text
        ? at(
            turned(decal(s * 0.7, s * 0.3, plate(b, s * 0.7, s * 0.3, null, '#222222')), -Math.PI / 2, 0, 0),
            0,
            0.032 + s * 0.1,
            s * 0.12,
          )
        : [],
      at(cyl(s * 0.035, 0.004, plastic('#8d8f90')), -s * 0.4, 0.03 + s * 0.1, s * 0.4),
    );
  const flipped = (s: number): Obj =>
    group(
      box(s, 0.06, s, plastic('#2f6b4a', 0.45), 0.01),
      many(
        new SphereGeometry(s * 0.028, 10, 8),
        metal('#d9dbdd', 0.2),
        Array.from({ length: 81 }, (_, i) => pose(((i % 9) - 4) * s * 0.1, 0.07, (Math.floor(i / 9) - 4) * s * 0.1)),
      ),
    );
  const legged = (): Obj =>
    group(
      at(box(1.3, 0.16, 0.7, resin, 0.03), 0, 0.08, 0),
      many(
        new BoxGeometry(0.05, 0.1, 0.2),
        metal('#cfd1d3', 0.25),
        Array.from({ length: 22 }, (_, i) => pose(((i % 11) - 5) * 0.11, 0.05, (i < 11 ? 1 : -1) * 0.42)),
      ),
      at(turned(decal(0.8, 0.24, plate(b, 0.8, 0.24, null, '#222222')), -Math.PI / 2, 0, 0), 0, 0.244, 0.12),
    );
  const module = group(
    box(3.2, 0.06, 0.8, plastic(mix('#1f5a43', b.body, 0.25), 0.4), 0.01),
    Array.from({ length: 8 }, (_, i) => at(box(0.3, 0.06, 0.42, resin, 0.01), -1.35 + i * 0.385, 0.06, -0.06)),
    many(
      new BoxGeometry(0.03, 0.01, 0.1),
      gold(),
      Array.from({ length: 60 }, (_, i) => pose(-1.5 + i * 0.051, 0.063, 0.33)),
    ),
  );
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(big(1.5, true), -0.4, 0, 0, 0.2),
      at(flipped(1.1), 1.0, 0, 0.35, -0.2),
      at(legged(), 0.2, 0, 1.25, 0.15),
    );
  if (c === 1)
    return group(
      at(module, 0, 0, -0.5, 0.15),
      at(big(0.9, true), -0.5, 0, 0.7, 0.3),
      at(big(0.7, false), 0.5, 0, 0.8, -0.1),
    );
  return group(
    Array.from({ length: 6 }, (_, i) =>
      at(i === 4 ? flipped(0.85) : big(0.85, true), (i % 3) * 1.05 - 1.05, 0, Math.floor(i / 3) * 1.05 - 0.5, 0.04 * i),
    ),
  );
});

/** Carrier tape reels for tiny parts, some parts strewn in front. */
export const reels = form([12, -28, 14], (b) => {
  const reel = (r: number, tone: string): Obj => {
    const s = circleHole(
      outline(Array.from({ length: 64 }, (_, i) => [Math.cos(i * 0.0982) * r, Math.sin(i * 0.0982) * r] as const)),
      0,
      0,
      r * 0.1,
    );
    for (let k = 0; k < 3; k += 1)
      circleHole(s, Math.cos(k * 2.094) * r * 0.42, Math.sin(k * 2.094) * r * 0.42, r * 0.17);
    return at(
      group(
        [-0.11, 0.11].map((z) => at(extrude(s, 0.03, plastic(tone, 0.4), 0.005), 0, 0, z)),
        axle(r * 0.82, 0.2, plastic(lighter(tone, 0.5), 0.4)),
        at(decal(r * 0.6, r * 0.34, plate(b, 0.6, 0.34, '#f7f4ec')), 0, r * 0.5, 0.13),
      ),
      0,
      r,
      0,
    );
  };
  const led = b.alt(2) === 1;
  const part = led
    ? group(box(0.16, 0.05, 0.16, gloss('#f5f3ec'), 0.01), at(cyl(0.055, 0.02, lit('#f3cf5a', 0.4)), 0, 0.045, 0))
    : group(
        box(0.2, 0.1, 0.1, gloss(mix('#b99a72', b.body, 0.2)), 0.015),
        [-1, 1].map((s) => at(box(0.055, 0.104, 0.104, metal('#d7d9db', 0.25), 0.015), s * 0.08, -0.002, 0)),
      );
  const loose = Array.from({ length: 16 }, (_, i) =>
    at(
      part.clone(),
      -0.8 + (i % 6) * 0.34 + b.rng.range(-0.06, 0.06),
      0,
      0.65 + Math.floor(i / 6) * 0.26 + b.rng.range(-0.05, 0.05),
      b.rng.range(0, 3),
    ),
  );
  const c = b.alt(3);
  return group(
    c === 2
      ? at(group(turned(group(at(reel(1, b.body), 0, -1, 0)), -Math.PI / 2, 0, 0)), 0, 0.13, -0.5)
      : [
          at(reel(1, b.body), -0.35, 0, -0.3, 0.12),
          c === 0 ? at(reel(0.8, b.accent), 0.75, 0, -0.75, -0.1) : [],
        ].flat(),
    loose,
  );
});

/** Populated or bare circuit boards. */
export const circuitBoards = form([32, -24, 14], (b) => {
  const tone = mix(b.body, '#1f6a48', 0.45);
  const traces = canvasTexture(1.4, 1, (ctx, W, H) => {
    ctx.fillStyle = tone;
    ctx.fillRect(0, 0, W, H);
    ctx.strokeStyle = lighter(tone, 0.25);
    for (let i = 0; i < 70; i += 1) {
      ctx.lineWidth = b.rng.range(1, 4);
      const x = b.rng.range(0, W);
      const y = b.rng.range(0, H);
      const d = b.rng.range(20, 150);
      ctx.beginPath();
      ctx.moveTo(x, y);
      ctx.lineTo(x + d, y);
      ctx.lineTo(x + d + 24, y + 24);
      ctx.lineTo(x + d + 24, y + 24 + d * 0.5);
      ctx.stroke();
    }
    for (let i = 0; i < 220; i += 1) {
      ctx.fillStyle = '#d8b468';
      ctx.beginPath();
      ctx.arc(b.rng.range(8, W - 8), b.rng.range(8, H - 8), b.rng.range(1.5, 4.5), 0, 6.3);
      ctx.fill();
    }
    ctx.fillStyle = '#d8b468';
    for (let i = 0; i < 26; i += 1) ctx.fillRect(W * 0.12 + i * W * 0.03, H - 34, W * 0.02, 34);
  });
  const board = (w: number, d: number, full: boolean): Obj =>
    group(
      box(w, 0.05, d, plastic(darker(tone, 0.15)), 0.008),
      at(turned(panel(w * 0.99, d * 0.99, printed(traces, 0.35)), -Math.PI / 2, 0, 0), 0, 0.052, d * 0.495),
      full
        ? group(
            Array.from({ length: 14 }, () =>
              at(
                box(b.rng.range(0.12, 0.4), 0.06, b.rng.range(0.12, 0.4), plastic('#242527'), 0.01),
                b.rng.range(-w * 0.4, w * 0.4),
                0.05,
                b.rng.range(-d * 0.38, d * 0.25),
              ),
            ),
            Array.from({ length: 5 }, (_, i) =>
              at(cyl(0.09, 0.24, metal('#b9bcc0', 0.3)), -w * 0.38 + i * 0.22, 0.05, -d * 0.36),
            ),
            at(box(0.6, 0.2, 0.26, plastic(b.accent), 0.02), w * 0.28, 0.05, d * 0.3),
            at(box(0.5, 0.18, 0.5, brushed()), 0.1, 0.05, 0),
          )
        : [],
    );
  const c = b.alt(3);
  if (c === 0) return board(2.5, 1.8, true);
  if (c === 1)
    return group([0, 1, 2].map((i) => at(board(2.2, 1.5, false), i * 0.22, i * 0.08, i * 0.2 - 0.2, i * 0.1)));
  return group(
    at(grounded(turned(board(2.2, 1.6, false), Math.PI / 2 - 0.25, 0, 0)), -0.3, 0, -0.9),
    at(board(1.9, 1.2, true), 0.3, 0, 0.6, -0.15),
  );
});

/** Stamped lead frames: strips of fine fingers. */
export const leadFrames = form([38, -24, 14], (b) => {
  const mat = b.alt(2) === 0 ? copper() : metal(mix('#d0d2d4', b.body, 0.2), 0.24);
  const strip = (): Obj =>
    group(
      [-0.34, 0.34].map((z) => at(box(2.8, 0.025, 0.07, mat), 0, 0, z)),
      Array.from({ length: 5 }, (_, i) =>
        at(
          group(
            box(0.26, 0.025, 0.26, mat),
            many(
              new BoxGeometry(0.018, 0.022, 0.2),
              mat,
              Array.from({ length: 20 }, (_k, k) => pose(((k % 10) - 4.5) * 0.05, 0.012, (k < 10 ? 1 : -1) * 0.23)),
            ),
            [-1, 1].map((s) => at(box(0.03, 0.025, 0.68, mat), s * 0.27, 0, 0)),
          ),
          -1.12 + i * 0.56,
          0,
          0,
        ),
      ),
    );
  return group(
    Array.from({ length: 3 + b.alt(3) }, (_, i) =>
      at(strip(), 0.1 * (i % 2), i * 0.028, i * 0.62 - 0.8, 0.1 * (i - 1)),
    ),
  );
});

/** Optical transceiver modules with bail latch. */
export const transceivers = form([26, -32, 14], (b) => {
  const one = (tone: string): Obj =>
    group(
      box(0.6, 0.36, 2.2, brushed('#c3c6c9', 1, 4), 0.02),
      at(turned(decal(0.5, 1.1, plate(b, 0.5, 0.22, '#f4f1e8')), -Math.PI / 2, 0, 0), 0, 0.364, 0.5),
      at(box(0.56, 0.3, 0.16, plastic('#26272a')), 0, 0.03, 1.05),
      [-0.13, 0.13].map((x) => at(axle(0.08, 0.06, plastic(tone)), x, 0.18, 1.13)),
      bent(
        [
          [-0.3, 0.3, 1.0],
          [-0.28, 0.3, 1.45],
          [0, 0.3, 1.55],
          [0.28, 0.3, 1.45],
          [0.3, 0.3, 1.0],
        ],
        0.035,
        plastic(tone),
      ),
      at(box(0.5, 0.03, 0.2, gold()), 0, 0.15, -1.16),
    );
  const n = 2 + b.alt(3);
  return group(
    Array.from({ length: n }, (_, i) =>
      at(one(i % 2 ? b.accent : b.body), (i - (n - 1) / 2) * 0.85, 0, (i % 2) * 0.25, 0.06 * i),
    ),
    b.alt(2)
      ? bent(
          [
            [-0.5, 0.2, 1.2],
            [-0.4, 0.1, 2.0],
            [0.4, 0.04, 2.3],
            [1.2, 0.04, 2.0],
          ],
          0.04,
          plastic('#e8c33a'),
        )
      : [],
  );
});
