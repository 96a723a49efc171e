/** Damage to the XML inside a workbook: what other programs leave out, repeat, count wrong or spell otherwise. */
import type { Random } from '#tests/support/monkey/random.ts';
import { oddTexts } from '#tests/support/oddTexts.ts';
import { damageBytes } from './damageBytes.ts';

/** Numbers, places and names that readers trust too much. */
const oddValues = [
  '',
  '0',
  '-1',
  '1',
  '1.5',
  'NaN',
  '1e9',
  '4294967296',
  '99999999999999999999',
  'A0',
  'XFD1048576',
  'ZZZZ1',
  'A1:XFD1048576',
  'B2:A1',
  'A:A',
  's',
  'inlineStr',
  'str',
  'b',
  'e',
  'd',
  'hidden',
  'veryHidden',
  'true',
  '../../../etc/passwd',
  '/xl/worksheets/sheet1.xml',
  'constructor',
  '__proto__',
];

const texts = oddTexts(240, 11, 4000);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Damage = (xml: string, random: Random) => string;

/** Replaces one match, chosen at random, with what `put` makes of it. */
function replaceOne(xml: string, pattern: RegExp, options: { random: Random; put: (found: string) => string }): string {
  const chosen = options.random.pick([...xml.matchAll(pattern)]);
  if (!chosen) return xml;
  const { index } = chosen;
  return xml.slice(0, index) + options.put(chosen[0]) + xml.slice(index + chosen[0].length);
}

/** An element with its content as far as no element of its name is in it. */
const element = /<([\w:]+)\b[^>]*?(?:\/>|>[^]{0,2000}?<\/\1>)/g;

const kinds: Readonly<Record<string, Damage>> = {
  dropElement: (xml, random) => replaceOne(xml, element, { random, put: () => '' }),
  repeatElement: (xml, random) =>
    replaceOne(xml, element, { random, put: (found) => found.repeat(random.between(2, 5)) }),
  dropTag: (xml, random) => replaceOne(xml, /<[^>]*>/g, { random, put: () => '' }),
  openTag: (xml, random) => replaceOne(xml, /\/>/g, { random, put: () => '>' }),
  renameElement: (xml, random) =>
    replaceOne(xml, /(?<=<\/?)[\w:]+/g, {
      random,
      put: (found) => random.pick(['x', `x:${found}`, 'c', 'row', 'v', 'si']) ?? found,
    }),
  dropAttribute: (xml, random) => replaceOne(xml, / [\w:]+="[^"]*"/g, { random, put: () => '' }),
  oddAttribute: (xml, random) =>
    replaceOne(xml, /(?<==")[^"]*(?=")/g, { random, put: () => escaped(random.pick(oddValues) ?? '') }),
  oddNumber: (xml, random) =>
    replaceOne(xml, /(?<=<v>)[^<]*(?=<)/g, { random, put: () => escaped(random.pick(oddValues) ?? '') }),
  oddText: (xml, random) =>
    replaceOne(xml, /(?<=<t\b[^>]*>)[^<]*(?=<)/g, { random, put: () => escaped(random.pick(texts) ?? '') }),
  entity: (xml, random) =>
    replaceOne(xml, />/g, {
      random,
      put: () =>
        `>${random.pick(['&lol;', '&#0;', '&#xD800;', '&#x110000;', '&amp', '&#x1F600;', '<![CDATA[<]]>', '<!-- -- -->']) ?? ''}`,
    }),
  docType: (xml) => xml.replace(/(?<=\?>)/, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'),
  depth: (xml, random) =>
    replaceOne(xml, />/g, { random, put: () => `>${'<x>'.repeat(random.pick([10, 5000]) ?? 10)}` }),
  truncate: (xml, random) => xml.slice(0, random.between(0, xml.length)),
  bytes: (xml, random) => damageBytes(Buffer.from(xml), random).toString('latin1'),
};

/** The part with one to four damages; not always XML afterwards. */
export function damageXml(xml: string, random: Random): string {
  let changed = xml;
  for (let count = random.pick([1, 1, 2, 4]) ?? 1; count > 0; count -= 1) {
    const damage = random.pick(Object.values(kinds));
    if (damage) changed = damage(changed, random);
  }
  return changed;
}
