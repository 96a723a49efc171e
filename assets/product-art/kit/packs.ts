import type { Brief } from './form.ts';
import { darker, lighter } from './colour.ts';
import { label } from './labels.ts';
import { metal, paper, plastic, standard, type Mat } from './materials.ts';
import { at, box, cyl, decal, group, lathe, mesh, printed3, warp, wrap, type Obj } from './shapes.ts';
import * as THREE from 'three';

export interface BagLook {
  colour: string;
  /** Film bags shine, paper sacks do not. */
  roughness?: number;
  style?: number;
  /** 'standing' pouches are round below and flat above; 'pillow' bags are crimped at both ends. */
  kind: 'standing' | 'pillow';
  label?: boolean;
}

/** Soft bag: a bulging sheet whose front carries the print, with welded seams. */
export function bag(b: Brief, w: number, h: number, d: number, look: BagLook): Obj {
  const columns = 28;
  const rows = 36;
  const map = label(b, w, h, { ground: look.colour, ...(look.style === undefined ? {} : { style: look.style }) });
  const thickness = (u: number, v: number): number => {
    const side = Math.max(0, 1 - Math.abs(u) ** 3.2);
    const lift =
      look.kind === 'standing'
        ? Math.max(0, 1 - v ** 2.6) * (0.75 + 0.25 * Math.sin(Math.min(1, v * 6) * Math.PI * 0.5))
        : Math.max(0, 1 - Math.abs(v * 2 - 1) ** 4.5);
    const crease = 0.025 * Math.sin(u * 9 + v * 5 + b.variant) * Math.sin(v * 11) * lift;
    return (d / 2) * (side * lift + crease);
  };
  const face = (front: boolean): THREE.Mesh => {
    const geometry = new THREE.PlaneGeometry(w, h, columns, rows);
    const mat = front
      ? standard({ map, roughness: look.roughness ?? 0.36, side: THREE.DoubleSide })
      : standard({ color: look.colour, roughness: look.roughness ?? 0.36, side: THREE.DoubleSide });
    const m = mesh(geometry, mat);
    return warp(m, (p) => {
      const u = (p.x / w) * 2;
      const v = Math.min(1, Math.max(0, p.y / h + 0.5));
      const z = thickness(u, v);
      const pinch = look.kind === 'pillow' ? 1 - 0.07 * (1 - Math.abs(v * 2 - 1) ** 2) : 1 - 0.05 * (1 - v) ** 2;
      p.set(p.x * pinch, p.y + h / 2, front ? z : -z);
    });
  };
  const seam = plastic(darker(look.colour, 0.05), 0.45);
  const weld = (y: number): Obj => at(box(w * 0.995, h * 0.045, 0.012, seam, 0.004), 0, y, 0);
  return group(face(true), face(false), weld(h * 0.955), look.kind === 'pillow' ? weld(0) : []);
}

/** Woven or paper sack for 20-25 kg: fat pillow standing upright, stitched on top. */
export function sack(b: Brief, w: number, h: number, d: number, colour: string, style?: number): Obj {
  const geometry = new THREE.BoxGeometry(w, h, d, 26, 30, 14);
  const shell = warp(mesh(geometry, paper(colour)), (p) => {
    const u = (p.x / w) * 2;
    const v = Math.min(1, Math.max(0, p.y / h + 0.5));
    const k = (p.z / d) * 2;
    const squeeze = 0.3 + 0.7 * Math.sin(Math.min(1, Math.min(v * 1.05 + 0.12, (1 - v) * 2.6)) * Math.PI * 0.5);
    const roundX = 1 - 0.14 * k ** 4;
    const roundZ = 1 - 0.55 * Math.abs(u) ** 5;
    const crease = 0.018 * d * Math.sin(u * 7 + v * 9) * (1 - Math.abs(v - 0.5));
    p.set(
      p.x * roundX * (1 + 0.03 * Math.sin(v * Math.PI)),
      p.y + h / 2,
      p.z * squeeze * roundZ + crease * Math.sign(k),
    );
  });
  const print = printed3(
    w * 0.82,
    h * 0.7,
    label(b, w * 0.82, h * 0.7, { ground: null, under: colour, ...(style === undefined ? {} : { style }) }),
    (x, y) => {
      const u = (x / w) * 2;
      const v = (y + h * 0.14) / h;
      const squeeze = 0.3 + 0.7 * Math.sin(Math.min(1, Math.min(v * 1.05 + 0.12, (1 - v) * 2.6)) * Math.PI * 0.5);
      return (
        (d / 2) * squeeze * (1 - 0.55 * Math.abs(u) ** 5) +
        0.018 * d * Math.sin(u * 7 + v * 9) * (1 - Math.abs(v - 0.5)) +
        0.012 * d
      );
    },
  );
  const stitch = at(box(w * 0.99, h * 0.05, d * 0.05, paper(lighter(colour, 0.35)), 0.01), 0, h * 0.965, 0);
  return group(shell, at(print, 0, h * 0.14, 0), stitch);
}

/** Food can: rolled rims, paper or printed sleeve. */
export function can(
  b: Brief,
  r: number,
  h: number,
  colour: string,
  lid: 'plain' | 'tab' | 'plastic',
  style?: number,
): Obj {
  const steel = metal('#cfd1d3', 0.24);
  const map = label(b, r * 1.6, h * 0.8, { ground: null, under: colour, ...(style === undefined ? {} : { style }) });
  const rim = r * 0.05;
  const body = group(
    lathe(
      [
        [0, rim * 0.8],
        [r * 0.92, rim * 0.8],
        [r * 0.95, 0, rim],
        [r * 1.01, rim, rim],
        [r * 0.985, rim * 2.2],
        [r * 0.985, h - rim * 2.2],
        [r * 1.01, h - rim, rim],
        [r * 0.95, h, rim],
        [r * 0.92, h - rim * 1.6],
        [0, h - rim * 1.6],
      ],
      steel,
      0.01,
    ),
    lathe(
      [
        [r * 0.985, rim * 2.4],
        [r * 0.995, rim * 2.8],
        [r * 0.995, h - rim * 2.8],
        [r * 0.985, h - rim * 2.4],
      ],
      plastic(colour, 0.3),
      0,
    ),
    at(wrap(r * 0.997, h * 0.78, 1.7, map), 0, h * 0.11, 0),
  );
  if (lid === 'tab')
    body.add(
      at(box(r * 0.22, 0.015, r * 0.5, steel, 0.007), 0, h - rim * 1.4, r * 0.25),
      at(cyl(r * 0.06, 0.02, steel), 0, h - rim * 1.5, 0),
    );
  if (lid === 'plastic') body.add(at(cyl(r * 1.03, h * 0.09, plastic(b.accent, 0.35), r * 1.02, 0.02), 0, h * 0.94, 0));
  return body;
}

/** Flat-topped tray or tub with a printed film lid. */
export function tub(b: Brief, w: number, h: number, d: number, base: Mat, film: string): Obj {
  const map = label(b, w, d, { ground: film });
  const lid = at(decal(w * 1.04, d * 1.04, map, 0.32), 0, 0, 0);
  lid.rotation.x = -Math.PI / 2;
  lid.position.set(0, h + 0.026, d * 0.52);
  const body = warp(box(w, h, d, base, Math.min(w, d) * 0.16), (p) => {
    const t = 0.86 + (0.14 * p.y) / h;
    p.set(p.x * t, p.y, p.z * t);
  });
  return group(body, at(box(w * 1.1, 0.025, d * 1.1, base, 0.012), 0, h - 0.001, 0), lid);
}
