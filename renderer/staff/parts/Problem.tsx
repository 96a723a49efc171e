/** What stands where an answer should: one moment, or what went wrong and a way to try again. */
import type { ErrorBody } from '#api/errors.ts';
import { Button } from '../../components/Button.tsx';
import { useStaffText } from '../i18n/index.ts';
import { useTroubleText } from './useStaffAction.ts';
import styles from './Problem.module.css';

/** `error` null means that the answer is on its way. */
export function Problem({ error, retry }: { error: ErrorBody | null; retry: () => void }) {
  const { t } = useStaffText();
  const textOf = useTroubleText();
  if (!error) return <p className={styles['problem']}>{t('shell.loading')}</p>;
  return (
    <div className={styles['problem']} role="alert">
      <p>{textOf(error)}</p>
      <Button onClick={retry}>{t('shell.retry')}</Button>
    </div>
  );
}
