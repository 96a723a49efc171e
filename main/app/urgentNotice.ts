/** The urgent notice: staff set it, visitors see it at once, and it goes by itself at its time. */
import type { EventPayload } from '#api/contract.ts';
import { LOCALES, type LocalText, type Locale } from '#db/model.ts';
import type { NoticeStore, UrgentNotice } from '#db/state/notices.ts';

/** See {@link createNotice}. */
export interface NoticeDesk {
  /** What is in force now; null when nothing is. */
  current: () => UrgentNotice | null;
  /** Its words in a language, else in the next one that has some. */
  textIn: (locale: Locale) => LocalText | null;
  /** Sets it, or takes it back with null. Raises STORAGE_FULL. */
  set: (notice: { texts: Record<Locale, string>; until: string | null } | null) => void;
  /** Tells the screen once the time of a notice has come; to be called every few seconds. */
  tick: () => void;
}

/** The notice over a store. `onChange` runs when another one, or none, is in force. */
export function createNotice(deps: {
  store: NoticeStore;
  now: () => Date;
  onChange: (payload: EventPayload<'notice.changed'>) => void;
}): NoticeDesk {
  const { store, now, onChange } = deps;
  const inForce = (notice: UrgentNotice | null) =>
    notice && (notice.until === null || Date.parse(notice.until) > now().getTime()) ? notice : null;
  const current = () => inForce(store.read());
  let wasShown = current() !== null;
  const tell = () => {
    wasShown = current() !== null;
    onChange({ isShown: wasShown });
  };
  return {
    current,
    textIn: (locale) => {
      const texts = current()?.texts;
      const found = [locale, ...LOCALES].find((each) => texts && texts[each] !== '');
      return texts && found ? { text: texts[found], locale: found } : null;
    },
    set: (notice) => {
      store.write(notice && { ...notice, setAt: now().toISOString() });
      tell();
    },
    tick: () => {
      if (wasShown && current() === null) tell();
    },
  };
}
