/** An empty list that helps: what to try, and the way round by industry. */
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api/useQuery.ts';
import { Button } from '../components/Button.tsx';
import { IndustryIcon } from '../components/IndustryIcon.tsx';
import { Text } from '../components/Text.tsx';
import { noFilters, type SearchView } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './NothingFound.module.css';

/** See above. */
export function NothingFound({ view, onChange }: { view: SearchView; onChange: (next: Partial<SearchView>) => void }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { data } = useQuery('catalogue.categories', { locale });
  const isNarrowed = JSON.stringify(view.filters) !== JSON.stringify(noFilters) || view.group !== 'all';
  return (
    <div className={styles['nothing']}>
      <h2>
        {view.query.trim() === '' ? t('search.emptyFiltered') : t('search.emptyTitle', { query: view.query.trim() })}
      </h2>
      {isNarrowed ? (
        <p>
          <Button primary onClick={() => onChange({ filters: noFilters, group: 'all' })}>
            {t('search.clearFilters')}
          </Button>
        </p>
      ) : null}
      <p>{t('search.emptyHelp')}</p>
      <ul className={styles['ways']}>
        {data?.industries.map((industry) => (
          <li key={industry.code}>
            <button
              type="button"
              className={styles['way']}
              onClick={() =>
                onChange({
                  query: '',
                  filters: { ...noFilters, industry: [industry.code] },
                  group: 'all',
                  keyboard: false,
                })
              }
            >
              <IndustryIcon code={industry.code} />
              <Text value={industry.name} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
