import { BoxGeometry } from 'three';
import type { Brief } from './form.ts';
import { darker } from './colour.ts';
import { plate } from './labels.ts';
import { cast, lit, metal, paint, pane, plastic, rubber, screenOf, steelDark } from './materials.ts';
import { screenArt, type ScreenKind } from './screens.ts';
import { at, axle, box, cyl, decal, group, many, panel, pose, ring, turned, type Obj } from './shapes.ts';

/** Levelling feet at the corners. */
export const machineFeet = (w: number, d: number): Obj =>
  group(
    [-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        at(group(cyl(0.09, 0.03, rubber()), at(cyl(0.035, 0.1, metal()), 0, 0.02, 0)), x * w, 0, z * d),
      ),
    ),
  );

/** Rows of ventilation slots facing +z. */
export const louvres = (w: number, rows: number, pitch = 0.06): Obj =>
  many(
    new BoxGeometry(w, pitch * 0.45, 0.02),
    steelDark(),
    Array.from({ length: rows }, (_, i) => pose(0, i * pitch, 0)),
  );

/** Three-colour signal lamp. */
export const stackLight = (): Obj =>
  group(
    cyl(0.02, 0.16, metal()),
    ['#3fae62', '#e8b23a', '#d1473a'].map((c, i) => at(cyl(0.05, 0.09, lit(c, 0.45)), 0, 0.15 + i * 0.095, 0)),
  );

/** Operator panel: screen, keys and an emergency stop. */
export function controlPanel(b: Brief, w: number, h: number, kind: ScreenKind = 'factory'): Obj {
  return group(
    box(w, h, 0.12, plastic('#3a3d41', 0.45), 0.02),
    at(panel(w * 0.84, h * 0.52, screenOf(screenArt(b, kind, w * 0.84, h * 0.52))), 0, h * 0.4, 0.062),
    Array.from({ length: 8 }, (_, i) =>
      at(
        box(w * 0.1, h * 0.07, 0.02, plastic('#c9ccd0'), 0.005),
        -w * 0.34 + (i % 4) * w * 0.14,
        h * 0.12 + Math.floor(i / 4) * h * 0.12,
        0.062,
      ),
    ),
    at(axle(Math.min(w, h) * 0.08, 0.05, plastic('#c5332b')), w * 0.32, h * 0.2, 0.08),
  );
}

/** Sheet-metal body with plinth, door lines, window and type plate: the base of many machines. */
export function cabinet(
  b: Brief,
  w: number,
  h: number,
  d: number,
  look: { window?: readonly [x: number, y: number, w: number, h: number]; tone?: string; band?: boolean } = {},
): Obj {
  const tone = look.tone ?? b.body;
  const g = group(
    at(box(w * 0.98, 0.12, d * 0.96, steelDark()), 0, 0.06, 0),
    machineFeet(w * 0.44, d * 0.42),
    at(box(w, h - 0.16, d, paint(tone), 0.035), 0, 0.16, 0),
  );
  if (look.band !== false) g.add(at(box(w * 1.003, h * 0.05, d * 1.003, plastic(b.accent), 0.006), 0, h * 0.16, 0));
  if (look.window) {
    const [x, y, ww, wh] = look.window;
    g.add(
      at(box(ww + 0.1, wh + 0.1, 0.04, paint(darker(tone, 0.25)), 0.03), x, y - 0.05, d / 2),
      at(box(ww, wh, 0.03, pane('#1d242b'), 0.02), x, y, d / 2 + 0.02),
      at(box(0.04, wh * 0.6, 0.06, metal(), 0.015), x + ww / 2 + 0.09, y + wh * 0.2, d / 2 + 0.03),
    );
  }
  g.add(
    at(
      decal(Math.min(0.8, w * 0.35), Math.min(0.2, w * 0.09), plate(b, 0.8, 0.2, null, tone)),
      -w * 0.24,
      h * 0.9,
      d / 2 + 0.004,
    ),
  );
  return g;
}

/** Disc or tyre standing upright, axis along z. */
export const wheelOf = (r: number, width: number, hub: string): Obj =>
  group(
    axle(r, width, rubber(), r, width * 0.28),
    axle(r * 0.6, width * 1.04, plastic(hub, 0.4), r * 0.6, 0.02),
    axle(r * 0.2, width * 1.14, cast()),
    Array.from({ length: 6 }, (_, i) =>
      at(axle(0.05 * r, width * 1.1, metal()), Math.cos(i * 1.047) * r * 0.36, Math.sin(i * 1.047) * r * 0.36, 0),
    ),
    at(turned(ring(r * 0.8, r * 0.02, rubber('#3b3b3c')), Math.PI / 2, 0, 0), 0, 0, width / 2),
  );
