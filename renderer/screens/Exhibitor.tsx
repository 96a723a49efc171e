/** An exhibitor: who they are, where they stand, what they look for, what they show. */
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { BoothPanel } from '../components/BoothBadge.tsx';
import { ProductCard } from '../components/Cards.tsx';
import { Fact, Facts } from '../components/Facts.tsx';
import { LittlePlan } from '../components/plan/LittlePlan.tsx';
import { Monogram } from '../components/Monogram.tsx';
import { PageActions } from '../components/PageActions.tsx';
import { Screen } from '../components/Screen.tsx';
import { termList } from '../components/TermList.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Exhibitor.module.css';

type Detail = Output<'exhibitor.get'>;

/** See above. */
export function Exhibitor({ id }: { id: string }) {
  const { locale } = useSession();
  const { data, error, retry } = useQuery('exhibitor.get', { id, locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  return <ExhibitorPage exhibitor={data} />;
}

function Contact({ contact }: { contact: NonNullable<Detail['contact']> }) {
  const lines = [contact.phone, contact.email, contact.wechat === null ? null : `WeChat ${contact.wechat}`];
  return (
    <>
      {contact.name ? <Text value={contact.name} /> : null} {contact.title ? <Text value={contact.title} /> : null}
      {lines.map((line) => (line === null ? null : <div key={line}>{line}</div>))}
    </>
  );
}

function ExhibitorPage({ exhibitor }: { exhibitor: Detail }) {
  const { t } = useTranslation();
  const { card } = exhibitor;
  const others = exhibitor.names.filter((name) => name.locale !== card.name.locale);
  const offers = [
    exhibitor.offersOem ? t('exhibitor.oem') : '',
    exhibitor.offersSamples ? t('exhibitor.samples') : '',
  ].filter((text) => text !== '');
  return (
    <Screen heading={<Text value={card.name} />} headingHidden>
      <article className={styles['page']}>
        <header className={styles['lead']}>
          <div className={styles['logo']}>
            <Monogram name={card.name} />
          </div>
          <div>
            <p className={styles['trail']}>{card.industry ? <Text value={card.industry.label} /> : null}</p>
            <p className={styles['name']} aria-hidden="true">
              <Text value={card.name} note />
            </p>
            <p className={styles['others']}>
              {others.map((name) => (
                <span key={name.locale} lang={name.locale}>
                  {name.text}
                </span>
              ))}
            </p>
          </div>
        </header>
        <div className={styles['where']}>
          <div className={styles['start']}>
            <PageActions item={{ type: 'exhibitor', id: card.id }} exhibitor={card.id} name={card.name} />
            <BoothPanel booths={card.booths} />
          </div>
          <LittlePlan to={{ type: 'exhibitor', id: card.id }} booths={card.booths.map(({ number }) => number)} />
        </div>
        <div className={styles['columns']}>
          <div className={styles['story']}>
            {card.summary ? (
              <p className={styles['summary']}>
                <Text value={card.summary} note />
              </p>
            ) : null}
            {exhibitor.description ? (
              <p>
                <Text value={exhibitor.description} note />
              </p>
            ) : null}
            {exhibitor.wantedPartners.length > 0 || exhibitor.wantedPartnerNote ? (
              <section className={styles['wanted']} aria-labelledby="exhibitor-wanted">
                <h2 id="exhibitor-wanted" className={styles['heading']}>
                  {t('exhibitor.wanted')}
                </h2>
                {termList(exhibitor.wantedPartners)}
                {exhibitor.wantedPartnerNote ? (
                  <p>
                    <Text value={exhibitor.wantedPartnerNote} note />
                  </p>
                ) : null}
              </section>
            ) : null}
          </div>
          <section aria-labelledby="exhibitor-profile">
            <h2 id="exhibitor-profile" className={styles['heading']}>
              {t('exhibitor.profile')}
            </h2>
            <Facts>
              <Fact label={t('exhibitor.legalName')}>{<Text value={exhibitor.legalName} note />}</Fact>
              <Fact label={t('exhibitor.mainProducts')}>
                {exhibitor.mainProducts ? <Text value={exhibitor.mainProducts} note /> : null}
              </Fact>
              <Fact label={t('exhibitor.region')}>{card.region ? <Text value={card.region} /> : null}</Fact>
              <Fact label={t('exhibitor.founded')}>
                {exhibitor.foundedYear === null ? null : t('exhibitor.foundedYear', { year: exhibitor.foundedYear })}
              </Fact>
              <Fact label={t('exhibitor.employees')}>{exhibitor.employees}</Fact>
              <Fact label={t('exhibitor.size')}>{exhibitor.size ? <Text value={exhibitor.size.label} /> : null}</Fact>
              <Fact label={t('exhibitor.businessType')}>{termList(exhibitor.businessTypes)}</Fact>
              <Fact label={t('exhibitor.certifications')}>{termList(exhibitor.certifications)}</Fact>
              <Fact label={t('exhibitor.markets')}>{termList(exhibitor.exportMarkets)}</Fact>
              <Fact label={t('exhibitor.priceTerms')}>{termList(exhibitor.priceTerms)}</Fact>
              <Fact label={t('exhibitor.paymentTerms')}>{termList(exhibitor.paymentTerms)}</Fact>
              <Fact label={t('exhibitor.languages')}>{termList(exhibitor.interpreterLanguages)}</Fact>
              <Fact label={t('exhibitor.offers')}>{offers.length > 0 ? offers.join(' · ') : null}</Fact>
              <Fact label={t('exhibitor.brands')}>
                {exhibitor.brands.length > 0 ? exhibitor.brands.join(', ') : null}
              </Fact>
              <Fact label={t('exhibitor.website')}>{exhibitor.website}</Fact>
              <Fact label={t('exhibitor.contact')}>
                {exhibitor.contact ? <Contact contact={exhibitor.contact} /> : t('exhibitor.contactPrivate')}
              </Fact>
              <Fact label={t('exhibitor.agent')}>
                {exhibitor.agent ? (
                  <>
                    {exhibitor.agent.name ? <Text value={exhibitor.agent.name} /> : null} {exhibitor.agent.phone}
                  </>
                ) : null}
              </Fact>
            </Facts>
          </section>
        </div>
        <section aria-labelledby="exhibitor-products">
          <h2 id="exhibitor-products" className={styles['heading']}>
            {t('exhibitor.products')} <span className={styles['count']}>{exhibitor.products.length}</span>
          </h2>
          <ul className={styles['cards']}>
            {exhibitor.products.map((product) => (
              <li key={product.id} className={styles['card']}>
                <ProductCard product={product} />
              </li>
            ))}
          </ul>
        </section>
      </article>
    </Screen>
  );
}
