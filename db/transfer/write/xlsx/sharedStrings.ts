/** Texts of all cells, each once: lists repeat names of codes in every row. */
import { textElement, xmlPart } from './xml.ts';

/** Collects texts while sheets are written. */
export interface SharedStrings {
  /** The number of a text in the file. */
  indexOf: (text: string) => number;
  part: () => string;
}

/** Starts without any text. */
export function createSharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      let index = indexes.get(text);
      if (index === undefined) {
        index = indexes.size;
        indexes.set(text, index);
      }
      return index;
    },
    part: () => {
      const items = [...indexes.keys()].map((text) => `<si>${textElement(text)}</si>`).join('');
      return xmlPart(
        `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${indexes.size}">${items}</sst>`,
      );
    },
  };
}
