/** Times as staff read them: in the reader's language and the machine's zone, which is the hall's. */
import { useMemo } from 'react';
import { useStaff } from '../StaffContext.tsx';

/** Formats an ISO time with its date. */
export function useTimes(): (iso: string) => string {
  const { locale } = useStaff();
  const format = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }), [locale]);
  return (iso) => format.format(new Date(iso));
}
