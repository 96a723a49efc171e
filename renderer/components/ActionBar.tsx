/** The same actions in the same order on every screen; low on a portrait screen, at the side on a landscape one. */
import {
  ArrowLeft,
  BellRinging,
  CalendarDots,
  House,
  type Icon,
  ListHeart,
  MagnifyingGlass,
  MapTrifold,
  SignOut,
  Wheelchair,
} from '@phosphor-icons/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { noFilters, type Route } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import { useShortlist } from '../session/ShortlistContext.tsx';
import styles from './ActionBar.module.css';
import { useAnnounce } from './Announcer.tsx';

interface Action {
  name: 'back' | 'home' | 'search' | 'myList' | 'plan' | 'programme' | 'barrierFree' | 'callStaff' | 'startOver';
  icon: Icon;
  run: () => void;
  isCurrent?: boolean;
  isDisabled?: boolean;
  /** How many things are in it. */
  count?: number;
  /** For what is switched or opened here. */
  state?: { 'aria-pressed': boolean; 'aria-expanded'?: boolean };
}

/** See above. */
export function ActionBar({
  isDisplayOpen,
  onDisplay,
}: {
  isDisplayOpen: boolean;
  /** Opens or closes the panel of the display, which is there in barrier-free mode. */
  onDisplay: (isOpen: boolean) => void;
}) {
  const { t } = useTranslation();
  const { entry, canGoBack, back, home, go, end, access, setAccess } = useSession();
  const announce = useAnnounce();
  const { route } = entry;
  const open = (target: Route, isCurrent: boolean) => () => {
    if (!isCurrent) go(target);
  };
  const isSearch = route.screen === 'results';
  const { items } = useShortlist();
  const isList = route.screen === 'shortlist';
  const isPlan = route.screen === 'plan' && route.to === null;
  const isProgramme = route.screen === 'programme';
  const opener = useRef<HTMLButtonElement>(null);
  const wasDisplayOpen = useRef(isDisplayOpen);
  useEffect(() => {
    // The panel took the focus; where it was opened it is given back.
    if (wasDisplayOpen.current && !isDisplayOpen && !document.activeElement?.closest('main, dialog'))
      opener.current?.focus({ preventScroll: true });
    wasDisplayOpen.current = isDisplayOpen;
  }, [isDisplayOpen]);
  const { isBarrierFree } = access;
  const openForEveryone = () => {
    if (isBarrierFree) return onDisplay(!isDisplayOpen);
    setAccess({ isBarrierFree: true });
    announce(t('display.isOn'));
  };
  const isCallStaff = route.screen === 'callStaff';
  const actions: Action[] = [
    { name: 'back', icon: ArrowLeft, run: back, isDisabled: !canGoBack },
    { name: 'home', icon: House, run: home, isCurrent: route.screen === 'home' },
    {
      name: 'search',
      icon: MagnifyingGlass,
      run: open({ screen: 'results', query: '', filters: noFilters, group: 'all', keyboard: true }, isSearch),
      isCurrent: isSearch,
    },
    {
      name: 'myList',
      icon: ListHeart,
      run: open({ screen: 'shortlist' }, isList),
      isCurrent: isList,
      count: items.length,
    },
    { name: 'plan', icon: MapTrifold, run: open({ screen: 'plan', to: null }, isPlan), isCurrent: isPlan },
    { name: 'programme', icon: CalendarDots, run: open({ screen: 'programme' }, isProgramme), isCurrent: isProgramme },
    {
      name: 'barrierFree',
      icon: Wheelchair,
      run: openForEveryone,
      state: { 'aria-pressed': isBarrierFree, ...(isBarrierFree ? { 'aria-expanded': isDisplayOpen } : {}) },
    },
    { name: 'callStaff', icon: BellRinging, run: open({ screen: 'callStaff' }, isCallStaff), isCurrent: isCallStaff },
    { name: 'startOver', icon: SignOut, run: end },
  ];
  return (
    <nav className={styles['bar']} aria-label={t('action.label')}>
      <ul className={styles['list']}>
        {actions.map(({ name, icon: Drawing, run, isCurrent, isDisabled, count, state }) => (
          <li key={name} data-name={name}>
            <button
              ref={name === 'barrierFree' ? opener : undefined}
              type="button"
              className={`${styles['button']} ${name === 'startOver' ? styles['leave'] : ''}`}
              aria-current={isCurrent ? 'page' : undefined}
              disabled={isDisabled}
              {...state}
              onClick={run}
            >
              <Drawing weight={isCurrent || state?.['aria-pressed'] ? 'fill' : 'regular'} aria-hidden="true" />
              <span>{count ? t('action.myListCount', { count }) : t(`action.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
