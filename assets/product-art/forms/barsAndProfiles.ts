import { CylinderGeometry, Path, Shape, Vector2 } from 'three';
import { mix } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { brushed, cast, type Mat, metal, plastic } from '../kit/materials.ts';
import { at, axle, circleHole, extrude, group, type Obj, outline, type P2, pipe, turned } from '../kit/shapes.ts';

/** Steel keeps its own colour; the product's colour only tints it. */
const steel = (b: Brief, rough = 0.34): Mat => metal(mix('#c2c5c8', b.body, 0.35), rough);

/** Bundle of round or square tubes, strapped. */
export const pipeBundle = form([15, -42, 14], (b) => {
  const choice = b.alt(3);
  const tone = steel(b);
  const row = choice === 2 ? 4 : 5;
  const list: Obj[] = [];
  for (let y = 0; y < 4; y += 1)
    for (let x = 0; x < (choice === 2 ? row : row - (y % 2)); x += 1) {
      const px = choice === 2 ? (x - 1.5) * 0.43 : (x - (row - 1 - (y % 2)) / 2) * 0.44;
      const py = choice === 2 ? 0.21 + y * 0.43 : 0.22 + y * 0.382;
      const tube =
        choice === 2
          ? squareTube(tone)
          : turned(
              group(at(pipe(0.215, choice === 1 ? 0.15 : 0.19, 3.2, tone, 0.008, 40), 0, -1.6, 0)),
              Math.PI / 2,
              0,
              0,
            );
      list.push(at(group(tube), px, py, b.rng.range(-0.08, 0.08)));
    }
  return group(
    list,
    [-0.85, 0.85].map((z) =>
      at(
        extrude(ringShape(choice === 2 ? 0.92 : 1.14, choice === 2 ? 1.78 : 1.66), 0.09, metal(b.accent, 0.45), 0.01),
        0,
        0,
        z,
      ),
    ),
  );
});

function squareTube(tone: Mat): Obj {
  const s = new Shape(
    [
      [-0.2, -0.2],
      [0.2, -0.2],
      [0.2, 0.2],
      [-0.2, 0.2],
    ].map(([x, y]) => new Vector2(x, y)),
  );
  s.holes.push(
    new Path(
      [
        [-0.165, -0.165],
        [-0.165, 0.165],
        [0.165, 0.165],
        [0.165, -0.165],
      ].map(([x, y]) => new Vector2(x, y)),
    ),
  );
  return extrude(s, 3.2, tone, 0.01);
}

function ringShape(halfWidth: number, height: number): Shape {
  const s = outline([
    [-halfWidth, -0.01],
    [halfWidth, -0.01],
    [halfWidth, height * 0.4],
    [halfWidth * 0.86, height],
    [-halfWidth * 0.86, height],
    [-halfWidth, height * 0.4],
  ]);
  s.holes.push(
    outline([
      [-halfWidth + 0.02, 0.01],
      [halfWidth - 0.02, 0.01],
      [halfWidth - 0.02, height * 0.4],
      [halfWidth * 0.86 - 0.02, height - 0.02],
      [-halfWidth * 0.86 + 0.02, height - 0.02],
      [-halfWidth + 0.02, height * 0.4],
    ]),
  );
  return s;
}

/** Round, hexagonal or flat bars with cut ends and colour-coded faces. */
export const barBundle = form([15, -36, 14], (b) => {
  const choice = b.alt(3);
  const mat = cast(mix('#85878a', b.body, 0.3));
  const list: Obj[] = [];
  const rows = [5, 4, 3, 2];
  rows.forEach((count, y) => {
    for (let x = 0; x < count; x += 1) {
      const r = 0.2;
      const bar = axle(r, 3 + b.rng.range(-0.1, 0.1), mat, r, 0.012);
      if (choice === 1) bar.geometry = hexBar(r, 3);
      list.push(
        at(
          group(bar, at(axle(r * 0.8, 0.01, plastic(b.accent, 0.6)), 0, 0, 1.56)),
          (x - (count - 1) / 2) * 0.42,
          0.2 + y * 0.36,
          b.rng.range(-0.08, 0.08),
        ),
      );
    }
  });
  if (choice === 2) list.push(at(group(turned(axle(0.34, 2.6, brushed('#bcbfc2', 3, 1)), 0, 0.4, 0)), 1.5, 0.34, 0.9));
  return group(list);
});

function hexBar(r: number, length: number): CylinderGeometry {
  const g = new CylinderGeometry(r, r, length, 6);
  g.rotateX(Math.PI / 2);
  return g;
}

/** Extruded aluminium profiles standing on end, hollow sections and T-slots visible. */
export const extrusions = form([30, -30, 14], (b) => {
  const tone = (i: number): Mat =>
    i === 1
      ? metal(mix(b.body, '#c9ccd0', 0.4), 0.36)
      : i === 2
        ? metal(mix(b.accent, '#3b3d40', 0.5), 0.4)
        : metal('#cdd0d3', 0.34);
  const slot = (s: number): Shape => {
    const q: P2[] = [
      [0.5, 0.5],
      [0.12, 0.5],
      [0.12, 0.38],
      [0.26, 0.38],
      [0.26, 0.3],
      [0.1, 0.16],
      [-0.1, 0.16],
      [-0.26, 0.3],
      [-0.26, 0.38],
      [-0.12, 0.38],
      [-0.12, 0.5],
      [-0.5, 0.5],
    ];
    const all: P2[] = [];
    for (let k = 0; k < 4; k += 1)
      for (const [x, y] of q.slice(0, 11)) {
        const a = (k * Math.PI) / 2;
        all.push([(x * Math.cos(a) - y * Math.sin(a)) * s, (x * Math.sin(a) + y * Math.cos(a)) * s]);
      }
    return circleHole(outline(all), 0, 0, 0.1 * s);
  };
  const angle = outline([
    [0, 0],
    [0.9, 0],
    [0.9, 0.09],
    [0.09, 0.09],
    [0.09, 0.9],
    [0, 0.9],
  ]);
  const channel = outline([
    [-0.5, 0],
    [0.5, 0],
    [0.5, 0.6],
    [0.4, 0.6],
    [0.4, 0.09],
    [-0.4, 0.09],
    [-0.4, 0.6],
    [-0.5, 0.6],
  ]);
  const fins = outline([
    [-0.6, 0],
    [0.6, 0],
    ...Array.from({ length: 9 }, (_, i): P2[] => {
      const x = 0.6 - i * 0.15;
      return [
        [x, 0.6],
        [x - 0.05, 0.6],
        [x - 0.05, 0.12],
        [x - 0.15, 0.12],
      ];
    })
      .flat()
      .slice(0, 34),
  ]);
  const stand = (shape: Shape, h: number, i: number): Obj =>
    at(turned(extrude(shape, h, tone(i), 0.004), -Math.PI / 2, 0, 0), 0, h / 2, 0);
  const o = b.alt(2) ? [0.9, -0.1, -1.05, 0.3] : [-0.95, 0.15, 1.05, -0.35];
  return group(
    at(group(stand(slot(0.85), 1.9, 0)), o[0] ?? 0, 0, -0.2),
    at(group(stand(fins, 1.2, b.alt(3))), o[1] ?? 0, 0, 0.45),
    at(group(stand(angle, 1.55, 1)), o[2] ?? 0, 0, 0.2),
    at(group(stand(channel, 2.3, 2)), o[3] ?? 0, 0, -0.9),
  );
});
