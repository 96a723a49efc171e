/** Looks at a picture without decoding it: what staff should know before it is taken. */
import { createHash } from 'node:crypto';
import type { Metadata } from 'sharp';
import type { CellProblem } from '#db/transfer/types.ts';
import { contentOf, isCutOff, type Content } from './content.ts';
import { openPicture } from './decoder.ts';
import { goodSidePx, leastSidePx, mostPictureBytes, mostPixels } from './pictureLimits.ts';
import type { PictureProblemCode } from '#db/transfer/problemTexts/pictures.ts';

/** What was found. */
export interface Inspection {
  /** SHA-256 of the file in hex: equal for the same picture twice. */
  hash: string;
  /** Upright, in pixels; null for what is refused. */
  size: { width: number; height: number } | null;
  /** An `error` where it is refused. */
  problems: readonly CellProblem[];
}

type Details = CellProblem['details'];
const find = (code: PictureProblemCode, gravity: CellProblem['gravity'], details: Details = {}): CellProblem => ({
  code,
  gravity,
  suggestion: null,
  details,
});

/** Why a file is refused before anything looks into it. */
function refusalOf(content: Content): CellProblem | null {
  if (content === null) return find('picture-none', 'error');
  if (content.kind === 'heic') return find('picture-heic', 'error');
  if (content.kind === 'svg') return find('picture-svg', 'error');
  return content.kind === 'other' ? find('picture-format', 'error', { format: content.format }) : null;
}

/** The refusal of a file by its size alone, so that it need not be read; null when it may be. */
export function tooManyBytes(size: number): CellProblem | null {
  if (size <= mostPictureBytes) return null;
  const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
  return find('picture-heavy', 'error', { size: megabytes(size), limit: megabytes(mostPictureBytes) });
}

function judge(metadata: Metadata): CellProblem[] {
  const { width, height, orientation = 1, pages = 1, hasAlpha, space } = metadata;
  const longest = Math.max(width, height);
  const size = { width, height };
  if (width * height > mostPixels) return [find('picture-huge', 'error', { ...size, limit: mostPixels / 1_000_000 })];
  if (longest < leastSidePx) return [find('picture-tiny', 'error', { ...size, limit: leastSidePx })];
  return [
    ...(longest < goodSidePx ? [find('picture-small', 'hint', { ...size, limit: goodSidePx })] : []),
    ...(orientation > 1 ? [find('picture-turned', 'hint')] : []),
    ...(space === 'cmyk' ? [find('picture-cmyk', 'hint')] : []),
    ...(pages > 1 ? [find('picture-frames', 'hint', { count: pages })] : []),
    ...(hasAlpha && pages === 1 ? [find('picture-transparent', 'hint')] : []),
  ];
}

/** Reads the head of a picture. Never rejects for what is in the file: all of that is told as problems. */
export async function inspectPicture(bytes: Buffer): Promise<Inspection> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const refuse = (problem: CellProblem): Inspection => ({ hash, size: null, problems: [problem] });
  const heavy = tooManyBytes(bytes.length);
  if (heavy) return refuse(heavy);
  const content = contentOf(bytes);
  const refusal = refusalOf(content);
  if (refusal || content?.kind !== 'picture') return refuse(refusal ?? find('picture-none', 'error'));
  const opened = await openPicture(bytes);
  let metadata: Metadata;
  try {
    metadata = await opened.metadata();
  } catch (error) {
    // The library's only words for its limit; everything else is damage.
    const isHuge = error instanceof Error && error.message.includes('pixel limit');
    return refuse(
      isHuge ? find('picture-huge', 'error', { limit: mostPixels / 1_000_000 }) : find('picture-broken', 'error'),
    );
  }
  const problems = isCutOff(bytes, content.format) ? [find('picture-broken', 'error')] : judge(metadata);
  const { width, height } = metadata.autoOrient;
  const isRefused = problems.some(({ gravity }) => gravity === 'error');
  return { hash, size: isRefused ? null : { width, height }, problems };
}
