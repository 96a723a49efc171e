import { BoxGeometry } from 'three';
import { lighter } from '../kit/colour.ts';
import { type Brief, form } from '../kit/form.ts';
import { gloss, metal, pane, plastic, screenOf } from '../kit/materials.ts';
import { slab } from '../kit/parts.ts';
import { screenArt, type ScreenKind } from '../kit/screens.ts';
import {
  at,
  box,
  cyl,
  extrude,
  group,
  many,
  type Obj,
  panel,
  pose,
  rod,
  roundRect,
  scaled,
  sphere,
  strut,
  turned,
} from '../kit/shapes.ts';

const screenOfTopic: Record<string, ScreenKind> = {
  'agri-02': 'chart',
  'ict-04': 'map',
  'ict-05': 'shield',
  'ict-06': 'cameras',
  'ict-07': 'factory',
  'logis-01': 'shop',
  'content-01': 'game',
  'content-02': 'comic',
  'content-03': 'game',
  'content-07': 'lesson',
  'content-08': 'world',
};

/** Picture that fits the service; other topics take one of the given kinds in turn. */
function kindFor(b: Brief, kinds: readonly ScreenKind[]): ScreenKind {
  return screenOfTopic[b.topic] ?? kinds[b.alt(kinds.length)] ?? 'chart';
}

/** Tablet on a stand with a simple interface. */
export const tabletScene = form([13, -22, 14], (b) => {
  const land = b.alt(3) !== 2;
  const kind = kindFor(b, ['factory', 'chart', 'lesson', 'list', 'map']);
  const t = slab(b, land ? 2.6 : 1.7, land ? 1.75 : 2.3, kind, lighter(b.body, 0.1));
  const extra =
    b.alt(2) === 0
      ? at(
          group(rod(0.05, 1.5, plastic('#f3f1ec')), at(rod(0.045, 0.12, plastic(b.accent), 0.01), 0.8, 0, 0)),
          0.2,
          0.05,
          1.0,
          0.15,
        )
      : at(group(turned(slab(b, 0.75, 1.5, 'list', b.accent), -Math.PI / 2 + 0.03, 0, 0)), 1.5, 0.06, 0.9, -0.3);
  return group(
    at(group(turned(t, -0.32, 0, 0)), 0, 0.06, 0),
    at(turned(box(1.2, 0.05, 0.9, plastic(b.body)), 0, 0, 0), 0, 0, -0.25),
    strut([0, 0.05, -0.6], [0, 0.95, -0.38], 0.06, metal()),
    extra,
  );
});

/** Phones standing or floating on small plinths: shop, game or comic on screen. */
export const phoneScene = form([11, -16, 16], (b) => {
  const kind = kindFor(b, ['shop', 'game', 'comic']);
  const phone = (tone: string): Obj =>
    group(
      extrude(roundRect(1.15, 2.35, 0.17), 0.12, metal(tone, 0.3), 0.035),
      at(extrude(roundRect(1.09, 2.29, 0.15), 0.02, pane(), 0.004), 0, 0.03, 0.055),
      at(panel(1.0, 2.16, screenOf(screenArt(b, kind, 1.0, 2.16))), 0, 0.095, 0.067),
    );
  const block = (w: number, h: number, d: number, tone: string): Obj => box(w, h, d, plastic(tone, 0.7), 0.04);
  const c = b.alt(3);
  if (c === 0)
    return group(
      at(block(1.7, 0.3, 1.0, lighter(b.accent, 0.4)), 0, 0, 0),
      at(group(turned(phone(b.body), -0.14, 0.15, 0)), 0, 0.3, 0.1),
      at(cyl(0.36, 0.7, plastic(lighter(b.body, 0.4), 0.7)), -1.05, 0, -0.5),
      at(sphere(0.28, gloss(b.accent)), -1.05, 0.98, -0.5),
    );
  if (c === 1)
    return group(
      at(group(turned(phone(b.body), -0.12, 0.3, 0)), -0.55, 0, -0.1),
      at(group(turned(phone(b.accent), -0.12, -0.2, 0)), 0.75, 0, 0.3),
    );
  return group(
    at(group(turned(phone(b.body), -0.22, 0, 0)), 0, 0.1, 0),
    at(block(1.4, 0.12, 0.7, b.accent), 0, 0, 0.05),
    at(block(0.5, 0.5, 0.5, lighter(b.accent, 0.35)), 1.0, 0, 0.35, 0.4),
    at(block(0.34, 0.34, 0.34, b.body), 1.05, 0.5, 0.38, 0.1),
  );
});

/** Monitor and laptop on a desk mat showing dashboards. */
export const desktopScene = form([10, -20, 14], (b) => {
  const kind = kindFor(b, ['map', 'shield', 'cameras', 'chart', 'world']);
  const screen = group(
    box(2.9, 1.75, 0.08, plastic('#2b2d30'), 0.03),
    at(panel(2.8, 1.6, screenOf(screenArt(b, kind, 2.8, 1.6))), 0, 0.09, 0.042),
  );
  const laptop = group(
    box(1.7, 0.07, 1.15, metal(lighter(b.body, 0.2), 0.4), 0.03),
    at(box(1.5, 0.01, 0.55, plastic('#2e3033')), 0, 0.066, -0.2),
    at(box(0.5, 0.01, 0.32, metal('#b4b8bb', 0.4)), 0, 0.066, 0.33),
    at(
      group(
        turned(
          group(
            box(1.7, 1.1, 0.05, metal(lighter(b.body, 0.2), 0.4), 0.02),
            at(panel(1.6, 1.0, screenOf(screenArt(b, b.alt(3) === 2 ? kind : 'chart', 1.6, 1.0))), 0, 0.05, 0.027),
          ),
          -0.25,
          0,
          0,
        ),
      ),
      0,
      0.05,
      -0.56,
    ),
  );
  const c = b.alt(3);
  const desk = group(
    at(screen, 0, 0.62, 0),
    at(box(0.35, 0.9, 0.08, metal(b.body, 0.4)), 0, 0.05, -0.12),
    at(box(1.1, 0.05, 0.7, metal(b.body, 0.4), 0.02), 0, 0, -0.05),
  );
  if (c === 0)
    return group(
      desk,
      at(box(1.5, 0.06, 0.5, plastic('#e4e3de'), 0.03), -0.1, 0, 0.85),
      many(
        new BoxGeometry(0.08, 0.03, 0.08),
        plastic(lighter(b.accent, 0.5)),
        Array.from({ length: 56 }, (_, i) => pose(-0.75 + (i % 14) * 0.1, 0.07, 0.68 + Math.floor(i / 14) * 0.11)),
      ),
      at(scaled(sphere(0.16, plastic(b.accent)), 1, 0.5, 1.5), 1.05, 0.05, 0.85),
    );
  if (c === 1) return group(at(desk, -0.3, 0, -0.3), at(laptop, 1.2, 0, 0.75, -0.3));
  return laptop;
});
