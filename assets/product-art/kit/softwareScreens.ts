import { darker, lighter, mix } from './colour.ts';
import { bars, curve, rounded, type Painter } from './easel.ts';

/** Cards, a chart or a list, and a ring: any management software. */
export const dashboard: Painter = ({ ctx, b, W, H, u, tone, card, head }, kind) => {
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
      card(0.2 + (i % 3) * 0.155, 0.47 + Math.floor(i / 3) * 0.23, 0.12, 0.15, i === 2 ? tone : lighter(b.body, 0.55));
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
};

/** Streets with marked places. */
export const map: Painter = ({ ctx, b, W, H, u, tone, card, head }) => {
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
};

/** Wall of camera pictures with found objects. */
export const cameras: Painter = ({ ctx, b, W, H, u, tone, card, head }) => {
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
};

/** Security console. */
export const shield: Painter = ({ ctx, W, H, u, tone, card, head }) => {
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
};

/** Shop with goods in two columns. */
export const shop: Painter = ({ b, tone, card, head }) => {
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
};

/** Film and chapters of a course. */
export const lesson: Painter = ({ ctx, b, W, H, tone, card, head }) => {
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
};
