/** The kiosk's own keyboard for the fields of the staff area: one at the foot of the page, for whichever field has the focus. */
import { Keyboard as KeyboardIcon } from '@phosphor-icons/react';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Editor } from '../../components/keyboard/editor.ts';
import { SearchKeyboard } from '../../components/keyboard/SearchKeyboard.tsx';
import { useStaffText } from '../i18n/index.ts';
import styles from './KeyboardDock.module.css';

interface Dock {
  /** The field's editor while it has the focus. */
  attach: (editor: Editor | null) => void;
}

const DockContext = createContext<Dock>({ attach: () => {} });

/** For fields: tells the dock which one has the focus. */
export function useKeyboardDock(): Dock {
  return useContext(DockContext);
}

/** Opens by itself for fingers; who has a keyboard on the table never sees it. */
export function KeyboardDock({ children }: { children: ReactNode }) {
  const { t } = useStaffText();
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const note = ({ pointerType }: PointerEvent) => pointerType === 'touch' && setWanted(true);
    window.addEventListener('pointerdown', note, { capture: true, passive: true });
    return () => window.removeEventListener('pointerdown', note, { capture: true });
  }, []);
  const dock = useMemo<Dock>(
    () => ({
      attach: (next) => {
        setEditor(next);
        setTurn((value) => value + 1);
      },
    }),
    [],
  );
  return (
    <DockContext value={dock}>
      <div className={styles['page']}>
        <div className={styles['above']}>{children}</div>
        {editor && isWanted ? (
          <div className={styles['keyboard']}>
            <SearchKeyboard key={turn} editor={editor} onPress={() => {}} onDone={() => setWanted(false)} />
          </div>
        ) : null}
        {editor && !isWanted ? (
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
