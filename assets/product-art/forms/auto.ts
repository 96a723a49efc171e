import { form } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { label, plate } from '../kit/labels.ts'
import { carton } from '../kit/arrange.ts'
import { screenArt } from '../kit/screens.ts'
import { cast, clear, fabric, gloss, lit, metal, paint, pane, plastic, rubber, screenOf, standard, steelDark } from '../kit/materials.ts'
import { around, at, axle, bent, box, circleHole, cyl, decal, extrude, group, grounded, lathe, many, mesh, outline, panel, pipe, pose, ring, rod, roundRect, scaled, sphere, turned, warp, wrap, type Obj, type P2, type P3 } from '../kit/shapes.ts'
import { BoxGeometry, Shape, SphereGeometry } from 'three'

/** Headlamp: dark housing, projector lenses, light guide, clear cover. */
export const headlamp = form([12, -18, 14], (b) => {
  const c = b.alt(3)
  const pts: P2[] = c === 1 ? [[-1.2, 0], [0.9, 0.05], [1.3, 0.5], [1.0, 0.95], [-1.1, 0.75]] : c === 0 ? [[-1.4, 0.1], [0.6, 0], [1.4, 0.45], [1.5, 0.75], [-1.0, 0.7]] : [[-0.9, 0], [0.8, 0], [1.0, 0.5], [0.75, 1.1], [-0.75, 1.05], [-1.0, 0.5]]
  const cover = extrude(outline(pts, true), 0.5, clear('#eef3f6', 0.16), 0.18)
  cover.castShadow = false
  return group(at(extrude(outline(pts, true), 0.7, plastic('#2a2b2e'), 0.2), 0, 0.06, -0.4), at(extrude(outline(pts.map(([x, y]) => [x * 0.93, y * 0.88 + 0.06] as const), true), 0.12, metal('#55585c', 0.3), 0.04), 0, 0.05, 0), [-0.55, 0.05, 0.62].slice(0, c === 2 ? 2 : 3).map((x, i) => at(group(axle(0.23 - i * 0.015, 0.2, metal(), 0.2), at(turned(ring(0.2 - i * 0.015, 0.016, lit('#f4f6fa', 0.9)), Math.PI / 2, 0, 0), 0, 0, 0.11), at(scaled(sphere(0.17 - i * 0.015, pane(mix('#4b5a6a', b.accent, 0.12))), 1, 1, 0.55), 0, 0, 0.1)), x, 0.42, 0.12)), bent([[-1.1, 0.16, 0.12], [-0.2, 0.12, 0.14], [0.6, 0.14, 0.12], [1.15, 0.4, 0.08]], 0.03, lit('#f5f2e6', 0.9)), bent([[0.5, 0.66, 0.1], [0.9, 0.68, 0.1], [1.2, 0.62, 0.06]], 0.028, lit('#f0a53a', 0.7)), at(cover, 0, 0.05, 0.12), at(axle(0.16, 0.3, rubber()), 0.2, 0.4, -0.85))
})

/** Brake pads with backing plates, or disc with caliper. */
export const brakeParts = form([22, -22, 16], (b) => {
  const pad = (): Obj => { const arc = (r0: number, r1: number, a: number): Shape => { const s = new Shape(); s.absarc(0, 0, r1, Math.PI / 2 - a, Math.PI / 2 + a, false); s.absarc(0, 0, r0, Math.PI / 2 + a, Math.PI / 2 - a, true); return s }; return at(group(extrude(arc(1.15, 1.8, 0.52), 0.1, paint(b.body), 0.02), at(extrude(arc(1.2, 1.72, 0.22), 0.2, cast('#5b5450'), 0.03), -0.02, 0, 0.13), [-1, 1].map((s) => at(turned(extrude(arc(1.2, 1.72, 0.15), 0.2, cast('#5b5450'), 0.03), 0, 0, s * 0.35), 0, 0, 0.13)), [-1, 1].map((s) => at(box(0.18, 0.16, 0.1, paint(b.body)), s * 0.98, 1.25, 0))), 0, -0.95, 0) }
  const disc = group(axle(1.1, 0.09, metal('#a9acb0', 0.3), 1.1, 0.02), axle(0.55, 0.4, cast(), 0.55), axle(0.22, 0.42, steelDark()), Array.from({ length: 5 }, (_, i) => at(axle(0.05, 0.43, steelDark()), Math.cos(i * 1.257) * 0.38, Math.sin(i * 1.257) * 0.38, 0)), b.rng.chance(0.6) ? Array.from({ length: 30 }, (_, i) => at(axle(0.03, 0.095, pane()), Math.cos(i * 0.4189) * (0.72 + (i % 3) * 0.12), Math.sin(i * 0.4189) * (0.72 + (i % 3) * 0.12), 0)) : [])
  const caliper = at(turned(group(box(0.75, 0.9, 0.6, paint(b.accent), 0.16)), 0, 0, -0.5), 0.78, 1.1, 0)
  const c = b.alt(3)
  const flat = (o: Obj): Obj => group(turned(group(o), -Math.PI / 2, 0, 0))
  if (c === 0) return group(at(group(turned(pad(), -0.12, 0, 0)), -0.5, 0, -0.2, 0.15), at(flat(pad()), 0.55, 0.05, 1.25, -0.2))
  if (c === 1) return group(at(disc, 0, 1.1, 0), caliper, at(flat(pad()), -0.6, 0.05, 1.45, 0.2))
  return group(at(carton(b, 2, 1.1, 0.8), -0.2, 0, -0.9, 0.15), at(group(turned(pad(), -0.35, 0, 0)), -0.2, 0.05, 0.25), at(flat(pad()), 0.9, 0.05, 1.3, -0.3))
})

/** Strut with coil spring, standing or lying. */
export const shockAbsorber = form([10, -14, 16], (b) => {
  const one = (tone: string): Obj => { const spring = Array.from({ length: 71 }, (_, i): P3 => [Math.cos(i * 0.63) * 0.34, 0.95 + i * 0.0185, Math.sin(i * 0.63) * 0.34]); return group(at(rod(0.16, 0.3, rubber()), 0, 0.16, 0), at(cyl(0.22, 1.15, paint('#2d2f32', 0.3)), 0, 0.28, 0), at(cyl(0.42, 0.06, steelDark()), 0, 0.88, 0), at(cyl(0.07, 1.5, metal('#dfe1e3', 0.1)), 0, 1.2, 0), bent(spring, 0.05, paint(tone, 0.25)), at(lathe([[0, 0], [0.42, 0, 0.03], [0.36, 0.12, 0.05], [0.16, 0.2], [0, 0.2]], rubber()), 0, 2.26, 0), at(cyl(0.05, 0.24, metal()), 0, 2.44, 0)) }
  const c = b.alt(3)
  if (c === 0) return group(at(one(b.body), -0.5, 0, 0), at(one(b.accent), 0.5, 0, -0.25))
  if (c === 1) return at(group(turned(one(b.body), 0, 0, 1.57)), 1.3, 0.45, 0)
  return one(b.body)
})

/** Electric steering: column with motor and housing. */
export const steeringUnit = form([18, -22, 14], (b) => {
  const rack = b.alt(2) === 0
  const bellows = (s: number): Obj => group(Array.from({ length: 8 }, (_, i) => at(turned(ring(0.19 - i * 0.008, 0.05, rubber()), 0, 0, Math.PI / 2), s * (1.25 + i * 0.085), 0.42, 0)))
  if (rack) return group(at(rod(0.2, 2.6, cast('#b5b7ba')), 0, 0.42, 0), bellows(1), bellows(-1), at(rod(0.06, 4.4, metal()), 0, 0.42, 0), [-1, 1].map((s) => at(sphere(0.14, steelDark()), s * 2.2, 0.42, 0)), at(turned(cyl(0.3, 0.8, paint(b.body)), 1.57, 0, 0), 0.45, 0.35, 0.2), at(box(0.6, 0.5, 0.35, plastic(b.accent), 0.05), 0.45, 0.16, 1.1), at(turned(cyl(0.13, 0.8, metal()), -0.5, 0, 0.2), -0.45, 0.5, 0), [-0.9, 0.95].map((x) => at(box(0.3, 0.42, 0.3, cast()), x, 0, 0)))
  return group(at(turned(group(rod(0.12, 2.8, metal()), at(rod(0.25, 0.8, cast('#b5b7ba')), -0.2, 0, 0), at(rod(0.2, 0.5, paint(b.body)), 0.6, 0, 0), at(turned(cyl(0.3, 0.75, paint(b.body)), 1.57, 0, 0), -0.2, 0, 0.1), at(box(0.55, 0.4, 0.3, plastic(b.accent), 0.05), -0.2, -0.2, 0.85), at(box(1.1, 0.12, 0.5, steelDark()), 0.5, 0.22, 0), at(rod(0.2, 0.2, steelDark()), -1.3, 0, 0)), 0, 0, 0.28), 0, 0.75, 0), at(box(0.4, 0.45, 0.5, cast()), -0.2, 0, 0), at(box(0.3, 0.7, 0.4, cast()), 0.75, 0, 0))
})

/** Airbag module: cover with seams, inflator and folded cushion. */
export const airbag = form([22, -18, 14], (b) => {
  const c = b.alt(2)
  if (c === 0) return group(at(turned(group(extrude(outline([[-0.75, 0.1], [0, -0.1], [0.75, 0.1], [0.85, 0.6], [0.6, 1.0], [-0.6, 1.0], [-0.85, 0.6]], true), 0.35, plastic(b.body, 0.6), 0.14), at(turned(ring(0.16, 0.015, metal(b.accent)), 1.57, 0, 0), 0, 0.5, 0.18)), -0.3, 0, 0), -0.5, 0.12, 0), at(group(cyl(0.5, 0.3, metal('#b9bcc0', 0.3)), at(ring(0.5, 0.05, metal()), 0, 0.15, 0), at(cyl(0.14, 0.16, plastic(b.accent)), 0, 0.3, 0)), 1.15, 0, 0.4))
  const pillow = warp(mesh(new SphereGeometry(1, 40, 30), fabric(lighter(b.accent, 0.7), 20)), (p) => p.set(p.x * 1.05, p.y * 0.85, p.z * 0.55))
  return group(at(pillow, 0, 0.95, -0.2), at(box(1.3, 0.35, 0.8, plastic(b.body), 0.08), 0, 0, 0.1), at(axle(0.3, 0.01, fabric('#d8d3c8')), 0, 1.0, 0.36))
})

/** Cable harness: bundled wires with branches and coloured connectors. */
export const harness = form([36, -10, 16], (b) => {
  const wires = ['#2a2a2c', b.body, b.accent, '#c9472f', '#e3c24a', '#3f78b5']
  const trunk: P3[] = [[-1.7, 0.12, 0.2], [-0.9, 0.12, -0.45], [0, 0.12, -0.2], [0.9, 0.12, -0.6], [1.7, 0.12, -0.1]]
  const ends: readonly [P3, P3][] = [[[-0.9, 0.12, -0.45], [-1.1, 0.08, 1.0]], [[0, 0.12, -0.2], [-0.15, 0.08, 1.15]], [[0.4, 0.12, -0.4], [0.85, 0.08, 1.0]], [[0.9, 0.12, -0.6], [1.6, 0.08, 0.9]], [[-0.2, 0.12, -0.25], [-0.5, 0.08, -1.3]], [[0.6, 0.12, -0.5], [0.6, 0.08, -1.4]]]
  const conn = (p: P3, i: number, turn: number): Obj => at(group(box(0.34, 0.22, 0.42, plastic([b.accent, '#2b2c2e', b.body, '#e9e6dc'][i % 4] ?? b.accent), 0.03), at(box(0.24, 0.12, 0.02, pane()), 0, 0.05, 0.21)), p[0], 0, p[2], turn)
  return group(bent(trunk, 0.12, rubber()), Array.from({ length: 9 }, (_, i) => { const t = trunk[1 + (i % 3)] ?? trunk[1]!; return at(turned(ring(0.13, 0.025, plastic(b.accent)), 0, 0, 1.57), t[0] + (i % 2) * 0.12, 0.12, t[2]) }), ends.flatMap(([from, to], i) => [...Array.from({ length: 5 }, (_, k) => bent([from, [(from[0] + to[0]) / 2 + (k - 2) * 0.04, 0.1, (from[2] + to[2]) / 2], [to[0] + (k - 2) * 0.045, 0.1, to[2]]], 0.026, plastic(wires[(i + k) % 6] ?? '#222'))), conn([to[0], 0, to[2] + (to[2] > 0 ? 0.2 : -0.2)], i, to[2] > 0 ? 0 : Math.PI)]), conn([1.8, 0, -0.05], 0, 1.5), conn([-1.8, 0, 0.28], 1, -1.4))
})

function gearShape(r: number, teeth: number, hole: number): Shape {
  const pts: P2[] = Array.from({ length: teeth * 4 }, (_, i) => { const a = (i / (teeth * 4)) * Math.PI * 2; const rr = i % 4 < 2 ? r : r * 0.88; return [Math.cos(a) * rr, Math.sin(a) * rr] })
  return circleHole(outline(pts), 0, 0, hole)
}
/** Gears and splined shaft. */
export const gears = form([26, -26, 16], (b) => {
  const m = metal(mix('#b4b7ba', b.body, 0.25), 0.28)
  const gear = (r: number, t: number, w: number): Obj => group(extrude(gearShape(r, t, r * 0.3), w, m, 0.02), extrude(circleHole(outline(Array.from({ length: 40 }, (_, i): P2 => [Math.cos(i * 0.157) * r * 0.5, Math.sin(i * 0.157) * r * 0.5])), 0, 0, r * 0.3), w * 1.5, m, 0.03))
  const flat = (o: Obj, y: number): Obj => group(at(turned(o, -Math.PI / 2, 0, 0), 0, y, 0))
  const shaft = group(rod(0.2, 2.8, m), at(turned(gear(0.62, 26, 0.34), 0, 1.57, 0), -0.35, 0, 0), at(turned(gear(0.45, 20, 0.3), 0, 1.57, 0), 0.45, 0, 0), at(rod(0.28, 0.24, m), 0.95, 0, 0))
  return group(at(flat(gear(0.95, 36, 0.3), 0.22), -0.75, 0, 0.15), b.alt(2) ? at(flat(gear(0.55, 22, 0.4), 0.3), -0.75, 0.44, 0.15) : at(flat(gear(0.6, 22, 0.34), 0.26), 0.55, 0, 0.95), at(turned(shaft, 0, b.alt(3) * 0.25, 0), 0.35, 0.64, -0.95))
})

/** Cast wheel: spokes, rim, bolt holes. */
export const alloyWheel = form([6, -28, 16], (b) => {
  const n = [5, 7, 10][b.alt(3)] ?? 5
  const tone = metal(mix(b.body, '#b9bcc0', 0.5), 0.24)
  const rim = turned(lathe([[0.98, -0.42], [1.1, -0.45, 0.03], [1.04, -0.3, 0.05], [1.0, 0.1], [1.1, 0.42, 0.04], [1.02, 0.45, 0.03], [0.96, 0.3], [0.93, -0.4]], tone, 0.02, 96), Math.PI / 2, 0, 0)
  const spoke = (): Obj => at(warp(box(0.2, 0.84, 0.16, tone, 0.05), (p) => p.set(p.x * (1.35 - p.y * 0.75), p.y, p.z + 0.14 - p.y * 0.1)), 0, 0.14, 0.12)
  const spokes = Array.from({ length: n }, (_, i) => group(turned(spoke(), 0, 0, 0)))
  spokes.forEach((s, i) => { s.rotation.z = (i / n) * Math.PI * 2; if (n === 5) s.add(turned(at(spoke(), -0.0, 0.14, 0.1), 0, 0, 0.22)) })
  const wheel = group(rim, spokes, at(axle(0.26, 0.28, tone), 0, 0, 0.16), at(axle(0.1, 0.04, plastic(b.accent)), 0, 0, 0.31), Array.from({ length: 5 }, (_, i) => at(axle(0.035, 0.03, pane()), Math.cos(i * 1.257) * 0.18, Math.sin(i * 1.257) * 0.18, 0.3)))
  return at(wheel, 0, 1.1, 0)
})

/** Tyre with tread blocks; alone, stacked or on a rim. */
export const tyre = form([12, -34, 16], (b) => {
  const black = rubber('#29292a')
  const one = (): Obj => { const rows = 5; const per = 56; return group(lathe([[0.62, -0.36, 0.04], [0.72, -0.42, 0.08], [0.98, -0.42, 0.12], [1.09, -0.3, 0.06], [1.1, 0.3, 0.06], [0.98, 0.42, 0.12], [0.72, 0.42, 0.08], [0.62, 0.36, 0.04], [0.6, 0.3], [0.6, -0.3], [0.62, -0.36]], black, 0.02, 96), many(new BoxGeometry(0.08, 0.105, 0.1), black, Array.from({ length: rows * per }, (_, i) => { const a = ((i % per) / per) * Math.PI * 2; const r = Math.floor(i / per); const y = (r - 2) * 0.13; const rr = 1.1 - Math.abs(r - 2) ** 3 * 0.004; return pose(Math.cos(a + r * 0.03) * rr, y, -Math.sin(a + r * 0.03) * rr, 0.35 * (b.alt(2) ? Math.sign(r - 2) : 0), a, 0) })), [-1, 1].flatMap((s) => [0.72, 0.9].map((r) => at(ring(r, 0.012, black), 0, s * 0.425, 0)))) }
  const up = at(group(turned(one(), Math.PI / 2, 0, 0)), 0, 1.13, 0)
  const c = b.alt(3)
  if (c === 0) return up
  if (c === 1) return group(at(one(), 0, 0.42, 0), at(one(), 0.04, 1.26, 0), at(group(up), 0.9, 0, 1.2, 0.5))
  return group(up, at(group(axle(0.62, 0.5, metal(mix(b.body, '#c3c6c9', 0.6), 0.25)), Array.from({ length: 6 }, (_, i) => { const s = group(at(box(0.14, 0.46, 0.1, metal('#d4d6d8', 0.2), 0.03), 0, 0.12, 0.24)); s.rotation.z = i * 1.047; return s }), at(axle(0.17, 0.62, metal()), 0, 0, 0)), 0, 1.13, 0))
})

/** Flat sensor box with connector and bracket: radar, control unit. */
export const sensorBox = form([20, -28, 16], (b) => {
  const c = b.alt(3)
  const box1 = group(box(1.6, 1.3, 0.34, plastic(b.body, 0.45), 0.1), at(box(1.35, 1.05, 0.06, plastic(darker(b.body, 0.2), 0.3), 0.03), 0, 0.125, 0.16), at(decal(0.7, 0.18, plate(b, 0.7, 0.18, null, b.body)), 0, 0.2, 0.195), [-1, 1].map((s) => at(group(box(0.22, 0.3, 0.12, plastic(b.body), 0.04), at(axle(0.06, 0.13, metal()), 0, 0.15, 0)), s * 0.9, c ? 0.9 : 0.2, -0.08)), at(box(0.5, 0.3, 0.4, plastic('#252628'), 0.05), 0.3, 0.1, -0.3), many(new BoxGeometry(0.04, 1.0, 0.1), cast(), Array.from({ length: 9 }, (_, i) => pose(-0.6 + i * 0.15, 0.65, -0.2))))
  if (c === 1) return group(at(turned(box1, -Math.PI / 2 + 0.02, 0, 0), 0, 0.5, 0.6), at(group(turned(box1.clone(), -0.14, 0, 0)), 0.3, 0.05, -0.7))
  return c === 0 ? group(turned(box1, -0.16, 0, 0), bent([[0.3, 0.3, -0.4], [0.6, 0.2, -0.8], [1.3, 0.05, -0.5], [1.6, 0.05, 0.4]], 0.05, rubber())) : group(at(turned(box1, -0.16, 0, 0), -0.3, 0, 0), at(scaled(turned(box1.clone(), -0.16, 0, 0), 0.6), 1.1, 0, 0.55))
})

/** Dash camera on its mount, rear camera or screen side. */
export const dashcam = form([12, -26, 16], (b) => {
  const c = b.alt(2)
  const front = group(box(1.7, 0.75, 0.42, plastic(b.body, 0.3), 0.14), at(group(axle(0.34, 0.3, metal('#3a3c40', 0.3), 0.3), at(scaled(sphere(0.24, pane('#172036')), 1, 1, 0.5), 0, 0, 0.13), at(turned(ring(0.32, 0.02, metal(b.accent)), 1.57, 0, 0), 0, 0, 0.14)), c ? 0 : -0.35, 0.38, 0.28), at(box(0.7, 0.16, 0.3, plastic('#222326')), 0, 0.73, 0), at(box(1.0, 0.05, 0.5, plastic('#222326')), 0, 0.89, 0), at(sphere(0.03, lit(b.accent)), 0.55, 0.5, 0.21))
  const rear = group(rod(0.22, 0.7, plastic(b.body, 0.3)), at(group(axle(0.17, 0.2, metal('#3a3c40')), at(sphere(0.12, pane('#172036'), 0.9), 0, 0, 0.06)), 0, 0, 0.2), at(box(0.4, 0.1, 0.3, plastic('#222326')), 0, 0.2, 0))
  const back = group(box(1.9, 1.05, 0.2, plastic('#26272a'), 0.06), at(panel(1.6, 0.8, screenOf(screenArt(b, 'city', 1.6, 0.8))), 0, 0.13, 0.102))
  return group(at(front, -0.2, 0.0, 0.1), c ? at(group(turned(back, -0.2, 0, 0)), 0.55, 0, -0.95) : at(rear, 1.15, 0.24, 0.6, -0.3), bent([[0.6, 0.3, -0.2], [1.4, 0.04, -0.4], [1.8, 0.04, 0.3], [1.4, 0.04, 1.0]], 0.03, rubber()))
})

/** Electric motor: finned housing, end bells, shaft and terminal box. */
export const motor = form([14, -36, 16], (b) => {
  const ev = b.alt(2) === 0
  if (b.rng.chance(0.35)) {
    const core = turned(lathe([[0.72, -0.45], [1.0, -0.45, 0.02], [1.0, 0.45, 0.02], [0.72, 0.45], [0.72, -0.45]], cast('#8d9094')), Math.PI / 2, 0, 0)
    const coils = around(24, () => at(scaled(sphere(0.1, metal('#c9824f', 0.32)), 0.9, 1, 1), 0, 0, 0.8))
    const rotor = group(axle(0.62, 0.9, cast('#6f7377'), 0.62, 0.02), Array.from({ length: 28 }, (_, i) => at(axle(0.035, 0.93, metal('#c9824f', 0.3)), Math.cos(i * 0.2244) * 0.54, Math.sin(i * 0.2244) * 0.54, 0)), axle(0.16, 2.0, metal('#d8dadc', 0.15)))
    return group(at(group(core, [-0.5, 0.5].map((z) => at(turned(group(coils.clone()), Math.PI / 2, 0, 0), 0, 0, z))), -0.6, 1.0, -0.4), at(rotor, 1.0, 0.62, 0.5, 0.25), at(box(1.4, 0.12, 0.9, plastic(b.accent)), -0.6, 0, -0.4))
  }
  const shell = paint(b.body, 0.34)
  const fins = many(new BoxGeometry(1.7, 0.12, 0.03), shell, Array.from({ length: 34 }, (_, i) => { const a = (i / 34) * 6.283; return pose(0, 0.95 + Math.cos(a) * 0.72, Math.sin(a) * 0.72, a, 0, 0) }))
  return group(at(rod(0.7, 1.7, shell), 0, 0.95, 0), ev ? Array.from({ length: 5 }, (_, i) => at(turned(ring(0.71, 0.035, cast('#c0c2c5')), 0, 0, 1.57), -0.6 + i * 0.3, 0.95, 0)) : fins, [-0.9, 0.9].map((x) => at(rod(0.76, 0.16, cast('#a9acaf')), x, 0.95, 0)), at(rod(0.4, 0.2, cast()), 1.05, 0.95, 0), at(rod(0.13, 0.7, metal()), 1.35, 0.95, 0), ev ? at(box(0.9, 0.5, 0.9, cast('#b5b8bb'), 0.08), -0.35, 1.5, 0) : at(box(0.55, 0.3, 0.5, plastic(b.accent), 0.04), 0, 1.62, 0), ev ? [0, 1, 2].map((i) => bent([[-0.6, 1.9, -0.25 + i * 0.25], [-0.9, 2.0, -0.25 + i * 0.25], [-1.2, 1.8, -0.25 + i * 0.25]], 0.055, plastic('#e07b2a'))) : [], [-0.55, 0.55].flatMap((x) => [-0.45, 0.45].map((z) => at(box(0.3, 0.4, 0.22, cast('#9a9da0')), x, 0, z))), ev ? around(6, () => at(rod(0.05, 0.08, metal()), 0.0, 0, 0)) : at(rod(0.72, 0.25, plastic(darker(b.body, 0.3))), -1.1, 0.95, 0), at(decal(0.5, 0.2, plate(b, 0.5, 0.2, '#d9dbdd')), 0, 0.85, 0.74))
})

/** EV charger: wall box or pedestal with plug and cable. */
export const evCharger = form([7, -24, 12], (b) => {
  const c = b.alt(3)
  const plug = group(rod(0.1, 0.4, plastic('#26272a')), at(rod(0.15, 0.18, plastic('#26272a')), 0.26, 0, 0))
  if (c === 1) return group(at(group(extrude(roundRect(1.3, 1.9, 0.25), 0.45, gloss(b.body), 0.08), at(axle(0.42, 0.04, pane()), 0, 1.25, 0.22), at(turned(ring(0.36, 0.025, lit(b.accent)), 1.57, 0, 0), 0, 1.25, 0.25), at(axle(0.16, 0.1, plastic('#26272a')), 0, 0.5, 0.24), bent([[0, 0.5, 0.3], [0.2, 0.0, 0.5], [0.9, -0.3, 0.3], [0.95, 0.9, 0.1], [0.7, 1.2, 0]], 0.055, rubber())), 0, 0.6, 0), at(box(0.35, 2.6, 0.14, metal('#b5b8bb')), 0, 0, -0.28), at(box(1.1, 0.06, 0.8, steelDark()), 0, 0, -0.1))
  const w = c === 0 ? 1.1 : 0.8
  return group(box(w + 0.15, 0.08, 0.85, steelDark()), at(box(w, 2.7, 0.65, paint(b.body, 0.3), 0.1), 0, 0.07, 0), at(box(w * 0.98, 0.5, 0.66, plastic(b.accent), 0.08), 0, 2.29, 0), at(box(w * 0.7, 0.62, 0.03, pane(), 0.02), 0, 1.55, 0.32), at(panel(w * 0.6, 0.5, screenOf(screenArt(b, 'chart', w * 0.6, 0.5))), 0, 1.61, 0.337), at(box(w * 0.9, 0.03, 0.02, lit(b.accent)), 0, 2.24, 0.33), [-1, 1].slice(0, c === 0 ? 2 : 1).flatMap((s) => [at(turned(plug.clone(), 0, 1.2 * s, 0.5 * s), s * (w / 2 + 0.12), 1.15, 0.15), bent([[s * (w / 2 + 0.08), 1.05, 0.15], [s * (w / 2 + 0.3), 0.4, 0.3], [s * (w / 2 + 0.22), 0.2, 0.1], [s * (w / 2), 0.5, 0]], 0.045, rubber())]), at(decal(w * 0.6, 0.14, plate(b, w * 0.6, 0.14, null, b.accent)), 0, 2.45, 0.335))
})

/** Filters: pleated panel, spin-on canister, round cartridge. */
export const filters = form([18, -18, 16], (b) => {
  const can = group(lathe([[0, 0.02], [0.5, 0.0, 0.03], [0.55, 0.08], [0.55, 1.15, 0.2], [0.2, 1.25], [0, 1.25]], gloss(b.body)), at(wrap(0.556, 0.6, 1.7, label(b, 0.95, 0.6, { ground: null, under: b.body })), 0, 0.3, 0))
  const pleats = (r: number, h: number): Obj => group(many(new BoxGeometry(0.012, h, 0.14), standard({ color: '#efe2c4', roughness: 0.9 }), Array.from({ length: 70 }, (_, i) => { const a = (i / 70) * 6.283; return pose(Math.sin(a) * r, h / 2, Math.cos(a) * r, 0, a + (i % 2 ? 0.5 : -0.5), 0) })), cyl(r * 0.92, h, standard({ color: '#dccba4', roughness: 0.9 })), cyl(r * 1.12, 0.08, plastic(b.accent)), at(pipe(r * 1.12, r * 0.5, 0.08, plastic(b.accent)), 0, h, 0), at(cyl(r * 0.5, 0.02, pane()), 0, h + 0.01, 0))
  const flat = group(box(2, 0.36, 1.3, plastic(b.accent), 0.05), at(box(1.86, 0.02, 1.16, standard({ color: '#e9dcbc', roughness: 0.9 })), 0, 0.35, 0), many(new BoxGeometry(1.84, 0.1, 0.015), standard({ color: '#f4ead2', roughness: 0.9 }), Array.from({ length: 20 }, (_, i) => pose(0, 0.38, -0.55 + i * 0.058, i % 2 ? 0.4 : -0.4, 0, 0))))
  const c = b.alt(3)
  if (c === 0) return group(at(can, -0.8, 0, 0), at(pleats(0.55, 1.1), 0.65, 0, -0.1))
  if (c === 1) return group(at(grounded(turned(flat, Math.PI / 2 - 0.25, 0, 0)), 0, 0, -0.5), at(scaled(can, 0.75), 0.65, 0, 0.7))
  return group(at(pleats(0.62, 0.85), 0.5, 0, -0.5), at(flat, -0.5, 0, 0.75, 0.15))
})

