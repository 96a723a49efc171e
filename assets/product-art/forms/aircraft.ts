import { darker, lighter } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import {
  carbon,
  fabric,
  gloss,
  leather,
  lit,
  metal,
  paint,
  pane,
  plastic,
  rubber,
  screenOf,
  steelDark,
} from '../kit/materials.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  extrude,
  group,
  type Obj,
  outline,
  panel,
  rod,
  scaled,
  sphere,
  strut,
  turned,
  warp,
} from '../kit/shapes.ts';

/** Rack-mounted avionics box and a cockpit display. */
export const avionics = form([14, -26, 14], (b) => {
  const display = (w: number, h: number): Obj =>
    group(
      box(w, h, 0.45, plastic('#2f3236'), 0.04),
      at(panel(w * 0.76, h * 0.76, screenOf(screenArt(b, 'cockpit', w * 0.76, h * 0.76))), 0, h * 0.13, 0.232),
      [-1, 1].flatMap((s) =>
        Array.from({ length: 5 }, (_, i) =>
          at(box(0.08, 0.09, 0.04, plastic('#b9bdc0')), s * w * 0.44, h * (0.18 + i * 0.15), 0.225),
        ),
      ),
      [-1, 1].map((s) => at(axle(0.07, 0.1, metal()), s * w * 0.42, h * 0.06, 0.25)),
    );
  const lru = group(
    box(1.0, 1.3, 1.9, paint(b.body), 0.03),
    at(box(0.9, 1.2, 0.04, paint(darker(b.body, 0.2))), 0, 0.05, 0.96),
    bent(
      [
        [-0.3, 0.3, 0.98],
        [-0.3, 0.3, 1.16],
        [0.3, 0.3, 1.16],
        [0.3, 0.3, 0.98],
      ],
      0.035,
      metal(),
    ),
    [0.75, 1.0].flatMap((y) => [-0.25, 0, 0.25].map((x) => at(axle(0.09, 0.14, metal('#c9a65a')), x, y, 0.99))),
    at(decal(0.5, 0.14, plate(b, 0.5, 0.14, '#e2e3e0')), 0, 0.5, 0.985),
  );
  const c = b.alt(3);
  return c === 0
    ? group(at(display(1.5, 1.5), -0.6, 0, 0.2, 0.15), at(lru, 0.85, 0, -0.6, -0.1))
    : c === 1
      ? group(
          at(lru, -0.6, 0, 0),
          at(lru.clone(), 0.55, 0, -0.2),
          at(box(2.6, 0.06, 2.2, metal(b.accent)), 0, -0.06, 0),
        )
      : group(at(display(1.4, 1.4), -0.76, 0, 0, 0.12), at(display(1.4, 1.4), 0.76, 0, 0, -0.12));
});

const rotor = (r: number, tone: string): Obj =>
  group(
    cyl(0.09, 0.16, metal('#8d9095')),
    at(turned(box(r * 2, 0.018, 0.12, plastic(tone), 0.008), 0.06, 0.5, 0), 0, 0.15, 0),
    at(cyl(0.05, 0.06, plastic('#2d2f32')), 0, 0.14, 0),
  );

/** Quadcopter with gimbal camera. */
export const drone = form([20, -30, 18], (b) => {
  const c = b.alt(3);
  const m = c === 1 ? carbon(4) : plastic(b.body, 0.36);
  const n = c === 2 ? 6 : 4;
  const arms = Array.from({ length: n }, (_, i) => {
    const a = ((i + 0.5) / n) * Math.PI * 2;
    const x = Math.cos(a) * 1.25;
    const z = Math.sin(a) * 1.15;
    return group(
      strut([x * 0.2, 0.72, z * 0.2], [x, 0.78, z], 0.07, m),
      at(rotor(0.62, i % 2 ? b.accent : '#2b2d30'), x, 0.78, z),
      at(sphere(0.05, lit(i < n / 2 ? '#3fae62' : '#d1473a', 0.7)), x, 0.72, z),
    );
  });
  return group(
    arms,
    at(scaled(sphere(0.46, m), 1, 0.5, 1.35), 0, 0.75, 0),
    at(box(0.5, 0.12, 0.8, plastic(b.accent), 0.05), 0, 0.9, -0.05),
    at(
      group(box(0.24, 0.22, 0.2, plastic('#2b2d30'), 0.06), at(axle(0.09, 0.1, pane('#1a2440')), 0, 0.11, 0.12)),
      0,
      0.34,
      0.42,
    ),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 0.3, 0.65, 0.3],
          [s * 0.6, 0.04, 0.45],
          [s * 0.6, 0.04, -0.45],
          [s * 0.3, 0.65, -0.3],
        ],
        0.035,
        m,
      ),
    ),
  );
});

/** Crop-spraying drone: tank, nozzle booms, big rotors. */
export const sprayDrone = form([17, -32, 14], (b) => {
  const n = b.alt(2) ? 4 : 6;
  const m = carbon(4);
  const arms = Array.from({ length: n }, (_, i) => {
    const a = ((i + 0.5) / n) * Math.PI * 2;
    const x = Math.cos(a) * 1.7;
    const z = Math.sin(a) * 1.6;
    return group(
      strut([x * 0.2, 1.1, z * 0.2], [x, 1.2, z], 0.07, m),
      at(rotor(0.75, '#2b2d30'), x, 1.22, z),
      at(group(cyl(0.025, 0.3, metal()), cyl(0.07, 0.07, plastic(b.accent))), x, 0.85, z),
    );
  });
  return group(
    arms,
    at(
      warp(box(0.95, 0.85, 0.95, plastic(lighter(b.body, 0.55), 0.3), 0.2), (p) =>
        p.set(p.x * (0.7 + p.y * 0.35), p.y, p.z * (0.7 + p.y * 0.35)),
      ),
      0,
      0.32,
      0,
    ),
    at(cyl(0.2, 0.08, plastic(b.accent)), 0, 1.16, 0.2),
    at(box(0.9, 0.2, 1.1, plastic(b.body), 0.08), 0, 1.05, -0.05),
    at(box(0.4, 0.2, 0.5, plastic('#2c2e31')), 0, 1.22, -0.3),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 0.4, 1.0, 0.6],
          [s * 0.75, 0.05, 0.75],
          [s * 0.75, 0.05, -0.75],
          [s * 0.4, 1.0, -0.6],
        ],
        0.045,
        m,
      ),
    ),
    at(rod(0.03, 3.0, metal()), 0, 0.85, -0.9),
  );
});

/** Cockpit simulator: capsule on a motion base or open cockpit with wide screens. */
export const simulator = form([10, -32, 14], (b) => {
  if (b.alt(2) === 0)
    return group(
      box(2.6, 0.14, 2.2, steelDark()),
      Array.from({ length: 6 }, (_, i) => {
        const a = i * 1.047;
        const e = Math.floor((i + 1) / 2) * 2.094;
        return strut(
          [Math.cos(a) * 1.0, 0.14, Math.sin(a) * 0.9],
          [Math.cos(e) * 0.8, 1.15, Math.sin(e) * 0.7],
          0.075,
          metal(),
        );
      }),
      at(cyl(1.0, 0.12, paint(b.accent)), 0, 1.12, 0),
      at(
        warp(box(2.2, 1.6, 2.0, gloss(b.body), 0.35), (p) => {
          if (p.z > 0) p.z *= 1 - p.y * 0.12;
        }),
        0,
        1.24,
        0,
      ),
      at(box(1.3, 0.6, 0.05, pane('#2a3844'), 0.05), 0, 2.0, 0.9),
      at(box(0.7, 1.2, 0.04, plastic(darker(b.body, 0.12)), 0.06), 0, 1.3, -1.0),
      at(decal(0.9, 0.2, plate(b, 0.9, 0.2, null, b.body)), 0, 1.55, 1.02),
    );
  return group(
    box(2.4, 0.14, 2.6, plastic('#3a3d41')),
    [-1, 0, 1].map((s) =>
      at(
        group(
          box(1.3, 0.95, 0.06, plastic('#26282b')),
          at(panel(1.22, 0.87, screenOf(screenArt(b, 'dunes', 1.22, 0.87))), 0, 0.04, 0.035),
        ),
        s * 1.12,
        1.2,
        -0.9 + Math.abs(s) * 0.35,
        -s * 0.55,
      ),
    ),
    at(box(1.8, 0.5, 0.45, plastic(b.body), 0.1), 0, 0.6, -0.35),
    [-0.45, 0.45].map((x) => at(panel(0.6, 0.32, screenOf(screenArt(b, 'cockpit', 0.6, 0.32))), x, 0.7, -0.12)),
    at(box(0.7, 0.25, 0.7, leather(b.accent), 0.1), 0, 0.45, 0.6),
    at(turned(box(0.7, 1.05, 0.2, leather(b.accent), 0.09), -0.15, 0, 0), 0, 0.6, 0.92),
    at(cyl(0.16, 0.4, metal()), 0, 0.1, 0.6),
    at(cyl(0.03, 0.5, rubber()), 0, 0.5, 0.1),
  );
});

/** Pair of passenger seats. */
export const aircraftSeats = form([9, -32, 14], (b) => {
  const hide = leather(b.body);
  const n = 1 + b.alt(3);
  const seat = (x: number): Obj =>
    at(
      group(
        at(box(0.82, 0.24, 0.85, hide, 0.1), 0, 0.75, 0.05),
        at(turned(box(0.82, 1.35, 0.22, hide, 0.1), -0.14, 0, 0), 0, 0.9, -0.42),
        at(turned(box(0.66, 0.34, 0.16, leather(b.accent), 0.07), -0.14, 0, 0), 0, 1.98, -0.46),
        at(box(0.5, 0.4, 0.04, plastic('#d9d6ce')), 0, 1.3, -0.72),
        bent(
          [
            [-0.35, 1.0, -0.1],
            [-0.1, 1.02, 0.15],
            [0.1, 1.02, 0.15],
            [0.35, 1.0, -0.1],
          ],
          0.03,
          fabric('#3d4248'),
        ),
        at(box(0.12, 0.06, 0.05, metal()), 0, 1.0, 0.17),
      ),
      x,
      0,
      0,
    );
  const xs = Array.from({ length: n }, (_, i) => (i - (n - 1) / 2) * 0.98);
  return group(
    xs.map(seat),
    Array.from({ length: n + 1 }, (_, i) =>
      at(
        group(box(0.14, 0.1, 0.75, plastic(b.accent), 0.04), at(box(0.07, 0.5, 0.1, metal()), 0, -0.45, -0.2)),
        (i - n / 2) * 0.98,
        1.15,
        0.0,
      ),
    ),
    at(rod(0.05, n * 0.95, metal()), 0, 0.68, 0.3),
    at(rod(0.05, n * 0.95, metal()), 0, 0.68, -0.25),
    [-1, 1].map((s) =>
      group(
        strut([s * n * 0.32, 0.02, 0.4], [s * n * 0.32, 0.7, 0.25], 0.045, metal()),
        strut([s * n * 0.32, 0.02, -0.4], [s * n * 0.32, 0.7, -0.2], 0.045, metal()),
        at(box(0.1, 0.05, 1.1, metal()), s * n * 0.32, 0, 0),
      ),
    ),
  );
});

/** Electric air taxi: cabin, wing and tilting rotors. */
export const airTaxi = form([15, -38, 18], (b) => {
  const skin = gloss(b.body);
  const cabin = group(
    scaled(sphere(0.6, skin), 1, 0.85, 2.3),
    at(scaled(sphere(0.58, pane('#26323d')), 0.92, 0.78, 1.3), 0, 0.12, 0.55),
  );
  const wing = extrude(
    outline([
      [-2.6, 0],
      [2.6, 0],
      [2.6, 0.3],
      [0.5, 0.55],
      [-0.5, 0.55],
      [-2.6, 0.3],
    ]),
    0.1,
    skin,
    0.04,
  );
  return group(
    at(cabin, 0, 0.85, 0),
    at(turned(wing, -Math.PI / 2, 0, 0), 0, 1.28, 0.1),
    [-2.3, -1.2, 1.2, 2.3].flatMap((x) => [
      at(
        group(
          turned(scaled(sphere(0.12, plastic(b.accent)), 1, 1, 3.4), 0, 0, 0),
          at(rotor(0.5, '#33363a'), 0, 0.06, b.alt(2) ? 0.36 : -0.36),
          at(rotor(0.5, '#33363a'), 0, 0.06, b.alt(2) ? -0.36 : 0.36),
        ),
        x,
        1.32,
        -0.1,
      ),
    ]),
    strut([0, 0.95, -0.9], [0, 1.1, -1.95], 0.12, skin),
    at(box(1.5, 0.07, 0.42, skin, 0.03), 0, 1.08, -1.85),
    [-1, 1].map((s) => at(turned(box(0.06, 0.6, 0.38, plastic(b.accent), 0.02), 0, 0, -s * 0.2), s * 0.72, 1.1, -1.87)),
    [-1, 1].map((s) =>
      bent(
        [
          [s * 0.3, 0.5, 0.6],
          [s * 0.55, 0.05, 0.9],
          [s * 0.55, 0.05, -0.9],
          [s * 0.3, 0.5, -0.5],
        ],
        0.04,
        metal('#8d9095'),
      ),
    ),
  );
});
