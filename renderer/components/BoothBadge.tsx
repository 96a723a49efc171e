/** Where to go: the booth number large, the zone under it. */
import { MapPin } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import type { Highlight } from '#db/model.ts';
import { useText } from '../i18n/useText.ts';
import styles from './BoothBadge.module.css';
import { Sentence, slot } from './Sentence.tsx';
import { highlighted } from './Text.tsx';

type Booth = Output<'product.get'>['exhibitor']['booths'][number];

const noHighlights: readonly Highlight[] = [];

/** Short form for cards and lists: the numbers in one line; empty means not assigned yet. */
export function BoothTag({
  booths,
  highlights = noHighlights,
}: {
  booths: readonly Pick<Booth, 'number'>[];
  /** In the first number. */
  highlights?: readonly Highlight[];
}) {
  const t = useText();
  const number = highlighted(booths[0]?.number ?? '', highlights);
  return (
    <span className={styles['tag']}>
      <MapPin weight="fill" aria-hidden="true" />
      <span className="visually-hidden">{t('booth.label')} </span>
      {booths.length > 0 ? (
        <b>
          {number}
          {booths.length > 1 ? ` +${booths.length - 1}` : ''}
        </b>
      ) : (
        <span>{t('booth.none')}</span>
      )}
    </span>
  );
}

/** Full form for pages: every booth with zone, kind and who shares it. */
export function BoothPanel({ booths }: { booths: readonly Booth[] }) {
  const { t } = useTranslation();
  if (booths.length === 0) {
    return (
      <div className={styles['panel']}>
        <p className={styles['number']}>{t('booth.none')}</p>
        <p>{t('booth.noneHelp')}</p>
      </div>
    );
  }
  return (
    <div className={styles['panel']}>
      {booths.map((booth) => (
        <div key={booth.number} className={styles['place']}>
          <p className={styles['number']}>
            <MapPin weight="fill" aria-hidden="true" />
            <span className="visually-hidden">{t('booth.label')} </span>
            {booth.number}
          </p>
          <p>
            <Sentence sentence={t('booth.zone', { letter: booth.zone.letter, name: slot })} value={booth.zone.label} />
            {booth.kind === 'counter'
              ? ` · ${t('booth.counter')}`
              : booth.kind === 'shelf'
                ? ` · ${t('booth.shelf')}`
                : ''}
          </p>
          {booth.sharedWith > 0 ? <p>{t('booth.shared', { count: booth.sharedWith })}</p> : null}
        </div>
      ))}
    </div>
  );
}
