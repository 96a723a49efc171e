/** The programme with the fair's own time, for pages that stay open: what is "now" must not be what was now an hour ago. */
import { useEffect, useState } from 'react';
import type { Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import { call } from '../../api/client.ts';

/** Twice a minute: no line that shows minutes is ever wrong by one for long. */
const everyMs = 30_000;

/** Asked at once and again while the page stays; null until the first answer, and a failed answer changes nothing. */
export function useLiveProgramme(locale: Locale): Output<'fair.programme'> | null {
  const [programme, setProgramme] = useState<Output<'fair.programme'> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await call('fair.programme', { locale });
      if (isCurrent && answer.ok) setProgramme(answer.value);
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [locale]);
  return programme;
}
