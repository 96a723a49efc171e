/** Where in Korea the companies come from; sister and friendly cities of Shenyang are marked. */
import { Star } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api/useQuery.ts';
import { Screen } from '../components/Screen.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { noFilters } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Regions.module.css';

/** See above. */
export function Regions() {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const { data, error, retry } = useQuery('catalogue.regions', { locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  const open = (code: string) =>
    go({
      screen: 'results',
      query: '',
      filters: { ...noFilters, region: [code] },
      group: 'exhibitor',
      keyboard: false,
    });
  const sister = (
    <span className={styles['sister']}>
      <Star weight="fill" aria-hidden="true" /> {t('regions.sisterCity')}
    </span>
  );
  return (
    <Screen heading={t('regions.title')} wide>
      <p className={styles['intro']}>{t('regions.intro')}</p>
      <ul className={styles['regions']}>
        {data.regions.map((region) => (
          <li key={region.code} className={styles['region']}>
            <button
              type="button"
              className={styles['province']}
              disabled={region.exhibitors === 0}
              onClick={() => open(region.code)}
            >
              <b>
                <Text value={region.name} />
              </b>
              {region.isSisterCity ? sister : null}
              <span>
                {region.exhibitors === 0 ? t('regions.none') : t('regions.companies', { count: region.exhibitors })}
              </span>
            </button>
            {region.municipalities.some((city) => city.isSisterCity) ? (
              <ul>
                {region.municipalities
                  .filter((city) => city.isSisterCity)
                  .map((city) => (
                    <li key={city.code}>
                      <button type="button" className={styles['city']} onClick={() => open(city.code)}>
                        <b>
                          <Text value={city.name} />
                        </b>
                        {sister}
                        <span>{t('regions.companies', { count: city.exhibitors })}</span>
                      </button>
                    </li>
                  ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </Screen>
  );
}
