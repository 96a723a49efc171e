/** Lists in a cell: where they are cut, and how they are written so that they are cut the same way again. */
import { emptinessOf, foldLetters } from './clean.ts';
import { traditionalHints } from './texts.ts';
import { found, type ParsedValue, type ValueTarget } from './types.ts';

/** Signs that end an item everywhere. */
const strong = ',，、;；|';
const numberGroup = /\d,\d{3}(?!\d)/;

/** Short Latin pairs that are one word: CAD/CAM, OEM/ODM, TV/AV. */
const slashPair = /^[A-Z0-9]{1,5}\/[A-Z0-9]{1,5}$/;

/**
 * Cuts a text at any of `signs` that stand outside brackets; never within 1,000. An unclosed bracket counts for nothing.
 */
export function splitAt(text: string, signs: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  const isBalanced = (text.match(/[([（【]/g)?.length ?? 0) === (text.match(/[)\]）】]/g)?.length ?? 0);
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isBalanced && '([（【'.includes(sign)) depth += 1;
    else if (isBalanced && ')]）】'.includes(sign)) depth -= 1;
    else if (depth <= 0 && signs.includes(sign) && !(sign === ',' && numberGroup.test(text.slice(at - 1, at + 5)))) {
      items.push(text.slice(from, at));
      from = at + 1;
    }
  }
  items.push(text.slice(from));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

const quoted = /^"(?:[^"]|"")*"$/;

/** An item in quotes is taken as it stands inside. */
function unquote(item: string): string {
  return item.length > 2 && quoted.test(item) ? item.slice(1, -1).replaceAll('""', '"').trim() : item;
}

/** Signs at which lists of a field are cut beside line breaks: names of brands may hold a slash or a middle dot. */
function signsOf({ spec }: ValueTarget): string {
  if (spec.kind === 'pictures') return ';；|,';
  return spec.key === 'brands' ? strong : `${strong}/·・`;
}

function itemsOf(text: string, target: ValueTarget): string[] {
  if (text.includes('\n')) return text.split('\n');
  if (text.length > 2 && quoted.test(text)) return [text];
  if (target.spec.kind === 'list' && /^#\S+(?:\s*#\S+)+$/.test(text)) return text.split('#');
  return splitAt(text, signsOf(target));
}

/** Slashes of short Latin pairs hold: cut everywhere else, then joined again. */
function keepPairs(text: string, target: ValueTarget): string[] {
  if (text.includes('\n') || quoted.test(text) || !text.includes('/') || !signsOf(target).includes('/'))
    return itemsOf(text, target);
  return splitAt(text, signsOf(target).replace('/', '')).flatMap((item) =>
    slashPair.test(item) || quoted.test(item) ? [item] : itemsOf(item, target),
  );
}

/** Items in the order of the cell, none twice and none that says nothing. */
export function parseList(text: string, target: ValueTarget): ParsedValue {
  const isChinese = target.locale === 'zh-CN';
  const items = new Set<string>();
  for (const item of keepPairs(text, target)) {
    const plain = foldLetters(unquote(item.trim()), isChinese)
      .replaceAll(/\s+/g, ' ')
      .replace(/^#(?=\S)/, '')
      .trim();
    if (plain !== '' && emptinessOf(plain) === null) items.add(plain);
  }
  if (items.size === 0) return found(null);
  const value = [...items].join('\n');
  return found(value, ...traditionalHints(value, target));
}

/** One item per line; a single item that would be cut stands in quotes. */
export function writeList(value: string, target: ValueTarget): string {
  if (value.includes('\n')) return value;
  const signs = signsOf(target);
  const isCut = [...value].some((sign) => signs.includes(sign)) && !slashPair.test(value);
  return isCut ? `"${value.replaceAll('"', '""')}"` : value;
}
