/** How names of codes are compared. */
import { withoutLegalForms } from '#db/search/text/legalForms.ts';
import { toSimplified } from '../values/language.ts';

/** A name without case, width, blanks, signs and accents; traditional characters as simplified. */
export function foldName(text: string): string {
  // eslint-disable-next-line no-control-regex -- plain ASCII is the common case
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const latin = text.normalize('NFKC').toLowerCase();
  const plain = /[\u00c0-\u024f]/.test(latin)
    ? latin
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : latin;
  return toSimplified(plain.replaceAll(/[^\p{L}\p{N}]/gu, ''));
}

/** The same without legal marks such as ㈜, which lists put even behind names of kinds. */
export function foldWithoutMarks(text: string): string {
  return foldName(withoutLegalForms(text));
}

/** Folded words of a text as they stand side by side: runs of Latin letters and digits, and runs of everything else. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').match(/[a-z0-9\u00c0-\u024f]+|[^a-z0-9\u00c0-\u024f\s\p{P}\p{S}]+/giu) ?? [];
  return words.map(foldName);
}

/** Every run of up to `most` neighbouring words as one, each word alone among them. */
export function joinedWords(words: readonly string[], most: number): string[] {
  return words.flatMap((_, from) => {
    let joined = '';
    return words.slice(from, from + most).map((word) => (joined += word));
  });
}

/** Whether two folded texts differ by one letter put in, left out, changed, or swapped with its neighbour. */
export function isOneTypo(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
