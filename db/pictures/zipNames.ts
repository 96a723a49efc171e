/** Names in ZIP files: what the bytes mean. */
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';

/** What the archive says of one name. */
export interface RawZipName {
  raw: Buffer;
  /** General purpose bits; bit 11 says UTF-8 (APPNOTE.TXT 4.4.4). */
  flags: number;
  extraFields: readonly { id: number; data: Buffer }[];
}

/** Says how many known things a name speaks of. */
export type NameScore = (name: string) => number;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null; // Not UTF-8: the answer, not an accident.
  }
}

/** Info-ZIP's Unicode path (extra field 0x7075): version 1, CRC of the plain name, the name in UTF-8. */
function unicodePath({ raw, extraFields }: RawZipName): string | null {
  const field = extraFields.find(({ id, data }) => id === 0x7075 && data.length > 5 && data[0] === 1);
  return field?.data.readUInt32LE(1) === crc32(raw) ? decodeUtf8(field.data.subarray(5)) : null;
}

/**
 * Whether all two-byte characters begin as common hangul does (0xB0 to 0xC8, second byte from 0xA1; KS X 1001). About half of
 * all common Chinese characters begin above (GB 2312 orders them by sound: 0xCB to 0xD7 is p to z).
 */
function looksKorean(raw: Buffer): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    const [first = 0, second = 0] = raw.subarray(at, at + 2);
    if (first < 0x80) continue;
    if (first < 0xb0 || first > 0xc8 || second < 0xa1) return false;
    at += 1;
  }
  return true;
}

/** Names without any mark in the code page of the system that packed them: the same for all, by what they speak of. */
function readCodePage(names: readonly Buffer[], score: NameScore): { names: string[]; isSure: boolean } {
  const rated = (['cp949', 'gb18030'] as const).map((encoding) => {
    const decoded = names.map((raw) => iconv.decode(raw, encoding));
    const points = decoded.reduce((sum, name) => sum + (name.includes('\ufffd') ? -1 : score(name)), 0);
    return { decoded, points };
  });
  const [korean, chinese] = rated;
  if (!korean || !chinese || names.length === 0) return { names: [], isSure: true };
  if (korean.points !== chinese.points)
    return { names: (korean.points > chinese.points ? korean : chinese).decoded, isSure: true };
  return { names: (names.every(looksKorean) ? korean : chinese).decoded, isSure: false };
}

/**
 * Names as people read them, in the order given. Marked names (flag or Unicode path) and those that are UTF-8 anyway, as macOS
 * writes them, are that; the rest is CP949 or GB18030, whichever `score` finds more in. `isSure` is false where it finds as
 * much in both and the letters had to decide.
 */
export function readZipNames(names: readonly RawZipName[], score: NameScore): { names: string[]; isSure: boolean } {
  const marked = names.map((name) =>
    (name.flags & 0x800) === 0 ? (unicodePath(name) ?? decodeUtf8(name.raw)) : name.raw.toString('utf8'),
  );
  const rest = names.filter((_, at) => marked[at] === null).map(({ raw }) => raw);
  const read = readCodePage(rest, score);
  let next = 0;
  return {
    names: marked.map((name) => {
      if (name !== null) return name;
      next += 1;
      return read.names[next - 1] ?? '';
    }),
    isSure: read.isSure,
  };
}
