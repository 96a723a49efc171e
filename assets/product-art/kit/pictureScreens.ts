import { darker, mix } from './colour.ts';
import { rounded, scenery, type Painter } from './easel.ts';
import { word } from './labels.ts';

/** Digits on black glass: a time on appliances, a reading on medical devices. */
export const clock: Painter = ({ ctx, b, W, H, tone }) => {
  ctx.fillStyle = '#0d1013';
  ctx.fillRect(0, 0, W, H);
  ctx.fillStyle = mix('#dff2ff', tone, 0.25);
  const digits = b.topic.startsWith('medical')
    ? String(b.rng.int(92, 124))
    : `${b.rng.int(10, 23)}:${b.rng.int(1, 5)}0`;
  word(ctx, digits, W / 2, H * 0.54, W * 0.8, H * 0.62, 600);
};

/** Landscape, the usual picture on a television in a shop. */
export const dunes: Painter = ({ ctx, b, W, H }) => {
  scenery(ctx, b, W, H, ['#3a4e7a', '#f2b98a'], ['#c9805c', '#9c5648', '#5a3140']);
};

/** Skyline at dusk. */
export const city: Painter = ({ ctx, b, W, H }) => {
  scenery(ctx, b, W, H, ['#16213f', '#d98a7a'], ['#3b4468']);
  for (let i = 0; i < 26; i += 1) {
    const x = (i / 26) * W;
    const top = H * b.rng.range(0.35, 0.75);
    ctx.fillStyle = mix('#141b30', '#333f66', b.rng.next());
    ctx.fillRect(x, top, W / 22, H);
    ctx.fillStyle = '#f6d79a';
    for (let k = 0; k < 14; k += 1) ctx.fillRect(x + b.rng.range(0, W / 26), b.rng.range(top + 6, H), 3, 4);
  }
};

/** Blossom in the colours of the product. */
export const flower: Painter = ({ ctx, b, W, H, tone }) => {
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
};

/** Panels of a comic that is read downwards. */
export const comic: Painter = ({ ctx, b, W, H, u, tone }) => {
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
};

/** Platform game. */
export const game: Painter = ({ ctx, b, W, H, u, tone, card }) => {
  scenery(ctx, b, W, H, [mix(b.body, '#bfe3f7', 0.5), '#f7e9c3'], [mix(b.body, '#7fb069', 0.5), '#5d8f55', '#3f6a4a']);
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
};

/** Vital signs. */
export const wave: Painter = ({ ctx, b, W, H, u, tone }) => {
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
};

/** Ultrasound sector. */
export const scan: Painter = ({ ctx, b, W, H, u, tone, card }) => {
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
};

/** Artificial horizon. */
export const cockpit: Painter = ({ ctx, W, H, u, card }) => {
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
};
