/** The bytes of a text file as text. */
import iconv from 'iconv-lite';
import { rejection } from '#db/transfer/files/rejection.ts';
import type { TextReading } from '#db/transfer/types.ts';
import { decodeLegacy, type DecodedText, type HeadingScore } from './legacyEncoding.ts';

type Encoding = TextReading['encoding'];

const marks: readonly { mark: string; encoding: Encoding }[] = [
  { mark: 'efbbbf', encoding: 'utf-8' },
  { mark: 'fffe', encoding: 'utf-16le' },
  { mark: 'feff', encoding: 'utf-16be' },
  { mark: '84319533', encoding: 'gb18030' },
];

/** The encoding that the first bytes name. */
export function markedEncoding(bytes: Buffer): Encoding | undefined {
  const start = bytes.toString('hex', 0, 4);
  return marks.find(({ mark }) => start.startsWith(mark))?.encoding;
}

/** Bytes looked at for UTF-16 without a mark. */
const sampleBytes = 64 * 1024;

/**
 * UTF-16 without a mark has a zero byte beside every ASCII character, on one side only; some hanzi and hangul have one on
 * the other side (U+4E00), so the ratio decides. Undefined where it is not that.
 */
function unmarkedUtf16(bytes: Buffer): Encoding | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd >= 2 && odd > even * 8) return 'utf-16le';
  if (even >= 2 && even > odd * 8) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The answer is that it is not this encoding.
    return null;
  }
}

function decodeAs(bytes: Buffer, encoding: Encoding): string {
  const isLegacy = encoding === 'cp949' || encoding === 'gb18030';
  const text = isLegacy ? iconv.decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  return text.replace(/^\uFEFF/, '');
}

const sure = (text: string, encoding: Encoding): DecodedText => ({ text, encoding, isSure: true, others: [] });

/**
 * Decodes a file without asking. Raises damaged where a mark names an encoding that the bytes are not, unknown-format,
 * other-encoding and unknown-encoding.
 */
export function decodeText(bytes: Buffer, score: HeadingScore): DecodedText {
  const marked = markedEncoding(bytes);
  const named = marked ?? unmarkedUtf16(bytes);
  if (named === 'gb18030') return sure(decodeAs(bytes, named), named);
  if (named !== undefined) {
    const text = decodeStrictly(bytes, named);
    if (text === null)
      throw marked === undefined ? rejection('unknown-format') : rejection('damaged', { where: named });
    return sure(text, named);
  }
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === null) return decodeLegacy(bytes, score);
  // A few short GBK and CP949 texts happen to be valid UTF-8, without any letter of either language (the "联通" of Notepad).
  const isDoubtful = /[\u0080-\u07FF]/.test(text) && !/[\u0800-\uFFFF]/.test(text);
  return isDoubtful ? { text, encoding: 'utf-8', isSure: false, others: ['cp949', 'gb18030'] } : sure(text, 'utf-8');
}

/** Decodes a file as staff chose. What cannot be read comes out as U+FFFD. */
export function decodeChosen(bytes: Buffer, encoding: Encoding): DecodedText {
  return sure(decodeAs(bytes, encoding), encoding);
}
