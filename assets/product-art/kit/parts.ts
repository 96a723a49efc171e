import { CylinderGeometry } from 'three';
import { darker, lighter, mix } from './colour.ts';
import type { Brief } from './form.ts';
import { fabric, gloss, gold, type Mat, metal, pane, plastic, rubber, screenOf } from './materials.ts';
import { screenArt, type ScreenKind } from './screens.ts';
import {
  around,
  at,
  axle,
  box,
  cyl,
  extrude,
  group,
  many,
  type Obj,
  panel,
  pose,
  type ProfilePoint,
  roundRect,
} from './shapes.ts';

export const feet = (w: number, d: number): Obj =>
  group([-1, 1].flatMap((x) => [-1, 1].map((z) => at(cyl(0.05, 0.04, rubber()), x * w, 0, z * d))));

/** Round or rectangular grid of air holes facing +z. */
export const holes = (columns: number, rows: number, pitch: number, r = pitch * 0.3): Obj => {
  const hole = new CylinderGeometry(r, r, 0.01, 10);
  hole.rotateX(Math.PI / 2);
  return many(
    hole,
    pane('#1d1e20'),
    Array.from({ length: columns * rows }, (_, i) =>
      pose(((i % columns) - (columns - 1) / 2) * pitch, Math.floor(i / columns) * pitch, 0),
    ),
  );
};

export const capMat = (b: Brief, kind: number): Mat =>
  kind === 0
    ? plastic(b.accent, 0.35)
    : kind === 1
      ? gold()
      : kind === 2
        ? metal('#d5d7da', 0.2)
        : gloss(darker(b.accent, 0.2));

/** Ribbed screw cap standing on y = 0. */
export function ribbedCap(r: number, h: number, mat: Mat): Obj {
  const ribs = around(Math.round(r * 110), () =>
    at(box(r * 0.045, h * 0.82, r * 0.05, mat, r * 0.015), 0, h * 0.06, r * 0.985),
  );
  return group(cyl(r, h, mat, r * 0.985, h * 0.1), ribs);
}

export const slab = (b: Brief, w: number, h: number, kind: ScreenKind, tone: string): Obj =>
  group(
    extrude(roundRect(w, h, Math.min(w, h) * 0.06), 0.07, metal(tone, 0.35), 0.02),
    at(panel(w * 0.93, h - w * 0.07, screenOf(screenArt(b, kind, w * 0.93, h - w * 0.07))), 0, w * 0.035, 0.036),
  );

/** Pulls a profile inwards up to the filling level: what stands inside a glass wall. */
export const shrunk = (points: readonly ProfilePoint[], wall: number, level: number): ProfilePoint[] => {
  const body = points
    .filter((p) => p[1] < level && p[0] > 0)
    .map((p): ProfilePoint => [p[0] - wall, Math.max(p[1], wall), p[2] ?? 0.02]);
  const below = points.findLast((p) => p[1] < level) ?? [0.2, 0];
  const above = points.find((p) => p[1] >= level) ?? below;
  const share = above[1] > below[1] ? (level - below[1]) / (above[1] - below[1]) : 0;
  const r = below[0] + (above[0] - below[0]) * share - wall * 1.4;
  return [[0, wall], ...body, [r, level, 0.01], [0, level]];
};

export function standardCloth(colour: string): ReturnType<typeof fabric> {
  const m = fabric(colour, 22);
  m.side = 2;
  return m;
}

export const castors = (r: number): Obj =>
  group(
    [0.6, 2.2, 3.75, 5.4].map((a) => at(group(axle(0.09, 0.07, rubber())), Math.cos(a) * r, 0.09, Math.sin(a) * r)),
  );

export const monitorOf = (b: Brief, w: number, h: number, kind: Parameters<typeof screenArt>[1]): Obj =>
  group(
    box(w + 0.1, h + 0.1, 0.09, plastic('#2d3034'), 0.03),
    at(panel(w, h, screenOf(screenArt(b, kind, w, h))), 0, 0.05, 0.048),
  );

export const toned = (b: Brief, i: number): string =>
  i === 0 ? b.body : i === 1 ? lighter(b.body, 0.42) : mix(b.body, b.accent, 0.4);
