import { type CanvasTexture, PlaneGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { canvasTexture } from '../kit/labels.ts';
import { brushed, gloss, lit, metal, pane, paper, plastic, printed } from '../kit/materials.ts';
import {
  at,
  axle,
  box,
  cyl,
  extrude,
  group,
  mesh,
  type Obj,
  panel,
  rod,
  roundRect,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Digital door lock: keypad body with lever handle, inside and outside part. */
export const doorLock = form([6, -22, 12], (b) => {
  const slim = b.alt(3);
  const keys = Array.from({ length: 12 }, (_, i) =>
    at(axle(0.05, 0.01, lit('#d6e6f2', 0.5)), ((i % 3) - 1) * 0.17, 1.85 - Math.floor(i / 3) * 0.17, 0.125),
  );
  const out = group(
    extrude(
      roundRect(0.78, 2.3, slim === 1 ? 0.38 : 0.12),
      0.22,
      slim === 0 ? gloss(b.body) : brushed(mix(b.body, '#b9bcc0', 0.4)),
      0.03,
    ),
    at(extrude(roundRect(0.66, 1.0, slim === 1 ? 0.3 : 0.08), 0.03, pane(), 0.008), 0, 1.2, 0.105),
    keys,
    at(group(axle(0.16, 0.2, metal(b.accent)), at(rod(0.075, 0.85, metal(b.accent)), 0.36, 0, 0.1)), 0, 0.55, 0.2),
    at(axle(0.07, 0.02, pane('#39424b')), 0, 0.95, 0.115),
  );
  const inner = group(
    extrude(roundRect(0.85, 2.0, 0.14), 0.3, plastic(darker(b.body, 0.2)), 0.04),
    at(axle(0.2, 0.1, metal('#c3c6ca')), 0, 1.45, 0.2),
    at(box(0.09, 0.32, 0.08, metal(), 0.03), 0, 1.3, 0.28),
    at(box(0.5, 0.03, 0.02, lit(b.accent)), 0, 0.5, 0.15),
  );
  return slim === 2 ? group(at(out, 0, 0, 0.1)) : group(at(out, -0.35, 0, 0.15, 0.15), at(inner, 0.85, 0, -0.35, -0.2));
});

function pattern(b: Brief, kind: number, ground: string, ink: string): CanvasTexture {
  return canvasTexture(
    1,
    1,
    (ctx, W, H) => {
      ctx.fillStyle = ground;
      ctx.fillRect(0, 0, W, H);
      if (kind === 0)
        for (let i = 0; i < 90; i += 1) {
          ctx.fillStyle = mix(ground, ink, b.rng.range(0.2, 0.6));
          ctx.beginPath();
          ctx.ellipse(b.rng.range(0, W), b.rng.range(0, H), W * 0.03, W * 0.011, b.rng.range(0, 3), 0, 6.3);
          ctx.fill();
        }
      else if (kind === 1)
        for (let i = 0; i < 18; i += 1) {
          ctx.fillStyle = mix(ground, ink, i % 3 ? 0.12 : 0.4);
          ctx.fillRect((i * W) / 18, 0, W / 36, H);
        }
      else
        for (let i = 0; i < 70; i += 1) {
          ctx.strokeStyle = mix(ground, ink, b.rng.range(0.05, 0.3));
          ctx.lineWidth = b.rng.range(1, 5);
          const y = b.rng.range(0, H);
          ctx.beginPath();
          ctx.moveTo(0, y);
          ctx.bezierCurveTo(W * 0.3, y + b.rng.range(-20, 20), W * 0.6, y + b.rng.range(-20, 20), W, y);
          ctx.stroke();
        }
    },
    512,
  );
}

/** Rolls of wallpaper or decor film, one unrolled towards the viewer. */
export const wallpaperRolls = form([22, -20, 12], (b) => {
  const kind = b.alt(3);
  const roll = (k: number, tone: string): Obj => {
    const core = cyl(0.32, 2.1, printed(pattern(b, k, tone, b.accent), 0.75), 0.32, 0.01);
    return group(core, at(cyl(0.12, 0.01, paper('#8b7a62')), 0, 2.1, 0));
  };
  const sheet = warp(mesh(new PlaneGeometry(2.1, 3, 1, 40), printed(pattern(b, kind, b.body, b.accent), 0.75)), (p) => {
    const t = p.y + 1.5;
    if (t < 2) p.set(p.x, 0.012, 1.3 - t);
    else {
      const a = (t - 2) / 0.33;
      p.set(p.x, 0.345 - Math.cos(a) * 0.333, -0.7 - Math.sin(a) * 0.333);
    }
  });
  const lying = at(turned(group(at(roll(kind, b.body), 0, -1.05, 0)), 0, 0, Math.PI / 2), 0, 0.34, -0.7);
  const up =
    b.alt(2) === 0
      ? [
          at(roll((kind + 1) % 3, lighter(b.body, 0.4)), -0.75, 0, -1.5),
          at(roll((kind + 2) % 3, mix(b.body, b.accent, 0.5)), 0.05, 0, -1.6),
        ]
      : [];
  return group(sheet, lying, up);
});

/** Flooring planks fanned over each other, the tongue edges visible. */
export const flooring = form([30, -28, 12], (b) => {
  const n = 3 + b.alt(3);
  return group(
    Array.from({ length: n }, (_, i) => {
      const tone = mix(mix('#b98d5e', b.body, 0.6), b.accent, i * 0.14);
      const plank = group(
        box(0.85, 0.1, 3, plastic(darker(tone, 0.35)), 0.01),
        at(
          turned(panel(0.83, 2.98, printed(pattern(b, 2, tone, darker(tone, 0.6)), 0.55)), -Math.PI / 2, 0, 0),
          0,
          0.103,
          1.49,
        ),
      );
      return at(
        plank,
        b.alt(2) === 0 ? (i - n / 2) * 0.5 : (i - n / 2) * 0.86,
        b.alt(2) === 0 ? i * 0.1 : 0,
        b.alt(2) === 0 ? i * 0.05 : (i % 2) * 0.6,
        b.alt(2) === 0 ? (i - 1) * 0.16 : 0,
      );
    }),
  );
});
