/** Slips of the finger on a QWERTY keyboard. */
import { pick } from '#db/sample/random.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys next to each key, on its row and half a key above and below. */
const neighbours = new Map(
  rows.flatMap((row, line) =>
    [...row].map((key, column) => {
      const near = [row[column - 1], row[column + 1]];
      near.push(
        rows[line - 1]?.[column],
        rows[line - 1]?.[column + 1],
        rows[line + 1]?.[column - 1],
        rows[line + 1]?.[column],
      );
      return [key, near.filter((other) => other !== undefined)] as const;
    }),
  ),
);

/** Keys of the two-set layout that type vowels; a slip rarely turns a consonant into a vowel, since the hands differ. */
const vowelKeys = new Set('yuiophjklbnm');

/** One slip in `text` at a letter after the first: neighbour key (half of them), swap, drop or double. */
export function slip(text: string, random: () => number): string {
  const places = [...text].flatMap((char, index) => (index > 0 && neighbours.has(char.toLowerCase()) ? [index] : []));
  if (places.length === 0) return text;
  const at = pick(random, places);
  const [before, char, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  const kind = random();
  if (kind < 0.5) return before + pick(random, neighbours.get(char.toLowerCase()) ?? [char]) + after;
  if (kind < 0.67 && after !== '' && after[0] !== char && after[0] !== ' ') {
    return before + (after[0] ?? '') + char + after.slice(1);
  }
  if (kind < 0.84) return before + after;
  return before + char + char + after;
}

/** `count` slips, each at a place of its own as far as chance allows; may undo itself, so compare with the text. */
export function slips(text: string, count: number, random: () => number): string {
  let typed = text;
  for (let done = 0; done < count; done++) typed = slip(typed, random);
  return typed;
}

/** One slip in Korean keys: a neighbour key of the same hand (most of them), a swap, or a key left out. */
export function slipKeys(keys: string, random: () => number): string {
  const places = [...keys].flatMap((key, index) => (index > 0 && neighbours.has(key.toLowerCase()) ? [index] : []));
  if (places.length === 0) return keys;
  const at = pick(random, places);
  const [before, key, after] = [keys.slice(0, at), keys[at] ?? '', keys.slice(at + 1)];
  const isVowel = vowelKeys.has(key.toLowerCase());
  const sameHand = (neighbours.get(key.toLowerCase()) ?? []).filter((other) => vowelKeys.has(other) === isVowel);
  const kind = random();
  if (kind < 0.7 && sameHand.length > 0) return before + pick(random, sameHand) + after;
  if (kind < 0.85 && after !== '' && after[0] !== key && after[0] !== ' ') {
    return before + (after[0] ?? '') + key + after.slice(1);
  }
  return before + after;
}
