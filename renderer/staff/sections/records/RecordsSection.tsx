/** Records of one type: the list, or the form of one of them. */
import type { RecordType } from '#db/records/fields.ts';
import { KeyboardDock } from '../../parts/KeyboardDock.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordList } from './RecordList.tsx';

/** See above. */
export function RecordsSection({ type, code, isNew }: { type: RecordType; code: string | null; isNew: boolean }) {
  return (
    <KeyboardDock>
      {code === null && !isNew ? (
        <RecordList key={type} type={type} />
      ) : (
        <RecordForm key={`${type} ${code ?? ''}`} type={type} code={code} />
      )}
    </KeyboardDock>
  );
}
