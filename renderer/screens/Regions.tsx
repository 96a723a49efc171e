/** Where in Korea the companies come from, as plain tiles; sister and friendly cities of Shenyang stand out. */
import { Star } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { Screen } from '../components/Screen.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { RegionPanel } from './regions/RegionPanel.tsx';
import { tilePlaces } from './regions/tilePlaces.ts';
import styles from './Regions.module.css';

type Region = Output<'catalogue.regions'>['regions'][number];

/** Shades by number of companies; the number itself stands on the tile, so nobody has to tell shades apart. */
const shadeOf = (exhibitors: number): number => (exhibitors === 0 ? 0 : exhibitors < 10 ? 1 : exhibitors < 30 ? 2 : 3);

/** See above. `chosen` is the code of a province or city. */
export function Regions({ chosen }: { chosen: string | null }) {
  const { locale } = useSession();
  const { data, error, retry } = useQuery('catalogue.regions', { locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  return <RegionsPage regions={data.regions} chosen={chosen} />;
}

function RegionsPage({ regions, chosen }: { regions: readonly Region[]; chosen: string | null }) {
  const { t } = useTranslation();
  const { replace } = useSession();
  const show = (code: string) => replace({ screen: 'regions', region: code === chosen ? null : code });
  const province = regions.find(
    ({ code, municipalities }) => code === chosen || municipalities.some((city) => city.code === chosen),
  );
  const city = province?.municipalities.find(({ code }) => code === chosen) ?? null;
  const sisters = regions.flatMap((region) => [
    ...(region.isSisterCity ? [region] : []),
    ...region.municipalities.filter(({ isSisterCity }) => isSisterCity),
  ]);
  return (
    <Screen heading={t('regions.title')} wide>
      <p className={styles['intro']}>{t('regions.intro')}</p>
      <div className={styles['regions']}>
        <div className={styles['where']}>
          <ul className={styles['tiles']} aria-label={t('regions.tiles')}>
            {regions.map((region) => {
              const [column, row] = tilePlaces[region.code] ?? ['auto', 'auto'];
              const hasSister = region.isSisterCity || region.municipalities.some(({ isSisterCity }) => isSisterCity);
              return (
                <li key={region.code} style={{ gridColumn: column, gridRow: row }}>
                  <button
                    type="button"
                    className={styles['tile']}
                    data-shade={shadeOf(region.exhibitors)}
                    aria-pressed={province?.code === region.code}
                    onClick={() => show(region.code)}
                  >
                    <b>
                      <Text value={region.name} />
                    </b>
                    <span>
                      {hasSister ? <Star weight="fill" aria-label={t('regions.sisterCity')} /> : null}
                      {t('regions.companies', { count: region.exhibitors })}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
          <section aria-labelledby="regions-sisters">
            <h2 id="regions-sisters" className={styles['heading']}>
              {t('regions.sisters')}
            </h2>
            <ul className={styles['sisters']}>
              {sisters.map((sister) => (
                <li key={sister.code}>
                  <button
                    type="button"
                    className={styles['sister']}
                    aria-pressed={chosen === sister.code}
                    onClick={() => show(sister.code)}
                  >
                    <Star weight="fill" aria-hidden="true" />
                    <b>
                      <Text value={sister.name} />
                    </b>
                    <span>{t('regions.companies', { count: sister.exhibitors })}</span>
                    <small>
                      {sister.industries.map((industry) => (
                        <span key={industry.text}>
                          <Text value={industry} />
                        </span>
                      ))}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
        {province ? (
          <RegionPanel region={province} city={city} />
        ) : (
          <p className={styles['choose']}>{t('regions.choose')}</p>
        )}
      </div>
    </Screen>
  );
}
