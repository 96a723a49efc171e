import { form, type Brief } from '../kit/form.ts'
import { line } from '../kit/arrange.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { label } from '../kit/labels.ts'
import { bag, sack } from '../kit/packs.ts'
import { brushed, clear, gloss, gold, grainy, lit, metal, pane, paper, plastic, printed, rubber, standard } from '../kit/materials.ts'
import { at, axle, bent, box, cyl, decal, extrude, group, grounded, lathe, many, mesh, outline, panel, pose, rod, roundRect, scaled, sphere, turned, warp, wrap, type Obj } from '../kit/shapes.ts'
import { canvasTexture } from '../kit/labels.ts'
import { BoxGeometry, PlaneGeometry, SphereGeometry, type CanvasTexture } from 'three'

/** Clear boxes with clip lids, nested or stacked. */
export const containers = form([20, -22, 12], (b) => {
  const one = (w: number, h: number, d: number, tone: string): Obj => {
    const shell = warp(box(w, h, d, clear('#eef2f2', 0.32), 0.09), (p) => { const t = 0.9 + (0.1 * p.y) / h; p.set(p.x * t, p.y, p.z * t) })
    shell.castShadow = false
    return group(at(box(w * 0.82, h * b.rng.range(0.4, 0.75), d * 0.82, grainy(b.rng.pick(['#d8b36a', '#9aa95a', '#c9562f', '#efe6d2']), 3, 3), 0.06), 0, 0.03, 0), shell, at(box(w * 1.03, 0.13, d * 1.03, plastic(tone, 0.35), 0.05), 0, h, 0), at(box(w * 0.82, 0.03, d * 0.82, plastic(lighter(tone, 0.2), 0.35), 0.014), 0, h + 0.125, 0), [-1, 1].map((s) => at(box(0.05, 0.22, d * 0.4, plastic(tone, 0.35), 0.02), s * w * 0.525, h - 0.14, 0)))
  }
  const choice = b.alt(3)
  if (choice === 0) return group(one(1.9, 0.75, 1.4, b.body), at(one(1.5, 0.55, 1.1, b.accent), 0.05, 0.91, 0, 0.12))
  if (choice === 1) return group(at(one(1.1, 1.5, 1.1, b.body), -0.8, 0, 0), at(one(1.1, 0.95, 1.1, b.accent), 0.45, 0, 0.1), at(one(0.85, 0.5, 0.85, b.body), 0.45, 1.12, 0.1, 0.2))
  return group(at(one(1.7, 0.6, 1.3, b.body), 0, 0, -0.1), at(one(0.9, 0.45, 0.9, b.accent), 1.35, 0, 0.6, 0.2), at(one(1.2, 0.5, 1, b.accent), -0.05, 0.77, -0.1, -0.1))
})

/** Coated pan, with a smaller one or a lid. */
export const fryingPan = form([28, -24, 14], (b) => {
  const pan = (r: number, h: number): Obj => group(lathe([[0, 0.03], [r * 0.78, 0.03], [r * 0.8, 0, 0.02], [r * 0.86, 0.04, 0.08], [r, h, 0.02], [r * 1.02, h + 0.02, 0.02], [r * 0.97, h], [r * 0.8, 0.1, 0.12], [0, 0.09]], plastic(b.body, 0.4)), lathe([[r * 0.93, h * 0.75], [r * 0.79, 0.107, 0.1], [0, 0.097]], grainy(darker(b.alt(2) ? b.accent : '#3a3a3c', 0.2), 6, 0.4)), bent([[r * 0.97, h * 0.8, 0], [r * 1.25, h + 0.1, 0], [r * 1.7, h + 0.2, 0], [r * 2.15, h + 0.22, 0]], 0.085, plastic(b.accent, 0.45)), at(axle(0.05, 0.02, metal()), r * 2.05, h + 0.22, 0.09))
  const choice = b.alt(3)
  if (choice === 0) return at(pan(1, 0.38), -0.5, 0, 0, 0.15)
  if (choice === 1) return group(at(pan(1, 0.36), -0.4, 0, 0, 0.1), at(pan(0.72, 0.34), -0.55, 0.2, 0.05, -0.5))
  const up = grounded(turned(group(at(pan(0.95, 0.34), 0, 0, 0)), Math.PI / 2 - 0.2, 0, 0))
  return group(at(up, -0.5, 0, -0.9), at(pan(0.8, 0.34), 0.1, 0, 0.8, -0.2))
})

/** Steel tumbler with lid: slim flask or wide mug with handle. */
export const tumbler = form([10, -10, 14], (b) => {
  const handle = b.alt(3) === 1
  const one = (tone: string, s: number): Obj => scaled(group(lathe([[0, 0], [0.4, 0, 0.05], [0.43, 0.1], [0.52, 1.55, 0.02], [0, 1.55]], standard({ color: tone, roughness: 0.5, metalness: 0.15 })), cyl(0.415, 0.12, brushed()), at(cyl(0.53, 0.05, brushed(), 0.53), 0, 1.53, 0), at(lathe([[0, 0], [0.52, 0, 0.02], [0.5, 0.14, 0.05], [0, 0.17]], plastic(b.accent, 0.35)), 0, 1.57, 0), handle ? bent([[0.48, 1.35, 0], [0.85, 1.3, 0], [0.88, 0.65, 0], [0.46, 0.5, 0]], 0.06, plastic(b.accent)) : [], b.alt(3) === 2 ? at(cyl(0.035, 1.0, metal()), 0.15, 1.6, 0.1) : at(box(0.2, 0.06, 0.3, plastic(darker(b.accent, 0.2)), 0.02), 0, 1.72, 0.12), at(wrap(0.475, 0.22, 0.8, label(b, 0.4, 0.22, { ground: null, under: tone, style: 0 }), 0.488), 0, 0.75, 0.0)), s)
  return b.alt(2) === 0 ? group(at(one(b.body, 1), -0.55, 0, 0), at(one(mix(b.body, b.accent, 0.5), 0.78), 0.55, 0, 0.2)) : one(b.body, 1)
})

/** Toothbrushes in a cup or lying in a row. */
export const toothbrushes = form([24, -10, 14], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.5), mix(b.body, b.accent, 0.5)]
  const brush = (i: number): Obj => {
    const tone = tones[i % 4] ?? b.body
    const places = Array.from({ length: 33 }, (_, k) => pose(0, 1.72 + Math.floor(k / 3) * 0.032, 0.085, 1.571, 0, 0))
    const tuft = new BoxGeometry(0.03, 0.13, 0.028)
    const cols = [-0.04, 0, 0.04].map((x) => at(many(tuft, plastic(i % 2 ? '#f5f5f2' : lighter(b.accent, 0.5), 0.8), places.filter((_p, k) => k % 3 === 0)), x, 0, 0))
    return group(bent([[0, 0, 0], [0, 0.7, 0.03], [0, 1.15, 0], [0, 1.7, 0]], 0.065, gloss(tone)), at(box(0.16, 0.4, 0.07, gloss(tone), 0.034), 0, 1.68, 0), at(sphere(0.066, gloss(tone)), 0, 0, 0), at(scaled(sphere(0.07, rubber(b.accent)), 0.8, 4, 1.05), 0, 0.6, 0.02), cols)
  }
  if (b.alt(2) === 0) {
    const cup = lathe([[0, 0.05], [0.36, 0.05], [0.36, 0, 0.02], [0.42, 0, 0.04], [0.42, 1, 0.02], [0.37, 1, 0.02], [0.37, 0.3]], gloss(lighter(b.body, 0.6)))
    return group(cup, [0, 1, 2].map((i) => at(group(turned(brush(i), [-0.16, 0.18, -0.05][i] ?? 0, [0.5, -0.4, 1.2][i] ?? 0, [0.16, -0.17, 0.1][i] ?? 0)), (i - 1) * -0.12, 0.12, (i % 2) * 0.1)))
  }
  const n = 3 + b.alt(2)
  return group(Array.from({ length: n }, (_, i) => at(group(turned(brush(i), -Math.PI / 2, 0, 0)), (i - (n - 1) / 2) * 0.42, 0.09, 1 + (i % 2) * 0.15, b.rng.range(-0.04, 0.04))))
})

/** Pair of rubber gloves. */
export const gloves = form([30, 0, 14], (b) => {
  const glove = (s: number, tone: string): Obj => {
    const shape = outline([[-0.42, -1.5], [0.42, -1.5], [0.44, -0.4], [0.5, 0.05], [0.78, 0.35], [0.86, 0.52], [0.74, 0.58], [0.5, 0.35], [0.44, 0.5], [0.46, 1.0], [0.37, 1.06], [0.28, 1.0], [0.24, 0.55], [0.2, 1.18], [0.1, 1.26], [0.0, 1.18], [-0.02, 0.58], [-0.08, 1.12], [-0.18, 1.18], [-0.26, 1.1], [-0.24, 0.52], [-0.34, 0.92], [-0.44, 0.95], [-0.5, 0.86], [-0.44, 0.3], [-0.46, -0.4]], true)
    const m = extrude(shape, 0.26, standard({ color: tone, roughness: 0.5 }), 0.11)
    m.scale.x = s
    return group(turned(group(m, at(box(0.98, 0.12, 0.28, standard({ color: b.accent, roughness: 0.5 }), 0.05), 0, -1.55, 0)), -Math.PI / 2, 0, 0))
  }
  const hang = b.alt(2) === 1
  if (hang) return group(at(turned(glove(1, b.body), 0, 0, 0), -0.75, 0.14, 0, 0.3), at(glove(-1, b.body), 0.75, 0.14, 0, -0.3))
  return group(at(glove(1, b.body), -0.2, 0.14, 0, 0.12), at(glove(-1, lighter(b.body, 0.12)), 0.5, 0.38, 0.1, -0.4))
})

/** Ball-point pens in a row or in a cup. */
export const pens = form([30, -20, 14], (b) => {
  const tones = [b.body, b.accent, '#2d3b55', mix(b.body, b.accent, 0.5), lighter(b.body, 0.3)]
  const pen = (i: number): Obj => {
    const tone = tones[i % tones.length] ?? b.body
    return group(lathe([[0.012, 0], [0.03, 0.03], [0.075, 0.24, 0.03], [0.085, 0.3]], metal()), at(cyl(0.088, 0.5, rubber(darker(tone, 0.1))), 0, 0.28, 0), at(cyl(0.088, 1.1, gloss(tone)), 0, 0.77, 0), at(cyl(0.09, 0.05, metal()), 0, 1.2, 0), at(cyl(0.05, 0.2, metal()), 0, 1.86, 0), at(box(0.05, 0.62, 0.03, metal(), 0.012), 0, 1.26, 0.11))
  }
  if (b.alt(2) === 0) {
    const n = 4 + b.alt(3)
    return group(Array.from({ length: n }, (_, i) => at(group(turned(pen(i), -Math.PI / 2, 0, 0)), (i - (n - 1) / 2) * 0.34, 0.09, 1 - (i % 2) * 0.08, 0.02 * i)))
  }
  return group(lathe([[0, 0.05], [0.4, 0.05], [0.44, 0, 0.03], [0.46, 1.0, 0.02], [0.42, 1.0], [0.4, 0.2]], paper(lighter(b.body, 0.55))), Array.from({ length: 5 }, (_, i) => at(group(turned(pen(i), Math.PI + 0.12 * Math.sin(i * 2), i, 0.13 * Math.cos(i * 2.2))), Math.sin(i * 2.5) * 0.2, 2.05, Math.cos(i * 2.5) * 0.18)), at(group(turned(pen(1), -Math.PI / 2, 0, 0)), 0.85, 0.09, 1.1, -0.5))
})

/** Pet food bag with a filled bowl. */
export const petFood = form([15, -8, 12], (b) => {
  const kibble = new SphereGeometry(0.075, 8, 6)
  kibble.scale(1, 0.6, 1)
  const pieces = many(kibble, grainy('#a8703f', 2, 1), Array.from({ length: 170 }, () => { const a = b.rng.range(0, 6.3); const d = Math.sqrt(b.rng.next()) * 0.55; return pose(Math.cos(a) * d, 0.34 + 0.22 * (1 - d / 0.55) * b.rng.range(0.7, 1), Math.sin(a) * d, b.rng.range(0, 3), 0, b.rng.range(0, 3)) }))
  const dish = group(lathe([[0, 0.05], [0.75, 0, 0.04], [0.62, 0.42, 0.04], [0.54, 0.42, 0.02], [0.5, 0.2], [0, 0.18]], gloss(b.accent)), cyl(0.5, 0.36, grainy('#a8703f', 2, 2)), pieces)
  const big = b.alt(2) === 0 ? bag(b, 1.6, 2.2, 0.85, { colour: b.body, kind: 'standing', roughness: 0.45 }) : sack(b, 1.5, 2.2, 0.8, b.body)
  return group(at(big, b.alt(3) === 1 ? 0.45 : -0.45, 0, -0.3, 0.1), at(dish, b.alt(3) === 1 ? -0.75 : 0.8, 0, 0.65))
})

/** Digital door lock: keypad body with lever handle, inside and outside part. */
export const doorLock = form([6, -22, 12], (b) => {
  const slim = b.alt(3)
  const keys = Array.from({ length: 12 }, (_, i) => at(axle(0.05, 0.01, lit('#d6e6f2', 0.5)), ((i % 3) - 1) * 0.17, 1.85 - Math.floor(i / 3) * 0.17, 0.125))
  const out = group(extrude(roundRect(0.78, 2.3, slim === 1 ? 0.38 : 0.12), 0.22, slim === 0 ? gloss(b.body) : brushed(mix(b.body, '#b9bcc0', 0.4)), 0.03), at(extrude(roundRect(0.66, 1.0, slim === 1 ? 0.3 : 0.08), 0.03, pane(), 0.008), 0, 1.2, 0.105), keys, at(group(axle(0.16, 0.2, metal(b.accent)), at(rod(0.075, 0.85, metal(b.accent)), 0.36, 0, 0.1)), 0, 0.55, 0.2), at(axle(0.07, 0.02, pane('#39424b')), 0, 0.95, 0.115))
  const inner = group(extrude(roundRect(0.85, 2.0, 0.14), 0.3, plastic(darker(b.body, 0.2)), 0.04), at(axle(0.2, 0.1, metal('#c3c6ca')), 0, 1.45, 0.2), at(box(0.09, 0.32, 0.08, metal(), 0.03), 0, 1.3, 0.28), at(box(0.5, 0.03, 0.02, lit(b.accent)), 0, 0.5, 0.15))
  return slim === 2 ? group(at(out, 0, 0, 0.1)) : group(at(out, -0.35, 0, 0.15, 0.15), at(inner, 0.85, 0, -0.35, -0.2))
})

function pattern(b: Brief, kind: number, ground: string, ink: string): CanvasTexture {
  return canvasTexture(1, 1, (ctx, W, H) => {
    ctx.fillStyle = ground
    ctx.fillRect(0, 0, W, H)
    if (kind === 0) for (let i = 0; i < 90; i += 1) {
      ctx.fillStyle = mix(ground, ink, b.rng.range(0.2, 0.6))
      ctx.beginPath()
      ctx.ellipse(b.rng.range(0, W), b.rng.range(0, H), W * 0.03, W * 0.011, b.rng.range(0, 3), 0, 6.3)
      ctx.fill()
    }
    else if (kind === 1) for (let i = 0; i < 18; i += 1) { ctx.fillStyle = mix(ground, ink, i % 3 ? 0.12 : 0.4); ctx.fillRect((i * W) / 18, 0, W / 36, H) }
    else for (let i = 0; i < 70; i += 1) {
      ctx.strokeStyle = mix(ground, ink, b.rng.range(0.05, 0.3))
      ctx.lineWidth = b.rng.range(1, 5)
      const y = b.rng.range(0, H)
      ctx.beginPath()
      ctx.moveTo(0, y)
      ctx.bezierCurveTo(W * 0.3, y + b.rng.range(-20, 20), W * 0.6, y + b.rng.range(-20, 20), W, y)
      ctx.stroke()
    }
  }, 512)
}

/** Rolls of wallpaper or decor film, one unrolled towards the viewer. */
export const wallpaperRolls = form([22, -20, 12], (b) => {
  const kind = b.alt(3)
  const roll = (k: number, tone: string): Obj => {
    const core = cyl(0.32, 2.1, printed(pattern(b, k, tone, b.accent), 0.75), 0.32, 0.01)
    return group(core, at(cyl(0.12, 0.01, paper('#8b7a62')), 0, 2.1, 0))
  }
  const sheet = warp(mesh(new PlaneGeometry(2.1, 3, 1, 40), printed(pattern(b, kind, b.body, b.accent), 0.75)), (p) => {
    const t = p.y + 1.5
    if (t < 2) p.set(p.x, 0.012, 1.3 - t)
    else { const a = (t - 2) / 0.33; p.set(p.x, 0.345 - Math.cos(a) * 0.333, -0.7 - Math.sin(a) * 0.333) }
  })
  const lying = at(turned(group(at(roll(kind, b.body), 0, -1.05, 0)), 0, 0, Math.PI / 2), 0, 0.34, -0.7)
  const up = b.alt(2) === 0 ? [at(roll((kind + 1) % 3, lighter(b.body, 0.4)), -0.75, 0, -1.5), at(roll((kind + 2) % 3, mix(b.body, b.accent, 0.5)), 0.05, 0, -1.6)] : []
  return group(sheet, lying, up)
})

/** Flooring planks fanned over each other, the tongue edges visible. */
export const flooring = form([30, -28, 12], (b) => {
  const n = 3 + b.alt(3)
  return group(Array.from({ length: n }, (_, i) => {
    const tone = mix(mix('#b98d5e', b.body, 0.6), b.accent, i * 0.14)
    const plank = group(box(0.85, 0.1, 3, plastic(darker(tone, 0.35)), 0.01), at(turned(panel(0.83, 2.98, printed(pattern(b, 2, tone, darker(tone, 0.6)), 0.55)), -Math.PI / 2, 0, 0), 0, 0.103, 1.49))
    return at(plank, b.alt(2) === 0 ? (i - n / 2) * 0.5 : (i - n / 2) * 0.86, b.alt(2) === 0 ? i * 0.1 : 0, b.alt(2) === 0 ? i * 0.05 : (i % 2) * 0.6, b.alt(2) === 0 ? (i - 1) * 0.16 : 0)
  }))
})

/** Costume jewellery on stone blocks: earrings, necklace, ring. */
export const jewellery = form([26, -12, 14], (b) => {
  const goldish = b.alt(2) === 0 ? gold() : metal('#d9dbde', 0.15)
  const gem = (r: number, tone: string): Obj => lathe([[0, 0], [r, r * 0.9], [r * 0.65, r * 1.3], [0, r * 1.32]], gloss(tone), 0.004, 8)
  const block = (w: number, h: number, d: number, tone: string): Obj => box(w, h, d, grainy(tone, 2, 0.5), 0.03)
  const chain = Array.from({ length: 46 }, (_, i) => { const a = -2.6 + (i / 45) * 5.2; return pose(Math.sin(a) * 0.78, 0.035, Math.cos(a) * 0.62, 0, a, 0) })
  const bead = new SphereGeometry(0.036, 12, 10)
  const ringBand = turned(lathe([[0.26, -0.05], [0.3, -0.05, 0.03], [0.3, 0.05, 0.03], [0.26, 0.05, 0.03], [0.26, -0.05]], goldish, 0.01), Math.PI / 2, 0, 0)
  const ear = (x: number): Obj => at(group(turned(bent([[0.2, 0, 0], [0, 0.2, 0], [-0.2, 0, 0], [0, -0.2, 0]], 0.03, goldish, true), 0, 0.5, 0), at(gem(0.08, b.accent), 0, -0.35, 0)), x, 0.28, 0)
  return group(at(block(2.6, 0.1, 1.9, lighter(b.body, 0.5)), 0, -0.1, 0), at(block(0.8, 0.55, 0.7, lighter(b.body, 0.2)), -0.7, 0, -0.4), at(block(0.6, 0.3, 0.6, b.body), 0.85, 0, -0.55), at(group(many(bead, goldish, chain), at(gem(0.1, b.accent), 0, 0.03, 0.68)), 0.15, 0, 0.1), at(group(ringBand, at(gem(0.13, b.accent), 0, 0.29, 0)), 0.85, 0.59, -0.55), at(ear(-0.2), -0.7, 0.67, -0.4), at(ear(0.25), -0.7, 0.67, -0.35))
})

/** Sunglasses, folded open on the table. */
export const sunglasses = form([17, -24, 16], (b) => {
  const choice = b.alt(3)
  const frame = choice === 2 ? gold() : gloss(b.body)
  const half = (s: number): Obj => {
    const pts: [number, number][] = choice === 0 ? [[-0.42, 0.28], [0.42, 0.3], [0.45, -0.1], [0.25, -0.3], [-0.25, -0.3], [-0.42, -0.05]] : choice === 1 ? Array.from({ length: 16 }, (_, i) => [0.42 * Math.cos(i * 0.3927), 0.38 * Math.sin(i * 0.3927)]) : [[-0.36, 0.28], [0.44, 0.3], [0.48, -0.05], [0.2, -0.42], [-0.18, -0.36], [-0.38, 0]]
    const shape = outline(pts, true)
    shape.holes.push(outline(pts.map((p) => [p[0] * (choice === 2 ? 0.95 : 0.84), p[1] * (choice === 2 ? 0.95 : 0.82)] as const), true))
    const g = group(extrude(shape, choice === 2 ? 0.04 : 0.09, frame, 0.02), extrude(outline(pts.map((p) => [p[0] * 0.9, p[1] * 0.88] as const), true), 0.02, standard({ color: mix(b.accent, '#1b1a1c', 0.65), roughness: 0.06, transparent: true, opacity: 0.86 }), 0))
    g.scale.x = s
    return at(g, s * 0.52, 0.45, 0, s * 0.12)
  }
  const arm = (s: number): Obj => group(bent([[s * 0.98, 0.62, -0.05], [s * 0.99, 0.62, -0.8], [s * 0.96, 0.55, -1.25], [s * 0.92, 0.3, -1.55]], choice === 2 ? 0.025 : 0.045, frame), at(box(0.1, 0.12, 0.1, frame, 0.02), s * 0.97, 0.56, -0.04))
  return group(half(-1), half(1), bent([[-0.14, 0.5, 0.02], [0, 0.58, 0.04], [0.14, 0.5, 0.02]], 0.035, frame), arm(-1), arm(1), [-1, 1].map((s) => at(scaled(sphere(0.05, clear('#e8e2d8', 0.7)), 0.6, 1.3, 0.8), s * 0.13, 0.38, -0.06)))
})

/** Sealant cartridges with nozzles, or a pail of adhesive. */
export const adhesiveCartridges = form([13, -8, 12], (b) => {
  const cartridge = (tone: string): Obj => group(cyl(0.28, 1.7, plastic(tone, 0.34), 0.28, 0.03), at(wrap(0.286, 1.2, 2.4, label(b, 0.62, 1.2, { ground: null, under: tone })), 0, 0.2, 0), at(lathe([[0.28, 0], [0.27, 0.08, 0.03], [0.1, 0.12, 0.02], [0.1, 0.24]], plastic(tone)), 0, 1.68, 0), at(lathe([[0.11, 0], [0.11, 0.12], [0.028, 0.95]], plastic(b.accent, 0.35)), 0, 1.86, 0))
  const choice = b.alt(3)
  const pail = group(lathe([[0, 0], [0.62, 0, 0.03], [0.68, 1.15], [0.72, 1.18, 0.02], [0.72, 1.28, 0.03], [0, 1.28]], plastic(b.body)), at(wrap(0.635, 0.8, 2.2, label(b, 1.35, 0.8, { ground: null, under: b.body }), 0.672), 0, 0.18, 0), bent([[-0.72, 1.1, 0], [-0.6, 0.85, 0.6], [0, 0.72, 0.82], [0.6, 0.85, 0.6], [0.72, 1.1, 0]], 0.02, metal()))
  if (choice === 0) return line([cartridge(b.body), cartridge(lighter(b.body, 0.5)), cartridge(mix(b.body, b.accent, 0.5))], 0.22, 0.2)
  if (choice === 1) return group(at(pail, 0.35, 0, -0.2), at(cartridge(lighter(b.body, 0.4)), -0.75, 0, 0.15), at(grounded(turned(cartridge(b.body), 0, 0, Math.PI / 2)), 1.4, 0, 0.85))
  return pail
})
