import { form, type Brief } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { plate } from '../kit/labels.ts'
import { brushed, cast, copper, lacquer, metal, paper, plastic, standard, steelDark, type Mat } from '../kit/materials.ts'
import { around, at, axle, bent, box, circleHole, cyl, decal, extrude, group, lathe, many, outline, pipe, pose, ring, sphere, turned, type Obj, type P2 } from '../kit/shapes.ts'
import { BoxGeometry, CylinderGeometry, Path, Shape, TorusGeometry, Vector2 } from 'three'

/** Steel keeps its own colour; the product's colour only tints it. */
const steel = (b: Brief, rough = 0.34): Mat => metal(mix('#c2c5c8', b.body, 0.35), rough)

const cradle = (w: number, d: number): Obj => group([-1, 1].map((s) => at(box(0.22, 0.2, d, paper('#b08b5e'), 0.02), s * w, 0, 0)))

/** Wound strip lying eye-to-side: visible wraps on the face, steel straps. */
export const steelCoil = form([12, -38, 14], (b) => {
  const choice = b.alt(3)
  const skin = choice === 1 ? brushed(mix('#b9bcc0', b.body, 0.3), 6, 1) : standard({ color: mix('#9a9da1', b.body, 0.45), roughness: 0.36, metalness: 0.85 })
  const coil = (r: number, w: number): Obj => {
    const body = lathe([[r * 0.42, -w / 2, 0.01], [r, -w / 2, 0.02], [r, w / 2, 0.02], [r * 0.42, w / 2, 0.01], [r * 0.42, -w / 2]], skin, 0.01, 96)
    const wraps = [-1, 1].flatMap((s) => Array.from({ length: 15 }, (_, k) => at(ring(r * (0.46 + k * 0.036), 0.007, metal(k % 3 ? '#8b8e92' : '#6c6f73', 0.4)), 0, (s * w) / 2, 0)))
    const straps = [-0.28, 0.28].map((t) => at(lathe([[r * 1.004, -0.045], [r * 1.008, 0], [r * 1.004, 0.045]], metal(b.accent, 0.4), 0), 0, t * w, 0))
    return at(turned(group(body, wraps, straps), Math.PI / 2, 0, 0), 0, r + 0.16, 0)
  }
  const tag = (r: number, w: number): Obj => at(turned(decal(0.5, 0.34, plate(b, 0.5, 0.34, '#f6f2e6')), 0, 0, 0.1), r * 0.62, r + 0.2, w / 2 + 0.012)
  if (choice === 2) return group(cradle(0.5, 1.5), at(coil(0.85, 1.1), 0, 0, 0), tag(0.85, 1.1), at(group(cradle(0.5, 1.5), coil(0.85, 1.1)), -1.95, 0, -0.5))
  return group(cradle(0.55, 1.9), coil(1, choice === 0 ? 1.5 : 0.95), tag(1, choice === 0 ? 1.5 : 0.95))
})

/** Narrow slit coils stacked eye-up, or strip standing as a row. */
export const slitCoils = form([26, -16, 14], (b) => {
  const skin = brushed(mix('#bfc2c5', b.body, 0.35), 8, 1)
  const coil = (r: number, h: number): Obj => group(lathe([[r * 0.5, 0], [r, 0, 0.01], [r, h, 0.01], [r * 0.5, h, 0.01], [r * 0.5, 0]], skin, 0.01, 96), Array.from({ length: 12 }, (_, k) => at(ring(r * (0.54 + k * 0.036), 0.006, metal('#7d8084', 0.4)), 0, h, 0)), around(3, () => at(box(0.02, h * 1.02, 0.1, metal(b.accent, 0.4)), r * 1.0, 0, 0)))
  const n = 2 + b.alt(3)
  const pallet = group(Array.from({ length: 5 }, (_, i) => at(box(0.34, 0.08, 2.3, paper('#b9925f'), 0.01), -0.92 + i * 0.46, 0.22, 0)), [-0.9, 0, 0.9].map((z) => at(box(2.25, 0.2, 0.2, paper('#a9824f'), 0.01), 0, 0, z)))
  return group(pallet, Array.from({ length: n }, (_, i) => at(coil(1 - (b.alt(2) ? i * 0.06 : 0), 0.34), 0, 0.3 + i * 0.37, 0, i)))
})

/** Pack of sheets, slightly fanned at the top. */
export const sheetStack = form([24, -30, 12], (b) => {
  const thick = b.alt(3) === 1
  const h = thick ? 0.16 : 0.045
  const n = thick ? 5 : 11
  const face = (i: number): Mat => (thick ? cast(mix('#6d7074', b.body, 0.35)) : i === n - 1 && b.alt(2) ? lacquer(b.body) : standard({ color: mix('#b9bcbf', b.body, 0.55), roughness: 0.3, metalness: 0.75 }))
  const sheets = Array.from({ length: n }, (_, i) => at(box(2.8, h, 1.7, face(i), 0.006), b.rng.range(-0.025, 0.025) + (i > n - 4 ? (i - n + 4) * 0.07 : 0), 0.2 + i * (h + 0.008), b.rng.range(-0.02, 0.02), i > n - 4 ? (i - n + 4) * 0.025 : 0))
  return group(cradle(0.95, 1.7), sheets, at(decal(0.5, 0.14, plate(b, 0.5, 0.14, '#f6f2e6')), -0.9, 0.25, 0.865))
})

/** Colour-coated samples: fan of painted sheets beside a small coil. */
export const colourSheets = form([34, -24, 12], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.45), darker(b.accent, 0.25), mix(b.body, '#e2ddd0', 0.6), mix(b.body, b.accent, 0.5)]
  const n = 4 + b.alt(3)
  return group(Array.from({ length: n }, (_, i) => at(group(at(b.alt(2) ? box(0.95, 0.03, 2.5, lacquer(tones[i % 6] ?? b.body), 0.01) : box(0.95, 0.03, 2.5, standard({ color: tones[i % 6] ?? b.body, roughness: 0.32 }), 0.01), 0, 0, -1.1)), 0, i * 0.034, 1, (i - (n - 1) / 2) * -0.24)), at(turned(pipe(0.62, 0.25, 0.6, standard({ color: b.body, roughness: 0.35 })), Math.PI / 2, 0.5, 0), 1.3, 0.62, -1.1))
})

/** Coil of thick wire rod, loose loops tied together. */
export const wireRod = form([24, -24, 14], (b) => {
  const wire = standard({ color: mix('#7d7a78', b.body, 0.3), roughness: 0.45, metalness: 0.8 })
  const loop = new TorusGeometry(1, 0.035, 8, 64)
  const upright = b.alt(2) === 0
  const places = Array.from({ length: 34 }, (_, i) => pose(b.rng.range(-0.05, 0.05), i * 0.042 + 0.05, b.rng.range(-0.05, 0.05), Math.PI / 2 + b.rng.range(-0.03, 0.03), b.rng.range(-0.04, 0.04), 0, 1 - (i % 3) * 0.055))
  const coil = group(many(loop, wire, places), around(4, () => at(bent([[0.8, -0.02, 0], [1.06, 0.1, 0], [1.06, 1.35, 0], [0.8, 1.48, 0]], 0.025, metal(b.accent, 0.4)), 0, 0, 0)))
  return upright ? coil : group(at(turned(coil, Math.PI / 2, 0, 0), 0, 1.02, -0.75), cradle(0.4, 1.6))
})

/** Bundle of round or square tubes, strapped. */
export const pipeBundle = form([15, -42, 14], (b) => {
  const choice = b.alt(3)
  const tone = steel(b)
  const row = choice === 2 ? 4 : 5
  const list: Obj[] = []
  for (let y = 0; y < 4; y += 1)
    for (let x = 0; x < (choice === 2 ? row : row - (y % 2)); x += 1) {
      const px = choice === 2 ? (x - 1.5) * 0.43 : (x - (row - 1 - (y % 2)) / 2) * 0.44
      const py = choice === 2 ? 0.21 + y * 0.43 : 0.22 + y * 0.382
      const tube = choice === 2 ? squareTube(tone) : turned(group(at(pipe(0.215, choice === 1 ? 0.15 : 0.19, 3.2, tone, 0.008, 40), 0, -1.6, 0)), Math.PI / 2, 0, 0)
      list.push(at(group(tube), px, py, b.rng.range(-0.08, 0.08)))
    }
  return group(list, [-0.85, 0.85].map((z) => at(extrude(ringShape(choice === 2 ? 0.92 : 1.14, choice === 2 ? 1.78 : 1.66), 0.09, metal(b.accent, 0.45), 0.01), 0, 0, z)))
})

function squareTube(tone: Mat): Obj {
  const s = new Shape([[-0.2, -0.2], [0.2, -0.2], [0.2, 0.2], [-0.2, 0.2]].map(([x, y]) => new Vector2(x, y)))
  s.holes.push(new Path([[-0.165, -0.165], [-0.165, 0.165], [0.165, 0.165], [0.165, -0.165]].map(([x, y]) => new Vector2(x, y))))
  return extrude(s, 3.2, tone, 0.01)
}

function ringShape(halfWidth: number, height: number): Shape {
  const s = outline([[-halfWidth, -0.01], [halfWidth, -0.01], [halfWidth, height * 0.4], [halfWidth * 0.86, height], [-halfWidth * 0.86, height], [-halfWidth, height * 0.4]])
  s.holes.push(outline([[-halfWidth + 0.02, 0.01], [halfWidth - 0.02, 0.01], [halfWidth - 0.02, height * 0.4], [halfWidth * 0.86 - 0.02, height - 0.02], [-halfWidth * 0.86 + 0.02, height - 0.02], [-halfWidth + 0.02, height * 0.4]]))
  return s
}

/** Round, hexagonal or flat bars with cut ends and colour-coded faces. */
export const barBundle = form([15, -36, 14], (b) => {
  const choice = b.alt(3)
  const mat = cast(mix('#85878a', b.body, 0.3))
  const list: Obj[] = []
  const rows = [5, 4, 3, 2]
  rows.forEach((count, y) => {
    for (let x = 0; x < count; x += 1) {
      const r = 0.2
      const bar = axle(r, 3 + b.rng.range(-0.1, 0.1), mat, r, 0.012)
      if (choice === 1) bar.geometry = hexBar(r, 3)
      list.push(at(group(bar, at(axle(r * 0.8, 0.01, plastic(b.accent, 0.6)), 0, 0, 1.56)), (x - (count - 1) / 2) * 0.42, 0.2 + y * 0.36, b.rng.range(-0.08, 0.08)))
    }
  })
  if (choice === 2) list.push(at(group(turned(axle(0.34, 2.6, brushed('#bcbfc2', 3, 1)), 0, 0.4, 0)), 1.5, 0.34, 0.9))
  return group(list)
})

function hexBar(r: number, length: number): CylinderGeometry {
  const g = new CylinderGeometry(r, r, length, 6)
  g.rotateX(Math.PI / 2)
  return g
}

/** Extruded aluminium profiles standing on end, hollow sections and T-slots visible. */
export const extrusions = form([30, -30, 14], (b) => {
  const tone = (i: number): Mat => (i === 1 ? metal(mix(b.body, '#c9ccd0', 0.4), 0.36) : i === 2 ? metal(mix(b.accent, '#3b3d40', 0.5), 0.4) : metal('#cdd0d3', 0.34))
  const slot = (s: number): Shape => {
    const q: P2[] = [[0.5, 0.5], [0.12, 0.5], [0.12, 0.38], [0.26, 0.38], [0.26, 0.3], [0.1, 0.16], [-0.1, 0.16], [-0.26, 0.3], [-0.26, 0.38], [-0.12, 0.38], [-0.12, 0.5], [-0.5, 0.5]]
    const all: P2[] = []
    for (let k = 0; k < 4; k += 1) for (const [x, y] of q.slice(0, 11)) { const a = (k * Math.PI) / 2; all.push([(x * Math.cos(a) - y * Math.sin(a)) * s, (x * Math.sin(a) + y * Math.cos(a)) * s]) }
    return circleHole(outline(all), 0, 0, 0.1 * s)
  }
  const angle = outline([[0, 0], [0.9, 0], [0.9, 0.09], [0.09, 0.09], [0.09, 0.9], [0, 0.9]])
  const channel = outline([[-0.5, 0], [0.5, 0], [0.5, 0.6], [0.4, 0.6], [0.4, 0.09], [-0.4, 0.09], [-0.4, 0.6], [-0.5, 0.6]])
  const fins = outline([[-0.6, 0], [0.6, 0], ...Array.from({ length: 9 }, (_, i): P2[] => { const x = 0.6 - i * 0.15; return [[x, 0.6], [x - 0.05, 0.6], [x - 0.05, 0.12], [x - 0.15, 0.12]] }).flat().slice(0, 34)])
  const stand = (shape: Shape, h: number, i: number): Obj => at(turned(extrude(shape, h, tone(i), 0.004), -Math.PI / 2, 0, 0), 0, h / 2, 0)
  const o = b.alt(2) ? [0.9, -0.1, -1.05, 0.3] : [-0.95, 0.15, 1.05, -0.35]
  return group(at(group(stand(slot(0.85), 1.9, 0)), o[0] ?? 0, 0, -0.2), at(group(stand(fins, 1.2, b.alt(3))), o[1] ?? 0, 0, 0.45), at(group(stand(angle, 1.55, 1)), o[2] ?? 0, 0, 0.2), at(group(stand(channel, 2.3, 2)), o[3] ?? 0, 0, -0.9))
})

/** Permanent magnets: plated blocks, discs, arcs and rings. */
export const magnets = form([30, -16, 16], (b) => {
  const plated = metal(mix('#cfd1d3', b.body, 0.2), 0.16)
  const arc = (): Obj => { const s = new Shape(); s.absarc(0, 0, 0.8, 0.5, 2.6, false); s.absarc(0, 0, 0.58, 2.6, 0.5, true); return at(turned(extrude(s, 0.7, b.alt(2) ? metal(mix(b.accent, '#85888c', 0.6), 0.3) : plated, 0.02), -Math.PI / 2, 0, 0), 0, 0.35, 0) }
  const blocks = Array.from({ length: 3 }, (_, i) => at(box(0.9, 0.2, 0.5, plated, 0.03), 0, i * 0.203, 0, i * 0.08))
  const discs = Array.from({ length: 5 }, (_, i) => at(cyl(0.34, 0.13, plated, 0.34, 0.02), 0.02 * Math.sin(i * 3), i * 0.132, 0))
  const rings = [0, 1].map((i) => at(pipe(0.48, 0.26, 0.2, plated, 0.02), 0.04 * i, i * 0.205, 0))
  const o = b.alt(3)
  return group(at(group(blocks), -1.0, 0, -0.2, 0.3), at(group(discs), o === 1 ? 1.15 : 0.05, 0, -0.6), at(arc(), o === 1 ? 0.1 : 1.15, 0, 0.2, 0.2), at(group(rings), -0.25, 0, 0.75), Array.from({ length: 5 }, (_, i) => at(sphere(0.12, plated), 0.55 + (i % 3) * 0.25, 0.12, 0.95 + Math.floor(i / 3) * 0.24)))
})

function bolt(r: number, length: number, mat: Mat, head: number): Obj {
  const thread = Array.from({ length: Math.floor(length / 0.045) }, (_, i) => pose(0, i * 0.045 + 0.02, 0, Math.PI / 2 + 0.05, 0, 0))
  const hex = new CylinderGeometry(r * 1.75, r * 1.75, r * 1.15, 6)
  const top = head === 0 ? at(meshOf(hex, mat), 0, length + r * 0.55, 0) : at(group(cyl(r * 1.6, r * 1.4, mat, r * 1.6, 0.03), at(cyl(r * 0.8, 0.01, steelDark()), 0, r * 1.4, 0)), 0, length, 0)
  return group(cyl(r * 0.94, length, mat, r * 0.94, 0.02), many(new TorusGeometry(r * 0.94, 0.018, 6, 24), mat, thread), top, head === 0 ? at(cyl(r * 1.95, 0.05, mat), 0, length - 0.04, 0) : [])
}

/** Bolts, nuts and washers. */
export const bolts = form([28, -10, 18], (b) => {
  const zinc = b.alt(2) === 0 ? metal(mix('#c9cbcd', b.body, 0.2), 0.25) : metal(mix('#4a4c4f', b.body, 0.25), 0.35)
  const yellow = metal(mix('#c9b26a', b.accent, 0.25), 0.28)
  const nut = (r: number, m: Mat): Obj => { const s = circleHole(outline(Array.from({ length: 6 }, (_, i): P2 => [Math.cos(i * 1.0472) * r, Math.sin(i * 1.0472) * r])), 0, 0, r * 0.55); return at(turned(extrude(s, r * 0.85, m, 0.03), -Math.PI / 2, 0, 0), 0, r * 0.43, 0) }
  const lie = (o: Obj, r: number): Obj => at(group(turned(o, Math.PI / 2, 0, 0)), 0, r, 0)
  return group(at(group(turned(bolt(0.2, 1.1, zinc, 0), Math.PI, 0, 0)), -0.75, 1.33, -0.3), at(group(turned(bolt(0.15, 0.85, yellow, b.alt(2)), Math.PI, 0, 0)), 0.0, 1.03 + (b.alt(2) ? 0.03 : 0), -0.5), at(lie(bolt(0.2, 1.3, zinc, b.alt(3) === 1 ? 1 : 0), 0.34), 0.15, 0, 0.35, 1.15), at(nut(0.4, zinc), 0.95, 0, -0.35, 0.2), at(nut(0.4, zinc), 1.0, 0.35, -0.33, 0.6), at(nut(0.3, yellow), -0.95, 0, 0.65), at(pipe(0.42, 0.2, 0.06, zinc), -0.3, 0, 1.0), at(pipe(0.3, 0.15, 0.05, yellow), 0.25, 0, 1.2))
})

function meshOf(g: CylinderGeometry, mat: Mat): Obj {
  const m = many(g, mat, [pose(0, 0, 0)])
  return m
}

/** Foil on a core: copper or aluminium, mirror-bright, end of the web hanging down. */
export const foilRoll = form([14, -32, 14], (b) => {
  const mat = /^#[c-f]/u.test(b.body) && b.alt(2) === 0 ? metal(mix('#d4d7da', b.body, 0.15), 0.2) : metal(mix(b.body, '#d08a63', 0.25), 0.22)
  return rollOn(b, mat, b.alt(3))
})

export const copperFoil = form([14, -32, 14], (b) => rollOn(b, b.alt(2) === 0 ? copper() : metal(mix('#c9835c', b.body, 0.2), 0.2), b.alt(3)))

function rollOn(b: Brief, mat: Mat, choice: number): Obj {
  const one = (r: number, w: number): Obj => group(lathe([[0.2, -w / 2], [r, -w / 2, 0.01], [r, w / 2, 0.01], [0.2, w / 2]], mat, 0.01, 96), lathe([[0.14, -w / 2 - 0.18], [0.21, -w / 2 - 0.18], [0.21, w / 2 + 0.18], [0.14, w / 2 + 0.18], [0.14, -w / 2]], plastic('#3b3d40'), 0.01), Array.from({ length: 8 }, (_, k) => at(ring(0.26 + ((r - 0.28) * k) / 8, 0.004, mat), 0, w / 2, 0)))
  const lying = (r: number, w: number): Obj => at(turned(one(r, w), 0, 0, Math.PI / 2), 0, r + 0.2, 0)
  const stand = (w: number): Obj => group([-1, 1].map((s) => at(extrude(outline([[-0.6, 0], [0.6, 0], [0.22, 1.0], [-0.22, 1.0]]), 0.09, plastic(b.accent, 0.4), 0.02), s * (w / 2 + 0.14), 0, 0, Math.PI / 2)))
  if (choice === 0) return group(at(lying(0.72, 1.9), 0, 0.1, 0), stand(1.9))
  if (choice === 1) return group(at(one(0.7, 1.5), 0.2, 0.93, -0.3), at(group(turned(group(at(one(0.45, 1.5), 0, 0, 0)), 0, 0, Math.PI / 2)), -0.3, 0.45, 1.0, 0.2))
  return group(at(one(0.8, 0.6), -0.6, 0.48, 0), at(one(0.8, 0.6), 1.15, 0.48, -0.5), at(one(0.8, 0.6), -0.6, 1.45, 0))
}

/** Rubber or resin bales, blocks stacked on film. */
export const bales = form([22, -28, 14], (b) => {
  const tone = mix('#d9b77f', b.body, 0.35)
  const bale = (i: number): Obj => box(1.6, 0.5, 0.85, standard({ color: darker(tone, 0.06 * (i % 3)), roughness: 0.48 }), 0.11)
  const film = plastic(lighter(b.accent, 0.2), 0.3)
  const n = 3 + b.alt(3)
  return group(Array.from({ length: n }, (_, i) => at(group(bale(i), at(box(0.5, 0.515, 0.87, film, 0.1), 0.1, -0.007, 0)), i % 2 ? 0.05 : -0.05, Math.floor(i / 2) * 0.5, i % 2 ? -0.46 : 0.46, b.rng.range(-0.06, 0.06))), many(new BoxGeometry(0.14, 0.12, 0.13), standard({ color: tone, roughness: 0.5 }), Array.from({ length: 16 }, () => pose(b.rng.range(0.95, 1.7), 0.06, b.rng.range(0.2, 1.1), 0, b.rng.range(0, 3), 0))))
})
