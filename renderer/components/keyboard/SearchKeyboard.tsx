/** The keyboard with the candidates for what it is typing; apart, so that a key draws the keyboard anew and nothing else. */
import { pinyinAt } from './editing.ts';
import { useEditing, type Editor } from './editor.ts';
import { Keyboard } from './Keyboard.tsx';
import { usePinyinCandidates } from './usePinyinCandidates.ts';

/** See above and {@link Keyboard}. */
export function SearchKeyboard(props: {
  editor: Editor;
  hasLines?: boolean;
  keySound?: boolean;
  onPress: () => void;
  onDone: () => void;
}) {
  const candidates = usePinyinCandidates(useEditing(props.editor, pinyinAt));
  return <Keyboard {...props} candidates={candidates} />;
}
