/** The kiosk: attract loop, session, or the page that sends people to the staff. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Locale } from '#db/model.ts';
import { useKeypad } from './access/useKeypad.ts';
import styles from './App.module.css';
import { call, onEvent } from './api/client.ts';
import { QueryCacheContext, type QueryCache } from './api/useQuery.ts';
import { AskStaff } from './components/AskStaff.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { useScreenScale } from './hooks/useScreenScale.ts';
import { switchLanguage } from './i18n/index.ts';
import { QuietScreen } from './quiet/QuietScreen.tsx';
import { useQuiet } from './quiet/useQuiet.ts';
import { Attract } from './screens/Attract.tsx';
import type { Access } from './session/access.ts';
import type { Route } from './session/session.ts';
import type { KioskInfo } from './session/SessionContext.tsx';
import { SessionView } from './session/SessionView.tsx';
import { beginVisit, type Visit } from './session/visit.ts';
import { CallFrame } from './staffCall/CallFrame.tsx';
import { NoticeBar } from './components/NoticeBar.tsx';
import { StaffCallProvider } from './staffCall/StaffCallContext.tsx';

/** Staff come rarely: their part of the program is read when they do. */
const StaffArea = lazy(() => import('./staff/StaffArea.tsx').then((module) => ({ default: module.StaffArea })));

/** A host reloads a screen that has been silent for 20 s. */
const beatMs = 5000;

/** How often a kiosk without a catalogue asks again: staff may be repairing it. */
const retryMs = 10_000;

/** Diagonal assumed until the settings are known. */
const assumedDiagonalInch = 32;

/** `left` is the visit of the one before, for the few seconds in which it may turn out to be the same person. */
type Mode =
  /** `isTouched`: a touch brought it here, whose second half must not begin a visit. */
  { kind: 'attract'; isTouched: boolean } | { kind: 'session'; key: number; first: Visit; left: Visit | null };

function showVisit(first: Visit, left: Visit | null = null): Mode {
  return { kind: 'session', key: performance.now(), first, left };
}

/** See above. */
export function App() {
  const [info, setInfo] = useState<KioskInfo | 'loading' | 'unavailable'>('loading');
  const [mode, setMode] = useState<Mode>({ kind: 'attract', isTouched: false });
  const [isStaff, setStaff] = useState(false);
  // Kept across visits, so that the attract loop is whole at once when one ends. No visitor asks here.
  const [waitingCache, setWaitingCache] = useState<QueryCache>(() => new Map());
  /** Rises when another catalogue is shown. */
  const [turn, setTurn] = useState(0);
  const isKnown = typeof info === 'object';
  const defaultLocale: Locale = isKnown ? info.settings.defaultLocale : 'zh-CN';
  useKeypad();
  useScreenScale(isKnown ? info.settings.screenDiagonalInch : assumedDiagonalInch);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const ask = async () => {
      // The first answer also tells the kiosk's own language, which the attract loop then asks for.
      const first = await call('kiosk.start', { locale: 'zh-CN' });
      const chosen = first.ok ? first.value.settings.defaultLocale : 'zh-CN';
      const answer = !first.ok || chosen === 'zh-CN' ? first : await call('kiosk.start', { locale: chosen });
      if (!isCurrent) return;
      if (answer.ok) {
        // Staff at work keep their language when what they published comes on.
        if (turn === 0) await switchLanguage(answer.value.settings.defaultLocale);
        setInfo(answer.value);
      } else {
        setInfo('unavailable');
        timer = setTimeout(() => void ask(), retryMs);
      }
    };
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [turn]);

  const end = useCallback(() => {
    setMode({ kind: 'attract', isTouched: true });
    void switchLanguage(defaultLocale);
    void call('session.end', {});
  }, [defaultLocale]);

  const forget = useCallback(() => setMode((now) => (now.kind === 'session' ? { ...now, left: null } : now)), []);

  useEffect(() => {
    const timer = setInterval(() => void call('kiosk.beat', {}), beatMs);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => onEvent('session.reset', end), [end]);
  useEffect(
    () =>
      onEvent('catalogue.changed', () => {
        // Between two visits: what the attract loop has kept is of the catalogue before.
        setWaitingCache(new Map());
        setTurn((value) => value + 1);
      }),
    [],
  );
  const { isAsleep, wake } = useQuiet(
    isKnown ? info.settings.quietHours : null,
    isKnown ? info.fair.timeZone : 'UTC',
    mode.kind === 'session',
  );

  const wakeUp = useCallback(() => {
    setMode({ kind: 'attract', isTouched: true });
    wake();
  }, [wake]);

  if (info === 'loading') return null;
  if (info === 'unavailable') {
    return (
      <StaffCallProvider>
        <CallFrame isAttract onStaff={null}>
          <AskStaff />
        </CallFrame>
      </StaffCallProvider>
    );
  }
  const start = (locale: Locale, access: Access, route?: Route) => {
    void switchLanguage(locale);
    setMode(showVisit(beginVisit(locale, access, route)));
    void call('visit.note', { locale, what: 'visit' });
  };
  const restart = (locale: Locale, before: Visit) => {
    setMode(showVisit(beginVisit(locale), before));
    void call('session.end', {}).then(() => call('visit.note', { locale, what: 'visit' }));
  };
  const resume = (visit: Visit) => setMode(showVisit(visit));
  const leaveStaff = () => {
    setStaff(false);
    if (mode.kind === 'attract') void switchLanguage(defaultLocale);
  };
  return (
    <StaffCallProvider>
      <CallFrame isAttract={mode.kind === 'attract'} onStaff={isStaff ? null : () => setStaff(true)}>
        {isStaff ? (
          <div className={styles['screen']}>
            <ErrorBoundary renderFallback={() => <Leaving onLeave={leaveStaff} />}>
              <Suspense>
                <StaffArea onOpened={end} onLeave={leaveStaff} />
              </Suspense>
            </ErrorBoundary>
          </div>
        ) : null}
        {/* A visitor who found the door by chance goes on where they were; whoever opens it ends the visit. */}
        <div className={styles['visitor']} hidden={isStaff}>
          {isAsleep ? null : <NoticeBar />}
          <div className={styles['below']}>
            {mode.kind === 'session' ? (
              <SessionView
                key={mode.key}
                firstInfo={info}
                first={mode.first}
                left={mode.left}
                onEnd={end}
                onRestart={restart}
                onResume={resume}
                onForget={forget}
              />
            ) : (
              <ErrorBoundary renderFallback={() => <AskStaff />}>
                <Waiting
                  cache={waitingCache}
                  info={info}
                  locale={defaultLocale}
                  isAsleep={isAsleep}
                  isTouched={mode.isTouched}
                  onWake={wakeUp}
                  onStart={start}
                />
              </ErrorBoundary>
            )}
          </div>
        </div>
      </CallFrame>
    </StaffCallProvider>
  );
}

/** Where the staff area itself fails: the kiosk goes back to its visitors, and staff knock again. */
function Leaving({ onLeave }: { onLeave: () => void }) {
  useEffect(() => onLeave(), [onLeave]);
  return null;
}

/** What stands on the screen while nobody uses it: products, or in quiet hours next to nothing. */
function Waiting({
  cache,
  info,
  locale,
  isAsleep,
  isTouched,
  onWake,
  onStart,
}: {
  cache: QueryCache;
  info: KioskInfo;
  locale: Locale;
  isAsleep: boolean;
  isTouched: boolean;
  onWake: () => void;
  onStart: (locale: Locale, access: Access, route?: Route) => void;
}) {
  if (isAsleep) return <QuietScreen timeZone={info.fair.timeZone} locale={locale} onWake={onWake} />;
  return (
    <QueryCacheContext.Provider value={cache}>
      <Attract info={info} locale={locale} isTouched={isTouched} onStart={onStart} />
    </QueryCacheContext.Provider>
  );
}
