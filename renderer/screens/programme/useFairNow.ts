/** The fair's own time, for pages that stay open: what is "now" must not be what was now when the page opened. */
import { useEffect, useState } from 'react';
import { call } from '../../api/client.ts';
import { useSessionLocale } from '../../session/useSessionLocale.ts';

/** Twice a minute: no line that shows minutes is ever wrong by one for long. */
const everyMs = 30_000;

/** Begins with `first` (ISO 8601 with the fair's offset) and goes on with what the core says. */
export function useFairNow(first: string): string {
  const locale = useSessionLocale();
  const [now, setNow] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await call('fair.programme', { locale });
      if (isCurrent && answer.ok) setNow(answer.value.now);
    };
    // Asked at once as well: the answer that opened the page may be one that was kept.
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [locale]);
  return now;
}
