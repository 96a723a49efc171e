/** The last word when there is nothing to show: in three languages at once, because nothing else can be asked. */
import { BellRinging } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#db/model.ts';
import { useStaffCall } from '../staffCall/StaffCallContext.tsx';
import styles from './AskStaff.module.css';

const locales = ['zh-CN', 'ko', 'en'] as const satisfies Locale[];

/**
 * See above. Needs no session and no catalogue. Staff can be called from here: whoever stands before a screen that shows
 * nothing needs them most.
 */
export function AskStaff() {
  const { i18n } = useTranslation();
  const { shown, hasFailed, raise } = useStaffCall();
  return (
    <main className={styles['page']}>
      {locales.map((locale, index) => {
        const say = i18n.getFixedT(locale);
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale} className={styles['section']}>
            <Heading className={styles['heading']}>{say('askStaff.title')}</Heading>
            <p>{say('askStaff.text')}</p>
          </section>
        );
      })}
      {/* A call that is open shows in the frame around; one that cannot be made is not offered again. */}
      {shown || hasFailed ? null : (
        <button type="button" className={styles['call']} onClick={() => raise('screen')}>
          <BellRinging weight="fill" aria-hidden="true" />
          {locales.map((locale) => (
            <span key={locale} lang={locale}>
              {i18n.getFixedT(locale)('action.callStaff')}
            </span>
          ))}
        </button>
      )}
    </main>
  );
}
