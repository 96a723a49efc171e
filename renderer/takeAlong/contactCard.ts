/** A company as a contact card that phones offer to save: vCard 3.0 (RFC 2426), the version that all of them read. */
import type { VisitItem } from './codeText.ts';

/** Octets of a line, without its break (RFC 2426, 2.6). */
const lineOctets = 75;

const encoder = new TextEncoder();

/** Commas, semicolons, backslashes and breaks have a meaning of their own in a value (RFC 2426, 4). */
function escapeValue(text: string): string {
  return text
    .trim()
    .replace(/\\/g, '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/([,;])/g, '\\$1');
}

/** A long line goes on after a break and a blank; never within a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > lineOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += char;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/**
 * The card of an item's company, UTF-8, with the booth in its note and only what is public. `notes` are lines for the
 * note: the fair, the booth, the product.
 */
export function contactCard({ company, contact }: VisitItem, notes: readonly string[]): string {
  const person = contact?.name?.text ?? null;
  const organisation = company.name.text;
  const names =
    company.korean === null || company.korean === organisation ? organisation : `${organisation} ${company.korean}`;
  const line = (name: string, value: string | null | undefined) =>
    value === null || value === undefined || value.trim() === '' ? [] : [`${name}:${escapeValue(value)}`];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // Whole names in one part: Korean and Chinese names need no splitting, and a wrong one cannot be mended by the reader.
    `N:${escapeValue(person ?? names)};;;;`,
    ...line('FN', person === null ? names : `${person} (${names})`),
    ...line('ORG', company.legalName.text),
    ...line('TITLE', contact?.title?.text),
    ...line('TEL;TYPE=WORK,VOICE', contact?.phone),
    ...line('EMAIL;TYPE=INTERNET', contact?.email),
    // One free text: the parts of a Korean address are not known.
    ...(company.address ? [`ADR;TYPE=WORK:;;${escapeValue(company.address.text)};;;;`] : []),
    ...line('URL', company.website),
    ...line('NOTE', [...notes, ...(contact?.wechat ? [`WeChat ${contact.wechat}`] : [])].join('\n')),
    'END:VCARD',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
