import * as THREE from 'three'
import { form, type Brief } from '../kit/form.ts'
import { carton } from '../kit/arrange.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { label } from '../kit/labels.ts'
import { bag } from '../kit/packs.ts'
import { clear, gloss, gold, grainy, paper, plastic, standard } from '../kit/materials.ts'
import { around, at, bent, box, cyl, group, lathe, many, mesh, pose, scaled, sphere, turned, warp, wrap, type Obj, type P3 } from '../kit/shapes.ts'

/** Stoneware bowl open at the top. */
const bowl = (r: number, h: number, colour: string): Obj =>
  lathe([[0, 0.05], [r * 0.42, 0.05], [r * 0.42, 0], [r * 0.5, 0, 0.03], [r * 0.52, 0.08, 0.04], [r * 0.9, h * 0.55, 0.25], [r, h, 0.02], [r * 0.95, h, 0.02], [r * 0.8, h * 0.5, 0.2], [0, h * 0.35]], gloss(colour))

const leaf = (w: number, colour: string): Obj => scaled(sphere(w, gloss(colour)), 1, 0.12, 0.45)

/** Noodle strands wound through a bowl. */
function noodles(b: Brief, r: number, y: number, colour: string): Obj {
  const mat = standard({ color: colour, roughness: 0.35 })
  return group(Array.from({ length: 16 }, () => {
    const cx = b.rng.range(-0.3, 0.3) * r
    const cz = b.rng.range(-0.3, 0.3) * r
    const rr = b.rng.range(0.25, 0.62) * r
    const lift = b.rng.range(0, 0.1)
    const start = b.rng.range(0, 6)
    const points = Array.from({ length: 9 }, (_, i): P3 => {
      const a = start + i * 0.62
      return [cx + Math.cos(a) * rr, y + lift + 0.05 * Math.sin(i * 1.7 + start), cz + Math.sin(a) * rr * 0.8]
    })
    return bent(points, 0.034, mat)
  }))
}

/** Bowl of noodles in broth, served beside its pack. */
export const noodleBowl = form([27, -6, 12], (b) => {
  const cold = b.alt(2) === 1
  const soup = cyl(0.88, 0.01, gloss(cold ? '#d9c9a4' : mix(b.body, '#b5521f', 0.6)))
  const tops = group(
    at(turned(scaled(sphere(0.2, gloss('#fbf7ec')), 1.15, 0.55, 0.85), 0, 0.4, 0), 0.3, 0.68, 0.22),
    at(scaled(sphere(0.1, gloss('#f2b23c')), 1, 0.5, 1), 0.3, 0.77, 0.23),
    Array.from({ length: 7 }, () => at(group(turned(leaf(0.12, b.rng.pick(['#5f8a3c', '#7ba04a', '#46752f'])), 0.2, b.rng.range(0, 3), 0.2)), b.rng.range(-0.45, 0.1), 0.69, b.rng.range(-0.35, 0.35))),
    Array.from({ length: 3 }, (_, i) => at(group(turned(box(0.34, 0.03, 0.14, grainy(cold ? '#e9ece0' : '#c8563a'), 0.012), 0.3, 0.4 * i, 0)), -0.1 + 0.14 * i, 0.7, -0.4)),
  )
  const dish = group(bowl(1, 0.72, cold ? '#cfd3d2' : darker(b.accent, 0.15)), at(soup, 0, 0.55, 0), noodles(b, 0.95, 0.56, cold ? '#8d7a62' : '#f0d58c'), tops)
  const pack = bag(b, 1.5, 1.5, 0.5, { colour: b.body, kind: 'pillow', roughness: 0.28 })
  return group(at(group(turned(pack, -0.12, 0, 0)), b.rng.chance(0.5) ? -0.75 : 0.75, 0, -1.15, 0.1), at(dish, 0, 0, 0.2))
})

/** Ready dish in a bowl: rice cakes in sauce, kimchi or stew, beside its pouch. */
export const dishBowl = form([28, 6, 12], (b) => {
  const choice = b.alt(3)
  const sauce = mix(b.body, '#b6301c', 0.6)
  const pieces = Array.from({ length: 22 }, () => {
    const a = b.rng.range(0, 6.28)
    const d = Math.sqrt(b.rng.next()) * 0.62
    const y = 0.56 + (0.62 - d) * 0.35
    const piece = choice === 0
      ? turned(cyl(0.075, 0.42, gloss(lighter(sauce, 0.1)), 0.075, 0.05), Math.PI / 2, b.rng.range(0, 3), b.rng.range(-0.3, 0.3))
      : choice === 1
        ? turned(scaled(sphere(0.2, gloss(b.rng.chance(0.4) ? '#e9d9a8' : mix(sauce, '#e0752e', b.rng.next() * 0.6))), 1.3, 0.35, 0.7), b.rng.range(-0.5, 0.5), b.rng.range(0, 3), b.rng.range(-0.5, 0.5))
        : turned(box(0.34, 0.16, 0.26, grainy(b.rng.pick(['#e8cfa2', '#d9b47a', '#f0e3c8'])), 0.07), b.rng.range(-0.3, 0.3), b.rng.range(0, 3), 0.2)
    return at(group(piece), Math.cos(a) * d, y, Math.sin(a) * d)
  })
  const seeds = Array.from({ length: 26 }, () => at(scaled(sphere(0.022, plastic('#f3e6c4')), 1.5, 0.8, 1), b.rng.range(-0.45, 0.45), 0.83, b.rng.range(-0.4, 0.4)))
  const dish = group(bowl(1, 0.66, b.rng.chance(0.5) ? '#efeade' : '#3a3835'), at(cyl(0.86, 0.02, gloss(choice === 2 ? '#e9d9b0' : sauce)), 0, 0.5, 0), pieces, choice === 2 ? [] : seeds, at(group(turned(leaf(0.16, '#6b9440'), 0.2, 0.5, 0.2)), 0.1, 0.86, 0.05))
  const pack = bag(b, 1.45, 1.9, 0.6, { colour: b.body, kind: 'standing', roughness: 0.3 })
  return group(at(pack, choice === 1 ? -0.8 : 0.8, 0, -1.1, choice === 1 ? 0.15 : -0.15), at(dish, choice === 1 ? 0.25 : -0.25, 0, 0.25))
})

/** Sheets of laver: a squared stack with one sheet lifted. */
export const laverSheets = form([26, -14, 12], (b) => {
  const choice = b.alt(3)
  const green = grainy('#25382a', 5, 2.5)
  const sheet = (curl: number): Obj => warp(mesh(new THREE.BoxGeometry(1.7, 0.012, 1.35, 24, 1, 12), green), (p) => {
    p.y += curl * (p.x + 0.85) ** 2 + 0.012 * Math.sin(p.x * 9 + p.z * 7)
  })
  const stack = group(Array.from({ length: 12 }, (_, i) => at(sheet(0), b.rng.range(-0.02, 0.02), 0.02 + i * 0.026, b.rng.range(-0.02, 0.02), b.rng.range(-0.02, 0.02))), at(sheet(0.1), 0.05, 0.37, 0.05, 0.14))
  if (choice === 0) return group(at(group(turned(bag(b, 1.5, 1.9, 0.4, { colour: b.body, kind: 'pillow', roughness: 0.28 }), -0.12, 0, 0)), -0.4, 0, -1.0, 0.12), at(stack, 0.25, 0, 0.45, -0.15))
  if (choice === 1) return group(at(carton(b, 2.0, 1.3, 0.55), 0, 0, -1.05, -0.12), at(stack, 0, 0, 0.3))
  const bite = Array.from({ length: 6 }, (_, i) => at(warp(mesh(new THREE.BoxGeometry(0.75, 0.012, 0.55, 8, 1, 6), green), (p) => { p.y += 0.12 * p.x * p.x }), -0.75 + i * 0.3, 0.04 + i * 0.03, 0.75, 0.2))
  return group(at(bag(b, 1.7, 1.2, 0.5, { colour: b.body, kind: 'pillow', roughness: 0.25 }), 0, 0, -0.4, -0.1), bite)
})

/** Bunch of green grapes on a stem, in a paper tray in one arrangement. */
export const grapes = form([24, 0, 20], (b) => {
  const places: THREE.Matrix4[] = []
  const inBox = b.alt(2) === 0
  const skin = mix('#b9c95c', b.body, 0.25)
  for (let i = 0; i < 60; i += 1) {
    const t = (i + 0.5) / 60
    const a = i * 2.399
    const r = 0.62 * Math.sin(Math.PI * (0.12 + 0.8 * t)) * Math.sqrt(0.45 + 0.55 * b.rng.next())
    places.push(pose((t - 0.5) * 2.2, 0.42 + Math.cos(a) * r * 0.62, Math.sin(a) * r, b.rng.range(0, 1), 0, b.rng.range(0, 1), b.rng.range(0.92, 1.06)))
  }
  const berry = new THREE.SphereGeometry(0.2, 20, 16)
  berry.scale(1, 1.12, 1)
  const bunch = group(many(berry, standard({ color: skin, roughness: 0.2 }), places), bent([[-1.0, 0.5, 0], [-1.35, 0.66, 0.03], [-1.5, 0.62, 0.1], [-1.6, 0.75, 0.1]], 0.045, plastic('#7d6a3a', 0.8)))
  if (!inBox) return group(bunch, at(bunch.clone(), 0.35, 0.0, -0.85, 0.5))
  const card = paper(lighter(b.body, 0.35))
  return group(box(2.9, 0.08, 1.8, card), at(box(2.9, 0.5, 0.05, card), 0, 0, 0.9), at(box(2.9, 0.5, 0.05, card), 0, 0, -0.9), at(box(0.05, 0.5, 1.8, card), -1.45, 0, 0), at(box(0.05, 0.5, 1.8, card), 1.45, 0, 0), at(bunch, 0.1, 0.1, 0))
})

/** Large russet pears: three together, or one in a foam net beside a gift box. */
export const pears = form([18, 0, 20], (b) => {
  const skin = grainy(mix('#d2a85c', b.body, 0.15), 5, 0.5)
  const pear = (): Obj => group(lathe([[0, 0.06], [0.3, 0, 0.15], [0.72, 0.4, 0.5], [0.66, 1.0, 0.5], [0.2, 1.26, 0.15], [0, 1.2]], skin), bent([[0, 1.18, 0], [0.02, 1.36, 0.01], [0.08, 1.5, 0.03]], 0.035, plastic('#5d4526', 0.8)))
  const choice = b.alt(3)
  if (choice === 0) return group(at(pear(), -0.8, 0, 0, 1), at(pear(), 0.72, 0, -0.15, 2), at(scaled(group(pear()), 0.92), 0.05, 0, 0.95))
  if (choice === 1) {
    const net = around(16, () => at(turned(bent([[0, 0, 0], [0.75, 0.35, 0], [0.66, 0.9, 0]], 0.025, plastic('#f2efe6', 0.7)), 0, 0, 0), 0, 0, 0))
    return group(at(carton(b, 2.2, 1.4, 1.0), -0.2, 0, -1.15, 0.15), at(group(pear(), net), -0.55, 0, 0.3), at(pear(), 0.85, 0, 0.2))
  }
  const half = group(scaled(sphere(0.68, plastic('#f5ecd4', 0.5)), 1, 1, 0.12), at(scaled(sphere(0.09, plastic('#6b4a26')), 0.5, 1, 0.4), 0, 0.02, 0.07))
  return group(at(pear(), -0.5, 0, -0.2), at(group(turned(half, -0.35, 0, 0)), 0.75, 0.64, 0.35, -0.2))
})

/** Scoops in a paper cup with a wooden spoon, or bars on sticks. */
export const iceCream = form([18, 0, 14], (b) => {
  const cream = (tone: string): THREE.Material => grainy(tone, 2, 1.2)
  if (b.alt(2) === 0) {
    const cup = lathe([[0, 0], [0.55, 0, 0.03], [0.74, 0.72, 0.01], [0.78, 0.75, 0.03], [0.72, 0.74], [0.66, 0.55], [0, 0.55]], paper(b.accent))
    const scoops = [at(sphere(0.44, cream(b.body)), -0.26, 0.86, 0.1), at(sphere(0.44, cream(lighter(b.body, 0.5))), 0.3, 0.88, -0.05), at(sphere(0.4, cream(mix(b.body, b.accent, 0.3))), 0.02, 1.35, 0)]
    return group(cup, scoops, at(group(turned(box(0.13, 1.1, 0.03, paper('#d8b986'), 0.014), 0, 0.3, -0.5)), 0.35, 0.9, 0.1))
  }
  const bar = (tone: string): Obj => group(at(box(0.14, 0.7, 0.06, paper('#d8b986'), 0.03), 0, 0, 0), at(box(0.72, 1.35, 0.32, cream(tone), 0.16), 0, 0.5, 0), at(box(0.4, 0.9, 0.34, cream(lighter(tone, 0.12)), 0.15), 0, 0.72, 0))
  return group([b.body, lighter(b.body, 0.4), b.accent].map((tone, i) => at(group(turned(bar(tone), -1.2, 0, 0)), (i - 1) * 0.92, 0.2, 0.2 + (i % 2) * -0.25, (1 - i) * 0.14)))
})

/** Pleated dumplings on a plate, with the frozen bag behind. */
export const dumplings = form([30, 0, 12], (b) => {
  const dough = standard({ color: '#f3e8cd', roughness: 0.42 })
  const one = (): Obj => {
    const m = warp(mesh(new THREE.SphereGeometry(0.34, 40, 24), dough), (p) => {
      const edge = Math.max(0, p.y / 0.34)
      const bend = p.x * p.x * 0.9
      p.set(p.x * 1.35, Math.max(-0.16, p.y * 0.85) + 0.03 * Math.sin(p.x * 42) * edge, p.z * (1 - edge * 0.8) * 0.95 - bend)
    })
    return scaled(group(at(m, 0, 0.18, 0)), 0.78)
  }
  const n = 5 + b.alt(3)
  const ringOf = around(n, () => at(one(), 0, 0.08, 0.74))
  const plate = lathe([[0, 0.03], [0.7, 0.03], [0.72, 0, 0.02], [0.8, 0.03, 0.03], [1.25, 0.14, 0.03], [1.24, 0.17], [0.8, 0.07, 0.05], [0, 0.06]], gloss('#e7e4dc'))
  const sauce = at(lathe([[0, 0], [0.2, 0, 0.02], [0.28, 0.14, 0.01], [0.25, 0.14], [0.18, 0.05], [0, 0.1]], gloss('#3a2418')), 0, 0.06, 0)
  return group(at(bag(b, 1.9, 1.7, 0.7, { colour: b.body, kind: 'pillow', roughness: 0.3 }), b.alt(2) ? 0.3 : -0.3, 0, -1.6, 0.06), at(group(plate, ringOf, sauce), 0, 0, 0.2))
})

/** Round cakes with a filling; one is cut. */
export const chocoPies = form([24, 0, 14], (b) => {
  const coat = standard({ color: mix('#4a2918', b.body, 0.15), roughness: 0.38 })
  const pie = (): Obj => lathe([[0, 0], [0.55, 0.02, 0.1], [0.62, 0.16, 0.1], [0.57, 0.3, 0.05], [0.61, 0.42, 0.1], [0.5, 0.58, 0.15], [0, 0.6]], coat)
  const cut = group(lathe([[0, 0], [0.56, 0.02, 0.08], [0.6, 0.2, 0.06], [0.6, 0.22], [0, 0.22]], coat), at(cyl(0.56, 0.12, paper('#fdf8ee'), 0.56, 0.05), 0, 0.2, 0))
  const choice = b.alt(2)
  return group(at(carton(b, 2.2, 1.35, 0.8), -0.2, 0, -1.1, choice ? 0.15 : -0.15), at(pie(), -0.75, 0, 0.15), choice ? at(pie(), -0.1, 0, 0.75) : at(pie(), -0.7, 0.58, 0.12), at(cut, 0.75, 0, 0.35))
})

/** Fried patties or burgers of plant protein. */
export const patties = form([24, 8, 14], (b) => {
  const meat = grainy('#7d4a30', 2, 3.5)
  const patty = (): Obj => lathe([[0, 0], [0.62, 0, 0.08], [0.68, 0.12, 0.08], [0.6, 0.25, 0.08], [0, 0.24]], meat)
  const board = box(2.6, 0.12, 1.7, grainy('#c79b68', 1, 0.6), 0.05)
  if (b.alt(2) === 0) {
    const bun = standard({ color: '#cf8d47', roughness: 0.4 })
    const burger = group(lathe([[0, 0], [0.62, 0, 0.05], [0.66, 0.18, 0.08], [0, 0.2]], bun), at(scaled(around(11, () => at(scaled(sphere(0.2, gloss('#79a548')), 1, 0.16, 1), 0.56, 0, 0)), 1), 0, 0.24, 0), at(patty(), 0, 0.26, 0), at(turned(box(1.0, 0.03, 1.0, gloss('#f0b63c'), 0.01), 0, 0.6, 0), 0, 0.5, 0), at(lathe([[0, 0], [0.66, 0, 0.06], [0.64, 0.25, 0.2], [0.3, 0.48, 0.25], [0, 0.5]], bun), 0, 0.55, 0))
    return group(board, at(burger, -0.35, 0.12, 0.1), at(group(turned(patty(), 0, 0, 0.5)), 0.8, 0.3, 0.3))
  }
  return group(at(bag(b, 1.5, 1.8, 0.6, { colour: b.body, kind: 'standing' }), 0.2, 0, -1.25, -0.1), board, at(patty(), -0.6, 0.12, 0.1), at(patty(), 0.62, 0.12, 0.2), at(patty(), 0.05, 0.34, 0.1))
})

/** Skewers of folded fish cake. */
export const fishCakes = form([30, 14, 12], (b) => {
  const cake = grainy(mix('#dba95f', b.body, 0.1), 2, 1.2)
  const skewer = (): Obj => {
    const wave = Array.from({ length: 13 }, (_, i): P3 => [i % 2 ? 0.24 : -0.24, 0.12, -0.75 + i * 0.12])
    return group(scaled(bent(wave, 0.11, cake), 1, 0.8, 1), at(turned(cyl(0.022, 2.3, paper('#d9be8f')), Math.PI / 2, 0, 0), 0, 0.1, -1.1))
  }
  const n = 3 + b.alt(2)
  const plate = box(n * 0.72 + 0.3, 0.09, 2.1, gloss(b.alt(2) ? '#e8e4da' : '#33383b'), 0.045)
  const set = group(plate, Array.from({ length: n }, (_, i) => at(skewer(), (i - (n - 1) / 2) * 0.68, 0.08, 0.05)))
  return b.alt(3) === 2 ? set : group(set, at(bag(b, 1.7, 1.5, 0.5, { colour: b.body, kind: 'pillow', roughness: 0.28 }), 0, 0, -1.5))
})

/** Ginseng roots: forked, with hair roots, on a lined box. */
export const ginsengRoot = form([38, 0, 12], (b) => {
  const skin = grainy(b.alt(2) === 0 ? mix('#9a5a2c', b.body, 0.25) : '#dcc08c', 4, 2)
  const rootOf = (): Obj => {
    const limb = (side: number): Obj => {
      const parts: Obj[] = []
      for (let i = 0; i < 9; i += 1) {
        const t = i / 8
        parts.push(at(scaled(sphere(0.15 * (1 - t * 0.85), skin), 1, 0.9, 1.5), side * (0.09 + t * 0.22 + 0.04 * Math.sin(t * 7)), 0.14, 0.45 + t * 0.85))
      }
      return group(parts, bent([[side * 0.3, 0.1, 1.25], [side * 0.36, 0.08, 1.5], [side * 0.3, 0.05, 1.75]], 0.018, skin))
    }
    const trunk = Array.from({ length: 8 }, (_, i) => at(scaled(sphere(0.2 + 0.05 * Math.sin(i * 1.3), skin), 1.05, 0.85, 1), 0.02 * Math.sin(i * 2), 0.17, -0.4 + i * 0.13))
    const hairs = Array.from({ length: 5 }, (_, i) => bent([[(i % 2 ? 0.2 : -0.2), 0.12, -0.1 + i * 0.16], [(i % 2 ? 0.42 : -0.42), 0.08, 0.15 + i * 0.17], [(i % 2 ? 0.46 : -0.46), 0.06, 0.45 + i * 0.16]], 0.02, skin))
    return group(trunk, limb(1), limb(-1), hairs, at(group(turned(cyl(0.08, 0.3, skin, 0.06), -Math.PI / 2, 0, 0)), 0, 0.17, -0.42))
  }
  const n = 2 + b.alt(3)
  const roots = Array.from({ length: n }, (_, i) => at(rootOf(), (i - (n - 1) / 2) * 0.98, 0.14, -0.35, b.rng.range(-0.1, 0.1)))
  const w = n * 1.0 + 0.35
  const wall = paper(b.body)
  return group(box(w, 0.14, 2.9, paper(mix('#efe3c6', b.accent, 0.12)), 0.02), at(box(0.07, 0.4, 2.95, wall), w / 2, 0, 0), at(box(0.07, 0.4, 2.95, wall), -w / 2, 0, 0), at(box(w + 0.07, 0.4, 0.07, wall), 0, 0, 1.45), at(box(w + 0.07, 0.4, 0.07, wall), 0, 0, -1.45), roots)
})

/** Jar of preserve or extract: squat glass, metal lid, spoon of it in front. */
export const preserveJar = form([14, 0, 12], (b) => {
  const fill = mix(b.body, '#c9781f', 0.35)
  const r = 0.62
  const h = b.rng.range(0.95, 1.35)
  const jar = (): Obj => {
    const wall = lathe([[0, 0], [r, 0, 0.1], [r, h, 0.16], [r * 0.82, h + 0.1, 0.03], [r * 0.82, h + 0.16]], clear('#ffffff', 0.18))
    wall.castShadow = false
    return group(lathe([[0, 0.04], [r * 0.95, 0.04, 0.09], [r * 0.95, h * 0.94, 0.1], [0, h * 0.96]], gloss(fill)), wall, at(cyl(r * 0.92, 0.26, b.alt(2) === 0 ? gold() : plastic(b.accent, 0.3), r * 0.91, 0.03), 0, h + 0.1, 0), at(wrap(r + 0.012, h * 0.62, 2.1, label(b, r * 1.95, h * 0.62, { ground: '#f8f3e6' })), 0, h * 0.16, 0))
  }
  const spoon = group(at(scaled(sphere(0.22, gloss('#cfb48a')), 1, 0.3, 1.3), 0, 0.08, 0), at(scaled(sphere(0.18, gloss(fill)), 1, 0.4, 1.25), 0, 0.13, 0), at(box(0.07, 0.04, 0.9, gloss('#cfb48a'), 0.02), 0, 0.06, -0.65))
  const choice = b.alt(3)
  if (choice === 0) return group(jar(), at(spoon, 0.95, 0, 0.65, 0.5))
  if (choice === 1) return group(at(carton(b, 1.5, h + 0.6, 1.3), -0.85, 0, -0.6, 0.25), at(jar(), 0.45, 0, 0.25))
  return group(at(jar(), -0.68, 0, 0), at(jar(), 0.7, 0, -0.25))
})
