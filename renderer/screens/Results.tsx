/** Results while typing: the field, what was understood, filters with counts, products and exhibitors, the keyboard. */
import { Keyboard as KeyboardIcon, MagnifyingGlass, X } from '@phosphor-icons/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import { useSearch } from '../api/useSearch.ts';
import { CardGrid } from '../components/CardGrid.tsx';
import { ExhibitorCard, ProductCard } from '../components/Cards.tsx';
import { FilterBar } from '../components/FilterBar.tsx';
import { Keyboard } from '../components/Keyboard.tsx';
import { Sentence, slot } from '../components/Sentence.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useScrollMemory } from '../hooks/useScrollMemory.ts';
import type { SearchView } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import { NothingFound } from './NothingFound.tsx';
import styles from './Results.module.css';

/** See above. */
export function Results({ view }: { view: SearchView }) {
  const { t } = useTranslation();
  const { locale, entry, replace, scrollPositions } = useSession();
  const { query, filters, group, keyboard } = view;
  const list = useSearch({ locale, query: query.trim(), filters, group });
  const { answer } = list;
  const scroller = useScrollMemory<HTMLDivElement>(answer !== undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), [entry.key]);

  const change = (next: Partial<SearchView>) => {
    if (next.keyboard === undefined) scroller.current?.scrollTo({ top: 0 });
    replace({ screen: 'results', ...view, ...next });
  };
  if (list.error) return <Trouble error={list.error} retry={list.retry} />;
  return (
    <main className={styles['results']} data-typing={keyboard}>
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <div className={styles['top']}>
        <div className={styles['field']}>
          <MagnifyingGlass weight="bold" aria-hidden="true" />
          <input
            ref={field}
            className={styles['input']}
            type="text"
            inputMode="none"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            maxLength={limits.queryLength}
            value={query}
            placeholder={t('home.searchHint')}
            aria-label={t('search.field')}
            onChange={(event) => change({ query: event.target.value })}
            onClick={() => change({ keyboard: true })}
          />
          {query === '' ? null : (
            <button
              type="button"
              className={styles['fieldButton']}
              aria-label={t('search.clear')}
              onClick={() => change({ query: '' })}
            >
              <X weight="bold" aria-hidden="true" />
            </button>
          )}
          <button
            type="button"
            className={styles['fieldButton']}
            aria-pressed={keyboard}
            aria-label={t(keyboard ? 'search.hideKeyboard' : 'search.showKeyboard')}
            onClick={() => change({ keyboard: !keyboard })}
          >
            <KeyboardIcon aria-hidden="true" />
          </button>
        </div>
        {answer ? (
          <>
            <div className={styles['filters']}>
              <FilterBar facets={answer.facets} filters={filters} onChange={(next) => change({ filters: next })} />
            </div>
            <div className={styles['summary']}>
              <div className={styles['groups']} role="group" aria-label={t('search.title')}>
                {(
                  [
                    ['all', 'search.groupAll', answer.totals.product + answer.totals.exhibitor],
                    ['product', 'search.groupProduct', answer.totals.product],
                    ['exhibitor', 'search.groupExhibitor', answer.totals.exhibitor],
                  ] as const
                ).map(([name, label, count]) => (
                  <button
                    key={name}
                    type="button"
                    className={styles['group']}
                    aria-pressed={group === name}
                    onClick={() => change({ group: name })}
                  >
                    {t(label)} <span>{count}</span>
                  </button>
                ))}
              </div>
              <p className={styles['understood']} role="status">
                <span className="visually-hidden">{t('search.count', { count: answer.total })} </span>
                {answer.understoodAs ? (
                  <Sentence sentence={t('search.understood', { text: slot })} value={answer.understoodAs} />
                ) : null}
              </p>
            </div>
          </>
        ) : null}
      </div>
      <div ref={scroller} className={styles['list']} aria-busy={list.isPending} tabIndex={-1}>
        {answer && answer.total === 0 && !list.isPending ? (
          <NothingFound view={view} onChange={change} />
        ) : (
          <CardGrid
            count={answer?.total ?? 0}
            scroller={scroller}
            onRange={list.showRange}
            initialOffset={scrollPositions.get(entry.key) ?? 0}
            label={t('search.count', { count: answer?.total ?? 0 })}
            renderCard={(index) => {
              const hit = list.hitAt(index);
              if (!hit) return <div className={styles['waiting']} aria-hidden="true" />;
              return hit.type === 'product' ? (
                <ProductCard product={hit.product} highlights={hit.highlights} reason={hit.reason} />
              ) : (
                <ExhibitorCard exhibitor={hit.exhibitor} highlights={hit.highlights} reason={hit.reason} />
              );
            }}
          />
        )}
      </div>
      {keyboard ? (
        <Keyboard
          text={query}
          onChange={(text) => change({ query: text.slice(0, limits.queryLength) })}
          onDone={() => change({ keyboard: false })}
        />
      ) : null}
    </main>
  );
}
