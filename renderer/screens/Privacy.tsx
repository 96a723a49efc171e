/** What this kiosk stores about a visitor: nothing. Each line is a promise that tests/e2e/privacy.spec.ts holds. */
import {
  ChartBar,
  ClockCounterClockwise,
  type Icon,
  ListHeart,
  MagnifyingGlass,
  ShieldCheck,
  WifiSlash,
} from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Screen } from '../components/Screen.tsx';
import { formatNumber } from '../i18n/index.ts';
import { patienceOf } from '../session/access.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Privacy.module.css';

const promises: readonly { name: 'search' | 'list' | 'end' | 'network' | 'counts'; icon: Icon }[] = [
  { name: 'search', icon: MagnifyingGlass },
  { name: 'list', icon: ListHeart },
  { name: 'end', icon: ClockCounterClockwise },
  { name: 'network', icon: WifiSlash },
  { name: 'counts', icon: ChartBar },
];

/** See above. */
export function Privacy() {
  const { t } = useTranslation();
  const { info, locale, access, end } = useSession();
  const { idleTimeoutMs, warningMs } = patienceOf(access, info.settings);
  const seconds = formatNumber(Math.round((idleTimeoutMs + warningMs) / 1000), locale);
  return (
    <Screen heading={t('privacy.title')} headingHidden>
      <div className={styles['privacy']}>
        <div className={styles['head']}>
          <ShieldCheck weight="duotone" aria-hidden="true" />
          <p className={styles['question']} aria-hidden="true">
            {t('privacy.question')}
          </p>
          <p className={styles['answer']} aria-hidden="true">
            {t('privacy.answer')}
          </p>
        </div>
        <ul className={styles['promises']}>
          {promises.map(({ name, icon: Drawing }) => (
            <li key={name} className={styles['promise']}>
              <Drawing weight="duotone" aria-hidden="true" />
              <div>
                <h2>{t(`privacyTitle.${name}`)}</h2>
                <p>{t(`privacyText.${name}`, { seconds })}</p>
              </div>
            </li>
          ))}
        </ul>
        <Button primary onClick={end}>
          {t('privacy.forget')}
        </Button>
        <p className={styles['ask']}>{t('privacy.ask')}</p>
      </div>
    </Screen>
  );
}
