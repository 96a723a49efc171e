/** The session as components reach it. */
import { createContext, useContext } from 'react';
import type { Output } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import type { Access } from './access.ts';
import type { Entry, Route } from './session.ts';

/** What the kiosk knew when it started. */
export type KioskInfo = Output<'kiosk.start'>;

/** The ways to move; the same object for the whole session. */
export interface Navigation {
  go: (route: Route) => void;
  /** Changes the present place without a new step for "back", e.g. while typing. */
  replace: (route: Route) => void;
  back: () => void;
  home: () => void;
}

/** A session with the ways to move in it. */
export interface Session extends Navigation {
  locale: Locale;
  info: KioskInfo;
  entry: Entry;
  canGoBack: boolean;
  setLocale: (locale: Locale) => void;
  access: Access;
  /** Turning the barrier-free mode on or off sets everything else to what the mode begins with. */
  setAccess: (change: Partial<Access>) => void;
  /** Ends the visit: everything is forgotten and the attract loop returns. */
  end: () => void;
  /** Scroll positions by entry key. */
  scrollPositions: Map<number, number>;
  /** Whether the title of an entry has not had the focus since another one's; see `useTitleFocus`. */
  takeTitle: (entryKey: number) => boolean;
}

/** See {@link useSession}. */
export const SessionContext = createContext<Session | null>(null);

/** The running session; only inside a session's screens. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session here');
  return session;
}

/** See {@link useNavigation}. */
export const NavigationContext = createContext<Navigation | null>(null);

/** Moving alone: what only leads on, like a card, is not drawn anew at every key that is typed. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('no session here');
  return navigation;
}
