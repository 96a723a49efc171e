/** The language of the interface right now, also outside a session. */
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Locale } from '#db/model.ts';

function subscribe(onChange: () => void): () => void {
  i18next.on('languageChanged', onChange);
  return () => i18next.off('languageChanged', onChange);
}

/** See above. Far lighter than `useTranslation`, which counts in lists: every text asks. */
export function useSessionLocale(): Locale {
  return useSyncExternalStore(subscribe, () => i18next.language as Locale);
}
