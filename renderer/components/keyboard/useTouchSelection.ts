/** Selecting text with a finger: a tap puts the caret (browsers do), a drag marks, as a mouse would. */
import { useRef, type PointerEvent } from 'react';

/** A finger that rests is never quite still. Chromium's own limit for a tap is 15 px. */
const dragSlopPx = 15;

/** Index in the text of a field at a point; null where the browser cannot tell (Chromium can since 128). */
function positionAt(input: HTMLInputElement, x: number): number | null {
  const box = input.getBoundingClientRect();
  // Height does not matter in one line; a finger that drifts off it still means this text.
  const found = document.caretPositionFromPoint?.(
    Math.min(Math.max(x, box.left + 1), box.right - 1),
    box.top + box.height / 2,
  );
  return found?.offsetNode === input ? found.offset : null;
}

/** Pointer handlers for a text field. */
export function useTouchSelection(): {
  onPointerDown: (event: PointerEvent<HTMLInputElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLInputElement>) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
} {
  const drag = useRef<{ pointerId: number; x: number; from: number; isMoving: boolean } | null>(null);
  const end = () => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      const from = event.pointerType === 'mouse' ? null : positionAt(event.currentTarget, event.clientX);
      drag.current = from === null ? null : { pointerId: event.pointerId, x: event.clientX, from, isMoving: false };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      if (current?.pointerId !== event.pointerId) return;
      current.isMoving ||= Math.abs(event.clientX - current.x) > dragSlopPx;
      const to = current.isMoving ? positionAt(event.currentTarget, event.clientX) : null;
      if (to === null) return;
      event.currentTarget.focus({ preventScroll: true });
      const isBackward = to < current.from;
      event.currentTarget.setSelectionRange(
        Math.min(current.from, to),
        Math.max(current.from, to),
        isBackward ? 'backward' : 'forward',
      );
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
