/** The visitor's card as one types, with its picture and booth, in any of the three languages. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { BoothTag } from '../../../components/BoothBadge.tsx';
import cards from '../../../components/Cards.module.css';
import { Chip } from '../../../components/Chip.tsx';
import { IndustryIcon } from '../../../components/IndustryIcon.tsx';
import { Monogram } from '../../../components/Monogram.tsx';
import { nativeNames } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Records.module.css';

type Card = Output<'records.preview'>['card'];

function Thumb({ card, name }: { card: Card; name: { text: string; locale: string } }) {
  if (card.picture !== null) return <img src={card.picture} alt="" className={styles['thumb']} />;
  // As on a visitor's card: a company without a picture has its first letter, a product its industry's drawing.
  return card.texts[0]?.maker === '' ? <Monogram name={name} /> : <IndustryIcon code={card.industry} />;
}

/** See above. `hasBooth` is false for what has none, ever. */
export function CardPreview({ card, hasBooth }: { card: Card; hasBooth: boolean }) {
  const { t } = useStaffText();
  const { locale: own } = useStaff();
  const [locale, setLocale] = useState<Locale>(own);
  const text = card.texts.find((each) => each.locale === locale);
  if (!text) return null;
  const title = text.title === '' ? t('records.noName') : text.title;
  return (
    <aside className={styles['preview']} aria-label={t('records.preview')}>
      <h2>{t('records.preview')}</h2>
      <div className={styles['row']} role="group" aria-label={t('publish.fileLanguage')}>
        {LOCALES.map((each) => (
          <Chip key={each} lang={each} isChosen={each === locale} onClick={() => setLocale(each)}>
            {nativeNames[each]}
          </Chip>
        ))}
      </div>
      <div className={`${cards['card']} ${styles['likeCard']}`} lang={locale}>
        <span className={`${cards['thumb']} ${styles['likeThumb']}`}>
          <Thumb card={card} name={{ text: title, locale }} />
        </span>
        <span className={cards['body']}>
          <span className={cards['name']}>{title}</span>
          {text.korean === '' ? null : (
            <span className={cards['meta']} lang="ko">
              {text.korean}
            </span>
          )}
          {text.maker === '' ? null : <span className={cards['meta']}>{text.maker}</span>}
          <span className={cards['foot']}>
            {hasBooth ? <BoothTag booths={card.booths.map((number) => ({ number }))} /> : null}
          </span>
        </span>
      </div>
      <div lang={locale}>
        {text.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {card.isShown ? null : <p>{t('records.notShown')}</p>}
    </aside>
  );
}
