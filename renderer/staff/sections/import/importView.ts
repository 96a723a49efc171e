/** Names for parts of the import as the screen uses them. */
import type { Output } from '#api/contract.ts';

/** The import as a whole. */
export type ImportStateView = Output<'import.state'>;
/** One column of a list. */
export type ImportColumn = ImportStateView['tables'][number]['columns'][number];
/** What a column may mean. */
export type Meaning = ImportColumn['meaning'];

/** Two meanings are the same when they name the same value. */
export function meaningKey(meaning: Meaning): string {
  return meaning.kind === 'field'
    ? `field ${meaning.type} ${meaning.key}`
    : meaning.kind === 'none'
      ? 'none'
      : `${meaning.kind} ${meaning.type}`;
}
