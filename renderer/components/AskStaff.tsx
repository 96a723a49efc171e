/** The last word when there is nothing to show: in three languages at once, because nothing else can be asked. */
import { useTranslation } from 'react-i18next';
import type { Locale } from '#db/model.ts';
import styles from './AskStaff.module.css';

/** See above. Stands alone: needs no session and no catalogue. */
export function AskStaff() {
  const { i18n } = useTranslation();
  return (
    <main className={styles['page']}>
      {(['zh-CN', 'ko', 'en'] satisfies Locale[]).map((locale, index) => {
        const say = i18n.getFixedT(locale);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale} className={styles['section']}>
            <Heading className={styles['heading']}>{say('askStaff.title')}</Heading>
            <p>{say('askStaff.text')}</p>
          </section>
        );
      })}
    </main>
  );
}
