import { expect, test } from 'vitest';
import { fit, project, unproject, zoomed, zoomTo, type Point, type Rect } from '#renderer/components/plan/geometry.ts';
import { nearestShape } from '#renderer/components/plan/hitTest.ts';
import { layOutLabels, sizeOfForm, type MeasureLine, type PlacedLabel } from '#renderer/components/plan/labelLayout.ts';
import { groundOf } from '#renderer/components/plan/planData.ts';
import { boothBoxes, labelRequests } from '#renderer/components/plan/planLabels.ts';
import { makeHall } from '#tests/fixtures/planHall.ts';

const view = { width: 1040, height: 900 };

/** Widths as an East Asian font has them: a full square for its own characters, a bit over half for Latin ones. */
const measure: MeasureLine = ({ text, fontPx }) =>
  [...text].reduce((sum, character) => sum + fontPx * (character > '\u2E80' ? 1 : 0.56), 0);

function layOut(locale: 'ko' | 'zh-CN' | 'en', options: { degrees: number; k: number; at: Point; textPx: number }) {
  const plan = makeHall(locale);
  const floor = { x: 0, y: 0, width: plan.hall.widthM, height: plan.hall.depthM };
  const base = fit(floor, view, { degrees: options.degrees, padding: 20 });
  const [x, y] = project(base, options.at);
  const mapping = zoomed(base, {
    k: options.k,
    x: view.width / 2 - x * options.k,
    y: view.height / 2 - y * options.k,
  });
  const sizes = { textPx: options.textPx, zonePx: options.textPx * 1.1, iconPx: options.textPx * 1.4 };
  const obstacles = [{ x: 500, y: 400, width: 40, height: 60 }];
  const marked = ['D07', 'D08'].map((number, index) => {
    const booth = plan.booths.find((one) => one.number === number);
    if (!booth) throw new Error(number);
    return { key: `booth ${number}`, badge: `${index + 1} · ${number}`, ground: groundOf(booth) };
  });
  const labels = layOutLabels(labelRequests(plan, { mapping, sizes, measure, marked }), {
    mapping,
    view,
    measure,
    obstacles,
    booths: boothBoxes(plan, mapping),
  });
  return { labels, obstacles, mapping, plan };
}

/** Pairs of boxes that share any area. */
function collisions(boxes: readonly { key: string; box: Rect }[]): string[] {
  return boxes.flatMap(({ key, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      )
      .map((other) => `${key} × ${other.key}`),
  );
}

const keysOf = (labels: readonly PlacedLabel[], kind: string) =>
  labels.filter(({ key }) => key.startsWith(kind)).map(({ key }) => key);

test('no two labels intersect, none leaves the view or covers the visitor, at any zoom, turn and text size', () => {
  const faults: string[] = [];
  let placed = 0;
  for (const locale of ['ko', 'zh-CN', 'en'] as const) {
    for (const degrees of [0, 45, 90, 137, 270]) {
      for (const k of [1, 1.6, 4.5, 10]) {
        for (const textPx of [18, 36]) {
          for (const at of [
            [29, 18],
            [5, 5],
            [50, 30],
          ] as const) {
            const { labels, obstacles } = layOut(locale, { degrees, k, at, textPx });
            placed += labels.length;
            const boxes = [...labels, ...obstacles.map((box, index) => ({ key: `obstacle ${index}`, box }))];
            faults.push(...collisions(boxes).map((pair) => `${locale} ${degrees}° ×${k}: ${pair}`));
            for (const { key, box, form } of labels) {
              const size = sizeOfForm(form, measure);
              if (box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height)
                faults.push(`${key} leaves the view`);
              if (Math.abs(size.width - box.width) + Math.abs(size.height - box.height) > 0.01)
                faults.push(`${key} is larger than its box`);
            }
          }
        }
      }
    }
  }
  expect(faults).toEqual([]);
  // A layout that places nothing would pass all of this.
  expect(placed).toBeGreaterThan(5000);
}, 20_000);

test('marked booths come first, then zones, then numbers; companies appear when there is room for them', () => {
  const far = layOut('zh-CN', { degrees: 0, k: 1, at: [29, 18], textPx: 18 }).labels;
  expect(keysOf(far, 'marked')).toEqual(['marked booth D07', 'marked booth D08']);
  expect(keysOf(far, 'zone')).toHaveLength(7);
  expect(keysOf(far, 'booth').length).toBeGreaterThan(20);
  expect(far.flatMap(({ form }) => form.lines.map(({ text }) => text)).join()).not.toContain('精密');
  const near = layOut('zh-CN', { degrees: 0, k: 4, at: [5, 8], textPx: 18 }).labels;
  expect(near.find(({ key }) => key === 'booth A02')?.form.lines.map(({ text }) => text)).toEqual([
    'A02',
    '韩光精密工业株式会社',
  ]);
  // Cut into counters: those are named now instead of the booth they stand on.
  expect(keysOf(near, 'booth A01')).toEqual(['booth A01-01', 'booth A01-02', 'booth A01-03']);
});

test('a booth’s words stay inside the booth, however the plan is turned', () => {
  const { labels, mapping, plan } = layOut('en', { degrees: 33, k: 5, at: [12, 12], textPx: 18 });
  const booths = labels.filter(({ key }) => key.startsWith('booth '));
  expect(booths.length).toBeGreaterThan(3);
  for (const { key, box } of booths) {
    const booth = plan.booths.find(({ number }) => key === `booth ${number}`);
    if (!booth) throw new Error(key);
    for (const corner of [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ] as const) {
      const [x, y] = unproject(mapping, corner);
      expect(x).toBeGreaterThanOrEqual(booth.xM - 0.001);
      expect(x).toBeLessThanOrEqual(booth.xM + booth.widthM + 0.001);
      expect(y).toBeGreaterThanOrEqual(booth.yM - 0.001);
      expect(y).toBeLessThanOrEqual(booth.yM + booth.depthM + 0.001);
    }
  }
});

test('the whole hall fits at any turn, and a place on the screen leads back to its place in the hall', () => {
  for (const degrees of [0, 90, 200, 333]) {
    const mapping = fit({ x: 0, y: 0, width: 58.5, height: 36 }, view, { degrees, padding: 20 });
    for (const corner of [
      [0, 0],
      [58.5, 0],
      [0, 36],
      [58.5, 36],
    ] as const) {
      const [x, y] = project(mapping, corner);
      expect(x >= 19.9 && x <= view.width - 19.9 && y >= 19.9 && y <= view.height - 19.9).toBe(true);
      const [backX, backY] = unproject(mapping, [x, y]);
      expect(Math.hypot(backX - corner[0], backY - corner[1])).toBeLessThan(1e-6);
    }
  }
});

test('showing an area brings all of it into view, as near as asked at most, and no more beyond the walls than needed', () => {
  const floor = { x: 0, y: 0, width: 58.5, height: 36 };
  for (const degrees of [0, 90, 180]) {
    const base = fit(floor, view, { degrees, padding: 20 });
    const show = (area: readonly Point[], most: number) => zoomTo(base, area, { view, most, floor, padding: 20 });
    const area: Point[] = [
      [50, 30],
      [58, 36],
    ];
    const mapping = zoomed(base, show(area, 20));
    const seen = area.map((point) => project(mapping, point));
    expect(seen.every(([x, y]) => x >= -0.01 && x <= view.width + 0.01 && y >= -0.01 && y <= view.height + 0.01)).toBe(
      true,
    );
    // The corner of the hall lies in the corner of the view, with the padding around it.
    const [x, y] = project(zoomed(base, show([[58.5, 36]], 8)), [58.5, 36]);
    expect([Math.min(x, view.width - x), Math.min(y, view.height - y)].map(Math.round)).toEqual([20, 20]);
    expect(show([[10, 5]], 4).k).toBe(4);
    const [middleX, middleY] = project(zoomed(base, show([[29, 18]], 8)), [29, 18]);
    expect([middleX, middleY].map(Math.round)).toEqual([view.width / 2, view.height / 2]);
  }
});

test('a finger between shelves chooses the nearest, a finger on a shelf that shelf, and far from all nothing', () => {
  const shape = (name: string, x: number, width: number) => ({ name, rect: { x, y: 0, width, height: width } });
  const shapes = [shape('booth', 0, 3), shape('shelf 1', 0, 0.6), shape('shelf 2', 4, 0.6)];
  const meant = (x: number, y: number) => nearestShape(shapes, [x, y], 0.5)?.name ?? null;
  expect([meant(0.3, 0.3), meant(2, 2), meant(3.8, 0.1), meant(4.9, 0.2), meant(6, 6)]).toEqual([
    'shelf 1',
    'booth',
    'shelf 2',
    'shelf 2',
    null,
  ]);
});
