/** What the visitor's card would say, in words and order rather than in looks: the card itself follows the screen. */
import type { Output } from '#api/contract.ts';
import { useStaffText } from '../../i18n/index.ts';
import styles from './Records.module.css';

/** See above. */
export function CardPreview({ card }: { card: Output<'records.preview'>['card'] }) {
  const { t } = useStaffText();
  return (
    <aside className={styles['preview']} aria-label={t('records.preview')}>
      <h2>{t('records.preview')}</h2>
      <div className={styles['card']}>
        <p className={styles['cardTitle']}>{card.title === '' ? t('records.noName') : card.title}</p>
        {card.korean === '' || card.korean === card.title ? null : <p lang="ko">{card.korean}</p>}
        {card.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles['row']}>
          {card.booths.map((booth) => (
            <b key={booth} className={styles['booth']}>
              {booth}
            </b>
          ))}
        </p>
      </div>
      {card.isShown ? null : <p>{t('records.notShown')}</p>}
    </aside>
  );
}
