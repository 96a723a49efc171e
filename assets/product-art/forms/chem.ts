import { form, type Brief } from '../kit/form.ts'
import { line } from '../kit/arrange.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { label } from '../kit/labels.ts'
import { sack } from '../kit/packs.ts'
import { carbon, clear, fabric, gloss, grainy, metal, paint, paper, plastic, rubber, standard, steelDark } from '../kit/materials.ts'
import { around, at, axle, bent, box, cyl, decal, extrude, glass, group, inside, lathe, latheGeometry, many, mesh, outline, pipe, pose, ring, scaled, sphere, strut, turned, warp, wrap, type Obj } from '../kit/shapes.ts'
import { PlaneGeometry, SphereGeometry } from 'three'

/** Steel drum with rolling hoops and bung. */
export function drum(b: Brief, tone: string, plasticBody = false): Obj {
  const m = plasticBody ? plastic(tone, 0.34) : paint(tone, 0.3)
  return group(lathe([[0, 0.04], [0.66, 0.04], [0.7, 0, 0.03], [0.72, 0.05], [0.7, 0.09], [0.7, 0.68, 0.02], [0.74, 0.73, 0.03], [0.7, 0.78, 0.02], [0.7, 1.35, 0.02], [0.74, 1.4, 0.03], [0.7, 1.45, 0.02], [0.7, 2.02], [0.73, 2.07, 0.03], [0.7, 2.12, 0.03], [0.66, 2.07], [0, 2.06]], m), at(cyl(0.1, 0.06, metal()), 0.35, 2.06, 0.15), at(cyl(0.06, 0.05, metal()), -0.4, 2.06, -0.1), at(wrap(0.704, 0.52, 1.3, label(b, 0.9, 0.52, { ground: '#f7f3e9' })), 0, 0.81, 0))
}
export const drums = form([13, -8, 16], (b) => {
  const choice = b.alt(4)
  const p = b.rng.chance(0.3)
  if (choice === 0) return drum(b, b.body, p)
  if (choice === 1) return group(at(drum(b, b.body, p), -0.72, 0, 0), at(drum(b, lighter(b.body, 0.3), p), 0.8, 0, -0.35))
  if (choice === 2) return group(at(drum(b, b.body, p), -0.8, 0, 0), at(drum(b, b.body, p), 0.7, 0, -0.75), at(drum(b, b.accent, p), 0.85, 0, 0.65))
  return group(at(drum(b, b.body, p), -0.5, 0, -0.3), at(scaled(drum(b, b.accent, true), 0.6), 0.75, 0, 0.35))
})

/** Intermediate bulk container: bottle in a cage on a pallet. */
export const ibc = form([14, -30, 12], (b) => {
  const tube = metal('#b6b9bc', 0.34)
  const bars = [-0.75, -0.25, 0.25, 0.75].flatMap((t) => [-1, 1].flatMap((s) => [strut([t, 0.3, s], [t, 2.05, s], 0.025, tube), strut([s, 0.3, t], [s, 2.05, t], 0.025, tube)]))
  const loops = [0.5, 0.85, 1.2, 1.55, 2.05].map((y) => bent([[-1, y, -1], [0, y, -1], [1, y, -1], [1, y, 0], [1, y, 1], [0, y, 1], [-1, y, 1], [-1, y, 0]], 0.025, tube, true, 0.05))
  return group(box(2.1, 0.1, 2.1, plastic('#3a3c3f')), [-0.85, 0, 0.85].map((x) => at(box(0.3, 0.2, 2.1, plastic('#3a3c3f')), x, 0.08, 0)), at(box(1.86, 1.72, 1.86, plastic(mix('#f1efe8', b.body, 0.25), 0.4), 0.22), 0, 0.3, 0), at(cyl(0.25, 0.12, plastic(b.accent)), 0, 2.0, 0), at(group(axle(0.1, 0.3, plastic(b.accent)), at(box(0.06, 0.2, 0.06, plastic('#c33')), 0, 0.05, 0.05)), 0, 0.38, 1.05), bars, loops, at(decal(0.75, 0.55, label(b, 0.75, 0.55, { ground: '#f7f3e9' })), 0.3, 0.95, 1.03))
})

/** Heap of fine powder in a dish, jar behind. */
export const powderDish = form([20, -4, 16], (b) => {
  const tone = b.body
  const heap = warp(mesh(new SphereGeometry(0.8, 64, 32, 0, Math.PI * 2, 0, Math.PI / 2), grainy(tone, 5, 1.6)), (p) => { const d = Math.hypot(p.x, p.z) / 0.8; const h = 0.52 * Math.max(0, 1 - d) ** 1.15 + 0.02 * Math.sin(p.x * 17 + p.z * 9) * (1 - d); p.set(p.x, Math.max(0, h), p.z) })
  const dish = group(lathe([[0, 0], [0.75, 0, 0.03], [1.05, 0.22, 0.03], [1.0, 0.24], [0.72, 0.06], [0, 0.06]], gloss('#efece4')), at(scaled(heap, 1.12), 0, 0.07, 0))
  const jar = (s: number): Obj => scaled(group(inside(cyl(0.43, 0.85, grainy(tone, 4, 1), 0.43, 0.06)), glass(latheGeometry([[0, 0], [0.48, 0, 0.06], [0.48, 1.2, 0.12], [0.36, 1.32], [0.36, 1.38]]), '#f0f2f0'), at(cyl(0.42, 0.24, plastic(b.accent)), 0, 1.34, 0), at(wrap(0.49, 0.5, 1.5, label(b, 0.7, 0.5, { ground: '#f8f5ec' })), 0, 0.22, 0)), s)
  const choice = b.alt(4)
  if (choice === 0) return group(at(jar(1.1), -0.75, 0, -0.75), at(dish, 0.2, 0, 0.2))
  if (choice === 1) return group(at(dish, 0, 0, 0), at(group(turned(scaled(sphere(0.3, metal('#c5c8cb', 0.2)), 1, 0.28, 1.4), 0, 0.6, 0), at(strut([0, 0, 0], [0.9, 0.35, 0.9], 0.04, metal()), 0.15, 0.03, 0.2)), 0.95, 0.1, 0.75), at(scaled(heap.clone(), 0.4), 0.95, 0.06, 0.75))
  if (choice === 2) return group(at(jar(1), -0.95, 0, -0.35), at(jar(1.3), 0.15, 0, -0.75), at(scaled(dish, 0.72), 0.85, 0, 0.55))
  return group(at(sack(b, 1.4, 1.9, 0.75, lighter(b.accent, 0.5)), -0.55, 0, -0.8, 0.15), at(dish, 0.45, 0, 0.35))
})

/** Laboratory flasks with liquid: one tall, one conical. */
export const flasks = form([11, 0, 16], (b) => {
  const liquid = mix(b.body, '#f6efd8', 0.3)
  const erl = group(inside(lathe([[0, 0.05], [0.66, 0.05, 0.08], [0.44, 0.72], [0, 0.72]], gloss(liquid))), glass(latheGeometry([[0, 0], [0.72, 0, 0.1], [0.2, 1.4, 0.1], [0.2, 1.75], [0.26, 1.8]]), '#eef3f0'))
  const cylr = (h: number, level: number, tone: string): Obj => group(inside(cyl(0.22, h * level, gloss(tone))), at(cyl(0.42, 0.06, gloss('#e4e9e6')), 0, 0, 0), glass(latheGeometry([[0, 0.02], [0.26, 0.02, 0.04], [0.26, h, 0.02], [0.3, h + 0.04]]), '#eef3f0'))
  const bottle = group(mesh(latheGeometry([[0, 0], [0.42, 0, 0.06], [0.42, 1.1, 0.2], [0.18, 1.35], [0.18, 1.5]]), gloss('#6b3d1c')), at(cyl(0.22, 0.22, plastic(b.accent)), 0, 1.45, 0), at(wrap(0.426, 0.6, 1.6, label(b, 0.66, 0.6, { ground: '#f8f5ec' })), 0, 0.25, 0))
  const c = b.alt(3)
  if (c === 0) return group(at(erl, -0.45, 0, 0.15), at(cylr(1.9, 0.6, lighter(liquid, 0.2)), 0.6, 0, -0.25), at(bottle, 1.25, 0, 0.2))
  if (c === 1) return group(at(bottle, -0.55, 0, 0), at(scaled(erl, 0.8), 0.55, 0, 0.25))
  return group(at(cylr(1.7, 0.8, liquid), -0.7, 0, 0), at(cylr(1.3, 0.55, mix(liquid, b.accent, 0.4)), 0, 0, 0.25), at(erl, 0.95, 0, -0.1))
})

/** Reagent bottles: amber glass or white canister with grip. */
export const reagentBottle = form([11, 0, 16], (b) => {
  const amber = (s: number): Obj => scaled(group(mesh(latheGeometry([[0, 0], [0.55, 0, 0.08], [0.55, 1.25, 0.32], [0.2, 1.62, 0.06], [0.2, 1.78]]), gloss(mix('#5a2f12', b.body, 0.12))), at(cyl(0.27, 0.3, plastic(b.accent)), 0, 1.72, 0), at(wrap(0.556, 0.75, 2, label(b, 1.0, 0.75, { ground: '#f8f5ec' })), 0, 0.28, 0)), s)
  const can = group(box(1.1, 1.5, 0.8, plastic(lighter(b.body, 0.35), 0.34), 0.16), at(cyl(0.24, 0.26, plastic(b.accent)), -0.25, 1.46, 0), bent([[0.0, 1.48, 0], [0.08, 1.72, 0], [0.4, 1.72, 0], [0.48, 1.45, 0]], 0.09, plastic(lighter(b.body, 0.35), 0.34)), at(decal(0.8, 0.75, label(b, 0.8, 0.75, { ground: '#f8f5ec' })), 0, 0.3, 0.405))
  const c = b.alt(3)
  if (c === 0) return group(at(amber(1), -0.6, 0, 0), at(amber(0.72), 0.5, 0, 0.25))
  if (c === 1) return group(at(can, -0.35, 0, 0, 0.2), at(amber(0.75), 0.8, 0, 0.35))
  return group(at(can, -0.55, 0, -0.1, 0.15), at(scaled(can.clone(), 0.75), 0.7, 0, 0.3, -0.15))
})

/** Paint tins, one open with colour visible. */
export const paintCans = form([22, 0, 14], (b) => {
  const tin = (tone: string, s: number, open: boolean): Obj => scaled(group(lathe([[0, 0.02], [0.68, 0.02], [0.72, 0, 0.02], [0.7, 0.05], [0.7, 1.25], [0.73, 1.3, 0.02], [0.7, 1.34, 0.02], [0.6, 1.3], [0.58, 1.22], [0, 1.22]], metal('#c9ccce', 0.25)), at(wrap(0.705, 1.0, 6.28, label(b, 4.4, 1.0, { ground: tone, style: 6 })), 0, 0.12, 0), at(wrap(0.709, 0.8, 1.9, label(b, 1.3, 0.8, { ground: '#f8f5ec' })), 0, 0.22, 0), open ? at(cyl(0.57, 0.02, gloss(b.body)), 0, 1.225, 0) : at(cyl(0.56, 0.05, metal('#c9ccce', 0.25)), 0, 1.25, 0), bent([[-0.72, 1.05, 0], [-0.6, 0.75, 0.55], [0, 0.55, 0.8], [0.6, 0.75, 0.55], [0.72, 1.05, 0]], 0.018, metal())), s)
  const c = b.alt(3)
  const lid = group(cyl(0.6, 0.06, metal('#c9ccce', 0.25)), at(cyl(0.52, 0.02, gloss(b.body)), 0, 0.05, 0))
  if (c === 0) return group(at(tin(b.body, 1, true), -0.3, 0, 0), at(lid, 0.95, 0, 0.5))
  if (c === 1) return group(at(tin(b.body, 1, false), -0.55, 0, 0), at(tin(b.accent, 0.7, false), 0.7, 0, 0.25))
  return group(at(tin(b.body, 1, false), 0, 0, 0), at(tin(b.accent, 0.62, true), -1.1, 0, 0.55), at(tin(lighter(b.body, 0.4), 0.62, false), 1.1, 0, 0.4))
})

/** Clear or tinted film on a core, web falling to the table. */
export const filmRoll = form([16, -34, 14], (b) => {
  const c = b.alt(3)
  const tone = mix(b.body, '#e6eef2', 0.35)
  const skin = standard({ color: tone, roughness: 0.14, metalness: 0.05 })
  const roll = (r: number, w: number): Obj => group(lathe([[0.22, -w / 2], [r, -w / 2, 0.01], [r, w / 2, 0.01], [0.22, w / 2]], skin, 0.01, 96), pipeCentred(0.23, 0.18, w + 0.3, paper('#b08f63')), Array.from({ length: 6 }, (_, k) => at(ring(0.3 + ((r - 0.32) * k) / 6, 0.004, standard({ color: darker(tone, 0.15) })), 0, w / 2, 0)))
  const lie = (r: number, w: number): Obj => at(turned(roll(r, w), 0, 0, Math.PI / 2), 0, r, 0)
  const web = warp(mesh(new PlaneGeometry(2.0, 2.2, 1, 30), clear(tone, 0.42)), (p) => { const t = p.y + 1.1; if (t < 1.5) p.set(p.x, 0.012, 1.55 - t); else { const a = (t - 1.5) / 0.6; p.set(p.x, 0.66 - Math.cos(a) * 0.65, 0.05 - Math.sin(a) * 0.65 + 0.0) } })
  if (c === 0) return group(lie(0.65, 2.0), web)
  if (c === 1) return group(at(roll(0.6, 1.9), -0.4, 1.1, -0.4), at(lie(0.5, 1.8), 0.35, 0, 0.85, 0.2))
  return group(at(lie(0.55, 1.9), 0, 0, 0.6), at(lie(0.55, 1.9), 0, 0, -0.55), at(lie(0.5, 1.9), 0, 0.98, 0.02))
})

function pipeCentred(outer: number, inner: number, h: number, m: ReturnType<typeof paper>): Obj {
  return at(pipe(outer, inner, h, m), 0, -h / 2, 0)
}

/** Technical sheets (optical, polariser, separator) fanned like cards. */
export const filmSheets = form([34, -18, 14], (b) => {
  const n = 4 + b.alt(3)
  const dark = b.alt(2) === 0
  return group(Array.from({ length: n }, (_, i) => {
    const m = standard({ color: mix(b.body, i % 2 ? b.accent : '#dfe8ee', dark ? 0.25 : 0.55), roughness: 0.08, transparent: true, opacity: 0.8 })
    return at(group(at(box(1.9, 0.022, 1.5, m, 0.008), 0, 0, 0), at(box(0.2, 0.024, 0.3, gloss(b.accent), 0.008), -0.9, 0, 0.55)), i * 0.16 - 0.3, i * 0.05, i * 0.12 - 0.25, i * (b.alt(2) ? 0.14 : 0.05))
  }))
})

/** Fibre tow on bobbins, or woven cloth on a roll: carbon and aramid. */
export const fibreSpools = form([18, -30, 14], (b) => {
  const isCarbon = b.alt(2) === 0
  const tow = isCarbon ? standard({ color: mix('#2b2c2e', b.body, 0.2), roughness: 0.3, metalness: 0.5 }) : standard({ color: mix('#dcb64a', b.body, 0.6), roughness: 0.45 })
  const spool = (): Obj => group(cyl(0.3, 1.4, paper('#c2ad88')), at(cyl(0.6, 1.1, tow, 0.6, 0.06), 0, 0.15, 0), Array.from({ length: 26 }, (_, k) => at(turned(ring(0.6, 0.018, tow), 0.04 * (k % 2 ? 1 : -1), 0, 0), 0, 0.2 + k * 0.04, 0)))
  const cloth = group(at(group(turned(group(at(cyl(0.34, 1.9, isCarbon ? carbon(8) : fabric(mix('#dcb64a', b.body, 0.6), 24)), 0, -0.95, 0)), 0, 0, Math.PI / 2)), 0, 0.34, -0.2), at(box(1.88, 0.015, 1.3, isCarbon ? carbon(8) : fabric(mix('#dcb64a', b.body, 0.6), 24)), 0, 0, 0.62))
  const c = b.alt(3)
  if (c === 0) return group(at(spool(), -0.7, 0, -0.3), at(group(turned(spool(), 0, 0, Math.PI / 2)), 1.5, 0.62, 0.5, 0.3))
  if (c === 1) return group(at(cloth, 0, 0, 0.4), at(spool(), -0.45, 0, -1.1))
  return line([spool(), spool(), spool()], 0.2, -0.3)
})

/** Gas cylinders with valve and cap. */
export const gasCylinders = form([7, 0, 16], (b) => {
  const one = (h: number, tone: string): Obj => group(lathe([[0, 0.03], [0.3, 0, 0.06], [0.38, 0.06, 0.06], [0.38, h - 0.4, 0.3], [0.14, h, 0.06], [0.13, h + 0.06]], paint(tone, 0.3)), at(cyl(0.11, 0.24, metal('#c9a65a', 0.3)), 0, h + 0.04, 0), at(turned(axle(0.06, 0.3, metal('#c9a65a', 0.3)), 0, 0.8, 0), 0, h + 0.16, 0), at(cyl(0.16, 0.06, b.alt(2) ? rubber('#9c2f2a') : metal()), 0, h + 0.28, 0), at(wrap(0.385, 0.7, 1.7, label(b, 0.66, 0.7, { ground: null, under: tone })), 0, h * 0.42, 0), at(lathe([[0.382, 0], [0.386, 0.01], [0.386, 0.16], [0.382, 0.17]], plastic(b.accent)), 0, h - 0.62, 0))
  const c = b.alt(3)
  if (c === 0) return group(at(one(2.6, b.body), -0.45, 0, 0), at(one(1.8, lighter(b.body, 0.3)), 0.45, 0, 0.2))
  if (c === 1) return group([-0.88, 0, 0.88].map((x, i) => at(one(2.4, i === 1 ? b.accent : b.body), x, 0, i === 1 ? -0.2 : 0)), [0.8, 1.7].map((y) => at(box(2.7, 0.07, 0.04, metal()), 0, y, 0.42)))
  return one(2.3, b.body)
})

/** Spherical storage tank or distillation column model for bulk gases and liquids. */
export const sphereTank = form([13, -24, 14], (b) => {
  const skin = paint(lighter(b.body, 0.1), 0.3)
  const rail = (r: number, y: number): Obj => at(ring(r, 0.015, metal(b.accent, 0.4)), 0, y, 0)
  if (b.alt(2) === 0) return group(at(sphere(1, skin), 0, 1.35, 0), at(ring(1.005, 0.02, metal()), 0, 1.35, 0), around(8, () => strut([0.92, 0, 0], [0.9, 1.4, 0], 0.06, skin)), around(8, () => strut([0.9, 0.05, 0.1], [0.55, 0.75, 0.62], 0.02, metal())), at(cyl(0.35, 0.06, steelDark()), 0, 2.33, 0), rail(0.35, 2.55), around(6, () => strut([0.35, 2.36, 0], [0.35, 2.55, 0], 0.014, metal(b.accent, 0.4))), Array.from({ length: 16 }, (_, i) => { const a = (i / 15) * 1.9 - 0.4; return at(box(0.22, 0.02, 0.1, metal()), Math.sin(a) * 1.1, 0.3 + i * 0.135, Math.cos(a) * 1.1, a) }))
  const column = (x: number, h: number, r: number): Obj => at(group(lathe([[0, 0.2], [r, 0.2, 0.04], [r, h, r * 0.8], [0, h + r * 0.4]], metal(mix('#c5c8cb', b.body, 0.3), 0.3)), Array.from({ length: 5 }, (_, i) => at(ring(r * 1.02, 0.02, metal()), 0, 0.5 + (i * (h - 0.6)) / 5, 0)), around(4, () => at(box(0.06, 0.25, 0.06, steelDark()), r * 0.8, 0, 0))), x, 0, 0)
  return group(box(2.6, 0.06, 1.2, steelDark()), column(-0.75, 2.6, 0.3), column(0.05, 1.9, 0.26), at(column(0, 1.1, 0.45), 0.85, 0, 0.1), bent([[-0.75, 2.7, 0], [-0.75, 2.95, 0], [0.05, 2.9, 0], [0.05, 2.0, 0]], 0.04, metal()), bent([[0.05, 0.5, 0.2], [0.45, 0.4, 0.4], [0.85, 0.5, 0.45]], 0.04, metal(b.accent)))
})

/** Resin granulate heaped in a scoop or dishes, in the colours it can be dyed. */
export const pelletDishes = form([30, -8, 14], (b) => {
  const grain = new SphereGeometry(0.055, 8, 6)
  grain.scale(1, 0.85, 1.2)
  const dish = (tone: string): Obj => group(lathe([[0, 0], [0.5, 0, 0.03], [0.66, 0.26, 0.02], [0.62, 0.27], [0.46, 0.06], [0, 0.06]], gloss('#efece4')), cyl(0.5, 0.2, plastic(tone)), many(grain, gloss(tone), Array.from({ length: 260 }, () => { const a = b.rng.range(0, 6.3); const d = Math.sqrt(b.rng.next()) * 0.57; return pose(Math.cos(a) * d, 0.21 + 0.22 * (1 - d / 0.57) * b.rng.range(0.8, 1), Math.sin(a) * d, b.rng.range(0, 3), b.rng.range(0, 3), 0) })))
  const natural = '#ecebe4'
  const tones = [mix(natural, b.body, 0.5), b.accent, natural, mix(b.body, b.accent, 0.5)]
  const n = 2 + b.alt(3)
  const spots = [[-0.75, 0.2], [0.7, 0.1], [0, -1.05], [0.05, 1.3]] as const
  return group(tones.slice(0, n).map((t, i) => at(dish(t), spots[i]?.[0] ?? 0, 0, spots[i]?.[1] ?? 0)), b.alt(2) === 0 ? at(group(extrude(outline([[-0.35, 0], [0.35, 0], [0.32, 0.7], [-0.32, 0.7]]), 0.05, gloss(b.body), 0.02)), -0.9, 0, -0.9, 0.3) : [])
})
