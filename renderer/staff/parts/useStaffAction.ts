/** Doing something in the staff area: one at a time, with words for what came of it. */
import { useCallback, useRef, useState } from 'react';
import type { Input, MethodName, Output } from '#api/contract.ts';
import type { ErrorBody, Result } from '#api/errors.ts';
import { call } from '../../api/client.ts';
import { useStaffText } from '../i18n/index.ts';

/** See {@link useStaffAction}. */
export interface StaffAction {
  isBusy: boolean;
  /** What went wrong last, in words; null after the next success. */
  trouble: string | null;
  /** Does nothing while another one runs: a second tap is no second order. */
  run: <M extends MethodName>(method: M, input: Input<M>) => Promise<Result<Output<M>> | null>;
}

/** Words for a failure, by its code. */
export function useTroubleText(): (error: ErrorBody) => string {
  const { t } = useStaffText();
  return useCallback(
    (error) => {
      const { reason } = (error.details ?? {}) as { reason?: string };
      if (error.code === 'CONFLICT' && reason === 'draft-changed') return t('shell.draftChanged');
      if (error.code === 'CONFLICT' && reason === 'import-running') return t('shell.importRunning');
      if (error.code === 'FORBIDDEN' && reason === 'read-only') return t('shell.readOnly');
      if (error.code === 'CONFLICT') return t('shell.conflict');
      if (error.code === 'STORAGE_FULL') return t('shell.storageFull');
      if (error.code === 'NOT_FOUND') return t('shell.notFound');
      if (error.code === 'FORBIDDEN' && reason === 'not-administrator') return t('shell.onlyAdministrator');
      return t('shell.failed');
    },
    [t],
  );
}

/** See above. */
export function useStaffAction(): StaffAction {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const running = useRef(false);
  const textOf = useTroubleText();
  const run = useCallback(
    async <M extends MethodName>(method: M, input: Input<M>) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      const result = await call(method, input);
      running.current = false;
      setBusy(false);
      setTrouble(result.ok ? null : textOf(result.error));
      return result;
    },
    [textOf],
  );
  return { isBusy, trouble, run };
}
