import { form, type Brief } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { plate } from '../kit/labels.ts'
import { screenArt } from '../kit/screens.ts'
import { brushed, fabric, gloss, leather, lit, metal, pane, plastic, rubber, screenOf, steelDark } from '../kit/materials.ts'
import { around, at, axle, bent, box, cyl, decal, extrude, glass, group, inside, lathe, latheGeometry, many, outline, panel, pose, ring, rod, roundRect, scaled, sphere, turned, type Obj } from '../kit/shapes.ts'
import { CylinderGeometry } from 'three'

const feet = (w: number, d: number): Obj => group([-1, 1].flatMap((x) => [-1, 1].map((z) => at(cyl(0.05, 0.04, rubber()), x * w, 0, z * d))))

/** Round or rectangular grid of air holes facing +z. */
const holes = (columns: number, rows: number, pitch: number, r = pitch * 0.3): Obj => {
  const hole = new CylinderGeometry(r, r, 0.01, 10)
  hole.rotateX(Math.PI / 2)
  return many(hole, pane('#1d1e20'), Array.from({ length: columns * rows }, (_, i) => pose(((i % columns) - (columns - 1) / 2) * pitch, Math.floor(i / columns) * pitch, 0)))
}

/** Table-top or standing water purifier with a recessed tap. */
export const waterPurifier = form([11, -24, 10], (b) => {
  const tall = b.alt(3) === 2
  const w = b.rng.range(0.8, 1.0)
  const h = tall ? 3.0 : 1.9
  const d = tall ? 1.1 : 1.5
  const tap = tall ? 1.75 : 0.5
  const drop = tall ? 0.75 : 0.95
  const round = 0.14 + b.alt(2) * 0.14
  const shell = gloss(b.body)
  const tumbler = group(inside(cyl(0.14, 0.24, gloss('#e4eef2'), 0.16)), glass(latheGeometry([[0, 0], [0.16, 0, 0.03], [0.2, 0.4, 0.01]]), '#eef3f3'))
  return group(
    at(box(w, h, d, shell, round * 0.6), 0, 0.03, 0),
    feet(w * 0.4, d * 0.4),
    at(box(w * 0.74, drop, 0.08, pane('#25282b'), 0.03), 0, tap, d / 2 - 0.03),
    at(box(w * 0.66, 0.1, 0.5, plastic(darker(b.body, 0.12)), 0.04), 0, tap - 0.08, d / 2 + 0.12),
    at(cyl(0.07, 0.16, metal()), 0, tap + drop - 0.3, d / 2 + 0.14),
    at(box(w * 0.5, 0.2, 0.34, shell, 0.08), 0, tap + drop - 0.16, d / 2 + 0.08),
    at(tumbler, 0, tap + 0.02, d / 2 + 0.14),
    Array.from({ length: 3 }, (_, i) => at(axle(0.035, 0.02, lit(i === 1 ? b.accent : '#dfe8ee', 0.7)), (i - 1) * 0.17, Math.min(h - 0.12, tap + drop + 0.2), d / 2 + 0.005)),
    at(box(w * 0.98, 0.05, d * 0.98, plastic(b.accent, 0.3), 0.02), 0, h, 0),
  )
})

/** Air purifier or dehumidifier: tower with perforated walls, outlet grille and display. */
export const airPurifier = form([13, -22, 12], (b) => {
  const choice = b.alt(3)
  const shell = plastic(b.body, 0.34)
  if (choice === 0) {
    const r = 0.62
    const dots = new CylinderGeometry(0.016, 0.016, 0.01, 8)
    dots.rotateX(Math.PI / 2)
    const spots = Array.from({ length: 36 * 17 }, (_, i) => {
      const a = (i % 36) * ((Math.PI * 2) / 36) + (Math.floor(i / 36) % 2) * 0.087
      return pose(Math.sin(a) * (r + 0.004), 0.22 + Math.floor(i / 36) * 0.062, Math.cos(a) * (r + 0.004), 0, a, 0)
    })
    return group(lathe([[0, 0], [r * 0.94, 0, 0.05], [r, 0.06], [r, 1.9, 0.1], [r * 0.86, 2.0, 0.04], [r * 0.8, 1.94], [0, 1.9]], shell), many(dots, pane('#2b2c2e'), spots), at(cyl(r * 0.5, 0.06, pane('#1b1d20')), 0, 1.92, 0), at(ring(r * 0.66, 0.02, lit(b.accent, 0.5)), 0, 1.97, 0))
  }
  const w = 1.2
  const h = choice === 1 ? 2.1 : 1.75
  return group(
    at(box(w, h, 0.75, shell, 0.16), 0, 0.06, 0), feet(0.5, 0.3),
    choice === 1 ? at(holes(15, 18, 0.066), 0, 0.28, 0.378) : Array.from({ length: 9 }, (_, i) => at(box(w * 0.8, 0.035, 0.03, plastic(darker(b.body, 0.22)), 0.012), 0, 0.62 + i * 0.07, 0.378)),
    at(box(w * 0.84, 0.02, 0.4, pane('#222426')), 0, h + 0.055, -0.05),
    Array.from({ length: 9 }, (_, i) => at(box(w * 0.82, 0.03, 0.02, shell), 0, h + 0.06, -0.22 + i * 0.045)),
    at(axle(0.15, 0.03, pane()), 0, h - 0.22, 0.375), at(turned(ring(0.12, 0.012, lit(b.accent)), Math.PI / 2, 0, 0), 0, h - 0.22, 0.394),
    choice === 2 ? group(at(box(w * 0.8, 0.4, 0.04, pane(mix('#6f97ab', b.accent, 0.4)), 0.05), 0, 0.12, 0.37), [-1, 1].map((s) => at(cyl(0.08, 0.05, rubber()), s * 0.45, 0, 0.3))) : at(box(w * 1.01, 0.05, 0.76, plastic(b.accent), 0.02), 0, h * 0.82, 0),
  )
})

/** Electric pressure rice cooker: egg-shaped body, lid with a valve, control panel. */
export const riceCooker = form([18, -22, 12], (b) => {
  const squat = b.rng.range(0.92, 1.06)
  const body = lathe([[0, 0], [0.8, 0, 0.12], [0.98, 0.5, 0.4], [0.95, 0.95, 0.12], [0.96, 1.0]], gloss(b.body))
  const lid = lathe([[0.97, 1.0], [0.95, 1.1, 0.08], [0.72, 1.42, 0.3], [0.3, 1.5, 0.1], [0, 1.5]], gloss(b.alt(2) === 0 ? b.accent : darker(b.body, 0.25)))
  const face = group(turned(group(extrude(roundRect(0.72, 0.48, 0.1), 0.06, pane('#17191c')), at(panel(0.4, 0.2, screenOf(screenArt(b, 'clock', 0.4, 0.2))), 0, 0.22, 0.035), Array.from({ length: 4 }, (_, i) => at(axle(0.035, 0.015, metal()), -0.24 + i * 0.16, 0.11, 0.035))), -0.1, 0, 0))
  return scaled(group(body, at(ring(0.965, 0.02, metal()), 0, 1.0, 0), lid, at(group(cyl(0.16, 0.1, metal('#c9cbce')), at(cyl(0.07, 0.14, plastic('#2a2a2b')), 0, 0.08, 0)), 0.05, 1.47, -0.2), at(face, 0, 0.34, 1.0), at(bent([[-0.95, 1.0, -0.1], [-0.86, 1.4, -0.16], [-0.5, 1.66, -0.2], [0.5, 1.66, -0.2], [0.86, 1.4, -0.16], [0.95, 1.0, -0.1]], 0.05, plastic(darker(b.body, 0.4))), 0, 0, 0), at(box(0.4, 0.1, 0.12, metal(), 0.04), 0, 1.02, 0.94)), 1, squat, 1)
})

/** Kitchen refrigerator: doors, inset handles, toe plate. */
export const refrigerator = form([7, -26, 9], (b) => {
  const choice = b.alt(3)
  const w = choice === 2 ? 1.3 : 1.55
  const h = 3.0
  const tone = (i: number): string => (i % 2 ? lighter(b.body, 0.25) : b.body)
  const door = (x: number, y: number, dw: number, dh: number, i: number): Obj => at(group(box(dw - 0.02, dh - 0.02, 0.1, b.alt(2) === 0 ? gloss(tone(i)) : brushed(mix(tone(i), '#c0c3c6', 0.5), 1, 3), 0.025), at(box(0.035, dh * 0.3, 0.02, pane('#333639')), (x < 0 ? 1 : -1) * (dw * 0.44), dh * (dh > 1.4 ? 0.35 : 0.5), 0.045)), x, y, 0.7)
  const doors = choice === 0
    ? [door(-w / 4, 1.35, w / 2, 1.65, 0), door(w / 4, 1.35, w / 2, 1.65, 1), door(0, 0.72, w, 0.62, 2), door(0, 0.1, w, 0.6, 3)]
    : choice === 1 ? [door(-w / 4, 0.1, w / 2, 2.9, 0), door(w / 4, 0.1, w / 2, 2.9, 1)] : [door(0, 1.5, w, 1.5, 1), door(0, 0.1, w, 1.38, 0)]
  return group(at(box(w, h, 1.3, plastic(darker(b.body, 0.3), 0.4), 0.02), 0, 0.02, 0), doors, at(box(w * 0.96, 0.08, 0.02, pane('#2a2b2c')), 0, 0.02, 0.66), at(panel(0.16, 0.24, screenOf(screenArt(b, 'clock', 0.16, 0.24))), w * 0.25, 2.2, 0.752))
})

/** Upright cabinet that steams clothes; the mirror door stands ajar in one arrangement. */
export const garmentCare = form([7, -24, 9], (b) => {
  const open = b.alt(2) === 1
  const shell = plastic(b.body, 0.3)
  const doorPane = group(at(box(1.08, 2.85, 0.07, open ? gloss(b.body) : pane(mix('#2b2f33', b.body, 0.2)), 0.02), 0.54, 0, 0), at(box(0.03, 2.2, 0.03, metal(b.accent)), 1.02, 0.3, 0.05))
  const cabinet = group(box(1.14, 3.0, 0.06, shell), at(box(0.05, 3.0, 1.0, shell), -0.55, 0, 0.5), at(box(0.05, 3.0, 1.0, shell), 0.55, 0, 0.5), at(box(1.14, 0.08, 1.0, shell), 0, 2.92, 0.5), at(box(1.14, 0.45, 1.0, shell), 0, 0, 0.5))
  const shirt = group(extrude(outline([[-0.34, 0], [0.34, 0], [0.36, 1.0], [0.5, 0.55], [0.58, 0.62], [0.42, 1.35], [0.12, 1.5], [-0.12, 1.5], [-0.42, 1.35], [-0.58, 0.62], [-0.5, 0.55], [-0.36, 1.0]]), 0.12, fabric(lighter(b.accent, 0.2)), 0.04))
  return group(cabinet, at(box(1.0, 0.04, 0.8, lit('#fff4e0', 0.5)), 0, 2.88, 0.5), at(rod(0.025, 1.05, metal()), 0, 2.7, 0.5), at(scaled(group(turned(shirt, 0, 0.5, 0)), 0.85), 0.05, 1.3, 0.5), at(turned(doorPane, 0, open ? -1.5 : 0, 0), -0.54, 0.06, 1.02), at(panel(0.3, 0.1, screenOf(screenArt(b, 'clock', 0.3, 0.1))), 0, 0.25, 1.002))
})

/** Robot vacuum with its dock. */
export const robotVacuum = form([26, -18, 14], (b) => {
  const robot = group(lathe([[0, 0.05], [0.92, 0.05, 0.06], [1, 0.12, 0.05], [1, 0.3, 0.06], [0.95, 0.34], [0, 0.34]], plastic(b.body, 0.3)), at(cyl(0.93, 0.02, gloss(b.alt(2) ? darker(b.body, 0.5) : lighter(b.body, 0.2))), 0, 0.335, 0), at(lathe([[0, 0], [0.26, 0, 0.02], [0.26, 0.13, 0.04], [0, 0.14]], gloss(b.accent)), 0, 0.35, -0.25), at(cyl(0.06, 0.01, lit(b.accent)), 0, 0.355, 0.4), at(bent([[-0.85, 0.2, 0.55], [0, 0.2, 1.02], [0.85, 0.2, 0.55]], 0.07, plastic(darker(b.body, 0.3))), 0, 0, -0.02), around(3, () => at(box(0.28, 0.01, 0.04, plastic('#d9d6cc')), 0.15, 0.02, 0)))
  const tall = b.alt(3) === 0
  const dock = group(box(1.1, tall ? 1.3 : 0.6, 0.7, plastic(b.body, 0.32), 0.14), at(box(1.0, 0.04, 0.8, plastic(darker(b.body, 0.2))), 0, 0, 0.6), at(box(0.7, 0.3, 0.1, pane()), 0, 0.08, 0.33), tall ? at(box(0.9, 0.02, 0.02, lit(b.accent, 0.6)), 0, 1.0, 0.35) : [])
  return b.alt(3) === 2 ? robot : group(at(dock, 0.35, 0, -1.35), at(robot, -0.1, 0, 0.55))
})

/** Reclining massage chair. */
export const massageChair = form([12, -42, 12], (b) => {
  const hide = leather(b.body)
  const trim = leather(b.accent)
  const side = (x: number): Obj => at(extrude(outline([[-1.0, 0.05], [0.7, 0.05], [1.0, 0.45], [0.85, 1.05], [0.2, 1.2], [-0.6, 1.15], [-1.1, 0.7]], true), 0.32, gloss(darker(b.body, b.alt(2) ? 0.5 : 0.15)), 0.1), x, 0, 0, -Math.PI / 2)
  const pad = (w: number, h: number, d: number, x: number, y: number, z: number, tilt: number, m = hide): Obj => at(group(turned(box(w, h, d, m, Math.min(h, d) * 0.42), tilt, 0, 0)), x, y, z)
  return group(side(-0.62), side(0.62), pad(0.95, 0.3, 1.2, 0, 0.5, 0.25, 0.08), pad(0.98, 1.75, 0.36, 0, 0.6, -0.5, -0.45), pad(0.8, 0.42, 0.34, 0, 1.95, -1.1, -0.4, trim), pad(0.36, 0.75, 0.3, -0.24, 0.05, 1.05, -0.3), pad(0.36, 0.75, 0.3, 0.24, 0.05, 1.05, -0.3), pad(0.26, 0.2, 0.9, -0.62, 1.08, 0.05, 0, trim), pad(0.26, 0.2, 0.9, 0.62, 1.08, 0.05, 0, trim), Array.from({ length: 4 }, (_, i) => pad(0.75, 0.24, 0.1, 0, 0.85 + i * 0.27, -0.42 - i * 0.13, -0.45, trim)))
})

/** Bidet seat on its bowl, with a control arm. */
export const bidetSeat = form([30, -26, 10], (b) => {
  const white = gloss(b.body)
  const oval = (s: number): [number, number][] => Array.from({ length: 28 }, (_, i) => { const a = (i / 28) * Math.PI * 2; return [Math.cos(a) * 0.62 * s, Math.sin(a) * 0.8 * s * (Math.sin(a) > 0 ? 1.05 : 0.85)] })
  const flat = (m: Obj): Obj => turned(m, -Math.PI / 2, 0, Math.PI)
  const seat = outline(oval(1), true)
  seat.holes.push(outline(oval(0.6), true))
  const up = b.alt(2) === 0
  const lid = extrude(outline(oval(0.99), true), 0.09, white, 0.04)
  return group(scaled(lathe([[0, 0], [0.42, 0, 0.05], [0.36, 0.4, 0.2], [0.6, 0.85, 0.2], [0.64, 0.95, 0.04], [0, 0.95]], gloss('#f3f2ee')), 0.95, 1, 1.2), at(flat(extrude(seat, 0.12, white, 0.05)), 0, 1.02, 0.1), at(up ? turned(lid, -0.16, 0, 0) : flat(lid), 0, up ? 1.72 : 1.13, up ? -0.85 : 0.1), at(box(1.2, 0.26, 0.46, white, 0.1), 0, 0.94, -0.78), at(group(box(0.28, 0.14, 0.85, white, 0.06), Array.from({ length: 5 }, (_, i) => at(box(0.12, 0.02, 0.09, i === 2 ? plastic(b.accent) : plastic('#c9ced2'), 0.01), 0, 0.135, -0.28 + i * 0.14))), 0.72, 0.98, -0.25))
})

/** Heated mat, half rolled, with its water unit and hose. */
export const heatingMat = form([30, -18, 12], (b) => {
  const cloth = fabric(b.body, 20)
  const unit = group(box(0.75, 0.6, 0.75, plastic(lighter(b.body, 0.6), 0.35), 0.16), at(turned(panel(0.42, 0.3, screenOf(screenArt(b, 'clock', 0.42, 0.3))), -0.25, 0, 0), 0, 0.2, 0.38))
  const quilts = Array.from({ length: b.alt(2) ? 9 : 5 }, (_, i) => at(box(2.3, 0.16, b.alt(2) ? 0.24 : 0.44, cloth, 0.07), 0, 0, -0.85 + i * (b.alt(2) ? 0.24 : 0.44)))
  return group(quilts, at(rod(0.34, 2.3, cloth), 0, 0.34, -1.25), at(rod(0.1, 2.34, fabric(b.accent)), 0, 0.34, -1.25), at(unit, 1.75, 0, 0.1, -0.2), bent([[1.1, 0.08, 0.5], [1.35, 0.1, 0.75], [1.7, 0.12, 0.65], [1.75, 0.2, 0.4]], 0.05, rubber('#d8d5cf')))
})

/** Kitchen bin-size food-waste processor. */
export const wasteDisposer = form([15, -22, 12], (b) => {
  const round = b.alt(2) === 0
  const body = round ? lathe([[0, 0], [0.68, 0, 0.1], [0.72, 1.5, 0.1], [0, 1.5]], gloss(b.body)) : box(1.15, 1.5, 1.2, gloss(b.body), 0.18)
  const lid = round ? at(lathe([[0, 0], [0.73, 0, 0.04], [0.7, 0.22, 0.12], [0, 0.24]], plastic(b.accent, 0.3)), 0, 1.52, 0) : at(box(1.17, 0.24, 1.22, plastic(b.accent, 0.3), 0.1), 0, 1.52, 0)
  const z = round ? 0.7 : 0.602
  return group(feet(0.4, 0.4), body, lid, at(decal(0.5, 0.12, plate(b, 0.5, 0.12, null, b.body)), 0, 0.6, z + 0.02), at(axle(0.13, 0.03, pane()), 0, 1.2, z), at(turned(ring(0.1, 0.012, lit('#7fd0a0')), Math.PI / 2, 0, 0), 0, 1.2, z + 0.018), at(holes(9, 4, 0.06), 0, 0.12, z + 0.005))
})

/** Air fryer with basket drawer and handle. */
export const airFryer = form([15, -20, 12], (b) => {
  const h = b.rng.range(1.25, 1.45)
  const shell = b.alt(2) === 0 ? gloss(b.body) : plastic(b.body, 0.5)
  const win = b.alt(3) === 1
  return group(feet(0.45, 0.45), at(lathe([[0, 0], [0.72, 0, 0.14], [0.78, h * 0.45, 0.3], [0.7, h, 0.3], [0.4, h + 0.12, 0.15], [0, h + 0.12]], shell), 0, 0.03, 0), at(scaled(box(1.06, 0.62, 0.3, win ? pane('#3a2a1c') : plastic(darker(b.body, 0.15)), 0.13), 1, 1, 1), 0, 0.14, 0.68), at(group(box(0.2, 0.14, 0.46, plastic(b.accent, 0.35), 0.06), at(box(0.22, 0.34, 0.14, plastic(b.accent, 0.35), 0.06), 0, -0.1, 0.2)), 0, 0.46, 1.04), at(turned(axle(0.26, 0.05, pane()), -0.5, 0, 0), 0, h * 0.86, 0.6), at(turned(panel(0.3, 0.16, screenOf(screenArt(b, 'clock', 0.3, 0.16))), -0.5, 0, 0), 0, h * 0.81, 0.645), at(ring(0.745, 0.015, metal(b.accent)), 0, h * 0.66, 0))
})

/** Hair dryer: barrel, nozzle, handle and cord. */
export const hairDryer = form([10, -24, 12], (b) => {
  const shell = gloss(b.body)
  const modern = b.alt(2) === 0
  const barrel = modern
    ? group(rod(0.46, 0.95, shell), at(turned(ring(0.4, 0.05, metal(b.accent)), 0, 0, Math.PI / 2), 0.48, 0, 0), at(rod(0.3, 0.99, pane('#202124')), 0, 0, 0))
    : group(rod(0.4, 1.1, shell, 0.52), at(rod(0.34, 0.5, plastic(b.accent), 0.28), 0.75, 0, 0), at(rod(0.5, 0.1, pane('#232426')), -0.55, 0, 0))
  const dryer = group(at(turned(barrel, 0, Math.PI, 0), 0, 1.6, 0), at(lathe([[0, 0], [0.2, 0, 0.08], [0.19, 0.7, 0.2], [0.24, 1.35]], shell), modern ? 0 : 0.15, 0, 0), at(box(0.12, 0.26, 0.1, plastic(b.accent), 0.04), modern ? 0 : 0.15, 0.85, 0.2), bent([[modern ? 0 : 0.15, 0.05, -0.1], [0.3, 0.05, -0.2], [0.9, 0.04, 0.1], [0.7, 0.04, 0.6], [-0.1, 0.04, 0.8]], 0.04, rubber()))
  const noz = b.alt(3) === 0 ? at(rod(0.3, 0.35, plastic(b.accent), 0.24), -1.2, 0.16, 0.7) : []
  return group(dryer, noz)
})

/** Flat television on a slim stand. */
export const television = form([6, -20, 12], (b) => {
  const w = 3.2
  const h = 1.82
  const choice = b.alt(3)
  const art = screenArt(b, choice === 0 ? 'dunes' : choice === 1 ? 'flower' : 'city', w, h)
  const stand = choice === 1 ? group(at(box(1.2, 0.04, 0.6, brushed()), 0, 0, 0), at(box(0.5, 0.4, 0.08, brushed()), 0, 0.03, -0.05)) : group([-1, 1].map((s) => group(strutFoot(s))))
  return group(at(group(box(w + 0.06, h + 0.06, 0.07, steelDark(), 0.02), at(panel(w, h, screenOf(art)), 0, 0.03, 0.037)), 0, 0.32, 0), at(box(w * 0.5, h * 0.5, 0.1, plastic('#2c2d2f')), 0, 0.4, -0.07), stand, choice === 2 ? at(box(2.0, 0.16, 0.26, fabric(b.body), 0.07), 0, 0, 0.35) : [])
})

function strutFoot(s: number): Obj {
  return at(bent([[0, 0.03, 0.38], [0, 0.2, 0.03], [0, 0.36, 0], [0, 0.2, -0.03], [0, 0.03, -0.38]], 0.03, metal('#8f9296')), s * 1.15, 0, 0)
}
