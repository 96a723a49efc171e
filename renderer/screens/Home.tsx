/** The way in: one search field, the industries, the kinds of goods, and the lists. One screen, no scrolling on a totem. */
import {
  Barcode,
  ListChecks,
  ListMagnifyingGlass,
  MagnifyingGlass,
  MapPinArea,
  Buildings,
  type Icon,
  ShieldCheck,
} from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api/useQuery.ts';
import { IndustryIcon } from '../components/IndustryIcon.tsx';
import { Picture } from '../components/Picture.tsx';
import { Screen } from '../components/Screen.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { noFilters, type Route, type SearchFilters } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Home.module.css';

/** See above. */
export function Home() {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const { data, error, retry } = useQuery('catalogue.categories', { locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  const browse = (filters: Partial<SearchFilters>) =>
    go({ screen: 'results', query: '', filters: { ...noFilters, ...filters }, group: 'product', keyboard: false });
  // The plan and the programme are in the bar beneath.
  const ways: [icon: Icon, label: 'allProducts' | 'allExhibitors' | 'regions' | 'recall', route: Route][] = [
    [ListMagnifyingGlass, 'allProducts', { screen: 'index', of: 'product' }],
    [Buildings, 'allExhibitors', { screen: 'index', of: 'exhibitor' }],
    [MapPinArea, 'regions', { screen: 'regions', region: null }],
    [ListChecks, 'recall', { screen: 'recall' }],
  ];
  return (
    <Screen heading={t('home.title')} wide>
      <div className={styles['home']}>
        <button
          type="button"
          className={styles['search']}
          onClick={() => go({ screen: 'results', query: '', filters: noFilters, group: 'all', keyboard: true })}
        >
          <MagnifyingGlass weight="bold" aria-hidden="true" />
          <span>
            <b>{t('home.searchHint')}</b>
            <small>{t('home.searchExample')}</small>
          </span>
        </button>
        <section aria-labelledby="home-industries">
          <h2 id="home-industries" className={styles['heading']}>
            {t('home.industries')}
          </h2>
          <ul className={styles['industries']}>
            {data.industries.map((industry) => (
              <li key={industry.code}>
                <button type="button" className={styles['tile']} onClick={() => browse({ industry: [industry.code] })}>
                  <span className={styles['tilePicture']}>
                    <Picture picture={industry.picture} industry={industry.code} size="full" />
                  </span>
                  <span className={styles['tileWords']}>
                    <b>
                      <Text value={industry.name} />
                    </b>
                    <small>{t('home.productCount', { count: industry.products })}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="home-kinds">
          <h2 id="home-kinds" className={styles['heading']}>
            {t('home.kinds')}
          </h2>
          <ul className={styles['kinds']}>
            {data.kinds.map((kind) => (
              <li key={kind.code}>
                <button
                  type="button"
                  className={styles['kind']}
                  onClick={() => browse({ kind: [kind.code as SearchFilters['kind'][number]] })}
                >
                  <IndustryIcon code={kind.code} />
                  <span>
                    <b>
                      <Text value={kind.name} />
                    </b>
                    <small>{t('home.productCount', { count: kind.products })}</small>
                  </span>
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className={styles['kind']}
                onClick={() => go({ screen: 'goods', filters: noFilters })}
              >
                <Barcode weight="duotone" aria-hidden="true" />
                <b>{t('home.goods')}</b>
              </button>
            </li>
          </ul>
        </section>
        <section aria-labelledby="home-ways">
          <h2 id="home-ways" className="visually-hidden">
            {t('home.ways')}
          </h2>
          <ul className={styles['ways']}>
            {ways.map(([Drawing, label, route]) => (
              <li key={label}>
                <button type="button" className={styles['kind']} onClick={() => go(route)}>
                  <Drawing weight="duotone" aria-hidden="true" />
                  <b>{t(`home.${label}`)}</b>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <button type="button" className={styles['privacy']} onClick={() => go({ screen: 'privacy' })}>
          <ShieldCheck weight="duotone" aria-hidden="true" />
          {t('privacy.link')}
        </button>
      </div>
    </Screen>
  );
}
