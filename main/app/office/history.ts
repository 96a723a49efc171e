/** What was changed, and the ways back. */
import type { OfficeHandlers, Output, Role } from '#api/contract.ts';
import type { Change, RecordKey } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import type { OfficeContext } from './context.ts';
import { labelOf, textOfValue, titleOfKey, typedText } from './recordTexts.ts';

/** Beyond what five days of hands can change in one record. */
const mostChanges = 20_000;

/** A change with words. */
function toLine(context: OfficeContext, change: Change, locale: Locale): Output<'history.changes'>['changes'][number] {
  const { type, code, field } = change;
  const show = (value: string | null) => value && textOfValue(context, { type, field, value }, locale);
  return {
    type,
    code,
    title: titleOfKey(context, change, locale),
    setId: change.setId,
    at: change.at,
    role: change.role,
    field,
    label: labelOf(type, field, locale),
    old: show(change.old),
    new: show(change.new),
    oldTyped: change.old && typedText(context, { type, field, value: change.old }, locale),
  };
}

/** How many values a set, or a record in all its time, has changed. A set knows its number; it may be a whole list. */
function countOf(context: OfficeContext, of: RecordKey | { setId: number }): number {
  if (!('setId' in of)) return context.draft().changes(of, { limit: mostChanges }).length;
  const [set] = context.draft().changeSets({ limit: 1, before: of.setId + 1 });
  return set?.id === of.setId ? set.changes : 0;
}

/** See createOffice.ts. */
export function createHistoryHandlers(
  context: OfficeContext,
): Pick<OfficeHandlers, 'history.sets' | 'history.changes' | 'history.undo' | 'history.restore'> {
  return {
    'history.sets': ({ before, limit }) => ({
      sets: context.draft().changeSets({ limit, ...(before === null ? {} : { before }) }),
    }),
    'history.changes': ({ locale, of, offset, limit }) => ({
      total: countOf(context, of),
      changes: context
        .draft()
        .changes(of, { limit: offset + limit })
        .slice(offset)
        .map((change) => toLine(context, change, locale)),
    }),
    'history.undo': ({ locale, setId }, role: Role) => {
      const { set, kept } = context.draft().undo(setId, role);
      return { set, kept: kept.map((change) => toLine(context, change, locale)) };
    },
    'history.restore': ({ setId, of, field }, role: Role) => ({
      set: context.draft().restore({ setId, of, field }, role),
    }),
  };
}
