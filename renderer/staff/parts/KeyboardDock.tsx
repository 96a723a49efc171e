/** The kiosk's own keyboard for the fields of the staff area: one at the foot of the page, for whichever field has the focus. */
import { Keyboard as KeyboardIcon } from '@phosphor-icons/react';
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Editor } from '../../components/keyboard/editor.ts';
import { SearchKeyboard } from '../../components/keyboard/SearchKeyboard.tsx';
import { useStaffText } from '../i18n/index.ts';
import styles from './KeyboardDock.module.css';

interface Dock {
  /** The field's editor when it gets the focus, or is touched having it. `hasLines` for a text of several lines. */
  attach: (editor: Editor, hasLines: boolean) => void;
  /** The field has lost the focus or goes away. */
  detach: (editor: Editor) => void;
}

/** The field that is typed into; `turn` is new for each. */
interface Attached {
  editor: Editor;
  hasLines: boolean;
  turn: number;
}

/**
 * The keyboard goes this much later than the focus. A finger on a button moves the focus first and clicks then, and the
 * button must not move away between the two; going from field to field, the keyboard stays.
 */
const goesAfterMs = 250;

const DockContext = createContext<Dock>({ attach: () => {}, detach: () => {} });

/** For fields: tells the dock which one has the focus. */
export function useKeyboardDock(): Dock {
  return useContext(DockContext);
}

/** Opens by itself for fingers; who has a keyboard on the table never sees it. "Done" closes it until a field is touched. */
export function KeyboardDock({ children }: { children: ReactNode }) {
  const { t } = useStaffText();
  const [attached, setAttached] = useState<Attached | null>(null);
  const [isWanted, setWanted] = useState(false);
  const isTouch = useRef(false);
  const focused = useRef<Editor | null>(null);
  const keys = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const note = ({ pointerType }: PointerEvent) => (isTouch.current = pointerType === 'touch');
    window.addEventListener('pointerdown', note, { capture: true, passive: true });
    return () => window.removeEventListener('pointerdown', note, { capture: true });
  }, []);
  const dock = useMemo<Dock>(
    () => ({
      attach: (editor, hasLines) => {
        focused.current = editor;
        setAttached((now) => (now?.editor === editor ? now : { editor, hasLines, turn: (now?.turn ?? 0) + 1 }));
        if (isTouch.current) setWanted(true);
      },
      detach: (editor) => {
        if (focused.current === editor) focused.current = null;
        setTimeout(() => {
          // Whoever goes through the keys without a finger has the focus there.
          if (keys.current?.contains(document.activeElement)) return;
          setAttached((now) => (now && focused.current !== now.editor ? null : now));
        }, goesAfterMs);
      },
    }),
    [],
  );
  return (
    <DockContext value={dock}>
      <div className={styles['page']}>
        <div className={styles['above']}>{children}</div>
        {attached && isWanted ? (
          <div ref={keys} className={styles['keyboard']} onBlur={() => dock.detach(attached.editor)}>
            <SearchKeyboard
              key={attached.turn}
              editor={attached.editor}
              hasLines={attached.hasLines}
              onPress={() => {}}
              onDone={() => setWanted(false)}
            />
          </div>
        ) : null}
        {attached && !isWanted ? (
          <button
            type="button"
            className={styles['call']}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setWanted(true)}
          >
            <KeyboardIcon aria-hidden="true" /> {t('shell.keyboard')}
          </button>
        ) : null}
      </div>
    </DockContext>
  );
}
