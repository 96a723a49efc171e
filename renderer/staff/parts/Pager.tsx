/** Which part of a long list is shown, and the ways to the parts before and after. */
import { Button } from '../../components/Button.tsx';
import { useStaffText } from '../i18n/index.ts';
import styles from './Row.module.css';

/** `page` counts from 0. Draws nothing where one page has everything. */
export function Pager({
  page,
  size,
  total,
  onPage,
}: {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const { t } = useStaffText();
  if (total <= size && page === 0) return null;
  const from = page * size + 1;
  const to = Math.min(total, from + size - 1);
  return (
    <div className={styles['row']}>
      <Button isDisabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('records.pageBefore')}
      </Button>
      <p role="status">{t('records.pageOf', { from, to, total })}</p>
      <Button isDisabled={to >= total} onClick={() => onPage(page + 1)}>
        {t('records.pageAfter')}
      </Button>
    </div>
  );
}
