/** What to say when a set was taken back. */
import { useCallback } from 'react';
import type { Output } from '#api/contract.ts';
import { presence } from './presence.ts';
import { useStaffText } from '../i18n/index.ts';

type Kept = Output<'history.undo'>['kept'];

/** Words for what could not be taken back, after `done`, which says that the rest was. */
export function useUndoneText(): (done: string, kept: Kept) => string {
  const { t } = useStaffText();
  return useCallback(
    (done, kept) => {
      const records = kept.filter(({ field }) => field === presence).length;
      const values = kept.length - records;
      return [
        done,
        ...(values > 0 ? [t('records.keptValues', { count: values })] : []),
        ...(records > 0 ? [t('records.keptRecords', { count: records })] : []),
      ].join(' ');
    },
    [t],
  );
}
