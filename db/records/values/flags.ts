/** Yes and no in three languages. */
import type { Locale } from '#db/model.ts';
import type { Cell } from '#db/transfer/types.ts';
import { found, leftOver, problem, unusable, type ParsedValue } from './types.ts';

const yes = new Set(
  (
    'o ○ ◯ ● ◎ 〇 ⭕ ㅇ 0k ok ✓ ✔ ✔️ √ ☑ ✅ ■ v y yes true t 1 예 네 유 있음 있다 가능 동의 공개 함 포함 제공 해당 ' +
    '是 有 可 可以 能 对 對 支持 提供 同意 公开 公開 需要 available possible agree agreed public included'
  ).split(' '),
);
const no = new Set(
  (
    'x × ✕ ✖ ✗ ✘ ☓ ❌ ☐ □ n no false f 0 아니오 아니요 아니 무 없음 없다 불가 불가능 미동의 비공개 안함 미포함 미제공 해당없음 비해당 부동의 ' +
    '否 无 無 不 不可 不可以 不能 没有 沒有 不支持 不提供 不同意 不公开 不公開 不需要 unavailable impossible disagree private none notavailable n/a'
  ).split(' '),
);
const noWithin = /불가|없|않|아니|안\s?됨|미동의|비공개|不|无|無|没|\bnot?\b/iu;
const yesWithin = /가능|있|됨|동의|공개|제공|可|有|能|是|支持|提供|同意|公开|\byes\b|\bavailable\b/iu;

/** As exports write them; each is among the words above. */
const written: Record<Locale, { '1': string; '0': string }> = {
  ko: { '1': 'O', '0': 'X' },
  'zh-CN': { '1': '是', '0': '否' },
  en: { '1': 'Y', '0': 'N' },
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\s.。!,]+/g, '')
    .replace(/^([[(【])(.*)[\])】]$/, '$2');

function wordValue(text: string): '1' | '0' | null {
  // Full-width Ｏ and Ｘ fold; ㅇ must not, NFKC would make a conjoining letter of it.
  const word = plain(text);
  const folded = word === 'ㅇ' ? word : word.normalize('NFKC');
  if (yes.has(folded) || yes.has(word)) return '1';
  return no.has(folded) || no.has(word) ? '0' : null;
}

/** `1` or `0`. A word with more after it is read by its first, the rest is named. */
export function parseFlag(cell: Cell, text: string): ParsedValue {
  if (cell.kind === 'boolean') return found(/^(?:true|1)$/i.test(text) ? '1' : '0');
  const whole = wordValue(text);
  if (whole !== null) return found(whole);
  const [, head = '', rest = ''] = /^([^\s(（,，/:;]+)\s*[(（,，/:;\s]([\s\S]*)$/u.exec(text) ?? [];
  const first = wordValue(head);
  if (first !== null && !(first === '1' && noWithin.test(rest) && wordValue(rest) !== null)) {
    return found(first, ...leftOver(rest.replace(/[)）]$/, '')));
  }
  const isNo = noWithin.test(text);
  if (isNo || yesWithin.test(text)) {
    const value = isNo ? '0' : '1';
    return found(value, problem('flag-guess', 'doubt', { suggestion: isNo ? 'N' : 'Y', details: { text } }));
  }
  return unusable('not-understood');
}

/** The mark or word for a flag in the reader's language. */
export function writeFlag(value: string, locale: Locale): string {
  return value === '1' ? written[locale]['1'] : written[locale]['0'];
}
