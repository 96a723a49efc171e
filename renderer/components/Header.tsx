/** Top band, the same on every screen: which fair, what time, sample mark, language. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext.tsx';
import { FairClock } from './FairClock.tsx';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SampleMark } from './SampleMark.tsx';
import { Text } from './Text.tsx';

/** See above. */
export function Header() {
  const { t } = useTranslation();
  const { info, locale, setLocale, access } = useSession();
  return (
    <header className={styles['header']}>
      <div className={styles['fair']}>
        <p className={styles['name']}>
          <Text value={info.fair.shortName} />
        </p>
        {info.fair.isSample ? <SampleMark /> : null}
      </div>
      <FairClock timeZone={info.fair.timeZone} />
      {/* Shown where the upper part of the screen is out of reach: nothing to touch is above it. */}
      {access.isBarrierFree ? <p className={styles['lowNote']}>{t('display.lowNote')}</p> : null}
      <nav aria-label={t('language.label')}>
        <LanguageSwitch chosen={locale} onChoose={setLocale} />
      </nav>
    </header>
  );
}
