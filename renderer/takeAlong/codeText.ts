/** What a code says: plain text that any phone shows without a network, split over as many codes as it needs. */
import type { Output } from '#api/contract.ts';
import { codeBytes } from './qrCode.ts';

/** An item with all that can be taken along. */
export type VisitItem = Output<'visit.items'>['items'][number];

/** How much is said of each item, most first. A booth is never left out: without it a name is of no use in the hall. */
export const textLevels = ['full', 'noContacts', 'names'] as const;

/** See {@link textLevels}. */
export type TextLevel = (typeof textLevels)[number];

/** Words of the visitor's language. */
export interface CodeWords {
  /** Name and dates of the fair: the first line of every code. */
  fair: string;
  booth: (number: string) => string;
  noBooth: string;
}

/** One code: its text, which items it holds, and those of them that had to be shortened to fit into one. */
export interface CodePart {
  text: string;
  items: VisitItem[];
  shortened: VisitItem[];
}

const encoder = new TextEncoder();

/** Length in UTF-8, which is what a code has to hold. */
const bytesOf = (text: string): number => encoder.encode(text).length;

/** The lines of a text field may hold breaks; in a code a line is one fact. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Two names of one thing; one when they are the same. */
const bothNames = (name: string, korean: string | null): string =>
  korean === null || korean === name ? name : `${name} ${korean}`;

function contactLine({ contact }: VisitItem): string {
  if (!contact) return '';
  const wechat = contact.wechat === null ? null : `WeChat ${contact.wechat}`;
  return [contact.phone, contact.email, wechat].filter((part) => part !== null).join(' ');
}

/** The lines about one item, without its number. */
function linesOf(item: VisitItem, level: TextLevel, words: CodeWords): string[] {
  const { company, korean, booths } = item;
  const names = korean === null || korean === item.name.text ? [item.name.text] : [item.name.text, korean];
  const companyNames = bothNames(company.name.text, company.korean);
  return [
    ...(item.type === 'product' ? names : [companyNames]),
    ...(item.type === 'product' && level !== 'names' ? [companyNames] : []),
    booths.length > 0 ? words.booth(booths.map(({ number }) => number).join(', ')) : words.noBooth,
    ...(level === 'full' ? [contactLine(item)] : []),
  ]
    .map(oneLine)
    .filter((line) => line !== '');
}

/** A text cut to a number of bytes, with a mark that it was. */
function cutTo(text: string, bytes: number): string {
  let kept = '';
  for (const char of text) {
    if (bytesOf(`${kept}${char}…`) > bytes) return `${kept}…`;
    kept += char;
  }
  return kept;
}

/** The longest text about an item that fits, and whether that is less than was asked for. */
function fit(item: VisitItem, number: string, room: number, level: TextLevel, words: CodeWords) {
  for (const tried of textLevels.slice(textLevels.indexOf(level))) {
    const text = number + linesOf(item, tried, words).join('\n');
    if (bytesOf(text) <= room) return { text, isShortened: tried !== level };
  }
  // Names of hundreds of characters: the booth is kept whole, the names share what is left.
  const lines = linesOf(item, 'names', words);
  const booth = lines.at(-1) ?? '';
  const names = lines.slice(0, -1);
  const share = Math.floor((room - bytesOf(number + booth) - lines.length) / Math.max(1, names.length));
  return { text: number + [...names.map((name) => cutTo(name, share)), booth].join('\n'), isShortened: true };
}

/**
 * The codes for a list, in its order, split only between items. Each begins with the fair, and with its own place among
 * the codes when there are several, so that screenshots of them can be told apart.
 */
export function composeCodes(items: readonly VisitItem[], level: TextLevel, words: CodeWords): CodePart[] {
  const fair = oneLine(words.fair);
  // Room for the longest mark there may be: no list has a hundred codes.
  const room = codeBytes - bytesOf(`${fair} (99/99)\n\n`);
  const parts: { blocks: string[]; items: VisitItem[]; shortened: VisitItem[] }[] = [];
  let left = -1;
  items.forEach((item, index) => {
    const { text, isShortened } = fit(item, items.length > 1 ? `${index + 1}. ` : '', room, level, words);
    const needed = bytesOf(text) + 2;
    if (needed > left) {
      parts.push({ blocks: [], items: [], shortened: [] });
      left = room + 2;
    }
    left -= needed;
    const part = parts.at(-1);
    part?.blocks.push(text);
    part?.items.push(item);
    if (isShortened) part?.shortened.push(item);
  });
  return parts.map(({ blocks, ...part }, index) => ({
    ...part,
    text: [parts.length > 1 ? `${fair} (${index + 1}/${parts.length})` : fair, ...blocks].join('\n\n'),
  }));
}
