import { darker, lighter } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { plate } from '../kit/labels.ts';
import { gloss, grainy, lit, metal, paint, pane, plastic, rubber, steelDark } from '../kit/materials.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  decal,
  group,
  lathe,
  type Obj,
  rod,
  scaled,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

/** Six-axis arm; the cobot version has round joints. */
function sixAxisArm(b: Brief, cobot: boolean): Obj {
  const skin = cobot ? gloss(b.body) : paint(b.body, 0.3);
  const cap = plastic(b.accent, 0.35);
  const a1 = b.rng.range(-0.1, 0.35);
  const a2 = b.rng.range(1.5, 2.0);
  const r = cobot ? 0.2 : 0.26;
  const joint = (s: number): Obj =>
    group(axle(s, s * 2.5, skin, s, s * 0.25), axle(s * 0.86, s * 2.56, cap, s * 0.86, s * 0.1));
  const fore = group(joint(r * 0.92), at(turned(cyl(r * 0.82, 1.15, skin, r * 0.6), 0, 0, -a2), 0, 0, 0));
  const wrist = group(
    joint(r * 0.66),
    at(rod(r * 0.5, 0.34, skin), 0.22, 0, 0),
    at(
      group(
        rod(r * 0.6, 0.08, metal()),
        [-1, 1].map((s) => at(box(0.3, 0.06, 0.12, metal('#9a9da1')), 0.2, s * 0.11 - 0.03, 0)),
      ),
      0.42,
      0,
      0,
    ),
  );
  const elbow = [Math.sin(a1) * 1.25, Math.cos(a1) * 1.25] as const;
  const tip = [elbow[0] + Math.sin(a2) * 1.15, elbow[1] + Math.cos(a2) * 1.15] as const;
  return group(
    cobot
      ? group(cyl(0.42, 0.08, metal()), at(cyl(0.3, 0.5, skin, 0.26), 0, 0.06, 0))
      : group(
          box(1.1, 0.12, 1.1, steelDark()),
          at(cyl(0.5, 0.3, skin, 0.46), 0, 0.1, 0),
          at(box(0.7, 0.55, 0.75, skin, 0.14), 0, 0.35, 0),
        ),
    at(
      group(
        joint(r * 1.15),
        at(turned(cobot ? cyl(r * 0.85, 1.25, skin, r * 0.75) : box(0.36, 1.25, 0.3, skin, 0.1), 0, 0, -a1), 0, 0, 0),
        at(fore, elbow[0], elbow[1], cobot ? 0.05 : 0),
        at(wrist, tip[0], tip[1], 0),
      ),
      0,
      cobot ? 0.7 : 0.95,
      0,
    ),
    cobot
      ? []
      : bent(
          [
            [-0.2, 0.6, 0.3],
            [-0.35, 1.4, 0.3],
            [elbow[0] - 0.1, elbow[1] + 1.15, 0.32],
            [tip[0] * 0.6, tip[1] + 1.1, 0.25],
          ],
          0.045,
          rubber(),
        ),
  );
}

/** Industrial six-axis robot with a gripper. */
export const robotArm = form([8, -20, 16], (b) => sixAxisArm(b, false));

/** Collaborative robot, smooth joints, on the floor or on a bench. */
export const cobot = form([8, -20, 16], (b) =>
  group(
    at(sixAxisArm(b, true), b.alt(2) ? -0.3 : 0, b.alt(2) ? 0.9 : 0, 0),
    b.alt(2)
      ? group(
          box(2.2, 0.08, 1.2, paint(lighter(b.body, 0.3))),
          [-1, 1].flatMap((x) => [-1, 1].map((z) => at(box(0.08, 0.84, 0.08, metal('#c3c6c9')), x, 0, z * 0.5))),
        ).translateY(0)
      : [],
    b.alt(2) ? at(box(2.2, 0.07, 1.2, plastic('#d9dbd9')), 0, 0.83, 0) : [],
  ),
);

/** Serving robot with trays and a friendly screen. */
export const servingRobot = form([8, -24, 14], (b) => {
  const shell = gloss(b.body);
  const dishes = (y: number): Obj =>
    at(
      group(
        lathe(
          [
            [0, 0],
            [0.2, 0, 0.02],
            [0.3, 0.1, 0.02],
            [0.27, 0.1],
            [0, 0.03],
          ],
          gloss('#f4f1ea'),
        ),
      ),
      0.05,
      y,
      0.1,
    );
  const closed = b.alt(3) === 1;
  const head = at(
    group(
      turned(
        group(
          box(0.85, 0.6, 0.16, gloss(b.accent), 0.08),
          at(box(0.75, 0.48, 0.03, pane('#14181d'), 0.02), 0, 0.06, 0.075),
          [-0.17, 0.17].map((x) => at(scaled(sphere(0.055, lit('#bfe6f5', 0.9)), 1, 1.5, 0.3), x, 0.34, 0.095)),
          bent(
            [
              [-0.09, 0.2, 0.1],
              [0, 0.17, 0.1],
              [0.09, 0.2, 0.1],
            ],
            0.012,
            lit('#bfe6f5', 0.9),
          ),
        ),
        -0.2,
        0,
        0,
      ),
    ),
    0,
    2.02,
    0.15,
  );
  return group(
    at(box(1.05, 0.36, 1.1, shell, 0.17), 0, 0.08, 0),
    [-1, 1].map((s) => at(turned(axle(0.14, 0.1, rubber()), 0, 1.57, 0), s * 0.4, 0.14, 0.2)),
    at(box(0.6, 0.04, 0.02, lit(b.accent)), 0, 0.22, 0.55),
    closed
      ? at(box(0.98, 1.65, 0.95, shell, 0.14), 0, 0.42, -0.03)
      : group(
          [-1, 1].map((s) => at(box(0.09, 1.75, 0.6, shell, 0.04), s * 0.49, 0.36, -0.12)),
          [0.6, 1.1, 1.6].map((y) =>
            group(at(box(0.95, 0.06, 0.95, plastic(b.accent), 0.03), 0, y, 0.03), dishes(y + 0.06)),
          ),
        ),
    closed ? [0.55, 1.2].map((y) => at(box(0.8, 0.55, 0.03, plastic(darker(b.body, 0.1)), 0.04), 0, y, 0.445)) : [],
    head,
  );
});

/** Low mobile robot: deck, light strip, scanner; with a load in one arrangement. */
export const amr = form([18, -32, 14], (b) => {
  const c = b.alt(3);
  return group(
    at(box(2.1, 0.5, 1.4, plastic(b.body, 0.36), 0.16), 0, 0.1, 0),
    at(box(2.12, 0.05, 1.42, lit(b.accent, 0.6), 0.02), 0, 0.26, 0),
    at(box(1.8, 0.06, 1.15, plastic('#2b2d30'), 0.02), 0, 0.59, 0),
    [-0.75, 0.75].flatMap((x) => [-0.55, 0.55].map((z) => at(axle(0.15, 0.14, rubber()), x, 0.15, z))),
    at(box(0.3, 0.1, 0.04, pane()), 0.7, 0.36, 0.7),
    at(cyl(0.12, 0.1, pane('#1d2024')), 0.85, 0.59, 0.5),
    at(axle(0.06, 0.04, plastic('#c5332b')), -0.8, 0.45, 0.71),
    at(decal(0.6, 0.16, plate(b, 0.6, 0.16, null, b.body)), -0.2, 0.38, 0.704),
    c === 1
      ? [0, 1].map((i) =>
          at(box(1.3 - i * 0.3, 0.5, 0.9, grainy('#c9a272', 2, 0.4), 0.02), -0.1, 0.65 + i * 0.51, 0, i * 0.15),
        )
      : c === 2
        ? group(
            at(box(0.08, 1.3, 1.1, plastic(b.accent), 0.03), -0.85, 0.6, 0),
            [1.0, 1.5].map((y) => at(box(1.6, 0.05, 1.1, metal()), 0, y, 0)),
            [-1, 1].map((s) => strut([0.78, 0.6, s * 0.5], [0.78, 1.5, s * 0.5], 0.03, metal())),
          )
        : [],
  );
});
