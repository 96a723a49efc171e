/** Chinese readings of a text: simplified characters, pinyin without tones, the pairs that typists mix folded. */
import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';
import { customPinyin, pinyin } from 'pinyin-pro';

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

// The preset's types mark every entry optional; these are what the preset exists for. Hong Kong writes some characters
// in a third way (綫, 裏), so both tables are applied.
const fromTaiwan = ConverterFactory(from.tw ?? [], to.cn ?? []);
const fromHongKong = ConverterFactory(from.hk ?? [], to.cn ?? []);
const fromTaiwanWords = ConverterFactory(from.twp ?? [], to.cn ?? []);

const hanRun = /\p{Script=Han}/u;

/** Traditional to simplified, character for character, so positions stay. */
export function simplify(text: string): string {
  if (!hanRun.test(text)) return text;
  const simplified = fromHongKong(fromTaiwan(text));
  return simplified.length === text.length ? simplified : text;
}

/** The mainland's words for a text in Taiwan's (軟體 → 软件); lengths may differ. */
export function inMainlandWords(text: string): string {
  return fromTaiwanWords(text);
}

/**
 * Syllables of a simplified text, one per UTF-16 unit, without tones, ü as v; what is not Chinese stays itself.
 */
export function readSyllables(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
  const read: string[] = [];
  let at = 0;
  for (const character of text) {
    read.push(syllables[at++] ?? character);
    if (character.length > 1) read.push('');
  }
  return read;
}

const otherReadings = new Map<string, readonly string[]>();

/** Every reading of one character, without tones; the usual one first. */
export function readingsOf(character: string): readonly string[] {
  let readings = otherReadings.get(character);
  if (!readings) {
    readings = [...new Set(pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }))];
    otherReadings.set(character, readings);
  }
  return readings;
}

/**
 * Pinyin folded as {@link foldPinyin}, with the index each letter came from: zh/z, ch/c, sh/s, ng/n and l/n are mixed
 * by southern and hurried typists, ü is typed as v or u.
 */
export function foldPinyin(letters: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index);
    const previous = letters.charAt(index - 1);
    if (letter === 'h' && /[zcs]/.test(previous)) continue;
    if (letter === 'g' && previous === 'n') continue;
    text += letter === 'l' ? 'n' : letter === 'v' ? 'u' : letter;
    at.push(index);
  }
  return { text, at };
}

/** A typed pinyin text without tones, marks or digits (`hóng2` → hong), ü as v. */
export function withoutTones(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308|u:/g, 'v')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=[a-z])[1-5](?![0-9])/g, '');
}

/** The letter under which a Chinese list files a text, lower case; empty when it does not begin with one. */
export function pinyinInitialOf(text: string): string {
  return /^[a-z]/.exec(readSyllables(simplify(text))[0] ?? '')?.[0] ?? '';
}

const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeiouv]|a[io]|ei|ou|i[ae]|u[aoie]|v[e]|iao|i[oa]u|iu|uai|ui|io(?=ng))(?:ng?|r)?$/;

/** Whether Latin letters look like one syllable of pinyin. */
export function isPinyinSyllable(letters: string): boolean {
  return letters.length <= 6 && syllable.test(letters);
}
