/** The three languages by their own names; always in the same order, never behind a menu. */
import { LOCALES, type Locale } from '#db/model.ts';
import { nativeNames } from '../i18n/index.ts';
import styles from './LanguageSwitch.module.css';

/** See above. */
export function LanguageSwitch({ chosen, onChoose }: { chosen: Locale; onChoose: (locale: Locale) => void }) {
  return (
    <ul className={styles['list']}>
      {LOCALES.map((locale) => (
        <li key={locale}>
          <button
            type="button"
            className={styles['button']}
            lang={locale}
            aria-pressed={locale === chosen}
            onClick={() => onChoose(locale)}
          >
            {nativeNames[locale]}
          </button>
        </li>
      ))}
    </ul>
  );
}
