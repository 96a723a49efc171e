/** Which characters the bundled fonts can draw, from the unicode ranges of their style sheets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');
const sheets = [
  join(modules, 'pretendard', 'dist', 'web', 'variable', 'pretendardvariable-dynamic-subset.css'),
  join(modules, '@fontsource-variable', 'noto-sans-sc', 'wght.css'),
];

let known: Set<number> | undefined;

function coveredCodePoints(): Set<number> {
  if (known) return known;
  known = new Set();
  for (const sheet of sheets) {
    for (const [, list = ''] of readFileSync(sheet, 'utf8').matchAll(/unicode-range:\s*([^;}]+)/g)) {
      for (const range of list.split(',')) {
        const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
        for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) known.add(code);
      }
    }
  }
  return known;
}

/** Characters of `texts` that no bundled font covers, each once with its code point and one text it stands in. */
export function uncoveredCharacters(texts: readonly string[]): string[] {
  const covered = coveredCodePoints();
  const missing = new Map<string, string>();
  for (const text of texts) {
    for (const char of text) if (!covered.has(char.codePointAt(0) ?? 0) && !missing.has(char)) missing.set(char, text);
  }
  return [...missing].map(
    ([char, text]) => `${char} U+${(char.codePointAt(0) ?? 0).toString(16)} in ${text.slice(0, 40)}`,
  );
}
