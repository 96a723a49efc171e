import { CylinderGeometry } from 'three';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import {
  brushed,
  fabric,
  gloss,
  leather,
  lit,
  metal,
  pane,
  plastic,
  rubber,
  screenOf,
  steelDark,
} from '../kit/materials.ts';
import { feet, holes } from '../kit/parts.ts';
import { screenArt } from '../kit/screens.ts';
import {
  around,
  at,
  axle,
  bent,
  box,
  cyl,
  extrude,
  group,
  lathe,
  many,
  type Obj,
  outline,
  panel,
  pose,
  ring,
  rod,
  scaled,
  turned,
} from '../kit/shapes.ts';

/** Air purifier or dehumidifier: tower with perforated walls, outlet grille and display. */
export const airPurifier = form([13, -22, 12], (b) => {
  const choice = b.alt(3);
  const shell = plastic(b.body, 0.34);
  if (choice === 0) {
    const r = 0.62;
    const dots = new CylinderGeometry(0.016, 0.016, 0.01, 8);
    dots.rotateX(Math.PI / 2);
    const spots = Array.from({ length: 36 * 17 }, (_, i) => {
      const a = (i % 36) * ((Math.PI * 2) / 36) + (Math.floor(i / 36) % 2) * 0.087;
      return pose(Math.sin(a) * (r + 0.004), 0.22 + Math.floor(i / 36) * 0.062, Math.cos(a) * (r + 0.004), 0, a, 0);
    });
    return group(
      lathe(
        [
          [0, 0],
          [r * 0.94, 0, 0.05],
          [r, 0.06],
          [r, 1.9, 0.1],
          [r * 0.86, 2.0, 0.04],
          [r * 0.8, 1.94],
          [0, 1.9],
        ],
        shell,
      ),
      many(dots, pane('#2b2c2e'), spots),
      at(cyl(r * 0.5, 0.06, pane('#1b1d20')), 0, 1.92, 0),
      at(ring(r * 0.66, 0.02, lit(b.accent, 0.5)), 0, 1.97, 0),
    );
  }
  const w = 1.2;
  const h = choice === 1 ? 2.1 : 1.75;
  return group(
    at(box(w, h, 0.75, shell, 0.16), 0, 0.06, 0),
    feet(0.5, 0.3),
    choice === 1
      ? at(holes(15, 18, 0.066), 0, 0.28, 0.378)
      : Array.from({ length: 9 }, (_, i) =>
          at(box(w * 0.8, 0.035, 0.03, plastic(darker(b.body, 0.22)), 0.012), 0, 0.62 + i * 0.07, 0.378),
        ),
    at(box(w * 0.84, 0.02, 0.4, pane('#222426')), 0, h + 0.055, -0.05),
    Array.from({ length: 9 }, (_, i) => at(box(w * 0.82, 0.03, 0.02, shell), 0, h + 0.06, -0.22 + i * 0.045)),
    at(axle(0.15, 0.03, pane()), 0, h - 0.22, 0.375),
    at(turned(ring(0.12, 0.012, lit(b.accent)), Math.PI / 2, 0, 0), 0, h - 0.22, 0.394),
    choice === 2
      ? group(
          at(box(w * 0.8, 0.4, 0.04, pane(mix('#6f97ab', b.accent, 0.4)), 0.05), 0, 0.12, 0.37),
          [-1, 1].map((s) => at(cyl(0.08, 0.05, rubber()), s * 0.45, 0, 0.3)),
        )
      : at(box(w * 1.01, 0.05, 0.76, plastic(b.accent), 0.02), 0, h * 0.82, 0),
  );
});

/** Upright cabinet that steams clothes; the mirror door stands ajar in one arrangement. */
export const garmentCare = form([7, -24, 9], (b) => {
  const open = b.alt(2) === 1;
  const shell = plastic(b.body, 0.3);
  const doorPane = group(
    at(box(1.08, 2.85, 0.07, open ? gloss(b.body) : pane(mix('#2b2f33', b.body, 0.2)), 0.02), 0.54, 0, 0),
    at(box(0.03, 2.2, 0.03, metal(b.accent)), 1.02, 0.3, 0.05),
  );
  const cabinet = group(
    box(1.14, 3.0, 0.06, shell),
    at(box(0.05, 3.0, 1.0, shell), -0.55, 0, 0.5),
    at(box(0.05, 3.0, 1.0, shell), 0.55, 0, 0.5),
    at(box(1.14, 0.08, 1.0, shell), 0, 2.92, 0.5),
    at(box(1.14, 0.45, 1.0, shell), 0, 0, 0.5),
  );
  const shirt = group(
    extrude(
      outline([
        [-0.34, 0],
        [0.34, 0],
        [0.36, 1.0],
        [0.5, 0.55],
        [0.58, 0.62],
        [0.42, 1.35],
        [0.12, 1.5],
        [-0.12, 1.5],
        [-0.42, 1.35],
        [-0.58, 0.62],
        [-0.5, 0.55],
        [-0.36, 1.0],
      ]),
      0.12,
      fabric(lighter(b.accent, 0.2)),
      0.04,
    ),
  );
  return group(
    cabinet,
    at(box(1.0, 0.04, 0.8, lit('#fff4e0', 0.5)), 0, 2.88, 0.5),
    at(rod(0.025, 1.05, metal()), 0, 2.7, 0.5),
    at(scaled(group(turned(shirt, 0, 0.5, 0)), 0.85), 0.05, 1.3, 0.5),
    at(turned(doorPane, 0, open ? -1.5 : 0, 0), -0.54, 0.06, 1.02),
    at(panel(0.3, 0.1, screenOf(screenArt(b, 'clock', 0.3, 0.1))), 0, 0.25, 1.002),
  );
});

/** Robot vacuum with its dock. */
export const robotVacuum = form([26, -18, 14], (b) => {
  const robot = group(
    lathe(
      [
        [0, 0.05],
        [0.92, 0.05, 0.06],
        [1, 0.12, 0.05],
        [1, 0.3, 0.06],
        [0.95, 0.34],
        [0, 0.34],
      ],
      plastic(b.body, 0.3),
    ),
    at(cyl(0.93, 0.02, gloss(b.alt(2) ? darker(b.body, 0.5) : lighter(b.body, 0.2))), 0, 0.335, 0),
    at(
      lathe(
        [
          [0, 0],
          [0.26, 0, 0.02],
          [0.26, 0.13, 0.04],
          [0, 0.14],
        ],
        gloss(b.accent),
      ),
      0,
      0.35,
      -0.25,
    ),
    at(cyl(0.06, 0.01, lit(b.accent)), 0, 0.355, 0.4),
    at(
      bent(
        [
          [-0.85, 0.2, 0.55],
          [0, 0.2, 1.02],
          [0.85, 0.2, 0.55],
        ],
        0.07,
        plastic(darker(b.body, 0.3)),
      ),
      0,
      0,
      -0.02,
    ),
    around(3, () => at(box(0.28, 0.01, 0.04, plastic('#d9d6cc')), 0.15, 0.02, 0)),
  );
  const tall = b.alt(3) === 0;
  const dock = group(
    box(1.1, tall ? 1.3 : 0.6, 0.7, plastic(b.body, 0.32), 0.14),
    at(box(1.0, 0.04, 0.8, plastic(darker(b.body, 0.2))), 0, 0, 0.6),
    at(box(0.7, 0.3, 0.1, pane()), 0, 0.08, 0.33),
    tall ? at(box(0.9, 0.02, 0.02, lit(b.accent, 0.6)), 0, 1.0, 0.35) : [],
  );
  return b.alt(3) === 2 ? robot : group(at(dock, 0.35, 0, -1.35), at(robot, -0.1, 0, 0.55));
});

/** Reclining massage chair. */
export const massageChair = form([12, -42, 12], (b) => {
  const hide = leather(b.body);
  const trim = leather(b.accent);
  const side = (x: number): Obj =>
    at(
      extrude(
        outline(
          [
            [-1.0, 0.05],
            [0.7, 0.05],
            [1.0, 0.45],
            [0.85, 1.05],
            [0.2, 1.2],
            [-0.6, 1.15],
            [-1.1, 0.7],
          ],
          true,
        ),
        0.32,
        gloss(darker(b.body, b.alt(2) ? 0.5 : 0.15)),
        0.1,
      ),
      x,
      0,
      0,
      -Math.PI / 2,
    );
  const pad = (w: number, h: number, d: number, x: number, y: number, z: number, tilt: number, m = hide): Obj =>
    at(group(turned(box(w, h, d, m, Math.min(h, d) * 0.42), tilt, 0, 0)), x, y, z);
  return group(
    side(-0.62),
    side(0.62),
    pad(0.95, 0.3, 1.2, 0, 0.5, 0.25, 0.08),
    pad(0.98, 1.75, 0.36, 0, 0.6, -0.5, -0.45),
    pad(0.8, 0.42, 0.34, 0, 1.95, -1.1, -0.4, trim),
    pad(0.36, 0.75, 0.3, -0.24, 0.05, 1.05, -0.3),
    pad(0.36, 0.75, 0.3, 0.24, 0.05, 1.05, -0.3),
    pad(0.26, 0.2, 0.9, -0.62, 1.08, 0.05, 0, trim),
    pad(0.26, 0.2, 0.9, 0.62, 1.08, 0.05, 0, trim),
    Array.from({ length: 4 }, (_, i) => pad(0.75, 0.24, 0.1, 0, 0.85 + i * 0.27, -0.42 - i * 0.13, -0.45, trim)),
  );
});

/** Heated mat, half rolled, with its water unit and hose. */
export const heatingMat = form([30, -18, 12], (b) => {
  const cloth = fabric(b.body, 20);
  const unit = group(
    box(0.75, 0.6, 0.75, plastic(lighter(b.body, 0.6), 0.35), 0.16),
    at(turned(panel(0.42, 0.3, screenOf(screenArt(b, 'clock', 0.42, 0.3))), -0.25, 0, 0), 0, 0.2, 0.38),
  );
  const quilts = Array.from({ length: b.alt(2) ? 9 : 5 }, (_, i) =>
    at(box(2.3, 0.16, b.alt(2) ? 0.24 : 0.44, cloth, 0.07), 0, 0, -0.85 + i * (b.alt(2) ? 0.24 : 0.44)),
  );
  return group(
    quilts,
    at(rod(0.34, 2.3, cloth), 0, 0.34, -1.25),
    at(rod(0.1, 2.34, fabric(b.accent)), 0, 0.34, -1.25),
    at(unit, 1.75, 0, 0.1, -0.2),
    bent(
      [
        [1.1, 0.08, 0.5],
        [1.35, 0.1, 0.75],
        [1.7, 0.12, 0.65],
        [1.75, 0.2, 0.4],
      ],
      0.05,
      rubber('#d8d5cf'),
    ),
  );
});

/** Hair dryer: barrel, nozzle, handle and cord. */
export const hairDryer = form([10, -24, 12], (b) => {
  const shell = gloss(b.body);
  const modern = b.alt(2) === 0;
  const barrel = modern
    ? group(
        rod(0.46, 0.95, shell),
        at(turned(ring(0.4, 0.05, metal(b.accent)), 0, 0, Math.PI / 2), 0.48, 0, 0),
        at(rod(0.3, 0.99, pane('#202124')), 0, 0, 0),
      )
    : group(
        rod(0.4, 1.1, shell, 0.52),
        at(rod(0.34, 0.5, plastic(b.accent), 0.28), 0.75, 0, 0),
        at(rod(0.5, 0.1, pane('#232426')), -0.55, 0, 0),
      );
  const dryer = group(
    at(turned(barrel, 0, Math.PI, 0), 0, 1.6, 0),
    at(
      lathe(
        [
          [0, 0],
          [0.2, 0, 0.08],
          [0.19, 0.7, 0.2],
          [0.24, 1.35],
        ],
        shell,
      ),
      modern ? 0 : 0.15,
      0,
      0,
    ),
    at(box(0.12, 0.26, 0.1, plastic(b.accent), 0.04), modern ? 0 : 0.15, 0.85, 0.2),
    bent(
      [
        [modern ? 0 : 0.15, 0.05, -0.1],
        [0.3, 0.05, -0.2],
        [0.9, 0.04, 0.1],
        [0.7, 0.04, 0.6],
        [-0.1, 0.04, 0.8],
      ],
      0.04,
      rubber(),
    ),
  );
  const noz = b.alt(3) === 0 ? at(rod(0.3, 0.35, plastic(b.accent), 0.24), -1.2, 0.16, 0.7) : [];
  return group(dryer, noz);
});

/** Flat television on a slim stand. */
export const television = form([6, -20, 12], (b) => {
  const w = 3.2;
  const h = 1.82;
  const choice = b.alt(3);
  const art = screenArt(b, choice === 0 ? 'dunes' : choice === 1 ? 'flower' : 'city', w, h);
  const stand =
    choice === 1
      ? group(at(box(1.2, 0.04, 0.6, brushed()), 0, 0, 0), at(box(0.5, 0.4, 0.08, brushed()), 0, 0.03, -0.05))
      : group([-1, 1].map((s) => group(strutFoot(s))));
  return group(
    at(
      group(box(w + 0.06, h + 0.06, 0.07, steelDark(), 0.02), at(panel(w, h, screenOf(art)), 0, 0.03, 0.037)),
      0,
      0.32,
      0,
    ),
    at(box(w * 0.5, h * 0.5, 0.1, plastic('#2c2d2f')), 0, 0.4, -0.07),
    stand,
    choice === 2 ? at(box(2.0, 0.16, 0.26, fabric(b.body), 0.07), 0, 0, 0.35) : [],
  );
});

function strutFoot(s: number): Obj {
  return at(
    bent(
      [
        [0, 0.03, 0.38],
        [0, 0.2, 0.03],
        [0, 0.36, 0],
        [0, 0.2, -0.03],
        [0, 0.03, -0.38],
      ],
      0.03,
      metal('#8f9296'),
    ),
    s * 1.15,
    0,
    0,
  );
}
