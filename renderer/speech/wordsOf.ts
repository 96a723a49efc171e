/** What is said of an element: its words, each in its own language, and its state. */
import type { Spoken } from './speaker.ts';

/** The language of an element's own words. */
const localeOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Words of the interface for states, in the language of the page. */
export interface StateWords {
  on: string;
  open: string;
  closed: string;
}

function stateOf(element: Element, words: StateWords): string {
  if (['aria-pressed', 'aria-checked', 'aria-selected'].some((name) => element.getAttribute(name) === 'true'))
    return words.on;
  if (element.getAttribute('aria-expanded') === 'true') return words.open;
  if (element.getAttribute('aria-expanded') === 'false') return words.closed;
  return '';
}

/** The text inside, without what is hidden from screen readers; neighbours of one language are one sentence. */
function textIn(element: Element, isWanted: (text: Node) => boolean = () => true): Spoken[] {
  const words: Spoken[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // The marks between letters only keep lines from breaking.
    const text = (node.nodeValue ?? '').replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
    if (text === '' || !parent || parent.closest('[aria-hidden="true"]') || !isWanted(node)) continue;
    const locale = localeOf(parent);
    const last = words.at(-1);
    if (last?.locale === locale) last.text = `${last.text} ${text}`;
    else words.push({ text, locale });
  }
  return words;
}

/** The text of the elements that an attribute such as `aria-labelledby` names. */
function textOfIds(ids: string | null): Spoken[] {
  return (ids ?? '').split(/\s+/).flatMap((id) => {
    const source = document.getElementById(id);
    return source ? textIn(source) : [];
  });
}

/** See above. Empty for what is only a place, such as a scrolling page. */
export function wordsOf(element: Element, stateWords: StateWords): Spoken[] {
  const locale = document.documentElement.lang;
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = element.getAttribute('aria-label');
  const words: Spoken[] =
    label !== null
      ? [{ text: label, locale: localeOf(element) }]
      : labelledBy === null
        ? element.matches('main, [data-scroller]')
          ? []
          : textIn(element)
        : textOfIds(labelledBy);
  if (element instanceof HTMLInputElement && element.value !== '') words.push({ text: element.value, locale });
  const state = stateOf(element, stateWords);
  if (state !== '') words.push({ text: state, locale });
  return words;
}

/** Most letters of text read before a control: who jumps over half a page has not asked for all of it. */
const mostLetters = 600;

/**
 * The text of a page between two of its controls, `from` before `to`, which no control says: what a visitor without sight
 * would never hear. Empty unless both are in one page.
 */
export function textBetween(from: Element | null, to: Element): Spoken[] {
  const page = to.closest('main');
  if (!page || !from || from.closest('main') !== page || from.contains(to)) return [];
  if (!(from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING)) return [];
  const words = textIn(page, (text) => {
    const isAfter =
      (from.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !from.contains(text);
    const isBefore = (to.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isAfter && isBefore && !text.parentElement?.closest('button, a, input, [role="button"]');
  });
  let left = mostLetters;
  return words
    .toReversed()
    .flatMap((each) => {
      const kept = left <= 0 ? '' : each.text.slice(-left);
      left -= each.text.length;
      return kept === '' ? [] : [{ ...each, text: kept }];
    })
    .toReversed();
}

/** What a dialog is about, by what it is labelled and described with. */
export function dialogWords(dialog: Element): Spoken[] {
  return ['aria-labelledby', 'aria-describedby'].flatMap((name) => textOfIds(dialog.getAttribute(name)));
}
