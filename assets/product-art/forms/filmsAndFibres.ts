import { PlaneGeometry } from 'three';
import { line } from '../kit/arrange.ts';
import { darker, lighter, mix } from '../kit/colour.ts';
import { form } from '../kit/form.ts';
import { label } from '../kit/labels.ts';
import { carbon, clear, fabric, gloss, metal, paper, standard } from '../kit/materials.ts';
import {
  at,
  bent,
  box,
  cyl,
  group,
  lathe,
  mesh,
  type Obj,
  pipe,
  ring,
  scaled,
  turned,
  warp,
  wrap,
} from '../kit/shapes.ts';

/** Paint tins, one open with colour visible. */
export const paintCans = form([22, 0, 14], (b) => {
  const tin = (tone: string, s: number, open: boolean): Obj =>
    scaled(
      group(
        lathe(
          [
            [0, 0.02],
            [0.68, 0.02],
            [0.72, 0, 0.02],
            [0.7, 0.05],
            [0.7, 1.25],
            [0.73, 1.3, 0.02],
            [0.7, 1.34, 0.02],
            [0.6, 1.3],
            [0.58, 1.22],
            [0, 1.22],
          ],
          metal('#c9ccce', 0.25),
        ),
        at(wrap(0.705, 1.0, 6.28, label(b, 4.4, 1.0, { ground: tone, style: 6 })), 0, 0.12, 0),
        at(wrap(0.709, 0.8, 1.9, label(b, 1.3, 0.8, { ground: '#f8f5ec' })), 0, 0.22, 0),
        open
          ? at(cyl(0.57, 0.02, gloss(b.body)), 0, 1.225, 0)
          : at(cyl(0.56, 0.05, metal('#c9ccce', 0.25)), 0, 1.25, 0),
        bent(
          [
            [-0.72, 1.05, 0],
            [-0.6, 0.75, 0.55],
            [0, 0.55, 0.8],
            [0.6, 0.75, 0.55],
            [0.72, 1.05, 0],
          ],
          0.018,
          metal(),
        ),
      ),
      s,
    );
  const c = b.alt(3);
  const lid = group(cyl(0.6, 0.06, metal('#c9ccce', 0.25)), at(cyl(0.52, 0.02, gloss(b.body)), 0, 0.05, 0));
  if (c === 0) return group(at(tin(b.body, 1, true), -0.3, 0, 0), at(lid, 0.95, 0, 0.5));
  if (c === 1) return group(at(tin(b.body, 1, false), -0.55, 0, 0), at(tin(b.accent, 0.7, false), 0.7, 0, 0.25));
  return group(
    at(tin(b.body, 1, false), 0, 0, 0),
    at(tin(b.accent, 0.62, true), -1.1, 0, 0.55),
    at(tin(lighter(b.body, 0.4), 0.62, false), 1.1, 0, 0.4),
  );
});

/** Clear or tinted film on a core, web falling to the table. */
export const filmRoll = form([16, -34, 14], (b) => {
  const c = b.alt(3);
  const tone = mix(b.body, '#e6eef2', 0.35);
  const skin = standard({ color: tone, roughness: 0.14, metalness: 0.05 });
  const roll = (r: number, w: number): Obj =>
    group(
      lathe(
        [
          [0.22, -w / 2],
          [r, -w / 2, 0.01],
          [r, w / 2, 0.01],
          [0.22, w / 2],
        ],
        skin,
        0.01,
        96,
      ),
      pipeCentred(0.23, 0.18, w + 0.3, paper('#b08f63')),
      Array.from({ length: 6 }, (_, k) =>
        at(ring(0.3 + ((r - 0.32) * k) / 6, 0.004, standard({ color: darker(tone, 0.15) })), 0, w / 2, 0),
      ),
    );
  const lie = (r: number, w: number): Obj => at(turned(roll(r, w), 0, 0, Math.PI / 2), 0, r, 0);
  const web = warp(mesh(new PlaneGeometry(2.0, 2.2, 1, 30), clear(tone, 0.42)), (p) => {
    const t = p.y + 1.1;
    if (t < 1.5) p.set(p.x, 0.012, 1.55 - t);
    else {
      const a = (t - 1.5) / 0.6;
      p.set(p.x, 0.66 - Math.cos(a) * 0.65, 0.05 - Math.sin(a) * 0.65 + 0.0);
    }
  });
  if (c === 0) return group(lie(0.65, 2.0), web);
  if (c === 1) return group(at(roll(0.6, 1.9), -0.4, 1.1, -0.4), at(lie(0.5, 1.8), 0.35, 0, 0.85, 0.2));
  return group(at(lie(0.55, 1.9), 0, 0, 0.6), at(lie(0.55, 1.9), 0, 0, -0.55), at(lie(0.5, 1.9), 0, 0.98, 0.02));
});

function pipeCentred(outer: number, inner: number, h: number, m: ReturnType<typeof paper>): Obj {
  return at(pipe(outer, inner, h, m), 0, -h / 2, 0);
}

/** Technical sheets (optical, polariser, separator) fanned like cards. */
export const filmSheets = form([34, -18, 14], (b) => {
  const n = 4 + b.alt(3);
  const dark = b.alt(2) === 0;
  return group(
    Array.from({ length: n }, (_, i) => {
      const m = standard({
        color: mix(b.body, i % 2 ? b.accent : '#dfe8ee', dark ? 0.25 : 0.55),
        roughness: 0.08,
        transparent: true,
        opacity: 0.8,
      });
      return at(
        group(
          at(box(1.9, 0.022, 1.5, m, 0.008), 0, 0, 0),
          at(box(0.2, 0.024, 0.3, gloss(b.accent), 0.008), -0.9, 0, 0.55),
        ),
        i * 0.16 - 0.3,
        i * 0.05,
        i * 0.12 - 0.25,
        i * (b.alt(2) ? 0.14 : 0.05),
      );
    }),
  );
});

/** Fibre tow on bobbins, or woven cloth on a roll: carbon and aramid. */
export const fibreSpools = form([18, -30, 14], (b) => {
  const isCarbon = b.alt(2) === 0;
  const tow = isCarbon
    ? standard({ color: mix('#2b2c2e', b.body, 0.2), roughness: 0.3, metalness: 0.5 })
    : standard({ color: mix('#dcb64a', b.body, 0.6), roughness: 0.45 });
  const spool = (): Obj =>
    group(
      cyl(0.3, 1.4, paper('#c2ad88')),
      at(cyl(0.6, 1.1, tow, 0.6, 0.06), 0, 0.15, 0),
      Array.from({ length: 26 }, (_, k) =>
        at(turned(ring(0.6, 0.018, tow), 0.04 * (k % 2 ? 1 : -1), 0, 0), 0, 0.2 + k * 0.04, 0),
      ),
    );
  const cloth = group(
    at(
      group(
        turned(
          group(at(cyl(0.34, 1.9, isCarbon ? carbon(8) : fabric(mix('#dcb64a', b.body, 0.6), 24)), 0, -0.95, 0)),
          0,
          0,
          Math.PI / 2,
        ),
      ),
      0,
      0.34,
      -0.2,
    ),
    at(box(1.88, 0.015, 1.3, isCarbon ? carbon(8) : fabric(mix('#dcb64a', b.body, 0.6), 24)), 0, 0, 0.62),
  );
  const c = b.alt(3);
  if (c === 0)
    return group(at(spool(), -0.7, 0, -0.3), at(group(turned(spool(), 0, 0, Math.PI / 2)), 1.5, 0.62, 0.5, 0.3));
  if (c === 1) return group(at(cloth, 0, 0, 0.4), at(spool(), -0.45, 0, -1.1));
  return line([spool(), spool(), spool()], 0.2, -0.3);
});
