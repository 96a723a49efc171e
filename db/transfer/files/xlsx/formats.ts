/** Which number format a cell's style has. */
import { SSF } from '@e965/xlsx';
import { attributesOf, partText, walkXml } from './xml.ts';

/**
 * Dates and times of Korean and Chinese Excel, whose numbers have no format text in the file (ECMA-376 part 1, 18.8.30).
 * 34, 35, 55 and 56 are times in China and dates in Korea; a value without a day reads as a time either way.
 */
const eastAsianFormats: readonly [readonly number[], string][] = [
  [[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58], 'yyyy-mm-dd'],
  [[32, 33], 'h:mm'],
  [[34, 35, 55, 56], 'yyyy-mm-dd'],
];

const builtIn = new Map<number, string>([
  // The library has no types for its table of formats: numbers to texts.
  ...Object.entries(SSF.get_table() as Record<string, string>).map(([id, code]): [number, string] => [
    Number(id),
    code,
  ]),
  ...eastAsianFormats.flatMap(([ids, code]) => ids.map((id): [number, string] => [id, code])),
]);

/** Format texts by style number of a cell; `General` where the file names none. */
export function readFormats(bytes: Buffer): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCellFormats = false;
  walkXml(partText(bytes), {
    open: (name, raw) => {
      if (name === 'cellXfs') isCellFormats = true;
      const attributes = name === 'numFmt' || name === 'xf' ? attributesOf(raw) : new Map<string, string>();
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, attributes.get('formatCode') ?? 'General');
      if (name === 'xf' && isCellFormats) formats.push(own.get(id) ?? builtIn.get(id) ?? 'General');
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return formats;
}
