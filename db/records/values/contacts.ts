/** Addresses of the net, of mail, and telephone numbers: repaired where it is plain what was meant. */
import type { Cell, CellProblem } from '#db/transfer/types.ts';
import { foldWidth } from './clean.ts';
import { found, leftOver, problem, unusable, type ParsedValue } from './types.ts';

const host =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Whether a canonical address has a host with a dot in it. */
export const isUrl = (value: string) => host.test(value) && !/^[^/]*@/.test(value);

const rest = (others: readonly string[]): CellProblem[] =>
  others.length === 0 ? [] : [problem('more-than-one', 'hint', { details: { rest: others.join(', ') } })];

/** The first address of a cell; `ｗｗｗ.a.com`, `http:/a.com` and `www,a.com` are mended. */
export function parseUrl(text: string): ParsedValue {
  const folded = foldWidth(text)
    .replaceAll(/홈페이지|누리집|웹사이트|网址|官网|网站|\b(?:website|homepage|web|url|site)\b\s*(?=[:：])/giu, ' ')
    .replaceAll(/h?t?tps?\s*:\s*\/{1,3}\s*/giu, (scheme) => (/s\s*:/i.test(scheme) ? 'https://' : 'http://'))
    .replaceAll(/http\/\/|http:\/\/http:\/\//giu, 'http://')
    .replaceAll(/\bwww\s*[.,。]\s*/giu, 'www.')
    .replaceAll(/(?<=[\w-])(?:\s+\.\s*|\.\s+)(?=(?:com|co|net|cn|kr|org|io|shop|biz)\b)/giu, '.')
    .replaceAll(/(?<=[a-z\d]),(?=(?:com|co\.kr|net|cn|kr)\b)/giu, '.');
  const pieces = folded.split(/[\s;；、<>"]+|,(?=\S*\.)|(?<=[a-z])\/(?=(?:www\.|https?:))/iu);
  const clean = pieces
    .map((piece) => piece.replaceAll(/^[(:：,[]+|[),.;\]]+$/g, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const index = clean.findIndex(isUrl);
  const first = clean[index];
  if (first === undefined) return unusable('bad-url');
  const others = clean.filter((_, at) => at !== index);
  return found(
    first.replace(/^[a-z]+:\/\/[^/]+|^[^/]+/i, (name) => name.toLowerCase()),
    ...rest(others),
  );
}

const mail =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** Whether a canonical mail address can be one. */
export const isEmail = (value: string) => mail.test(value);

/** The first mail address of a cell; full width, blanks, `(at)` and commas for dots are mended, the latter two as hints. */
export function parseEmail(text: string): ParsedValue {
  const folded = foldWidth(text)
    .replaceAll(/mailto:/giu, ' ')
    .replaceAll(/\s*@\s*/g, '@');
  const mended = folded
    .replaceAll(/\s*[[({]\s*at\s*[\])}]\s*|#@|@@/giu, '@')
    .replaceAll(/\s*[[({]\s*dot\s*[\])}]\s*/giu, '.')
    .replaceAll(/(?<=@[\w.-]*\w)\s*[,，。]\s*(?=(?:com|net|co|cn|kr|org)\b)/giu, '.')
    .replaceAll(/(?<=@[\w-]+)\s*\.\s+(?=[a-z]{2,3}\b)|(?<=@[\w-]+)\s+\.(?=[a-z]{2,3}\b)|\.{2,}/giu, '.');
  const pieces = mended
    .split(/[\s;,、，；<>()"：|]+|\/(?=[^@]*@)|(?<=^[^@]*):/u)
    .map((piece) => piece.replaceAll(/^[.:'-]+|[.:'/-]+$/g, ''))
    .filter((piece) => piece !== '');
  const addresses = pieces.filter(isEmail);
  const [first] = addresses;
  if (first === undefined) return unusable('bad-email');
  const value = first.replace(/@.*$/, (domain) => domain.toLowerCase());
  const repaired = mended === folded ? [] : [problem('mail-repaired', 'hint', { suggestion: value })];
  const labels = /^(?:e-?mail|mail|이메일|메일|邮箱|邮件|电子邮件)$/iu;
  const words = pieces.filter((piece) => !isEmail(piece) && !labels.test(piece));
  return found(value, ...repaired, ...rest(addresses.slice(1)), ...leftOver(words.join(' ')));
}

const label =
  /^(?:(?:tel|phone|mobile|cell|hp|fax|m|t|h\.p|c\.p)\b\.?|전화|휴대폰|휴대전화|핸드폰|연락처|대표번호|电话|手机|座机|固话|联系电话)\s*[:.)]?\s*/iu;
const telephone = /^\+?[\d(][\d\s().~*#-]*(?:\s*(?:ext|x|내선|转|分机|#)\.?\s*:?\s*\d+(?:번)?\)?)?$/iu;

/** Whether a canonical number can be dialled: 5 to 20 digits (ITU E.164 has 15, extensions come on top). */
export function isPhone(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  return telephone.test(value) && digits >= 5 && digits <= 20;
}

/** Digits that lost the zero of a Korean mobile number, or null. */
const withLostZero = (text: string) => (/^10\d{8}$/.test(text) ? `0${text}` : null);

/** Area codes without their zero, only where the cell is a number: a text was typed as it is meant. */
const lostArea = (cell: Cell, text: string) =>
  cell.kind === 'number' && /^(?:2\d{7,8}|(?:3[1-3]|4[1-4]|5[1-5]|6[1-4]|70)\d{7,8})$/.test(text) ? `0${text}` : null;

/** The first number of a cell. `1012345678` is 010 1234 5678 without its zero. */
export function parsePhone(cell: Cell, text: string): ParsedValue {
  if (cell.kind === 'date') return unusable('bad-phone');
  const folded = foldWidth(text)
    .replace(/\bmobile:|전화:|电话:/iu, ' ')
    .trim();
  const [first = '', ...others] = folded
    .split(/\n|[;,、，；|]|\s*\/\s*(?=[+\d(]{1,4}\d)|\s{2,}/u)
    .map((piece) => piece.trim().replace(label, '').trim())
    .filter((piece) => piece !== '');
  const zero = withLostZero(first);
  if (zero !== null) return found(zero, problem('phone-zero', 'hint', { suggestion: zero }), ...rest(others));
  const area = lostArea(cell, first);
  if (area !== null) return found(first, problem('phone-zero', 'doubt', { suggestion: area }), ...rest(others));
  if (isPhone(first)) return found(first.replaceAll(/\s+/g, ' '), ...rest(others));
  if (first.replaceAll(/\D/g, '').length < 5) return unusable('bad-phone');
  return found(folded.replaceAll(/\s+/g, ' '), problem('bad-phone', 'error'));
}
