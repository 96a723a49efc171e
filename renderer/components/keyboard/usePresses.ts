/** Fingers on keys: each is followed by itself, and a character is there when the finger comes down, not when it lifts. */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { backspace, insertKey, insertText, stepCaret, switchLayout, toggleShift, type Editing } from './editing.ts';
import type { Editor } from './editor.ts';
import { fingerOffsetMm, keyAt, type Box } from './hitTest.ts';
import type { Key, KeyRow } from './layouts.ts';

/** Phones wait 300 to 500 ms; a fast typist leaves a key within 150. */
const longPressMs = 350;
/** A timer that is this late has waited behind other work, and so may have touches. */
const busyMs = 30;
/** "Delete" and the arrows repeat after `first`, then ever faster: `shrink` of the wait before, down to `last`. */
const repeat = { firstMs: 400, nextMs: 120, lastMs: 30, shrink: 0.86 } as const;

interface Press {
  key: Key;
  element: HTMLElement;
  boxes: Box[][];
  /** Ends what a long press would bring or is bringing; `atMs` is when, by the clock of events. */
  stopHolding: (atMs: number) => void;
}

interface Options {
  editor: Editor;
  rows: readonly KeyRow[];
  onDone: () => void;
  /** Called at each press by a pointer, before the key acts. */
  onPress: () => void;
}

/** What a key does to the line, for keys that do something to it. */
function stepOf(key: Key): ((state: Editing) => Editing) | null {
  switch (key.kind) {
    case 'character':
      return (state) => insertKey(state, key.text);
    case 'initial':
      return (state) => insertText(state, key.text);
    case 'space':
      return (state) => insertText(state, ' ');
    case 'newline':
      return (state) => insertText(state, '\n');
    case 'delete':
      return backspace;
    case 'left':
      return (state) => stepCaret(state, -1);
    case 'right':
      return (state) => stepCaret(state, 1);
    case 'shift':
      return toggleShift;
    case 'layout':
      return (state) => switchLayout(state, key.layout);
    case 'done':
      return null;
  }
}

/** Repeats until the returned function is called. */
function startRepeating(act: () => void): () => void {
  let wait: number = repeat.firstMs;
  let timer = setTimeout(function tick() {
    act();
    wait = wait === repeat.firstMs ? repeat.nextMs : Math.max(repeat.lastMs, wait * repeat.shrink);
    timer = setTimeout(tick, wait);
  }, wait);
  return () => clearTimeout(timer);
}

/**
 * A long press takes back the letter that the press has typed and types the other one, unless something came between.
 * A page that was busy may hear of the time before it hears that the finger has long lifted; then it listens once more.
 * A browser that was busy tells even later; then the first letter comes back. `sinceMs` is when the finger came down.
 */
function startHolding(
  editor: Editor,
  { before, held, sinceMs }: { before: Editing; held: string; sinceMs: number },
  onHeld: () => void,
): Press['stopHolding'] {
  const typed = editor.get();
  let other: Editing | null = null;
  let due = performance.now() + longPressMs;
  let timer = setTimeout(function decide() {
    if (performance.now() - due > busyMs) {
      due = performance.now() + busyMs;
      timer = setTimeout(decide, busyMs);
    } else if (editor.get() === typed) {
      editor.apply(() => insertKey(before, held));
      other = editor.get();
      onHeld();
    }
  }, longPressMs);
  return (atMs) => {
    clearTimeout(timer);
    if (other && atMs - sinceMs < longPressMs && editor.get() === other) editor.apply(() => typed);
    other = null;
  };
}

/** Follows pointers over the element whose children are the rows and whose grandchildren are the keys, in order. */
class Presses {
  private options: Options;
  private readonly active = new Map<number, Press>();

  constructor(options: Options) {
    this.options = options;
  }

  /** Takes the newest rows and callbacks. */
  update(options: Options): void {
    this.options = options;
  }

  readonly onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    event.preventDefault(); // The text field keeps the focus and its caret.
    const root = event.currentTarget;
    const boxes = boxesOf(root);
    const at = keyAt(event.clientX, heightOf(event), boxes);
    const { rows, onPress } = this.options;
    const key = at && rows[at.row]?.keys[at.key];
    const element = at && root.children[at.row]?.children[at.key];
    if (!key || !(element instanceof HTMLElement)) return;
    // Captured by the root: the key itself may go when the layout changes under the finger.
    root.setPointerCapture(event.pointerId);
    // Another finger comes down: no key is being held any more, they are typing.
    this.active.forEach((press) => press.stopHolding(event.timeStamp));
    onPress();
    element.dataset['pressed'] = '';
    this.active.set(event.pointerId, { key, element, boxes, stopHolding: this.act(key, element, event.timeStamp) });
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const press = this.active.get(event.pointerId);
    if (press && !this.isStillOn(press, event)) press.stopHolding(event.timeStamp);
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const press = this.active.get(event.pointerId);
    this.end(event.pointerId, event.timeStamp);
    // "Done" takes the keyboard away, so it waits for the finger to lift, and sliding off takes it back.
    if (press?.key.kind === 'done' && this.isStillOn(press, event)) this.options.onDone();
  };

  readonly onPointerGone = (event: PointerEvent): void => this.end(event.pointerId, event.timeStamp);

  /** A click that no pointer made: Enter or space on a focused key, or assistive technology. */
  readonly onClick = (event: MouseEvent<HTMLElement>): void => {
    const element = (event.target as Element).closest('button');
    if (event.detail !== 0 || !element?.parentElement) return;
    const row = [...event.currentTarget.children].indexOf(element.parentElement);
    const key = this.options.rows[row]?.keys[[...element.parentElement.children].indexOf(element)];
    if (key?.kind === 'done') this.options.onDone();
    else if (key) this.act(key, element, event.timeStamp)(event.timeStamp);
  };

  endAll(): void {
    for (const pointerId of this.active.keys()) this.end(pointerId, performance.now());
  }

  /** Does what the key does; returns what ends its long press. */
  private act(key: Key, element: HTMLElement, sinceMs: number): Press['stopHolding'] {
    const { editor } = this.options;
    const step = stepOf(key);
    if (!step) return () => undefined;
    const before = editor.get();
    editor.apply(step);
    if (key.kind === 'character' && key.held !== undefined)
      return startHolding(editor, { before, held: key.held, sinceMs }, () => (element.dataset['held'] = ''));
    const isRepeating = key.kind === 'delete' || key.kind === 'left' || key.kind === 'right';
    return isRepeating ? startRepeating(() => editor.apply(step)) : () => undefined;
  }

  private isStillOn(press: Press, event: PointerEvent): boolean {
    const at = keyAt(event.clientX, heightOf(event), press.boxes);
    return at !== null && this.options.rows[at.row]?.keys[at.key] === press.key;
  }

  private end(pointerId: number, atMs: number): void {
    const press = this.active.get(pointerId);
    if (!press) return;
    this.active.delete(pointerId);
    press.stopHolding(atMs);
    delete press.element.dataset['pressed'];
    delete press.element.dataset['held'];
  }
}

/** A mouse is exact; a finger counts a little higher than it lands. */
function heightOf(event: PointerEvent): number {
  if (event.pointerType === 'mouse') return event.clientY;
  const pxPerMm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--hand-mm'));
  return event.clientY - fingerOffsetMm * pxPerMm;
}

function boxesOf(root: HTMLElement): Box[][] {
  return [...root.children].map((row) => [...row.children].map((key) => key.getBoundingClientRect()));
}

/** Handlers for the element of {@link Presses}, and its ref. */
export function usePresses(options: Options): {
  root: RefObject<HTMLDivElement | null>;
  handlers: Pick<Presses, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onClick'> & {
    onPointerCancel: Presses['onPointerGone'];
    onLostPointerCapture: Presses['onPointerGone'];
  };
} {
  const root = useRef<HTMLDivElement>(null);
  const [presses] = useState(() => new Presses(options));
  useLayoutEffect(() => presses.update(options));

  useEffect(() => {
    // No scrolling, no menu, and above all no click afterwards on what appears when "done" takes the keyboard away.
    // React listens passively to touches, so it cannot do this.
    const element = root.current;
    const refuse = (event: TouchEvent) => {
      // While a list still runs on from a flick, the browser asks nobody.
      if (event.cancelable) event.preventDefault();
    };
    element?.addEventListener('touchstart', refuse, { passive: false });
    return () => {
      element?.removeEventListener('touchstart', refuse);
      presses.endAll();
    };
  }, [presses]);

  const { onPointerDown, onPointerMove, onPointerUp, onPointerGone, onClick } = presses;
  return {
    root,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerGone,
      onLostPointerCapture: onPointerGone,
      onClick,
    },
  };
}
