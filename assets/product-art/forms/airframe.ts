import { mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { carbon, cast, gloss, metal, paint, pane, plastic, rubber, steelDark } from '../kit/materials.ts';
import {
  at,
  axle,
  bent,
  box,
  cyl,
  extrude,
  group,
  lathe,
  type Obj,
  outline,
  pipe,
  ring,
  rod,
  scaled,
  strut,
  turned,
  warp,
} from '../kit/shapes.ts';

const blade = (r0: number, r1: number, w: number, twist: number, m: ReturnType<typeof metal>): Obj =>
  warp(box(w, r1 - r0, w * 0.14, m, w * 0.05), (p) => {
    const t = p.y / (r1 - r0);
    const a = twist * (0.3 + t);
    const x = p.x * Math.cos(a) - p.z * Math.sin(a);
    const z = p.x * Math.sin(a) + p.z * Math.cos(a);
    p.set(x * (1 + t * 0.3), p.y + r0, z);
  });

/** Bladed disc of an engine: compressor or turbine wheel, or single blades. */
export const turbineDisc = form([10, -32, 18], (b) => {
  const m = metal(mix('#b7b9bd', b.body, 0.25), 0.26);
  const n = b.rng.pick([22, 27, 33, 40]);
  const wheel = (): Obj => {
    const g = group(axle(0.62, 0.4, m, 0.62, 0.05), axle(0.36, 0.5, cast('#8f9296'), 0.36), axle(0.16, 0.52, pane()));
    for (let i = 0; i < n; i += 1) {
      const s = group(blade(0.58, 1.12, 0.16, 0.75, m));
      s.rotation.z = (i / n) * Math.PI * 2;
      g.add(s);
    }
    return g;
  };
  const c = b.rng.int(0, 2);
  const stand = at(box(0.9, 0.16, 0.8, plastic(b.accent), 0.03), 0, 0, 0);
  if (c === 2)
    return group(
      at(group(turned(wheel(), -Math.PI / 2, 0, 0)), 0, 0.26, 0),
      at(
        group(turned(group(box(0.36, 0.2, 0.26, m, 0.03), at(blade(0, 0.9, 0.34, 0.6, m), 0, 0.18, 0)), 0, 0, 0)),
        1.25,
        0,
        0.75,
      ),
    );
  return c === 0
    ? group(stand, at(wheel(), 0, 1.24, 0))
    : group(
        at(wheel(), -0.3, 1.12, -0.2),
        [0, 1].map((i) =>
          at(
            group(box(0.36, 0.2, 0.26, m, 0.03), at(blade(0, 0.9, 0.34, 0.6, m), 0, 0.18, 0)),
            0.9 + i * 0.5,
            0,
            0.75 - i * 0.3,
          ),
        ),
      );
});

/** Turbofan on a maintenance stand. */
export const jetEngine = form([10, -34, 14], (b) => {
  const skin = gloss(b.body);
  const m = metal('#c1c4c8', 0.25);
  const fan = Array.from({ length: 20 }, (_, i) => {
    const s = group(blade(0.25, 0.93, 0.26, 0.7, m));
    s.rotation.z = (i / 20) * Math.PI * 2;
    return s;
  });
  return group(
    at(
      group(
        turned(
          lathe(
            [
              [0.88, -0.4],
              [0.9, -0.5, 0.02],
              [1.02, -0.3, 0.2],
              [1.14, 0.9, 0.3],
              [1.12, 1.28, 0.1],
              [1.0, 1.32, 0.06],
              [0.95, 1.2, 0.1],
              [0.95, 0.6],
              [0.88, -0.4],
            ],
            skin,
          ),
          Math.PI / 2,
          0,
          0,
        ),
        group(
          fan,
          at(
            turned(
              lathe(
                [
                  [0.3, 0],
                  [0.2, 0.3, 0.1],
                  [0, 0.45, 0.05],
                ],
                plastic(b.accent),
              ),
              Math.PI / 2,
              0,
              0,
            ),
            0,
            0,
            0.1,
          ),
        ).translateZ(0.85),
        at(axle(0.6, 1.6, cast('#9a9da1'), 0.42), 0, 0, -1.0),
        at(axle(0.3, 0.8, steelDark(), 0.1), 0, 0, -2.0),
        Array.from({ length: 5 }, (_, i) =>
          at(turned(ring(0.62 - i * 0.03, 0.03, m), Math.PI / 2, 0, 0), 0, 0, -0.5 - i * 0.25),
        ),
        bent(
          [
            [0.4, 0.45, -0.5],
            [0.55, 0.2, -0.9],
            [0.45, -0.3, -1.1],
            [0.2, -0.5, -1.4],
          ],
          0.04,
          m,
        ),
      ),
      0,
      1.75,
      0.3,
    ),
    [-0.6, 0.6].map((x) =>
      group(
        strut([x, 0.15, 1.1], [x * 1.4, 1.7, 0.6], 0.06, paint(b.accent)),
        strut([x, 0.15, -1.2], [x * 0.8, 1.6, -0.9], 0.06, paint(b.accent)),
        at(box(0.14, 0.14, 3.0, paint(b.accent)), x, 0.08, -0.1),
      ),
    ),
    at(box(1.4, 0.12, 0.14, paint(b.accent)), 0, 0.1, 1.2),
    at(box(1.4, 0.12, 0.14, paint(b.accent)), 0, 0.1, -1.3),
  );
});

/** Fuselage barrel or wing rib structure. */
export const fuselageSection = form([13, -36, 14], (b) => {
  const green = paint(mix('#a9b06f', b.body, 0.5), 0.45);
  if (b.alt(2) === 1)
    return group(
      Array.from({ length: 6 }, (_, i) => {
        const s = outline(
          [
            [-1.2, 0],
            [-0.9, 0.24],
            [-0.2, 0.34],
            [0.7, 0.2],
            [1.3, 0],
            [0.6, -0.12],
            [-0.6, -0.16],
          ],
          true,
        );
        return at(extrude(s, 0.06, green, 0.01), 0, 0.55, i * 0.55 - 1.4);
      }),
      [
        [-0.75, 0.04],
        [0.55, 0.02],
      ].map(([x, y]) => at(box(0.1, 0.36, 3.2, metal('#b9bcc0', 0.35)), x ?? 0, (y ?? 0) + 0.4, 0)),
      Array.from({ length: 5 }, (_, i) =>
        at(box(0.04, 0.05, 3.1, green), -0.9 + i * 0.45, 0.78 - Math.abs(i - 1.5) * 0.05, 0),
      ),
      at(
        warp(box(1.1, 0.02, 3.1, metal('#c9ccd0', 0.3)), (p) => {
          p.y -= 0.15 * (p.x + 0.2) ** 2;
        }),
        -0.3,
        0.9,
        0,
      ),
      [-1, 1].map((z) => at(box(2.0, 0.35, 0.12, plastic(b.accent)), 0, 0, z)),
    );
  const shell = turned(
    lathe(
      [
        [1.2, -1.1, 0.01],
        [1.25, -1.1, 0.01],
        [1.25, 1.1, 0.01],
        [1.2, 1.1, 0.01],
        [1.2, -1.1],
      ],
      metal(mix('#c5c8cc', b.body, 0.2), 0.3),
      0.01,
      96,
    ),
    Math.PI / 2,
    0,
    0,
  );
  const frames = Array.from({ length: 5 }, (_, i) =>
    at(turned(ring(1.16, 0.05, green), Math.PI / 2, 0, 0), 0, 0, -1 + i * 0.5),
  );
  const stringers = Array.from({ length: 26 }, (_, i) =>
    at(box(0.05, 0.05, 2.15, green), Math.cos(i * 0.2417) * 1.16, Math.sin(i * 0.2417) * 1.16 - 0.025, 0),
  );
  return group(
    at(
      group(
        shell,
        frames,
        stringers,
        at(box(2.2, 0.08, 2.15, green), 0, -0.35, 0),
        Array.from({ length: 4 }, (_, i) =>
          at(
            turned(scaled(cyl(0.14, 0.03, pane('#2a3540')), 0.8, 1, 1.2), 0, 0, Math.PI / 2),
            -1.235,
            0.2,
            -0.75 + i * 0.5,
          ),
        ),
      ),
      0,
      1.45,
      0,
    ),
    [-0.7, 0.7].map((z) =>
      at(
        extrude(
          outline([
            [-1.1, 0],
            [1.1, 0],
            [1.1, 0.55],
            [0.6, 0.25],
            [-0.6, 0.25],
            [-1.1, 0.55],
          ]),
          0.2,
          plastic(b.accent),
          0.03,
        ),
        0,
        0,
        z,
      ),
    ),
  );
});

/** Composite panels and a curved skin of woven carbon. */
export const compositePart = form([18, -24, 16], (b) => {
  const skin = warp(box(2.4, 1.6, 0.06, carbon(6), 0.01), (p) => {
    p.z += 0.3 * (1 - p.x * p.x * 0.6);
  });
  const rib = extrude(
    outline(
      [
        [-1.1, 0],
        [1.1, 0],
        [0.9, 0.45],
        [0.2, 0.62],
        [-0.7, 0.5],
      ],
      true,
    ),
    0.12,
    carbon(5),
    0.02,
  );
  const core = group(
    box(1.5, 0.05, 1.0, carbon(5)),
    at(box(1.5, 0.22, 1.0, paint(mix('#d8c48a', b.accent, 0.3)), 0.004), 0, 0.05, 0),
    at(box(1.0, 0.05, 1.0, carbon(5)), -0.25, 0.27, 0),
  );
  const c = b.alt(3);
  if (c === 0) return group(at(group(turned(skin, -0.15, 0, 0)), -0.3, 0, -0.7), at(core, 0.5, 0, 0.6, -0.2));
  if (c === 1)
    return group(
      [0, 1, 2].map((i) => at(rib.clone(), 0, 0, i * 0.5 - 0.5)),
      at(rod(0.09, 0.1, metal(b.body)), 0, 0.3, 0.6),
      at(turned(pipe(0.16, 0.13, 2.6, carbon(4)), 0, 0, Math.PI / 2), 1.3, 0.16, 1.1),
    );
  return group(
    at(turned(pipe(0.4, 0.36, 2.6, carbon(5)), Math.PI / 2, 0.5, 0), -0.6, 0.4, -1.0),
    at(group(turned(skin, -0.2, 0.2, 0)), 0.4, 0, -0.9),
    at(core, -0.2, 0, 1.1, 0.15),
  );
});

/** Undercarriage leg with twin wheels. */
export const landingGear = form([8, -32, 18], (b) => {
  const m = paint(mix('#e4e5e3', b.body, 0.3), 0.3);
  const wheel = (x: number): Obj =>
    at(
      group(
        turned(
          group(
            axle(0.48, 0.32, rubber(), 0.48, 0.1),
            axle(0.27, 0.34, metal('#d4d6d8', 0.2)),
            axle(0.1, 0.4, paint(b.accent)),
          ),
          0,
          Math.PI / 2,
          0,
        ),
      ),
      x,
      0.48,
      0,
    );
  return group(
    wheel(-0.34),
    wheel(0.34),
    b.alt(2)
      ? [wheel(-0.34).translateZ(1.05), wheel(0.34).translateZ(1.05), at(box(0.24, 0.2, 1.3, m, 0.06), 0, 0.4, 0.52)]
      : [],
    at(rod(0.1, 0.9, metal()), 0, 0.48, 0),
    at(cyl(0.13, 0.9, metal('#e2e4e6', 0.08)), 0, 0.45, b.alt(2) ? 0.5 : 0),
    at(
      group(
        cyl(0.24, 1.5, m, 0.22),
        at(cyl(0.27, 0.12, cast()), 0, 0, 0),
        at(box(1.5, 0.24, 0.24, m, 0.08), 0, 1.45, 0),
        strut([0, 0.4, 0], [0.75, 1.5, -0.35], 0.07, m),
        strut([0, 0.3, -0.1], [0, 1.5, -1.0], 0.08, m),
      ),
      0,
      1.3,
      b.alt(2) ? 0.5 : 0,
    ),
    bent(
      [
        [0.16, 0.7, 0.16],
        [0.4, 0.95, 0.3],
        [0.22, 1.35, 0.2],
      ],
      0.05,
      m,
    ),
    bent(
      [
        [0.1, 0.55, 0.2],
        [0.26, 1.2, 0.24],
        [0.25, 2.2, 0.2],
        [0.3, 2.7, 0.1],
      ],
      0.025,
      rubber(),
    ),
  );
});
