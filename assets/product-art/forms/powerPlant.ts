import { BoxGeometry } from 'three';
import { mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { canvasTexture, plate } from '../kit/labels.ts';
import {
  cast,
  copper,
  gloss,
  metal,
  paint,
  pane,
  paper,
  plastic,
  rubber,
  screenOf,
  standard,
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
  lathe,
  many,
  type Obj,
  outline,
  panel,
  pipe,
  pose,
  ring,
  rod,
  roundRect,
  strut,
  turned,
} from '../kit/shapes.ts';

/** Photovoltaic module: framed, cell grid, tilted on a stand. */
export const solarPanel = form([12, -24, 14], (b) => {
  const w = 1.9;
  const h = 2.9;
  const dark = mix('#16202f', b.body, 0.12);
  const cellsArt = canvasTexture(
    w,
    h,
    (ctx, W, H) => {
      ctx.fillStyle = b.alt(2) ? '#e6e6e2' : '#101318';
      ctx.fillRect(0, 0, W, H);
      for (let i = 0; i < 6; i += 1)
        for (let j = 0; j < 10; j += 1) {
          const x = (i * W) / 6 + 3;
          const y = (j * H) / 10 + 3;
          ctx.fillStyle = mix(dark, '#2b3d63', 0.3 + 0.1 * b.rng.next());
          ctx.beginPath();
          ctx.roundRect(x, y, W / 6 - 6, H / 10 - 6, 6);
          ctx.fill();
          ctx.fillStyle = 'rgba(220,224,230,.55)';
          for (let k = 1; k < 4; k += 1) ctx.fillRect(x + (k * (W / 6 - 6)) / 4, y, 1.5, H / 10 - 6);
        }
    },
    900,
  );
  const m = standard({ map: cellsArt, roughness: 0.12, metalness: 0.1 });
  const one = (land: boolean): Obj => {
    const p = group(
      box(w, h, 0.1, metal(mix('#c4c7ca', b.accent, 0.1), 0.35), 0.01),
      at(panel(w - 0.08, h - 0.08, m), 0, 0.04, 0.053),
    );
    return land ? group(at(turned(p, 0, 0, Math.PI / 2), h / 2, w / 2 - 0.9, 0)) : p;
  };
  const stand = (x: number): Obj =>
    group(
      strut([x, 0.05, 0.3], [x, 0.05, -1.4], 0.04, metal()),
      strut([x, 0.05, -1.3], [x, 1.6, -0.75], 0.04, metal()),
    );
  const c = b.alt(3);
  if (c === 0) return group(at(turned(one(false), -0.45, 0, 0), 0, 0.06, 0.3), stand(-0.7), stand(0.7));
  if (c === 1)
    return group(
      [-1, 1].map((s) => at(turned(one(false), -0.45, 0, 0), s * 0.97, 0.06, 0.3)),
      stand(-1.6),
      stand(0),
      stand(1.6),
    );
  return group(at(turned(one(false), -0.16, 0, 0), -0.3, 0, 0), at(turned(one(false), -0.16, 0, 0), 0.55, 0, -0.35));
});

/** String inverter or wall-mounted power box with fins and connectors. */
export const inverter = form([9, -24, 14], (b) => {
  const w = b.rng.range(1.7, 2.2);
  const h = b.alt(2) ? 1.35 : 1.8;
  return group(
    at(box(w, h, 0.55, paint(b.body, 0.3), 0.08), 0, 0.5, 0),
    many(
      new BoxGeometry(0.04, h * 0.92, 0.3),
      cast(),
      Array.from({ length: 18 }, (_, i) => pose(-w * 0.46 + i * w * 0.054, 0.5 + h / 2, -0.36)),
    ),
    at(box(w * 0.98, h * 0.16, 0.04, plastic(b.accent), 0.02), 0, 0.5 + h * 0.72, 0.27),
    at(panel(0.5, 0.3, screenOf(screenArt(b, 'chart', 0.5, 0.3))), 0, 0.5 + h * 0.36, 0.278),
    at(decal(0.7, 0.16, plate(b, 0.7, 0.16, null, b.accent)), 0, 0.5 + h * 0.73, 0.295),
    Array.from({ length: 7 }, (_, i) =>
      at(
        group(
          cyl(0.06, 0.2, plastic(i % 2 ? '#26272a' : '#b5332b')),
          i < 4
            ? bent(
                [
                  [0, 0.02, 0],
                  [0, -0.2, 0],
                  [0.05, -0.29, 0.15],
                ],
                0.03,
                rubber(),
              )
            : [],
        ),
        -w * 0.36 + i * w * 0.12,
        0.32,
        0.05,
      ),
    ),
    at(axle(0.12, 0.1, plastic('#e3c43a')), w * 0.36, 0.75, 0.28),
    [-1, 1].map((s) => at(box(0.06, 0.55, 0.5, metal()), s * w * 0.42, 0, -0.2)),
    at(box(w, 0.05, 0.6, metal()), 0, 0, -0.2),
  );
});

/** Steel tower sections for wind turbines. */
export const towerSections = form([12, -36, 14], (b) => {
  const skin = paint(mix('#eceae4', b.body, 0.35), 0.32);
  const section = (r: number, l: number, door: boolean): Obj =>
    group(
      turned(
        lathe(
          [
            [r * 0.93, -l / 2],
            [r, -l / 2, 0.01],
            [r * 0.94, l / 2, 0.01],
            [r * 0.87, l / 2],
            [r * 0.86, -l / 2],
          ],
          skin,
          0.01,
          96,
        ),
        Math.PI / 2,
        0,
        0,
      ),
      [-1, 1].map((s) =>
        at(
          turned(pipe(r * (s > 0 ? 0.96 : 1.02), r * 0.84, 0.07, metal('#b2b5b8', 0.35)), Math.PI / 2, 0, 0),
          0,
          0,
          (s * l) / 2 - 0.03,
        ),
      ),
      Array.from({ length: 28 }, (_, i) =>
        at(axle(0.018, 0.12, steelDark()), Math.cos(i * 0.2244) * r * 0.9, Math.sin(i * 0.2244) * r * 0.9, l / 2),
      ),
      door ? at(extrude(roundRect(0.3, 0.6, 0.14), 0.05, plastic(b.accent)), 0, 0, 0) : [],
      at(turned(ring(r * 0.985, 0.012, paint(b.accent)), Math.PI / 2, 0, 0), 0, 0, l * 0.1),
    );
  const cradle = (z: number, w: number): Obj =>
    at(
      extrude(
        outline([
          [-w, 0],
          [w, 0],
          [w, 0.5],
          [w * 0.5, 0.18],
          [-w * 0.5, 0.18],
          [-w, 0.5],
        ]),
        0.22,
        paper('#b08b5e'),
        0.02,
      ),
      0,
      0,
      z,
    );
  if (b.alt(2) === 0) return group(at(section(0.9, 3.4, false), 0, 1.05, 0), cradle(-1.1, 0.75), cradle(1.1, 0.75));
  return group(
    at(section(0.75, 2.6, false), -0.85, 0.9, 0),
    at(section(0.6, 2.6, false), 0.75, 0.75, 0.1),
    cradle(-0.8, 1.6),
    cradle(0.8, 1.6),
  );
});

/** Power transformer: finned tank, bushings, conservator. */
export const transformer = form([12, -32, 12], (b) => {
  const skin = paint(b.body, 0.36);
  const bush = (x: number, z: number, h: number): Obj =>
    at(
      group(
        cyl(0.07, h, gloss('#8a4a32')),
        Array.from({ length: Math.floor(h / 0.09) }, (_, i) =>
          at(
            lathe(
              [
                [0.06, 0],
                [0.16, 0.01, 0.01],
                [0.06, 0.06],
              ],
              gloss('#8a4a32'),
            ),
            0,
            0.04 + i * 0.09,
            0,
          ),
        ),
        at(cyl(0.035, 0.2, copper()), 0, h, 0),
      ),
      x,
      1.75,
      z,
    );
  const dry = b.alt(2) === 1;
  if (dry)
    return group(
      box(2.8, 0.14, 1.1, steelDark()),
      [-0.9, 0, 0.9].map((x) =>
        at(
          group(
            cyl(0.42, 1.4, gloss(mix('#a3452f', b.body, 0.6)), 0.42, 0.05),
            at(cyl(0.3, 1.6, cast()), 0, -0.1, 0),
            at(
              bent(
                [
                  [0, 0.3, 0.45],
                  [0, 0.7, 0.55],
                  [0, 1.1, 0.45],
                ],
                0.04,
                copper(),
              ),
              0,
              0,
              0,
            ),
          ),
          x,
          0.35,
          0,
        ),
      ),
      at(box(2.7, 0.3, 0.5, cast('#6a6e72')), 0, 1.85, 0),
      at(box(2.7, 0.26, 0.5, cast('#6a6e72')), 0, 0.13, 0),
      [0.35, -0.35].map((z) => at(box(2.8, 0.12, 0.08, paint(b.accent)), 0, 2.0, z)),
    );
  return group(
    box(2.4, 0.14, 1.2, steelDark()),
    at(box(2.1, 1.55, 1.0, skin, 0.04), 0, 0.14, 0),
    at(box(2.3, 0.08, 1.2, skin), 0, 1.68, 0),
    many(
      new BoxGeometry(0.04, 1.25, 0.34),
      skin,
      Array.from({ length: 22 }, (_, i) => pose(-0.95 + i * 0.09, 0.9, 0.66)),
    ),
    many(
      new BoxGeometry(0.3, 1.25, 0.04),
      skin,
      Array.from({ length: 20 }, (_, i) => pose(i < 10 ? -1.2 : 1.2, 0.9, -0.42 + (i % 10) * 0.09)),
    ),
    [-0.7, 0, 0.7].map((x) => bush(x, -0.2, 0.75)),
    [-0.75, -0.4, -0.05, 0.3].map((x) => bush(x, 0.28, 0.4)),
    at(rod(0.26, 1.3, paint(b.accent)), 0.35, 2.55, -0.45),
    [-0.1, 0.8].map((x) => at(box(0.08, 0.7, 0.08, skin), x, 1.75, -0.45)),
    at(decal(0.5, 0.2, plate(b, 0.5, 0.2, '#dcdee0')), 0.7, 1.52, 0.505),
  );
});

/** Cable drum, cut end shows conductors. */
export const cableDrum = form([13, -36, 14], (b) => {
  const wood = paper('#c09a66');
  const jacket = plastic(mix('#26272a', b.body, 0.55), 0.45);
  const flange = (z: number): Obj =>
    at(
      group(
        axle(1.1, 0.12, wood, 1.1, 0.02),
        Array.from({ length: 9 }, (_, i) =>
          at(
            box(0.012, Math.sqrt(1.2 - ((i - 4) * 0.25) ** 2) * 2, 0.125, paper('#8d6d42')),
            (i - 4) * 0.25,
            -Math.sqrt(1.2 - ((i - 4) * 0.25) ** 2),
            0,
          ),
        ),
        axle(0.14, 0.14, pane('#3b3026')),
      ),
      0,
      1.1,
      z,
    );
  const turns = Array.from({ length: 9 }, (_, i) =>
    at(turned(ring(0.86, 0.075, jacket), Math.PI / 2, 0, 0), 0, 1.1, -0.56 + i * 0.14),
  );
  const cut = (r: number): Obj =>
    group(
      rod(r, 1.0, jacket),
      at(rod(r * 0.86, 0.2, plastic('#ebe6da')), 0.55, 0, 0),
      [0, 1, 2].map((i) =>
        at(
          group(
            rod(r * 0.36, 0.5, plastic(['#b5402f', '#e2c04a', b.accent][i] ?? b.accent)),
            at(rod(r * 0.24, 0.25, copper()), 0.33, 0, 0),
          ),
          0.85,
          Math.cos(i * 2.094) * r * 0.42,
          Math.sin(i * 2.094) * r * 0.42,
        ),
      ),
    );
  const c = b.alt(2);
  return c === 0
    ? group(flange(-0.75), flange(0.75), turns, at(cut(0.2), 0.6, 0.2, 1.5, 0.3))
    : group(
        [0, 1, 2].map((i) => at(cut(0.3 - i * 0.06), 0.2 * i, 0.3 - i * 0.06, i * 0.7 - 0.5, 0.25)),
        at(
          group(Array.from({ length: 4 }, (_, i) => at(ring(0.7, 0.09, jacket), 0, 0.09 + i * 0.175, 0))),
          -0.2,
          0,
          -1.6,
        ),
      );
});
