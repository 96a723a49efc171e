import { form, type Brief } from '../kit/form.ts'
import { carton } from '../kit/arrange.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { label, plate } from '../kit/labels.ts'
import { screenArt } from '../kit/screens.ts'
import { bag } from '../kit/packs.ts'
import { brushed, clear, fabric, gloss, grainy, leather, lit, metal, pane, paper, plastic, rubber, screenOf, standard } from '../kit/materials.ts'
import { at, axle, bent, box, cyl, decal, extrude, glass, group, inside, lathe, latheGeometry, mesh, outline, panel, ring, rod, roundRect, scaled, sphere, strut, turned, warp, wrap, type Obj, type P2, type P3 } from '../kit/shapes.ts'
import { DoubleSide, PlaneGeometry } from 'three'

const castors = (r: number): Obj => group([0.6, 2.2, 3.75, 5.4].map((a) => at(group(axle(0.09, 0.07, rubber())), Math.cos(a) * r, 0.09, Math.sin(a) * r)))
const monitorOf = (b: Brief, w: number, h: number, kind: Parameters<typeof screenArt>[1]): Obj => group(box(w + 0.1, h + 0.1, 0.09, plastic('#2d3034'), 0.03), at(panel(w, h, screenOf(screenArt(b, kind, w, h))), 0, 0.05, 0.048))

/** Ultrasound cart: monitor on an arm, keyboard console, probes. */
export const ultrasoundCart = form([9, -28, 12], (b) => group(castors(0.6), at(box(0.95, 0.22, 1.2, plastic(lighter(b.body, 0.1)), 0.1), 0, 0.12, 0), at(box(0.7, 0.95, 0.75, plastic(b.body), 0.12), 0, 0.3, -0.12), at(turned(group(box(1.2, 0.12, 0.85, plastic(b.body), 0.05), Array.from({ length: 24 }, (_, i) => at(box(0.08, 0.03, 0.07, plastic(i % 7 ? '#d9dcde' : b.accent), 0.01), -0.44 + (i % 8) * 0.125, 0.115, -0.25 + Math.floor(i / 8) * 0.13)), at(sphere(0.09, gloss(b.accent)), 0.1, 0.12, 0.25), [-0.25, 0.45].map((x) => at(cyl(0.08, 0.05, metal()), x, 0.11, 0.25))), 0.12, 0, 0), 0, 1.25, 0.2), strut([0, 1.2, -0.25], [0, 1.75, -0.25], 0.07, plastic('#4a4e52')), at(turned(monitorOf(b, 1.3, 0.85, 'scan'), -0.08, 0, 0), 0, 1.7, -0.15), [-0.66, 0.66].map((x, i) => at(group(cyl(0.09, 0.3, plastic('#e9ebec')), at(scaled(sphere(0.1, gloss(i ? b.accent : '#cfd3d6')), 1.2, 1, 0.8), 0, 0.34, 0), bent([[0, 0.05, 0], [0.08 * (i ? 1 : -1), -0.4, 0.1], [0.02, -0.75, 0], [-0.3 * (i ? 1 : -1), -0.5, -0.1]], 0.022, rubber())), x, 1.2, 0.25))))

/** Digital X-ray: column with tube head over a table, or a ring gantry. */
export const xray = form([10, -30, 12], (b) => {
  const shell = gloss(b.body)
  if (b.alt(2) === 0) return group(at(box(2.9, 0.12, 1.0, leather('#3a4450'), 0.05), 0, 0.95, 0), at(box(2.7, 0.2, 0.85, shell, 0.06), 0, 0.76, 0), at(box(1.1, 0.72, 0.6, shell, 0.1), 0, 0.04, 0), at(box(1.8, 0.06, 0.9, plastic('#8f9396')), 0, 0, 0), at(box(0.4, 2.9, 0.4, shell, 0.08), 0.4, 0, -0.9), at(box(0.34, 0.3, 0.95, shell, 0.08), 0.4, 2.05, -0.45), at(group(rod(0.2, 0.75, shell), at(box(0.5, 0.36, 0.5, plastic(b.accent), 0.06), 0, -0.45, 0), at(box(0.36, 0.02, 0.36, lit('#fdf3d2', 0.6)), 0, -0.47, 0)), 0.4, 2.2, 0.05), at(monitorOf(b, 0.36, 0.24, 'scan'), 0.4, 2.1, 0.35), at(box(0.9, 1.3, 0.2, shell, 0.06), -1.5, 0.9, -0.9), at(box(0.2, 2.4, 0.2, plastic('#9da1a4')), -1.5, 0, -1.0))
  const gantry = turned(lathe([[0.62, -0.4, 0.1], [1.15, -0.42, 0.16], [1.22, 0, 0.2], [1.15, 0.42, 0.16], [0.62, 0.4, 0.1], [0.58, 0], [0.62, -0.4]], shell, 0.05, 96), Math.PI / 2, 0, 0)
  return group(at(gantry, 0, 1.3, -0.2), at(box(1.9, 0.35, 0.9, shell, 0.12), 0, 0, -0.2), at(turned(ring(0.9, 0.018, lit(b.accent)), Math.PI / 2, 0, 0), 0, 1.3, 0.235), at(box(0.62, 0.1, 2.6, leather('#3a4450'), 0.04), 0, 1.0, 0.9), at(box(0.7, 0.8, 1.0, shell, 0.12), 0, 0.1, 1.4))
})

/** Dental cone-beam scanner: column with rotating C-arm. */
export const dentalScanner = form([8, -30, 14], (b) => {
  const shell = gloss(b.body)
  return group(at(box(1.2, 0.1, 1.1, plastic('#a2a6a9'), 0.04), 0, 0, -0.1), at(box(0.4, 3.0, 0.34, shell, 0.1), 0, 0.06, -0.5), at(box(0.45, 0.3, 1.25, shell, 0.13), 0, 2.55, 0), at(box(1.5, 0.26, 0.42, shell, 0.12), 0, 2.28, 0.4), at(box(0.32, 0.95, 0.42, shell, 0.12), -0.68, 1.5, 0.4), at(box(0.2, 0.75, 0.5, plastic(b.accent), 0.06), 0.7, 1.65, 0.4), at(group(box(0.3, 0.06, 0.3, plastic('#e9ebeb')), at(cyl(0.03, 0.2, plastic('#e9ebeb')), 0, 0.05, 0)), 0, 1.45, 0.4), at(box(0.16, 0.12, 0.9, shell, 0.05), 0, 1.4, -0.05), bent([[-0.35, 1.15, 0.3], [-0.4, 1.3, 0.55], [0.4, 1.3, 0.55], [0.35, 1.15, 0.3], [0, 1.3, -0.2]], 0.035, metal()), at(monitorOf(b, 0.4, 0.26, 'scan'), b.alt(2) ? 0.45 : -0.45, 1.75, -0.28))
})

/** Dental implants: threaded screws with abutments, standing in a tray. */
export const implants = form([16, -14, 18], (b) => {
  const ti = metal(mix('#b4b7bd', b.body, 0.12), 0.28)
  const one = (h: number, gold2: boolean, crown: boolean): Obj => group(lathe([[0, 0], [0.1, 0.0, 0.06], [0.17, 0.4], [0.2, h * 0.95], [0.2, h], [0, h]], ti), bent(Array.from({ length: 50 }, (_, i): P3 => { const t = i / 49; const r = 0.12 + 0.09 * Math.min(1, t * 1.6); return [Math.cos(i * 0.95) * r, 0.08 + t * (h - 0.2), Math.sin(i * 0.95) * r] }), 0.026, ti), at(lathe([[0.14, 0], [0.2, 0.16, 0.04], [0.15, 0.55], [0.12, 0.6], [0, 0.6]], gold2 ? metal('#d8b16a', 0.2) : ti), 0, h, 0), crown ? at(warp(scaled(sphere(0.34, gloss('#f6efdf')), 1, 1, 1), (p) => p.set(p.x, p.y * 1.05 + (p.y > 0 ? 0.05 * Math.cos(p.x * 18) * Math.cos(p.z * 18) : 0), p.z * 0.9)), 0, h + 0.62, 0) : [])
  const c = b.alt(3)
  const base = box(2.6, 0.2, 1.1, gloss(lighter(b.accent, 0.35)), 0.06)
  if (c === 0) return group(base, [-0.8, 0, 0.8].map((x, i) => at(one(1.2 + i * 0.15, i === 1, i === 2), x, 0.18, 0)))
  if (c === 1) return group(at(carton(b, 1.2, 1.6, 0.7), -0.85, 0, -0.6, 0.2), at(group(cyl(0.45, 0.16, gloss(lighter(b.accent, 0.35))), at(one(1.3, true, true), 0, 0.14, 0)), 0.35, 0, 0.25), at(turned(group(one(1.2, false, false)), 0, 0, 1.5), 1.4, 0.2, 0.9))
  return group(base, [-1, -0.5, 0, 0.5, 1].map((x, i) => at(scaled(one(1.0 + (i % 3) * 0.2, i % 2 === 0, false), 0.85), x, 0.18, (i % 2) * -0.2)))
})

/** Transparent aligner arches, case beside. */
export const aligner = form([34, -10, 16], (b) => {
  const arch = (tone: string): Obj => { const shell = standard({ color: tone, roughness: 0.08, transparent: true, opacity: 0.45, depthWrite: true }); return group(Array.from({ length: 14 }, (_, i) => { const t = (i - 6.5) / 6.5; const a = t * 1.5; return at(scaled(sphere(0.16, shell), 1.05, 1.25, 0.8 + Math.abs(t) * 0.5), Math.sin(a) * 0.85, 0.2, 0.8 - (1 - Math.cos(a)) * 1.35, a) }), bent(Array.from({ length: 15 }, (_, i): P3 => { const t = (i - 7) / 7; const a = t * 1.5; return [Math.sin(a) * 0.84, 0.09, 0.8 - (1 - Math.cos(a)) * 1.33] }), 0.09, shell)) }
  const box1 = group(box(1.5, 0.24, 1.2, gloss(b.body), 0.11), at(turned(box(1.5, 0.22, 1.2, gloss(b.body), 0.1), -1.85, 0, 0), 0, 0.2, -0.62))
  const c = b.alt(3)
  if (c === 0) return group(at(arch('#dce9ee'), -0.55, 0, 0.5), at(group(turned(arch('#dce9ee'), 0.2, 0.6, 0)), 0.6, 0.05, 0.9), at(box1, 0.9, 0, -0.9, -0.2))
  if (c === 1) return group(at(box1, -0.4, 0, -0.4), at(scaled(arch('#dce9ee'), 0.7), -0.4, 0.2, -0.5), at(arch('#dce9ee'), 0.6, 0, 1.0, 0.3))
  return group([0, 1, 2].map((i) => at(arch(mix('#dce9ee', b.accent, 0.12 * i)), (i - 1) * 0.5, i * 0.1, i * 0.35 - 0.3, i * 0.2)), at(bag(b, 1.1, 1.3, 0.1, { colour: b.body, kind: 'pillow' }), -1.3, 0, -0.9, 0.2))
})

/** Diagnostic kit: cassettes, tube, swab before the carton. */
export const testKit = form([26, -12, 14], (b) => {
  const cassette = (lines: number): Obj => group(box(0.62, 0.14, 1.7, plastic('#f5f4f0', 0.4), 0.05), at(box(0.3, 0.02, 0.62, paper('#ffffff'), 0.02), 0, 0.135, -0.15), Array.from({ length: lines }, (_, i) => at(box(0.26, 0.01, 0.04, plastic('#b8405a')), 0, 0.152, -0.3 + i * 0.2)), at(scaled(cyl(0.12, 0.02, pane('#9aa0a5')), 1, 1, 1.3), 0, 0.13, 0.5), at(box(0.5, 0.01, 0.16, plastic(b.accent)), 0, 0.14, -0.68))
  const tube = group(lathe([[0, 0], [0.08, 0.05, 0.04], [0.13, 0.7], [0.13, 0.75]], plastic('#f0f2f2', 0.2)), at(cyl(0.15, 0.26, plastic(b.accent)), 0, 0.72, 0))
  const swab = group(rod(0.025, 1.7, plastic('#f5f4f0')), at(scaled(sphere(0.06, paper('#ffffff')), 2, 1, 1), 0.88, 0, 0))
  const rack = group(box(1.7, 0.45, 0.6, plastic(lighter(b.body, 0.4)), 0.04), [-0.6, -0.2, 0.2, 0.6].map((x, i) => at(group(inside(lathe([[0, 0.02], [0.1, 0.1, 0.06], [0.11, 0.6], [0, 0.6]], gloss(i % 2 ? b.accent : mix(b.body, '#d84a5a', 0.4)))), glass(latheGeometry([[0, 0], [0.13, 0.1, 0.08], [0.13, 1.0]]), '#eef2f3'), at(cyl(0.15, 0.2, plastic(i % 2 ? b.body : b.accent)), 0, 0.95, 0)), x, 0.2, 0)))
  const c = b.alt(4)
  const pack = carton(b, 1.9, 1.35, 0.8)
  if (c === 0) return group(at(pack, -0.3, 0, -0.9, 0.15), at(cassette(2), -0.6, 0, 0.55, 0.15), at(cassette(1), 0.25, 0, 0.65, 0.05), at(tube, 1.1, 0, 0.15), at(swab, 0.7, 0.03, 1.6, 0.1))
  if (c === 1) return group(at(pack, 0.45, 0, -0.9, -0.12), at(rack, -0.55, 0, 0.25, 0.15), at(cassette(1), 0.95, 0, 0.7, -0.2))
  if (c === 2) return group([0, 1, 2].map((i) => at(cassette(1 + (i % 2)), (i - 1) * 0.85, 0, (i % 2) * 0.2, (1 - i) * 0.12)), at(group(turned(group(tube), 0, 0, 1.45)), 0.6, 0.14, 1.4), at(swab, -0.5, 0.03, 1.4, -0.15))
  return group(at(rack, 0.1, 0, 0.5), at(pack, -0.2, 0, -0.7, 0.1))
})

/** Blood glucose meter with strip vial and lancing pen. */
export const glucoseMeter = form([34, -14, 14], (b) => group(at(turned(group(extrude(roundRect(0.95, 1.65, 0.38), 0.3, gloss(b.body), 0.1), at(box(0.7, 0.72, 0.02, pane(), 0.03), 0, 0.72, 0.145), at(panel(0.58, 0.5, screenOf(screenArt(b, 'clock', 0.58, 0.3))), 0, 0.84, 0.158), at(axle(0.14, 0.05, plastic(b.accent)), 0, 0.42, 0.15), at(box(0.2, 0.3, 0.04, plastic('#f4f2ec')), 0, -0.2, 0)), -1.35, 0, 0), -0.35, 0.18, 0.8), at(group(cyl(0.26, 0.75, plastic(lighter(b.body, 0.3))), at(cyl(0.28, 0.2, plastic(b.accent)), 0, 0.74, 0), at(wrap(0.265, 0.5, 1.8, label(b, 0.46, 0.5, { ground: '#f8f5ec' })), 0, 0.12, 0)), 0.75, 0, -0.35), b.alt(2) ? at(group(rod(0.13, 1.3, gloss(b.accent)), at(rod(0.1, 0.2, plastic('#e9e9e6')), 0.72, 0, 0), at(rod(0.06, 0.14, plastic(b.body)), -0.7, 0, 0)), 0.75, 0.13, 0.65, 0.7) : at(carton(b, 1.3, 1.1, 0.6), -0.75, 0, -0.85, 0.2), Array.from({ length: 4 }, (_, i) => at(box(0.12, 0.015, 0.5, plastic(i % 2 ? '#f4f2ec' : b.accent)), 0.5 + i * 0.22, 0, 1.2 + (i % 2) * 0.12, 0.2 * i))))

/** Blood pressure monitor with cuff and tube, or wrist version. */
export const bloodPressure = form([24, -20, 14], (b) => {
  const cuff = turned(lathe([[0.5, -0.45, 0.03], [0.56, -0.45, 0.03], [0.6, 0], [0.56, 0.45, 0.03], [0.5, 0.45, 0.03], [0.48, 0], [0.5, -0.45]], fabric(b.accent, 16)), 0, 0, Math.PI / 2)
  if (b.alt(2) === 1) return group(at(group(turned(lathe([[0.55, -0.4, 0.04], [0.62, -0.4, 0.04], [0.62, 0.4, 0.04], [0.55, 0.4, 0.04], [0.55, -0.4]], fabric(b.accent, 14)), Math.PI / 2, 0, 0)), 0, 0.62, 0), at(turned(group(box(0.95, 0.3, 1.0, gloss(b.body), 0.13), at(turned(panel(0.7, 0.5, screenOf(screenArt(b, 'clock', 0.7, 0.5))), -Math.PI / 2, 0, 0), 0, 0.305, 0.32), at(cyl(0.1, 0.04, plastic(b.accent)), 0, 0.29, 0.4)), 0.5, 0, 0), 0, 1.05, 0.05))
  const unit = group(warp(box(1.7, 0.62, 1.3, gloss(b.body), 0.16), (p) => { if (p.y > 0.3) p.y -= (p.z + 0.65) * 0.22 }), at(turned(panel(1.1, 0.72, screenOf(screenArt(b, 'clock', 1.1, 0.6))), -Math.PI / 2 + 0.22, 0, 0), -0.15, 0.345, 0.35), [0.25, 0].map((z, i) => at(turned(cyl(0.13, 0.05, plastic(i ? '#c9cdd0' : b.accent)), 0.22, 0, 0), 0.63, 0.45 - z * 0.2, z)))
  return group(at(unit, -0.4, 0, 0.35, 0.1), at(cuff, 0.95, 0.6, -0.5, 0.4), bent([[-0.4, 0.2, -0.35], [-0.2, 0.1, -0.9], [0.5, 0.05, -1.1], [0.9, 0.3, -0.9]], 0.05, rubber('#8f9396')))
})

/** Aesthetic console: slim cart with touch screen and hand pieces. */
export const aestheticConsole = form([8, -24, 12], (b) => {
  const c = b.alt(3)
  const shell = gloss(b.body)
  const body = c === 0 ? lathe([[0, 0.2], [0.62, 0.2, 0.1], [0.55, 0.9, 0.4], [0.42, 1.7, 0.2], [0, 1.72]], shell, 0.05) : c === 1 ? box(0.95, 1.6, 0.9, shell, 0.22) : warp(box(1.0, 1.6, 0.95, shell, 0.12), (p) => p.set(p.x * (1 - p.y * 0.16), p.y, p.z * (1 - p.y * 0.12)))
  const piece = (s: number): Obj => at(group(turned(group(cyl(0.1, 0.55, gloss(lighter(b.body, 0.2)), 0.12), at(cyl(0.13, 0.16, plastic(b.accent)), 0, 0.5, 0), at(cyl(0.09, 0.1, c === 1 ? brushed() : pane()), 0, 0.65, 0)), 0, 0, s * -0.18), bent([[0, 0, 0], [s * 0.12, -0.5, 0.1], [s * 0.02, -0.95, 0.1], [-s * 0.2, -0.6, -0.1]], 0.04, rubber())), s * 0.6, 1.25, 0.1)
  return group(castors(0.5), at(box(0.9, 0.14, 0.9, plastic('#d0d3d5'), 0.06), 0, 0.1, 0), c === 0 ? body : at(body, 0, 0.2, 0), at(box(0.03, 1.1, 0.02, lit(b.accent, 0.7)), 0, 0.4, c === 0 ? 0.56 : 0.44), at(turned(monitorOf(b, 0.95, 0.7, 'chart'), -0.35, 0, 0), 0, 1.78, 0.1), piece(1), c === 2 ? [] : piece(-1), at(decal(0.5, 0.12, plate(b, 0.5, 0.12, null, b.body)), 0, 0.62, 0.505))
})

/** Prefilled syringe with its carton, or vial and carton. */
export const injectables = form([20, -10, 14], (b) => {
  const syringe = group(turned(group(inside(cyl(0.1, 0.75, gloss(mix('#f2f4f4', b.accent, 0.12)))), glass(latheGeometry([[0, 0], [0.13, 0], [0.13, 1.2], [0.14, 1.22]]), '#f1f4f4', 0.7), at(box(0.55, 0.05, 0.22, plastic('#f4f4f1'), 0.02), 0, 1.2, 0), at(cyl(0.05, 0.65, plastic(b.body)), 0, 0.75, 0), at(cyl(0.15, 0.05, plastic(b.body)), 0, 1.4, 0), at(cyl(0.1, 0.1, rubber()), 0, 0.72, 0), at(lathe([[0.06, -0.3], [0.09, -0.25], [0.07, 0], [0, 0]], plastic(b.accent)), 0, 0, 0), at(wrap(0.134, 0.5, 2, label(b, 0.26, 0.5, { ground: '#f8f5ec', style: 0 })), 0, 0.15, 0)), 0, 0, -Math.PI / 2))
  const vial = (s: number): Obj => scaled(group(inside(cyl(0.24, 0.28, grainy('#f5f5f2', 2, 0.5), 0.24)), glass(latheGeometry([[0, 0], [0.28, 0, 0.04], [0.28, 0.68, 0.12], [0.14, 0.82], [0.14, 0.9], [0.18, 0.92]]), '#eef3f3'), at(cyl(0.19, 0.14, metal('#cfd2d5', 0.25)), 0, 0.88, 0), at(cyl(0.18, 0.06, plastic(b.accent)), 0, 1.01, 0), at(wrap(0.285, 0.36, 2.3, label(b, 0.6, 0.36, { ground: mix('#fbfaf6', b.body, 0.12) })), 0, 0.18, 0)), s)
  const c = b.alt(4)
  if (c === 0) return group(at(carton(b, 2.0, 1.0, 0.6), 0, 0, -0.65, 0.1), at(syringe, -0.55, 0.15, 0.45, 0.12))
  if (c === 1) return group(at(carton(b, 0.95, 1.25, 0.8), -0.55, 0, -0.35, 0.25), at(vial(1.05), 0.4, 0, 0.2))
  if (c === 2) return group(at(vial(1), -0.75, 0, 0), at(vial(1), -0.05, 0, -0.2), at(vial(1), 0.65, 0, 0.05), at(syringe, -0.6, 0.15, 0.75, 0.1))
  return group(at(carton(b, 1.0, 1.3, 0.8), 0.6, 0, -0.4, -0.2), at(vial(1.1), -0.4, 0, 0.05), at(syringe, -0.1, 0.15, 0.7, 0.15))
})

/** Lifting threads: sterile pouches and fine needles with coloured hubs. */
export const threads = form([34, -10, 14], (b) => {
  const needle = (i: number): Obj => group(rod(0.014, 1.7, metal()), at(rod(0.07, 0.34, plastic([b.accent, b.body, lighter(b.accent, 0.4)][i % 3] ?? b.accent)), -0.95, 0, 0), bent([[0.85, 0, 0], [1.1, 0, 0.08], [1.4, -0.02, -0.05], [1.65, -0.04, 0.05]], 0.008, plastic('#7f6fae')))
  const pouch = (): Obj => group(box(2.5, 0.03, 1.3, paper('#eef1f1'), 0.01), at(turned(decal(0.75, 1.2, label(b, 0.75, 1.2, { ground: b.body })), -Math.PI / 2, 0, 0), -0.82, 0.033, 0.6), [0, 1, 2].map((k) => at(needle(k), 0.55, 0.08, -0.35 + k * 0.35)), at(box(2.45, 0.06, 1.25, clear('#ffffff', 0.12), 0.02), 0, 0.03, 0))
  return b.alt(2) === 0 ? group(at(carton(b, 2.2, 1.0, 0.5), 0.1, 0, -1.15, -0.1), at(pouch(), 0, 0, 0.3, 0.08)) : group(at(pouch(), -0.1, 0, -0.6, -0.12), at(pouch(), 0.2, 0.05, 0.7, 0.12), at(needle(1), 0.3, 0.07, 1.75, 0.1))
})

/** Contact lenses: blister packs, a lens on the finger-size dome, bottle. */
export const contactLenses = form([28, -8, 14], (b) => {
  const lens = (r: number): Obj => { const m = lathe([[r, 0], [r * 0.9, r * 0.3, 0.1], [r * 0.5, r * 0.62, 0.2], [0, r * 0.72]], standard({ color: mix('#cfe6ee', b.body, 0.25), roughness: 0.05, transparent: true, opacity: 0.55, side: DoubleSide }), 0.02, 64); return group(m, at(turned(ring(r * 0.45, r * 0.08, standard({ color: b.accent, roughness: 0.4, transparent: true, opacity: 0.7 })), 0, 0, 0), 0, r * 0.58, 0)) }
  const blister = (): Obj => group(box(0.8, 0.04, 1.25, plastic('#f0f2f1'), 0.02), at(cyl(0.28, 0.12, standard({ color: '#dcebf0', roughness: 0.1 }), 0.3, 0.06), 0, 0.03, 0.2), at(turned(decal(0.72, 0.42, label(b, 0.72, 0.42, { ground: b.body, style: 0 })), -Math.PI / 2, 0, 0), 0, 0.045, -0.15))
  const c = b.alt(3)
  if (c === 0) return group(at(carton(b, 1.2, 1.5, 0.7), -0.65, 0, -0.75, 0.2), at(blister(), 0.35, 0, 0.2, -0.15), at(lens(0.34), -0.6, 0, 0.7), at(lens(0.34), 1.15, 0, 0.75))
  if (c === 1) return group([0, 1, 2, 3].map((i) => at(blister(), (i - 1.5) * 0.86, 0, 0, (i - 1.5) * -0.04)), at(lens(0.4), 0.1, 0, 1.2))
  return group(at(lens(0.8), 0, 0, 0), at(turned(lens(0.55), 2.8, 0, 0.2), 1.2, 0.42, 0.5), at(carton(b, 1.4, 1.0, 0.6), -0.3, 0, -1.5, 0.1))
})

/** Hip or knee joint prosthesis in polished metal. */
export const joint = form([9, -20, 18], (b) => {
  const shine = metal(mix('#d3d6d9', b.body, 0.08), 0.12)
  const matt = metal('#9fa3a8', 0.5)
  if (b.alt(2) === 0) return group(at(cyl(0.7, 0.14, gloss(lighter(b.accent, 0.3))), 0, 0, 0), at(group(bent([[0, 0.1, 0], [0.02, 0.8, 0], [0.1, 1.4, 0], [0.3, 1.8, 0]], 0.16, matt), at(turned(cyl(0.14, 0.5, shine, 0.12), 0, 0, -0.9), 0.22, 1.75, 0), at(sphere(0.36, gloss(mix('#f3c9c0', '#fff', 0.5))), 0.68, 2.08, 0)), -0.25, 0.1, 0), at(turned(lathe([[0.42, 0], [0.56, 0.02, 0.03], [0.52, 0.35, 0.2], [0, 0.6]], grainy('#a5a9ad', 4, 3)), -0.4, 0, 0.7), 1.0, 0.35, 0.4))
  const femur = extrude(outline([[-0.75, 0.3], [-0.7, 1.0], [-0.35, 1.35], [0.45, 1.35], [0.8, 0.95], [0.85, 0.25], [0.65, 0.25], [0.55, 0.8], [0.25, 1.05], [-0.25, 1.05], [-0.5, 0.8], [-0.55, 0.3]], true), 1.1, shine, 0.12)
  return group(at(group(cyl(0.12, 0.75, matt), at(box(1.5, 0.14, 1.05, shine, 0.06), 0, 0.7, 0), at(box(1.45, 0.22, 1.0, plastic('#f4f2ea', 0.4), 0.1), 0, 0.84, 0), at(scaled(turned(femur, Math.PI, Math.PI / 2, 0), 1, 1, 1), 0, 2.35, 0)), 0, 0.12, 0), at(cyl(0.75, 0.14, gloss(lighter(b.accent, 0.3))), 0, 0, 0))
})

/** Bedside patient monitor with leads. */
export const patientMonitor = form([9, -22, 14], (b) => group(at(group(box(2.2, 1.6, 0.5, plastic(b.body, 0.4), 0.12), at(box(2.05, 1.4, 0.04, pane(), 0.03), 0, 0.12, 0.24), at(panel(1.9, 1.16, screenOf(screenArt(b, 'wave', 1.9, 1.16))), 0, 0.3, 0.263), Array.from({ length: 6 }, (_, i) => at(box(0.2, 0.08, 0.03, plastic('#555b60')), -0.8 + i * 0.28, 0.15, 0.262)), at(axle(0.09, 0.08, metal(b.accent)), 0.85, 0.2, 0.27), bent([[-0.5, 1.58, 0], [-0.45, 1.85, 0], [0.45, 1.85, 0], [0.5, 1.58, 0]], 0.07, plastic(b.accent)), at(box(0.8, 0.06, 0.3, lit('#e5b43a', 0.5)), 0, 1.59, 0)), 0, b.alt(2) ? 0.55 : 0.06, 0), b.alt(2) ? group(cyl(0.6, 0.06, plastic('#a2a6a9')), at(cyl(0.09, 0.55, metal()), 0, 0.04, 0)) : [-0.7, 0.7].map((x) => at(box(0.3, 0.08, 0.6, rubber()), x, 0, 0)), ['#3fae62', '#d1473a', '#e8c33a', b.accent].map((tone, i) => bent([[-1.1, 0.9 + i * 0.12, 0.05], [-1.5, 0.6, 0.1 + i * 0.1], [-1.45, 0.05, 0.5 + i * 0.1], [-0.9 + i * 0.25, 0.04, 1.0]], 0.025, plastic(tone)))))

/** Hearing aids: behind-the-ear pair or in-ear shells with charging case. */
export const hearingAids = form([24, -16, 16], (b) => {
  const bte = (s: number): Obj => { const g = group(bent([[0, 0.15, 0], [-0.1, 0.55, 0], [0.05, 0.95, 0], [0.4, 1.08, 0], [0.62, 0.85, 0]], 0.17, gloss(b.body)), bent([[0.62, 0.85, 0], [0.8, 0.55, 0.05], [0.75, 0.25, 0.15]], 0.03, plastic('#e9ecec')), at(scaled(sphere(0.13, clear('#e8eef0', 0.7)), 1, 0.8, 1), 0.75, 0.18, 0.17), at(sphere(0.05, plastic(b.accent)), 0.05, 0.92, 0.15)); g.scale.x = s; return g }
  const box1 = group(box(1.7, 0.45, 1.1, gloss(lighter(b.body, 0.3)), 0.2), at(turned(box(1.7, 0.3, 1.1, gloss(lighter(b.body, 0.3)), 0.14), -1.9, 0, 0), 0, 0.35, -0.55), [-0.4, 0.4].map((x) => at(scaled(cyl(0.22, 0.03, pane('#3c4146')), 1, 1, 1.3), x, 0.44, 0)), at(sphere(0.03, lit(b.accent)), 0, 0.3, 0.55))
  return b.alt(2) === 0 ? group(at(bte(1), -0.25, 0, 0.3, -0.3), at(bte(-1), 0.4, 0, 0.7, 0.5), at(box1, 0.35, 0, -0.85, -0.1)) : group(at(box1, 0, 0, -0.2), [-0.4, 0.4].map((x) => at(group(scaled(sphere(0.24, gloss(b.accent)), 1, 1.2, 1), at(cyl(0.1, 0.2, clear('#e8eef0', 0.7)), 0, 0.22, 0)), x, 0.55, -0.15)), at(group(turned(bte(1), -1.3, 0, 0)), -0.2, 0.15, 1.35))
})

/** Body composition analyser: foot plate, column with handles and screen. */
export const bodyAnalyser = form([8, -28, 14], (b) => group(at(box(1.1, 0.22, 1.3, gloss(b.body), 0.1), 0, 0, 0.25), [-0.25, 0.25].map((x) => group(at(scaled(cyl(0.2, 0.02, brushed()), 1, 1, 1.2), x, 0.215, 0.5), at(cyl(0.16, 0.02, brushed()), x, 0.215, 0.05))), at(box(0.42, 2.5, 0.3, gloss(b.body), 0.12), 0, 0.1, -0.45), at(box(0.06, 1.6, 0.02, lit(b.accent, 0.6)), 0, 0.5, -0.295), at(turned(monitorOf(b, 0.85, 0.6, 'chart'), -0.35, 0, 0), 0, 2.35, -0.3), [-1, 1].map((s) => group(bent([[s * 0.15, 2.2, -0.45], [s * 0.55, 2.1, -0.3], [s * 0.62, 1.75, 0.05], [s * 0.6, 1.45, 0.1]], 0.06, plastic(darker(b.body, 0.15))), at(cyl(0.09, 0.35, b.alt(2) ? plastic(b.accent) : brushed()), s * 0.6, 1.3, 0.1)))))

/** Walking rehabilitation robot: exoskeleton legs on a stand. */
export const rehabRobot = form([7, -30, 14], (b) => {
  const shell = gloss(b.body)
  const leg = (s: number): Obj => group(at(axle(0.2, 0.2, plastic(b.accent)), 0, 0, 0), at(box(0.2, 0.85, 0.2, shell, 0.08), 0, -0.9, 0), at(axle(0.17, 0.22, plastic(b.accent)), 0, -0.98, 0), at(box(0.17, 0.8, 0.18, shell, 0.07), 0, -1.82, 0), at(box(0.26, 0.1, 0.65, rubber(), 0.04), s * -0.08, -1.98, 0.14), [-0.45, -1.4].map((y) => at(scaled(turned(ring(0.2, 0.05, fabric('#3c4248')), 0, 0, 0), 1, 1.6, 1), s * -0.22, y, 0.03)))
  return group(at(leg(1), 0.42, 2.03, 0), at(leg(-1), -0.42, 2.03, 0), at(box(1.0, 0.32, 0.26, shell, 0.12), 0, 1.98, -0.18), at(box(0.6, 0.75, 0.24, shell, 0.1), 0, 2.2, -0.22), at(box(0.1, 0.4, 0.02, lit(b.accent)), 0, 2.35, -0.09), b.alt(2) ? group([-0.75, 0.75].map((x) => group(strut([x, 0.06, -0.8], [x, 0.06, 0.9], 0.06, metal()), strut([x, 0.06, -0.6], [x, 1.5, -0.4], 0.05, metal()), strut([x, 1.5, -0.4], [x, 1.5, 0.6], 0.05, rubber()))), strut([-0.75, 0.06, -0.8], [0.75, 0.06, -0.8], 0.06, metal())) : group(box(1.6, 0.06, 1.2, plastic('#c9cccd'), 0.02), at(box(0.12, 2.6, 0.12, metal()), 0, 0.03, -0.5)), b.alt(2) ? strut([-0.75, 1.5, -0.4], [0.75, 1.5, -0.4], 0.05, metal()) : [])
})

/** Folded respirators with ear loops, single pouch behind. */
export const masks = form([14, -14, 14], (b) => {
  const one = (tone: string): Obj => { const panelOf = (pts: readonly P2[], lift: number): Obj => { const m = mesh(new PlaneGeometry(1, 1, 24, 14), standard({ color: tone, roughness: 0.9, side: DoubleSide })); return warp(m, (p) => { const u = p.x * 2; const v = p.y + 0.5; const lo = pts[0]; const hi = pts[1]; if (!lo || !hi) return; const w = lo[0] + (hi[0] - lo[0]) * v; const y = lo[1] + (hi[1] - lo[1]) * v; p.set(u * w, y, (1 - u * u) * (0.55 + lift * Math.sin(v * 3.14))) }) }; return group(panelOf([[0.85, 0.45], [0.85, 1.05]], 0.12), panelOf([[0.85, 1.05], [0.5, 1.5]], -0.1), panelOf([[0.5, 0.05], [0.85, 0.45]], -0.1), bent([[-0.84, 1.0, 0], [-1.15, 0.95, -0.1], [-1.15, 0.55, -0.1], [-0.84, 0.5, 0]], 0.02, paper('#f2f0ea')), bent([[0.84, 1.0, 0], [1.15, 0.95, -0.1], [1.15, 0.55, -0.1], [0.84, 0.5, 0]], 0.02, paper('#f2f0ea')), bent([[-0.22, 1.44, 0.42], [0, 1.47, 0.5], [0.22, 1.44, 0.42]], 0.018, metal())) }
  const c = b.alt(3)
  const pouch = (tone: string): Obj => group(turned(bag(b, 1.35, 1.75, 0.12, { colour: tone, kind: 'pillow', roughness: 0.3 }), -0.15, 0, 0))
  if (c === 0) return group(at(pouch(mix('#f2f0ea', b.accent, 0.75)), -0.8, 0, -0.55, 0.15), at(one(b.body), 0.45, 0, 0.2, -0.15))
  if (c === 1) return group(at(one(b.body), -0.75, 0, 0.15, 0.2), at(one(mix(b.body, b.accent, 0.6)), 0.95, 0, -0.2, -0.15))
  return group(at(carton(b, 2.2, 1.3, 0.9), -0.1, 0, -1.0, 0.1), at(one(b.body), 0.2, 0, 0.35, -0.1))
})

