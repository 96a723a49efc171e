import * as THREE from 'three';
import type { Brief } from './form.ts';
import { accentOn, inkOn, mix } from './colour.ts';

export const fontFamily = '"Pretendard Art", "Noto Sans SC Variable", sans-serif';

type Ctx = CanvasRenderingContext2D;

/** Textures belong to one picture; the scene disposes them afterwards. */
const used: THREE.Texture[] = [];

export function disposeLabels(): void {
  for (const t of used.splice(0)) t.dispose();
}

/** Canvas texture of the given proportions, about `pixels` on the longer side. */
export function canvasTexture(
  w: number,
  h: number,
  draw: (ctx: Ctx, w: number, h: number) => void,
  pixels = 768,
): THREE.CanvasTexture {
  const scale = pixels / Math.max(w, h);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(8, Math.round(w * scale));
  canvas.height = Math.max(8, Math.round(h * scale));
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no 2D canvas');
  draw(ctx, canvas.width, canvas.height);
  const texture = new THREE.CanvasTexture(canvas);
  texture.colorSpace = THREE.SRGBColorSpace;
  texture.anisotropy = 2;
  used.push(texture);
  return texture;
}

/** Sets the word as large as the given room allows and returns its height. */
export function word(
  ctx: Ctx,
  text: string,
  x: number,
  y: number,
  room: number,
  tallest: number,
  weight: number,
  align: CanvasTextAlign = 'center',
): number {
  let size = tallest;
  ctx.font = `${weight} ${size}px ${fontFamily}`;
  const width = ctx.measureText(text).width;
  if (width > room) {
    size *= room / width;
    ctx.font = `${weight} ${size}px ${fontFamily}`;
  }
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
  return size;
}

/** Grey bars that stand for the small print. */
function smallPrint(ctx: Ctx, x: number, y: number, w: number, line: number, rows: number, centred: boolean): void {
  const shares = [1, 0.82, 0.93, 0.6, 0.74];
  ctx.save();
  ctx.globalAlpha = 0.42;
  for (let i = 0; i < rows; i += 1) {
    const share = shares[i % shares.length] ?? 1;
    const width = w * share;
    ctx.fillRect(centred ? x - width / 2 : x, y + i * line * 2.4, width, line * 0.7);
  }
  ctx.restore();
}

/** Long words read better in two lines on narrow labels. */
function linesOf(text: string, narrow: boolean): string[] {
  const parts = text.trim().split(/\s+/u);
  if (parts.length > 1 && (narrow || text.length > 7)) {
    const half = Math.ceil(parts.length / 2);
    return [parts.slice(0, half).join(' '), parts.slice(half).join(' ')];
  }
  return [text];
}

function lines(
  ctx: Ctx,
  text: string,
  x: number,
  y: number,
  room: number,
  tallest: number,
  weight: number,
  align: CanvasTextAlign,
  narrow: boolean,
): void {
  const rows = linesOf(text, narrow);
  rows.forEach((row, i) =>
    word(ctx, row, x, y + (i - (rows.length - 1) / 2) * tallest * 1.16, room, tallest, weight, align),
  );
}

export interface LabelLook {
  /** Ground of the print; null leaves it clear so that the pack shows through. */
  ground: string | null;
  /** Colour under a clear print, needed to choose a readable ink. */
  under?: string;
  accent?: string;
  style?: number;
}

export const labelStyles = 8;

/** Front of a pack: product word, a rule or band, and unreadable small print. */
export function label(b: Brief, w: number, h: number, look: LabelLook): THREE.CanvasTexture {
  const style = look.style ?? (b.variant * 3 + b.rng.int(0, 1)) % labelStyles;
  const base = look.ground ?? look.under ?? '#ffffff';
  const ink = inkOn(base);
  const accent = accentOn(base, look.accent ?? b.accent);
  return canvasTexture(w, h, (ctx, W, H) => {
    if (look.ground !== null) {
      ctx.fillStyle = look.ground;
      ctx.fillRect(0, 0, W, H);
    }
    const u = Math.min(W, H);
    const narrow = H > W * 1.25;
    const room = W * 0.78;
    const big = Math.min(W * 0.24, H * 0.26);
    const rule = Math.max(2, u * 0.008);
    ctx.fillStyle = ink;
    if (style === 0) {
      ctx.fillRect(W * 0.34, H * 0.26, W * 0.32, rule);
      lines(ctx, b.label, W / 2, H * 0.46, room, big, 600, 'center', narrow);
      ctx.fillStyle = accent;
      ctx.fillRect(W * 0.34, H * 0.66, W * 0.32, rule * 3);
      ctx.fillStyle = ink;
      smallPrint(ctx, W / 2, H * 0.75, W * 0.4, u * 0.012, 2, true);
    } else if (style === 1) {
      ctx.fillStyle = accent;
      ctx.fillRect(0, H * 0.7, W, H * 0.3);
      ctx.fillStyle = ink;
      lines(ctx, b.label, W / 2, H * 0.36, room, big * 1.05, 700, 'center', narrow);
      smallPrint(ctx, W / 2, H * 0.57, W * 0.42, u * 0.012, 2, true);
      ctx.fillStyle = inkOn(accent);
      smallPrint(ctx, W / 2, H * 0.82, W * 0.3, u * 0.014, 2, true);
    } else if (style === 2) {
      ctx.strokeStyle = accent;
      ctx.lineWidth = rule * 2;
      ctx.beginPath();
      ctx.arc(W / 2, H * 0.4, Math.min(W * 0.36, H * 0.3), 0, Math.PI * 2);
      ctx.stroke();
      lines(ctx, b.label, W / 2, H * 0.4, Math.min(W * 0.58, H * 0.48), big * 0.85, 600, 'center', narrow);
      smallPrint(ctx, W / 2, H * 0.78, W * 0.44, u * 0.012, 3, true);
    } else if (style === 3) {
      const x = W * 0.12;
      ctx.fillStyle = accent;
      ctx.fillRect(x, H * 0.13, W * 0.16, rule * 3);
      ctx.fillStyle = ink;
      lines(ctx, b.label, x, H * 0.32, room, big * 0.9, 700, 'left', narrow);
      smallPrint(ctx, x, H * 0.52, W * 0.52, u * 0.013, 3, false);
      ctx.fillRect(x, H * 0.86, W * 0.76, rule * 0.8);
    } else if (style === 4) {
      ctx.fillStyle = accent;
      ctx.fillRect(W * 0.13, H * 0.2, W * 0.74, H * 0.38);
      ctx.fillStyle = inkOn(accent);
      lines(ctx, b.label, W / 2, H * 0.39, W * 0.64, big * 0.95, 700, 'center', narrow);
      ctx.fillStyle = ink;
      smallPrint(ctx, W / 2, H * 0.68, W * 0.5, u * 0.013, 3, true);
    } else if (style === 5) {
      ctx.fillStyle = mix(accent, base, 0.1);
      ctx.beginPath();
      ctx.ellipse(W / 2, H * 1.02, W * 0.85, H * 0.42, 0, 0, Math.PI * 2);
      ctx.fill();
      ctx.fillStyle = ink;
      lines(ctx, b.label, W / 2, H * 0.34, room, big * 1.05, 600, 'center', narrow);
      ctx.fillRect(W * 0.44, H * 0.52, W * 0.12, rule);
    } else if (style === 6) {
      for (let i = 0; i < 5; i += 1) {
        ctx.fillStyle = i % 2 ? mix(accent, base, 0.45) : accent;
        ctx.fillRect(0, H * (0.06 + i * 0.028), W, H * 0.014);
      }
      ctx.fillStyle = ink;
      lines(ctx, b.label, W / 2, H * 0.46, room, big, 600, 'center', narrow);
      smallPrint(ctx, W / 2, H * 0.7, W * 0.46, u * 0.012, 2, true);
    } else {
      ctx.strokeStyle = accent;
      ctx.lineWidth = rule * 1.4;
      ctx.strokeRect(W * 0.1, H * 0.1, W * 0.8, H * 0.8);
      lines(ctx, b.label, W / 2, H * 0.44, W * 0.62, big * 0.95, 600, 'center', narrow);
      ctx.fillStyle = accent;
      ctx.beginPath();
      ctx.arc(W / 2, H * 0.68, u * 0.035, 0, Math.PI * 2);
      ctx.fill();
    }
  });
}

/** Type plate of a machine: the product word on a plain strip. */
export function plate(
  b: Brief,
  w: number,
  h: number,
  ground: string | null,
  under = ground ?? '#ffffff',
): THREE.CanvasTexture {
  return canvasTexture(
    w,
    h,
    (ctx, W, H) => {
      if (ground !== null) {
        ctx.fillStyle = ground;
        ctx.fillRect(0, 0, W, H);
      }
      ctx.fillStyle = inkOn(ground ?? under);
      word(ctx, b.label, W * 0.5, H * 0.52, W * 0.84, H * 0.62, 650);
    },
    512,
  );
}
