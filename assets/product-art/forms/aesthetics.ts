import { carton } from '../kit/arrange.ts';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label, plate } from '../kit/labels.ts';
import { brushed, clear, gloss, grainy, lit, metal, pane, paper, plastic, rubber } from '../kit/materials.ts';
import { castors, monitorOf } from '../kit/parts.ts';
import {
  at,
  bent,
  box,
  cyl,
  decal,
  glass,
  group,
  inside,
  lathe,
  latheGeometry,
  type Obj,
  rod,
  scaled,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Aesthetic console: slim cart with touch screen and hand pieces. */
export const aestheticConsole = form([8, -24, 12], (b) => {
  const c = b.alt(3);
  const shell = gloss(b.body);
  if (c === 2) {
    const wand = group(
      rod(0.13, 1.1, gloss(lighter(b.body, 0.25))),
      at(rod(0.18, 0.24, plastic(b.accent)), 0.55, 0, 0),
      at(rod(0.12, 0.1, pane()), 0.72, 0, 0),
    );
    return group(
      warp(box(2.1, 0.95, 1.5, shell, 0.2), (p) => {
        if (p.y > 0.4) p.y -= (p.z + 0.75) * 0.2;
      }),
      at(turned(monitorOf(b, 1.35, 0.95, 'chart'), -0.45, 0, 0), 0, 0.78, -0.25),
      [-1, 1].map((s) => at(box(0.12, 0.3, 0.4, plastic('#3a3d41'), 0.05), s * 1.08, 0.45, 0.1)),
      at(turned(wand, 0, 0.45, 0), 0.35, 0.18, 1.15),
      bent(
        [
          [-0.2, 0.18, 1.4],
          [-0.9, 0.06, 1.6],
          [-1.5, 0.06, 1.0],
          [-1.25, 0.35, 0.2],
          [-1.06, 0.5, 0.1],
        ],
        0.05,
        rubber(),
      ),
      at(box(1.6, 0.03, 0.02, lit(b.accent, 0.7)), 0, 0.3, 0.75),
    );
  }
  const body =
    c === 0
      ? lathe(
          [
            [0, 0.2],
            [0.62, 0.2, 0.1],
            [0.55, 0.9, 0.4],
            [0.42, 1.7, 0.2],
            [0, 1.72],
          ],
          shell,
          0.05,
        )
      : box(0.95, 1.6, 0.9, shell, 0.22);
  const piece = (s: number): Obj =>
    at(
      group(
        turned(
          group(
            cyl(0.1, 0.55, gloss(lighter(b.body, 0.2)), 0.12),
            at(cyl(0.13, 0.16, plastic(b.accent)), 0, 0.5, 0),
            at(cyl(0.09, 0.1, c === 1 ? brushed() : pane()), 0, 0.65, 0),
          ),
          0,
          0,
          s * -0.18,
        ),
        bent(
          [
            [0, 0, 0],
            [s * 0.12, -0.5, 0.1],
            [s * 0.02, -0.95, 0.1],
            [-s * 0.2, -0.6, -0.1],
          ],
          0.04,
          rubber(),
        ),
      ),
      s * 0.6,
      1.25,
      0.1,
    );
  return group(
    castors(0.5),
    at(box(0.9, 0.14, 0.9, plastic('#d0d3d5'), 0.06), 0, 0.1, 0),
    c === 0 ? body : at(body, 0, 0.2, 0),
    at(box(0.03, 1.1, 0.02, lit(b.accent, 0.7)), 0, 0.4, c === 0 ? 0.56 : 0.44),
    at(turned(monitorOf(b, 0.95, 0.7, 'chart'), -0.35, 0, 0), 0, 1.78, 0.1),
    piece(1),
    piece(-1),
    at(decal(0.5, 0.12, plate(b, 0.5, 0.12, null, b.body)), 0, 0.62, 0.505),
  );
});

/** Prefilled syringe with its carton, or vial and carton. */
export const injectables = form([20, -10, 14], (b) => {
  const syringe = group(
    turned(
      group(
        inside(cyl(0.1, 0.75, gloss(mix('#f2f4f4', b.accent, 0.12)))),
        glass(
          latheGeometry([
            [0, 0],
            [0.13, 0],
            [0.13, 1.2],
            [0.14, 1.22],
          ]),
          '#f1f4f4',
          0.7,
        ),
        at(box(0.55, 0.05, 0.22, plastic('#f4f4f1'), 0.02), 0, 1.2, 0),
        at(cyl(0.05, 0.65, plastic(b.body)), 0, 0.75, 0),
        at(cyl(0.15, 0.05, plastic(b.body)), 0, 1.4, 0),
        at(cyl(0.1, 0.1, rubber()), 0, 0.72, 0),
        at(
          lathe(
            [
              [0.06, -0.3],
              [0.09, -0.25],
              [0.07, 0],
              [0, 0],
            ],
            plastic(b.accent),
          ),
          0,
          0,
          0,
        ),
        at(wrap(0.134, 0.5, 2, label(b, 0.26, 0.5, { ground: '#f8f5ec', style: 0 })), 0, 0.15, 0),
      ),
      0,
      0,
      -Math.PI / 2,
    ),
  );
  const vial = (s: number): Obj =>
    scaled(
      group(
        inside(cyl(0.24, 0.28, grainy('#f5f5f2', 2, 0.5), 0.24)),
        glass(
          latheGeometry([
            [0, 0],
            [0.28, 0, 0.04],
            [0.28, 0.68, 0.12],
            [0.14, 0.82],
            [0.14, 0.9],
            [0.18, 0.92],
          ]),
          '#eef3f3',
        ),
        at(cyl(0.19, 0.14, metal('#cfd2d5', 0.25)), 0, 0.88, 0),
        at(cyl(0.18, 0.06, plastic(b.accent)), 0, 1.01, 0),
        at(wrap(0.285, 0.36, 2.3, label(b, 0.6, 0.36, { ground: mix('#fbfaf6', b.body, 0.12) })), 0, 0.18, 0),
      ),
      s,
    );
  const c = b.alt(4);
  if (c === 0) return group(at(carton(b, 2.0, 1.0, 0.6), 0, 0, -0.65, 0.1), at(syringe, -0.55, 0.15, 0.45, 0.12));
  if (c === 1) return group(at(carton(b, 0.95, 1.25, 0.8), -0.55, 0, -0.35, 0.25), at(vial(1.05), 0.4, 0, 0.2));
  if (c === 2)
    return group(
      at(vial(1), -0.75, 0, 0),
      at(vial(1), -0.05, 0, -0.2),
      at(vial(1), 0.65, 0, 0.05),
      at(syringe, -0.6, 0.15, 0.75, 0.1),
    );
  return group(
    at(carton(b, 1.0, 1.3, 0.8), 0.6, 0, -0.4, -0.2),
    at(vial(1.1), -0.4, 0, 0.05),
    at(syringe, -0.1, 0.15, 0.7, 0.15),
  );
});

/** Lifting threads: sterile pouches and fine needles with coloured hubs. */
export const threads = form([34, -10, 14], (b) => {
  const needle = (i: number): Obj =>
    group(
      rod(0.014, 1.7, metal()),
      at(rod(0.07, 0.34, plastic([b.accent, b.body, lighter(b.accent, 0.4)][i % 3] ?? b.accent)), -0.95, 0, 0),
      bent(
        [
          [0.85, 0, 0],
          [1.1, 0, 0.08],
          [1.4, -0.02, -0.05],
          [1.65, -0.04, 0.05],
        ],
        0.008,
        plastic('#7f6fae'),
      ),
    );
  const film = box(2.45, 0.06, 1.25, clear('#ffffff', 0.12), 0.02);
  film.castShadow = false;
  const pouch = (): Obj =>
    group(
      box(2.5, 0.03, 1.3, paper('#eef1f1'), 0.01),
      at(turned(decal(0.75, 1.2, label(b, 0.75, 1.2, { ground: b.body })), -Math.PI / 2, 0, 0), -0.82, 0.033, 0.6),
      [0, 1, 2].map((k) => at(needle(k), 0.55, 0.08, -0.35 + k * 0.35)),
      at(film.clone(), 0, 0.03, 0),
    );
  return b.alt(2) === 0
    ? group(at(carton(b, 2.2, 1.0, 0.5), 0.1, 0, -1.15, -0.1), at(pouch(), 0, 0, 0.3, 0.08))
    : group(at(pouch(), -0.1, 0, -0.6, -0.12), at(pouch(), 0.2, 0.05, 0.7, 0.12), at(needle(1), 0.3, 0.07, 1.75, 0.1));
});
