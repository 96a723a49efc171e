import type { Brief } from './form.ts';

export type ScreenKind =
  | 'clock'
  | 'dunes'
  | 'flower'
  | 'city'
  | 'chart'
  | 'map'
  | 'cameras'
  | 'shield'
  | 'factory'
  | 'shop'
  | 'comic'
  | 'game'
  | 'lesson'
  | 'wave'
  | 'scan'
  | 'cockpit'
  | 'world'
  | 'list';

type Ctx = CanvasRenderingContext2D;

export const rounded = (ctx: Ctx, x: number, y: number, w: number, h: number, r: number): void => {
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  ctx.fill();
};

export function scenery(
  ctx: Ctx,
  b: Brief,
  W: number,
  H: number,
  sky: readonly [string, string],
  layers: readonly string[],
): void {
  const g = ctx.createLinearGradient(0, 0, 0, H);
  g.addColorStop(0, sky[0]);
  g.addColorStop(1, sky[1]);
  ctx.fillStyle = g;
  ctx.fillRect(0, 0, W, H);
  layers.forEach((tone, i) => {
    ctx.fillStyle = tone;
    const base = H * (0.5 + i * 0.13);
    const phase = b.rng.range(0, 6);
    ctx.beginPath();
    ctx.moveTo(0, H);
    for (let x = 0; x <= W; x += W / 60)
      ctx.lineTo(
        x,
        base + Math.sin(x / (W * (0.13 + i * 0.05)) + phase) * H * 0.07 + Math.sin(x / (W * 0.05) + i) * H * 0.012,
      );
    ctx.lineTo(W, H);
    ctx.fill();
  });
}

export function bars(ctx: Ctx, b: Brief, x: number, y: number, w: number, h: number, tone: string, n: number): void {
  ctx.fillStyle = tone;
  for (let i = 0; i < n; i += 1) {
    const v = h * b.rng.range(0.25, 1);
    rounded(ctx, x + (i * w) / n, y + h - v, (w / n) * 0.62, v, 2);
  }
}

export function curve(
  ctx: Ctx,
  b: Brief,
  x: number,
  y: number,
  w: number,
  h: number,
  tone: string,
  thick: number,
): void {
  ctx.strokeStyle = tone;
  ctx.lineWidth = thick;
  ctx.beginPath();
  let v = 0.5;
  for (let i = 0; i <= 14; i += 1) {
    v = Math.min(0.95, Math.max(0.05, v + b.rng.range(-0.2, 0.22)));
    ctx.lineTo(x + (w * i) / 14, y + h * (1 - v));
  }
  ctx.stroke();
}

/** What a painter works with: the canvas, its size and a few ready-made strokes. */
export interface Easel {
  ctx: Ctx;
  b: Brief;
  W: number;
  H: number;
  /** Shorter side, the unit for line widths. */
  u: number;
  tone: string;
  /** Rounded rectangle, in shares of the picture. */
  card: (x: number, y: number, w: number, h: number, fill: string) => void;
  /** Window ground with a title bar that carries the product word. */
  head: (ground: string, bar: string) => void;
}

export type Painter = (easel: Easel, kind: ScreenKind) => void;
