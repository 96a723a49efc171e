import { form, type Brief } from '../kit/form.ts'
import { packshot } from '../kit/arrange.ts'
import { darker, lighter, lightness, mix } from '../kit/colour.ts'
import { label } from '../kit/labels.ts'
import { gloss, gold, metal, paper, plastic, type Mat } from '../kit/materials.ts'
import { around, at, bent, box, cyl, decal, glass, grounded, group, inside, lathe, latheGeometry, mesh, pipe, rod, scaled, sphere, turned, wrap, type Obj } from '../kit/shapes.ts'

const capMat = (b: Brief, kind: number): Mat =>
  kind === 0 ? plastic(b.accent, 0.35) : kind === 1 ? gold() : kind === 2 ? metal('#d5d7da', 0.2) : gloss(darker(b.accent, 0.2))

/** Ribbed screw cap standing on y = 0. */
export function ribbedCap(r: number, h: number, mat: Mat): Obj {
  const ribs = around(Math.round(r * 110), () => at(box(r * 0.045, h * 0.82, r * 0.05, mat, r * 0.015), 0, h * 0.06, r * 0.985))
  return group(cyl(r, h, mat, r * 0.985, h * 0.1), ribs)
}

/** Serum bottle with a pipette: tinted glass, visible liquid, soft bulb on a metal collar. */
export const dropperBottle = form([9, 0, 10], (b) => {
  const square = b.rng.chance(0.3)
  const h = b.rng.range(1.25, 1.6)
  const r = square ? 0.48 : b.rng.range(0.44, 0.54)
  const cap = b.rng.int(0, 2)
  const frosted = b.rng.chance(0.4)
  return packshot(b, () => {
    const body = latheGeometry([[0, 0], [r, 0, 0.09], [r, h, 0.2], [r * 0.42, h + 0.1, 0.06], [r * 0.42, h + 0.24]])
    const liquid = lathe([[0, 0.07], [r * 0.9, 0.07, 0.07], [r * 0.9, h * 0.72, 0.01], [0, h * 0.72]], gloss(mix(b.body, '#f6e7c4', 0.25)))
    const vessel = frosted
      ? group(mesh(body, plastic(lighter(b.body, 0.15), 0.38)))
      : group(inside(liquid), at(pipe(0.05, 0.035, h * 0.9, plastic('#f4f4f2', 0.1)), 0, 0.25, 0), glass(body, lightness(b.body) > 0.8 ? '#e6e9e4' : mix(b.body, '#fff6e8', 0.35)))
    const lab = label(b, r * 1.5, h * 0.62, { ground: frosted ? null : '#faf8f3', under: b.body })
    return group(
      vessel,
      at(wrap(r + 0.006, h * 0.6, 1.7, lab), 0, h * 0.14, 0),
      at(cyl(r * 0.5, 0.3, capMat(b, cap)), 0, h + 0.14, 0),
      at(lathe([[0, 0], [r * 0.36, 0, 0.02], [r * 0.34, 0.12, 0.06], [r * 0.3, 0.38, 0.2], [0, 0.52, 0.1]], plastic(cap === 0 ? darker(b.accent, 0.35) : '#f1efea', 0.5)), 0, h + 0.44, 0),
    )
  }, { carton: [1.15, h + 0.75, 1.0] })
})

/** Pump head: collar, stem and a nozzle that points to the right. */
function pumpHead(r: number, mat: Mat, collar: Mat): Obj {
  return group(
    cyl(r * 0.5, 0.24, collar),
    at(cyl(r * 0.16, 0.3, mat), 0, 0.22, 0),
    at(lathe([[0, 0], [r * 0.36, 0, 0.03], [r * 0.38, 0.13, 0.05], [0, 0.17, 0.03]], mat), 0, 0.44, 0),
    at(bent([[0, 0.53, 0], [r * 0.6, 0.54, 0], [r * 0.95, 0.49, 0], [r * 1.02, 0.4, 0]], 0.055, mat), 0, 0, 0),
  )
}

/** Lotion or shampoo bottle with a pump. */
export const pumpBottle = form([10, -8, 12], (b) => {
  const h = b.rng.range(1.7, 2.15)
  const r = b.rng.range(0.5, 0.64)
  const oval = b.rng.chance(0.45) ? 0.66 : 1
  const shoulder = b.rng.pick([0.08, 0.24, 0.4])
  const collar = b.rng.pick([0, 1, 2])
  return packshot(b, (_size, i) => {
    const tone = i === 1 ? lighter(b.body, 0.35) : i === 2 ? mix(b.body, b.accent, 0.4) : b.body
    const lab = label(b, r * 1.6, h * 0.6, { ground: null, under: tone })
    const body = group(
      lathe([[0, 0], [r * 0.97, 0, 0.08], [r, h * 0.5], [r, h, shoulder], [r * 0.4, h + shoulder * 0.5, 0.04], [r * 0.4, h + 0.12]], plastic(tone, 0.34)),
      at(wrap(r + 0.006, h * 0.62, 1.75, lab), 0, h * 0.16, 0),
    )
    return group(scaled(body, 1, 1, oval), at(pumpHead(r, plastic(i === 1 ? b.accent : lightness(b.body) > 0.7 ? b.accent : '#f3f1ec', 0.32), capMat(b, collar)), 0, h + Math.max(0.06, shoulder * 0.45), 0))
  }, { carton: [1.3, h + 0.9, 1.1], small: 0.76 })
})

/** Tall toner or lotion bottle with a plain cap. */
export const tonerBottle = form([9, 0, 12], (b) => {
  const h = b.rng.range(1.7, 2.2)
  const r = b.rng.range(0.42, 0.52)
  const clear = b.alt(2) === 1
  const taper = b.rng.range(0.86, 1)
  const kind = b.rng.int(0, 3)
  const capH = b.rng.range(0.34, 0.75)
  return packshot(b, () => {
    const shape = latheGeometry([[0, 0], [r, 0, 0.08], [r * taper, h, 0.13], [r * 0.5, h + 0.06, 0.03], [r * 0.5, h + 0.1]])
    const lab = label(b, r * 1.5, h * 0.6, { ground: null, under: clear ? '#f4f0ea' : b.body })
    const liquid = lathe([[0, 0.08], [r * 0.91, 0.08, 0.06], [r * taper * 0.91, h * 0.86, 0.01], [0, h * 0.86]], gloss(lighter(b.body, 0.35)))
    return group(
      clear ? group(inside(liquid), glass(shape, '#eef2f0')) : mesh(shape, plastic(b.body, 0.3)),
      at(wrap(r + 0.006, h * 0.62, 1.7, lab, r * (taper + (1 - taper) * 0.25) + 0.006), 0, h * 0.16, 0),
      at(cyl(r * 0.62, capH, capMat(b, kind), r * 0.6, 0.04), 0, h + 0.07, 0),
    )
  }, { carton: [1.05, h + 0.6, 0.95] })
})

/** Cream jar: thick walls, wide lid; one arrangement shows it open. */
export const creamJar = form([20, 0, 12], (b) => {
  const r = b.rng.range(0.62, 0.78)
  const h = b.rng.range(0.55, 0.8)
  const lidH = b.rng.range(0.22, 0.34)
  const kind = b.rng.int(0, 3)
  const lid = (): Obj => cyl(r * 1.0, lidH, capMat(b, kind), r * 0.99, 0.04)
  const base = (): Obj => group(
    lathe([[0, 0], [r * 0.94, 0, 0.1], [r, h * 0.5], [r, h, 0.05], [r * 0.86, h + 0.02], [r * 0.86, h + 0.1], [r * 0.78, h + 0.1], [r * 0.78, h - 0.03]], gloss(b.body)),
    at(wrap(r + 0.008, h * 0.62, 1.6, label(b, r * 1.5, h * 0.62, { ground: null, under: b.body })), 0, h * 0.18, 0),
  )
  const closed = (): Obj => group(base(), at(lid(), 0, h + 0.03, 0))
  if (b.alt(3) === 0) {
    const cream = lathe([[0, h - 0.02], [r * 0.4, h + 0.05, 0.1], [r * 0.77, h, 0.05]], plastic('#fbf6ec', 0.5))
    return group(base(), cream, at(turned(lid(), 0.0, 0, 0), r * 1.75, 0, r * 0.35))
  }
  return packshot(b, closed, { carton: [1.55, 1.15, 1.5], small: 0.66 })
})

/** Squeeze tube standing on its cap: round at the cap, flat at the crimped end. */
export function tubeOf(b: Brief, h: number, r: number, tone: string, cap: Mat, capH: number): Obj {
  const body = lathe([[r * 0.98, 0, 0.04], [r, h * 0.02], [r, h * 0.1], [r, h * 0.3], [r, h * 0.5], [r, h * 0.7], [r, h * 0.85], [r, h]], plastic(tone, 0.33), 0.02, 64)
  const position = body.geometry.getAttribute('position')
  for (let i = 0; i < position.count; i += 1) {
    const t = Math.max(0, position.getY(i) / h)
    const flat = 1 - t ** 1.6 * 0.965
    const wide = 1 + t ** 1.4 * 0.2
    position.setXYZ(i, position.getX(i) * wide, position.getY(i), position.getZ(i) * flat)
  }
  body.geometry.computeVertexNormals()
  const lab = wrap(r + 0.006, h * 0.66, 1.75, label(b, r * 1.6, h * 0.62, { ground: null, under: tone }))
  const lp = lab.geometry.getAttribute('position')
  for (let i = 0; i < lp.count; i += 1) {
    const t = (lp.getY(i) + h * 0.14) / h
    lp.setXYZ(i, lp.getX(i) * (1 + t ** 1.4 * 0.2), lp.getY(i), lp.getZ(i) * (1 - t ** 1.6 * 0.965) + 0.012)
  }
  lab.geometry.computeVertexNormals()
  const crimp = at(box(r * 2.38, 0.16, 0.035, plastic(darker(tone, 0.06), 0.4), 0.01), 0, h - 0.04, 0)
  return group(at(cyl(r * 0.94, capH, cap, r * 0.97, 0.04), 0, 0, 0), at(group(body, at(lab, 0, h * 0.14, 0), crimp), 0, capH - 0.01, 0))
}

export const squeezeTube = form([8, -6, 10], (b) => {
  const h = b.rng.range(1.7, 2.1)
  const r = b.rng.range(0.4, 0.5)
  const kind = b.rng.int(0, 3)
  const capH = b.rng.range(0.26, 0.45)
  return packshot(b, (_s, i) => tubeOf(b, h, r, i === 1 ? lighter(b.body, 0.4) : b.body, capMat(b, kind), capH), { carton: [1.15, h + 0.55, 0.8] })
})

/** Toothpaste: lying tube before its long carton. */
export const toothpaste = form([36, 8, 8], (b) => {
  const lying = grounded(turned(tubeOf(b, 2.4, 0.42, b.body, plastic(b.accent, 0.35), 0.34), -Math.PI / 2 + 0.06, 0, 0))
  const face = label(b, 2.9, 0.6, { ground: b.body, style: b.alt(2) === 0 ? 1 : 3 })
  const top = label(b, 2.9, 0.52, { ground: b.body, style: b.alt(2) === 0 ? 3 : 1 })
  const pack = group(
    box(2.95, 0.6, 0.52, paper(b.body), 0.015),
    at(decal(2.9, 0.58, face), 0, 0.01, 0.262),
    at(turned(group(at(decal(2.9, 0.5, top), 0, -0.25, 0)), -Math.PI / 2, 0, 0), 0, 0.602, 0),
  )
  const flip = b.alt(4) >= 2
  return group(
    at(pack, 0, 0, -0.55, flip ? -0.1 : 0.08),
    at(group(turned(group(lying), 0, (flip ? -1 : 1) * (Math.PI / 2 + 0.12), 0)), flip ? -1.25 : 1.25, 0, 0.42),
  )
})

/** Perfume flacon: heavy glass block or disc, tinted liquid, sculpted stopper. */
export const perfume = form([9, 10, 14], (b) => {
  const choice = b.alt(3)
  const tint = mix(b.body, '#fff2dc', 0.3)
  const neck = (y: number): Obj => group(at(cyl(0.2, 0.16, gold()), 0, y, 0))
  const stop = (y: number, r: number): Obj => b.rng.chance(0.5) ? at(sphere(r, gloss(b.accent)), 0, y + r * 0.9, 0) : at(box(r * 1.8, r * 1.7, r * 1.8, gloss(b.accent), 0.05), 0, y, 0)
  const lab = label(b, 0.8, 0.7, { ground: '#fbf8f0', style: 7 })
  if (choice === 0) {
    const w = 1.5
    return group(inside(at(box(w * 0.86, 1.05, 0.5, gloss(tint), 0.04), 0, 0.16, 0)), glass(box(w, 1.5, 0.72, gold(), 0.09).geometry, '#f1f3ef'), at(decal(0.8, 0.7, lab), 0, 0.36, 0.365), neck(1.5), stop(1.64, 0.3))
  }
  const shape = choice === 1
    ? latheGeometry([[0, 0], [0.55, 0, 0.12], [0.78, 0.55, 0.4], [0.6, 1.2, 0.3], [0.2, 1.35, 0.06], [0.2, 1.42]])
    : latheGeometry([[0, 0], [0.42, 0, 0.06], [0.42, 1.9, 0.12], [0.18, 1.96, 0.03], [0.18, 2.02]])
  const liquid = choice === 1
    ? lathe([[0, 0.14], [0.46, 0.14, 0.08], [0.66, 0.55, 0.3], [0.58, 0.95], [0, 0.95]], gloss(tint))
    : lathe([[0, 0.14], [0.35, 0.14, 0.05], [0.35, 1.4], [0, 1.4]], gloss(tint))
  const top = choice === 1 ? 1.4 : 2.0
  const r = choice === 1 ? 0.79 : 0.43
  return group(inside(liquid), glass(shape, '#f1f3ef'), at(wrap(r, 0.55, choice === 1 ? 0.9 : 1.5, lab), 0, choice === 1 ? 0.28 : 0.55, 0), neck(top), stop(top + 0.14, choice === 1 ? 0.3 : 0.26))
})

/** Lip tint: clear tube with coloured core and long cap; one stands, one lies open with its wand. */
export const lipTint = form([18, 0, 14], (b) => {
  const one = (tone: string): Obj => group(
    inside(lathe([[0, 0.06], [0.19, 0.06, 0.05], [0.19, 0.98], [0, 0.98]], gloss(tone))),
    glass(latheGeometry([[0, 0], [0.25, 0, 0.06], [0.25, 1.05, 0.05], [0.17, 1.08], [0.17, 1.12]]), '#f3efee'),
    at(wrap(0.256, 0.6, 1.5, label(b, 0.34, 0.6, { ground: null, under: tone, style: 0 })), 0, 0.2, 0),
    at(cyl(0.255, 0.95, gloss(b.accent), 0.245, 0.04), 0, 1.09, 0),
  )
  const wand = group(
    rod(0.25, 0.95, gloss(b.accent)),
    at(rod(0.035, 0.95, plastic('#f0eeea')), 0.9, 0, 0),
    at(turned(scaled(sphere(0.07, plastic(b.body, 0.7)), 2.4, 1, 0.8), 0, 0, 0), 1.5, 0, 0),
  )
  const shades = [b.body, mix(b.body, '#b4364a', 0.5), mix(b.body, '#e58a6c', 0.5)]
  const count = 1 + b.alt(3)
  const stand = shades.slice(0, count).map((tone, i) => at(one(tone), (i - (count - 1) / 2) * 0.66, 0, i % 2 ? -0.2 : 0))
  return group(stand, at(turned(group(at(wand, 0, 0.25, 0)), 0, 0.3, 0), -0.45, 0, 0.85))
})
