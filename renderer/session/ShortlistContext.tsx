/** The visitor's list as components reach it. */
import i18next from 'i18next';
import { createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { limits } from '#api/limits.ts';
import { useAnnounce } from '../components/Announcer.tsx';
import { ListFull } from '../components/ListFull.tsx';
import { createShortlist, isSameItem, type ItemRef, type Shortlist, type ShortlistStore } from './shortlist.ts';

/** The ways to change the list; the same object for the whole session. Each change is told to screen readers. */
export interface ShortlistActions {
  /** Puts an item on the list or takes it off. A full list stays as it is, and the visitor is told. */
  toggleListed: (item: ItemRef) => void;
  removeListed: (item: ItemRef) => void;
  /** Another order of the same items; `place` of `places` is where the moved one now is. */
  reorderList: (items: readonly ItemRef[], place: number, places: number) => void;
  /** Replaces the whole list. */
  fillList: (items: readonly ItemRef[]) => void;
  /** Adds several items, as far as there is room; the visitor is told when there is not. */
  addAll: (items: readonly ItemRef[]) => void;
  clearList: () => void;
  /** Brings back what was removed last. */
  undoList: () => void;
  /** What is on the list now, for once: nobody is told when it changes. */
  getListed: () => readonly ItemRef[];
}

const StoreContext = createContext<ShortlistStore | null>(null);
const ActionsContext = createContext<ShortlistActions | null>(null);

function useStore(): ShortlistStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no session here');
  return store;
}

/** The list; whoever asks is drawn anew at every change of it. */
export function useShortlist(): Shortlist {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Whether one item is on the list; only the items that change are drawn anew. */
export function useIsListed(item: ItemRef): boolean {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => store.get().items.some((other) => isSameItem(other, item)));
}

/** See {@link ShortlistActions}. */
export function useShortlistActions(): ShortlistActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('no session here');
  return actions;
}

/** Holds the list of one session, gone at its end. It begins with `first`, which is empty unless a visit goes on. */
export function ShortlistProvider({ first, children }: { first: readonly ItemRef[]; children: ReactNode }) {
  const announce = useAnnounce();
  const [store] = useState(() => createShortlist(first));
  const [isFull, setFull] = useState(false);
  const actions = useMemo<ShortlistActions>(() => {
    const sayCount = () => announce(i18next.t('list.count', { count: store.get().items.length }));
    const change = (...step: Parameters<ShortlistStore['apply']>) => {
      if (store.apply(...step)) sayCount();
    };
    return {
      toggleListed: (item) => {
        const { items } = store.get();
        const isListed = items.some((other) => isSameItem(other, item));
        if (!isListed && items.length >= limits.shortlist) return setFull(true);
        change({ type: isListed ? 'remove' : 'add', item });
      },
      removeListed: (item) => change({ type: 'remove', item }),
      reorderList: (items, place, places) => {
        if (store.apply({ type: 'reorder', items })) announce(i18next.t('list.movedTo', { place, places }));
      },
      fillList: (items) => change({ type: 'replace', items }),
      addAll: (items) => {
        const { items: listed } = store.get();
        const added = items.filter((item) => !listed.some((other) => isSameItem(other, item)));
        change({ type: 'replace', items: [...listed, ...added] });
        if (listed.length + added.length > limits.shortlist) setFull(true);
      },
      clearList: () => change({ type: 'clear' }),
      undoList: () => change({ type: 'undo' }),
      getListed: () => store.get().items,
    };
  }, [store, announce]);
  return (
    <StoreContext value={store}>
      <ActionsContext value={actions}>
        {children}
        {isFull ? <ListFull onClose={() => setFull(false)} /> : null}
      </ActionsContext>
    </StoreContext>
  );
}
