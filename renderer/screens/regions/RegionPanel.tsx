/** What comes from one region: its cities, its industries, some of its products. */
import { ArrowRight, Star } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../../api/useQuery.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { ProductCard } from '../../components/Cards.tsx';
import { Text } from '../../components/Text.tsx';
import { noFilters } from '../../session/session.ts';
import { useSession } from '../../session/SessionContext.tsx';
import styles from './RegionPanel.module.css';

type Region = Output<'catalogue.regions'>['regions'][number];

/** Products and industries shown of a region; products asked for, to choose different ones from. */
const shown = { products: 3, industries: 4, asked: 60 } as const;

type Answer = Output<'catalogue.search'>;

/** Some products that show how different a region's goods are: of other industries and other companies than those before. */
function examplesOf(hits: Answer['hits'], industries: Answer['facets']['industry']) {
  const products = hits.flatMap((hit) => (hit.type === 'product' ? [hit.product] : []));
  const makers = new Set<string>();
  const chosen = industries.flatMap(({ code }) => {
    const product = products.find((each) => each.industry?.code === code && !makers.has(each.exhibitor.id));
    if (product) makers.add(product.exhibitor.id);
    return product ? [product] : [];
  });
  return [...chosen, ...products.filter((product) => !chosen.includes(product))].slice(0, shown.products);
}

/** See above. `city` is a municipality of the region when one was chosen. */
export function RegionPanel({ region, city }: { region: Region; city: Region['municipalities'][number] | null }) {
  const { t } = useTranslation();
  const { locale, go } = useSession();
  const place = city ?? region;
  const filters = { ...noFilters, region: [place.code] };
  const { data } = useQuery('catalogue.search', {
    locale,
    query: '',
    filters,
    group: 'product',
    limit: shown.asked,
  });
  const open = (code: string, industry?: string) =>
    go({
      screen: 'results',
      query: '',
      filters: { ...noFilters, region: [code], industry: industry === undefined ? [] : [industry] },
      group: industry === undefined ? 'exhibitor' : 'product',
      keyboard: false,
    });
  const industries = (data?.facets.industry ?? []).toSorted((one, other) => other.count - one.count);
  return (
    <section className={styles['panel']} aria-labelledby="region-name" aria-live="polite">
      <h2 id="region-name" className={styles['name']}>
        <Text value={place.name} />
        {place.isSisterCity ? (
          <span className={styles['sister']}>
            <Star weight="fill" aria-hidden="true" /> {t('regions.sisterCity')}
          </span>
        ) : null}
      </h2>
      {place.exhibitors === 0 ? (
        <p>{t('regions.none')}</p>
      ) : (
        <>
          <Button primary onClick={() => open(place.code)}>
            {t('regions.showAll', { count: place.exhibitors })} <ArrowRight weight="bold" aria-hidden="true" />
          </Button>
          {industries.length > 0 ? (
            <>
              <h3 className={styles['heading']}>{t('regions.comesFrom')}</h3>
              <ul className={styles['words']}>
                {industries.slice(0, shown.industries).map(({ code, label, count }) => (
                  <li key={code}>
                    <Chip count={count} onClick={() => open(place.code, code)}>
                      <Text value={label} />
                    </Chip>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {city === null && region.municipalities.length > 0 ? (
            <>
              <h3 className={styles['heading']}>{t('regions.cities')}</h3>
              <ul className={styles['words']}>
                {region.municipalities.map((each) => (
                  <li key={each.code}>
                    <Chip count={each.exhibitors} onClick={() => open(each.code)}>
                      {each.isSisterCity ? (
                        <Star weight="fill" className={styles['star']} aria-label={t('regions.sisterCity')} />
                      ) : null}
                      <Text value={each.name} />
                    </Chip>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <h3 className={styles['heading']}>{t('regions.examples')}</h3>
          <ul className={styles['products']}>
            {examplesOf(data?.hits ?? [], industries).map((product) => (
              <li key={product.id}>
                <ProductCard product={product} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
