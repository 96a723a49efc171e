/** Pictures of a ZIP file. Nothing is ever unpacked to the disk. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { mostFiles, mostInflatedBytes, mostInflation, mostPictureBytes } from './pictureLimits.ts';
import type { PictureProblemCode } from '#db/transfer/problemTexts/pictures.ts';
import { compareNames, isLeftover, pictureProblem, type PictureEntry, type PictureSource } from './source.ts';
import { readZipNames, type NameScore } from './zipNames.ts';

/** `../`, `/…` and `C:…`, also with the strokes of Windows: names that want to be somewhere else. */
const isOutside = (name: string) => /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..');

/** Stored and deflated; the rest is for archives that only their own program opens. */
const knownMethods: ReadonlySet<number> = new Set([0, 8]);

/** A small file that inflates to a giant one, or one whose entries share their bytes: both are made to do harm. */
function isBomb(entries: readonly Entry[], fileBytes: number): boolean {
  const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  return inflated > mostInflatedBytes || inflated > fileBytes * mostInflation || packed > fileBytes;
}

/** The content of an entry. The reader stops at the size that the archive states, which `isBomb` has judged. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostPictureBytes) {
      stream.destroy();
      throw new Error(`more than ${mostPictureBytes} bytes`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function listEntries(zip: ZipFile): Promise<Entry[] | null> {
  if (zip.entryCount > mostFiles) return null;
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > mostFiles) return null;
  }
  return entries;
}

const refuse = (
  file: string,
  code: PictureProblemCode,
  details: Readonly<Record<string, string | number>> = {},
): PictureSource => ({
  entries: [],
  problems: [pictureProblem(code, 'error', { file, details })],
  close: () => undefined,
});

function sortEntries(zip: ZipFile, entries: readonly Entry[], context: { file: string; score: NameScore }) {
  const { file, score } = context;
  const raws = entries.map(({ fileNameRaw, generalPurposeBitFlag, extraFields }) => ({
    raw: fileNameRaw,
    flags: generalPurposeBitFlag,
    extraFields,
  }));
  const { names, isSure } = readZipNames(raws, score);
  const found: PictureEntry[] = [];
  const problems = isSure ? [] : [pictureProblem('picture-names-guessed', 'doubt', { file })];
  const seen = new Set<string>();
  entries.forEach((entry, at) => {
    const name = (names[at] ?? '').replaceAll('\\', '/').normalize('NFC');
    if (name.endsWith('/') || isLeftover(name)) return;
    const tell = (code: PictureProblemCode) => problems.push(pictureProblem(code, 'error', { file: name }));
    if (isOutside(name)) return tell('picture-name-outside');
    if (entry.isEncrypted()) return tell('picture-encrypted');
    if (!knownMethods.has(entry.compressionMethod)) return tell('picture-packed-otherwise');
    if (seen.has(name)) return tell('picture-name-twice');
    seen.add(name);
    return found.push({ name, size: entry.uncompressedSize, bytes: () => readEntry(zip, entry) });
  });
  return { found: found.sort((a, b) => compareNames(a.name, b.name)), problems };
}

/** Opens a ZIP file. A damaged, hostile or oversized one has no entries and says why. `close` ends the reading. */
export async function readZip(path: string, score: NameScore): Promise<PictureSource> {
  const file = basename(path);
  let zip: ZipFile;
  try {
    // Names are decoded here, and the file stays open until the last picture was read.
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    return refuse(file, 'zip-broken'); // Whatever the reader dislikes: staff can only copy or pack it again.
  }
  try {
    const entries = await listEntries(zip);
    const code = entries === null ? 'zip-too-many' : isBomb(entries, statSync(path).size) ? 'zip-bomb' : null;
    if (entries !== null && code === null) {
      const { found, problems } = sortEntries(zip, entries, { file, score });
      return { entries: found, problems, close: () => zip.close() };
    }
    zip.close();
    return refuse(file, code ?? 'zip-broken', { limit: mostFiles });
  } catch {
    zip.close();
    return refuse(file, 'zip-broken'); // As above, in the list of entries.
  }
}
