import { form, type Brief } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { fabric, gold, leather, metal, paper, plastic, rubber, standard } from '../kit/materials.ts'
import { at, axle, bent, box, cyl, extrude, group, many, mesh, outline, pose, ring, rod, scaled, sphere, strut, turned, warp, type Obj, type P2 } from '../kit/shapes.ts'
import { PlaneGeometry, TorusGeometry } from 'three'

const hanger = (y: number, w: number): Obj => group(bent([[-w, y - 0.22, 0], [-w * 0.5, y - 0.06, 0], [0, y + 0.06, 0], [w * 0.5, y - 0.06, 0], [w, y - 0.22, 0]], 0.045, paper('#b98d5c')), bent([[0, y + 0.05, 0], [0, y + 0.24, 0], [0.1, y + 0.36, 0], [0, y + 0.46, 0], [-0.09, y + 0.38, 0]], 0.022, metal()))

/** Slim steel rail that garments hang from. */
const rail = (y: number, w: number): Obj => group([-1, 1].map((s) => group(strut([s * w, 0.03, 0], [s * w, y, 0], 0.035, metal('#85888c')), strut([s * w, 0.04, -0.45], [s * w, 0.04, 0.45], 0.035, metal('#85888c')))), at(rod(0.035, w * 2, metal('#85888c')), 0, y, 0))

/** Cloth piece with soft folds, cut to an outline of half widths from top to bottom. */
function drape(halfWidths: readonly P2[], folds: number, depth: number, colour: string): Obj {
  const top = halfWidths[0]?.[1] ?? 1
  const low = halfWidths.at(-1)?.[1] ?? 0
  const widthAt = (y: number): number => {
    for (let i = 0; i < halfWidths.length - 1; i += 1) {
      const a = halfWidths[i]
      const c = halfWidths[i + 1]
      if (a && c && y <= a[1] && y >= c[1]) { const t = (a[1] - y) / Math.max(0.001, a[1] - c[1]); const s = t * t * (3 - 2 * t); return a[0] + (c[0] - a[0]) * s }
    }
    return halfWidths.at(-1)?.[0] ?? 0.5
  }
  const m = mesh(new PlaneGeometry(2, 1, 90, 50), standardCloth(colour))
  const back = mesh(new PlaneGeometry(2, 1, 60, 40), standardCloth(darker(colour, 0.12)))
  const shape = (front: number) => (p: { x: number; y: number; set(x: number, y: number, z: number): unknown }): void => {
    const v = p.y + 0.5
    const y = low + (top - low) * v
    const w = widthAt(y)
    const bulge = Math.sqrt(Math.max(0, 1 - p.x * p.x)) * depth
    const fold = folds > 0 ? Math.sin(p.x * folds + Math.sin(v * 3) * 0.6) * 0.05 * (1 - v) ** 0.8 : 0
    p.set(p.x * w, y, front * (bulge + fold))
  }
  return group(warp(m, shape(1)), warp(back, shape(-1)))
}

function standardCloth(colour: string): ReturnType<typeof fabric> {
  const m = fabric(colour, 22)
  m.side = 2
  return m
}

const sleeve = (s: number, from: readonly [number, number], to: readonly [number, number], r: number, colour: string): Obj => bent([[s * from[0], from[1], 0], [s * (from[0] * 0.55 + to[0] * 0.45), (from[1] + to[1]) / 2 + 0.06, 0.04], [s * to[0], to[1], 0.04]], r, fabric(colour, 10))

/** Dress on a hanger. */
export const dress = form([5, -12, 10], (b) => {
  const choice = b.alt(3)
  const flare = [1.0, 0.62, 0.82][choice] ?? 0.8
  const length = [0.4, 0.25, 0.85][choice] ?? 0.4
  const cut = drape([[0.3, 2.72], [0.56, 2.6], [0.48, 2.25], [0.4, 1.85], [flare * 0.72, 1.2], [flare, length]], choice === 1 ? 7 : 16, 0.2, b.body)
  return group(rail(3.15, 1.1), hanger(2.68, 0.5), cut, choice === 1 ? [] : at(scaled(ring(0.4, 0.05, fabric(b.accent)), 1, 1, 0.52), 0, 1.86, 0), choice === 0 ? [sleeve(1, [0.5, 2.6], [0.78, 2.2], 0.14, b.body), sleeve(-1, [0.5, 2.6], [0.78, 2.2], 0.14, b.body)] : choice === 1 ? [sleeve(1, [0.5, 2.56], [0.72, 1.7], 0.13, b.body), sleeve(-1, [0.5, 2.56], [0.72, 1.7], 0.13, b.body)] : [])
})

/** Shell jacket with hood, zip and contrast yoke. */
export const jacket = form([5, -14, 10], (b) => {
  const cut = drape([[0.28, 2.7], [0.66, 2.5], [0.66, 2.2], [0.66, 1.4], [0.68, 0.95]], b.alt(2) ? 3 : 0, 0.26, b.body)
  const quilt = b.alt(3) === 2 ? Array.from({ length: 6 }, (_, i) => at(scaled(ring(0.64, 0.085, fabric(lighter(b.body, 0.05))), 1, 1, 0.42), 0, 1.02 + i * 0.24, 0)) : at(scaled(ring(0.66, 0.03, fabric(b.accent)), 1, 1, 0.42), 0, 2.05, 0)
  return group(rail(3.15, 1.25), hanger(2.68, 0.55), cut, quilt, sleeve(1, [0.6, 2.45], [0.95, 1.15], 0.19, b.body), sleeve(-1, [0.6, 2.45], [0.95, 1.15], 0.19, b.body), [-1, 1].map((s) => at(turned(cyl(0.17, 0.14, fabric(b.accent)), 0, 0, s * 0.2), s * 0.97, 1.03, 0.04)), scaled(at(sphere(0.34, fabric(b.body)), 0, 2.66, -0.12), 1, 1, 1), at(box(0.035, 1.65, 0.03, metal()), 0, 1.0, 0.29), [-1, 1].map((s) => at(turned(box(0.03, 0.3, 0.03, fabric(b.accent)), 0, 0, s * -0.3), s * 0.4, 1.25, 0.25)))
})

/** Tracksuit: folded stack with stripes, or top on a hanger. */
export const sportswear = form([20, -24, 12], (b) => {
  const folded = (w: number, h: number, d: number, tone: string): Obj => group(box(w, h, d, fabric(tone, 16), h * 0.48), at(box(w * 0.98, h * 0.5, d * 1.01, fabric(darker(tone, 0.1), 16), h * 0.24), 0, h * 0.04, 0))
  const shoe = (): Obj => group(scaled(extrude(outline([[-0.75, 0.1], [0.8, 0.1], [0.82, 0.25], [0.45, 0.42], [0.05, 0.68], [-0.25, 0.72], [-0.5, 0.62], [-0.76, 0.68]], true), 0.5, fabric(b.body), 0.16), 1), at(extrude(outline([[-0.8, 0], [0.85, 0], [0.9, 0.12], [0.8, 0.17], [-0.82, 0.17]], true), 0.56, rubber('#efece4'), 0.06), 0, 0, 0), [0, 1, 2].map((i) => at(turned(box(0.05, 0.36, 0.52, plastic(b.accent), 0.02), 0, 0, -0.4), -0.1 + i * 0.15, 0.2, 0)))
  const choice = b.alt(3)
  const stack = group(folded(1.9, 0.36, 1.4, b.body), at(folded(1.85, 0.34, 1.38, lighter(b.body, 0.25)), 0.02, 0.36, 0, 0.03), at(folded(1.8, 0.3, 1.35, b.accent), -0.02, 0.7, 0, -0.04), Array.from({ length: 2 }, (_, i) => at(box(0.08, 0.012, 1.3, plastic(lighter(b.accent, 0.6)), 0.005), 0.35 + i * 0.2, 0.995, 0)))
  if (choice === 0) return stack
  if (choice === 1) return group(at(stack, -0.35, 0, -0.3), at(shoe(), 0.95, 0, 0.85, 0.3))
  return group(rail(3.1, 1.2), hanger(2.62, 0.52), drape([[0.26, 2.62], [0.62, 2.46], [0.6, 1.5], [0.62, 1.05]], 2, 0.22, b.body), sleeve(1, [0.56, 2.42], [0.9, 1.2], 0.15, b.body), sleeve(-1, [0.56, 2.42], [0.9, 1.2], 0.15, b.body), at(box(0.03, 1.5, 0.03, metal()), 0, 1.08, 0.23), [-1, 1].map((s) => bent([[s * 0.68, 2.38, 0.1], [s * 0.8, 1.85, 0.17], [s * 0.98, 1.22, 0.17]], 0.035, fabric(b.accent))), at(scaled(ring(0.6, 0.05, fabric(b.accent)), 1, 1, 0.4), 0, 1.06, 0))
})

/** Pairs of socks, flat and folded with a paper band. */
export const socks = form([40, -10, 14], (b) => {
  const sock = (tone: string, cuff: string): Obj => {
    const shape = outline([[-0.24, 1.5], [0.24, 1.5], [0.25, 0.4], [0.38, 0.12], [1.0, -0.02], [1.16, -0.22], [1.05, -0.42], [0.4, -0.44], [-0.05, -0.4], [-0.26, -0.15], [-0.26, 0.5]], true)
    return group(turned(group(extrude(shape, 0.14, fabric(tone, 20), 0.06), at(box(0.54, 0.28, 0.15, fabric(cuff, 26), 0.05), 0, 1.3, 0), at(scaled(sphere(0.24, fabric(cuff, 14)), 0.9, 0.85, 0.34), 0.98, -0.23, 0)), -Math.PI / 2, 0, 0))
  }
  const n = 2 + b.alt(3)
  const tones = [b.body, b.accent, lighter(b.body, 0.45), mix(b.body, b.accent, 0.5)]
  return group(Array.from({ length: n }, (_, i) => group(at(sock(darker(tones[i % 4] ?? b.body, 0.12), tones[(i + 1) % 4] ?? b.accent), i * 0.85, 0.08, 0), at(sock(tones[i % 4] ?? b.body, tones[(i + 1) % 4] ?? b.accent), i * 0.85 - 0.06, 0.2, 0.08, 0.05))))
})

/** Structured handbag with flap or top handles. */
export const handbag = form([9, -20, 14], (b) => {
  const choice = b.alt(3)
  const hide = leather(b.body)
  const ware = b.rng.chance(0.6) ? gold() : metal('#d0d2d5', 0.2)
  if (choice === 1) {
    const tote = warp(box(2.1, 1.6, 0.85, hide, 0.08), (p) => p.set(p.x * (0.92 + 0.1 * (p.y / 1.6)), p.y, p.z * (1 - 0.35 * (p.y / 1.6))))
    return group(tote, [-1, 1].map((s) => bent([[-0.5, 1.3, s * 0.3], [-0.5, 1.75, s * 0.26], [0, 2.3, s * 0.22], [0.5, 1.75, s * 0.26], [0.5, 1.3, s * 0.3]], 0.055, leather(b.accent))), at(box(0.26, 0.5, 0.02, leather(b.accent), 0.01), 0.5, 0.9, 0.4))
  }
  const w = choice === 0 ? 1.9 : 1.5
  const h = choice === 0 ? 1.25 : 1.45
  const body = warp(box(w, h, 0.75, hide, 0.1), (p) => p.set(p.x * (1 - 0.06 * (p.y / h)), p.y, p.z * (1 - 0.25 * (p.y / h))))
  const flap = at(turned(extrude(outline([[-w * 0.47, 0], [w * 0.47, 0], [w * 0.44, -h * 0.5], [w * 0.2, -h * 0.64], [-w * 0.2, -h * 0.64], [-w * 0.44, -h * 0.5]], choice === 2), 0.06, leather(darker(b.body, 0.08)), 0.025), -0.1, 0, 0), 0, h * 1.0, 0.34)
  return group(body, flap, at(box(0.3, 0.22, 0.06, ware, 0.03), 0, h * 0.36, 0.43), choice === 0 ? bent([[-0.6, h, 0], [-0.55, h + 0.55, 0], [0, h + 0.8, 0], [0.55, h + 0.55, 0], [0.6, h, 0]], 0.06, leather(b.accent)) : many(new TorusGeometry(0.06, 0.018, 8, 16), ware, Array.from({ length: 34 }, (_, i) => { const a = (i / 33) * Math.PI; return pose(-Math.cos(a) * w * 0.47, h * 0.95 + Math.sin(a) * 1.05, 0, 0, i % 2 ? 1.57 : 0, 0) })), [-1, 1].map((s) => at(cyl(0.06, 0.1, ware), s * (choice === 0 ? 0.6 : w * 0.47), h * 0.96, 0)))
})

/** Traditional dress: short jacket with ribbon over a full skirt, on a stand. */
export const hanbok = form([5, -10, 10], (b) => {
  const skirt = drape([[0.34, 2.2], [0.5, 2.05], [0.95, 1.1], [1.3, 0.06]], 26, 0.5, b.body)
  const top = b.accent
  const jacketPart = drape([[0.3, 2.78], [0.6, 2.6], [0.52, 2.3], [0.5, 2.02]], 0, 0.22, top)
  const ribbon = (x: number, len: number): Obj => extrude(outline([[x, 2.38], [x + 0.16, 2.36], [x + 0.28, 2.36 - len], [x + 0.08, 2.34 - len]]), 0.03, fabric(mix(b.body, '#b23a48', 0.5)), 0.008)
  return group(skirt, jacketPart, sleeve(1, [0.52, 2.55], [1.2, 1.95], 0.23, top), sleeve(-1, [0.52, 2.55], [1.2, 1.95], 0.23, top), [-1, 1].map((s) => at(turned(cyl(0.235, 0.12, fabric('#f6f2e8')), 0, 0, s * 0.85), s * 1.2, 1.92, 0.04)), at(group(ribbon(-0.1, 1.35), ribbon(0.02, 1.1)), 0, 0, 0.28), at(scaled(sphere(0.1, fabric(mix(b.body, '#b23a48', 0.5))), 1.5, 0.8, 0.6), 0, 2.38, 0.28), at(turned(extrude(outline([[-0.26, 0.5], [-0.18, 0.52], [0.08, 0], [0, -0.1]]), 0.04, paper('#fbf8f0'), 0.01), 0, 0, 0), 0.02, 2.32, 0.23), at(turned(extrude(outline([[0.26, 0.5], [0.18, 0.52], [-0.08, 0], [0, -0.1]]), 0.04, paper('#fbf8f0'), 0.01), 0, 0, 0), 0, 2.32, 0.21), at(cyl(0.09, 0.35, paper('#d9c9ae')), 0, 2.72, 0), at(cyl(0.5, 0.05, metal('#8a8d90')), 0, 0, 0))
})

/** Bolts of woven fabric, stacked or standing, one with a loose end. */
export const fabricRolls = form([18, -34, 14], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.4), darker(b.body, 0.2), mix(b.body, b.accent, 0.5)]
  const roll = (i: number, r = 0.4): Obj => group(axle(r, 3, fabric(tones[i % 5] ?? b.body, 30), r, 0.03), axle(0.1, 3.02, paper('#a98c66')), Array.from({ length: 3 }, (_, k) => at(turned(ring(r * (0.4 + k * 0.2), 0.008, fabric(darker(tones[i % 5] ?? b.body, 0.3))), Math.PI / 2, 0, 0), 0, 0, 1.5)))
  if (b.alt(2) === 0) {
    const flow = warp(mesh(new PlaneGeometry(2.6, 2.2, 30, 40), standardCloth(tones[0] ?? b.body)), (p) => { const t = p.y + 1.1; p.set(1.1 + t * 0.75, 0.06 + Math.max(0, 0.75 * (1 - t * 0.9) ** 3) + 0.05 * Math.sin(t * 7 + p.x) * Math.min(1, t), p.x) })
    return group([-0.82, 0, 0.82].map((x, i) => at(roll(i), x, 0.4, 0)), [-0.41, 0.41].map((x, i) => at(roll(i + 3), x, 1.1, 0)), flow)
  }
  return group(Array.from({ length: 4 + b.alt(3) }, (_, i) => at(group(turned(group(at(roll(i, 0.34), 0, 0, 1.5)), -Math.PI / 2 + 0.03, 0, 0)), (i % 3) * 0.74 - 0.74, 0, -Math.floor(i / 3) * 0.74)), at(turned(roll(1, 0.34), 0, 1.35, 0), 0, 0.34, 1.0))
})

/** Yarn on cones or bobbins. */
export const yarnCones = form([14, 0, 16], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.4), mix(b.body, b.accent, 0.5)]
  const cone = (i: number): Obj => {
    const tone = tones[i % 4] ?? b.body
    const yarn = standard({ color: tone, roughness: 0.7 })
    const straight = b.alt(2) === 1
    const r = (t: number): number => (straight ? 0.55 : 0.62 - 0.26 * t)
    return group(Array.from({ length: 30 }, (_, k) => at(turned(ring(r(k / 29), 0.032, yarn), (k % 2 ? 1 : -1) * 0.02, k, 0), 0, 0.14 + k * 0.045, 0)), at(cyl(r(0), 1.36, yarn, r(1)), 0, 0.12, 0), straight ? cyl(0.2, 1.72, paper('#c9b38c')) : cyl(0.3, 1.75, paper('#c9b38c'), 0.13))
  }
  const n = 3 + b.alt(3)
  return group(Array.from({ length: n }, (_, i) => at(cone(i), ((i % 3) - 1) * 1.32, 0, Math.floor(i / 3) * -1.2 + (i % 2) * 0.2)), bent([[1.3, 1.2, 0.5], [1.6, 0.3, 0.8], [1.2, 0.03, 1.2], [0.2, 0.03, 1.1], [-0.7, 0.03, 1.3]], 0.018, standard({ color: b.body, roughness: 0.8 })))
})
