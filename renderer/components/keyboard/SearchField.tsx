/** The line of text that the keyboard types into: the caret follows the editor, and the editor follows a finger on the text. */
import { Keyboard as KeyboardIcon, MagnifyingGlass, X } from '@phosphor-icons/react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import { setText } from './editing.ts';
import { useEditing, type Editor } from './editor.ts';
import styles from './SearchField.module.css';
import { useCaret } from './useCaret.ts';
import { useTouchSelection } from './useTouchSelection.ts';

/** The field with "clear" and the button of the keyboard. */
export function SearchField({
  editor,
  field,
  isKeyboardOpen,
  onKeyboard,
}: {
  editor: Editor;
  field: RefObject<HTMLInputElement | null>;
  isKeyboardOpen: boolean;
  onKeyboard: (isOpen: boolean) => void;
}) {
  const { t } = useTranslation();
  const text = useEditing(editor, (state) => state.text);
  useCaret(editor, field);
  const touchSelection = useTouchSelection();
  return (
    <div className={styles['field']}>
      <MagnifyingGlass weight="bold" aria-hidden="true" />
      <input
        ref={field}
        className={styles['input']}
        type="text"
        inputMode="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={limits.queryLength}
        value={text}
        placeholder={t('home.searchHint')}
        aria-label={t('search.field')}
        onChange={({ target }) => {
          const { value, selectionStart, selectionEnd } = target;
          editor.apply((state) => setText(state, value, selectionStart ?? value.length, selectionEnd ?? value.length));
        }}
        onClick={() => onKeyboard(true)}
        {...touchSelection}
      />
      {text === '' ? null : (
        <button
          type="button"
          className={styles['button']}
          aria-label={t('search.clear')}
          onPointerDown={(event) => event.preventDefault()} // The field keeps the focus: people clear to type anew.
          onClick={() => editor.apply((state) => setText(state, ''))}
        >
          <X weight="bold" aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className={styles['button']}
        aria-pressed={isKeyboardOpen}
        aria-label={t(isKeyboardOpen ? 'search.hideKeyboard' : 'search.showKeyboard')}
        onClick={() => onKeyboard(!isKeyboardOpen)}
      >
        <KeyboardIcon aria-hidden="true" />
      </button>
    </div>
  );
}
