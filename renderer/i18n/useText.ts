/** Interface texts for what is drawn by the dozen at every key: cards and what is on them. */
import i18next, { type ParseKeys } from 'i18next';
import type { Locale } from '#db/model.ts';
import { slot } from '../components/Sentence.tsx';
import { useSessionLocale } from '../session/useSessionLocale.ts';

const known = new Map<Locale, Map<ParseKeys, string>>();

/**
 * Texts in the language of the interface. `useTranslation` and `t` of a card took a quarter of the
 * time that the card took (measured 2026-11-26); here they are a look-up.
 * They may have one placeholder, `{{name}}`: it comes as the slot of a sentence, for the caller to fill.
 */
export function useText(): (key: ParseKeys) => string {
  const locale = useSessionLocale();
  const texts = known.get(locale) ?? new Map<ParseKeys, string>();
  known.set(locale, texts);
  return (key) => {
    const text = texts.get(key) ?? i18next.t(key, { lng: locale, name: slot });
    texts.set(key, text);
    return text;
  };
}
