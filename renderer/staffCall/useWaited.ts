/** How long a call has waited, second by second. */
import { useEffect, useState } from 'react';

/** Who has not been answered by then is told so: a bell that nobody hears must not look like one that is heard. */
export const honestAfterSeconds = 60;

/** Whole seconds since `since` (this page's monotonic clock); 0 without a call. */
export function useWaited(since: number | null): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (since === null) return undefined;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000));
}

/** Minutes and seconds as a clock shows them: `1:05`. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
