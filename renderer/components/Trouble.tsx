/** What a visitor sees instead of an error: what happened and what to do, never a dead end. */
import { useTranslation } from 'react-i18next';
import type { ErrorBody } from '#api/errors.ts';
import { noFilters } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import { AskStaff } from './AskStaff.tsx';
import { Button } from './Button.tsx';
import { Screen } from './Screen.tsx';
import styles from './Trouble.module.css';

/** A failed page. */
export function Trouble({ error, retry }: { error: ErrorBody; retry: () => void }) {
  const { t } = useTranslation();
  const { go, home } = useSession();
  if (error.code === 'CATALOGUE_UNAVAILABLE' || error.code === 'CATALOGUE_TOO_NEW') return <AskStaff />;
  const isGone = error.code === 'NOT_FOUND';
  return (
    <Screen heading={t(isGone ? 'trouble.goneTitle' : 'trouble.title')}>
      <div className={styles['trouble']} role="alert">
        <p>{t(isGone ? 'trouble.goneText' : 'trouble.text')}</p>
        <p className={styles['buttons']}>
          {isGone ? (
            <Button
              primary
              onClick={() => go({ screen: 'results', query: '', filters: noFilters, group: 'all', keyboard: true })}
            >
              {t('trouble.goneSearch')}
            </Button>
          ) : (
            <Button primary onClick={retry}>
              {t('trouble.retry')}
            </Button>
          )}
          <Button onClick={home}>{t('action.home')}</Button>
        </p>
      </div>
    </Screen>
  );
}

/** A page on its way: quiet for the first moments, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <Screen heading={t('loading.label')} headingHidden isReady={false}>
      <div className={styles['loading']} role="status" aria-label={t('loading.label')} />
    </Screen>
  );
}
