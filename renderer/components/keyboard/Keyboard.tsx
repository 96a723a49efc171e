/** The kiosk's own keyboard: the system's would cover the page, look different on every PC, and know no two-set. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CandidateBar } from './CandidateBar.tsx';
import { chooseCandidate, type Candidate } from './editing.ts';
import { useEditing, type Editor } from './editor.ts';
import { KeyCap } from './KeyCap.tsx';
import styles from './Keyboard.module.css';
import { useKeySound } from './keySound.ts';
import { keyRows } from './layouts.ts';
import { usePresses } from './usePresses.ts';
import { currentKey, useRovingKeys } from './useRovingKeys.ts';

/**
 * Types into `editor`; with `hasLines` there is a key for a new line. `candidates` are for the pinyin at its caret. `onPress` is called at each touch, so that the field
 * can show its caret; `onDone` when the visitor has finished.
 */
export function Keyboard({
  editor,
  candidates,
  hasLines = false,
  keySound = false,
  onPress,
  onDone,
}: {
  editor: Editor;
  candidates: readonly Candidate[];
  hasLines?: boolean;
  keySound?: boolean;
  onPress: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const layout = useEditing(editor, (state) => state.layout);
  const isShifted = useEditing(editor, (state) => state.isShifted);
  const rows = useMemo(() => keyRows(layout, isShifted, hasLines), [layout, isShifted, hasLines]);
  const playClick = useKeySound(keySound);
  const touch = () => {
    onPress();
    playClick();
  };
  // Two sets of consonants need a word; it is drawn from here, so that the children of a row are its keys.
  const initials = { role: 'group', 'aria-label': t('keyboard.initials'), 'data-label': t('keyboard.initials') };
  const { root, handlers } = usePresses({ editor, rows, onDone, onPress: touch });
  useRovingKeys(root, rows);
  return (
    <div className={styles['keyboard']} role="group" aria-label={t('keyboard.label')}>
      {layout === 'pinyin' ? (
        <CandidateBar
          candidates={candidates}
          onChoose={(candidate, byKey) => {
            // Chosen by key: the word goes from the bar, and the focus goes on with the keys.
            if (byKey) currentKey()?.focus({ preventScroll: true });
            else touch();
            editor.apply((state) => chooseCandidate(state, candidate));
          }}
        />
      ) : null}
      {/* The keys inside are buttons; this only follows the fingers on them. */}
      <div ref={root} role="presentation" data-roving="" className={styles['keys']} {...handlers}>
        {rows.map(({ place, keys }, row) => (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- Counted from below: letters keep their rows in every layout.
            key={rows.length - row}
            className={styles['row']}
            data-place={place}
            {...(place === 'initials' ? initials : {})}
          >
            {keys.map((key, position) => (
              // oxlint-disable-next-line react/no-array-index-key -- A key that shift renames stays pressed under its finger.
              <KeyCap key={position} value={key} layout={layout} isShifted={isShifted} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
