/** Codes for records that are made by hand. */
import type { DraftReader } from '#db/draft/types.ts';
import type { RecordType } from '#db/records/fields.ts';

const prefixes: Record<RecordType, string> = { exhibitor: 'e', product: 'p', event: 'v', synonym: 's', fair: 'fair' };

/**
 * The next free code of a type, such as `e-0001`. One that any record ever had is not free, also when its making was taken
 * back: numbers on visitors' papers would lead to another company.
 */
export function newCode(draft: DraftReader, type: RecordType): string {
  const taken = new Set(draft.list(type, { withRemoved: true }).map(({ code }) => code));
  for (let number = 1; ; number++) {
    const code = `${prefixes[type]}-${String(number).padStart(4, '0')}`;
    if (!taken.has(code) && draft.changes({ type, code }, { limit: 1 }).length === 0) return code;
  }
}
