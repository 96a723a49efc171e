/** One item of the visitor's list: opens its page, or leaves the list. */
import { Trash } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../session/SessionContext.tsx';
import { useShortlistActions } from '../session/ShortlistContext.tsx';
import type { VisitItem } from '../takeAlong/codeText.ts';
import { Monogram } from './Monogram.tsx';
import { Picture } from './Picture.tsx';
import styles from './StopItem.module.css';
import { Text } from './Text.tsx';

/** See above. */
export function StopItem({ item }: { item: VisitItem }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const { removeListed } = useShortlistActions();
  const { type, id } = item;
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['open']} onClick={() => go({ screen: type, id })}>
        <span className={styles['thumb']}>
          {type === 'product' ? (
            <Picture picture={item.picture} industry={item.industry?.code ?? null} size="thumb" />
          ) : (
            <Monogram name={item.name} />
          )}
        </span>
        <span className={styles['words']}>
          <b>
            <Text value={item.name} note />
          </b>
          <small>
            {type === 'product' ? (
              <Text value={item.company.name} />
            ) : item.industry ? (
              <Text value={item.industry.label} />
            ) : null}
          </small>
        </span>
      </button>
      <button
        type="button"
        className={styles['remove']}
        aria-label={t('list.removeNamed', { name: item.name.text })}
        onClick={() => removeListed({ type, id })}
      >
        <Trash aria-hidden="true" />
        <span>{t('list.remove')}</span>
      </button>
    </li>
  );
}
