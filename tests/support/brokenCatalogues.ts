/** Catalogue files as a bad day leaves them. */
import { copyFileSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync, closeSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sample = join(import.meta.dirname, '..', '..', 'dist', 'catalogue', 'sample.sqlite');

function overwrite(path: string, at: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

/** Each breaks a fresh copy of the sample catalogue at `path`. Offsets of the header: SQLite file format, section 1.3. */
export const breakages: Record<string, (path: string) => void> = {
  empty: (path) => writeFileSync(path, ''),
  'not a database': (path) => writeFileSync(path, 'booth;company\nA01;Example\n'),
  truncated: (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  'with a damaged header': (path) => overwrite(path, 3, Buffer.from([0x00, 0xff])),
  'with overwritten pages': (path) => {
    const pageSize = readFileSync(path).readUInt16BE(16);
    for (let page = 2; page < 60; page += 3) overwrite(path, page * pageSize, Buffer.alloc(512, 0xa5));
  },
  'of another program': (path) => overwrite(path, 68, Buffer.from([0, 0, 0, 1])),
  'of a newer program': (path) => overwrite(path, 60, Buffer.from([0, 0, 0x27, 0x0f])),
};

/** Puts a broken catalogue at `path`, making its folder. */
export function putBroken(path: string, breakage: keyof typeof breakages): void {
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(sample, path);
  breakages[breakage]?.(path);
}

/** Puts a whole sample catalogue at `path`, making its folder. */
export function putWhole(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(sample, path);
}
