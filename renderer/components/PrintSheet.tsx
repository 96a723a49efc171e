/** The list as a sheet of paper: drawn always, seen only by a printer. */
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api/useQuery.ts';
import type { VisitItem } from '../takeAlong/codeText.ts';
import { useCodeWords } from '../takeAlong/useCodeWords.ts';
import styles from './PrintSheet.module.css';

/** See above. Beside the screen in the document, because the screen itself is not printed. */
export function PrintSheet({ items }: { items: readonly VisitItem[] }) {
  const { t } = useTranslation();
  const words = useCodeWords();
  const { data } = useQuery('visit.encode', { items: items.map(({ type, id }) => ({ type, id })) });
  return createPortal(
    <section className={styles['sheet']} aria-hidden="true">
      <h1>{t('list.title')}</h1>
      <p>{words.fair}</p>
      <ol>
        {items.map((item) => {
          const { contact, company } = item;
          const [, where] = words.notes(item);
          return (
            <li key={`${item.type} ${item.id}`}>
              <b lang={item.name.locale}>{item.name.text}</b>
              {item.korean !== null && item.korean !== item.name.text ? <p lang="ko">{item.korean}</p> : null}
              {item.type === 'product' ? <p lang={company.name.locale}>{company.name.text}</p> : null}
              <p>{where}</p>
              {contact ? (
                <p>
                  {[contact.phone, contact.email, contact.wechat && `WeChat ${contact.wechat}`]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
      {data?.code ? (
        <p className={styles['code']}>
          {t('recall.yours')}: <b>{data.code}</b>
        </p>
      ) : null}
    </section>,
    document.body,
  );
}
