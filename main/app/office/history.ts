/** What was changed, and the ways back. */
import type { OfficeHandlers, Output, Role } from '#api/contract.ts';
import type { Change } from '#db/draft/types.ts';
import type { Locale } from '#db/model.ts';
import type { OfficeContext } from './context.ts';
import { labelOf, textOfValue, titleOfKey } from './recordTexts.ts';

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
  };
}

/** See createOffice.ts. */
export function createHistoryHandlers(
  context: OfficeContext,
): Pick<OfficeHandlers, 'history.sets' | 'history.changes' | 'history.undo' | 'history.restore'> {
  return {
    'history.sets': ({ before, limit }) => ({
      sets: context.draft().changeSets({ limit, ...(before === null ? {} : { before }) }),
    }),
    'history.changes': ({ locale, of, limit }) => ({
      changes: context
        .draft()
        .changes(of, { limit })
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
