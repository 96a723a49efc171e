/** The encodings in which lists go to spreadsheets. */
import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';

/**
 * UTF-8 with a byte order mark is read right by every Excel since 2007. The others are for programs that know nothing else;
 * GB 18030 has every character, CP949 no simplified Chinese.
 */
export type CsvEncoding = 'utf-8-bom' | 'cp949' | 'gb18030';

const ascii = /^[\t\n\r -~]*$/;

/** The characters of a text that an encoding lacks, each once; empty for most texts. */
export function lackingCharacters(text: string, encoding: CsvEncoding): string {
  if (encoding === 'utf-8-bom' || ascii.test(text)) return '';
  const keeps = (part: string) => iconv.decode(iconv.encode(part, encoding), encoding) === part;
  return keeps(text) ? '' : [...new Set(text)].filter((character) => !keeps(character)).join('');
}

/** The bytes of a text whose characters the encoding has. */
export function encodeText(text: string, encoding: CsvEncoding): Uint8Array {
  return encoding === 'utf-8-bom' ? Buffer.from(`\ufeff${text}`) : iconv.encode(text, encoding);
}
