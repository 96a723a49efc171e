/** One visit on the screen. Remounted with a new key for every visitor, so nothing can be left over. */
import i18next from 'i18next';
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import type { ErrorBody } from '#api/errors.ts';
import type { Locale } from '#db/model.ts';
import { QueryCacheContext, useQuery, type QueryCache } from '../api/useQuery.ts';
import { useEscapeBack } from '../access/useEscape.ts';
import { useFocusMemory } from '../access/useFocusMemory.ts';
import { useDisplay } from '../access/useDisplay.ts';
import { ActionBar } from '../components/ActionBar.tsx';
import { Announcer, useAnnounce } from '../components/Announcer.tsx';
import { DisplayPanel } from '../components/DisplayPanel.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { Header } from '../components/Header.tsx';
import { IdleWarning } from '../components/IdleWarning.tsx';
import { StillMe } from '../components/StillMe.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { switchLanguage } from '../i18n/index.ts';
import { CallStaff } from '../screens/CallStaff.tsx';
import { Compare } from '../screens/Compare.tsx';
import { Exhibitor } from '../screens/Exhibitor.tsx';
import { Goods } from '../screens/Goods.tsx';
import { Home } from '../screens/Home.tsx';
import { IndexList } from '../screens/IndexList.tsx';
import { Phrases } from '../screens/Phrases.tsx';
import { Plan } from '../screens/Plan.tsx';
import { Privacy } from '../screens/Privacy.tsx';
import { Product } from '../screens/Product.tsx';
import { Programme } from '../screens/Programme.tsx';
import { Recall } from '../screens/Recall.tsx';
import { Regions } from '../screens/Regions.tsx';
import { Results } from '../screens/Results.tsx';
import { Shortlist } from '../screens/Shortlist.tsx';
import { TakeAlong } from '../screens/TakeAlong.tsx';
import { useSpeech } from '../speech/useSpeech.ts';
import { patienceOf } from './access.ts';
import { currentEntry, sessionReducer, type Route } from './session.ts';
import { NavigationContext, SessionContext, type KioskInfo, type Navigation, type Session } from './SessionContext.tsx';
import styles from './SessionView.module.css';
import { ShortlistProvider, useShortlistActions } from './ShortlistContext.tsx';
import { useIdle } from './useIdle.ts';
import { usePause } from './usePause.ts';
import { useWay } from './useWay.ts';
import { isUntouched, type Visit } from './visit.ts';

/** The tap that woke the attract loop must not also press what appears beneath it, nor may its second half. */
const firstTouchGuardMs = 350;

/** Who has not touched the screen for so long and then changes the language is probably somebody else. */
const pauseMs = 20_000;

/** In barrier-free mode a pause says less about who is there. */
const longPauseMs = 60_000;

/** What a visitor is told when a screen fails while drawing. */
const drawingFailed: ErrorBody = { code: 'INTERNAL', message: 'the screen failed while drawing', details: null };

function ScreenOf({ route }: { route: Route }) {
  switch (route.screen) {
    case 'home':
      return <Home />;
    case 'results':
      return <Results view={route} />;
    case 'product':
      return <Product id={route.id} />;
    case 'exhibitor':
      return <Exhibitor id={route.id} />;
    case 'index':
      return <IndexList of={route.of} />;
    case 'goods':
      return <Goods filters={route.filters} />;
    case 'regions':
      return <Regions chosen={route.region} />;
    case 'programme':
      return <Programme />;
    case 'callStaff':
      return <CallStaff />;
    case 'privacy':
      return <Privacy />;
    case 'shortlist':
      return <Shortlist />;
    case 'takeAlong':
      return <TakeAlong item={route.item} />;
    case 'recall':
      return <Recall />;
    case 'compare':
      return <Compare ids={route.products} />;
    case 'phrases':
      return <Phrases view={route} />;
    case 'plan':
      return <Plan to={route.to} chosen={route.chosen ?? null} />;
  }
}

/** What a session begins with. */
interface SessionStart {
  firstInfo: KioskInfo;
  first: Visit;
  /** The visit that was replaced by this one, while it may still come back. */
  left: Visit | null;
  onEnd: () => void;
  /** A new visit in another language begins in place of this one. */
  onRestart: (locale: Locale, before: Visit) => void;
  /** The replaced visit goes on. */
  onResume: (visit: Visit) => void;
  /** The replaced visit is given up; the same function for the whole session. */
  onForget: () => void;
}

/** A session with its screens. `onEnd` brings the attract loop back. */
export function SessionView(props: SessionStart) {
  const [cache] = useState<QueryCache>(() => new Map());
  return (
    <QueryCacheContext.Provider value={cache}>
      <Announcer>
        <ShortlistProvider first={props.first.items}>
          <RunningSession {...props} />
        </ShortlistProvider>
      </Announcer>
    </QueryCacheContext.Provider>
  );
}

function RunningSession({ firstInfo, first, left, onEnd, onRestart, onResume, onForget }: SessionStart) {
  const [state, dispatch] = useReducer(sessionReducer, first.state);
  const [isDisplayOpen, setDisplayOpen] = useState(false);
  const [scrollPositions] = useState(() => new Map<number, number>());
  const [takeTitle] = useState(() => {
    let last: number | null = null;
    return (entryKey: number) => {
      const isNew = entryKey !== last;
      last = entryKey;
      return isNew;
    };
  });
  const [isGuarded, setGuarded] = useState(true);
  const entry = currentEntry(state);
  const way = useWay(entry.key);
  const { locale, access } = state;
  const announce = useAnnounce();
  const { data: info = firstInfo } = useQuery('kiosk.start', { locale });

  useEffect(() => {
    const timer = setTimeout(() => setGuarded(false), firstTouchGuardMs);
    return () => clearTimeout(timer);
  }, []);

  const { secondsLeft, stay } = useIdle({
    ...patienceOf(access, info.settings),
    onTimeout: onEnd,
  });
  const { getListed } = useShortlistActions();
  const isAfterPause = usePause(access.isBarrierFree ? longPauseMs : pauseMs);
  const setLocale = useCallback(
    (next: Locale) => {
      const visit = { state, items: getListed() };
      // Somebody else may have walked up: what the one before has looked for is none of their business.
      if (next !== locale && isAfterPause() && !isUntouched(visit)) onRestart(next, visit);
      else dispatch({ type: 'setLocale', locale: next });
      void switchLanguage(next).then(() => announce(i18next.t('language.chosen')));
    },
    [state, locale, getListed, isAfterPause, onRestart, announce],
  );
  const hasMoved = entry.key !== currentEntry(first.state).key;
  useEffect(() => {
    // Only on the very screen: who goes on from there is the next visitor.
    if (hasMoved) onForget();
  }, [hasMoved, onForget]);
  useDisplay(access, info.settings);
  useFocusMemory(entry.key);
  useSpeech(access);
  const [navigation] = useState<Navigation>(() => ({
    go: (route) => dispatch({ type: 'go', route }),
    replace: (route) => dispatch({ type: 'replace', route }),
    back: () => dispatch({ type: 'back' }),
    home: () => dispatch({ type: 'home' }),
  }));
  useEscapeBack(navigation.back);
  const session = useMemo<Session>(
    () => ({
      ...navigation,
      locale,
      info,
      entry,
      access,
      setAccess: (change) => dispatch({ type: 'setAccess', change }),
      canGoBack: state.entries.length > 1,
      setLocale,
      end: onEnd,
      scrollPositions,
      takeTitle,
    }),
    [navigation, locale, info, entry, access, state.entries.length, onEnd, scrollPositions, takeTitle, setLocale],
  );
  return (
    <SessionContext.Provider value={session}>
      <NavigationContext.Provider value={navigation}>
        <div
          className={styles['session']}
          data-side={info.settings.actionBarSide}
          data-way={way}
          data-screen={entry.route.screen}
          inert={isGuarded}
        >
          <Header />
          <ErrorBoundary key={entry.key} renderFallback={(retry) => <Trouble error={drawingFailed} retry={retry} />}>
            <ScreenOf route={entry.route} />
          </ErrorBoundary>
          {left && !hasMoved ? (
            <StillMe
              isBarrierFree={left.state.access.isBarrierFree}
              onResume={() => onResume({ ...left, state: { ...left.state, locale } })}
              onForget={onForget}
            />
          ) : null}
          {access.isBarrierFree && isDisplayOpen ? <DisplayPanel onClose={() => setDisplayOpen(false)} /> : null}
          <ActionBar isDisplayOpen={isDisplayOpen} onDisplay={setDisplayOpen} />
        </div>
      </NavigationContext.Provider>
      {secondsLeft === null ? null : <IdleWarning secondsLeft={secondsLeft} onStay={stay} onLeave={onEnd} />}
    </SessionContext.Provider>
  );
}
