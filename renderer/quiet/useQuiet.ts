/** Whether the screen sleeps: in quiet hours, until a touch wakes it for a visit. */
import { useCallback, useEffect, useState } from 'react';
import { isQuietAt, type QuietHours } from './quietHours.ts';

/** The clock is looked at this often; nobody minds a few seconds of light. */
const lookMs = 5000;

/** Who woke the screen and did not begin has gone on. */
const awakeMs = 60_000;

/**
 * Sleeps in quiet hours unless `isBusy` (a visit); a wake lasts for a minute and for the whole of a visit that begins in
 * it. `hours` and `timeZone` as the kiosk's settings and fair have them.
 */
export function useQuiet(
  hours: QuietHours | null,
  timeZone: string,
  isBusy: boolean,
): { isAsleep: boolean; wake: () => void } {
  const [isQuiet, setQuiet] = useState(() => isQuietAt(new Date(), hours, timeZone));
  const [isAwake, setAwake] = useState(false);
  // By its parts: the settings come as a new object with every answer.
  const { from, to } = hours ?? { from: '', to: '' };
  useEffect(() => {
    const look = () => setQuiet(from !== '' && isQuietAt(new Date(), { from, to }, timeZone));
    look();
    const timer = setInterval(look, lookMs);
    return () => clearInterval(timer);
  }, [from, to, timeZone]);
  useEffect(() => {
    if (isBusy) setAwake(true);
    if (isBusy || !isAwake) return undefined;
    const timer = setTimeout(() => setAwake(false), awakeMs);
    return () => clearTimeout(timer);
  }, [isBusy, isAwake]);
  return { isAsleep: isQuiet && !isAwake && !isBusy, wake: useCallback(() => setAwake(true), []) };
}
