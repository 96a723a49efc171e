import { form } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { canvasTexture, plate } from '../kit/labels.ts'
import { cabinet, controlPanel, louvres } from '../kit/machines.ts'
import { screenArt } from '../kit/screens.ts'
import { brushed, carbon, cast, copper, gloss, grainy, lit, metal, paint, pane, paper, plastic, printed, rubber, screenOf, standard, steelDark } from '../kit/materials.ts'
import { around, at, axle, bent, box, cyl, decal, extrude, group, lathe, many, outline, panel, pipe, pose, ring, rod, roundRect, sphere, strut, turned, type Obj } from '../kit/shapes.ts'
import { BoxGeometry } from 'three'

/** Fuel-cell stack: compressed plates between end plates, manifolds. */
export const fuelCell = form([16, -30, 14], (b) => {
  if (b.alt(2) === 1) return group(cabinet(b, 1.9, 2.2, 1.2), at(box(1.4, 0.8, 0.04, paint(darker(b.body, 0.15)), 0.02), 0, 1.0, 0.6), at(louvres(1.1, 9), 0, 1.1, 0.63), at(panel(0.4, 0.26, screenOf(screenArt(b, 'chart', 0.4, 0.26))), 0.55, 1.92, 0.605), at(cyl(0.14, 0.3, metal()), -0.5, 2.2, -0.2), at(box(1.91, 0.08, 1.21, plastic(b.accent)), 0, 1.85, 0))
  const end = (x: number): Obj => at(box(0.18, 1.2, 1.5, metal('#c4c7ca', 0.3), 0.03), x, 0.15, 0)
  return group(box(3.0, 0.15, 1.6, steelDark()), many(new BoxGeometry(0.026, 1.05, 1.35), plastic(mix('#2c2e31', b.body, 0.3)), Array.from({ length: 56 }, (_, i) => pose(-1.13 + i * 0.041, 0.74, 0))), end(-1.25), end(1.25), [[0.3, 0.6], [0.3, -0.6], [1.2, 0.6], [1.2, -0.6]].map(([y, z]) => at(rod(0.04, 2.75, metal()), 0, y ?? 0, z ?? 0)), [0.45, 1.05].flatMap((y) => [-0.4, 0.4].map((z) => at(rod(0.14, 0.4, plastic(b.accent)), 1.5, y, z))), at(box(2.2, 0.16, 0.5, plastic(b.body), 0.04), 0, 1.3, 0), at(box(0.3, 0.2, 0.3, plastic('#e07b2a')), -0.9, 1.36, 0))
})

/** Composite pressure vessel for hydrogen. */
export const hydrogenTank = form([15, -28, 14], (b) => {
  const tank = (r: number, l: number): Obj => group(rod(r, l, carbon(6)), [-1, 1].map((s) => at(turned(lathe([[r, 0, 0.02], [r * 0.95, r * 0.3, 0.2], [r * 0.3, r * 0.75, 0.1], [r * 0.25, r * 0.9], [0, r * 0.92]], carbon(6)), 0, 0, -s * 1.5708), s * l * 0.5, 0, 0)), at(rod(r * 0.2, 0.4, metal('#c9a65a', 0.3)), l * 0.5 + r * 0.95, 0, 0), at(rod(r * 1.006, l * 0.16, plastic(b.body)), -l * 0.18, 0, 0), at(rod(r * 1.006, l * 0.05, plastic(b.accent)), l * 0.22, 0, 0))
  const rack = (x: number, w: number): Obj => at(box(0.16, 0.22, w, steelDark()), x, 0, 0)
  const c = b.alt(3)
  if (c === 0) return group(at(tank(0.6, 2.2), 0, 0.75, 0), rack(-0.8, 1), rack(0.8, 1))
  if (c === 1) return group([-0.62, 0.62].map((z) => at(tank(0.5, 2.2), 0, 0.65, z)), at(tank(0.5, 2.2), 0, 1.52, 0), rack(-0.8, 2.2), rack(0.8, 2.2))
  return group([-0.9, 0, 0.9].map((x) => at(group(turned(tank(0.36, 1.5), 0, 0, 1.5708)), x, 1.2, 0)), at(box(2.9, 0.12, 1.0, steelDark()), 0, 0, 0), [0.9, 1.6].map((y) => at(box(2.9, 0.08, 0.06, metal(b.accent)), 0, y, 0.4)), [-1, 1].map((s) => at(box(0.1, 2.2, 0.9, steelDark()), s * 1.4, 0, 0)))
})

/** Process skid: vessels, pumps, pipes in a frame. Electrolyser or water treatment. */
export const processSkid = form([14, -32, 12], (b) => {
  const f = paint(b.alt(2) ? b.accent : '#6d7277')
  const c = b.alt(3)
  const frame = group(box(3.6, 0.16, 1.8, f), [-1.75, 1.75].flatMap((x) => [-0.85, 0.85].map((z) => at(box(0.1, 2.1, 0.1, f), x, 0.1, z))), [-0.85, 0.85].map((z) => at(box(3.6, 0.1, 0.1, f), 0, 2.15, z)), [-1.75, 1.75].map((x) => at(box(0.1, 0.1, 1.8, f), x, 2.15, 0)))
  const vessel = (x: number, z: number, r: number, h: number, tone = b.body): Obj => at(group(lathe([[0, 0.2], [r * 0.7, 0.25, 0.1], [r, 0.45, 0.15], [r, h - 0.25, 0.15], [r * 0.7, h - 0.05, 0.1], [0, h]], c === 2 ? gloss(tone) : brushed(mix('#c9ccce', tone, 0.35), 2, 3)), around(3, () => at(cyl(0.04, 0.35, steelDark()), r * 0.75, 0, 0)), at(cyl(0.08, 0.2, metal()), 0, h - 0.02, 0)), x, 0.14, z)
  const stack = at(group(many(new BoxGeometry(0.04, 0.9, 0.9), plastic(mix('#34383c', b.body, 0.4)), Array.from({ length: 22 }, (_, i) => pose(-0.5 + i * 0.047, 0.55, 0))), [-0.6, 0.6].map((x) => at(box(0.12, 1.1, 1.1, metal()), x, 0, 0))), 0.85, 0.3, 0.1)
  return group(frame, vessel(-1.2, -0.3, 0.42, 1.9), c === 0 ? [vessel(-0.35, -0.3, 0.3, 1.6, b.accent), stack] : c === 1 ? [vessel(-0.2, -0.3, 0.42, 1.9), vessel(0.8, -0.3, 0.42, 1.9, b.accent)] : Array.from({ length: 4 }, (_, i) => group(at(rod(0.16, 1.9, gloss('#eceae4')), 0.65, 0.5 + i * 0.42, -0.1), at(rod(0.175, 0.12, plastic(b.accent)), 1.55, 0.5 + i * 0.42, -0.1))), bent([[-1.2, 0.35, 0.3], [-0.6, 0.35, 0.6], [0.3, 0.35, 0.6], [1.4, 0.35, 0.55], [1.55, 1.2, 0.5], [1.5, 1.9, 0.0]], 0.07, c === 2 ? plastic('#4a7fb0') : metal()), bent([[-1.2, 2.1, -0.3], [-0.7, 2.25, 0], [-0.3, 2.0, -0.3]], 0.05, metal()), at(group(axle(0.24, 0.5, paint(b.accent)), at(axle(0.28, 0.2, cast()), 0, 0, 0.35)), -0.4, 0.42, 0.4), at(controlPanel(b, 0.6, 0.9), -1.25, 0.75, 0.92), [0, 1].map((i) => at(group(axle(0.1, 0.06, gloss('#f4f2ec')), axle(0.11, 0.05, metal())), 0.5 + i * 0.4, 1.75, 0.9)))
})

/** Photovoltaic module: framed, cell grid, tilted on a stand. */
export const solarPanel = form([12, -24, 14], (b) => {
  const w = 1.9
  const h = 2.9
  const dark = mix('#16202f', b.body, 0.12)
  const cellsArt = canvasTexture(w, h, (ctx, W, H) => {
    ctx.fillStyle = b.alt(2) ? '#e6e6e2' : '#101318'
    ctx.fillRect(0, 0, W, H)
    for (let i = 0; i < 6; i += 1)
      for (let j = 0; j < 10; j += 1) {
        const x = (i * W) / 6 + 3
        const y = (j * H) / 10 + 3
        ctx.fillStyle = mix(dark, '#2b3d63', 0.3 + 0.1 * b.rng.next())
        ctx.beginPath()
        ctx.roundRect(x, y, W / 6 - 6, H / 10 - 6, 6)
        ctx.fill()
        ctx.fillStyle = 'rgba(220,224,230,.55)'
        for (let k = 1; k < 4; k += 1) ctx.fillRect(x + (k * (W / 6 - 6)) / 4, y, 1.5, H / 10 - 6)
      }
  }, 900)
  const m = standard({ map: cellsArt, roughness: 0.12, metalness: 0.1 })
  const one = (land: boolean): Obj => { const p = group(box(w, h, 0.1, metal(mix('#c4c7ca', b.accent, 0.1), 0.35), 0.01), at(panel(w - 0.08, h - 0.08, m), 0, 0.04, 0.053)); return land ? group(at(turned(p, 0, 0, Math.PI / 2), h / 2, w / 2 - 0.9, 0)) : p }
  const stand = (x: number): Obj => group(strut([x, 0.05, 0.3], [x, 0.05, -1.4], 0.04, metal()), strut([x, 0.05, -1.3], [x, 1.6, -0.75], 0.04, metal()))
  const c = b.alt(3)
  if (c === 0) return group(at(turned(one(false), -0.45, 0, 0), 0, 0.06, 0.3), stand(-0.7), stand(0.7))
  if (c === 1) return group([-1, 1].map((s) => at(turned(one(false), -0.45, 0, 0), s * 0.97, 0.06, 0.3)), stand(-1.6), stand(0), stand(1.6))
  return group(at(turned(one(false), -0.16, 0, 0), -0.3, 0, 0), at(turned(one(false), -0.16, 0, 0), 0.55, 0, -0.35))
})

/** String inverter or wall-mounted power box with fins and connectors. */
export const inverter = form([9, -24, 14], (b) => {
  const w = b.rng.range(1.7, 2.2)
  const h = b.alt(2) ? 1.35 : 1.8
  return group(at(box(w, h, 0.55, paint(b.body, 0.3), 0.08), 0, 0.5, 0), many(new BoxGeometry(0.04, h * 0.92, 0.3), cast(), Array.from({ length: 18 }, (_, i) => pose(-w * 0.46 + i * w * 0.054, 0.5 + h / 2, -0.36))), at(box(w * 0.98, h * 0.16, 0.04, plastic(b.accent), 0.02), 0, 0.5 + h * 0.72, 0.27), at(panel(0.5, 0.3, screenOf(screenArt(b, 'chart', 0.5, 0.3))), 0, 0.5 + h * 0.36, 0.278), at(decal(0.7, 0.16, plate(b, 0.7, 0.16, null, b.accent)), 0, 0.5 + h * 0.73, 0.295), Array.from({ length: 7 }, (_, i) => at(group(cyl(0.06, 0.2, plastic(i % 2 ? '#26272a' : '#b5332b')), i < 4 ? bent([[0, 0.02, 0], [0, -0.2, 0], [0.05, -0.29, 0.15]], 0.03, rubber()) : []), -w * 0.36 + i * w * 0.12, 0.32, 0.05)), at(axle(0.12, 0.1, plastic('#e3c43a')), w * 0.36, 0.75, 0.28), [-1, 1].map((s) => at(box(0.06, 0.55, 0.5, metal()), s * w * 0.42, 0, -0.2)), at(box(w, 0.05, 0.6, metal()), 0, 0, -0.2))
})

/** Steel tower sections for wind turbines. */
export const towerSections = form([12, -36, 14], (b) => {
  const skin = paint(mix('#eceae4', b.body, 0.35), 0.32)
  const section = (r: number, l: number, door: boolean): Obj => group(turned(lathe([[r * 0.93, -l / 2], [r, -l / 2, 0.01], [r * 0.94, l / 2, 0.01], [r * 0.87, l / 2], [r * 0.86, -l / 2]], skin, 0.01, 96), Math.PI / 2, 0, 0), [-1, 1].map((s) => at(turned(pipe(r * (s > 0 ? 0.96 : 1.02), r * 0.84, 0.07, metal('#b2b5b8', 0.35)), Math.PI / 2, 0, 0), 0, 0, (s * l) / 2 - 0.03)), Array.from({ length: 28 }, (_, i) => at(axle(0.018, 0.12, steelDark()), Math.cos(i * 0.2244) * r * 0.9, Math.sin(i * 0.2244) * r * 0.9, l / 2)), door ? at(extrude(roundRect(0.3, 0.6, 0.14), 0.05, plastic(b.accent)), 0, 0, 0) : [], at(turned(ring(r * 0.985, 0.012, paint(b.accent)), Math.PI / 2, 0, 0), 0, 0, l * 0.1))
  const cradle = (z: number, w: number): Obj => at(extrude(outline([[-w, 0], [w, 0], [w, 0.5], [w * 0.5, 0.18], [-w * 0.5, 0.18], [-w, 0.5]]), 0.22, paper('#b08b5e'), 0.02), 0, 0, z)
  if (b.alt(2) === 0) return group(at(section(0.9, 3.4, false), 0, 1.05, 0), cradle(-1.1, 0.75), cradle(1.1, 0.75))
  return group(at(section(0.75, 2.6, false), -0.85, 0.9, 0), at(section(0.6, 2.6, false), 0.75, 0.75, 0.1), cradle(-0.8, 1.6), cradle(0.8, 1.6))
})

/** Spiral-wound membrane elements. */
export const membranes = form([18, -30, 16], (b) => {
  const one = (tone: string): Obj => group(rod(0.34, 2.8, gloss(mix('#f2f0ea', tone, 0.18))), [-1, 1].map((s) => group(at(rod(0.36, 0.12, plastic(b.accent)), s * 1.42, 0, 0), at(rod(0.09, 0.12, plastic('#2b2d30')), s * 1.53, 0, 0), around(1, () => at(turned(pipe(0.3, 0.12, 0.02, plastic('#e4e1d8')), 0, 0, 1.57), s * 1.5, 0, 0)), Array.from({ length: 8 }, (_, i) => { const g = group(at(box(0.02, 0.24, 0.03, plastic(darker(b.accent, 0.2))), s * 1.49, 0.08, 0)); g.rotation.x = i * 0.785; return g }))), at(rod(0.344, 0.7, plastic(b.body)), -0.2, 0, 0), at(decal(0.6, 0.2, plate(b, 0.6, 0.2, null, b.body)), -0.2, -0.1, 0.347))
  const c = b.alt(3)
  if (c === 0) return group(at(one(b.body), 0, 0.36, 0.45, 0.12), at(one(b.body), 0.1, 0.36, -0.5, 0.05))
  if (c === 1) return group([-0.38, 0.38].map((z) => at(one(b.body), 0, 0.36, z)), at(one(b.body), 0, 1.0, 0))
  return group(at(group(turned(group(at(one(b.body), 1.55, 0, 0)), 0, 0, Math.PI / 2)), -0.5, 0, -0.5), at(one(b.body), 0.2, 0.36, 0.5, 0.3))
})

/** Dust collector: hopper, filter housing, fan and duct. */
export const dustCollector = form([9, -32, 14], (b) => {
  const skin = paint(b.body, 0.36)
  const hop = (w: number, d: number): Obj => group(lathe([[0.14, 0], [0.16, 0.12], [w * 0.7, 0.95], [0, 0.95]], skin, 0.01, 4))
  const h = turned(hop(1.7, 1.5), 0, Math.PI / 4, 0)
  return group([-0.75, 0.75].flatMap((x) => [-0.7, 0.7].map((z) => at(box(0.1, 1.4, 0.1, steelDark()), x, 0, z))), at(h, 0, 0.45, 0), at(box(1.7, 1.8, 1.6, skin, 0.03), 0, 1.4, 0), at(box(1.72, 0.08, 1.62, plastic(b.accent)), 0, 2.1, 0), Array.from({ length: 3 }, (_, i) => at(axle(0.18, 0.06, steelDark()), -0.5 + i * 0.5, 2.75, 0.8)), b.alt(2) ? Array.from({ length: 8 }, (_, i) => at(cyl(0.14, 0.12, metal()), -0.6 + (i % 4) * 0.4, 3.2, -0.3 + Math.floor(i / 4) * 0.6)) : at(group(axle(0.45, 0.4, skin), at(axle(0.2, 0.7, paint(b.accent)), 0, 0, -0.3), at(box(0.4, 0.5, 0.38, skin), 0.25, 0.2, 0)), 0, 3.6, 0), at(cyl(0.3, 0.35, metal(b.accent), 0.3), 0, 0.05, 0), bent([[0.85, 1.7, 0], [1.5, 1.7, 0], [1.75, 1.4, 0], [1.75, 0.05, 0]], 0.26, metal('#bfc2c5', 0.34)), [-0.9, -0.75].map((x) => strut([x - 0.25, 0, 0.5], [x - 0.25, 3.2, 0.5], 0.03, metal('#d9b93a'))), Array.from({ length: 12 }, (_, i) => at(rod(0.02, 0.3, metal('#d9b93a')), -1.07, 0.3 + i * 0.25, 0.5)), at(decal(0.8, 0.22, plate(b, 0.8, 0.22, null, b.body)), 0.3, 1.6, 0.806))
})

/** Extruded ceramic honeycomb blocks in steel frames. */
export const honeycomb = form([22, -30, 14], (b) => {
  const tone = mix('#c9b690', b.body, 0.35)
  const face = canvasTexture(1, 1, (ctx, W) => { ctx.fillStyle = tone; ctx.fillRect(0, 0, W, W); ctx.fillStyle = darker(tone, 0.72); const n = 13; for (let i = 0; i < n * n; i += 1) ctx.fillRect(((i % n) * W) / n + 5, (Math.floor(i / n) * W) / n + 5, W / n - 10, W / n - 10) }, 702)
  const block = (l: number, framed: boolean): Obj => group(box(1, 1, l, grainy(tone, 3, 0.6), 0.01), at(panel(0.96, 0.96, printed(face, 0.9)), 0, 0.02, l / 2 + 0.002), framed ? [-0.4, 0.4].map((t) => group(at(box(1.06, 0.05, 0.1, metal(b.accent, 0.4)), 0, -0.02, t * l), at(box(1.06, 0.05, 0.1, metal(b.accent, 0.4)), 0, 0.98, t * l), [-1, 1].map((s) => at(box(0.04, 1.02, 0.1, metal(b.accent, 0.4)), s * 0.51, 0, t * l)))) : [])
  const c = b.alt(3)
  const up = (l: number): Obj => group(at(turned(block(l, false), -Math.PI / 2, 0, 0), 0, l / 2, 0.5))
  if (c === 0) return group(at(block(2, true), -0.55, 0.02, -0.3, 0.15), at(up(0.7), 0.9, 0, 0.45, 0.2))
  if (c === 1) return group([0, 1, 2, 3].map((i) => at(block(1.6, false), (i % 2) * 1.06 - 0.53, Math.floor(i / 2) * 1.03, 0)), at(box(2.3, 0.08, 1.8, steelDark()), 0, -0.08, 0))
  return group(at(up(1.6), -0.6, 0, -0.3, 0.3), at(up(0.9), 0.6, 0, -0.1, 0.1), at(up(0.4), 0.35, 0, 1.05, -0.2))
})

/** Heat pump outdoor unit or boiler-like indoor unit. */
export const heatPump = form([9, -26, 14], (b) => {
  const fans = b.alt(2) + 1
  const h = fans === 2 ? 2.5 : 1.6
  const fan = (y: number): Obj => at(group(axle(0.6, 0.04, pane('#23262a')), Array.from({ length: 5 }, (_, i) => { const g = group(at(turned(box(0.2, 0.5, 0.03, plastic('#43474b')), 0, 0.5, 0), 0, 0.05, 0.03)); g.rotation.z = i * 1.2566; return g }), [0.15, 0.25, 0.35, 0.45, 0.55].map((r) => at(turned(ring(r, 0.009, metal('#d4d6d7')), Math.PI / 2, 0, 0), 0, 0, 0.09)), Array.from({ length: 8 }, (_, i) => { const g = group(at(box(0.016, 1.2, 0.016, metal('#d4d6d7')), 0, -0.6, 0.09)); g.rotation.z = i * 0.3927; return g })), -0.3, y, 0.34)
  const tank = b.alt(3) === 2
  return group([-0.7, 0.7].map((x) => at(box(0.2, 0.12, 0.8, steelDark()), x, 0, 0)), at(box(2.0, h, 0.7, paint(b.body, 0.32), 0.05), 0, 0.11, 0), Array.from({ length: fans }, (_, i) => fan(0.88 + i * 1.15)), at(box(0.5, h * 0.9, 0.03, paint(darker(b.body, 0.12)), 0.02), 0.68, 0.16, 0.345), at(box(0.5, 0.05, 0.04, plastic(b.accent)), 0.68, h * 0.86, 0.35), at(decal(0.4, 0.14, plate(b, 0.4, 0.14, null, b.body)), 0.68, h * 0.72, 0.363), at(louvres(0.3, 5), 0.68, 0.35, 0.36), tank ? at(group(cyl(0.55, 2.3, gloss(lighter(b.body, 0.3)), 0.55, 0.08), at(box(0.3, 0.25, 0.03, pane()), 0, 1.6, 0.545)), 1.75, 0, -0.1) : bent([[1.0, 0.5, 0], [1.2, 0.5, 0.05], [1.25, 0.2, 0.1], [1.25, 0.04, 0.3]], 0.05, copper()))
})

/** Wall-hung boiler: enamelled box, display and pipes below. */
export const boiler = form([6, -24, 12], (b) => {
  const h = b.rng.range(1.9, 2.2)
  return group(at(box(1.25, h, 0.75, gloss(b.body), b.alt(2) ? 0.16 : 0.05), 0, 0.5, 0), at(box(1.1, 0.3, 0.03, pane(), 0.03), 0, 0.72, 0.37), at(panel(0.45, 0.2, screenOf(screenArt(b, 'clock', 0.45, 0.2))), b.alt(3) === 1 ? -0.25 : 0, 0.77, 0.388), [-0.4, 0.4].map((x) => at(axle(0.07, 0.04, metal()), x, 0.87, 0.385)), at(box(1.15, 0.03, 0.02, plastic(b.accent)), 0, 1.12, 0.376), at(decal(0.6, 0.15, plate(b, 0.6, 0.15, null, b.body)), 0, h + 0.1, 0.378), [-0.4, -0.2, 0, 0.2, 0.4].map((x, i) => at(group(cyl(0.045, 0.42, i % 2 ? copper() : metal()), at(cyl(0.07, 0.08, metal('#c9a65a')), 0, 0.3, 0)), x, 0.1, 0)), at(box(1.3, 0.06, 0.7, paper('#c7b796')), 0, 0.0, -0.05).translateY(0), at(group(cyl(0.17, 0.3, metal()), bent([[0, 0.25, 0], [0, 0.5, 0], [0, 0.6, -0.25], [0, 0.6, -0.5]], 0.16, metal())), 0, h + 0.49, -0.05))
})

/** LED luminaires: high-bay, flood light, tube panel. */
export const luminaire = form([14, -22, 14], (b) => {
  const c = b.alt(3)
  const lens = lit('#fff7e6', 0.8)
  if (c === 0) return group(at(turned(group(lathe([[0, 0], [0.95, 0, 0.04], [1.0, 0.14, 0.06], [0.5, 0.3, 0.08], [0.45, 0.75, 0.05], [0, 0.78]], paint(b.body)), around(24, () => at(box(0.4, 0.32, 0.03, paint(b.body)), 0.6, 0.12, 0)), at(cyl(0.88, 0.02, gloss('#ece9e0')), 0, -0.015, 0), Array.from({ length: 37 }, (_, i) => at(cyl(0.055, 0.02, lens), Math.cos(i * 2.4) * 0.135 * Math.sqrt(i), -0.03, Math.sin(i * 2.4) * 0.135 * Math.sqrt(i))), at(ring(0.12, 0.03, metal()), 0, 0.9, 0)), -0.95, 0.5, 0.1), 0, 0.95, 0))
  if (c === 1) return group(at(turned(group(box(1.7, 1.2, 0.2, paint(b.body), 0.05), at(box(1.5, 1.0, 0.03, gloss('#f2f0e8'), 0.02), 0, 0.1, 0.09), many(new BoxGeometry(0.09, 0.09, 0.02), lens, Array.from({ length: 60 }, (_, i) => pose(((i % 10) - 4.5) * 0.14, 0.22 + Math.floor(i / 10) * 0.15, 0.11))), many(new BoxGeometry(0.03, 1.1, 0.2), paint(b.body), Array.from({ length: 14 }, (_, i) => pose(-0.75 + i * 0.115, 0.6, -0.16)))), -0.3, 0, 0), 0, 0.4, 0), bent([[-0.92, 1.0, -0.15], [-0.95, 0.5, 0], [-0.9, 0.06, 0], [0, 0.05, 0], [0.9, 0.06, 0], [0.95, 0.5, 0], [0.92, 1.0, -0.15]], 0.045, metal(b.accent)))
  return group(at(turned(group(box(2.4, 1.2, 0.07, plastic(b.body), 0.02), at(box(2.25, 1.05, 0.02, lit('#fff9ee', 0.55), 0.01), 0, 0.075, 0.032)), -0.28, 0, 0), 0, 0, -0.3), at(group(lathe([[0, 0], [0.4, 0, 0.02], [0.42, 0.1, 0.02], [0.3, 0.24, 0.04], [0, 0.25]], paint(b.body)), at(cyl(0.34, 0.02, lens), 0, 0.0, 0)), 0.7, 0.0, 0.75))
})

/** Power transformer: finned tank, bushings, conservator. */
export const transformer = form([12, -32, 12], (b) => {
  const skin = paint(b.body, 0.36)
  const bush = (x: number, z: number, h: number): Obj => at(group(cyl(0.07, h, gloss('#8a4a32')), Array.from({ length: Math.floor(h / 0.09) }, (_, i) => at(lathe([[0.06, 0], [0.16, 0.01, 0.01], [0.06, 0.06]], gloss('#8a4a32')), 0, 0.04 + i * 0.09, 0)), at(cyl(0.035, 0.2, copper()), 0, h, 0)), x, 1.75, z)
  const dry = b.alt(2) === 1
  if (dry) return group(box(2.8, 0.14, 1.1, steelDark()), [-0.9, 0, 0.9].map((x) => at(group(cyl(0.42, 1.4, gloss(mix('#a3452f', b.body, 0.6)), 0.42, 0.05), at(cyl(0.3, 1.6, cast()), 0, -0.1, 0), at(bent([[0, 0.3, 0.45], [0, 0.7, 0.55], [0, 1.1, 0.45]], 0.04, copper()), 0, 0, 0)), x, 0.35, 0)), at(box(2.7, 0.3, 0.5, cast('#6a6e72')), 0, 1.85, 0), at(box(2.7, 0.26, 0.5, cast('#6a6e72')), 0, 0.13, 0), [0.35, -0.35].map((z) => at(box(2.8, 0.12, 0.08, paint(b.accent)), 0, 2.0, z)))
  return group(box(2.4, 0.14, 1.2, steelDark()), at(box(2.1, 1.55, 1.0, skin, 0.04), 0, 0.14, 0), at(box(2.3, 0.08, 1.2, skin), 0, 1.68, 0), many(new BoxGeometry(0.04, 1.25, 0.34), skin, Array.from({ length: 22 }, (_, i) => pose(-0.95 + i * 0.09, 0.9, 0.66))), many(new BoxGeometry(0.3, 1.25, 0.04), skin, Array.from({ length: 20 }, (_, i) => pose(i < 10 ? -1.2 : 1.2, 0.9, -0.42 + (i % 10) * 0.09))), [-0.7, 0, 0.7].map((x) => bush(x, -0.2, 0.75)), [-0.75, -0.4, -0.05, 0.3].map((x) => bush(x, 0.28, 0.4)), at(rod(0.26, 1.3, paint(b.accent)), 0.35, 2.55, -0.45), [-0.1, 0.8].map((x) => at(box(0.08, 0.7, 0.08, skin), x, 1.75, -0.45)), at(decal(0.5, 0.2, plate(b, 0.5, 0.2, '#dcdee0')), 0.7, 1.52, 0.505))
})

/** Cable drum, cut end shows conductors. */
export const cableDrum = form([13, -36, 14], (b) => {
  const wood = paper('#c09a66')
  const jacket = plastic(mix('#26272a', b.body, 0.55), 0.45)
  const flange = (z: number): Obj => at(group(axle(1.1, 0.12, wood, 1.1, 0.02), Array.from({ length: 9 }, (_, i) => at(box(0.012, Math.sqrt(1.2 - ((i - 4) * 0.25) ** 2) * 2, 0.125, paper('#8d6d42')), (i - 4) * 0.25, -Math.sqrt(1.2 - ((i - 4) * 0.25) ** 2), 0)), axle(0.14, 0.14, pane('#3b3026')), around(1, () => axle(0.001, 0.001, wood))), 0, 1.1, z)
  const turns = Array.from({ length: 9 }, (_, i) => at(turned(ring(0.86, 0.075, jacket), Math.PI / 2, 0, 0), 0, 1.1, -0.56 + i * 0.14))
  const cut = (r: number): Obj => group(rod(r, 1.0, jacket), at(rod(r * 0.86, 0.2, plastic('#ebe6da')), 0.55, 0, 0), [0, 1, 2].map((i) => at(group(rod(r * 0.36, 0.5, plastic(['#b5402f', '#e2c04a', b.accent][i] ?? b.accent)), at(rod(r * 0.24, 0.25, copper()), 0.33, 0, 0)), 0.85, Math.cos(i * 2.094) * r * 0.42, Math.sin(i * 2.094) * r * 0.42)))
  const c = b.alt(2)
  return c === 0 ? group(flange(-0.75), flange(0.75), turns, at(cut(0.2), 0.6, 0.2, 1.5, 0.3)) : group([0, 1, 2].map((i) => at(cut(0.3 - i * 0.06), 0.2 * i, 0.3 - i * 0.06, i * 0.7 - 0.5, 0.25)), at(group(Array.from({ length: 4 }, (_, i) => at(ring(0.7, 0.09, jacket), 0, 0.09 + i * 0.175, 0))), -0.2, 0, -1.6))
})

/** Hand-held or fixed gas detector. */
export const gasDetector = form([10, -20, 16], (b) => {
  if (b.alt(2) === 1) return group(at(group(cyl(0.4, 0.3, cast('#c0c3c6')), at(turned(cyl(0.56, 0.4, paint(b.body)), Math.PI / 2, 0, 0), 0, 0.75, -0.1), at(axle(0.4, 0.06, pane()), 0, 0.75, 0.42), at(panel(0.4, 0.2, screenOf(screenArt(b, 'clock', 0.4, 0.2))), 0, 0.68, 0.455)), 0, 0.75, 0), at(cyl(0.2, 0.4, metal()), 0, 0.42, 0), at(cyl(0.28, 0.42, plastic(b.accent), 0.32), 0, 0.02, 0), [-1, 1].map((s) => at(rod(0.13, 0.4, cast()), s * 0.65, 1.5, -0.1)), at(sphere(0.12, lit('#d1473a', 0.7)), 0, 2.1, -0.1))
  return group(at(turned(group(extrude(roundRect(0.95, 1.75, 0.2), 0.5, plastic(b.body, 0.4), 0.1), at(box(0.72, 0.6, 0.04, pane(), 0.04), 0, 0.85, 0.24), at(panel(0.6, 0.48, screenOf(screenArt(b, 'list', 0.6, 0.48))), 0, 0.91, 0.263), [-0.17, 0.17].map((x) => at(axle(0.1, 0.06, plastic('#2b2d30')), x, 0.62, 0.25)), [-0.28, -0.09, 0.1, 0.29].map((x) => at(axle(0.08, 0.05, pane('#3a3d41')), x, 0.28, 0.25)), at(box(0.6, 0.08, 0.3, lit('#d1473a', 0.6), 0.03), 0, 1.72, 0), [-1, 1].map((s) => at(box(0.09, 1.2, 0.53, rubber(b.accent), 0.04), s * 0.46, 0.25, 0))), -0.12, 0, 0), 0, 0.02, 0), b.alt(3) === 1 ? at(group(rod(0.05, 1.2, rubber()), at(rod(0.09, 0.3, plastic(b.accent)), 0.7, 0, 0)), 0.5, 0.1, 0.7, 0.4) : [])
})

