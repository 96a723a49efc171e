/** Names for parts of the import as the screen uses them. */
import type { Input, Output } from '#api/contract.ts';
import type { RecordType } from '#db/records/fields.ts';

/** The import as a whole. */
export type ImportStateView = Output<'import.state'>;

/** One column of a list. */
export type ImportColumn = ImportStateView['tables'][number]['columns'][number];
/** What a column may mean. */
export type Meaning = ImportColumn['meaning'];

/** Who gets a picture. */
export type PictureOwner = NonNullable<Output<'import.pictures'>['pictures'][number]['owner']>;

/** What staff can answer while an import waits. */
export type ImportAnswer = Omit<Input<'import.answer'>, 'locale'>;

/** Answers one at a time, because each compares the whole list again. Tells whether the core took it. */
export interface Answering {
  isBusy: boolean;
  answer: (input: ImportAnswer) => Promise<boolean>;
}

/** What the records of a table are, by most of its columns; a table of which nothing is known is one of exhibitors. */
export function typeOfTable({ columns }: ImportStateView['tables'][number]): RecordType {
  const counts = new Map<RecordType, number>();
  for (const { meaning } of columns)
    if (meaning.kind === 'field' || meaning.kind === 'code')
      counts.set(meaning.type, (counts.get(meaning.type) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'exhibitor';
}

/** Two meanings are the same when they name the same value. */
export function meaningKey(meaning: Meaning): string {
  return meaning.kind === 'field'
    ? `field ${meaning.type} ${meaning.key}`
    : meaning.kind === 'none'
      ? 'none'
      : `${meaning.kind} ${meaning.type}`;
}
