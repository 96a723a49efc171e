import { form, type Brief } from '../kit/form.ts'
import { darker, lighter, mix } from '../kit/colour.ts'
import { label, plate } from '../kit/labels.ts'
import { screenArt, type ScreenKind } from '../kit/screens.ts'
import { louvres } from '../kit/machines.ts'
import { fabric, gloss, grainy, lit, metal, paint, pane, paper, plastic, rubber, screenOf, steelDark } from '../kit/materials.ts'
import { at, axle, bent, box, cyl, decal, extrude, group, lathe, many, panel, pose, ring, rod, roundRect, scaled, sphere, strut, turned, type Obj } from '../kit/shapes.ts'
import { BoxGeometry } from 'three'

/** Picture that fits the service: chosen by the word on the label first, then by the seed. */
function kindFor(b: Brief, kinds: readonly ScreenKind[]): ScreenKind {
  return kinds[b.alt(kinds.length)] ?? 'chart'
}

const slab = (b: Brief, w: number, h: number, kind: ScreenKind, tone: string): Obj => group(extrude(roundRect(w, h, Math.min(w, h) * 0.06), 0.07, metal(tone, 0.35), 0.02), at(panel(w * 0.93, h - w * 0.07, screenOf(screenArt(b, kind, w * 0.93, h - w * 0.07))), 0, w * 0.035, 0.036))

/** Tablet on a stand with a simple interface. */
export const tabletScene = form([13, -22, 14], (b) => {
  const land = b.alt(3) !== 2
  const kind = kindFor(b, ['factory', 'chart', 'lesson', 'list', 'map'])
  const t = slab(b, land ? 2.6 : 1.7, land ? 1.75 : 2.3, kind, lighter(b.body, 0.1))
  const extra = b.alt(2) === 0 ? at(group(rod(0.05, 1.5, plastic('#f3f1ec')), at(rod(0.045, 0.12, plastic(b.accent), 0.01), 0.8, 0, 0)), 0.2, 0.05, 1.0, 0.15) : at(group(turned(slab(b, 0.75, 1.5, 'list', b.accent), -Math.PI / 2 + 0.03, 0, 0)), 1.5, 0.06, 0.9, -0.3)
  return group(at(group(turned(t, -0.32, 0, 0)), 0, 0.06, 0), at(turned(box(1.2, 0.05, 0.9, plastic(b.body)), 0, 0, 0), 0, 0, -0.25), strut([0, 0.05, -0.6], [0, 0.95, -0.38], 0.06, metal()), extra)
})

/** Phones standing or floating on small plinths: shop, game or comic on screen. */
export const phoneScene = form([11, -16, 16], (b) => {
  const kinds: readonly ScreenKind[] = b.label.match(/게임|GAME|RPG/iu) ? ['game'] : b.label.match(/웹툰|만화|TOON/iu) ? ['comic'] : ['shop', 'game', 'comic']
  const kind = kinds[(b.variant + b.alt(3)) % kinds.length] ?? 'shop'
  const phone = (tone: string): Obj => group(extrude(roundRect(1.15, 2.35, 0.17), 0.12, metal(tone, 0.3), 0.035), at(extrude(roundRect(1.09, 2.29, 0.15), 0.02, pane(), 0.004), 0, 0.03, 0.055), at(panel(1.0, 2.16, screenOf(screenArt(b, kind, 1.0, 2.16))), 0, 0.095, 0.067))
  const block = (w: number, h: number, d: number, tone: string): Obj => box(w, h, d, plastic(tone, 0.7), 0.04)
  const c = b.alt(3)
  if (c === 0) return group(at(block(1.7, 0.3, 1.0, lighter(b.accent, 0.4)), 0, 0, 0), at(group(turned(phone(b.body), -0.14, 0.15, 0)), 0, 0.3, 0.1), at(cyl(0.36, 0.7, plastic(lighter(b.body, 0.4), 0.7)), -1.05, 0, -0.5), at(sphere(0.28, gloss(b.accent)), -1.05, 0.98, -0.5))
  if (c === 1) return group(at(group(turned(phone(b.body), -0.12, 0.3, 0)), -0.55, 0, -0.1), at(group(turned(phone(b.accent), -0.12, -0.2, 0)), 0.75, 0, 0.3))
  return group(at(group(turned(phone(b.body), -0.22, 0, 0)), 0, 0.1, 0), at(block(1.4, 0.12, 0.7, b.accent), 0, 0, 0.05), at(block(0.5, 0.5, 0.5, lighter(b.accent, 0.35)), 1.0, 0, 0.35, 0.4), at(block(0.34, 0.34, 0.34, b.body), 1.05, 0.5, 0.38, 0.1))
})

/** Monitor and laptop on a desk mat showing dashboards. */
export const desktopScene = form([10, -20, 14], (b) => {
  const kind: ScreenKind = b.label.match(/보안|SECUR|VPN|방화/iu) ? 'shield' : b.label.match(/영상|CCTV|VISION|AI/iu) ? 'cameras' : kindFor(b, ['map', 'shield', 'cameras', 'chart', 'world'])
  const screen = group(box(2.9, 1.75, 0.08, plastic('#2b2d30'), 0.03), at(panel(2.8, 1.6, screenOf(screenArt(b, kind, 2.8, 1.6))), 0, 0.09, 0.042))
  const laptop = group(box(1.7, 0.07, 1.15, metal(lighter(b.body, 0.2), 0.4), 0.03), at(box(1.5, 0.01, 0.55, plastic('#2e3033')), 0, 0.066, -0.2), at(box(0.5, 0.01, 0.32, metal('#b4b8bb', 0.4)), 0, 0.066, 0.33), at(group(turned(group(box(1.7, 1.1, 0.05, metal(lighter(b.body, 0.2), 0.4), 0.02), at(panel(1.6, 1.0, screenOf(screenArt(b, 'chart', 1.6, 1.0))), 0, 0.05, 0.027)), -0.25, 0, 0)), 0, 0.05, -0.56))
  const c = b.alt(3)
  const desk = group(at(screen, 0, 0.62, 0), at(box(0.35, 0.9, 0.08, metal(b.body, 0.4)), 0, 0.05, -0.12), at(box(1.1, 0.05, 0.7, metal(b.body, 0.4), 0.02), 0, 0, -0.05))
  if (c === 0) return group(desk, at(box(1.5, 0.06, 0.5, plastic('#e4e3de'), 0.03), -0.1, 0, 0.85), many(new BoxGeometry(0.08, 0.03, 0.08), plastic(lighter(b.accent, 0.5)), Array.from({ length: 56 }, (_, i) => pose(-0.75 + (i % 14) * 0.1, 0.07, 0.68 + Math.floor(i / 14) * 0.11))), at(scaled(sphere(0.16, plastic(b.accent)), 1, 0.5, 1.5), 1.05, 0.05, 0.85))
  if (c === 1) return group(at(desk, -0.3, 0, -0.3), at(laptop, 1.2, 0, 0.75, -0.3))
  return laptop
})

/** Server rack with lit units. */
export const serverRack = form([8, -28, 12], (b) => {
  const n = b.alt(2) + 1
  const rack = (): Obj => group(at(box(1.3, 2.9, 1.4, paint(darker(b.body, 0.35)), 0.03), 0, 0.06, -0.05), Array.from({ length: 13 }, (_, i) => at(group(box(1.12, 0.18, 0.06, plastic(i % 4 === 1 ? b.accent : '#2a2d31'), 0.01), many(new BoxGeometry(0.06, 0.1, 0.02), pane('#0e1012'), Array.from({ length: 9 }, (_k, k) => pose(-0.42 + k * 0.08, 0.09, 0.035))), at(axle(0.014, 0.02, lit(i % 3 ? '#4fd08a' : '#e8b23a', 0.9)), 0.4, 0.09, 0.035), at(axle(0.014, 0.02, lit('#6fb7e8', 0.9)), 0.46, 0.09, 0.035)), 0, 0.2 + i * 0.205, 0.66)), [-1, 1].map((s) => at(box(0.07, 2.8, 0.06, metal('#8d9195', 0.4)), s * 0.6, 0.1, 0.68)), [-0.5, 0.5].map((x) => at(cyl(0.07, 0.08, rubber()), x, 0, 0.5)))
  if (n === 1) return b.alt(3) === 1 ? group(at(group(box(2.6, 0.34, 1.4, paint(b.body), 0.03), at(louvres(1.2, 4, 0.05), -0.5, 0.08, 0.71), at(decal(0.5, 0.14, plate(b, 0.5, 0.14, null, b.body)), 0.55, 0.1, 0.705), Array.from({ length: 6 }, (_, i) => at(axle(0.02, 0.02, lit(i % 2 ? b.accent : '#4fd08a')), 0.85 + i * 0.06, 0.24, 0.705))), 0, 0.04, 0), at(group(box(2.6, 0.34, 1.4, paint(lighter(b.body, 0.15)), 0.03), at(louvres(1.8, 4, 0.05), -0.2, 0.08, 0.71)), 0.05, 0.42, 0, 0.04)) : rack()
  return group(at(rack(), -0.68, 0, 0), at(rack(), 0.68, 0, 0))
})

/** Security camera: bullet, dome or pan-tilt. */
export const cctv = form([8, -28, 18], (b) => {
  const skin = gloss(b.body)
  const c = b.alt(3)
  const eye = (r: number): Obj => group(axle(r, 0.05, pane('#1b1e22')), axle(r * 0.5, 0.09, pane('#14213b')), Array.from({ length: 10 }, (_, i) => at(axle(r * 0.09, 0.06, pane('#3a2226')), Math.cos(i * 0.628) * r * 0.78, Math.sin(i * 0.628) * r * 0.78, 0)))
  if (c === 0) return group(at(turned(group(axle(0.42, 1.7, skin, 0.42, 0.06), at(eye(0.36), 0, 0, 0.86), at(box(0.95, 0.05, 2.0, skin, 0.03), 0, 0.4, 0.1), at(box(0.4, 0.12, 0.02, plastic(b.accent)), 0, -0.02, -0.86)), 0.12, 0, 0), 0, 1.25, 0.2), bent([[0, 0.95, -0.3], [0, 0.5, -0.35], [0, 0.1, -0.35]], 0.11, skin), at(cyl(0.45, 0.1, skin), 0, 0, -0.35))
  if (c === 1) return group(at(cyl(0.95, 0.35, skin, 0.9, 0.1), 0, 0, 0), at(ring(0.78, 0.05, plastic(b.accent)), 0, 0.36, 0), at(scaled(sphere(0.72, pane('#1d2126')), 1, 0.95, 1), 0, 0.36, 0), at(turned(group(eye(0.24)), -0.4, 0, 0), 0, 0.72, 0.56))
  return group(cyl(0.5, 0.12, skin), at(cyl(0.3, 0.5, skin, 0.26), 0, 0.1, 0), at(cyl(0.5, 0.35, plastic(b.accent)), 0, 0.58, 0), [-1, 1].map((s) => at(box(0.16, 0.9, 0.45, skin, 0.07), s * 0.62, 0.7, 0)), at(box(1.25, 0.2, 0.5, skin, 0.08), 0, 0.66, 0), at(sphere(0.56, skin), 0, 1.35, 0), at(eye(0.34), 0, 1.35, 0.5))
})

/** Outdoor radio unit with fins, antenna panel and connectors. */
export const repeater = form([8, -26, 14], (b) => {
  const unit = group(at(box(1.2, 1.9, 0.5, paint(b.body, 0.36), 0.06), 0, 0.3, 0), many(new BoxGeometry(0.035, 1.75, 0.22), paint(b.body), Array.from({ length: 16 }, (_, i) => pose(-0.55 + i * 0.073, 1.25, 0.34))), Array.from({ length: 4 }, (_, i) => at(cyl(0.07, 0.22, metal()), -0.4 + i * 0.27, 0.1, 0)), bent([[-0.5, 2.18, 0], [-0.4, 2.4, 0], [0.4, 2.4, 0], [0.5, 2.18, 0]], 0.05, metal()), at(decal(0.6, 0.16, plate(b, 0.6, 0.16, '#eceae4')), 0, 1.95, 0.46))
  const antenna = group(box(0.8, 2.5, 0.22, gloss(lighter(b.body, 0.45)), 0.1), at(box(0.78, 0.1, 0.23, plastic(b.accent), 0.04), 0, 0.2, 0))
  const pole = at(cyl(0.09, 3.0, metal('#b5b8bb', 0.36)), 0, 0, -0.55)
  return b.alt(2) === 0 ? group(cyl(0.6, 0.06, steelDark()).translateZ(-0.55), pole, at(antenna, 0.0, 0.4, -0.2), at(scaled(unit, 0.6), -0.95, 0, 0.3, 0.2)) : group(at(unit, -0.5, 0, 0), at(scaled(antenna, 0.8), 0.75, 0, -0.3, -0.2))
})

/** Shipping parcels stacked, with tape and label; some on a trolley or belt. */
export const parcels = form([16, -28, 14], (b) => {
  const card = (w: number, h: number, d: number, tone = '#c79f6d'): Obj => group(box(w, h, d, grainy(tone, 2, 0.3), 0.015), at(box(0.14, h * 1.004, d * 1.004, paper(b.accent), 0.004), 0, 0, 0), at(decal(w * 0.3, h * 0.36, label(b, 0.6, 0.44, { ground: '#f7f4ec', style: 3 })), w * 0.26, h * 0.3, d / 2 + 0.003))
  const tone2 = mix('#c79f6d', b.body, 0.6)
  const c = b.alt(4)
  if (c === 0) return group(at(card(1.6, 1.0, 1.2), -0.4, 0, 0), at(card(1.2, 0.7, 1.0, tone2), -0.35, 1.0, 0, 0.12), at(card(0.9, 0.8, 0.8), 0.98, 0, 0.35, -0.2), at(card(0.7, 0.35, 0.6, tone2), 0.95, 0.8, 0.3, 0.2))
  if (c === 1) return group(Array.from({ length: 3 }, (_, i) => at(box(2.3, 0.06, 0.3, paper('#b98f5a')), 0, 0.18, -0.7 + i * 0.7)), [-0.9, 0, 0.9].map((x) => at(box(0.2, 0.18, 1.8, paper('#a47c4a')), x, 0, 0)), Array.from({ length: 8 }, (_, i) => at(card(1.05, 0.7, 0.8, i % 3 ? '#c79f6d' : tone2), (i % 2) * 1.08 - 0.54, 0.25 + Math.floor(i / 4) * 0.71, Math.floor((i % 4) / 2) * 0.84 - 0.42)))
  if (c === 2) return group(at(box(3.4, 0.1, 1.0, metal('#b5b8bb', 0.4)), 0, 0.75, 0), Array.from({ length: 16 }, (_, i) => at(axle(0.06, 0.9, metal()), -1.6 + i * 0.213, 0.88, 0)), [-1.4, 1.4].flatMap((x) => [-0.4, 0.4].map((z) => at(box(0.1, 0.76, 0.1, steelDark()), x, 0, z))), at(card(1.0, 0.7, 0.8), -0.9, 0.94, 0, 0.05), at(card(0.8, 0.5, 0.7, tone2), 0.35, 0.94, 0, -0.1), at(box(0.7, 0.08, 0.5, plastic(lighter(b.body, 0.4)), 0.03), 1.2, 0.94, 0, 0.2))
  return group(at(card(1.3, 0.9, 1.0), -0.6, 0, -0.2, 0.2), at(card(0.75, 0.55, 0.6, tone2), 0.6, 0, 0.3, -0.25), at(group(turned(box(0.9, 0.1, 1.25, plastic(b.body, 0.5), 0.04), -1.2, 0.2, 0)), 0.35, 0.5, -0.55), at(sphere(0.45, gloss(lighter(b.body, 0.3))), -0.55, 1.35, -0.2), at(turned(ring(0.46, 0.016, metal(b.accent)), 0.5, 0, 0.3), -0.55, 1.35, -0.2))
})

/** Insulated box with ice packs and a logger. */
export const coolBox = form([20, -28, 14], (b) => {
  const open = b.alt(2) === 0
  const shell = plastic(b.body, 0.5)
  return group(group([-1, 1].map((s) => at(box(0.16, 1.2, 1.4, shell, 0.04), s * 0.92, 0, 0)), [-1, 1].map((s) => at(box(2.0, 1.2, 0.16, shell, 0.04), 0, 0, s * 0.7)), box(2.0, 0.16, 1.4, shell)), open ? [at(group(turned(box(2.05, 0.2, 1.55, shell, 0.05), -1.35, 0, 0)), 0, 0.12, -1.15), Array.from({ length: 3 }, (_, i) => at(box(0.5, 0.85, 0.16, gloss(mix('#bfdff0', b.accent, 0.2)), 0.06), -0.58 + i * 0.58, 0.35, -0.42))].flat() : at(box(2.08, 0.22, 1.58, shell, 0.05), 0, 1.2, 0), open ? Array.from({ length: 4 }, (_, i) => at(box(0.36, 0.6, 0.5, paper(i % 2 ? '#f4f1e9' : lighter(b.accent, 0.4)), 0.02), -0.6 + i * 0.4, 0.65, 0.15)) : [], at(decal(0.9, 0.5, label(b, 0.9, 0.5, { ground: null, under: b.body })), -0.35, 0.4, 0.79), at(group(box(0.36, 0.5, 0.1, plastic('#f1f1ee'), 0.04), at(panel(0.26, 0.18, screenOf(screenArt(b, 'clock', 0.26, 0.18))), 0, 0.25, 0.052)), 0.6, 0.45, 0.8), [-1, 1].map((s) => bent([[s * 1.0, 0.85, -0.3], [s * 1.12, 0.8, -0.2], [s * 1.12, 0.8, 0.2], [s * 1.0, 0.85, 0.3]], 0.04, plastic(b.accent))), at(box(2.02, 0.1, 1.42, plastic(b.accent), 0.02), 0, 0.06, 0))
})

/** Live-selling set: phone on a tripod with ring light and goods. */
export const liveStudio = form([9, -22, 14], (b) => {
  const c = b.alt(2)
  const legs = [0, 2.094, 4.189].map((a) => strut([0, 0.9, 0], [Math.sin(a) * 0.7, 0.03, Math.cos(a) * 0.7], 0.035, plastic('#2d2f32')))
  return group(at(group(legs, at(cyl(0.05, 1.5, metal('#4a4d51')), 0, 0.85, 0), at(group(turned(ring(0.8, 0.1, lit('#fff6e6', 0.85)), Math.PI / 2, 0, 0), turned(ring(0.9, 0.05, plastic(b.body)), Math.PI / 2, 0, 0), at(slab(b, 0.62, 1.15, 'shop', '#3b3e42'), 0, -0.58, 0.06)), 0, 2.45, 0)), c ? -0.6 : 0.6, 0, -0.3), at(box(1.2, 0.7, 0.8, plastic(lighter(b.body, 0.4), 0.6), 0.04), c ? 0.8 : -0.8, 0, 0.2), at(cyl(0.18, 0.5, gloss(b.accent)), c ? 0.6 : -1.0, 0.7, 0.2), at(box(0.34, 0.5, 0.3, paper(b.body), 0.01), c ? 1.05 : -0.55, 0.7, 0.15, 0.3), at(sphere(0.16, gloss(b.body)), c ? 0.75 : -0.75, 0.86, 0.5))
})

/** Stuffed animal figure. */
export const plush = form([8, -10, 18], (b) => {
  const fur = fabric(b.body, 26)
  const pale = fabric(lighter(b.body, 0.55), 26)
  const c = b.alt(4)
  const ears = c === 0 ? [-1, 1].map((s) => at(group(scaled(sphere(0.28, fur), 1, 1, 0.55), at(scaled(sphere(0.17, pale), 1, 1, 0.4), 0, 0, 0.1)), s * 0.5, 2.15, 0)) : c === 1 ? [-1, 1].map((s) => at(turned(group(scaled(sphere(0.2, fur), 1, 2.7, 0.5), at(scaled(sphere(0.12, fabric(b.accent)), 1, 2.9, 0.4), 0, 0, 0.07)), 0, 0, s * -0.2), s * 0.3, 2.55, 0)) : c === 2 ? [-1, 1].map((s) => at(turned(lathe([[0.26, 0], [0.18, 0.3, 0.1], [0, 0.48, 0.05]], fur), 0, 0, s * -0.35), s * 0.42, 2.1, 0)) : [at(scaled(sphere(0.12, fabric(b.accent)), 1, 2, 1), 0, 2.5, 0), at(sphere(0.16, fabric(b.accent)), 0, 2.78, 0)]
  return group(at(scaled(sphere(0.68, fur), 1, 1.05, 0.9), 0, 0.72, 0), at(scaled(sphere(0.45, pale), 1, 1.1, 0.5), 0, 0.66, 0.38), at(scaled(sphere(0.72, fur), 1.12, 0.95, 0.95), 0, 1.72, 0.02), ears, [-1, 1].map((s) => group(at(turned(scaled(sphere(0.24, fur), 0.85, 1.6, 0.85), -0.5, 0, s * 0.7), s * 0.66, 0.98, 0.2), at(turned(scaled(sphere(0.3, fur), 0.95, 0.85, 1.5), 0, s * 0.35, 0), s * 0.45, 0.27, 0.5), at(scaled(sphere(0.17, pale), 1, 1, 0.35), s * 0.58, 0.28, 0.88), at(sphere(0.075, gloss('#221d1b')), s * 0.27, 1.78, 0.66), at(scaled(sphere(0.12, fabric(mix(b.accent, '#f0a8a8', 0.5))), 1, 0.7, 0.4), s * 0.46, 1.58, 0.57))), at(scaled(sphere(0.26, pale), 1.2, 0.8, 0.6), 0, 1.56, 0.58), at(scaled(sphere(0.09, gloss(darker(b.accent, 0.4))), 1.3, 0.9, 0.8), 0, 1.66, 0.74), b.alt(2) ? at(scaled(ring(0.5, 0.1, fabric(b.accent)), 1, 1, 0.9), 0, 1.16, 0.02) : at(group([-1, 1].map((s) => at(scaled(sphere(0.15, fabric(b.accent)), 1.3, 0.9, 0.5), s * 0.17, 0, 0)), sphere(0.08, fabric(darker(b.accent, 0.15)))), 0, 1.14, 0.62))
})

/** Music album: sleeve box, disc, photo cards. */
export const album = form([24, -14, 14], (b) => {
  const cover = label(b, 1.6, 2.0, { ground: b.body, style: 2 + (b.variant % 3) * 2 })
  const disc = group(turned(lathe([[0.15, 0], [0.86, 0], [0.87, 0.012], [0.86, 0.025], [0.15, 0.025], [0.14, 0.012], [0.15, 0]], metal(mix('#d6d9dd', b.accent, 0.18), 0.1), 0.004, 96), Math.PI / 2, 0, 0), at(turned(ring(0.28, 0.05, plastic(lighter(b.accent, 0.3))), Math.PI / 2, 0, 0), 0, 0, 0.0))
  const pack = group(box(1.6, 2.0, 0.32, paper(b.body), 0.015), at(decal(1.58, 1.97, cover), 0, 0.015, 0.163))
  const card = (i: number): Obj => group(box(0.6, 0.015, 0.9, paper('#f6f3ec'), 0.006), at(turned(panel(0.54, 0.84, screenOf(screenArt(b, i % 2 ? 'dunes' : 'flower', 0.54, 0.84))), -Math.PI / 2, 0, 0), 0, 0.017, 0.42))
  const c = b.alt(3)
  if (c === 0) return group(at(pack, -0.45, 0, -0.2, 0.15), at(group(turned(disc, -0.2, -0.1, 0)), 0.85, 0.88, -0.25), at(card(0), 0.4, 0, 0.85, 0.2), at(card(1), 1.1, 0, 0.75, -0.2))
  if (c === 1) return group(at(group(turned(pack, -Math.PI / 2, 0, 0)), -0.5, 0.17, 1.0, 0.15), at(group(turned(disc, -Math.PI / 2, 0, 0)), 0.95, 0.02, 0.5), at(card(0), 0.7, 0.03, 1.4, 0.3))
  return group(at(pack, -0.85, 0, -0.15, 0.25), at(pack.clone(), 0.75, 0, -0.35, -0.2), at(group(turned(disc, -Math.PI / 2 + 0.1, 0, 0)), 0.1, 0.06, 1.1))
})

/** Headset with controllers. */
export const vrHeadset = form([13, -26, 16], (b) => {
  const skin = gloss(b.body)
  const set = group(at(box(1.7, 0.95, 0.75, skin, 0.3), 0, 0.25, 0), at(box(1.5, 0.75, 0.1, pane('#22262b'), 0.05), 0, 0.35, 0.35), [-0.5, 0.5].flatMap((x) => [0.5, 0.98].map((y) => at(axle(0.06, 0.04, pane('#11151c')), x, y, 0.4))), bent([[-0.8, 0.72, -0.2], [-0.95, 0.75, -0.9], [-0.5, 0.8, -1.55], [0.5, 0.8, -1.55], [0.95, 0.75, -0.9], [0.8, 0.72, -0.2]], 0.11, plastic(b.accent)), bent([[0, 1.15, -0.1], [0, 1.5, -0.7], [0, 1.0, -1.5]], 0.07, fabric(darker(b.body, 0.3))), at(box(1.6, 0.7, 0.3, fabric('#3a3d42'), 0.14), 0, 0.35, -0.4))
  const pad = (s: number): Obj => group(at(turned(cyl(0.14, 0.75, skin, 0.12), 1.2, 0, 0), 0, 0.15, 0), at(cyl(0.24, 0.1, plastic(b.accent)), 0, 0.2, -0.12), at(cyl(0.05, 0.1, plastic('#2b2d30')), s * 0.06, 0.28, -0.12), b.alt(2) ? [] : at(turned(ring(0.32, 0.045, skin), 0.5, 0, 0), 0, 0.42, -0.25))
  return group(at(set, 0, 0, -0.2), at(pad(1), 0.95, 0, 0.8, -0.4), at(pad(-1), -0.75, 0, 0.95, 0.4))
})

/** Books and a slate: learning material. */
export const books = form([20, -22, 14], (b) => {
  const tones = [b.body, b.accent, lighter(b.body, 0.45), mix(b.body, b.accent, 0.5)]
  const book = (i: number, w: number, t: number, d: number): Obj => group(box(w, t, d, paper(tones[i % 4] ?? b.body), 0.02), at(box(w * 0.96, t * 0.8, d * 0.99, paper('#f4efe2')), w * 0.03, t * 0.1, 0.02))
  const stack = group(at(book(0, 1.9, 0.3, 1.4), 0, 0, 0), at(book(1, 1.7, 0.24, 1.3), 0.05, 0.3, 0, 0.12), at(book(2, 1.6, 0.34, 1.2), -0.03, 0.54, 0, -0.1))
  return group(at(stack, -0.35, 0, 0), b.alt(2) ? at(group(turned(slab(b, 1.5, 1.1, 'lesson', '#c3c6c9'), -0.3, 0, 0)), -0.3, 0.9, 0.05) : at(group(turned(slab(b, 1.7, 1.25, 'lesson', '#c3c6c9'), -0.35, 0, 0)), 0.6, 0.02, 1.0), at(group(rod(0.06, 1.1, plastic(b.accent))), 0.95, 0.06, 0.3, 0.7))
})

/** Small stage model with truss, lights and seats. */
export const stageModel = form([16, -26, 12], (b) => {
  const truss = metal('#a9adb1', 0.35)
  const c = b.alt(2)
  return group(box(3.6, 0.3, 2.0, plastic('#3a3c40', 0.5), 0.02), at(box(3.2, 0.05, 1.0, plastic(b.body)), 0, 0.3, -0.3), [-1.65, 1.65].map((x) => at(group([[-0.08, -0.08], [0.08, -0.08], [0.08, 0.08], [-0.08, 0.08]].map(([dx, dz]) => at(cyl(0.02, 2.4, truss), dx ?? 0, 0, dz ?? 0)), Array.from({ length: 10 }, (_, i) => strut([-0.08, i * 0.24, 0.08], [0.08, i * 0.24 + 0.24, 0.08], 0.012, truss))), x, 0.3, -0.4)), at(group([-0.08, 0.08].flatMap((y) => [-0.08, 0.08].map((z) => at(rod(0.02, 3.5, truss), 0, y, z))), Array.from({ length: 14 }, (_, i) => strut([-1.7 + i * 0.25, -0.08, 0.08], [-1.45 + i * 0.25, 0.08, 0.08], 0.012, truss))), 0, 2.6, -0.4), Array.from({ length: 6 }, (_, i) => at(turned(group(cyl(0.12, 0.26, plastic('#2a2c2f'), 0.09), at(cyl(0.1, 0.01, lit(i % 2 ? b.accent : '#fff0d0', 1)), 0, -0.005, 0)), 0.35, 0, (i - 2.5) * 0.08), -1.3 + i * 0.52, 2.22, -0.3)), at(group(box(2.6, 1.4, 0.06, plastic('#222428')), at(panel(2.5, 1.3, screenOf(screenArt(b, c ? 'dunes' : 'flower', 2.5, 1.3))), 0, 0.05, 0.035)), 0, 0.6, -0.85), Array.from({ length: 18 }, (_, i) => at(group(box(0.22, 0.14, 0.2, fabric(b.accent), 0.04), at(box(0.22, 0.26, 0.05, fabric(b.accent), 0.02), 0, 0.08, 0.1)), -1.25 + (i % 6) * 0.5, 0, 1.35 + Math.floor(i / 6) * 0.4)))
})
