/**
 * The index as bytes: a length, a description in JSON, then the arrays one after another, each at a multiple of eight.
 * Reading it back makes views of the very bytes, so that 100,000 products are searchable at once after a start.
 */
import { byFacetGroup, facetGroups, labelTables, wordTables, type IndexData, type TableName } from './indexData.ts';
import type { KeyTable } from './keyTable.ts';

/** Raised whenever the arrays or the keys in them change their meaning; an index of another format is built anew. */
export const indexFormat = 2;

type Numbers = Uint8Array | Uint16Array | Uint32Array;
const kinds = { Uint8Array, Uint16Array, Uint32Array } as const;
type Kind = keyof typeof kinds;

interface Section {
  name: string;
  kind: Kind;
  length: number;
}

interface Description {
  locales: string[];
  codes: Record<string, string[]>;
  sections: Section[];
}

const align = (length: number) => Math.ceil(length / 8) * 8;

const tableParts = [
  'symbols',
  'starts',
  'offsets',
  'owners',
  'gramOffsets',
  'gramEntries',
  'buckets',
  'nextEqual',
] as const;

/** Every array of an index by name, in a fixed order. */
function listArrays({ documents, labels, tables, words }: IndexData): [name: string, numbers: Numbers][] {
  const list: [string, Numbers][] = [
    ['types', documents.types],
    ['ids', documents.ids],
    ['isNegotiable', documents.isNegotiable],
    ['texts', labels.texts],
    ['textOffsets', labels.offsets],
    ['localeCodes', labels.localeCodes],
    ['bearerOffsets', labels.bearerOffsets],
    ['bearers', labels.bearers],
    ['bearerFields', labels.bearerFields],
  ];
  for (const group of facetGroups) {
    list.push(
      [`${group}.offsets`, documents.facets[group].offsets],
      [`${group}.values`, documents.facets[group].values],
    );
  }
  for (const name of [...labelTables, ...wordTables]) {
    for (const part of tableParts) list.push([`${name}.${part}`, tables[name][part]]);
  }
  for (const name of wordTables)
    list.push([`${name}.words`, words[name].offsets], [`${name}.labels`, words[name].labels]);
  return list;
}

const kindOf = (numbers: Numbers): Kind =>
  numbers instanceof Uint8Array ? 'Uint8Array' : numbers instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';

/** The index as one block of bytes; the same index gives the same bytes. */
export function writeIndex(index: IndexData): Buffer {
  const arrays = listArrays(index);
  const description: Description = {
    locales: index.labels.locales,
    codes: byFacetGroup((group) => index.documents.facets[group].codes),
    sections: arrays.map(([name, numbers]) => ({ name, kind: kindOf(numbers), length: numbers.length })),
  };
  const head = Buffer.from(JSON.stringify(description), 'utf8');
  const total = arrays.reduce((sum, [, { byteLength }]) => sum + align(byteLength), align(4 + head.length));
  const bytes = Buffer.alloc(total);
  bytes.writeUInt32LE(head.length, 0);
  head.copy(bytes, 4);
  let at = align(4 + head.length);
  for (const [, numbers] of arrays) {
    Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).copy(bytes, at);
    at += align(numbers.byteLength);
  }
  return bytes;
}

/** The index in a block of bytes made by {@link writeIndex}. Throws when the block is not one. */
export function readIndex(block: Uint8Array): IndexData {
  // Views need their bytes at a multiple of their size; SQLite's buffers may start anywhere.
  const bytes = block.byteOffset % 8 === 0 ? block : block.slice();
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(Buffer.from(bytes.subarray(4, 4 + headLength)).toString('utf8')) as Description;
  const arrays = new Map<string, Numbers>();
  let at = align(4 + headLength);
  for (const { name, kind, length } of head.sections) {
    const Numbers = kinds[kind];
    arrays.set(name, new Numbers(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length));
    at += align(length * Numbers.BYTES_PER_ELEMENT);
  }
  const find = (name: string): Numbers => {
    const numbers = arrays.get(name);
    if (!numbers) throw new Error(`the stored index has no ${name}`);
    return numbers;
  };
  // Written by writeIndex with these very types.
  const bytesOf = (name: string) => find(name) as Uint8Array<ArrayBuffer>;
  const shortsOf = (name: string) => find(name) as Uint16Array<ArrayBuffer>;
  const wordsOf = (name: string) => find(name) as Uint32Array<ArrayBuffer>;
  const tables = Object.fromEntries(
    [...labelTables, ...wordTables].map((name) => [
      name,
      Object.fromEntries(tableParts.map((part) => [part, find(`${name}.${part}`)])),
    ]),
  ) as unknown as Record<TableName, KeyTable>;
  return {
    documents: {
      types: bytesOf('types'),
      ids: wordsOf('ids'),
      isNegotiable: bytesOf('isNegotiable'),
      facets: byFacetGroup((group) => ({
        codes: head.codes[group] ?? [],
        offsets: wordsOf(`${group}.offsets`),
        values: shortsOf(`${group}.values`),
      })),
    },
    labels: {
      texts: shortsOf('texts'),
      offsets: wordsOf('textOffsets'),
      locales: head.locales,
      localeCodes: bytesOf('localeCodes'),
      bearerOffsets: wordsOf('bearerOffsets'),
      bearers: wordsOf('bearers'),
      bearerFields: bytesOf('bearerFields'),
    },
    tables,
    words: {
      keyWords: { offsets: wordsOf('keyWords.words'), labels: wordsOf('keyWords.labels') },
      soundWords: { offsets: wordsOf('soundWords.words'), labels: wordsOf('soundWords.labels') },
    },
  };
}
