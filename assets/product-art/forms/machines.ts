import { form, type Brief } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { plate } from '../kit/labels.ts'
import { cabinet, controlPanel, louvres, machineFeet, stackLight } from '../kit/machines.ts'
import { brushed, cast, clear, gloss, gold, grainy, lit, metal, paint, pane, plastic, rubber, steelDark } from '../kit/materials.ts'
import { around, at, axle, bent, box, cyl, decal, extrude, group, lathe, many, outline, pipe, pose, ring, rod, scaled, sphere, strut, turned, type Obj } from '../kit/shapes.ts'
import { BoxGeometry, CylinderGeometry, SphereGeometry } from 'three'

/** CNC lathe: long low enclosure with sliding window and slanted roof. */
export const cncLathe = form([11, -26, 10], (b) => {
  const w = b.rng.range(3.2, 3.9)
  const body = cabinet(b, w, 1.7, 1.5, { window: [-0.35, 0.75, 1.25, 0.75], band: b.alt(2) === 0 })
  return group(body, at(extrude(outline([[-0.75, 0], [0.75, 0], [0.45, 0.3], [-0.75, 0.3]]), w, paint(lighter(b.body, 0.2)), 0.03), 0, 1.68, 0, Math.PI / 2), at(box(w * 0.32, 1.5, 1.52, paint(b.alt(2) ? b.accent : darker(b.body, 0.3)), 0.03), -w * 0.34, 0.17, 0), at(controlPanel(b, 0.55, 0.85), w * 0.36, 0.85, 0.78), at(louvres(0.5, 6), -w * 0.34, 0.4, 0.77), at(stackLight(), w * 0.3, 1.98, -0.3), at(group(box(1.2, 0.5, 0.6, steelDark()), at(turned(box(0.5, 0.06, 0.9, rubber()), 0, 0, 0.5), 0.3, 0.5, -0.1)), w * 0.62, 0, 0))
})

/** Machining centre: tall enclosure, double doors, tool magazine. */
export const machiningCentre = form([11, -28, 10], (b) => {
  const h = 2.3
  return group(cabinet(b, 2.5, h, 1.8, { window: [-0.38, 0.95, 0.62, 0.85], band: false }), at(box(0.62, 0.85, 0.03, pane('#1d242b'), 0.02), 0.42, 0.95, 0.92), at(box(0.04, 1.9, 0.02, steelDark()), 0.02, 0.25, 0.905), at(box(0.7, 0.8, 0.9, paint(lighter(b.body, 0.25)), 0.04), -0.1, h, -0.3), at(group(axle(0.4, 0.5, paint(b.accent)), around(1, () => axle(0.1, 0.6, metal()))), -1.35, 1.5, -0.2), at(group(turned(controlPanel(b, 0.6, 0.95), 0, 0.35, 0)), 1.15, 1.0, 1.15), strut([1.1, 2.2, 0.6], [1.15, 1.95, 1.12], 0.05, steelDark()), at(stackLight(), 0.9, h, 0.3), at(box(0.36, h - 0.2, 1.82, plastic(b.accent), 0.03), b.alt(2) ? 1.06 : -1.06, 0.17, 0))
})

/** Tracked excavator. */
export const excavator = form([11, 42, 14], (b) => {
  const skin = gloss(b.body)
  const track = (z: number): Obj => at(group(extrude(outline([[-1.2, 0.12], [-1.0, 0], [1.0, 0], [1.2, 0.12], [1.25, 0.35], [1.05, 0.5], [-1.05, 0.5], [-1.25, 0.35]], true), 0.42, rubber(), 0.06), many(new BoxGeometry(0.09, 0.05, 0.44), rubber('#3a3a3a'), Array.from({ length: 30 }, (_, i) => pose(-1.1 + (i % 15) * 0.157, i < 15 ? 0 : 0.5, 0))), Array.from({ length: 6 }, (_, i) => at(axle(i === 0 || i === 5 ? 0.17 : 0.12, 0.44, steelDark()), -0.95 + i * 0.38, 0.25, 0))), 0, 0, z)
  const mini = b.alt(2) === 1
  const arm = group(extrude(outline([[0.1, 0], [0.4, -0.05], [1.15, 1.15], [2.2, 1.45], [2.25, 1.68], [1.0, 1.45], [0.05, 0.3]]), 0.22, skin, 0.03), at(extrude(outline([[-0.2, 0.2], [0.05, 0.32], [0.5, -1.25], [0.35, -1.3]]), 0.18, skin, 0.03), 2.2, 1.5, 0), at(extrude(outline([[-0.5, 0.15], [0.1, 0.2], [0.25, -0.35], [-0.05, -0.6], [-0.5, -0.45], [-0.28, -0.2]]), 0.65, steelDark(), 0.04), 2.65, 0.2, 0), strut([0.5, 0.0, 0.16], [1.15, 0.95, 0.16], 0.06, metal()), strut([1.2, 1.55, 0], [2.05, 1.75, 0], 0.06, metal()), strut([2.35, 1.45, 0], [2.55, 0.5, 0], 0.05, metal()))
  const house = group(at(box(2.1, 0.7, 1.35, skin, 0.1), -0.25, 0, 0), at(box(0.6, 0.66, 1.4, plastic(darker(b.body, 0.55)), 0.1), -1.15, 0.02, 0), at(box(0.8, 1.15, 0.62, plastic('#2b2d30'), 0.08), 0.3, 0.35, 0.4), at(box(0.7, 0.75, 0.64, pane('#27323b'), 0.05), 0.33, 0.66, 0.4), at(box(0.82, 0.08, 0.66, skin, 0.03), 0.3, 1.47, 0.4), at(louvres(0.5, 5), -0.7, 0.25, 0.68), at(cyl(0.06, 0.3, steelDark()), -0.7, 0.68, -0.3), at(decal(0.7, 0.2, plate(b, 0.7, 0.2, null, b.body)), -0.45, 0.08, 0.68))
  return scaled(group(track(-0.6), track(0.6), at(cyl(0.4, 0.15, steelDark()), 0, 0.48, 0), at(house, 0, 0.6, 0), at(arm, 0.6, 0.75, -0.12), mini ? at(box(0.12, 0.45, 1.7, paint(b.accent), 0.04), 1.6, 0.02, 0) : []), 1)
})

/** Counterbalance forklift. */
export const forklift = form([12, 44, 14], (b) => {
  const skin = gloss(b.body)
  const wheel = (x: number, z: number, r: number): Obj => at(group(axle(r, 0.26, rubber()), axle(r * 0.6, 0.28, plastic('#d8d5cc'))), x, r, z)
  const lift = b.alt(2) ? 0.6 : 0.1
  return group(wheel(0.75, 0.55, 0.34), wheel(0.75, -0.55, 0.34), wheel(-0.85, 0.5, 0.27), wheel(-0.85, -0.5, 0.27), at(box(1.9, 0.4, 1.05, steelDark(), 0.05), -0.05, 0.2, 0), at(box(1.05, 0.6, 1.05, skin, 0.12), -0.7, 0.5, 0), at(box(0.5, 0.5, 1.0, plastic(darker(b.body, 0.5)), 0.15), -1.15, 0.42, 0), at(box(0.3, 0.55, 0.95, skin, 0.08), 0.55, 0.45, 0), at(box(0.5, 0.14, 0.5, rubber(), 0.05), -0.4, 1.08, 0), at(turned(box(0.12, 0.55, 0.48, rubber(), 0.05), 0, 0, 0.1), -0.65, 1.15, 0), [0.48, -0.48].flatMap((z) => [strut([0.5, 1.0, z], [0.3, 2.15, z], 0.045, steelDark()), strut([-0.95, 1.1, z], [-0.8, 2.15, z], 0.045, steelDark())]), at(box(1.3, 0.06, 1.06, steelDark(), 0.02), -0.25, 2.14, 0), at(turned(ring(0.17, 0.02, rubber()), 0, 0, 0.6), 0.28, 1.22, 0), [0.34, -0.34].map((z) => at(box(0.1, 2.5, 0.12, steelDark()), 1.02, 0.1, z)), [0.5, 1.2, 2.4].map((y) => at(box(0.08, 0.1, 0.75, steelDark()), 1.02, y, 0)), at(group(box(0.08, 0.5, 0.95, steelDark()), [0.28, -0.28].map((z) => at(box(1.15, 0.06, 0.14, metal('#6b6e72', 0.4), 0.02), 0.55, 0, z))), 1.12, lift, 0), at(cyl(0.05, 0.2, lit('#f0a53a', 0.7)), -0.8, 2.2, 0.3), at(decal(0.6, 0.2, plate(b, 0.6, 0.2, null, b.body)), -0.65, 0.72, 0.53), at(box(0.4, 0.02, 1.07, plastic(b.accent)), -0.6, 1.09, 0))
})

/** Six-axis arm; the cobot version has round joints. */
function sixAxisArm(b: Brief, cobot: boolean): Obj {
  const skin = cobot ? gloss(b.body) : paint(b.body, 0.3)
  const cap = plastic(b.accent, 0.35)
  const a1 = b.rng.range(-0.1, 0.35)
  const a2 = b.rng.range(1.5, 2.0)
  const r = cobot ? 0.2 : 0.26
  const joint = (s: number): Obj => group(axle(s, s * 2.5, skin, s, s * 0.25), axle(s * 0.86, s * 2.56, cap, s * 0.86, s * 0.1))
  const fore = group(joint(r * 0.92), at(turned(cyl(r * 0.82, 1.15, skin, r * 0.6), 0, 0, -a2), 0, 0, 0))
  const wrist = group(joint(r * 0.66), at(rod(r * 0.5, 0.34, skin), 0.22, 0, 0), at(group(rod(r * 0.6, 0.08, metal()), [-1, 1].map((s) => at(box(0.3, 0.06, 0.12, metal('#9a9da1')), 0.2, s * 0.11 - 0.03, 0))), 0.42, 0, 0))
  const elbow = [Math.sin(a1) * 1.25, Math.cos(a1) * 1.25] as const
  const tip = [elbow[0] + Math.sin(a2) * 1.15, elbow[1] + Math.cos(a2) * 1.15] as const
  return group(cobot ? group(cyl(0.42, 0.08, metal()), at(cyl(0.3, 0.5, skin, 0.26), 0, 0.06, 0)) : group(box(1.1, 0.12, 1.1, steelDark()), at(cyl(0.5, 0.3, skin, 0.46), 0, 0.1, 0), at(box(0.7, 0.55, 0.75, skin, 0.14), 0, 0.35, 0)), at(group(joint(r * 1.15), at(turned(cobot ? cyl(r * 0.85, 1.25, skin, r * 0.75) : box(0.36, 1.25, 0.3, skin, 0.1), 0, 0, -a1), 0, 0, 0), at(fore, elbow[0], elbow[1], cobot ? 0.05 : 0), at(wrist, tip[0], tip[1], 0)), 0, cobot ? 0.7 : 0.95, 0), cobot ? [] : bent([[-0.2, 0.6, 0.3], [-0.35, 1.4, 0.3], [elbow[0] - 0.1, elbow[1] + 1.15, 0.32], [tip[0] * 0.6, tip[1] + 1.1, 0.25]], 0.045, rubber()))
}
export const robotArm = form([8, -20, 16], (b) => sixAxisArm(b, false))
export const cobot = form([8, -20, 16], (b) => group(at(sixAxisArm(b, true), b.alt(2) ? -0.3 : 0, b.alt(2) ? 0.9 : 0, 0), b.alt(2) ? group(box(2.2, 0.08, 1.2, paint(lighter(b.body, 0.3))), [-1, 1].flatMap((x) => [-1, 1].map((z) => at(box(0.08, 0.84, 0.08, metal('#c3c6c9')), x, 0, z * 0.5)))).translateY(0) : [], b.alt(2) ? at(box(2.2, 0.07, 1.2, plastic('#d9dbd9')), 0, 0.83, 0) : []))

/** Serving robot with trays and a friendly screen. */
export const servingRobot = form([8, -24, 14], (b) => {
  const shell = gloss(b.body)
  const dishes = (y: number): Obj => at(group(lathe([[0, 0], [0.2, 0, 0.02], [0.3, 0.1, 0.02], [0.27, 0.1], [0, 0.03]], gloss('#f4f1ea'))), 0.05, y, 0.1)
  const closed = b.alt(3) === 1
  const head = at(group(turned(group(box(0.85, 0.6, 0.16, gloss(b.accent), 0.08), at(box(0.75, 0.48, 0.03, pane('#14181d'), 0.02), 0, 0.06, 0.075), [-0.17, 0.17].map((x) => at(scaled(sphere(0.055, lit('#bfe6f5', 0.9)), 1, 1.5, 0.3), x, 0.34, 0.095)), bent([[-0.09, 0.2, 0.1], [0, 0.17, 0.1], [0.09, 0.2, 0.1]], 0.012, lit('#bfe6f5', 0.9))), -0.2, 0, 0)), 0, 2.02, 0.15)
  return group(at(box(1.05, 0.36, 1.1, shell, 0.17), 0, 0.08, 0), [-1, 1].map((s) => at(turned(axle(0.14, 0.1, rubber()), 0, 1.57, 0), s * 0.4, 0.14, 0.2)), at(box(0.6, 0.04, 0.02, lit(b.accent)), 0, 0.22, 0.55), closed ? at(box(0.98, 1.65, 0.95, shell, 0.14), 0, 0.42, -0.03) : group([-1, 1].map((s) => at(box(0.09, 1.75, 0.6, shell, 0.04), s * 0.49, 0.36, -0.12)), [0.6, 1.1, 1.6].map((y) => group(at(box(0.95, 0.06, 0.95, plastic(b.accent), 0.03), 0, y, 0.03), dishes(y + 0.06)))), closed ? [0.55, 1.2].map((y) => at(box(0.8, 0.55, 0.03, plastic(darker(b.body, 0.1)), 0.04), 0, y, 0.445)) : [], head)
})

/** Low mobile robot: deck, light strip, scanner; with a load in one arrangement. */
export const amr = form([18, -32, 14], (b) => {
  const c = b.alt(3)
  return group(at(box(2.1, 0.5, 1.4, plastic(b.body, 0.36), 0.16), 0, 0.1, 0), at(box(2.12, 0.05, 1.42, lit(b.accent, 0.6), 0.02), 0, 0.26, 0), at(box(1.8, 0.06, 1.15, plastic('#2b2d30'), 0.02), 0, 0.59, 0), [-0.75, 0.75].flatMap((x) => [-0.55, 0.55].map((z) => at(axle(0.15, 0.14, rubber()), x, 0.15, z))), at(box(0.3, 0.1, 0.04, pane()), 0.7, 0.36, 0.7), at(cyl(0.12, 0.1, pane('#1d2024')), 0.85, 0.59, 0.5), at(axle(0.06, 0.04, plastic('#c5332b')), -0.8, 0.45, 0.71), at(decal(0.6, 0.16, plate(b, 0.6, 0.16, null, b.body)), -0.2, 0.38, 0.704), c === 1 ? [0, 1].map((i) => at(box(1.3 - i * 0.3, 0.5, 0.9, grainy('#c9a272', 2, 0.4), 0.02), -0.1, 0.65 + i * 0.51, 0, i * 0.15)) : c === 2 ? group(at(box(0.08, 1.3, 1.1, plastic(b.accent), 0.03), -0.85, 0.6, 0), [1.0, 1.5].map((y) => at(box(1.6, 0.05, 1.1, metal()), 0, y, 0)), [-1, 1].map((s) => strut([0.78, 0.6, s * 0.5], [0.78, 1.5, s * 0.5], 0.03, metal()))) : [])
})

/** Injection moulding machine: clamp, hopper, barrel, control. */
export const mouldingMachine = form([11, -24, 10], (b) => group(box(4.2, 0.6, 1.2, paint(darker(b.body, 0.15)), 0.03), machineFeet(1.9, 0.5), at(box(1.7, 1.0, 1.15, paint(b.body), 0.05), -1.1, 0.58, 0), at(box(1.1, 0.62, 0.03, pane('#232b32'), 0.02), -1.15, 0.8, 0.58), at(box(0.05, 0.5, 0.06, metal()), -0.5, 0.85, 0.6), at(box(0.24, 0.95, 0.95, cast()), 0.0, 0.58, 0), at(rod(0.2, 1.6, brushed()), 0.85, 1.0, 0), Array.from({ length: 4 }, (_, i) => at(rod(0.24, 0.22, steelDark()), 0.4 + i * 0.3, 1.0, 0)), at(box(0.7, 0.7, 0.8, paint(b.accent), 0.05), 1.65, 0.6, 0), at(lathe([[0.09, 0], [0.12, 0.12], [0.42, 0.55, 0.03], [0.42, 0.95, 0.03], [0, 1.0]], brushed()), 1.55, 1.3, 0), at(controlPanel(b, 0.5, 0.7), 0.3, 0.75, 0.68), at(stackLight(), -1.6, 1.58, 0), at(box(1.6, 0.2, 1.17, plastic(b.accent)), -1.1, 0.65, 0), at(louvres(0.8, 4), 1.2, 0.2, 0.61)))

/** Screw compressor: acoustic cabinet on an air receiver, or piston type. */
export const compressor = form([12, -30, 12], (b) => {
  const c = b.alt(2)
  const tank = group(at(rod(0.52, 2.6, paint(darker(b.body, 0.2), 0.3)), 0, 0.75, 0), [-1, 1].map((s) => at(scaled(sphere(0.52, paint(darker(b.body, 0.2), 0.3)), 0.45, 1, 1), s * 1.29, 0.75, 0)), [-0.85, 0.85].map((x) => at(box(0.14, 0.5, 0.8, steelDark()), x, 0, 0)))
  if (c === 0) return group(tank, at(box(2.0, 1.35, 1.05, paint(b.body), 0.06), 0, 1.2, 0), at(louvres(0.6, 9), -0.5, 1.4, 0.53), at(controlPanel(b, 0.5, 0.45, 'clock'), 0.55, 1.85, 0.5), at(cyl(0.3, 0.1, steelDark()), 0.3, 2.55, 0), at(box(2.01, 0.1, 1.06, plastic(b.accent)), 0, 2.2, 0), at(decal(0.7, 0.16, plate(b, 0.7, 0.16, null, b.body)), -0.5, 2.35, 0.53))
  return group(tank, at(box(2.0, 0.08, 0.8, steelDark()), 0, 1.24, 0), at(group(rod(0.34, 0.7, paint(b.accent)), many(new BoxGeometry(0.66, 0.05, 0.02), paint(b.accent), Array.from({ length: 20 }, (_, i) => pose(0, Math.cos(i * 0.314) * 0.35, Math.sin(i * 0.314) * 0.35, i * 0.314, 0, 0)))), 0.6, 1.65, 0), [-0.65, -0.2].map((x) => at(group(cyl(0.22, 0.65, cast()), Array.from({ length: 6 }, (_, i) => at(cyl(0.27, 0.03, cast('#a5a8ab')), 0, 0.1 + i * 0.09, 0)), at(box(0.4, 0.14, 0.4, paint(b.body)), 0, 0.65, 0)), x, 1.5, 0)), at(box(0.95, 0.35, 0.5, cast()), -0.42, 1.3, 0), at(axle(0.45, 0.08, steelDark()), -0.42, 1.7, 0.42), bent([[-0.2, 2.2, 0], [0.2, 2.35, 0], [0.3, 1.8, -0.3], [0.0, 1.2, -0.35]], 0.05, metal()), at(cyl(0.12, 0.03, metal()), 1.1, 1.25, 0.2))
})

/** Centrifugal pump with motor on a base frame, or a vertical multistage pump. */
export const pump = form([14, -28, 14], (b) => {
  const skin = paint(b.body, 0.32)
  const flange = (r: number): Obj => group(cyl(r, 0.08, skin), around(8, () => at(cyl(0.035, 0.12, metal()), r * 0.8, -0.01, 0)), at(cyl(r * 0.55, 0.085, pane()), 0, 0.002, 0))
  if (b.alt(2) === 0) return group(box(3.1, 0.12, 1.0, steelDark()), at(group(axle(0.62, 0.42, skin, 0.62, 0.12), at(cyl(0.24, 0.75, skin), 0.3, 0.1, 0), at(flange(0.36), 0.3, 0.82, 0), at(turned(group(cyl(0.22, 0.45, skin), at(flange(0.34), 0, 0.4, 0)), 1.57, 0, 0), 0, 0, 0.15)), -0.95, 0.85, 0), at(rod(0.2, 0.5, cast()), -0.35, 0.85, -0.05), at(group(rod(0.5, 1.2, paint(b.accent)), many(new BoxGeometry(1.15, 0.08, 0.025), paint(b.accent), Array.from({ length: 26 }, (_, i) => pose(0, Math.cos(i * 0.2417) * 0.52, Math.sin(i * 0.2417) * 0.52, i * 0.2417, 0, 0))), at(box(0.4, 0.22, 0.4, plastic(darker(b.accent, 0.3))), 0, 0.48, 0), at(rod(0.51, 0.2, plastic(darker(b.accent, 0.4))), 0.65, 0, 0)), 0.75, 0.85, -0.05), [-0.95, 0.45, 1.1].map((x) => at(box(0.3, 0.35, 0.6, cast()), x, 0.1, 0)))
  return group(box(1.3, 0.1, 1.0, cast()), at(cyl(0.42, 0.4, skin), 0, 0.08, 0), [-1, 1].map((s) => at(turned(group(cyl(0.2, 0.5, skin), at(flange(0.34), 0, 0.45, 0)), 0, 0, -s * 1.57), s * 0.3, 0.3, 0)), at(cyl(0.34, 1.2, brushed('#c9ccce', 1, 3)), 0, 0.48, 0), at(cyl(0.44, 0.22, skin), 0, 1.66, 0), at(group(cyl(0.4, 0.9, paint(b.accent)), around(22, () => at(box(0.05, 0.8, 0.02, paint(b.accent)), 0.41, 0.04, 0)), at(lathe([[0, 0], [0.42, 0], [0.38, 0.18, 0.08], [0, 0.2]], plastic(darker(b.accent, 0.3))), 0, 0.9, 0), at(box(0.4, 0.32, 0.22, plastic('#2d2f32')), 0, 0.3, 0.45)), 0, 1.88, 0), around(4, () => at(cyl(0.03, 1.25, metal()), 0.4, 0.46, 0)))
})

/** Industrial valve: flanged body with hand wheel, ball lever or actuator. */
export const valve = form([13, -24, 16], (b) => {
  const c = b.alt(3)
  const skin = c === 1 ? brushed('#c6c9cc', 2, 2) : paint(b.body, 0.34)
  const flange = (x: number): Obj => at(group(rod(0.62, 0.15, skin), around(1, () => rod(0.34, 0.16, pane('#2a2c2f'))), Array.from({ length: 8 }, (_, i) => at(rod(0.05, 0.24, metal()), 0, Math.cos(i * 0.785 + 0.39) * 0.48, Math.sin(i * 0.785 + 0.39) * 0.48))), x, 0.7, 0)
  const base = group(at(rod(0.4, 1.5, skin), 0, 0.7, 0), at(scaled(sphere(0.56, skin), 1, 1, 0.95), 0, 0.72, 0), flange(-0.8), flange(0.8))
  if (c === 0) return group(base, at(cyl(0.3, 0.6, skin, 0.22), 0, 1.1, 0), at(cyl(0.4, 0.1, skin), 0, 1.3, 0), [-0.2, 0.2].map((x) => at(box(0.07, 0.7, 0.1, skin), x, 1.4, 0)), at(cyl(0.05, 1.1, metal()), 0, 1.5, 0), at(group(ring(0.55, 0.05, paint(b.accent)), [0, 1.05, 2.1].map((r) => at(turned(rod(0.03, 1.05, paint(b.accent)), 0, r, 0), 0, 0, 0)), cyl(0.1, 0.1, paint(b.accent))), 0, 2.2, 0))
  if (c === 1) return group(base, at(cyl(0.16, 0.35, metal()), 0, 1.2, 0), at(box(1.5, 0.07, 0.16, plastic(b.accent), 0.03), 0.55, 1.52, 0))
  return group(base, at(cyl(0.2, 0.35, metal()), 0, 1.2, 0), at(box(0.5, 0.1, 0.5, cast()), 0, 1.5, 0), at(group(rod(0.42, 1.7, paint(b.accent)), [-1, 1].map((s) => at(rod(0.46, 0.12, cast()), s * 0.85, 0, 0))), 0, 2.0, 0), at(group(cyl(0.2, 0.3, plastic('#2c2e31')), at(cyl(0.14, 0.12, plastic('#e3c43a')), 0, 0.3, 0)), 0, 2.4, 0))
})

/** Ball or roller bearings. */
export const bearing = form([20, -26, 18], (b) => {
  const steel = metal(mix('#cdd0d3', b.body, 0.12), 0.14)
  const one = (r: number): Obj => { const n = 11; return at(group(turned(group(at(pipe(r, r * 0.84, r * 0.5, steel, 0.02), 0, -r * 0.25, 0), at(pipe(r * 0.6, r * 0.44, r * 0.5, steel, 0.02), 0, -r * 0.25, 0), at(pipe(r * 0.76, r * 0.68, r * 0.36, b.alt(2) ? gold() : plastic(b.accent)), 0, -r * 0.18, 0), many(b.alt(3) === 1 ? new CylinderGeometry(r * 0.09, r * 0.09, r * 0.42, 20) : new SphereGeometry(r * 0.118, 20, 16), metal('#e6e8ea', 0.06), Array.from({ length: n }, (_, i) => pose(Math.cos((i / n) * 6.283) * r * 0.72, 0, Math.sin((i / n) * 6.283) * r * 0.72)))), 1.57, 0, 0)), 0, r, 0) }
  const flat = (o: Obj, r: number): Obj => group(turned(group(at(o, 0, -r, 0)), -1.57, 0, 0))
  const c = b.alt(3)
  if (c === 0) return group(at(one(1), -0.4, 0, 0, 0.25), at(flat(one(0.6), 0.6), 0.95, 0.15, 0.8))
  if (c === 1) return group(at(one(0.9), -0.7, 0, -0.2, 0.3), at(one(0.65), 0.6, 0, 0.1, 0.1), at(flat(one(0.5), 0.5), 0.2, 0.13, 1.1))
  return group(at(flat(one(0.95), 0.95), 0, 0.24, 0), at(flat(one(0.7), 0.7), 0.05, 0.65, 0), at(one(0.55), 1.3, 0, 0.3, -0.5))
})

/** Speed reducer: helical box or round precision gear. */
export const reducer = form([16, -30, 16], (b) => {
  if (b.alt(2) === 1) return group(at(axle(0.85, 0.5, cast('#b9bcbf'), 0.85, 0.04), 0, 0.95, 0), at(axle(0.7, 0.75, paint(b.body), 0.7, 0.05), 0, 0.95, 0), Array.from({ length: 16 }, (_, i) => at(axle(0.045, 0.54, metal()), Math.cos(i * 0.3927) * 0.77, 0.95 + Math.sin(i * 0.3927) * 0.77, 0)), at(axle(0.4, 0.85, metal('#d0d2d4', 0.2)), 0, 0.95, 0), Array.from({ length: 6 }, (_, i) => at(axle(0.035, 0.87, pane()), Math.cos(i * 1.047) * 0.3, 0.95 + Math.sin(i * 1.047) * 0.3, 0)), at(axle(0.15, 0.9, pane()), 0, 0.95, 0), at(box(1.2, 0.14, 0.7, plastic(b.accent)), 0, 0, 0))
  const skin = paint(b.body, 0.32)
  return group(at(box(1.4, 1.5, 0.9, skin, 0.16), 0, 0.12, 0), at(box(1.8, 0.16, 1.1, skin, 0.04), 0, 0, 0), at(axle(0.42, 1.2, cast()), 0.15, 0.65, 0), at(axle(0.16, 2.0, metal('#d8dadc', 0.15)), 0.15, 0.65, 0.25), at(rod(0.5, 0.2, skin), -0.75, 1.1, 0), at(group(rod(0.4, 1.0, paint(b.accent)), many(new BoxGeometry(0.95, 0.07, 0.02), paint(b.accent), Array.from({ length: 22 }, (_, i) => pose(0, Math.cos(i * 0.2856) * 0.41, Math.sin(i * 0.2856) * 0.41, i * 0.2856, 0, 0))), at(box(0.35, 0.2, 0.3, plastic('#2d2f32')), 0, 0.4, 0)), -1.35, 1.1, 0), [[-0.5, 0.35], [0.5, 0.35], [0.5, 1.35], [-0.5, 1.35]].map(([x, y]) => at(axle(0.05, 0.94, metal()), x ?? 0, y ?? 0, 0)), at(decal(0.4, 0.18, plate(b, 0.4, 0.18, '#d9dbdd')), -0.3, 1.2, 0.453))
})

/** Packaging line: conveyor, frame with guard and packs on the belt. */
export const packagingMachine = form([14, -28, 12], (b) => {
  const pack = (x: number): Obj => at(box(0.42, 0.36, 0.42, plastic(b.accent), 0.06), x, 1.0, 0.05)
  const guard = clear('#dfe8ec', 0.2)
  const vff = b.alt(2) === 1
  return group(at(box(4.2, 0.16, 0.8, brushed()), 0, 0.8, 0), at(box(4.1, 0.04, 0.66, rubber()), 0, 0.95, 0), [-1.8, -0.6, 0.6, 1.8].flatMap((x) => [-0.32, 0.32].map((z) => at(box(0.08, 0.82, 0.08, metal()), x, 0, z))), [-1.75, -1.15, 1.1, 1.7].map(pack), vff ? group(at(box(1.5, 1.3, 1.0, paint(b.body), 0.04), 0, 0.98, -0.15), at(lathe([[0.14, 0], [0.16, 0.2], [0.55, 0.7], [0.55, 0.95], [0, 0.95]], brushed()), 0, 2.28, 0), at(axle(0.4, 0.7, gloss(lighter(b.accent, 0.4))), -0.95, 1.9, -0.4), at(box(0.9, 0.7, 0.02, pane()), 0, 1.35, 0.36)) : group([-0.9, 0.9].flatMap((x) => [-0.5, 0.5].map((z) => at(box(0.09, 1.5, 0.09, paint(b.body)), x, 0.85, z))), at(box(1.95, 0.5, 1.2, paint(b.body), 0.04), 0, 2.2, 0), at(box(1.75, 1.2, 0.03, guard), 0, 0.98, 0.52), at(cyl(0.1, 0.6, metal()), 0, 1.6, 0), at(box(0.5, 0.1, 0.5, plastic(b.accent)), 0, 1.5, 0)), at(controlPanel(b, 0.5, 0.65), 1.35, 1.35, 0.5), strut([1.35, 0.9, 0.45], [1.35, 1.4, 0.45], 0.05, metal()), at(stackLight(), vff ? -0.55 : -0.7, vff ? 2.28 : 2.7, -0.2))
})

/** Food machine: planetary mixer, or cooking kettle on a frame. */
export const foodMachine = form([10, -30, 14], (b) => {
  const steel = brushed('#c9ccce', 2, 2)
  if (b.alt(2) === 0) return group(at(box(1.3, 0.2, 1.5, paint(b.body), 0.06), 0, 0.04, 0), at(box(0.7, 1.9, 0.55, paint(b.body), 0.14), 0, 0.2, -0.45), at(box(0.75, 0.6, 1.5, paint(b.body), 0.2), 0, 2.0, 0.05), at(lathe([[0, 0.02], [0.35, 0, 0.1], [0.6, 0.35, 0.25], [0.64, 0.85, 0.02], [0.68, 0.87, 0.02], [0.6, 0.85], [0.3, 0.1]], steel), 0, 0.5, 0.35), at(cyl(0.14, 0.45, steel), 0, 1.6, 0.35), bent([[0, 1.65, 0.35], [0.25, 1.3, 0.35], [0.2, 0.85, 0.35], [0, 0.7, 0.35], [-0.2, 0.85, 0.35], [-0.25, 1.3, 0.35], [0, 1.65, 0.35]], 0.035, metal()), [-1, 1].map((s) => at(box(0.14, 0.1, 0.5, paint(b.body)), s * 0.66, 1.1, 0.1)), at(controlPanel(b, 0.3, 0.5, 'clock'), 0.4, 2.05, 0.2, 1.57), at(turned(ring(0.2, 0.03, metal()), 0, 0, 1.57), 0.42, 1.4, -0.45), machineFeet(0.5, 0.6))
  return group([-1, 1].map((s) => group(at(box(0.5, 1.6, 0.7, steel, 0.05), s * 1.2, 0, 0))), at(lathe([[0, 0], [0.3, 0.02, 0.2], [0.85, 0.5, 0.4], [0.9, 1.0, 0.02], [0.96, 1.02, 0.02], [0.84, 1.0], [0.6, 0.45, 0.3], [0, 0.25]], steel), 0, 0.5, 0), at(cyl(0.8, 0.02, grainy(mix('#c8783a', b.accent, 0.3), 3, 2)), 0, 1.2, 0), at(rod(0.1, 2.4, metal()), 0, 1.35, 0), at(group(cyl(0.06, 1.0, metal()), [0, 1.57].map((r) => at(turned(box(1.2, 0.2, 0.05, steel), 0, r, 0.3), 0, 0.05, 0))), 0, 1.1, 0), at(box(0.5, 0.4, 0.5, paint(b.body)), 0, 2.1, 0), at(controlPanel(b, 0.36, 0.5), 1.2, 1.0, 0.32), at(turned(group(ring(0.3, 0.035, plastic(b.accent)), rod(0.03, 0.55, plastic(b.accent))), 0, 0, 1.57), -1.5, 1.1, 0))
})

/** Industrial 3D printer: framed chamber with lit build plate. */
export const printer3d = form([9, -26, 12], (b) => {
  const w = 1.9
  return group(cabinet(b, w, 0.75, 1.6, { band: false }), [-1, 1].flatMap((x) => [-1, 1].map((z) => at(box(0.16, 1.6, 0.16, paint(b.body)), x * (w / 2 - 0.08), 0.74, z * 0.72))), at(box(w, 0.35, 1.6, paint(b.alt(2) ? b.accent : b.body), 0.04), 0, 2.3, 0), at(box(w - 0.3, 1.55, 0.04, plastic('#e5e6e4')), 0, 0.75, -0.74), [-1, 1].map((s) => at(box(0.03, 1.55, 1.3, clear('#dfe8ec', 0.15)), s * (w / 2 - 0.08), 0.75, 0)), at(box(w - 0.4, 0.06, 1.2, steelDark()), 0, 0.95, 0), at(box(w - 0.4, 0.02, 0.04, lit('#fff5e0', 1)), 0, 2.28, 0.4), [-0.25, 0.25].map((z) => at(rod(0.03, w - 0.3, metal()), 0, 1.95, z)), at(box(0.36, 0.4, 0.4, plastic('#2d2f32'), 0.04), 0.25, 1.75, 0), at(cyl(0.05, 0.15, gold(), 0.02), 0.25, 1.62, 0), b.alt(3) === 1 ? at(lathe([[0, 0], [0.3, 0], [0.16, 0.3, 0.1], [0.28, 0.6, 0.1], [0, 0.6]], plastic(b.accent)), 0, 1.01, 0) : at(group(turned(ring(0.26, 0.1, plastic(b.accent)), 0.3, 0, 0.2), at(box(0.5, 0.12, 0.5, plastic(b.accent)), 0, -0.28, 0)), 0, 1.3, 0), at(controlPanel(b, 0.42, 0.34, 'clock'), 0.62, 2.3, 0.76))
})

/** End mills, drills and inserts in a row. */
export const cuttingTools = form([18, -12, 16], (b) => {
  const coat = b.alt(2) === 0 ? gold() : metal(mix('#4b4f55', b.body, 0.3), 0.25)
  const shank = metal('#cfd2d4', 0.16)
  const mill = (r: number, h: number, ball: boolean): Obj => group(cyl(r, h * 0.5, shank, r, 0.02), at(cyl(r * 0.82, h * 0.5, coat), 0, h * 0.5, 0), ball ? at(sphere(r * 0.82, coat), 0, h, 0) : [], [0, 1, 2, 3].map((k) => bent(Array.from({ length: 9 }, (_, i) => { const a = k * 1.571 + i * 0.42; return [Math.cos(a) * r * 0.82, h * 0.52 + (i / 8) * h * 0.47, Math.sin(a) * r * 0.82] as const }), r * 0.2, coat)))
  const insert = (x: number, z: number, n: number): Obj => at(turned(extrude(outline(Array.from({ length: n }, (_, i) => [Math.cos((i / n) * 6.283) * 0.32, Math.sin((i / n) * 6.283) * 0.32] as const)), 0.16, coat, 0.03), -1.57, 0, x * 2), x, 0.08, z)
  const c = b.alt(3)
  if (c === 2) return group(at(group(cyl(0.75, 0.55, cast('#8e9195'), 0.7), around(6, () => at(turned(extrude(outline([[-0.2, -0.2], [0.2, -0.2], [0.2, 0.2], [-0.2, 0.2]]), 0.1, gold(), 0.02), 0, 0, 0), 0.6, 0.42, 0.18)), at(cyl(0.36, 0.5, shank), 0, 0.55, 0), at(cyl(0.6, 0.14, steelDark()), 0, 0.75, 0), at(cyl(0.5, 0.5, shank, 0.3), 0, 1.05, 0)), -0.3, 0, -0.2), insert(0.9, 0.5, 4), insert(0.6, 1.05, 3), insert(1.25, 1.0, 5))
  return group([0.22, 0.16, 0.27, 0.12, 0.19].slice(0, 3 + c * 2).map((r, i, all) => at(mill(r, 1.5 + (i % 3) * 0.35, i % 2 === 1), (i - (all.length - 1) / 2) * 0.72, 0, (i % 2) * -0.25)), insert(-0.6, 0.8, 4), insert(0.15, 0.95, 3), insert(0.8, 0.75, 4))
})

/** Laser cutter: flat bed, gantry and bright cutting point. */
export const laserCutter = form([16, -28, 12], (b) => {
  if (b.alt(2) === 1) return group(cabinet(b, 3.4, 1.6, 1.7, { window: [-0.5, 0.7, 1.4, 0.6] }), at(controlPanel(b, 0.5, 0.8), 1.25, 0.75, 0.87), at(stackLight(), 1.2, 1.6, 0), at(box(1.0, 0.7, 1.6, steelDark(), 0.03), -2.2, 0.1, 0), at(box(0.9, 0.03, 1.5, metal()), -2.2, 0.8, 0))
  return group(box(3.4, 0.7, 1.9, paint(b.body), 0.04), machineFeet(1.6, 0.85), many(new BoxGeometry(0.03, 0.08, 1.6), steelDark(), Array.from({ length: 40 }, (_, i) => pose(-1.55 + i * 0.08, 0.74, 0))), at(box(2.2, 0.02, 1.3, metal('#c7cacd', 0.3)), -0.3, 0.79, 0), [-1, 1].map((s) => at(box(3.4, 0.12, 0.14, paint(darker(b.body, 0.3))), 0, 0.7, s * 0.88)), at(group([-1, 1].map((s) => at(box(0.4, 0.45, 0.16, paint(b.accent)), 0, 0, s * 0.92)), at(box(0.32, 0.34, 1.95, paint(b.accent), 0.05), 0, 0.4, 0), at(box(0.36, 0.6, 0.3, plastic('#2d2f32')), 0.14, 0.24, 0.2), at(cyl(0.03, 0.12, metal(), 0.07), 0.14, 0.12, 0.2), at(sphere(0.045, lit('#fff1c9', 1.6)), 0.14, 0.02, 0.2)), 0.3, 0.8, 0), at(controlPanel(b, 0.5, 0.6), 1.5, 0.95, 1.05), strut([1.5, 0.5, 0.98], [1.5, 1.05, 0.98], 0.05, steelDark()), at(box(0.7, 1.2, 0.7, paint(lighter(b.body, 0.3)), 0.04), 2.2, 0, -0.4), at(louvres(0.4, 6), 2.2, 0.5, -0.04))
})

/** Injection mould: two halves opened, cavities and guide pins. */
export const mould = form([24, -28, 14], (b) => {
  const steel = brushed(mix('#bfc2c5', b.body, 0.15), 2, 2)
  const half = (male: boolean): Obj => group(box(2.0, 1.6, 0.2, cast()), at(box(1.8, 1.6, 0.5, steel, 0.02), 0, 0, 0.35), at(box(1.2, 0.95, 0.06, metal('#d8dadc', 0.12), 0.02), 0, 0.32, 0.6), [-1, 1].flatMap((x) => [0.18, 1.42].map((y) => (male ? at(axle(0.09, 0.7, metal('#e0e2e4', 0.1)), x * 0.75, y, 0.85) : at(axle(0.11, 0.02, pane()), x * 0.75, y, 0.61)))), [-0.3, 0.3].flatMap((x) => [0.58, 1.0].map((y) => at(male ? scaled(sphere(0.17, metal('#e0e2e4', 0.08)), 1, 1, 0.6) : axle(0.17, 0.03, pane('#3a3d42')), x, y, 0.64))), at(box(0.3, 0.14, 0.3, paint(b.accent)), 0, 1.6, 0.35), [-0.5, 0.5].map((y) => at(rod(0.06, 0.2, gold()), 0.95, 0.8 + y * 0.6, 0.35)))
  return b.alt(2) === 0 ? group(at(half(true), -0.55, 0, -0.8, 0.25), at(turned(half(false), -1.57, 0, 0), 0.75, 0.1, 1.5)) : group(at(half(true), -0.6, 0, 0.1, 0.5), at(half(false), 1.2, 0, -0.75, -0.15))
})

/** Vision inspection cell: camera, ring light and parts on a belt. */
export const visionCell = form([14, -26, 12], (b) => group(cabinet(b, 1.6, 1.0, 1.3, { band: false }), at(box(3.0, 0.14, 0.7, brushed()), 0, 1.0, 0.05), at(box(2.95, 0.03, 0.58, rubber()), 0, 1.13, 0.05), Array.from({ length: 5 }, (_, i) => at(b.alt(2) ? cyl(0.13, 0.12, gloss(b.accent)) : box(0.3, 0.06, 0.3, plastic('#2f6b4a')), -1.15 + i * 0.55, 1.16, 0.05)), [-0.75, 0.75].flatMap((x) => [-0.5, 0.6].map((z) => at(box(0.07, 1.3, 0.07, metal('#cdd0d2')), x, 1.0, z))), at(box(1.6, 0.22, 1.25, paint(b.body), 0.03), 0, 2.28, 0.05), at(group(cyl(0.14, 0.4, plastic('#2b2d30')), at(cyl(0.18, 0.24, plastic(b.accent)), 0, 0.38, 0), at(ring(0.32, 0.06, lit('#fff8ea', 0.9)), 0, -0.12, 0)), 0, 1.65, 0.05), at(controlPanel(b, 0.8, 0.6, 'cameras'), 1.25, 1.55, 0.55), strut([0.8, 2.2, 0.6], [1.25, 2.0, 0.5], 0.04, metal()), at(stackLight(), -0.55, 2.5, 0)))

/** Wet bench, tester or clean-room tool: white cabinet with loading port and screen. */
export const cleanTool = form([9, -28, 12], (b) => {
  const c = b.alt(3)
  const w = c === 0 ? 3.2 : 2.3
  return group(cabinet(b, w, 2.1, 1.5, { window: [-w * 0.18, 1.05, w * 0.42, 0.6], tone: lighter(b.body, 0.2) }), c === 0 ? [-1, 0, 1].map((i) => at(group(box(0.6, 0.1, 0.55, plastic('#3b3e42')), at(box(0.52, 0.5, 0.48, clear('#e9d9b8', 0.55), 0.06), 0, 0.1, 0)), i * 0.8 - 0.3, 0.85, 0.95)) : c === 1 ? group(at(box(1.2, 0.1, 0.7, steelDark()), -0.3, 0.8, 1.0), at(box(0.8, 0.5, 0.5, plastic(b.accent), 0.05), -0.3, 0.9, 0.98)) : at(box(0.9, 0.5, 0.3, plastic('#33363a'), 0.04), -0.3, 0.4, 0.85), at(controlPanel(b, 0.5, 0.5), w * 0.35, 1.15, 0.8), at(stackLight(), w * 0.42, 2.1, 0.4), at(louvres(w * 0.3, 5), w * 0.3, 0.4, 0.76), at(box(w * 0.6, 0.25, 1.0, paint(b.body), 0.04), 0, 2.1, -0.1))
})
