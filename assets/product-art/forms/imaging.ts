import { lighter } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { gloss, leather, lit, metal, pane, plastic, rubber, screenOf } from '../kit/materials.ts';
import { castors, monitorOf } from '../kit/parts.ts';
import { screenArt } from '../kit/screens.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  group,
  lathe,
  panel,
  ring,
  rod,
  scaled,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

/** Ultrasound cart: monitor on an arm, keyboard console, probes. */
export const ultrasoundCart = form([9, -28, 12], (b) =>
  group(
    castors(0.6),
    at(box(0.95, 0.22, 1.2, plastic(lighter(b.body, 0.1)), 0.1), 0, 0.12, 0),
    at(box(0.7, 0.95, 0.75, plastic(b.body), 0.12), 0, 0.3, -0.12),
    at(
      turned(
        group(
          box(1.2, 0.12, 0.85, plastic(b.body), 0.05),
          Array.from({ length: 24 }, (_, i) =>
            at(
              box(0.08, 0.03, 0.07, plastic(i % 7 ? '#d9dcde' : b.accent), 0.01),
              -0.44 + (i % 8) * 0.125,
              0.115,
              -0.25 + Math.floor(i / 8) * 0.13,
            ),
          ),
          at(sphere(0.09, gloss(b.accent)), 0.1, 0.12, 0.25),
          [-0.25, 0.45].map((x) => at(cyl(0.08, 0.05, metal()), x, 0.11, 0.25)),
        ),
        0.12,
        0,
        0,
      ),
      0,
      1.25,
      0.2,
    ),
    strut([0, 1.2, -0.25], [0, 1.75, -0.25], 0.07, plastic('#4a4e52')),
    at(turned(monitorOf(b, 1.3, 0.85, 'scan'), -0.08, 0, 0), 0, 1.7, -0.15),
    [-0.66, 0.66].map((x, i) =>
      at(
        group(
          cyl(0.09, 0.3, plastic('#e9ebec')),
          at(scaled(sphere(0.1, gloss(i ? b.accent : '#cfd3d6')), 1.2, 1, 0.8), 0, 0.34, 0),
          bent(
            [
              [0, 0.05, 0],
              [0.08 * (i ? 1 : -1), -0.4, 0.1],
              [0.02, -0.75, 0],
              [-0.3 * (i ? 1 : -1), -0.5, -0.1],
            ],
            0.022,
            rubber(),
          ),
        ),
        x,
        1.2,
        0.25,
      ),
    ),
  ),
);

/** Digital X-ray: column with tube head over a table, or a ring gantry. */
export const xray = form([10, -30, 12], (b) => {
  const shell = gloss(b.body);
  if (b.alt(2) === 0)
    return group(
      at(box(2.9, 0.12, 1.0, leather('#3a4450'), 0.05), 0, 0.95, 0),
      at(box(2.7, 0.2, 0.85, shell, 0.06), 0, 0.76, 0),
      at(box(1.1, 0.72, 0.6, shell, 0.1), 0, 0.04, 0),
      at(box(1.8, 0.06, 0.9, plastic('#8f9396')), 0, 0, 0),
      at(box(0.4, 2.9, 0.4, shell, 0.08), 0.4, 0, -0.9),
      at(box(0.34, 0.3, 0.95, shell, 0.08), 0.4, 2.05, -0.45),
      at(
        group(
          rod(0.2, 0.75, shell),
          at(box(0.5, 0.36, 0.5, plastic(b.accent), 0.06), 0, -0.45, 0),
          at(box(0.36, 0.02, 0.36, lit('#fdf3d2', 0.6)), 0, -0.47, 0),
        ),
        0.4,
        2.2,
        0.05,
      ),
      at(monitorOf(b, 0.36, 0.24, 'scan'), 0.4, 2.1, 0.35),
      at(box(0.9, 1.3, 0.2, shell, 0.06), -1.5, 0.9, -0.9),
      at(box(0.2, 2.4, 0.2, plastic('#9da1a4')), -1.5, 0, -1.0),
    );
  const gantry = turned(
    lathe(
      [
        [0.62, -0.4, 0.1],
        [1.15, -0.42, 0.16],
        [1.22, 0, 0.2],
        [1.15, 0.42, 0.16],
        [0.62, 0.4, 0.1],
        [0.58, 0],
        [0.62, -0.4],
      ],
      shell,
      0.05,
      96,
    ),
    Math.PI / 2,
    0,
    0,
  );
  return group(
    at(gantry, 0, 1.3, -0.2),
    at(box(1.9, 0.35, 0.9, shell, 0.12), 0, 0, -0.2),
    at(turned(ring(0.9, 0.018, lit(b.accent)), Math.PI / 2, 0, 0), 0, 1.3, 0.235),
    at(box(0.62, 0.1, 2.6, leather('#3a4450'), 0.04), 0, 1.0, 0.9),
    at(box(0.7, 0.8, 1.0, shell, 0.12), 0, 0.1, 1.4),
  );
});

/** Dental cone-beam scanner: column with rotating C-arm. */
export const dentalScanner = form([8, -30, 14], (b) => {
  const shell = gloss(b.body);
  return group(
    at(box(1.2, 0.1, 1.1, plastic('#a2a6a9'), 0.04), 0, 0, -0.1),
    at(box(0.4, 3.0, 0.34, shell, 0.1), 0, 0.06, -0.5),
    at(box(0.45, 0.3, 1.25, shell, 0.13), 0, 2.55, 0),
    at(box(1.5, 0.26, 0.42, shell, 0.12), 0, 2.28, 0.4),
    at(box(0.32, 0.95, 0.42, shell, 0.12), -0.68, 1.5, 0.4),
    at(box(0.2, 0.75, 0.5, plastic(b.accent), 0.06), 0.7, 1.65, 0.4),
    at(
      group(box(0.3, 0.06, 0.3, plastic('#e9ebeb')), at(cyl(0.03, 0.2, plastic('#e9ebeb')), 0, 0.05, 0)),
      0,
      1.45,
      0.4,
    ),
    at(box(0.16, 0.12, 0.9, shell, 0.05), 0, 1.4, -0.05),
    bent(
      [
        [-0.35, 1.15, 0.3],
        [-0.4, 1.3, 0.55],
        [0.4, 1.3, 0.55],
        [0.35, 1.15, 0.3],
        [0, 1.3, -0.2],
      ],
      0.035,
      metal(),
    ),
    at(monitorOf(b, 0.4, 0.26, 'scan'), b.alt(2) ? 0.45 : -0.45, 1.75, -0.28),
    b.alt(2) === 1
      ? group(
          at(cyl(0.12, 0.5, metal()), 0, 0.08, 0.75),
          at(box(0.75, 0.16, 0.7, leather(b.accent), 0.07), 0, 0.55, 0.75),
          at(turned(box(0.7, 0.6, 0.14, leather(b.accent), 0.06), -0.1, 0, 0), 0, 0.7, 1.08),
          at(cyl(0.45, 0.06, plastic('#a2a6a9')), 0, 0, 0.75),
        )
      : [],
  );
});

/** Bedside patient monitor with leads. */
export const patientMonitor = form([9, -22, 14], (b) =>
  group(
    at(
      group(
        box(2.2, 1.6, 0.5, plastic(b.body, 0.4), 0.12),
        at(box(2.05, 1.4, 0.04, pane(), 0.03), 0, 0.12, 0.24),
        at(panel(1.9, 1.16, screenOf(screenArt(b, 'wave', 1.9, 1.16))), 0, 0.3, 0.263),
        Array.from({ length: 6 }, (_, i) => at(box(0.2, 0.08, 0.03, plastic('#555b60')), -0.8 + i * 0.28, 0.15, 0.262)),
        at(axle(0.09, 0.08, metal(b.accent)), 0.85, 0.2, 0.27),
        bent(
          [
            [-0.5, 1.58, 0],
            [-0.45, 1.85, 0],
            [0.45, 1.85, 0],
            [0.5, 1.58, 0],
          ],
          0.07,
          plastic(b.accent),
        ),
        at(box(0.8, 0.06, 0.3, lit('#e5b43a', 0.5)), 0, 1.59, 0),
      ),
      0,
      b.alt(2) ? 0.55 : 0.06,
      0,
    ),
    b.alt(2)
      ? group(cyl(0.6, 0.06, plastic('#a2a6a9')), at(cyl(0.09, 0.55, metal()), 0, 0.04, 0))
      : [-0.7, 0.7].map((x) => at(box(0.3, 0.08, 0.6, rubber()), x, 0, 0)),
    ['#3fae62', '#d1473a', '#e8c33a', b.accent].map((tone, i) =>
      bent(
        [
          [-1.1, 0.9 + i * 0.12, 0.05],
          [-1.5, 0.6, 0.1 + i * 0.1],
          [-1.45, 0.05, 0.5 + i * 0.1],
          [-0.9 + i * 0.25, 0.04, 1.0],
        ],
        0.025,
        plastic(tone),
      ),
    ),
  ),
);
