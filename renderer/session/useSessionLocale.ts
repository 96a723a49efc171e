/** The language of the interface right now, also outside a session. */
import { useTranslation } from 'react-i18next';
import type { Locale } from '#db/model.ts';

/** See above. */
export function useSessionLocale(): Locale {
  return useTranslation().i18n.language as Locale;
}
