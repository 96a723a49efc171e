/**
 * A ZIP archive in memory, read by its central directory. Nothing is believed: every size is checked against what really
 * comes out, and against limits (https://www.bamsoftware.com/hacks/zipbomb/), before anything else sees it.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { fileLimits, rejection } from './rejection.ts';

/** Names as stored, with `/`; `read` gives the whole content, undefined where there is no such name. */
export interface ZipArchive {
  names: readonly string[];
  read: (name: string) => Buffer | undefined;
}

interface Entry {
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

const endSignature = 0x06_05_4b_50;
const end64Signature = 0x06_06_4b_50;
const locator64Signature = 0x07_06_4b_50;
const directorySignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const endLength = 22;
/** Two bytes give the length of the archive's comment. */
const longestComment = 0xff_ff;

/** A workbook with a picture for each of 2,000 products has fewer; each costs memory before it is read. */
const mostEntries = 10_000;
/** Deflate ends at 1,032; rows of empty formatted cells come to 200. */
const highestRatio = 500;
/** Below this a high ratio harms nobody. */
const ratioFromBytes = 20 * 1024 * 1024;

const isEncrypted = ({ flags }: Entry): boolean => (flags & 1) !== 0;

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) if (bytes.readUInt32LE(at) === endSignature) return at;
  throw rejection('damaged', { where: 'zip' });
}

/** Where the directory starts and how many entries it has, in either of the two forms. */
function readEnd(bytes: Buffer): { count: number; start: number } {
  const end = findEnd(bytes);
  const short = { count: bytes.readUInt16LE(end + 10), start: bytes.readUInt32LE(end + 16) };
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== locator64Signature) return short;
  const end64 = Number(bytes.readBigUInt64LE(locator + 8));
  if (bytes.readUInt32LE(end64) !== end64Signature) throw rejection('damaged', { where: 'zip' });
  return { count: Number(bytes.readBigUInt64LE(end64 + 32)), start: Number(bytes.readBigUInt64LE(end64 + 48)) };
}

/** Sizes that do not fit into four bytes stand in an extra field, in this order, only those that do not fit. */
function widen(entry: Entry, extra: Buffer): Entry {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const wide = (value: number): number => {
      if (value !== 0xff_ff_ff_ff) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    };
    return {
      ...entry,
      size: wide(entry.size),
      packedSize: wide(entry.packedSize),
      offset: wide(entry.offset),
    };
  }
  return entry;
}

/** Some old writers put backslashes or a leading slash. */
function safeName(stored: string): string {
  const name = stored.replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.split('/').includes('..') || /^[a-z]:/i.test(name))
    throw rejection('damaged', { where: name.slice(0, 100) });
  return name;
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const { count, start } = readEnd(bytes);
  if (count > mostEntries) throw rejection('zip-bomb', { entries: count });
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== directorySignature) throw rejection('damaged', { where: 'zip' });
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const entry: Entry = {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    // Names of parts are ASCII; anything else only has to stay apart.
    const name = safeName(bytes.toString('utf8', at + 46, nameEnd));
    if (entries.has(name)) throw rejection('damaged', { where: name.slice(0, 100) });
    entries.set(name, widen(entry, bytes.subarray(nameEnd, extraEnd)));
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function checkSizes(entries: ReadonlyMap<string, Entry>): void {
  let total = 0;
  for (const { size, packedSize } of entries.values()) {
    total += size;
    const isBomb = size > ratioFromBytes && size > packedSize * highestRatio;
    if (isBomb || total > fileLimits.inflatedBytes) throw rejection('zip-bomb', { inflatedBytes: total });
  }
}

function inflate(bytes: Buffer, entry: Entry, allowance: number): Buffer {
  if (bytes.readUInt32LE(entry.offset) !== localSignature) throw rejection('damaged', { where: 'zip' });
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw rejection('damaged', { method: entry.method });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, allowance) });
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw rejection(isTooLong ? 'zip-bomb' : 'damaged', { where: 'zip' }, error);
  }
}

/** Opens an archive. Raises IMPORT_REJECTED: damaged, zip-bomb, password. */
export function openZip(bytes: Buffer): ZipArchive {
  try {
    const entries = readDirectory(bytes);
    if ([...entries.values()].some(isEncrypted)) throw rejection('password');
    checkSizes(entries);
    let allowance: number = fileLimits.inflatedBytes;
    const read = (name: string): Buffer | undefined => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.size > fileLimits.partBytes) throw rejection('too-many-cells', { limit: fileLimits.cells });
      const content = inflate(bytes, entry, Math.min(allowance, fileLimits.partBytes));
      allowance -= content.length;
      const isWhole = content.length === entry.size && crc32(content) === entry.crc;
      if (!isWhole) throw rejection('damaged', { where: name.slice(0, 100) });
      return content;
    };
    return { names: [...entries.keys()], read: guarded(read) };
  } catch (error) {
    throw asRejection(error);
  }
}

function guarded<Out>(read: (name: string) => Out): (name: string) => Out {
  return (name) => {
    try {
      return read(name);
    } catch (error) {
      throw asRejection(error);
    }
  };
}

/** Offsets that point outside make Node raise a RangeError: the directory lies. */
function asRejection(error: unknown): unknown {
  return error instanceof RangeError ? rejection('damaged', { where: 'zip' }, error) : error;
}
