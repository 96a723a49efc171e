/** Notices that nobody is there any more: first a warning with a countdown, then the end of the session. */
import { useCallback, useEffect, useState } from 'react';

/** Anything a person does to the screen. Scrolling by momentum is not: it goes on after the hand has left. */
const activity = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const;

const tickMs = 250;

/**
 * Calls `onTimeout` after `idleTimeoutMs` without activity plus `warningMs` of countdown. Returns the whole seconds
 * left while the warning shows, else null, and `stay`, which only a deliberate tap may call: during the warning other
 * activity does not count, or a sleeve brushing by would keep a stranger's session.
 */
export function useIdle(options: { idleTimeoutMs: number; warningMs: number; onTimeout: () => void }): {
  secondsLeft: number | null;
  stay: () => void;
} {
  const { idleTimeoutMs, warningMs, onTimeout } = options;
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let lastActivity = performance.now();
    let isWarning = false;
    const noteActivity = () => {
      if (!isWarning) lastActivity = performance.now();
    };
    const check = () => {
      const idleMs = performance.now() - lastActivity;
      if (idleMs >= idleTimeoutMs + warningMs) {
        clearInterval(timer);
        onTimeout();
      } else if (idleMs >= idleTimeoutMs) {
        isWarning = true;
        setSecondsLeft(Math.ceil((idleTimeoutMs + warningMs - idleMs) / 1000));
      }
    };
    const timer = setInterval(check, tickMs);
    activity.forEach((name) => window.addEventListener(name, noteActivity, { passive: true, capture: true }));
    return () => {
      clearInterval(timer);
      activity.forEach((name) => window.removeEventListener(name, noteActivity, { capture: true }));
    };
  }, [idleTimeoutMs, warningMs, onTimeout, turn]);

  const stay = useCallback(() => {
    setSecondsLeft(null);
    setTurn((value) => value + 1);
  }, []);
  return { secondsLeft, stay };
}
