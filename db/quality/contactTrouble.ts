/** Numbers and addresses that have the right form and still reach nobody. */
import type { FieldSpec } from '#db/records/fields.ts';

/** Slips of the hand that mail never comes back from: `.con`, `.cmo`, `gamil.com`. */
const mistypedMail =
  /\.(?:con|cmo|ocm|comm|coom|nte|krr)$|\.co\.k$|@(?:gamil|gmial|gmai|nvaer|naver\.co|hanmial|qq\.co)(?:\.com)?$/i;
/** Addresses of nobody (RFC 2606, RFC 6761), and of the own computer. */
const nobody = /(?:^|[@./])(?:example\.(?:com|net|org)|localhost|[\w-]+\.(?:test|invalid|example))(?:[/:?#]|$)/i;

/** The number as dialled within the country, and the country where it is told. */
function splitNumber(value: string): { country: '82' | '86' | 'other' | null; national: string } {
  // An extension is not part of the number.
  const main = value.replace(/(?:ext|x|내선|转|分机|#).*$/iu, '');
  const isAbroad = /^\s*(?:\+|00(?=[1-9]))/.test(main);
  const digits = main.replaceAll(/\D/g, '').replace(isAbroad ? /^00/ : /^$/, '');
  if (!isAbroad) return { country: null, national: digits };
  const country = digits.startsWith('82') ? '82' : digits.startsWith('86') ? '86' : 'other';
  return { country, national: country === 'other' ? digits : digits.slice(2) };
}

/** 02-123-4567 has 9 digits, 010-1234-5678 has 11, 1588-0000 has 8; without the zero after +82 one less. */
const isKorean = (national: string) => /^0?\d{8,10}$/.test(national) && !/^0?10\d{0,7}$/.test(national);
/** 024-1234 5678 and 138 1234 5678 have 11 and 12 digits, a zero less after +86; 400 numbers have 10. */
const isChinese = (national: string) => /^0?\d{9,11}$/.test(national);

function isLostPhone(value: string): boolean {
  const { country, national } = splitNumber(value);
  if (country === '82') return !isKorean(national);
  if (country === '86') return !isChinese(national);
  // 1012345678 is a mobile number of Korea that a spreadsheet took the zero from.
  return national.length < 7 || /^10\d{8}$/.test(national);
}

const mobileAtHome = /^(?:01[016-9]\d{7,8}|1[3-9]\d{9})$/;

function isLostMobile(value: string): boolean {
  const { country, national } = splitNumber(value);
  if (country === '82') return !/^0?1[016-9]\d{7,8}$/.test(national);
  if (country === '86') return !/^1[3-9]\d{9}$/.test(national);
  return country === null && !mobileAtHome.test(national);
}

/** Whether a value that {@link FieldSpec} allows for a phone, mail or web field will most likely lead nowhere. */
export function contactTrouble(value: string, spec: FieldSpec): boolean {
  if (spec.kind === 'email') return mistypedMail.test(value) || nobody.test(value);
  if (spec.kind === 'url') return nobody.test(value);
  return spec.key === 'mobile' ? isLostMobile(value) : isLostPhone(value);
}
