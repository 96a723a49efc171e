/** An index ready for searching: its arrays, and the few look-ups that are derived from them. */
import { boothNumberKey, spellOutBooth } from '#db/boothNumber.ts';
import { fields, type Field, type IndexData } from './indexData.ts';

const boothField = fields.indexOf('booth');

/** See above. */
export class LoadedIndex {
  readonly data: IndexData;
  readonly documentCount: number;
  readonly labelCount: number;
  private readonly plainEntries: Int32Array;
  private readonly firstPinyinEntries: Int32Array;
  private readonly keyLengths: Record<'keyWords' | 'soundWords', Uint16Array>;
  private readonly booths: Map<string, number>;

  constructor(data: IndexData) {
    this.data = data;
    this.documentCount = data.documents.types.length;
    this.labelCount = data.labels.localeCodes.length;
    this.plainEntries = new Int32Array(this.labelCount).fill(-1);
    data.tables.plain.owners.forEach((label, entry) => {
      this.plainEntries[label] = entry;
    });
    this.firstPinyinEntries = new Int32Array(this.labelCount).fill(-1);
    const { owners } = data.tables.pinyin;
    for (let entry = owners.length - 1; entry >= 0; entry--) this.firstPinyinEntries[owners[entry] ?? 0] = entry;
    this.keyLengths = { keyWords: this.lengthsIn('keys'), soundWords: this.lengthsIn('sound') };
    this.booths = this.readBooths();
  }

  private lengthsIn(name: 'keys' | 'sound'): Uint16Array {
    const lengths = new Uint16Array(this.labelCount);
    const { owners, offsets } = this.data.tables[name];
    owners.forEach((label, entry) => {
      lengths[label] = (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0);
    });
    return lengths;
  }

  private readBooths(): Map<string, number> {
    const booths = new Map<string, number>();
    const { bearerOffsets, bearerFields } = this.data.labels;
    for (let label = 0; label < this.labelCount; label++) {
      if (bearerFields[bearerOffsets[label] ?? 0] === boothField) booths.set(this.textOf(label), label);
    }
    return booths;
  }

  /** The original text of a label. */
  textOf(label: number): string {
    const { texts, offsets } = this.data.labels;
    return String.fromCharCode(...texts.subarray(offsets[label] ?? 0, offsets[label + 1] ?? 0));
  }

  /** The locale of a label. */
  localeOf(label: number): string {
    const { locales, localeCodes } = this.data.labels;
    return locales[localeCodes[label] ?? 0] ?? '';
  }

  /** The entry of a label in the table of plain texts; -1 for one of Latin letters. */
  plainEntryOf(label: number): number {
    return this.plainEntries[label] ?? -1;
  }

  /** Entries of a label in the table of pinyin, one per reading; they stand together. */
  pinyinEntriesOf(label: number): number[] {
    const { owners } = this.data.tables.pinyin;
    const entries: number[] = [];
    const first = this.firstPinyinEntries[label] ?? -1;
    for (let entry = first; entry >= 0 && owners[entry] === label; entry++) entries.push(entry);
    return entries;
  }

  /** Letters and characters of a label that count. */
  letterCountOf(label: number): number {
    const entry = this.plainEntryOf(label);
    const { offsets } = this.data.tables.plain;
    return entry < 0 ? (this.keyLengths.keyWords[label] ?? 0) : (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0);
  }

  /** Symbols of the whole label in the table that the words were cut from. */
  keyLengthOf(label: number, words: 'keyWords' | 'soundWords'): number {
    return this.keyLengths[words][label] || 1;
  }

  /** The field that a bearer has a label as. */
  fieldOf(bearer: number): Field {
    return fields[this.data.labels.bearerFields[bearer] ?? 0] ?? 'text';
  }

  /** Labels of the booth that was typed (`a1` is A01), and of its parts; empty when it does not look like a booth. */
  boothsLike(typed: string): { label: number; isWhole: boolean }[] {
    // What it is called is not part of the number: A01号, A01 부스.
    const normal = typed.normalize('NFKC').replace(/\s*(号|號|展位|展台|摊位|호|번|부스|booth|stand)+$/i, '');
    if (!/^[a-z]\W?\d/i.test(normal)) return [];
    const booth = boothNumberKey(spellOutBooth(normal) ?? normal);
    const found: { label: number; isWhole: boolean }[] = [];
    for (const [number, label] of this.booths) {
      if (number === booth || number.startsWith(`${booth}.`)) found.push({ label, isWhole: number === booth });
    }
    return found;
  }
}
