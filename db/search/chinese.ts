/** Chinese readings of a text: simplified characters, folded pinyin, initials. */
import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';
import { customPinyin, pinyin } from 'pinyin-pro';
import { foldPieces, hasHan, joinPieces, type Key, type Piece } from './fold.ts';

/** Trade words that the general dictionary reads wrongly; 参 is shēn (ginseng), not cān (to take part), and so on. */
const tradeReadings: Record<string, string> = {
  红参: 'hóng shēn',
  人参: 'rén shēn',
  参鸡汤: 'shēn jī tāng',
  水参: 'shuǐ shēn',
  参茶: 'shēn chá',
  整枝红参: 'zhěng zhī hóng shēn',
  重庆: 'chóng qìng',
  卷板: 'juǎn bǎn',
  热轧: 'rè zhá',
  冷轧: 'lěng zhá',
  轧: 'zhá',
  盘条: 'pán tiáo',
  调味: 'tiáo wèi',
  薄膜: 'báo mó',
  粘结: 'zhān jié',
  胶粘剂: 'jiāo zhān jì',
  模具: 'mú jù',
  压铸: 'yā zhù',
  乐: 'lè',
};
customPinyin(tradeReadings);

// The preset's types mark every entry optional; these two are what the preset exists for.
const toSimplified = ConverterFactory(from.tw ?? [], to.cn ?? []);

/** Traditional to simplified, character for character, so positions stay. */
export function simplify(text: string): string {
  const simplified = toSimplified(text);
  return simplified.length === text.length ? simplified : text;
}

/** One syllable without tone, with the pairs folded that southern and hurried typists mix: zh/z, ch/c, sh/s, ng/n, l/n. */
function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^(z|c|s)h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l/, 'n')
    .replaceAll('ü', 'v');
}

/**
 * A typed pinyin text folded like {@link pinyinKey}. Syllables are not marked in it, so `ng` before a vowel may be
 * either `n-g` or `ng-`; both readings are returned.
 */
export function foldTypedPinyin(typed: string): string[] {
  const base = typed
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .replace(/u\u0308/g, 'v');
  const folded = base
    .replace(/[1-5](?![0-9])/g, '')
    .replace(/(z|c|s)h/g, '$1')
    .replaceAll('l', 'n');
  const closed = folded.replace(/ng(?![aeiouv])/g, 'n');
  const open = folded.replace(/ng/g, 'n');
  return closed === open ? [closed] : [closed, open];
}

/** Both Chinese keys of a text; the dictionary look-up is the costly part and is made once for the two. */
export function chineseKeys(text: string): { pinyin: Key; initials: Key } {
  const pieces = foldPieces(text);
  const syllables = pinyin(pieces.map((piece) => piece.text).join(''), { toneType: 'none', type: 'array', v: true });
  let at = 0;
  const read = pieces.map((piece): Piece & { initial: string } => {
    const syllable = syllables[at] ?? piece.text;
    at += [...piece.text].length;
    if (!hasHan(piece.text)) return { ...piece, initial: piece.text };
    return { ...piece, text: foldSyllable(syllable), initial: syllable.charAt(0), start: piece.start === 2 ? 2 : 1 };
  });
  return { pinyin: joinPieces(read), initials: joinPieces(read.map((piece) => ({ ...piece, text: piece.initial }))) };
}

/** Folded pinyin of a Chinese query, for characters that sound the same. */
export function homophoneOf(query: string): string {
  return chineseKeys(query).pinyin.text;
}

/** The letter under which a Chinese list files a text, lower case; empty when it does not begin with one. */
export function pinyinInitialOf(text: string): string {
  return /^[a-z]/.exec(chineseKeys(simplify(text)).initials.text)?.[0] ?? '';
}
