/** Joins stands side by side to blocks: fewer outlines to walk around, and the same floor. */
import { boxAround, boxOutline, type Box, type Outline } from './geometry.ts';

/** Gaps nobody sees, and rounding of source data. */
const touchM = 0.02;

const near = (a: number, b: number) => Math.abs(a - b) <= touchM;

function isBox(outline: Outline): boolean {
  if (outline.length !== 4) return false;
  const { xM, yM, widthM, depthM } = boxAround(outline);
  return outline.every(([x, y]) => (near(x, xM) || near(x, xM + widthM)) && (near(y, yM) || near(y, yM + depthM)));
}

/** One box of two that share a whole side; null when they do not. */
function join(a: Box, b: Box): Box | null {
  const sameRow = near(a.yM, b.yM) && near(a.depthM, b.depthM);
  const sameColumn = near(a.xM, b.xM) && near(a.widthM, b.widthM);
  const meets = (startA: number, sizeA: number, startB: number, sizeB: number) =>
    startA <= startB + sizeB + touchM && startB <= startA + sizeA + touchM;
  if (!(sameRow && meets(a.xM, a.widthM, b.xM, b.widthM)) && !(sameColumn && meets(a.yM, a.depthM, b.yM, b.depthM)))
    return null;
  return boxAround([...boxOutline(a), ...boxOutline(b)]);
}

/** The same ground in as few outlines as joining whole sides of rectangles gives. */
export function joinBlocks(outlines: readonly Outline[]): Outline[] {
  const others = outlines.filter((outline) => !isBox(outline));
  const blocks: Box[] = [];
  for (const outline of outlines.filter(isBox)) {
    let box = boxAround(outline);
    // A grown block may touch what an earlier, smaller one did not.
    for (let index = 0; index < blocks.length;) {
      const other = blocks[index];
      const grown = other && join(other, box);
      if (!grown) index++;
      else {
        blocks.splice(index, 1);
        box = grown;
        index = 0;
      }
    }
    blocks.push(box);
  }
  return [...blocks.map(boxOutline), ...others];
}
