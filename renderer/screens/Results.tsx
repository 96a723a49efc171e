/** Results while typing: the field, what was understood, filters with counts, products and exhibitors, the keyboard. */
import { startTransition, useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import type { LocalText } from '#db/model.ts';
import { isKeypadInUse } from '../access/keypad.ts';
import { useEscape } from '../access/useEscape.ts';
import { useNewestAnswer } from '../api/useNewestAnswer.ts';
import { useQuery } from '../api/useQuery.ts';
import { useSearch } from '../api/useSearch.ts';
import { CardGrid } from '../components/CardGrid.tsx';
import { ExhibitorCard, ProductCard } from '../components/Cards.tsx';
import { FilterBar } from '../components/FilterBar.tsx';
import { setText, switchLayout } from '../components/keyboard/editing.ts';
import { useEditing, useEditor, type Editor } from '../components/keyboard/editor.ts';
import { layoutFor } from '../components/keyboard/layouts.ts';
import { SearchField } from '../components/keyboard/SearchField.tsx';
import { SearchKeyboard } from '../components/keyboard/SearchKeyboard.tsx';
import { usePhysicalTyping } from '../components/keyboard/usePhysicalTyping.ts';
import { currentKey } from '../components/keyboard/useRovingKeys.ts';
import { Sentence, slot } from '../components/Sentence.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useScrollMemory } from '../hooks/useScrollMemory.ts';
import { isUnfiltered, type SearchView } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import { Completions } from './Completions.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PopularNow } from './PopularNow.tsx';
import styles from './Results.module.css';

/** Popular products over the whole list: two rows on a totem, one on a wide screen, and the list still begins in view. */
const popularProducts = 4;

const noCompletions: readonly LocalText[] = [];

/** See above. */
export function Results({ view }: { view: SearchView }) {
  const { t } = useTranslation();
  const { locale, entry, replace, scrollPositions, info } = useSession();
  const { query, filters, group, keyboard } = view;
  const list = useSearch({ locale, query: query.trim(), filters, group });
  const { answer, answered } = list;
  const isEmpty = query.trim() === '';
  // Asked when the results are there: nothing may make them late.
  const completions = useNewestAnswer(
    'search.suggest',
    isEmpty || answered.query === '' ? null : { locale, query: answered.query },
  );
  const popular = useQuery('search.popular', { locale, limit: popularProducts });
  const isUntouched = answered.query === '' && answered.group !== 'exhibitor' && isUnfiltered(answered.filters);
  // Together or not at all: what comes later above the list would push it from under a finger.
  const isReady = answer !== undefined && (!isUntouched || popular.data !== undefined || popular.error !== null);
  const scroller = useScrollMemory<HTMLDivElement>(isReady);
  const field = useRef<HTMLInputElement>(null);
  const editor = useEditor({ text: query, layout: layoutFor(locale), maxLength: limits.queryLength });
  const focusField = () => {
    if (document.activeElement !== field.current) field.current?.focus({ preventScroll: true });
  };
  // A keypad types on the keys of the screen; everybody else sees the caret in the field.
  const focusKeys = useEffectEvent(() => {
    const key = keyboard && isKeypadInUse() ? currentKey() : null;
    key?.focus({ preventScroll: true });
    return key !== null;
  });
  useEffect(() => {
    if (!focusKeys()) focusField();
  }, [entry.key]);
  useEffect(() => void focusKeys(), [keyboard]);

  // The text lives in the editor; the place in the session follows it, when there is time.
  const place = (next: Partial<SearchView>) => {
    // Only where there is something to scroll: it lays out the whole page, at every key.
    if (next.keyboard === undefined && scrollPositions.get(entry.key)) scroller.current?.scrollTo({ top: 0 });
    replace({ screen: 'results', ...view, query: editor.get().text, ...next });
  };
  const change = (next: Partial<SearchView>) => {
    if (next.query !== undefined) editor.apply((state) => setText(state, next.query ?? ''));
    place(next);
  };
  const followText = useEffectEvent((text: string) => {
    if (text === view.query) return;
    list.prepare(text.trim());
    startTransition(() => place({ query: text }));
  });
  useEffect(() => {
    let { text } = editor.get();
    return editor.subscribe(() => {
      if (editor.get().text === text) return;
      ({ text } = editor.get());
      followText(text);
    });
  }, [editor]);
  useEffect(() => editor.apply((state) => switchLayout(state, layoutFor(locale))), [editor, locale]);
  usePhysicalTyping({
    editor,
    field,
    onEnter: (byKeypad) => {
      if (byKeypad && keyboard) currentKey()?.focus({ preventScroll: true });
      else change({ keyboard: byKeypad });
    },
  });
  useEscape(keyboard, () => {
    change({ keyboard: false });
    focusField();
  });
  /** "Done" by keypad goes on with what was found. */
  const finish = () => {
    change({ keyboard: false });
    if (isKeypadInUse()) (scroller.current?.querySelector('button') ?? field.current)?.focus({ preventScroll: true });
  };

  if (list.error) return <Trouble error={list.error} retry={list.retry} />;
  return (
    <main className={styles['results']} data-typing={keyboard}>
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <div className={styles['top']}>
        <SearchField
          editor={editor}
          field={field}
          isKeyboardOpen={keyboard}
          onKeyboard={(isOpen) => change({ keyboard: isOpen })}
        />
        {keyboard || !isEmpty ? (
          <div className={styles['completions']}>
            <Completions
              completions={completions?.data?.completions ?? noCompletions}
              onChoose={(text) => editor.apply((state) => setText(state, text))}
            />
          </div>
        ) : null}
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
      <List editor={editor} query={query} isPending={list.isPending} scroller={scroller}>
        {answer?.total === 0 ? (
          <NothingFound asked={answered} onChange={change} />
        ) : isReady ? (
          <CardGrid
            count={answer.total}
            scroller={scroller}
            before={isUntouched ? <PopularNow products={popular.data?.products ?? []} /> : null}
            isTyping={keyboard}
            onRange={list.showRange}
            initialOffset={scrollPositions.get(entry.key) ?? 0}
            label={t('search.count', { count: answer.total })}
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
        ) : null}
      </List>
      {keyboard ? (
        <SearchKeyboard editor={editor} keySound={info.settings.keySound} onPress={focusField} onDone={finish} />
      ) : null}
    </main>
  );
}

/** The list says that it is behind from the very key press on; what is in it is not drawn anew for that. */
function List({
  editor,
  query,
  isPending,
  scroller,
  children,
}: {
  editor: Editor;
  query: string;
  isPending: boolean;
  scroller: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}) {
  const isBehind = useEditing(editor, ({ text }) => text !== query);
  return (
    <div ref={scroller} className={styles['list']} aria-busy={isPending || isBehind} tabIndex={-1} data-scroller="">
      {children}
    </div>
  );
}
