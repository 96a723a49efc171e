/** Where the plan's words go: the important ones first, each only where it covers no other. Pure, so that it can be proven. */
import {
  boundsOf,
  cornersOf,
  doOverlap,
  grow,
  project,
  unproject,
  type Mapping,
  type Point,
  type Rect,
  type Size,
} from './geometry.ts';

/** One line of a label. */
export interface LabelLine {
  text: string;
  weight: 'regular' | 'bold';
  fontPx: number;
}

/** One way to write a label: `iconPx` keeps room for a pictogram above the lines, `padPx` for a ground around them. */
export interface LabelForm {
  padPx: number;
  iconPx: number;
  lines: readonly LabelLine[];
}

/** A label that would like a place. */
export interface LabelRequest {
  key: string;
  /** Lower is placed first. */
  rank: number;
  /** Ways to write it, the fullest first. */
  forms: readonly LabelForm[];
  /** Middle points to try, in metres, the best first. */
  anchors: readonly Point[];
  /** Rectangle in metres that the label may not leave, e.g. its own booth. */
  inside: Rect | null;
  /** Instead of the first free anchor the one that leaves this ground (metres) and covers booths the least. */
  prefers: Rect | null;
  /** Covers no booth, unless in its shortest form. */
  sparesBooths: boolean;
}

/** A label with its place: `box` in pixels, its words upright in it. */
export interface PlacedLabel {
  key: string;
  form: LabelForm;
  box: Rect;
}

/** Width of a line in pixels. */
export type MeasureLine = (line: LabelLine) => number;

/** Lines stand this many times their size apart. */
export const lineHeight = 1.2;

/** How much wider than its ground a name may be. */
const wideness = 1.2;

/** A covered booth loses its number; a name that leaves its zone a little is still read with it. */
const boothHarm = 4;

/** Room kept free around every label, in pixels. */
const gapPx = 3;

/** Size of a form in pixels. */
export function sizeOfForm(form: LabelForm, measure: MeasureLine): Size {
  const heights = form.lines.map(({ fontPx }) => fontPx * lineHeight);
  return {
    width: Math.max(form.iconPx, ...form.lines.map(measure)) + form.padPx * 2,
    height: heights.reduce((sum, height) => sum + height, form.iconPx) + form.padPx,
  };
}

/** Rectangles by the cells of a grid that they touch, so that a new one is compared with its neighbours only. */
class Occupied {
  private readonly cells = new Map<string, Rect[]>();
  private readonly cellPx = 96;

  private *cellsOf(box: Rect): Generator<string> {
    for (let x = Math.floor(box.x / this.cellPx); x <= Math.floor((box.x + box.width) / this.cellPx); x++) {
      for (let y = Math.floor(box.y / this.cellPx); y <= Math.floor((box.y + box.height) / this.cellPx); y++) {
        yield `${x} ${y}`;
      }
    }
  }

  add(box: Rect): void {
    for (const cell of this.cellsOf(box)) this.cells.set(cell, [...(this.cells.get(cell) ?? []), box]);
  }

  touches(box: Rect): boolean {
    for (const cell of this.cellsOf(box)) {
      if (this.cells.get(cell)?.some((other) => doOverlap(box, other))) return true;
    }
    return false;
  }
}

const areaShared = (one: Rect, other: Rect) =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

function staysInside(box: Rect, inside: Rect, mapping: Mapping): boolean {
  const corners: Point[] = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ];
  return corners.every((corner) => {
    const [x, y] = unproject(mapping, corner);
    return x >= inside.x && x <= inside.x + inside.width && y >= inside.y && y <= inside.y + inside.height;
  });
}

/**
 * Places labels one after the other by rank. No two boxes intersect, none leaves the view, none covers an obstacle
 * (pixels). What finds no place in any of its forms is left out: it appears when the visitor zooms.
 */
export function layOutLabels(
  requests: readonly LabelRequest[],
  scene: {
    mapping: Mapping;
    view: Size;
    measure: MeasureLine;
    obstacles: readonly Rect[];
    /** Booths in pixels, which some labels keep off. */
    booths: readonly Rect[];
  },
): PlacedLabel[] {
  const { mapping, view, measure } = scene;
  const occupied = new Occupied();
  scene.obstacles.forEach((box) => occupied.add(box));
  const isFree = (box: Rect, request: LabelRequest) =>
    box.x >= gapPx &&
    box.y >= gapPx &&
    box.x + box.width <= view.width - gapPx &&
    box.y + box.height <= view.height - gapPx &&
    (request.inside === null || staysInside(box, request.inside, mapping)) &&
    !occupied.touches(grow(box, gapPx));
  const harmOf = (box: Rect, ground: Rect) =>
    scene.booths.reduce(
      (sum, booth) => sum + areaShared(box, booth) * boothHarm,
      box.width * box.height - areaShared(box, ground),
    );

  const placeForm = (request: LabelRequest, form: LabelForm): Rect | null => {
    const { width, height } = sizeOfForm(form, measure);
    const ground = request.prefers && boundsOf(cornersOf(request.prefers).map((corner) => project(mapping, corner)));
    // A name much wider than its zone would seem to belong to the neighbours, too.
    if (ground && width > ground.width * wideness && form !== request.forms.at(-1)) return null;
    const isSparing = request.sparesBooths && form !== request.forms.at(-1);
    let best: { box: Rect; harm: number } | null = null;
    for (const anchor of request.anchors) {
      const [x, y] = project(mapping, anchor);
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (!isFree(box, request)) continue;
      if (isSparing && scene.booths.some((booth) => doOverlap(box, booth))) continue;
      if (!ground) return box;
      const harm = harmOf(box, ground);
      if (harm < 1) return box;
      if (best === null || harm < best.harm) best = { box, harm };
    }
    return best?.box ?? null;
  };

  return requests
    .toSorted((one, other) => one.rank - other.rank)
    .flatMap((request) => {
      for (const form of request.forms) {
        const box = placeForm(request, form);
        if (box === null) continue;
        occupied.add(box);
        return [{ key: request.key, form, box }];
      }
      return [];
    });
}
