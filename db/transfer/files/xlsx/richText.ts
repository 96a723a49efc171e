/** Text of shared and inline strings: runs joined, readings above the characters (furigana, pinyin) left out. */
import { withPlainLineEnds } from '#db/transfer/files/grid.ts';
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';
import { decodeXml, partText, walkXml } from './xml.ts';

/** Feed it the tags inside one string; `take` gives the text so far and starts anew. */
export interface TextCollector {
  open: (name: string) => void;
  close: (name: string) => void;
  text: (raw: string) => void;
  take: () => string;
}

/** Collects one string after another. */
export function createTextCollector(): TextCollector {
  let text = '';
  let isText = false;
  let isReading = false;
  return {
    open: (name) => {
      if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    close: (name) => {
      if (name === 'rPh') isReading = false;
      else if (name === 't') isText = false;
    },
    text: (raw) => {
      if (isText) text += decodeXml(raw);
    },
    take: () => {
      const taken = text;
      text = '';
      isText = false;
      isReading = false;
      return cleanText(taken);
    },
  };
}

const escapes = /_x([0-9a-f]{4})_/gi;

/** `_x000D_` and the like are how the format writes characters that XML has not; lines end with `\n`. */
export function cleanText(raw: string): string {
  const text = raw.includes('_x')
    ? raw.replaceAll(escapes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
  return withPlainLineEnds(text);
}

/** A copy of its own: a slice would keep the whole part in memory. Short ones are copied by the engine. */
export function detached(text: string): string {
  return text.length > 12 ? Buffer.from(text, 'utf16le').toString('utf16le') : text;
}

/** The table of texts that cells point into, in its order, empty ones included. Raises damaged, too-many-cells. */
export function readSharedStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  const collector = createTextCollector();
  walkXml(partText(bytes), {
    open: collector.open,
    text: collector.text,
    close: (name) => {
      if (name !== 'si') {
        collector.close(name);
        return;
      }
      strings.push(detached(collector.take()));
      if (strings.length > fileLimits.cells) throw rejection('too-many-cells', { limit: fileLimits.cells });
    },
  });
  return strings;
}
