/** The visitor's list. */
import { useTranslation } from 'react-i18next';
import { Screen } from '../components/Screen.tsx';
import { useShortlist } from '../session/ShortlistContext.tsx';

/** See above. */
export function Shortlist() {
  const { t } = useTranslation();
  const { items } = useShortlist();
  return (
    <Screen heading={t('list.title')}>
      <p>{items.length === 0 ? t('list.emptyTitle') : t('list.count', { count: items.length })}</p>
    </Screen>
  );
}
