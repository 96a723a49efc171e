import { lighter } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { cabinet, controlPanel, louvres, stackLight } from '../kit/machines.ts';
import { brushed, clear, gloss, lit, metal, paint, plastic, rubber, steelDark } from '../kit/materials.ts';
import { at, box, cyl, group, ring, strut } from '../kit/shapes.ts';

/** Vision inspection cell: camera, ring light and parts on a belt. */
export const visionCell = form([14, -26, 12], (b) =>
  group(
    cabinet(b, 1.6, 1.0, 1.3, { band: false }),
    at(box(3.0, 0.14, 0.7, brushed()), 0, 1.0, 0.05),
    at(box(2.95, 0.03, 0.58, rubber()), 0, 1.13, 0.05),
    Array.from({ length: 5 }, (_, i) =>
      at(
        b.alt(2) ? cyl(0.13, 0.12, gloss(b.accent)) : box(0.3, 0.06, 0.3, plastic('#2f6b4a')),
        -1.15 + i * 0.55,
        1.16,
        0.05,
      ),
    ),
    [-0.75, 0.75].flatMap((x) => [-0.5, 0.6].map((z) => at(box(0.07, 1.3, 0.07, metal('#cdd0d2')), x, 1.0, z))),
    at(box(1.6, 0.22, 1.25, paint(b.body), 0.03), 0, 2.28, 0.05),
    at(
      group(
        cyl(0.14, 0.4, plastic('#2b2d30')),
        at(cyl(0.18, 0.24, plastic(b.accent)), 0, 0.38, 0),
        at(ring(0.32, 0.06, lit('#fff8ea', 0.9)), 0, -0.12, 0),
      ),
      0,
      1.65,
      0.05,
    ),
    at(controlPanel(b, 0.8, 0.6, 'cameras'), 1.25, 1.55, 0.55),
    strut([0.8, 2.2, 0.6], [1.25, 2.0, 0.5], 0.04, metal()),
    at(stackLight(), -0.55, 2.5, 0),
  ),
);

/** Wet bench, tester or clean-room tool: white cabinet with loading port and screen. */
export const cleanTool = form([9, -28, 12], (b) => {
  const c = b.alt(3);
  const w = c === 0 ? 3.2 : 2.3;
  return group(
    cabinet(b, w, 2.1, 1.5, { window: [-w * 0.18, 1.05, w * 0.42, 0.6], tone: lighter(b.body, 0.2) }),
    c === 0
      ? [-1, 0, 1].map((i) =>
          at(
            group(
              box(0.6, 0.1, 0.55, plastic('#3b3e42')),
              at(box(0.52, 0.5, 0.48, clear('#e9d9b8', 0.55), 0.06), 0, 0.1, 0),
            ),
            i * 0.8 - 0.3,
            0.85,
            0.95,
          ),
        )
      : c === 1
        ? group(
            at(box(1.2, 0.1, 0.7, steelDark()), -0.3, 0.8, 1.0),
            at(box(0.8, 0.5, 0.5, plastic(b.accent), 0.05), -0.3, 0.9, 0.98),
          )
        : at(box(0.9, 0.5, 0.3, plastic('#33363a'), 0.04), -0.3, 0.4, 0.85),
    at(controlPanel(b, 0.5, 0.5), w * 0.35, 1.15, 0.8),
    at(stackLight(), w * 0.42, 2.1, 0.4),
    at(louvres(w * 0.3, 5), w * 0.3, 0.4, 0.76),
    at(box(w * 0.6, 0.25, 1.0, paint(b.body), 0.04), 0, 2.1, -0.1),
  );
});
