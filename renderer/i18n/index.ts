/** Interface text. Catalogue text is another matter: it comes from the core with its own language. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '#db/model.ts';
import en from './locales/en.json';
import ko from './locales/ko.json';
import zh from './locales/zh-CN.json';

/** How each language names itself. Never a flag: flags are countries. */
export const nativeNames: Record<Locale, string> = { ko: '한국어', 'zh-CN': '中文', en: 'English' };

/** Starts i18next with all three languages in memory; no loading, no detection, no fallback between them. */
export async function startI18n(locale: Locale): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    supportedLngs: ['ko', 'zh-CN', 'en'],
    resources: { ko: { translation: ko }, 'zh-CN': { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes.
    returnNull: false,
  });
  setDocumentLanguage(locale);
}

function setDocumentLanguage(locale: Locale): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = i18next.dir(locale);
}

/** Switches the interface and the document's language, so that fonts and screen readers follow. */
export async function switchLanguage(locale: Locale): Promise<void> {
  await i18next.changeLanguage(locale);
  setDocumentLanguage(locale);
}

/** Makes one formatter per language and keeps it: to make one costs more than to draw the card that needs it. */
function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const displayNames = perLocale((locale) => new Intl.DisplayNames([locale], { type: 'language' }));
const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale));

/** A language named in another one: Korean, 韩语, 한국어. The region is left out: nobody asks for "Chinese (China)". */
export function languageName(tag: string, locale: Locale): string {
  const [language = tag] = tag.split('-');
  return displayNames(locale).of(language) ?? tag;
}

/** A number as the language writes it. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value);
}
