/** Tells the core that somebody is there, and gives the screen back to visitors when nobody is. */
import { useEffect } from 'react';
import { call } from '../api/client.ts';
import { setStaffToken } from '../api/staffSession.ts';

const activity = ['pointerdown', 'keydown', 'wheel'] as const;

/** The core closes the session after ten minutes without a call; typing makes none, so this does, once a minute at most. */
const tellEveryMs = 60_000;

/** The core's own limit, kept here too: who walks up to an open draft after ten idle minutes must find the door shut. */
const idleMs = 10 * 60_000;

/** At the closed door nobody stays: the screen is a visitor's again after this long without a touch. */
const doorTimeoutMs = 120_000;

/** See above. `isIn`: the door is open. */
export function useStaffPresence({ isIn, onLeave }: { isIn: boolean; onLeave: () => void }): void {
  useEffect(() => {
    let lastMs = performance.now();
    let toldMs = performance.now();
    const note = () => {
      lastMs = performance.now();
    };
    const timer = setInterval(() => {
      const now = performance.now();
      if (!isIn) {
        if (now - lastMs > doorTimeoutMs) onLeave();
        return;
      }
      if (now - lastMs > idleMs) {
        void call('staff.lock', { how: 'idle' }).then(() => setStaffToken(null));
      } else if (lastMs > toldMs) {
        toldMs = now;
        void call('staff.stay', {});
      }
    }, tellEveryMs / 4);
    activity.forEach((name) => window.addEventListener(name, note, { capture: true, passive: true }));
    return () => {
      clearInterval(timer);
      activity.forEach((name) => window.removeEventListener(name, note, { capture: true }));
    };
  }, [isIn, onLeave]);
}
