/** The session as components reach it. */
import { createContext, useContext } from 'react';
import type { Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import type { Entry, Route } from './session.ts';

/** What the kiosk knew when it started. */
export type KioskInfo = Output<'kiosk.start'>;

/** A session with the ways to move in it. */
export interface Session {
  locale: Locale;
  info: KioskInfo;
  entry: Entry;
  canGoBack: boolean;
  go: (route: Route) => void;
  /** Changes the present place without a new step for "back", e.g. while typing. */
  replace: (route: Route) => void;
  back: () => void;
  home: () => void;
  setLocale: (locale: Locale) => void;
  /** Ends the visit: everything is forgotten and the attract loop returns. */
  end: () => void;
  /** Scroll positions by entry key. */
  scrollPositions: Map<number, number>;
}

/** See {@link useSession}. */
export const SessionContext = createContext<Session | null>(null);

/** The running session; only inside a session's screens. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session here');
  return session;
}
