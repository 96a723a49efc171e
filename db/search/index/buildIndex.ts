/** Makes the search index of a set of documents. */
import { makeKeys, toSymbols, type Key } from '../keys.ts';
import { foldText, Start } from '../text/fold.ts';
import {
  byFacetGroup,
  fields,
  labelTables,
  type DocumentColumns,
  type FacetColumn,
  type FacetGroup,
  type Field,
  type IndexData,
  type LabelColumns,
  type TableName,
  type WordColumns,
} from './indexData.ts';
import { KeyTableBuilder } from './keyTable.ts';

/** A text of a document in one language. */
export interface DocumentText {
  field: Field;
  locale: string;
  text: string;
}

/** One searchable record. */
export interface SearchDocument {
  type: 'product' | 'exhibitor';
  id: number;
  texts: DocumentText[];
  facets: Record<FacetGroup, string[]>;
  isNegotiable: boolean;
}

/** Lists of numbers end to end: the list of `i` spans `offsets[i]` to `offsets[i + 1]`. */
function layEndToEnd(lists: readonly (readonly number[])[]): { offsets: Uint32Array; values: Uint32Array } {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  });
  const values = new Uint32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, index) => values.set(list, offsets[index] ?? 0));
  return { offsets, values };
}

function readFacet(documents: readonly SearchDocument[], group: FacetGroup): FacetColumn {
  const places = new Map<string, number>();
  const lists = documents.map((document) =>
    document.facets[group].map((code) => {
      const place = places.get(code) ?? places.size;
      places.set(code, place);
      return place;
    }),
  );
  const { offsets, values } = layEndToEnd(lists);
  return { codes: [...places.keys()], offsets, values: Uint16Array.from(values) };
}

function readDocumentColumns(documents: readonly SearchDocument[]): DocumentColumns {
  return {
    types: Uint8Array.from(documents, ({ type }) => (type === 'product' ? 0 : 1)),
    ids: Uint32Array.from(documents, ({ id }) => id),
    isNegotiable: Uint8Array.from(documents, ({ isNegotiable }) => Number(isNegotiable)),
    facets: byFacetGroup((group) => readFacet(documents, group)),
  };
}

interface LabelDraft {
  text: string;
  locale: string;
  kind: 'deep' | 'code' | 'booth' | 'text';
  bearers: number[];
}

/** Fields whose texts get every reading; running text is found by its own characters, codes by their beginning. */
const kindOf = (field: Field): LabelDraft['kind'] =>
  field === 'code' || field === 'booth' || field === 'text' ? field : 'deep';

/** Every distinct text once, whatever number of records bears it. A bearer is eight times the document plus the field. */
function collectLabels(documents: readonly SearchDocument[]): LabelDraft[] {
  // One map per kind and locale: joining them with the text would make a new string for every text of the catalogue.
  const known = new Map<string, Map<string, LabelDraft>>();
  const labels: LabelDraft[] = [];
  documents.forEach((document, number) => {
    for (const { field, locale, text } of document.texts) {
      const kind = kindOf(field);
      const group = `${kind} ${locale}`;
      let texts = known.get(group);
      if (!texts) {
        texts = new Map();
        known.set(group, texts);
      }
      let label = texts.get(text);
      if (!label) {
        label = { text, locale, kind, bearers: [] };
        texts.set(text, label);
        labels.push(label);
      }
      label.bearers.push(number * 8 + fields.indexOf(field));
    }
  });
  return labels;
}

function toLabelColumns(labels: readonly LabelDraft[]): LabelColumns {
  const locales = [...new Set(labels.map(({ locale }) => locale))];
  const offsets = new Uint32Array(labels.length + 1);
  labels.forEach(({ text }, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + text.length;
  });
  const texts = new Uint16Array(offsets[labels.length] ?? 0);
  labels.forEach(({ text }, index) => {
    const start = offsets[index] ?? 0;
    for (let at = 0; at < text.length; at++) texts[start + at] = text.charCodeAt(at);
  });
  const bearers = layEndToEnd(labels.map((label) => label.bearers));
  return {
    texts,
    offsets,
    locales,
    localeCodes: Uint8Array.from(labels, ({ locale }) => locales.indexOf(locale)),
    bearerOffsets: bearers.offsets,
    bearers: bearers.values.map((bearer) => Math.floor(bearer / 8)),
    bearerFields: Uint8Array.from(bearers.values, (bearer) => bearer % 8),
  };
}

/** Collects the distinct words of keys, and the labels they stand in. */
class WordCollector {
  private readonly numbers = new Map<string, number>();
  private readonly labels: number[][] = [];
  private readonly table = new KeyTableBuilder(false);

  add(label: number, key: Key): void {
    let from = 0;
    for (let at = 1; at <= key.symbols.length; at++) {
      if (at < key.symbols.length && ((key.starts[at] ?? 0) & 3) !== Start.Word) continue;
      this.addWord(label, key, from, at);
      from = at;
    }
  }

  private addWord(label: number, key: Key, from: number, to: number): void {
    const symbols = key.symbols.slice(from, to);
    if (symbols.length < 2) return;
    const starts = key.starts.slice(from, to);
    const identity = String.fromCharCode(...symbols, ...starts);
    let number = this.numbers.get(identity);
    if (number === undefined) {
      number = this.labels.push([]) - 1;
      this.numbers.set(identity, number);
      this.table.add(number, symbols, starts);
    }
    this.labels[number]?.push(label * 2 + Number(from === 0));
  }

  finish() {
    const { offsets, values } = layEndToEnd(this.labels);
    const columns: WordColumns = { offsets, labels: values };
    return { table: this.table.finish(), columns };
  }
}

/** Builds the index; the order of `documents` is the order of equal scores. */
export function buildIndex(documents: readonly SearchDocument[]): IndexData {
  const labels = collectLabels(documents);
  const builders = Object.fromEntries(
    labelTables.map((name) => [name, new KeyTableBuilder(name === 'plain' || name === 'text')]),
  ) as Record<(typeof labelTables)[number], KeyTableBuilder>;
  const keyWords = new WordCollector();
  const soundWords = new WordCollector();
  labels.forEach(({ text, kind }, number) => {
    if (kind === 'booth') return;
    const folded = foldText(text);
    if (kind === 'code') {
      builders.code.add(number, toSymbols(folded.text), folded.starts);
      return;
    }
    if (kind === 'text') {
      const symbols = Array.from({ length: folded.text.length }, (_, at) => folded.text.charCodeAt(at));
      builders.text.add(number, symbols, folded.starts);
      return;
    }
    for (const { channel, key } of makeKeys(folded)) {
      builders[channel].add(number, key.symbols, key.starts);
      if (channel === 'keys') keyWords.add(number, key);
      if (channel === 'sound') soundWords.add(number, key);
    }
  });
  const words = { keyWords: keyWords.finish(), soundWords: soundWords.finish() };
  const tables = Object.fromEntries(labelTables.map((name) => [name, builders[name].finish()]));
  return {
    documents: readDocumentColumns(documents),
    labels: toLabelColumns(labels),
    tables: {
      ...tables,
      keyWords: words.keyWords.table,
      soundWords: words.soundWords.table,
    } as Record<TableName, IndexData['tables'][TableName]>,
    words: { keyWords: words.keyWords.columns, soundWords: words.soundWords.columns },
  };
}
