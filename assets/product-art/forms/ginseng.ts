import { carton } from '../kit/arrange.ts';
import { mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { clear, gloss, gold, grainy, paper, plastic } from '../kit/materials.ts';
import { at, bent, box, cyl, group, lathe, type Obj, scaled, sphere, turned, wrap } from '../kit/shapes.ts';

/** Ginseng roots: forked, with hair roots, on a lined box. */
export const ginsengRoot = form([38, 0, 12], (b) => {
  const skin = grainy(b.alt(2) === 0 ? mix('#9a5a2c', b.body, 0.25) : '#dcc08c', 4, 2);
  const rootOf = (): Obj => {
    const limb = (side: number): Obj => {
      const parts: Obj[] = [];
      for (let i = 0; i < 9; i += 1) {
        const t = i / 8;
        parts.push(
          at(
            scaled(sphere(0.15 * (1 - t * 0.85), skin), 1, 0.9, 1.5),
            side * (0.09 + t * 0.22 + 0.04 * Math.sin(t * 7)),
            0.14,
            0.45 + t * 0.85,
          ),
        );
      }
      return group(
        parts,
        bent(
          [
            [side * 0.3, 0.1, 1.25],
            [side * 0.36, 0.08, 1.5],
            [side * 0.3, 0.05, 1.75],
          ],
          0.018,
          skin,
        ),
      );
    };
    const trunk = Array.from({ length: 8 }, (_, i) =>
      at(
        scaled(sphere(0.2 + 0.05 * Math.sin(i * 1.3), skin), 1.05, 0.85, 1),
        0.02 * Math.sin(i * 2),
        0.17,
        -0.4 + i * 0.13,
      ),
    );
    const hairs = Array.from({ length: 5 }, (_, i) =>
      bent(
        [
          [i % 2 ? 0.2 : -0.2, 0.12, -0.1 + i * 0.16],
          [i % 2 ? 0.42 : -0.42, 0.08, 0.15 + i * 0.17],
          [i % 2 ? 0.46 : -0.46, 0.06, 0.45 + i * 0.16],
        ],
        0.02,
        skin,
      ),
    );
    return group(
      trunk,
      limb(1),
      limb(-1),
      hairs,
      at(group(turned(cyl(0.08, 0.3, skin, 0.06), -Math.PI / 2, 0, 0)), 0, 0.17, -0.42),
    );
  };
  const n = 2 + b.alt(3);
  const roots = Array.from({ length: n }, (_, i) =>
    at(rootOf(), (i - (n - 1) / 2) * 0.98, 0.14, -0.35, b.rng.range(-0.1, 0.1)),
  );
  const w = n * 1.0 + 0.35;
  const wall = paper(b.body);
  return group(
    box(w, 0.14, 2.9, paper(mix('#efe3c6', b.accent, 0.12)), 0.02),
    at(box(0.07, 0.4, 2.95, wall), w / 2, 0, 0),
    at(box(0.07, 0.4, 2.95, wall), -w / 2, 0, 0),
    at(box(w + 0.07, 0.4, 0.07, wall), 0, 0, 1.45),
    at(box(w + 0.07, 0.4, 0.07, wall), 0, 0, -1.45),
    roots,
  );
});

/** Jar of preserve or extract: squat glass, metal lid, spoon of it in front. */
export const preserveJar = form([14, 0, 12], (b) => {
  const fill = mix(b.body, '#c9781f', 0.35);
  const r = 0.62;
  const h = b.rng.range(0.95, 1.35);
  const jar = (): Obj => {
    const wall = lathe(
      [
        [0, 0],
        [r, 0, 0.1],
        [r, h, 0.16],
        [r * 0.82, h + 0.1, 0.03],
        [r * 0.82, h + 0.16],
      ],
      clear('#ffffff', 0.18),
    );
    wall.castShadow = false;
    return group(
      lathe(
        [
          [0, 0.04],
          [r * 0.95, 0.04, 0.09],
          [r * 0.95, h * 0.94, 0.1],
          [0, h * 0.96],
        ],
        gloss(fill),
      ),
      wall,
      at(cyl(r * 0.92, 0.26, b.alt(2) === 0 ? gold() : plastic(b.accent, 0.3), r * 0.91, 0.03), 0, h + 0.1, 0),
      at(wrap(r + 0.012, h * 0.62, 2.1, label(b, r * 1.95, h * 0.62, { ground: '#f8f3e6' })), 0, h * 0.16, 0),
    );
  };
  const spoon = group(
    at(scaled(sphere(0.22, gloss('#cfb48a')), 1, 0.3, 1.3), 0, 0.08, 0),
    at(scaled(sphere(0.18, gloss(fill)), 1, 0.4, 1.25), 0, 0.13, 0),
    at(box(0.07, 0.04, 0.9, gloss('#cfb48a'), 0.02), 0, 0.06, -0.65),
  );
  const choice = b.alt(3);
  if (choice === 0) return group(jar(), at(spoon, 0.95, 0, 0.65, 0.5));
  if (choice === 1) return group(at(carton(b, 1.5, h + 0.6, 1.3), -0.85, 0, -0.6, 0.25), at(jar(), 0.45, 0, 0.25));
  return group(at(jar(), -0.68, 0, 0), at(jar(), 0.7, 0, -0.25));
});
