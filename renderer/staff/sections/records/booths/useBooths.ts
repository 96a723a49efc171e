/** The plan's halls and who stands where in the draft. */
import { useState } from 'react';
import { useStaffQuery } from '../../../parts/useStaffQuery.ts';
import { useStaff } from '../../../StaffContext.tsx';

/** See above. The hall shown first is the kiosk's own. */
export function useBooths() {
  const { locale } = useStaff();
  const [hall, setHall] = useState<string | null>(null);
  const plan = useStaffQuery('plan.get', hall === null ? { locale } : { locale, hall });
  const held = useStaffQuery('records.booths', { locale });
  return {
    plan: plan.data,
    booths: held.data?.booths,
    error: plan.error ?? held.error,
    setHall,
    again: () => {
      plan.again();
      held.again();
    },
  };
}
