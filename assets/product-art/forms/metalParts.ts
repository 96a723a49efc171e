import { BoxGeometry, CylinderGeometry, Shape, TorusGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { copper, type Mat, metal, plastic, standard, steelDark } from '../kit/materials.ts';
import {
  at,
  box,
  circleHole,
  cyl,
  extrude,
  group,
  lathe,
  many,
  type Obj,
  outline,
  type P2,
  pipe,
  pose,
  ring,
  sphere,
  turned,
} from '../kit/shapes.ts';

/** Permanent magnets: plated blocks, discs, arcs and rings. */
export const magnets = form([30, -16, 16], (b) => {
  const plated = metal(mix('#cfd1d3', b.body, 0.2), 0.16);
  const arc = (): Obj => {
    const s = new Shape();
    s.absarc(0, 0, 0.8, 0.5, 2.6, false);
    s.absarc(0, 0, 0.58, 2.6, 0.5, true);
    return at(
      turned(extrude(s, 0.7, b.alt(2) ? metal(mix(b.accent, '#85888c', 0.6), 0.3) : plated, 0.02), -Math.PI / 2, 0, 0),
      0,
      0.35,
      0,
    );
  };
  const blocks = Array.from({ length: 3 }, (_, i) => at(box(0.9, 0.2, 0.5, plated, 0.03), 0, i * 0.203, 0, i * 0.08));
  const discs = Array.from({ length: 5 }, (_, i) =>
    at(cyl(0.34, 0.13, plated, 0.34, 0.02), 0.02 * Math.sin(i * 3), i * 0.132, 0),
  );
  const rings = [0, 1].map((i) => at(pipe(0.48, 0.26, 0.2, plated, 0.02), 0.04 * i, i * 0.205, 0));
  const o = b.alt(3);
  return group(
    at(group(blocks), -1.0, 0, -0.2, 0.3),
    at(group(discs), o === 1 ? 1.15 : 0.05, 0, -0.6),
    at(arc(), o === 1 ? 0.1 : 1.15, 0, 0.2, 0.2),
    at(group(rings), -0.25, 0, 0.75),
    Array.from({ length: 5 }, (_, i) =>
      at(sphere(0.12, plated), 0.55 + (i % 3) * 0.25, 0.12, 0.95 + Math.floor(i / 3) * 0.24),
    ),
  );
});

function bolt(r: number, length: number, mat: Mat, head: number): Obj {
  const thread = Array.from({ length: Math.floor(length / 0.045) }, (_, i) =>
    pose(0, i * 0.045 + 0.02, 0, Math.PI / 2 + 0.05, 0, 0),
  );
  const hex = new CylinderGeometry(r * 1.75, r * 1.75, r * 1.15, 6);
  const top =
    head === 0
      ? at(meshOf(hex, mat), 0, length + r * 0.55, 0)
      : at(
          group(cyl(r * 1.6, r * 1.4, mat, r * 1.6, 0.03), at(cyl(r * 0.8, 0.01, steelDark()), 0, r * 1.4, 0)),
          0,
          length,
          0,
        );
  return group(
    cyl(r * 0.94, length, mat, r * 0.94, 0.02),
    many(new TorusGeometry(r * 0.94, 0.018, 6, 24), mat, thread),
    top,
    head === 0 ? at(cyl(r * 1.95, 0.05, mat), 0, length - 0.04, 0) : [],
  );
}

/** Bolts, nuts and washers. */
export const bolts = form([28, -10, 18], (b) => {
  const zinc = b.alt(2) === 0 ? metal(mix('#c9cbcd', b.body, 0.2), 0.25) : metal(mix('#4a4c4f', b.body, 0.25), 0.35);
  const yellow = metal(mix('#c9b26a', b.accent, 0.25), 0.28);
  const nut = (r: number, m: Mat): Obj => {
    const s = circleHole(
      outline(Array.from({ length: 6 }, (_, i): P2 => [Math.cos(i * 1.0472) * r, Math.sin(i * 1.0472) * r])),
      0,
      0,
      r * 0.55,
    );
    return at(turned(extrude(s, r * 0.85, m, 0.03), -Math.PI / 2, 0, 0), 0, r * 0.43, 0);
  };
  const lie = (o: Obj, r: number): Obj => at(group(turned(o, Math.PI / 2, 0, 0)), 0, r, 0);
  return group(
    at(group(turned(bolt(0.2, 1.1, zinc, 0), Math.PI, 0, 0)), -0.75, 1.33, -0.3),
    at(group(turned(bolt(0.15, 0.85, yellow, b.alt(2)), Math.PI, 0, 0)), 0.0, 1.03 + (b.alt(2) ? 0.03 : 0), -0.5),
    at(lie(bolt(0.2, 1.3, zinc, b.alt(3) === 1 ? 1 : 0), 0.34), 0.15, 0, 0.35, 1.15),
    at(nut(0.4, zinc), 0.95, 0, -0.35, 0.2),
    at(nut(0.4, zinc), 1.0, 0.35, -0.33, 0.6),
    at(nut(0.3, yellow), -0.95, 0, 0.65),
    at(pipe(0.42, 0.2, 0.06, zinc), -0.3, 0, 1.0),
    at(pipe(0.3, 0.15, 0.05, yellow), 0.25, 0, 1.2),
  );
});

function meshOf(g: CylinderGeometry, mat: Mat): Obj {
  const m = many(g, mat, [pose(0, 0, 0)]);
  return m;
}

/** Foil on a core: copper or aluminium, mirror-bright, end of the web hanging down. */
export const foilRoll = form([14, -32, 14], (b) => {
  const mat =
    /^#[c-f]/u.test(b.body) && b.alt(2) === 0
      ? metal(mix('#d4d7da', b.body, 0.15), 0.2)
      : metal(mix(b.body, '#d08a63', 0.25), 0.22);
  return rollOn(b, mat, b.alt(3));
});

/** Copper foil on its core: the same arrangements as foilRoll in red metal. */
export const copperFoil = form([14, -32, 14], (b) =>
  rollOn(b, b.alt(2) === 0 ? copper() : metal(mix('#c9835c', b.body, 0.2), 0.2), b.alt(3)),
);

function rollOn(b: Brief, mat: Mat, choice: number): Obj {
  const one = (r: number, w: number): Obj =>
    group(
      lathe(
        [
          [0.2, -w / 2],
          [r, -w / 2, 0.01],
          [r, w / 2, 0.01],
          [0.2, w / 2],
        ],
        mat,
        0.01,
        96,
      ),
      lathe(
        [
          [0.14, -w / 2 - 0.18],
          [0.21, -w / 2 - 0.18],
          [0.21, w / 2 + 0.18],
          [0.14, w / 2 + 0.18],
          [0.14, -w / 2],
        ],
        plastic('#3b3d40'),
        0.01,
      ),
      Array.from({ length: 8 }, (_, k) => at(ring(0.26 + ((r - 0.28) * k) / 8, 0.004, mat), 0, w / 2, 0)),
    );
  const lying = (r: number, w: number): Obj => at(turned(one(r, w), 0, 0, Math.PI / 2), 0, r + 0.2, 0);
  const stand = (w: number): Obj =>
    group(
      [-1, 1].map((s) =>
        at(
          extrude(
            outline([
              [-0.6, 0],
              [0.6, 0],
              [0.22, 1.0],
              [-0.22, 1.0],
            ]),
            0.09,
            plastic(b.accent, 0.4),
            0.02,
          ),
          s * (w / 2 + 0.14),
          0,
          0,
          Math.PI / 2,
        ),
      ),
    );
  if (choice === 0) return group(at(lying(0.72, 1.9), 0, 0.1, 0), stand(1.9));
  if (choice === 1)
    return group(
      at(one(0.7, 1.5), 0.2, 0.93, -0.3),
      at(group(turned(group(at(one(0.45, 1.5), 0, 0, 0)), 0, 0, Math.PI / 2)), -0.3, 0.45, 1.0, 0.2),
    );
  return group(at(one(0.8, 0.6), -0.6, 0.48, 0), at(one(0.8, 0.6), 1.15, 0.48, -0.5), at(one(0.8, 0.6), -0.6, 1.45, 0));
}

/** Rubber or resin bales, blocks stacked on film. */
export const bales = form([22, -28, 14], (b) => {
  const tone = mix('#d9b77f', b.body, 0.35);
  const bale = (i: number): Obj =>
    box(1.6, 0.5, 0.85, standard({ color: darker(tone, 0.06 * (i % 3)), roughness: 0.48 }), 0.11);
  const film = plastic(lighter(b.accent, 0.2), 0.3);
  const n = 3 + b.alt(3);
  return group(
    Array.from({ length: n }, (_, i) =>
      at(
        group(bale(i), at(box(0.5, 0.515, 0.87, film, 0.1), 0.1, -0.007, 0)),
        i % 2 ? 0.05 : -0.05,
        Math.floor(i / 2) * 0.5,
        i % 2 ? -0.46 : 0.46,
        b.rng.range(-0.06, 0.06),
      ),
    ),
    many(
      new BoxGeometry(0.14, 0.12, 0.13),
      standard({ color: tone, roughness: 0.5 }),
      Array.from({ length: 16 }, () =>
        pose(b.rng.range(0.95, 1.7), 0.06, b.rng.range(0.2, 1.1), 0, b.rng.range(0, 3), 0),
      ),
    ),
  );
});
