import { carton } from '../kit/arrange.ts';
import { lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { gloss, grainy, metal, plastic, standard } from '../kit/materials.ts';
import { bag } from '../kit/packs.ts';
import {
  at,
  bent,
  box,
  cyl,
  extrude,
  group,
  lathe,
  type Obj,
  outline,
  type P2,
  type P3,
  scaled,
  sphere,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Dental implants: threaded screws with abutments, standing in a tray. */
export const implants = form([16, -14, 18], (b) => {
  const ti = metal(mix('#b4b7bd', b.body, 0.12), 0.28);
  const one = (h: number, gold2: boolean, crown: boolean): Obj =>
    group(
      lathe(
        [
          [0, 0],
          [0.1, 0.0, 0.06],
          [0.17, 0.4],
          [0.2, h * 0.95],
          [0.2, h],
          [0, h],
        ],
        ti,
      ),
      bent(
        Array.from({ length: 50 }, (_, i): P3 => {
          const t = i / 49;
          const r = 0.12 + 0.09 * Math.min(1, t * 1.6);
          return [Math.cos(i * 0.95) * r, 0.08 + t * (h - 0.2), Math.sin(i * 0.95) * r];
        }),
        0.026,
        ti,
      ),
      at(
        lathe(
          [
            [0.14, 0],
            [0.2, 0.16, 0.04],
            [0.15, 0.55],
            [0.12, 0.6],
            [0, 0.6],
          ],
          gold2 ? metal('#d8b16a', 0.2) : ti,
        ),
        0,
        h,
        0,
      ),
      crown
        ? at(
            warp(scaled(sphere(0.34, gloss('#f6efdf')), 1, 1, 1), (p) =>
              p.set(p.x, p.y * 1.05 + (p.y > 0 ? 0.05 * Math.cos(p.x * 18) * Math.cos(p.z * 18) : 0), p.z * 0.9),
            ),
            0,
            h + 0.62,
            0,
          )
        : [],
    );
  const c = b.alt(3);
  const base = box(2.6, 0.2, 1.1, gloss(lighter(b.accent, 0.35)), 0.06);
  if (c === 0)
    return group(
      base,
      [-0.8, 0, 0.8].map((x, i) => at(one(1.2 + i * 0.15, i === 1, i === 2), x, 0.18, 0)),
    );
  if (c === 1)
    return group(
      at(carton(b, 1.2, 1.6, 0.7), -0.85, 0, -0.6, 0.2),
      at(group(cyl(0.45, 0.16, gloss(lighter(b.accent, 0.35))), at(one(1.3, true, true), 0, 0.14, 0)), 0.35, 0, 0.25),
      at(turned(group(one(1.2, false, false)), 0, 0, 1.5), 1.4, 0.2, 0.9),
    );
  return group(
    base,
    [-1, -0.5, 0, 0.5, 1].map((x, i) =>
      at(scaled(one(1.0 + (i % 3) * 0.2, i % 2 === 0, false), 0.85), x, 0.18, (i % 2) * -0.2),
    ),
  );
});

/** Transparent aligner arches, case beside. */
export const aligner = form([34, -10, 16], (b) => {
  const arch = (tone: string): Obj => {
    const rim = (r: number, scallop: number): P2[] =>
      Array.from({ length: 85 }, (_, i): P2 => {
        const t = (i - 42) / 42;
        const a = t * 1.62;
        const bump = scallop * Math.abs(Math.sin((i / 84) * Math.PI * 14));
        return [Math.sin(a) * (r + bump), (1 - Math.cos(a)) * 1.35 * r - (r - 0.7) * 0.8 - bump];
      });
    const band = outline([...rim(0.92, 0.045), ...rim(0.6, -0.02).toReversed()]);
    const shell = standard({ color: tone, roughness: 0.07, transparent: true, opacity: 0.62 });
    return turned(extrude(band, 0.34, shell, 0.07), -Math.PI / 2, 0, 0);
  };
  const box1 = group(
    box(1.5, 0.24, 1.2, gloss(b.body), 0.11),
    at(turned(box(1.5, 0.22, 1.2, gloss(b.body), 0.1), -1.5, 0, 0), 0, 0.78, -0.72),
  );
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(arch('#dce9ee'), -0.55, 0.17, 0.5),
      at(turned(group(arch('#dce9ee')), 0.12, 0.6, 0), 0.75, 0.2, 1.0),
      at(box1, 0.9, 0, -0.9, -0.2),
    );
  if (c === 1)
    return group(
      at(box1, -0.4, 0, -0.4),
      at(scaled(arch('#dce9ee'), 0.6), -0.4, 0.34, -0.6),
      at(arch('#dce9ee'), 0.6, 0.17, 1.0, 0.3),
    );
  return group(
    [0, 1, 2].map((i) =>
      at(arch(mix('#dce9ee', b.accent, 0.12 * i)), (i - 1) * 0.75, 0.17 + i * 0.02, i * 0.45 - 0.3, i * 0.2),
    ),
    at(bag(b, 1.1, 1.3, 0.1, { colour: b.body, kind: 'pillow' }), -1.3, 0, -0.9, 0.2),
  );
});

/** Hip or knee joint prosthesis in polished metal. */
export const joint = form([9, -20, 18], (b) => {
  const shine = metal(mix('#d3d6d9', b.body, 0.08), 0.12);
  const matt = metal('#9fa3a8', 0.5);
  if (b.alt(2) === 0)
    return group(
      at(cyl(0.7, 0.14, gloss(lighter(b.accent, 0.3))), 0, 0, 0),
      at(
        group(
          bent(
            [
              [0, 0.1, 0],
              [0.02, 0.8, 0],
              [0.1, 1.4, 0],
              [0.3, 1.8, 0],
            ],
            0.16,
            matt,
          ),
          at(turned(cyl(0.14, 0.5, shine, 0.12), 0, 0, -0.9), 0.22, 1.75, 0),
          at(sphere(0.36, gloss(mix('#f3c9c0', '#fff', 0.5))), 0.68, 2.08, 0),
        ),
        -0.25,
        0.1,
        0,
      ),
      at(
        turned(
          lathe(
            [
              [0.42, 0],
              [0.56, 0.02, 0.03],
              [0.52, 0.35, 0.2],
              [0, 0.6],
            ],
            grainy('#a5a9ad', 4, 3),
          ),
          -0.4,
          0,
          0.7,
        ),
        1.0,
        0.35,
        0.4,
      ),
    );
  const femur = extrude(
    outline(
      [
        [-0.75, 0.3],
        [-0.7, 1.0],
        [-0.35, 1.35],
        [0.45, 1.35],
        [0.8, 0.95],
        [0.85, 0.25],
        [0.65, 0.25],
        [0.55, 0.8],
        [0.25, 1.05],
        [-0.25, 1.05],
        [-0.5, 0.8],
        [-0.55, 0.3],
      ],
      true,
    ),
    1.1,
    shine,
    0.12,
  );
  return group(
    at(
      group(
        cyl(0.12, 0.75, matt),
        at(box(1.5, 0.14, 1.05, shine, 0.06), 0, 0.7, 0),
        at(box(1.45, 0.22, 1.0, plastic('#f4f2ea', 0.4), 0.1), 0, 0.84, 0),
        at(scaled(turned(femur, Math.PI, Math.PI / 2, 0), 1, 1, 1), 0, 2.35, 0),
      ),
      0,
      0.12,
      0,
    ),
    at(cyl(0.75, 0.14, gloss(lighter(b.accent, 0.3))), 0, 0, 0),
  );
});
