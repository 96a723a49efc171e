/** Pictures and ZIP files made for a test, good ones and bad ones. */
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** A plain picture with some structure, so that its compressed form is not empty. */
export function drawing(width: number, height: number) {
  return sharp({
    create: { width, height, channels: 3, background: '#c0392b', noise: { type: 'gaussian', mean: 128, sigma: 20 } },
  });
}

/** A JPEG of this size. */
export const jpegOf = (width: number, height: number): Promise<Buffer> => drawing(width, height).jpeg().toBuffer();

/** One file of a hand-written ZIP. */
export interface ZipFileOrder {
  /** The bytes of the name as they shall stand. */
  name: Buffer;
  data: Buffer;
  flags?: number;
  method?: number;
  /** Stated instead of the true size. */
  statedSize?: number;
}

/** Writes a ZIP byte by byte (APPNOTE.TXT): stored entries with any name, flags and sizes. */
export function zipOf(files: readonly ZipFileOrder[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0, method = 0, statedSize = data.length } of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(statedSize, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
