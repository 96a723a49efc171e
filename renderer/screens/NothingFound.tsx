/** An empty list that helps: words that may have been meant, the way round by industry, and the people at the desk. */
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useNewestAnswer } from '../api/useNewestAnswer.ts';
import { useQuery } from '../api/useQuery.ts';
import { Button } from '../components/Button.tsx';
import { IndustryIcon } from '../components/IndustryIcon.tsx';
import { Text } from '../components/Text.tsx';
import { isUnfiltered, noFilters, type SearchView } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './NothingFound.module.css';

type Industry = Output<'catalogue.categories'>['industries'][number];

/** Industries named as near ones; a query that is near to everything is near to nothing. */
const nearIndustries = 6;

/** `asked` is what found nothing; what is typed by now may be further on. */
export function NothingFound({
  asked: { query, filters, group },
  onChange,
}: {
  asked: Pick<SearchView, 'query' | 'filters' | 'group'>;
  onChange: (next: Partial<SearchView>) => void;
}) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { data, error } = useQuery('catalogue.categories', { locale });
  const isNarrowed = !isUnfiltered(filters) || group !== 'all';
  // The filters may be all that stands between the query and its results: then they are the slip.
  const help = useNewestAnswer('search.help', query === '' || isNarrowed ? null : { locale, query });
  const meant = (help?.data?.didYouMean ?? []).filter(({ text }) => text.toLowerCase() !== query.toLowerCase());
  const isReady = (data !== undefined || error !== null) && (query === '' || isNarrowed || help !== undefined);

  const industries = data?.industries ?? [];
  const near = (help?.data?.industries ?? [])
    .slice(0, nearIndustries)
    .flatMap((code) => industries.find((industry) => industry.code === code) ?? []);
  const others = industries.filter((industry) => !near.includes(industry));
  const browse = ({ code }: Industry) =>
    onChange({ query: '', filters: { ...noFilters, industry: [code] }, group: 'all', keyboard: false });

  return (
    <div className={styles['nothing']}>
      <h2>{query === '' ? t('search.emptyFiltered') : t('search.emptyTitle', { query })}</h2>
      {isNarrowed ? (
        <p>
          <Button primary onClick={() => onChange({ filters: noFilters, group: 'all' })}>
            {t('search.clearFilters')}
          </Button>
        </p>
      ) : null}
      {isReady ? (
        <>
          {meant.length > 0 ? (
            <section aria-labelledby="did-you-mean">
              <h3 id="did-you-mean">{t('search.didYouMean')}</h3>
              <div className={styles['meant']}>
                {meant.map((name) => (
                  <Button key={`${name.locale} ${name.text}`} onClick={() => onChange({ query: name.text })}>
                    <Text value={name} />
                  </Button>
                ))}
              </div>
            </section>
          ) : (
            <p>{t('search.emptyHelp')}</p>
          )}
          <Ways heading={t('search.nearIndustries')} industries={near} onChoose={browse} />
          <Ways
            heading={t(near.length > 0 ? 'search.otherIndustries' : 'search.allIndustries')}
            industries={others}
            onChoose={browse}
          />
          <p className={styles['staff']}>{t('search.emptyStaff')}</p>
        </>
      ) : null}
    </div>
  );
}

function Ways({
  heading,
  industries,
  onChoose,
}: {
  heading: string;
  industries: readonly Industry[];
  onChoose: (industry: Industry) => void;
}) {
  if (industries.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h3>{heading}</h3>
      <ul className={styles['ways']}>
        {industries.map((industry) => (
          <li key={industry.code}>
            <button type="button" className={styles['way']} onClick={() => onChoose(industry)}>
              <IndustryIcon code={industry.code} />
              <Text value={industry.name} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
