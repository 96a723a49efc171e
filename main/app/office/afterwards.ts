/** What is to be done after the thing that was asked for: useful, and no reason to call it failed. */
import type { OfficeContext } from './context.ts';

/** Does `work`; a disk that is full costs this work, with a line in the program's log, and never the answer. */
export function afterwards({ onNews }: OfficeContext, work: () => void): void {
  try {
    work();
  } catch (error) {
    onNews({ kind: 'leftUndone', message: error instanceof Error ? error.message : String(error) });
  }
}
