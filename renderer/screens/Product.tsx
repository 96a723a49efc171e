/** A product: what is it, who makes it, where are they, on what terms. */
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { BoothPanel } from '../components/BoothBadge.tsx';
import { ExhibitorCard, ProductCard } from '../components/Cards.tsx';
import { Fact, Facts } from '../components/Facts.tsx';
import { MinimumOrder } from '../components/MinimumOrder.tsx';
import { LittlePlan } from '../components/plan/LittlePlan.tsx';
import { PageActions } from '../components/PageActions.tsx';
import { Picture } from '../components/Picture.tsx';
import { Screen } from '../components/Screen.tsx';
import { termList } from '../components/TermList.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { printHsCode, printPrice } from './tradeFacts.ts';
import styles from './Product.module.css';

type Detail = Output<'product.get'>;

/** See above. */
export function Product({ id }: { id: string }) {
  const { locale } = useSession();
  const { data, error, retry } = useQuery('product.get', { id, locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  return <ProductPage product={data} />;
}

function ProductPage({ product }: { product: Detail }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const price = printPrice(product.price, locale);
  const korean = product.names.find((name) => name.locale === 'ko');
  const english = product.names.find((name) => name.locale === 'en');
  // A Korean reader needs no Korean name to show; the Chinese and English ones help with what is printed on packs.
  const second = product.name.locale === 'ko' ? english : korean;
  return (
    <Screen heading={<Text value={product.name} />} headingHidden>
      <article className={styles['page']}>
        <div className={styles['sight']}>
          <div className={styles['picture']}>
            <Picture
              picture={product.pictures[0]}
              industry={product.industry?.code ?? null}
              size="full"
              alt={product.name.text}
              eager
            />
          </div>
          <LittlePlan
            to={{ type: 'exhibitor', id: product.exhibitor.id }}
            booths={product.exhibitor.booths.map(({ number }) => number)}
          />
        </div>
        <div className={styles['lead']}>
          <p className={styles['trail']}>
            {product.industry ? <Text value={product.industry.label} /> : null}
            {product.kind ? ` · ${t(`kind.${product.kind}`)}` : ''}
            {product.isNew ? <span className={styles['new']}>{t('product.isNew')}</span> : null}
          </p>
          <p className={styles['name']} aria-hidden="true">
            <Text value={product.name} note />
          </p>
          {second && second.text !== product.name.text ? (
            <div className={styles['korean']}>
              {second.locale === 'ko' ? <p className={styles['hint']}>{t('product.showAtBooth')}</p> : null}
              <p lang={second.locale}>{second.text}</p>
            </div>
          ) : null}
          <PageActions
            item={{ type: 'product', id: product.id }}
            exhibitor={product.exhibitor.id}
            name={product.name}
          />
          <BoothPanel booths={product.exhibitor.booths} />
        </div>
        <div className={styles['story']}>
          {product.summary ? (
            <p className={styles['summary']}>
              <Text value={product.summary} note />
            </p>
          ) : null}
          {product.description ? (
            <p>
              <Text value={product.description} note />
            </p>
          ) : null}
          <section aria-labelledby="product-exhibitor">
            <h2 id="product-exhibitor" className={styles['heading']}>
              {t('product.exhibitor')}
            </h2>
            <div className={styles['card']}>
              <ExhibitorCard exhibitor={product.exhibitor} />
            </div>
          </section>
        </div>
        <section className={styles['facts']} aria-labelledby="product-facts">
          <h2 id="product-facts" className={styles['heading']}>
            {t('product.facts')}
          </h2>
          <Facts>
            <Fact label={t('product.moq')}>{<MinimumOrder value={product.minimumOrder} />}</Fact>
            <Fact label={t('product.price')}>{price ?? t('product.priceOnRequest')}</Fact>
            <Fact label={t('product.leadTime')}>
              {product.leadTimeDays === null ? null : t('product.leadTimeDays', { count: product.leadTimeDays })}
            </Fact>
            <Fact label={t('product.supplyCapacity')}>{product.supplyCapacity}</Fact>
            <Fact label={t('product.spec')}>{product.spec ? <Text value={product.spec} note /> : null}</Fact>
            <Fact label={t('product.packaging')}>
              {product.packaging ? <Text value={product.packaging} note /> : null}
            </Fact>
            <Fact label={t('product.shelfLife')}>
              {product.shelfLifeMonths === null
                ? null
                : t('product.shelfLifeMonths', { count: product.shelfLifeMonths })}
            </Fact>
            <Fact label={t('product.model')}>{product.model}</Fact>
            <Fact label={t('product.hsCode')}>{product.hsCode === null ? null : printHsCode(product.hsCode)}</Fact>
            <Fact label={t('product.origin')}>{product.origin ? <Text value={product.origin} /> : null}</Fact>
            <Fact label={t('product.certifications')}>{termList(product.certifications)}</Fact>
            <Fact label={t('exhibitor.wanted')}>{termList(product.exhibitor.wantedPartners)}</Fact>
            <Fact label={t('product.keywords')}>
              {product.keywords.length === 0
                ? null
                : product.keywords.map(({ text }) => text).join(locale === 'zh-CN' ? '、' : ', ')}
            </Fact>
          </Facts>
        </section>
        {product.related.length > 0 ? (
          <section className={styles['related']} aria-labelledby="product-related">
            <h2 id="product-related" className={styles['heading']}>
              {t('product.related')}
            </h2>
            <ul className={styles['cards']}>
              {product.related.map((other) => (
                <li key={other.id} className={styles['card']}>
                  <ProductCard product={other} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </article>
    </Screen>
  );
}
