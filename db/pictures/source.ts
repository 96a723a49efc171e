/** What a folder or ZIP of pictures gives. */
import type { PictureProblemCode } from '#db/transfer/problemTexts/pictures.ts';
import type { CellProblem, Problem } from '#db/transfer/types.ts';

/** One file. */
export interface PictureEntry {
  /** With its folders below the source, `/` between them, in composed form (NFC). Unique within a source. */
  name: string;
  size: number;
  /** Reads the file. Rejects with what the file system or the archive says. */
  bytes: () => Promise<Buffer>;
}

/** A folder, ZIP or single file, opened. */
export interface PictureSource {
  /** In the order of names. */
  entries: readonly PictureEntry[];
  /** What is not among the entries, and why. */
  problems: readonly Problem[];
  close: () => void;
}

/** A finding about a file as a whole. */
export function pictureProblem(
  code: PictureProblemCode,
  gravity: Problem['gravity'],
  about: { file: string; value?: string; details?: Problem['details'] },
): Problem {
  const { file, value = '', details = {} } = about;
  const place = { file, sheet: '', row: 0, column: '', heading: '' };
  return { code, gravity, ...place, value: value.slice(0, 200), suggestion: null, details };
}

/** The same for what was found by looking at the file's content. */
export function placeProblem(found: CellProblem, file: string): Problem {
  return { ...found, file, sheet: '', row: 0, column: '', heading: '', value: '' };
}

/** What systems leave beside pictures by themselves; nobody wants to hear of it. */
export function isLeftover(name: string): boolean {
  const parts = name.toLowerCase().split('/');
  const last = parts.at(-1) ?? '';
  return (
    parts.includes('__macosx') ||
    last.startsWith('._') ||
    last.startsWith('~$') ||
    ['.ds_store', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', '.picasa.ini'].includes(last)
  );
}

/** A fixed order that people expect: 2 before 10. */
export const compareNames = new Intl.Collator('en', { numeric: true }).compare;
