/** The spoken output in the panel of the display: on or off, how fast, where the headphones go. */
import { CheckCircle, Circle, Headphones, SpeakerHigh } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext.tsx';
import { speechRates, type SpeechRate } from '../speech/speaker.ts';
import { useHasVoice } from '../speech/useSpeech.ts';
import styles from './DisplayPanel.module.css';

const rates = Object.keys(speechRates) as SpeechRate[];

/** See above. Only where the installer has turned speech on. */
export function SpeechChoices() {
  const { t } = useTranslation();
  const { access, setAccess, info, locale } = useSession();
  const hasVoice = useHasVoice(locale);
  const { headphones } = info.settings;
  return (
    <>
      <button
        type="button"
        className={styles['switch']}
        aria-pressed={access.isSpoken}
        onClick={() => setAccess({ isSpoken: !access.isSpoken })}
      >
        <SpeakerHigh weight="fill" aria-hidden="true" />
        {t('speech.read')}
        {access.isSpoken ? <CheckCircle weight="fill" aria-hidden="true" /> : <Circle aria-hidden="true" />}
      </button>
      {access.isSpoken && hasVoice ? (
        <div className={styles['sizes']} role="group" aria-labelledby="speech-rate">
          <p id="speech-rate" className={styles['label']}>
            {t('speech.rate')}
          </p>
          {rates.map((rate) => (
            <button
              key={rate}
              type="button"
              className={styles['choice']}
              aria-pressed={rate === access.speechRate}
              onClick={() => setAccess({ speechRate: rate })}
            >
              {t(`speech.${rate}`)}
            </button>
          ))}
        </div>
      ) : null}
      <p className={styles['note']} role="status">
        {access.isSpoken && !hasVoice ? t('speech.noVoice') : null}
        {headphones !== null && hasVoice ? (
          <>
            <Headphones weight="fill" aria-hidden="true" /> {t(`speech.${headphones}`)}
          </>
        ) : null}
      </p>
    </>
  );
}
