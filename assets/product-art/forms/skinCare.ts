import * as THREE from 'three';
import { carton } from '../kit/arrange.ts';
import { darker, lighter, mix, paintable } from '../kit/colour.ts';
import { form, type Brief } from '../kit/form.ts';
import { canvasTexture, label } from '../kit/labels.ts';
import { clear, gloss, gold, grainy, lit, metal, paper, plastic, standard } from '../kit/materials.ts';
import {
  at,
  box,
  cyl,
  decal,
  glass,
  group,
  lathe,
  latheGeometry,
  mesh,
  type Obj,
  pipe,
  ring,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Light-therapy shield: a bent sheet with cut-out eyes and a grid of LEDs. */
function lightMask(b: Brief): Obj {
  const front = (shade: string, dots: boolean): THREE.Mesh => {
    const map = canvasTexture(1.6, 2, (ctx, W, H) => {
      ctx.fillStyle = shade;
      ctx.beginPath();
      ctx.moveTo(W * 0.5, H * 0.01);
      ctx.bezierCurveTo(W * 1.02, H * 0.01, W * 1.02, H * 0.5, W * 0.86, H * 0.72);
      ctx.bezierCurveTo(W * 0.74, H * 0.93, W * 0.62, H * 0.99, W * 0.5, H * 0.99);
      ctx.bezierCurveTo(W * 0.38, H * 0.99, W * 0.26, H * 0.93, W * 0.14, H * 0.72);
      ctx.bezierCurveTo(W * -0.02, H * 0.5, W * -0.02, H * 0.01, W * 0.5, H * 0.01);
      ctx.fill();
      if (dots) {
        ctx.fillStyle = b.accent;
        for (let i = 0; i < 9; i += 1)
          for (let k = 0; k < 11; k += 1) {
            const x = W * (0.14 + i * 0.09);
            const y = H * (0.09 + k * 0.08);
            if (Math.hypot((x / W - 0.5) * 1.15, y / H - 0.44) > 0.44) continue;
            ctx.beginPath();
            ctx.arc(x, y, W * 0.011, 0, 6.3);
            ctx.fill();
          }
      }
      ctx.globalCompositeOperation = 'destination-out';
      for (const side of [-1, 1]) {
        ctx.beginPath();
        ctx.ellipse(W * (0.5 + side * 0.19), H * 0.42, W * 0.11, H * 0.045, side * 0.12, 0, 6.3);
        ctx.fill();
      }
      ctx.beginPath();
      ctx.ellipse(W * 0.5, H * 0.8, W * 0.12, H * 0.025, 0, 0, 6.3);
      ctx.fill();
    });
    const sheet = mesh(
      new THREE.PlaneGeometry(1.6, 2, 40, 40),
      standard({ map, roughness: 0.2, alphaTest: 0.5, side: THREE.DoubleSide }),
    );
    return warp(sheet, (p) => {
      const nose = 0.2 * Math.exp(-((p.x / 0.16) ** 2) - ((p.y - 0.02) / 0.3) ** 2);
      p.set(p.x * 0.92, p.y + 1.06, 0.62 * (1 - (p.x / 0.95) ** 2) + nose);
    });
  };
  return group(front(paintable(b.body), true), at(front(darker(b.body, 0.25), false), 0, 0, -0.05));
}

/** Hand-held beauty device with a metal head, on a charging stand or lying with its box. */
export const beautyDevice = form([13, -14, 14], (b) => {
  const choice = b.alt(3);
  const shell = gloss(b.body);
  if (choice === 2) {
    return group(turned(lightMask(b), -0.12, 0, 0), at(box(0.9, 0.12, 0.5, plastic(b.accent, 0.35), 0.05), 0, 0, -0.1));
  }
  const head =
    choice === 0
      ? group(
          cyl(0.36, 0.16, gold(), 0.32, 0.05),
          Array.from({ length: 4 }, (_, i) =>
            at(
              sphere(0.07, metal('#e4e4e4', 0.1)),
              Math.cos(i * 1.571 + 0.78) * 0.17,
              0.16,
              Math.sin(i * 1.571 + 0.78) * 0.17,
            ),
          ),
        )
      : group(
          at(sphere(0.3, metal('#dcdee0', 0.1)), -0.3, 0.18, 0),
          at(sphere(0.3, metal('#dcdee0', 0.1)), 0.3, 0.18, 0),
        );
  const body = group(
    lathe(
      [
        [0, 0],
        [0.24, 0, 0.15],
        [0.27, 0.6, 0.3],
        [0.22, 1.3, 0.4],
        [0.36, 1.75, 0.1],
        [0, 1.78],
      ],
      shell,
    ),
    at(ring(0.345, 0.02, gold()), 0, 1.7, 0),
    at(scaled(sphere(0.09, plastic(b.accent)), 1, 1, 0.35), 0, 1.05, 0.23),
    Array.from({ length: 3 }, (_, i) => at(sphere(0.022, lit(b.accent)), 0, 0.55 + i * 0.11, 0.263)),
    at(turned(head, 0.3, 0, 0), 0, 1.74, 0.02),
  );
  const base = group(
    lathe(
      [
        [0, 0],
        [0.55, 0, 0.05],
        [0.5, 0.14, 0.06],
        [0.3, 0.16],
        [0, 0.16],
      ],
      plastic(lighter(b.body, 0.3)),
    ),
    at(ring(0.3, 0.03, gold()), 0, 0.17, 0),
  );
  const device = group(base, at(turned(body, -0.08, 0, 0), 0, 0.14, 0));
  return choice === 0 ? group(at(carton(b, 1.2, 1.9, 0.8), -0.85, 0, -0.6, 0.22), at(device, 0.4, 0, 0.2)) : device;
});

/** Development bench for contract manufacturing: beaker, blank jars and swatches. */
export const formulaLab = form([18, 0, 14], (b) => {
  const beaker = (r: number, h: number, tone: string): Obj =>
    group(
      lathe(
        [
          [0, 0.05],
          [r * 0.92, 0.05, 0.06],
          [r * 0.92, h * 0.55, 0.01],
          [0, h * 0.55],
        ],
        gloss(tone),
      ),
      glass(
        latheGeometry([
          [0, 0],
          [r, 0, 0.08],
          [r, h, 0.02],
          [r * 1.05, h + 0.04],
        ]),
        '#eef2f0',
      ),
    );
  const jar = (x: number, z: number, s: number, cap: string): Obj =>
    at(
      group(
        cyl(s, s * 0.9, gloss('#f6f3ec'), s, 0.06),
        at(cyl(s * 1.01, s * 0.4, plastic(cap, 0.3), s * 1.01, 0.03), 0, s * 0.9, 0),
      ),
      x,
      0,
      z,
    );
  const tube = (x: number, h: number, cap: string): Obj =>
    at(group(cyl(0.2, h, plastic('#f4f0e8'), 0.2, 0.03), at(cyl(0.21, 0.35, plastic(cap)), 0, h, 0)), x, 0, -0.45);
  const swatch = (x: number, tone: string): Obj =>
    at(scaled(sphere(0.26, gloss(tone)), 1.5, 0.16, 0.8), x, 0.02, 1.05, 0.5);
  const flip = b.alt(2) ? -1 : 1;
  if (b.alt(3) === 1) {
    const palette = box(2.2, 0.06, 1.1, gloss('#eeebe4'), 0.03);
    return group(
      at(palette, 0, 0, 0.75),
      [-0.7, 0, 0.7].map((x, i) =>
        at(
          scaled(sphere(0.26, gloss([b.body, mix(b.body, '#f0d9c8', 0.5), b.accent][i] ?? b.body)), 1.1, 0.22, 0.85),
          x,
          0.07,
          0.75,
          0.4,
        ),
      ),
      at(beaker(0.42, 0.95, b.body), -0.75, 0, -0.4),
      tube(0.25, 1.6, b.accent),
      tube(0.8, 1.2, b.body),
      at(beaker(0.26, 0.6, lighter(b.accent, 0.4)), -0.1, 0, -0.1),
    );
  }
  if (b.alt(3) === 2)
    return group(
      jar(-0.9, 0.2, 0.5, b.accent),
      jar(0.95, -0.3, 0.36, b.body),
      at(box(1.1, 0.55, 0.9, gloss(lighter(b.body, 0.6)), 0.04), 0.1, 0, -0.5),
      at(beaker(0.34, 0.8, mix(b.body, '#fff', 0.2)), 0.1, 0.55, -0.5),
      swatch(-0.55, b.body),
      swatch(0.3, b.accent),
      tube(-0.45, 1.5, b.body),
    );
  return group(
    at(beaker(0.5, 1.2, b.body), -0.75 * flip, 0, -0.1),
    at(beaker(0.3, 0.75, lighter(b.accent, 0.3)), 0.02, 0, 0.4),
    jar(0.75 * flip, 0.15, 0.42, b.accent),
    tube(0.35 * flip, 1.35, b.body),
    tube(0.95 * flip, 1.0, b.accent),
    swatch(-0.7, b.body),
    swatch(0.15, mix(b.body, '#e8b9a0', 0.5)),
    swatch(0.95, b.accent),
    at(turned(pipe(0.025, 0.018, 1.7, clear('#ffffff', 0.5)), 0, 0, 0.35 * flip), -0.6 * flip, 0.1, -0.1),
  );
});

/** Twist-up stick: balm, sun stick; one is open. */
export const balmStick = form([12, -6, 14], (b) => {
  const stick = (open: boolean): Obj =>
    group(
      scaled(cyl(0.34, 0.95, gloss(b.body), 0.34, 0.04), 1, 1, 0.72),
      at(scaled(cyl(0.3, 0.16, gold(), 0.3, 0.01), 1, 1, 0.72), 0, 0.94, 0),
      open
        ? at(
            scaled(
              lathe(
                [
                  [0, 0],
                  [0.27, 0],
                  [0.27, 0.3, 0.02],
                  [0.16, 0.46, 0.08],
                  [0, 0.5],
                ],
                plastic(mix(b.accent, '#f3ead8', 0.6), 0.4),
              ),
              1,
              1,
              0.72,
            ),
            0,
            1.08,
            0,
          )
        : at(scaled(cyl(0.34, 0.78, gloss(b.accent), 0.33, 0.05), 1, 1, 0.72), 0, 1.0, 0),
      at(decal(0.42, 0.62, label(b, 0.42, 0.62, { ground: null, under: b.body, style: 0 })), 0, 0.16, 0.262),
    );
  const cap = group(turned(scaled(cyl(0.34, 0.78, gloss(b.accent), 0.33, 0.05), 1, 1, 0.72), 0, 0, Math.PI / 2));
  return b.alt(2) === 0
    ? group(at(stick(false), -0.5, 0, -0.15), at(stick(true), 0.4, 0, 0.1))
    : group(
        at(carton(b, 0.95, 2.0, 0.75), -0.75, 0, -0.5, 0.2),
        at(stick(true), 0.2, 0, 0.15),
        at(cap, 1.5, 0.25, 0.55),
      );
});

/** Solid bar on a slatted dish, with its paper band. */
export const soapBar = form([24, -20, 14], (b) => {
  const bar = (tone: string): Obj => box(1.5, 0.5, 0.95, grainy(tone, 2, 0.25), 0.2);
  return group(
    at(carton(b, 1.5, 1.0, 0.6), -0.25, 0, -0.95, 0.15),
    [-0.4, 0, 0.4].map((z) => at(box(1.9, 0.1, 0.22, paper('#c49a66'), 0.02), 0, 0.08, z + 0.25)),
    [-0.7, 0.7].map((x) => at(box(0.14, 0.1, 1.15, paper('#b3864f'), 0.02), x, 0, 0.25)),
    at(bar(b.body), 0, 0.18, 0.25, 0.05),
    at(box(0.62, 0.512, 0.97, paper(b.accent), 0.2), 0.05, 0.175, 0.25, 0.05),
  );
});
