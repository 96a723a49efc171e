/** Two to four products side by side, what differs marked. */
import { NotEquals, Plus, X } from '@phosphor-icons/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { useVisitItems } from '../api/useVisitItems.ts';
import { Button } from '../components/Button.tsx';
import { Chip } from '../components/Chip.tsx';
import { Picture } from '../components/Picture.tsx';
import { Screen } from '../components/Screen.tsx';
import { Sentence, slot } from '../components/Sentence.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { useShortlist } from '../session/ShortlistContext.tsx';
import { compareRows } from './compare/rows.tsx';
import styles from './Compare.module.css';

type Product = Output<'product.get'>;

/** See above. `ids` of products; with fewer than two the page offers what to compare with. */
export function Compare({ ids }: { ids: readonly string[] }) {
  const { locale } = useSession();
  const { data, error, retry } = useQuery('product.compare', { locale, ids: [...ids] });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  return <ComparePage products={data.products} />;
}

function ComparePage({ products }: { products: readonly Product[] }) {
  const { t } = useTranslation();
  const { locale, go, replace } = useSession();
  const [isDifferent, setDifferent] = useState(false);
  const show = (ids: readonly string[]) => replace({ screen: 'compare', products: ids });
  const rows = compareRows(products, t, locale).filter(({ differs }) => differs || !isDifferent);
  return (
    <Screen heading={t('compare.title')} wide>
      {products.length < 2 ? <p className={styles['hint']}>{t('compare.needTwo')}</p> : null}
      {products.length > 0 ? (
        <>
          {products.length > 1 ? (
            <div className={styles['switch']}>
              <Chip isChosen={isDifferent} onClick={() => setDifferent(!isDifferent)}>
                {t('compare.onlyDifferent')}
              </Chip>
            </div>
          ) : null}
          {/* Four columns at 200 % are wider than the screen: the table scrolls by itself, its labels stay. */}
          <div
            className={styles['scroller']}
            role="region"
            aria-label={t('compare.title')}
            tabIndex={-1}
            data-scroller=""
          >
            <table className={styles['table']} data-columns={products.length}>
              <thead>
                <tr>
                  <td>{t('compare.product')}</td>
                  {products.map((product) => (
                    <th key={product.id} scope="col">
                      <button
                        type="button"
                        className={styles['product']}
                        onClick={() => go({ screen: 'product', id: product.id })}
                      >
                        <span className={styles['picture']}>
                          <Picture
                            picture={product.pictures[0] ?? null}
                            industry={product.industry?.code ?? null}
                            size="full"
                          />
                        </span>
                        <Text value={product.name} note />
                      </button>
                      <button
                        type="button"
                        className={styles['remove']}
                        onClick={() => show(products.filter(({ id }) => id !== product.id).map(({ id }) => id))}
                      >
                        <X weight="bold" aria-hidden="true" />
                        {t('compare.remove')}
                        <span className="visually-hidden">
                          {' '}
                          <Text value={product.name} />
                        </span>
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.label} data-differs={row.differs && products.length > 1}>
                    <th scope="row">
                      {row.label}
                      {row.differs && products.length > 1 ? (
                        <span className={styles['mark']}>
                          <NotEquals weight="bold" aria-hidden="true" /> {t('compare.differs')}
                        </span>
                      ) : null}
                    </th>
                    {row.cells.map((cell, index) => (
                      <td key={products[index]?.id}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
      {products.length < limits.comparedProducts ? <Candidates products={products} onAdd={show} /> : null}
    </Screen>
  );
}

/** What may be put beside the products: those on the visitor's list, then those like the first one. */
function Candidates({ products, onAdd }: { products: readonly Product[]; onAdd: (ids: readonly string[]) => void }) {
  const { t } = useTranslation();
  const { items: listed } = useShortlist();
  const { items } = useVisitItems(listed);
  const ids = products.map(({ id }) => id);
  const fromList = (items ?? []).flatMap((item) => (item.type === 'product' ? [{ id: item.id, name: item.name }] : []));
  const similar = (products[0]?.related ?? []).map(({ id, name }) => ({ id, name }));
  const offered = [...new Map([...fromList, ...similar].map((each) => [each.id, each])).values()].filter(
    ({ id }) => !ids.includes(id),
  );
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="compare-add">
      <h2 id="compare-add" className={styles['heading']}>
        {t('compare.addTitle')}
      </h2>
      <div className={styles['candidates']}>
        {offered.slice(0, 8).map(({ id, name }) => (
          <Button key={id} onClick={() => onAdd([...ids, id])}>
            <Plus weight="bold" aria-hidden="true" />
            <Sentence sentence={t('compare.add', { name: slot })} value={name} />
          </Button>
        ))}
      </div>
    </section>
  );
}
