/** Filter chips with live counts; a chip opens its values in place, without a window over the results. */
import { CaretDown, CaretUp, Check, X } from '@phosphor-icons/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { useEscape } from '../access/useEscape.ts';
import { isUnfiltered, noFilters, type SearchFilters } from '../session/session.ts';
import styles from './FilterBar.module.css';
import { Text } from './Text.tsx';

type Facets = Output<'catalogue.search'>['facets'];
type Group = Exclude<keyof Facets, 'negotiable'>;

const groups = [
  ['industry', 'search.filterIndustry'],
  ['kind', 'search.filterKind'],
  ['hsChapter', 'search.filterHsChapter'],
  ['zone', 'search.filterZone'],
  ['region', 'search.filterRegion'],
  ['certification', 'search.filterCertification'],
  ['wantedPartner', 'search.filterWantedPartner'],
] as const satisfies [Group, string][];

/** A value in words; buyers know a tariff chapter by its two digits. */
function FilterLabel({ group, value }: { group: Group; value: Facets[Group][number] }) {
  return (
    <>
      {group === 'hsChapter' ? `${value.code} ` : ''}
      <Text value={value.label} />
    </>
  );
}

/** See above. */
export function FilterBar({
  facets,
  filters,
  onChange,
}: {
  facets: Facets;
  filters: SearchFilters;
  onChange: (filters: SearchFilters) => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Group | null>(null);
  const toggleValue = (group: Group, code: string) => {
    const chosen: string[] = filters[group];
    const next = chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code];
    onChange({ ...filters, [group]: next });
  };
  const section = useRef<HTMLElement>(null);
  /** The focus returns to the chip that had opened the values. */
  const close = () => {
    section.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus({ preventScroll: true });
    setOpen(null);
  };
  useEscape(open !== null, close);
  const isNarrowed = !isUnfiltered(filters);
  return (
    <section ref={section} className={styles['filters']} aria-label={t('search.filters')}>
      <div className={styles['chips']}>
        {groups.map(([group, label]) => {
          const chosen = facets[group].filter(({ selected }) => selected);
          const [first] = chosen;
          return (
            <button
              key={group}
              type="button"
              className={styles['chip']}
              aria-expanded={open === group}
              data-active={chosen.length > 0}
              onClick={() => setOpen(open === group ? null : group)}
            >
              {first && chosen.length === 1 ? <FilterLabel group={group} value={first} /> : t(label)}
              {chosen.length > 1 ? <span className={styles['number']}>{chosen.length}</span> : null}
              {open === group ? <CaretUp aria-hidden="true" /> : <CaretDown aria-hidden="true" />}
            </button>
          );
        })}
        <button
          type="button"
          className={styles['chip']}
          aria-pressed={filters.negotiable}
          data-active={filters.negotiable}
          onClick={() => onChange({ ...filters, negotiable: !filters.negotiable })}
        >
          {filters.negotiable ? <Check aria-hidden="true" /> : null}
          {t('search.filterNegotiable')}
          <span className={styles['count']}>{facets.negotiable}</span>
        </button>
        {isNarrowed ? (
          <button type="button" className={styles['chip']} onClick={() => onChange(noFilters)}>
            <X aria-hidden="true" />
            {t('search.clearFilters')}
          </button>
        ) : null}
      </div>
      {open ? (
        <div
          className={styles['values']}
          role="group"
          aria-label={t(groups.find(([group]) => group === open)?.[1] ?? 'search.filters')}
        >
          {facets[open].map((value) => (
            <button
              key={value.code}
              type="button"
              className={styles['value']}
              aria-pressed={value.selected}
              onClick={() => toggleValue(open, value.code)}
            >
              {value.selected ? <Check weight="bold" aria-hidden="true" /> : null}
              <FilterLabel group={open} value={value} />
              <span className={styles['count']}>{value.count}</span>
            </button>
          ))}
          <button type="button" className={styles['value']} onClick={close}>
            <CaretUp aria-hidden="true" /> {t('search.closeFilter')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
