import type * as THREE from 'three';
import type { Brief } from './form.ts';
import { darker, inkOn, lighter, mix } from './colour.ts';
import { canvasTexture, word } from './labels.ts';

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

const rounded = (ctx: Ctx, x: number, y: number, w: number, h: number, r: number): void => {
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  ctx.fill();
};

function scenery(
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

function bars(ctx: Ctx, b: Brief, x: number, y: number, w: number, h: number, tone: string, n: number): void {
  ctx.fillStyle = tone;
  for (let i = 0; i < n; i += 1) {
    const v = h * b.rng.range(0.25, 1);
    rounded(ctx, x + (i * w) / n, y + h - v, (w / n) * 0.62, v, 2);
  }
}

function curve(ctx: Ctx, b: Brief, x: number, y: number, w: number, h: number, tone: string, thick: number): void {
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

/** Pictures for displays: simple interfaces and scenes in the product's colours, without any text but its word. */
export function screenArt(b: Brief, kind: ScreenKind, w: number, h: number): THREE.CanvasTexture {
  const tone = b.accent;
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
      if (kind === 'clock') {
        ctx.fillStyle = '#0d1013';
        ctx.fillRect(0, 0, W, H);
        ctx.fillStyle = mix('#dff2ff', tone, 0.25);
        word(ctx, `${b.rng.int(10, 28)}:${b.rng.int(1, 5)}0`, W / 2, H * 0.54, W * 0.8, H * 0.62, 600);
      } else if (kind === 'dunes') scenery(ctx, b, W, H, ['#3a4e7a', '#f2b98a'], ['#c9805c', '#9c5648', '#5a3140']);
      else if (kind === 'city') {
        scenery(ctx, b, W, H, ['#16213f', '#d98a7a'], ['#3b4468']);
        for (let i = 0; i < 26; i += 1) {
          const x = (i / 26) * W;
          const top = H * b.rng.range(0.35, 0.75);
          ctx.fillStyle = mix('#141b30', '#333f66', b.rng.next());
          ctx.fillRect(x, top, W / 22, H);
          ctx.fillStyle = '#f6d79a';
          for (let k = 0; k < 14; k += 1) ctx.fillRect(x + b.rng.range(0, W / 26), b.rng.range(top + 6, H), 3, 4);
        }
      } else if (kind === 'flower') {
        ctx.fillStyle = darker(b.body, 0.55);
        ctx.fillRect(0, 0, W, H);
        for (let r = 6; r > 0; r -= 1)
          for (let i = 0; i < 12; i += 1) {
            ctx.save();
            ctx.translate(W * 0.5, H * 0.5);
            ctx.rotate((i / 12) * 6.283 + r * 0.3);
            ctx.fillStyle = mix(mix('#f4c6cf', tone, 0.3), '#7a2348', r / 8);
            ctx.beginPath();
            ctx.ellipse(0, -H * 0.1 * r, H * 0.05 * r, H * 0.11 * r, 0, 0, 6.283);
            ctx.fill();
            ctx.restore();
          }
      } else if (kind === 'chart' || kind === 'list' || kind === 'factory') {
        head('#f4f5f3', darker(b.body, 0.3));
        card(0, 0.11, 0.14, 0.89, '#e4e6e3');
        ctx.fillStyle = '#aab0ae';
        for (let i = 0; i < 6; i += 1) rounded(ctx, W * 0.03, H * (0.18 + i * 0.1), W * 0.08, H * 0.03, 3);
        for (let i = 0; i < 3; i += 1) {
          card(0.17 + i * 0.272, 0.16, 0.25, 0.2, '#ffffff');
          ctx.fillStyle = [tone, b.body, mix(tone, b.body, 0.5)][i] ?? tone;
          rounded(ctx, W * (0.19 + i * 0.272), H * 0.2, W * 0.1, H * 0.05, 3);
          curve(ctx, b, W * (0.19 + i * 0.272), H * 0.26, W * 0.2, H * 0.08, tone, u * 0.008);
        }
        card(0.17, 0.4, 0.5, 0.54, '#ffffff');
        if (kind === 'chart') bars(ctx, b, W * 0.2, H * 0.48, W * 0.46, H * 0.4, tone, 12);
        else if (kind === 'list')
          for (let i = 0; i < 6; i += 1)
            card(0.19, 0.45 + i * 0.08, 0.3 + 0.15 * b.rng.next(), 0.035, i === 1 ? tone : '#d5d9d6');
        else
          for (let i = 0; i < 6; i += 1) {
            card(
              0.2 + (i % 3) * 0.155,
              0.47 + Math.floor(i / 3) * 0.23,
              0.12,
              0.15,
              i === 2 ? tone : lighter(b.body, 0.55),
            );
            if (i % 3 < 2) card(0.32 + (i % 3) * 0.155, 0.54 + Math.floor(i / 3) * 0.23, 0.035, 0.012, '#9aa19e');
          }
        card(0.69, 0.4, 0.272, 0.54, '#ffffff');
        ctx.lineWidth = u * 0.05;
        const parts = [0, 2.4, 4.3, 6.283];
        parts.slice(0, 3).forEach((from, i) => {
          ctx.strokeStyle = [tone, b.body, '#d5d9d6'][i] ?? tone;
          ctx.beginPath();
          ctx.arc(W * 0.826, H * 0.66, u * 0.12, from, parts[i + 1] ?? 6.283);
          ctx.stroke();
        });
      } else if (kind === 'map' || kind === 'world') {
        head('#e3e8e2', darker(b.body, 0.3));
        ctx.strokeStyle = '#ffffff';
        for (let i = 0; i < 12; i += 1) {
          ctx.lineWidth = u * b.rng.range(0.008, 0.03);
          ctx.beginPath();
          ctx.moveTo(W * b.rng.range(-0.1, 1.1), H * 0.11);
          ctx.lineTo(W * b.rng.range(-0.1, 1.1), H);
          ctx.moveTo(0, H * b.rng.range(0.15, 1));
          ctx.lineTo(W, H * b.rng.range(0.15, 1));
          ctx.stroke();
        }
        card(0.55, 0.55, 0.3, 0.24, '#c7dbc4');
        card(0.08, 0.66, 0.26, 0.2, '#bdd5e3');
        for (let i = 0; i < 9; i += 1) {
          const x = W * b.rng.range(0.1, 0.9);
          const y = H * b.rng.range(0.22, 0.9);
          ctx.fillStyle = i % 3 ? tone : b.body;
          ctx.beginPath();
          ctx.arc(x, y, u * 0.028, 0, 6.3);
          ctx.fill();
          ctx.globalAlpha = 0.22;
          ctx.beginPath();
          ctx.arc(x, y, u * 0.075, 0, 6.3);
          ctx.fill();
          ctx.globalAlpha = 1;
        }
        card(0.7, 0.16, 0.26, 0.3, '#ffffff');
        bars(ctx, b, W * 0.73, H * 0.2, W * 0.2, H * 0.22, tone, 7);
      } else if (kind === 'cameras') {
        head('#15191d', '#22282e');
        for (let i = 0; i < 6; i += 1) {
          const x = 0.03 + (i % 3) * 0.32;
          const y = 0.15 + Math.floor(i / 3) * 0.42;
          card(x, y, 0.3, 0.39, mix('#39434c', b.body, 0.25 * b.rng.next()));
          ctx.fillStyle = '#59656f';
          ctx.beginPath();
          ctx.moveTo(W * x, H * (y + 0.39));
          ctx.lineTo(W * (x + 0.12), H * (y + 0.16));
          ctx.lineTo(W * (x + 0.19), H * (y + 0.16));
          ctx.lineTo(W * (x + 0.3), H * (y + 0.39));
          ctx.fill();
          ctx.strokeStyle = tone;
          ctx.lineWidth = u * 0.007;
          ctx.strokeRect(W * (x + b.rng.range(0.04, 0.16)), H * (y + b.rng.range(0.08, 0.2)), W * 0.07, H * 0.14);
        }
      } else if (kind === 'shield') {
        head('#10161f', '#1b2431');
        ctx.fillStyle = tone;
        ctx.beginPath();
        ctx.moveTo(W * 0.5, H * 0.2);
        ctx.quadraticCurveTo(W * 0.5 + u * 0.14, H * 0.28, W * 0.5 + u * 0.24, H * 0.29);
        ctx.quadraticCurveTo(W * 0.5 + u * 0.24, H * 0.68, W * 0.5, H * 0.82);
        ctx.quadraticCurveTo(W * 0.5 - u * 0.24, H * 0.68, W * 0.5 - u * 0.24, H * 0.29);
        ctx.quadraticCurveTo(W * 0.5 - u * 0.14, H * 0.28, W * 0.5, H * 0.2);
        ctx.fill();
        ctx.strokeStyle = '#f5f7f5';
        ctx.lineWidth = u * 0.035;
        ctx.beginPath();
        ctx.moveTo(W * 0.5 - u * 0.1, H * 0.5);
        ctx.lineTo(W * 0.5 - u * 0.02, H * 0.6);
        ctx.lineTo(W * 0.5 + u * 0.12, H * 0.4);
        ctx.stroke();
        for (let i = 0; i < 5; i += 1) {
          card(0.05, 0.22 + i * 0.13, 0.14, 0.05, '#2b3746');
          card(0.8, 0.22 + i * 0.13, 0.15, 0.05, i === 1 ? tone : '#2b3746');
        }
      } else if (kind === 'shop') {
        head('#f7f5f0', b.body);
        card(0.05, 0.14, 0.9, 0.22, mix(tone, '#ffffff', 0.35));
        for (let i = 0; i < 6; i += 1) {
          const x = 0.05 + (i % 2) * 0.47;
          const y = 0.39 + Math.floor(i / 2) * 0.2;
          card(x, y, 0.43, 0.18, '#ffffff');
          card(x + 0.02, y + 0.015, 0.39, 0.1, mix([tone, b.body, '#d9cbb2'][i % 3] ?? tone, '#ffffff', 0.5));
          card(x + 0.02, y + 0.13, 0.2, 0.018, '#a5a19a');
          card(x + 0.02, y + 0.155, 0.12, 0.015, tone);
        }
      } else if (kind === 'comic' || kind === 'game' || kind === 'lesson') {
        if (kind === 'comic') {
          ctx.fillStyle = '#faf8f3';
          ctx.fillRect(0, 0, W, H);
          [0.02, 0.36, 0.69].forEach((y, i) => {
            ctx.save();
            ctx.beginPath();
            ctx.rect(W * (0.05 + (i % 2) * 0.08), H * y, W * 0.82, H * 0.3);
            ctx.clip();
            scenery(
              ctx,
              b,
              W,
              H * 1.2,
              [mix(b.body, '#ffffff', 0.4), mix(tone, '#ffffff', 0.5)],
              [b.body, darker(b.body, 0.3)],
            );
            ctx.fillStyle = '#f3d9c0';
            ctx.beginPath();
            ctx.arc(W * (0.35 + i * 0.15), H * (y + 0.14), u * 0.11, 0, 6.3);
            ctx.fill();
            ctx.fillStyle = i % 2 ? '#33261f' : darker(tone, 0.4);
            ctx.beginPath();
            ctx.arc(W * (0.35 + i * 0.15), H * (y + 0.12), u * 0.12, 3.3, 6.1);
            ctx.fill();
            ctx.fillStyle = tone;
            rounded(ctx, W * (0.35 + i * 0.15) - u * 0.13, H * (y + 0.14) + u * 0.1, u * 0.26, u * 0.3, u * 0.07);
            ctx.restore();
            ctx.fillStyle = '#ffffff';
            ctx.beginPath();
            ctx.ellipse(W * (i % 2 ? 0.28 : 0.74), H * (y + 0.07), W * 0.13, H * 0.035, 0, 0, 6.3);
            ctx.fill();
          });
        } else if (kind === 'game') {
          scenery(
            ctx,
            b,
            W,
            H,
            [mix(b.body, '#bfe3f7', 0.5), '#f7e9c3'],
            [mix(b.body, '#7fb069', 0.5), '#5d8f55', '#3f6a4a'],
          );
          for (let i = 0; i < 5; i += 1) card(0.1 + i * 0.17, 0.5 - (i % 3) * 0.1, 0.12, 0.035, '#a9744b');
          for (let i = 0; i < 6; i += 1) {
            ctx.fillStyle = '#f5c542';
            ctx.beginPath();
            ctx.arc(W * (0.14 + i * 0.15), H * (0.4 - (i % 3) * 0.1), u * 0.035, 0, 6.3);
            ctx.fill();
          }
          ctx.fillStyle = tone;
          rounded(ctx, W * 0.42, H * 0.6, u * 0.16, u * 0.2, u * 0.06);
          ctx.fillStyle = '#fbe3cc';
          ctx.beginPath();
          ctx.arc(W * 0.42 + u * 0.08, H * 0.57, u * 0.09, 0, 6.3);
          ctx.fill();
          card(0.04, 0.05, 0.3, 0.05, '#ffffff');
          card(0.04, 0.05, 0.2, 0.05, tone);
        } else {
          head('#f6f6f1', b.body);
          card(0.05, 0.17, 0.55, 0.5, mix(tone, '#ffffff', 0.6));
          ctx.fillStyle = '#ffffff';
          ctx.beginPath();
          ctx.moveTo(W * 0.3, H * 0.34);
          ctx.lineTo(W * 0.3, H * 0.5);
          ctx.lineTo(W * 0.38, H * 0.42);
          ctx.fill();
          for (let i = 0; i < 4; i += 1) card(0.64, 0.17 + i * 0.13, 0.31, 0.1, i === 1 ? tone : '#e2e4de');
          card(0.05, 0.74, 0.9, 0.03, '#d7dad4');
          card(0.05, 0.74, 0.5, 0.03, tone);
          for (let i = 0; i < 3; i += 1) card(0.05, 0.81 + i * 0.055, 0.7 - i * 0.12, 0.025, '#c8ccc6');
        }
      } else if (kind === 'wave') {
        ctx.fillStyle = '#0b1014';
        ctx.fillRect(0, 0, W, H);
        ['#5fe08a', tone, '#f0cf5a'].forEach((c, row) => {
          ctx.strokeStyle = c;
          ctx.lineWidth = u * 0.011;
          ctx.beginPath();
          for (let x = 0; x <= W * 0.7; x += 2) {
            const t = (x / W) * (7 + row * 2);
            const beat =
              row === 0
                ? Math.exp(-(((t % 1) - 0.5) ** 2) / 0.0016) - 0.3 * Math.exp(-(((t % 1) - 0.58) ** 2) / 0.002)
                : Math.sin(t * 6.283) * 0.35;
            ctx.lineTo(W * 0.03 + x, H * (0.24 + row * 0.28) - beat * H * 0.13);
          }
          ctx.stroke();
          ctx.fillStyle = c;
          word(ctx, String(b.rng.int(62, 99)), W * 0.86, H * (0.22 + row * 0.28), W * 0.2, H * 0.2, 650);
        });
      } else if (kind === 'scan') {
        ctx.fillStyle = '#0c0f12';
        ctx.fillRect(0, 0, W, H);
        const g = ctx.createRadialGradient(W / 2, H * 0.05, u * 0.1, W / 2, H * 0.05, H * 0.85);
        g.addColorStop(0, '#c9ccce');
        g.addColorStop(0.5, '#6a6f74');
        g.addColorStop(1, '#16191c');
        ctx.fillStyle = g;
        ctx.beginPath();
        ctx.moveTo(W / 2, H * 0.06);
        ctx.arc(W / 2, H * 0.02, H * 0.86, 0.85, 2.3);
        ctx.fill();
        for (let i = 0; i < 60; i += 1) {
          ctx.fillStyle = b.rng.chance(0.5) ? 'rgba(10,12,14,.35)' : 'rgba(240,240,240,.2)';
          ctx.beginPath();
          ctx.ellipse(
            W * b.rng.range(0.32, 0.68),
            H * b.rng.range(0.25, 0.8),
            u * b.rng.range(0.01, 0.07),
            u * b.rng.range(0.008, 0.03),
            b.rng.range(-0.5, 0.5),
            0,
            6.3,
          );
          ctx.fill();
        }
        card(0.03, 0.1, 0.12, 0.05, tone);
        for (let i = 0; i < 5; i += 1) card(0.03, 0.22 + i * 0.09, 0.1, 0.03, '#3a4148');
      } else {
        const g = ctx.createLinearGradient(0, 0, 0, H);
        g.addColorStop(0, '#3f7fb8');
        g.addColorStop(0.5, '#a9cde6');
        g.addColorStop(0.5, '#7c6a48');
        g.addColorStop(1, '#4a3d28');
        ctx.fillStyle = g;
        ctx.fillRect(0, 0, W, H);
        ctx.strokeStyle = '#ffffff';
        ctx.lineWidth = u * 0.012;
        for (let i = -3; i <= 3; i += 1) {
          ctx.beginPath();
          ctx.moveTo(W * 0.5 - u * (i % 2 ? 0.1 : 0.2), H * (0.5 + i * 0.1));
          ctx.lineTo(W * 0.5 + u * (i % 2 ? 0.1 : 0.2), H * (0.5 + i * 0.1));
          ctx.stroke();
        }
        card(0.04, 0.2, 0.1, 0.6, '#1d2226');
        card(0.86, 0.2, 0.1, 0.6, '#1d2226');
      }
    },
    640,
  );
}
