import { carton } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { brushed, fabric, gloss, lit, pane, paper, plastic, rubber, screenOf } from '../kit/materials.ts';
import { monitorOf } from '../kit/parts.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  extrude,
  glass,
  group,
  inside,
  lathe,
  latheGeometry,
  type Obj,
  panel,
  rod,
  roundRect,
  scaled,
  sphere,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Diagnostic kit: cassettes, tube, swab before the carton. */
export const testKit = form([26, -12, 14], (b) => {
  const cassette = (lines: number): Obj =>
    group(
      box(0.62, 0.14, 1.7, plastic('#f5f4f0', 0.4), 0.05),
      at(box(0.3, 0.02, 0.62, paper('#ffffff'), 0.02), 0, 0.135, -0.15),
      Array.from({ length: lines }, (_, i) => at(box(0.26, 0.01, 0.04, plastic('#b8405a')), 0, 0.152, -0.3 + i * 0.2)),
      at(scaled(cyl(0.12, 0.02, pane('#9aa0a5')), 1, 1, 1.3), 0, 0.13, 0.5),
      at(box(0.5, 0.01, 0.16, plastic(b.accent)), 0, 0.14, -0.68),
    );
  const tube = group(
    lathe(
      [
        [0, 0],
        [0.08, 0.05, 0.04],
        [0.13, 0.7],
        [0.13, 0.75],
      ],
      plastic('#f0f2f2', 0.2),
    ),
    at(cyl(0.15, 0.26, plastic(b.accent)), 0, 0.72, 0),
  );
  const swab = group(
    rod(0.025, 1.7, plastic('#f5f4f0')),
    at(scaled(sphere(0.06, paper('#ffffff')), 2, 1, 1), 0.88, 0, 0),
  );
  const rack = group(
    box(1.7, 0.45, 0.6, plastic(lighter(b.body, 0.4)), 0.04),
    [-0.6, -0.2, 0.2, 0.6].map((x, i) =>
      at(
        group(
          inside(
            lathe(
              [
                [0, 0.02],
                [0.1, 0.1, 0.06],
                [0.11, 0.6],
                [0, 0.6],
              ],
              gloss(i % 2 ? b.accent : mix(b.body, '#d84a5a', 0.4)),
            ),
          ),
          glass(
            latheGeometry([
              [0, 0],
              [0.13, 0.1, 0.08],
              [0.13, 1.0],
            ]),
            '#eef2f3',
          ),
          at(cyl(0.15, 0.2, plastic(i % 2 ? b.body : b.accent)), 0, 0.95, 0),
        ),
        x,
        0.2,
        0,
      ),
    ),
  );
  const c = b.alt(4);
  const pack = carton(b, 1.9, 1.35, 0.8);
  if (c === 0)
    return group(
      at(pack, -0.3, 0, -0.9, 0.15),
      at(cassette(2), -0.6, 0, 0.55, 0.15),
      at(cassette(1), 0.25, 0, 0.65, 0.05),
      at(tube, 1.1, 0, 0.15),
      at(swab, 0.7, 0.03, 1.6, 0.1),
    );
  if (c === 1)
    return group(at(pack, 0.45, 0, -0.9, -0.12), at(rack, -0.55, 0, 0.25, 0.15), at(cassette(1), 0.95, 0, 0.7, -0.2));
  if (c === 2)
    return group(
      [0, 1, 2].map((i) => at(cassette(1 + (i % 2)), (i - 1) * 0.85, 0, (i % 2) * 0.2, (1 - i) * 0.12)),
      at(group(turned(group(tube), 0, 0, 1.45)), 0.6, 0.14, 1.4),
      at(swab, -0.5, 0.03, 1.4, -0.15),
    );
  return group(at(rack, 0.1, 0, 0.5), at(pack, -0.2, 0, -0.7, 0.1));
});

/** Blood glucose meter with strip vial and lancing pen. */
export const glucoseMeter = form([34, -14, 14], (b) =>
  group(
    at(
      turned(
        group(
          extrude(roundRect(0.95, 1.65, 0.38), 0.3, gloss(b.body), 0.1),
          at(box(0.7, 0.72, 0.02, pane(), 0.03), 0, 0.72, 0.145),
          at(panel(0.58, 0.5, screenOf(screenArt(b, 'clock', 0.58, 0.3))), 0, 0.84, 0.158),
          at(axle(0.14, 0.05, plastic(b.accent)), 0, 0.42, 0.15),
          at(box(0.2, 0.3, 0.04, plastic('#f4f2ec')), 0, -0.2, 0),
        ),
        -1.35,
        0,
        0,
      ),
      -0.35,
      0.18,
      0.8,
    ),
    at(
      group(
        cyl(0.26, 0.75, plastic(lighter(b.body, 0.3))),
        at(cyl(0.28, 0.2, plastic(b.accent)), 0, 0.74, 0),
        at(wrap(0.265, 0.5, 1.8, label(b, 0.46, 0.5, { ground: '#f8f5ec' })), 0, 0.12, 0),
      ),
      0.75,
      0,
      -0.35,
    ),
    b.alt(2)
      ? at(
          group(
            rod(0.13, 1.3, gloss(b.accent)),
            at(rod(0.1, 0.2, plastic('#e9e9e6')), 0.72, 0, 0),
            at(rod(0.06, 0.14, plastic(b.body)), -0.7, 0, 0),
          ),
          0.75,
          0.13,
          0.65,
          0.7,
        )
      : at(carton(b, 1.3, 1.1, 0.6), -0.75, 0, -0.85, 0.2),
    Array.from({ length: 4 }, (_, i) =>
      at(
        box(0.12, 0.015, 0.5, plastic(i % 2 ? '#f4f2ec' : b.accent)),
        0.5 + i * 0.22,
        0,
        1.2 + (i % 2) * 0.12,
        0.2 * i,
      ),
    ),
  ),
);

/** Blood pressure monitor with cuff and tube, or wrist version. */
export const bloodPressure = form([24, -20, 14], (b) => {
  const cuff = turned(
    lathe(
      [
        [0.5, -0.45, 0.03],
        [0.56, -0.45, 0.03],
        [0.6, 0],
        [0.56, 0.45, 0.03],
        [0.5, 0.45, 0.03],
        [0.48, 0],
        [0.5, -0.45],
      ],
      fabric(b.accent, 16),
    ),
    0,
    0,
    Math.PI / 2,
  );
  if (b.alt(2) === 1)
    return group(
      at(
        group(
          turned(
            lathe(
              [
                [0.55, -0.4, 0.04],
                [0.62, -0.4, 0.04],
                [0.62, 0.4, 0.04],
                [0.55, 0.4, 0.04],
                [0.55, -0.4],
              ],
              fabric(b.accent, 14),
            ),
            Math.PI / 2,
            0,
            0,
          ),
        ),
        0,
        0.62,
        0,
      ),
      at(
        turned(
          group(
            box(0.95, 0.3, 1.0, gloss(b.body), 0.13),
            at(turned(panel(0.7, 0.5, screenOf(screenArt(b, 'clock', 0.7, 0.5))), -Math.PI / 2, 0, 0), 0, 0.305, 0.32),
            at(cyl(0.1, 0.04, plastic(b.accent)), 0, 0.29, 0.4),
          ),
          0.5,
          0,
          0,
        ),
        0,
        1.05,
        0.05,
      ),
    );
  const unit = group(
    warp(box(1.7, 0.62, 1.3, gloss(b.body), 0.16), (p) => {
      if (p.y > 0.3) p.y -= (p.z + 0.65) * 0.22;
    }),
    at(
      turned(panel(1.1, 0.72, screenOf(screenArt(b, 'clock', 1.1, 0.6))), -Math.PI / 2 + 0.22, 0, 0),
      -0.15,
      0.412,
      0.35,
    ),
    [0.25, 0].map((z, i) =>
      at(turned(cyl(0.13, 0.05, plastic(i ? '#c9cdd0' : b.accent)), 0.22, 0, 0), 0.63, 0.465 - z * 0.22, z),
    ),
  );
  return group(
    at(unit, -0.4, 0, 0.35, 0.1),
    at(cuff, 0.95, 0.6, -0.5, 0.4),
    bent(
      [
        [-0.4, 0.2, -0.35],
        [-0.2, 0.1, -0.9],
        [0.5, 0.05, -1.1],
        [0.9, 0.3, -0.9],
      ],
      0.05,
      rubber('#8f9396'),
    ),
  );
});

/** Body composition analyser: foot plate, column with handles and screen. */
export const bodyAnalyser = form([8, -28, 14], (b) =>
  group(
    at(box(1.1, 0.22, 1.3, gloss(b.body), 0.1), 0, 0, 0.25),
    [-0.25, 0.25].map((x) =>
      group(
        at(scaled(cyl(0.2, 0.02, brushed()), 1, 1, 1.2), x, 0.215, 0.5),
        at(cyl(0.16, 0.02, brushed()), x, 0.215, 0.05),
      ),
    ),
    at(box(0.42, 2.5, 0.3, gloss(b.body), 0.12), 0, 0.1, -0.45),
    at(box(0.06, 1.6, 0.02, lit(b.accent, 0.6)), 0, 0.5, -0.295),
    at(turned(monitorOf(b, 0.85, 0.6, 'chart'), -0.35, 0, 0), 0, 2.35, -0.3),
    [-1, 1].map((s) =>
      group(
        bent(
          [
            [s * 0.15, 2.2, -0.45],
            [s * 0.55, 2.1, -0.3],
            [s * 0.62, 1.75, 0.05],
            [s * 0.6, 1.45, 0.1],
          ],
          0.06,
          plastic(darker(b.body, 0.15)),
        ),
        at(cyl(0.09, 0.35, b.alt(2) ? plastic(b.accent) : brushed()), s * 0.6, 1.3, 0.1),
      ),
    ),
  ),
);
