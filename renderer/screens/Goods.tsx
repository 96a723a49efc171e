/** From consumer goods to raw materials: the way in for buyers who think in tariff chapters and certificates. */
import { ArrowRight } from '@phosphor-icons/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { Button } from '../components/Button.tsx';
import { Chip } from '../components/Chip.tsx';
import { IndustryIcon } from '../components/IndustryIcon.tsx';
import { Screen } from '../components/Screen.tsx';
import { Text } from '../components/Text.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { isUnfiltered, noFilters, type SearchFilters } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Goods.module.css';

type Facets = Output<'catalogue.search'>['facets'];
type Group = 'kind' | 'hsChapter' | 'certification' | 'wantedPartner';

/** Values shown before "show all": what most goods of a kind are. */
const shownAtFirst = 10;

/** The groups in the order in which a buyer narrows down. */
const groups = [
  ['hsChapter', 'goods.chapter'],
  ['certification', 'goods.certification'],
  ['wantedPartner', 'goods.partner'],
] as const satisfies [Group, string][];

/** See above. `filters` is what has been chosen so far. */
export function Goods({ filters }: { filters: SearchFilters }) {
  const { t } = useTranslation();
  const { locale, go, replace } = useSession();
  // One hit is enough: what counts here are the counts.
  const { data, error, retry } = useQuery('catalogue.search', {
    locale,
    query: '',
    filters,
    group: 'product',
    limit: 1,
  });
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  const shown = data ?? last;
  if (error) return <Trouble error={error} retry={retry} />;
  if (!shown) return <Loading />;
  const choose = (group: Group, code: string) => {
    const chosen: string[] = filters[group];
    const next = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
    replace({ screen: 'goods', filters: { ...filters, [group]: next } });
  };
  return (
    <Screen heading={t('goods.title')}>
      <p className={styles['intro']}>{t('goods.intro')}</p>
      <section aria-labelledby="goods-kind">
        <h2 id="goods-kind" className={styles['heading']}>
          {t('goods.kind')}
        </h2>
        <ul className={styles['kinds']}>
          {shown.facets.kind.map((value) => (
            <li key={value.code}>
              <button
                type="button"
                className={styles['kind']}
                aria-pressed={value.selected}
                onClick={() => choose('kind', value.code)}
              >
                <IndustryIcon code={value.code} />
                <b>
                  <Text value={value.label} />
                </b>
                <span>{value.count}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {groups.map(([group, label]) => (
        <Values key={group} group={group} label={t(label)} facets={shown.facets} onChoose={choose} />
      ))}
      <div className={styles['foot']} data-stays="">
        <Button
          primary
          onClick={() => go({ screen: 'results', query: '', filters, group: 'product', keyboard: false })}
        >
          {t('goods.show', { count: shown.totals.product })} <ArrowRight weight="bold" aria-hidden="true" />
        </Button>
        {isUnfiltered(filters) ? null : (
          <Button onClick={() => replace({ screen: 'goods', filters: noFilters })}>{t('goods.reset')}</Button>
        )}
      </div>
    </Screen>
  );
}

function Values({
  group,
  label,
  facets,
  onChoose,
}: {
  group: Exclude<Group, 'kind'>;
  label: string;
  facets: Facets;
  onChoose: (group: Group, code: string) => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = `goods-${group}`;
  const values = facets[group].toSorted((one, other) => other.count - one.count);
  if (values.length === 0) return null;
  // What was chosen stays, or it could not be taken back.
  const shown = values.filter(({ selected }, index) => isOpen || selected || index < shownAtFirst);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {label}
      </h2>
      <ul className={styles['values']}>
        {shown.map((value) => (
          <li key={value.code}>
            <Chip isChosen={value.selected} count={value.count} onClick={() => onChoose(group, value.code)}>
              {group === 'hsChapter' ? <b>{value.code} </b> : null}
              <Text value={value.label} />
            </Chip>
          </li>
        ))}
        {shown.length < values.length ? (
          <li>
            <Chip count={values.length} onClick={() => setOpen(true)}>
              {t('goods.more')}
            </Chip>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
