/** Records of one type: the list, or the form of one of them. */
import { KeyboardDock } from '../../parts/KeyboardDock.tsx';
import type { StaffPlace } from '../../StaffContext.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordList } from './RecordList.tsx';

/** See above. */
export function RecordsSection({ place }: { place: Extract<StaffPlace, { section: 'records' }> }) {
  const { type, code, isNew, first, field = null, back, wasMade, list } = place;
  return (
    <KeyboardDock>
      {code === null && !isNew ? (
        <RecordList key={type} type={type} {...(list ? { first: list } : {})} />
      ) : (
        <RecordForm
          key={`${type} ${code ?? ''}`}
          type={type}
          code={code}
          first={first ?? {}}
          field={field}
          {...(back ? { back } : {})}
          wasMade={wasMade ?? false}
        />
      )}
    </KeyboardDock>
  );
}
