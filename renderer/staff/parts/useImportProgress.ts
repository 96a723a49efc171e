/** How far an import is: it goes on while staff do something else. */
import { useEffect, useState } from 'react';
import type { EventPayload } from '#api/contract.ts';
import { call, onEvent } from '../../api/client.ts';
import { useStaff } from '../StaffContext.tsx';

/** The stage of an import, and the share of that stage that is done, 0 to 1. */
export type ImportProgress = EventPayload<'import.changed'>;

type Stage = ImportProgress['stage'];
const workingStages = ['reading', 'comparing', 'looking', 'storing', 'applying'] as const satisfies readonly Stage[];

/** Whether the import is at work, and nothing can be done but to wait or stop it. */
export function isWorking(stage: Stage): stage is (typeof workingStages)[number] {
  return workingStages.some((each) => each === stage);
}

/** The import as it moves; null before the first answer. */
export function useImportProgress(): ImportProgress | null {
  const { locale } = useStaff();
  const [now, setNow] = useState<ImportProgress | null>(null);
  useEffect(() => onEvent('import.changed', setNow), []);
  useEffect(() => {
    void call('import.state', { locale }).then((result) => {
      // What was told meanwhile is newer.
      if (result.ok) setNow((told) => told ?? { stage: result.value.stage, progress: result.value.progress });
    });
  }, [locale]);
  return now;
}
