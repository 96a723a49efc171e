/** The languages of the staff area, each in its own words. */
import { LOCALES, type Locale } from '#db/model.ts';
import { nativeNames } from '../../i18n/index.ts';
import styles from './StaffShell.module.css';

/** See above. `locale` is the one in force. */
export function Languages({ locale, onLocale }: { locale: Locale; onLocale: (locale: Locale) => void }) {
  return LOCALES.map((each) => (
    <button
      key={each}
      type="button"
      lang={each}
      className={styles['language']}
      aria-pressed={each === locale}
      onClick={() => onLocale(each)}
    >
      {nativeNames[each]}
    </button>
  ));
}
