/**
 * A small strict reader for the XML of workbooks: one pass, linear, no entity but the five of XML, no document type.
 * A tag that is not closed is a damaged file, never a shorter list.
 */
import { rejection } from '#db/transfer/files/rejection.ts';

/** What happens while a part is read. Names come without prefix; `text` comes undecoded, see {@link decodeXml}. */
export interface XmlHandler {
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  text?: (raw: string) => void;
}

/** Real workbooks nest about ten deep. */
const deepest = 64;

const damaged = (where: string) => rejection('damaged', { where: where.slice(0, 100) });

const encodings: readonly [string, string][] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

/** The text of a part. Raises damaged where it is not the encoding that it begins with. */
export function partText(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const encoding = encodings.find(([mark]) => mark === start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw rejection('damaged', { where: 'xml' }, error);
  }
}

/** The end of a tag: its `>` outside quotes. */
function tagEnd(xml: string, start: number): number {
  let end = xml.indexOf('>', start);
  let quote = start;
  for (;;) {
    if (end === -1) throw damaged(xml.slice(start, start + 40));
    // Walks over the quoted values that begin before this `>`.
    let isQuoted = false;
    while (quote < end) {
      const mark = xml[quote];
      if (mark !== '"' && mark !== "'") {
        quote += 1;
        continue;
      }
      const close = xml.indexOf(mark, quote + 1);
      if (close === -1) throw damaged(xml.slice(start, start + 40));
      quote = close + 1;
      isQuoted = close > end;
    }
    if (!isQuoted) return end;
    end = xml.indexOf('>', quote);
  }
}

function skipTo(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end === -1) throw damaged(mark);
  return end + mark.length;
}

const nameEnd = /[\s/>]/g;

function nameOf(xml: string, start: number): string {
  nameEnd.lastIndex = start;
  return xml.slice(start, nameEnd.exec(xml)?.index ?? start);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part from start to end. Raises damaged where tags do not match. */
export function walkXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag === -1) break;
    if (tag > at && open.length > 0) handler.text?.(xml.slice(at, tag));
    const next = xml[tag + 1];
    if (next === '?') at = skipTo(xml, '?>', tag);
    else if (next === '!') at = skipDeclaration(xml, tag, handler);
    else if (next === '/') {
      at = xml.indexOf('>', tag) + 1;
      const name = nameOf(xml, tag + 2);
      if (at === 0 || open.pop() !== name) throw damaged(name);
      handler.close(localName(name));
    } else {
      const end = tagEnd(xml, tag + 1);
      const name = nameOf(xml, tag + 1);
      if (name === '' || open.length >= deepest) throw damaged(name);
      const isEmpty = xml[end - 1] === '/';
      handler.open(localName(name), xml.slice(tag + 1 + name.length, isEmpty ? end - 1 : end));
      if (isEmpty) handler.close(localName(name));
      else open.push(name);
      at = end + 1;
    }
  }
  if (open.length > 0 || xml.trim() === '') throw damaged(open.at(-1) ?? 'xml');
}

function skipDeclaration(xml: string, tag: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', tag)) return skipTo(xml, '-->', tag + 4);
  if (!xml.startsWith('<![CDATA[', tag)) throw damaged('<!DOCTYPE');
  const end = skipTo(xml, ']]>', tag);
  handler.text?.(xml.slice(tag + 9, end - 3).replaceAll('&', '&amp;'));
  return end;
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')\s*/y;

/** Attributes by name as written, prefix included, decoded. Raises damaged. */
export function attributesOf(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  const text = raw.trim();
  // Each match begins where the last one ended, so that a long tag is read once.
  for (let at = 0; at < text.length; at = attributePattern.lastIndex) {
    attributePattern.lastIndex = at;
    const [, name, double, single] = attributePattern.exec(text) ?? [];
    if (name === undefined) throw damaged(text.slice(at, at + 40));
    found.set(name, decodeXml(double ?? single ?? ''));
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntity(name: string): string {
  if (!name.startsWith('#')) {
    const text = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (text === undefined) throw damaged(`&${name};`);
    return text;
  }
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(code > 0 && code <= 0x10_ff_ff)) throw damaged(`&${name};`);
  return String.fromCodePoint(code);
}

/** Text between tags as it reads. */
export function decodeXml(raw: string): string {
  return raw.includes('&') ? raw.replaceAll(/&([^;&]{0,12});/g, (_, name: string) => decodeEntity(name)) : raw;
}

/** True for `1` and `true`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
