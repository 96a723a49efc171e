/** Says aloud, to screen readers, what has changed on the screen without a change of page. */
import i18next from 'i18next';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

/** Enough for what happens at once, e.g. a page title and a count; older words are history. */
const keptMessages = 3;

interface Message {
  key: number;
  text: string;
  /** Language of the interface when it was said. */
  locale: string;
}

type Announce = (text: string) => void;

// A component that is tested alone has nobody to tell.
const AnnounceContext = createContext<Announce>(() => undefined);

/**
 * A function, the same for the whole session, that has a short sentence spoken politely: after what is being said, never
 * in place of it. For changes that are seen but not focused: counts, a list that grew, a call that was answered. The
 * focus tells page titles by itself. The same text twice is said twice.
 */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** The one live region of a session, around everything that may speak. */
export function Announcer({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const announce = useCallback<Announce>((text) => {
    const locale = i18next.language;
    setMessages((known) => [...known, { key: (known.at(-1)?.key ?? 0) + 1, text, locale }].slice(-keptMessages));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* Not a "status": pages have their own, and a region without a role is never in a reader's list of places. */}
      <div className="visually-hidden" aria-live="polite" aria-relevant="additions" data-announcer="">
        {messages.map(({ key, text, locale }) => (
          <p key={key} lang={locale}>
            {text}
          </p>
        ))}
      </div>
    </AnnounceContext>
  );
}
