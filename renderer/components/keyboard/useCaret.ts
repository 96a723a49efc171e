/** Keeps the caret of a text field and the caret of its editor the same, in both directions. */
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { moveCaret } from './editing.ts';
import { useEditing, type Editor } from './editor.ts';

/** One line or several. */
type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Room kept between the caret and the edge of the field, as a share of its width. */
const edgeShare = 0.06;

let canvas: CanvasRenderingContext2D | null = null;

/** Scrolls a long line so that the caret is in view: browsers do that for typing, not for a caret that a script sets. */
function revealCaret(input: TextControl, caret: number): void {
  if (input.scrollWidth <= input.clientWidth) return;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return;
  canvas.font = getComputedStyle(input).font;
  const x = canvas.measureText(input.value.slice(0, caret)).width;
  const edge = input.clientWidth * edgeShare;
  if (x > input.scrollLeft + input.clientWidth - edge) input.scrollLeft = x - input.clientWidth + edge;
  else if (x < input.scrollLeft + edge) input.scrollLeft = x - edge;
}

/** See above. While a system input method composes in the field, its own caret counts. */
export function useCaret(editor: Editor, field: RefObject<TextControl | null>): void {
  const text = useEditing(editor, (state) => state.text);
  const start = useEditing(editor, (state) => state.start);
  const end = useEditing(editor, (state) => state.end);

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    if (input.selectionStart !== start || input.selectionEnd !== end) input.setSelectionRange(start, end);
    revealCaret(input, end);
  }, [field, text, start, end]);

  useEffect(() => {
    const follow = () => {
      const input = field.current;
      // What the field holds may be a step behind the editor; then its caret is not news.
      if (!input || document.activeElement !== input || input.value !== editor.get().text) return;
      const { selectionStart, selectionEnd } = input;
      if (selectionStart === null || selectionEnd === null) return;
      editor.apply((state) => moveCaret(state, selectionStart, selectionEnd));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [editor, field]);
}
