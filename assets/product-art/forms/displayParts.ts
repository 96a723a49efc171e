import { CircleGeometry } from 'three';
import { mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { canvasTexture } from '../kit/labels.ts';
import { lit, metal, pane, plastic, screenOf, standard } from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
import { at, axle, bent, box, cyl, glass, group, lathe, mesh, type Obj, panel, sphere, turned } from '../kit/shapes.ts';

/** Silicon wafers with die pattern or blank, leaning in an arc, carrier behind. */
export const wafers = form([16, -16, 12], (b) => {
  const die = canvasTexture(1, 1, (ctx, W) => {
    ctx.fillStyle = '#8a93a3';
    ctx.fillRect(0, 0, W, W);
    const n = 14;
    for (let i = 0; i < n * n; i += 1) {
      ctx.fillStyle = mix(mix('#6f7fa0', b.body, 0.3), b.accent, 0.15 + 0.25 * b.rng.next());
      ctx.fillRect(((i % n) * W) / n + 2, (Math.floor(i / n) * W) / n + 2, W / n - 4, W / n - 4);
    }
  });
  const wafer = (patterned: boolean): Obj =>
    group(
      axle(1, 0.02, metal('#9aa1ab', 0.1)),
      at(
        mesh(
          new CircleGeometry(0.97, 72),
          patterned
            ? standard({ map: die, roughness: 0.24, metalness: 0.35 })
            : metal(mix('#8e97a6', b.body, 0.1), 0.06),
        ),
        0,
        0,
        0.012,
      ),
    );
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(group(turned(wafer(true), -0.25, 0.15, 0)), -0.3, 1, 0),
      at(group(turned(wafer(false), -0.25, -0.2, 0)), 0.75, 1, -0.5),
    );
  if (c === 1) {
    const pod = group(
      box(1.9, 1.9, 0.06, plastic(b.body)),
      [-1, 1].map((s) => at(box(0.08, 1.9, 1.5, plastic(b.body), 0.02), s * 0.95, 0, 0.7)),
      at(box(2.0, 0.1, 1.6, plastic(b.body), 0.03), 0, 1.85, 0.7),
      at(box(2.0, 0.1, 1.6, plastic(b.body), 0.03), 0, 0, 0.7),
      Array.from({ length: 10 }, (_, i) =>
        at(group(turned(wafer(i === 9), -Math.PI / 2, 0, 0)), 0, 0.25 + i * 0.155, 0.75),
      ),
    );
    return pod;
  }
  return group(
    at(group(turned(wafer(true), -Math.PI / 2 + 0.02, 0, 0)), 0, 0.03, 0.4),
    at(group(turned(wafer(false), -Math.PI / 2 + 0.05, 0, 0)), 0.85, 0.09, -0.5),
    at(group(turned(wafer(true), -0.3, 0.2, 0)), -0.6, 0.96, -1.0),
  );
});

/** Bare display module: thin lit panel, flex cable and driver board. */
export const displayPanel = form([12, -22, 14], (b) => {
  const c = b.alt(3);
  const w = c === 1 ? 1.3 : 2.6;
  const h = c === 1 ? 2.2 : 1.55;
  const art = screenArt(b, c === 0 ? 'flower' : c === 1 ? 'city' : 'dunes', w, h);
  const scr = group(
    box(w + 0.05, h + 0.05, 0.03, pane('#17181b'), 0.01),
    at(panel(w, h, screenOf(art)), 0, 0.025, 0.017),
  );
  const flex = group(at(box(w * 0.5, 0.22, 0.015, plastic('#b5702e', 0.3)), 0, -0.2, -0.02));
  const set = at(group(turned(group(at(scr, 0, 0.1, 0), at(flex, 0, 0.1, 0)), -0.3, 0, 0)), 0, 0.1, 0);
  return group(
    set,
    at(box(w * 0.7, 0.05, 0.3, plastic('#2f6b4a')), 0, 0, 0.35),
    at(box(w * 0.4, 0.06, 0.12, plastic('#222')), 0, 0.05, 0.35),
    c === 2 ? at(group(turned(scr.clone(), -0.3, 0, 0)), w * 0.5, 0, -0.7) : [],
    at(turned(box(0.9, 0.06, 0.5, metal()), 0, 0, 0), 0, 0, -0.5),
    bent(
      [
        [0, 0.03, -0.45],
        [0, 0.6, -0.42],
        [0, 0.9, -0.3],
      ],
      0.04,
      metal(),
    ),
  );
});

/** Large thin glass plates in a rack. */
export const glassSheets = form([14, -34, 12], (b) => {
  const rack = metal('#b4b7ba', 0.35);
  const tint = mix('#dff0ec', b.body, 0.15);
  const n = 4 + b.alt(3);
  return group(
    [-0.9, 0.9].map((x) => at(box(0.1, 0.14, 1.6, rack), x, 0, 0)),
    [-0.9, 0.9].flatMap((x) =>
      Array.from({ length: n + 1 }, (_, i) =>
        at(turned(box(0.06, 0.5, 0.04, plastic(b.accent)), -0.14, 0, 0), x, 0.12, 0.62 - i * 0.24),
      ),
    ),
    Array.from({ length: n }, (_, i) => {
      const g = glass(box(2.4, 1.7, 0.035, metal(), 0.008).geometry, tint, 0.9, 0.2);
      return at(
        group(
          turned(g, -0.14, 0, 0),
          at(
            group(turned(box(2.4, 0.012, 0.036, plastic(mix('#7fc4b2', b.body, 0.2), 0.2)), -0.14, 0, 0)),
            0,
            1.68,
            -0.24,
          ),
        ),
        0,
        0.16,
        0.52 - i * 0.24,
      );
    }),
  );
});

/** Camera modules: lens barrels on small boards with flex tails. */
export const cameraModules = form([22, -24, 16], (b) => {
  const unit = (s: number): Obj =>
    group(
      box(0.9 * s, 0.1 * s, 0.9 * s, plastic('#2f6b4a'), 0.01),
      at(box(0.8 * s, 0.42 * s, 0.8 * s, plastic(mix('#2a2b2e', b.body, 0.25), 0.4), 0.04), 0, 0.08 * s, 0),
      at(
        lathe(
          [
            [0, 0],
            [0.34, 0],
            [0.34, 0.3, 0.03],
            [0.25, 0.32],
            [0.2, 0.24],
            [0, 0.22],
          ].map(([r, y]) => [(r ?? 0) * s, (y ?? 0) * s] as const),
          plastic('#1f2022', 0.3),
        ),
        0,
        0.48 * s,
        0,
      ),
      at(sphere(0.19 * s, pane('#15203a'), 0.35), 0, 0.7 * s, 0),
      at(box(0.34 * s, 0.02, 1.2 * s, plastic('#b5702e', 0.35)), 0, 0.03, -0.95 * s),
      at(box(0.5 * s, 0.06, 0.26 * s, plastic(b.accent)), 0, 0.03, -1.6 * s),
    );
  const c = b.alt(3);
  if (c === 0) return group(at(unit(1), -0.3, 0, 0.2, 0.5), at(unit(0.7), 0.9, 0, 0.5, 0.2));
  if (c === 1) return group([0, 1, 2].map((i) => at(unit(0.8), (i - 1) * 1.05, 0, (i % 2) * -0.25, 0.25)));
  return group(
    at(box(1.7, 0.12, 1.7, plastic('#2b2c2e'), 0.1), 0, 0, 0),
    [
      [-0.4, -0.4],
      [0.4, -0.4],
      [-0.4, 0.4],
    ].map(([x, z]) =>
      at(
        group(cyl(0.34, 0.2, metal(b.accent), 0.34, 0.03), at(sphere(0.26, pane('#15203a'), 0.3), 0, 0.18, 0)),
        x ?? 0,
        0.12,
        z ?? 0,
      ),
    ),
    at(cyl(0.12, 0.04, lit('#fff3d8', 0.5)), 0.4, 0.12, 0.4),
  );
});
