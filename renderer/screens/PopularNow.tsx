/** What visitors of this kiosk open most, over the whole list, while nothing is typed. */
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { ProductCard } from '../components/Cards.tsx';
import styles from './PopularNow.module.css';

/** Nothing without products. Ends with the heading of the list that follows. */
export function PopularNow({ products }: { products: Output<'search.popular'>['products'] }) {
  const { t } = useTranslation();
  if (products.length === 0) return null;
  return (
    <>
      <section className={styles['popular']} aria-labelledby="popular-now">
        <h2 id="popular-now">{t('search.popularNow')}</h2>
        <p>{t('search.popularNote')}</p>
        <ul className={styles['cards']}>
          {products.map((product) => (
            <li key={product.id}>
              <ProductCard product={product} />
            </li>
          ))}
        </ul>
      </section>
      <h2 className={styles['whole']}>{t('search.wholeList')}</h2>
    </>
  );
}
