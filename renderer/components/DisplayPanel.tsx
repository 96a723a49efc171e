/** What a visitor can set in barrier-free mode: low on the screen, above the bar whose button opens it. */
import { CheckCircle, Circle, CircleHalf } from '@phosphor-icons/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../access/useEscape.ts';
import { zoomSteps } from '../session/access.ts';
import { useSession } from '../session/SessionContext.tsx';
import { useAnnounce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import styles from './DisplayPanel.module.css';
import { SpeechChoices } from './SpeechChoices.tsx';

/** See above. Takes the focus when it opens; whoever opens it takes it back at `onClose`. */
export function DisplayPanel({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { access, setAccess, info } = useSession();
  const announce = useAnnounce();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useEscape(true, onClose);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <section className={styles['panel']} data-display="" aria-labelledby="display-title">
      <h2 id="display-title" ref={title} tabIndex={-1} className={styles['title']}>
        {t('display.title')}
      </h2>
      <div className={styles['sizes']} role="group" aria-labelledby="display-size">
        <p id="display-size" className={styles['label']}>
          {t('display.size')}
        </p>
        {zoomSteps.map((zoom) => (
          <button
            key={zoom}
            type="button"
            className={styles['choice']}
            aria-pressed={zoom === access.zoom}
            onClick={() => setAccess({ zoom })}
          >
            {percent.format(zoom)}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles['switch']}
        aria-pressed={access.isHighContrast}
        onClick={() => setAccess({ isHighContrast: !access.isHighContrast })}
      >
        <CircleHalf weight="fill" aria-hidden="true" />
        {t('display.contrast')}
        {access.isHighContrast ? <CheckCircle weight="fill" aria-hidden="true" /> : <Circle aria-hidden="true" />}
      </button>
      {info.settings.speech ? <SpeechChoices /> : null}
      <div className={styles['ends']}>
        <Button primary onClick={onClose}>
          {t('display.close')}
        </Button>
        <Button
          onClick={() => {
            onClose();
            setAccess({ isBarrierFree: false });
            announce(t('display.isOff'));
          }}
        >
          {t('display.leave')}
        </Button>
      </div>
    </section>
  );
}
