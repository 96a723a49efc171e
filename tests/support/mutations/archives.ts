/** Archives taken apart, damaged inside and put together again as sound archives. */
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import yazl from 'yazl';
import type { Random } from '#tests/support/monkey/random.ts';
import { damageBytes } from './damageBytes.ts';
import { damageXml } from './damageXml.ts';

/** Parts by name, in their order. */
export type Parts = ReadonlyMap<string, Buffer>;

const open = promisify((bytes: Buffer, done: (error: Error | null, zip: yauzl.ZipFile) => void) =>
  yauzl.fromBuffer(bytes, { lazyEntries: true }, done),
);

/** The parts of a sound archive. */
export async function unpack(bytes: Buffer): Promise<Parts> {
  const zip = await open(bytes);
  const parts = new Map<string, Buffer>();
  const read = promisify(zip.openReadStream.bind(zip)) as (entry: yauzl.Entry) => Promise<NodeJS.ReadableStream>;
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: yauzl.Entry) => {
      read(entry)
        .then(buffer)
        .then((content) => {
          parts.set(entry.fileName, content);
          zip.readEntry();
        })
        .catch(reject);
    });
    zip.readEntry();
  });
}

/** An archive of the parts; every second is stored as it is. */
async function pack(parts: Parts, random: Random): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const compress = random.next() < 0.5;
  for (const [name, content] of parts) {
    zip.addBuffer(content, name, { mtime: new Date('2026-01-01T00:00:00Z'), compress });
  }
  zip.end();
  return await buffer(zip.outputStream);
}

/** One part gone, renamed, emptied, swapped with another or there twice under another name. */
function damageList(parts: Parts, random: Random): Map<string, Buffer> {
  const changed = new Map(parts);
  const names = [...parts.keys()];
  const [name = '', other = ''] = [random.pick(names), random.pick(names)];
  const content = changed.get(name) ?? Buffer.alloc(0);
  const kind = random.between(0, 5);
  if (kind === 0 || kind === 1) changed.delete(name);
  if (kind === 1) changed.set(random.pick([name.toUpperCase(), `x${name}`, name.replace('xl/', '')]) ?? '', content);
  if (kind === 2) changed.set(name, Buffer.alloc(0));
  if (kind === 3) changed.set(name, changed.get(other) ?? content);
  if (kind === 4) changed.set(`copy of ${name}`, content);
  if (kind === 5) changed.set(name, damageBytes(content, random));
  return changed;
}

/** A sound archive whose content is damaged: the XML of one to three parts, or the list of parts. */
export function damageArchive(parts: Parts, random: Random): Promise<Buffer> {
  if (random.next() < 0.15) return pack(damageList(parts, random), random);
  const changed = new Map(parts);
  // Sheets and texts are most of a file, and most of what can go wrong.
  const names = [...parts.keys()];
  const heavy = names.filter((name) => /sheet\d|sharedStrings|workbook\.xml$|styles/.test(name));
  for (let count = random.pick([1, 1, 3]) ?? 1; count > 0; count -= 1) {
    const name = random.pick(random.next() < 0.8 ? heavy : names) ?? '';
    const content = changed.get(name);
    if (content) changed.set(name, Buffer.from(damageXml(content.toString('utf8'), random)));
  }
  return pack(changed, random);
}
