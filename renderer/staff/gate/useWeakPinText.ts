/** Words for a PIN that the core refused. */
import { useCallback } from 'react';
import type { ErrorBody } from '#api/errors.ts';
import { useStaffText } from '../i18n/index.ts';

const keys = { 'too-short': 'gate.weakShort', same: 'gate.weakSame' } as const;

/** See above; for any other failure, that the kiosk did not answer. */
export function useWeakPinText(): (error: ErrorBody) => string {
  const { t } = useStaffText();
  return useCallback(
    ({ code, details }) => {
      if (code !== 'INVALID_INPUT') return t('gate.noAnswer');
      const { reason = '' } = (details ?? {}) as { reason?: string };
      return t(keys[reason as keyof typeof keys] ?? 'gate.weakEasy');
    },
    [t],
  );
}
