/** Everything that a picture can be named after, from the draft. */
import type { DraftReader, DraftRecord, RecordKey } from '#db/draft/types.ts';
import { LOCALES } from '#db/model.ts';
import { nameKey } from '#db/records/values/legalForms.ts';
import { splitsOf } from './fileNames.ts';

/** A record that has pictures. */
export interface PictureOwner extends RecordKey {
  type: 'exhibitor' | 'product';
  /** Of a product; of an exhibitor its own code. */
  exhibitor: string;
  title: string;
}

/** Finds records by what people write into file names. */
export interface RecordNames {
  /** Records with this code, external id, model or name in any language; without case, width, signs and legal forms. */
  find: (text: string) => readonly PictureOwner[];
  /** Records in whose list of pictures this very file name stands. */
  naming: (file: string) => readonly PictureOwner[];
}

/** Digits are kept as they stand: `007` is not `7`. */
const keyOf = (text: string) => nameKey(text.normalize('NFC'));
const fileKey = (file: string) => file.normalize('NFC').toLowerCase();

function titleOf({ values, code }: DraftRecord): string {
  return LOCALES.map((locale) => values[`name.${locale}`]).find((name) => name !== undefined) ?? code;
}

function wordsOf({ code, values }: DraftRecord): string[] {
  const named = LOCALES.flatMap((locale) => [values[`name.${locale}`], values[`shortName.${locale}`]]);
  const all = [code, values['externalId'], values['model'], ...named, ...(values['brands']?.split('\n') ?? [])];
  return all.filter((text) => text !== undefined);
}

/** Reads the names of all records on or off the shelf; removed ones have no pictures. */
export function readRecordNames(draft: Pick<DraftReader, 'list'>): RecordNames {
  const byKey = new Map<string, Set<PictureOwner>>();
  const byFile = new Map<string, Set<PictureOwner>>();
  const add = (map: typeof byKey, key: string, owner: PictureOwner) => {
    if (key !== '') map.set(key, (map.get(key) ?? new Set()).add(owner));
  };
  for (const type of ['exhibitor', 'product'] as const) {
    for (const record of draft.list(type)) {
      const exhibitor = type === 'product' ? (record.values['exhibitor'] ?? '') : record.code;
      const owner = { type, code: record.code, exhibitor, title: titleOf(record) };
      for (const word of wordsOf(record)) add(byKey, keyOf(word), owner);
      for (const file of record.values['pictures']?.split('\n') ?? []) add(byFile, fileKey(file), owner);
    }
  }
  return {
    find: (text) => [...(byKey.get(keyOf(text)) ?? [])],
    naming: (file) => [...(byFile.get(fileKey(file)) ?? [])],
  };
}

/** How many parts of a path are names that the draft knows; for telling code pages apart. */
export function scoreOf(names: RecordNames): (path: string) => number {
  const isKnown = (part: string) => names.find(part).length > 0;
  return (path) =>
    path
      .split(/[/\\]/)
      .map((part) => part.replace(/\.[A-Za-z0-9]{1,5}$/, ''))
      .filter((part) => isKnown(part) || splitsOf(part).some((halves) => halves.some(isKnown))).length;
}
