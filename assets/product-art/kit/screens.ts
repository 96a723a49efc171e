import type * as THREE from 'three';
import { inkOn } from './colour.ts';
import { rounded, type Painter, type ScreenKind } from './easel.ts';
import type { Brief } from './form.ts';
import { canvasTexture, word } from './labels.ts';
import { city, clock, cockpit, comic, dunes, flower, game, scan, wave } from './pictureScreens.ts';
import { cameras, dashboard, lesson, map, shield, shop } from './softwareScreens.ts';

export type { ScreenKind };

const painters: Record<ScreenKind, Painter> = {
  clock,
  dunes,
  flower,
  city,
  cameras,
  shield,
  shop,
  comic,
  game,
  lesson,
  wave,
  scan,
  cockpit,
  map,
  world: map,
  chart: dashboard,
  list: dashboard,
  factory: dashboard,
};

/** Pictures for displays: simple interfaces and scenes in the product's colours, without any text but its word. */
export function screenArt(b: Brief, kind: ScreenKind, w: number, h: number): THREE.CanvasTexture {
  return canvasTexture(
    w,
    h,
    (ctx, W, H) => {
      const u = Math.min(W, H);
      const card = (x: number, y: number, cw: number, ch: number, fill: string): void => {
        ctx.fillStyle = fill;
        rounded(ctx, W * x, H * y, W * cw, H * ch, u * 0.025);
      };
      const head = (ground: string, bar: string): void => {
        ctx.fillStyle = ground;
        ctx.fillRect(0, 0, W, H);
        ctx.fillStyle = bar;
        ctx.fillRect(0, 0, W, H * 0.11);
        ctx.fillStyle = inkOn(bar);
        word(ctx, b.label, W * 0.04, H * 0.058, W * 0.5, H * 0.06, 650, 'left');
      };
      painters[kind]({ ctx, b, W, H, u, tone: b.accent, card, head }, kind);
    },
    640,
  );
}
