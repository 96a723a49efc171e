/** Breaking a name into lines that fit, as its language breaks words. */
import type { LocalText } from '#db/model.ts';

/** Korean and Latin break at spaces, Chinese between any two characters but not inside a Latin word. */
function piecesOf({ text, locale }: LocalText): string[] {
  return locale.startsWith('zh') ? (text.match(/[!-~]+\s*|[\s\S]/gu) ?? []) : text.split(/(?<=\s)/u);
}

/** Marks that may not begin a line in Chinese. */
const noStart = /^[、，。）》”’·]/u;

/** At most `mostLines` lines no wider than `width`, or null when the text does not fit. */
export function wrapText(
  value: LocalText,
  options: { width: number; mostLines: number; measure: (text: string) => number },
): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(value)) {
    const longer = line + piece;
    if (line === '' || options.measure(longer.trimEnd()) <= options.width || noStart.test(piece)) line = longer;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length <= options.mostLines && lines.every((text) => options.measure(text) <= options.width)
    ? lines
    : null;
}
