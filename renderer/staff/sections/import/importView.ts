/** Names for parts of the import as the screen uses them. */
import type { Output } from '#api/contract.ts';

/** The import as a whole. */
export type ImportStateView = Output<'import.state'>;
/** Where an import stands. */
type Stage = ImportStateView['stage'];
const workingStages = ['reading', 'comparing', 'looking', 'storing', 'applying'] as const satisfies readonly Stage[];

/** Whether the import is at work, and nothing can be done but to wait or stop it. */
export function isWorking(stage: Stage): stage is (typeof workingStages)[number] {
  return workingStages.some((each) => each === stage);
}

/** One column of a list. */
export type ImportColumn = ImportStateView['tables'][number]['columns'][number];
/** What a column may mean. */
export type Meaning = ImportColumn['meaning'];

/** Who gets a picture. */
export type PictureOwner = NonNullable<Output<'import.pictures'>['pictures'][number]['owner']>;

/** Two meanings are the same when they name the same value. */
export function meaningKey(meaning: Meaning): string {
  return meaning.kind === 'field'
    ? `field ${meaning.type} ${meaning.key}`
    : meaning.kind === 'none'
      ? 'none'
      : `${meaning.kind} ${meaning.type}`;
}
