/** The plan by keys: Enter takes hold of it, arrows move it then, Enter or Escape lets it go. */
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useEscape } from '../../access/useEscape.ts';
import { useAnnounce } from '../Announcer.tsx';

/** Share of the view that an arrow key moves. */
const arrowStep = 0.2;

/** What keys do with the plan. */
interface Moves {
  size: { width: number; height: number };
  panBy: (x: number, y: number) => void;
  zoomBy: (factor: number) => void;
  showWhole: () => void;
}

/**
 * Handlers for the plan's frame. Until somebody takes hold of the plan, arrows lead over it to the next control: a keypad
 * with arrows and Enter alone would never get away from it again.
 */
export function usePlanKeys({ size: { width, height }, panBy, zoomBy, showWhole }: Moves): {
  isHeld: boolean;
  handlers: { onKeyDown: (event: KeyboardEvent) => void; onBlur: () => void };
} {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isHeld, setHeld] = useState(false);
  const letGo = () => setHeld(false);
  useEscape(isHeld, letGo);
  const arrows: Record<string, () => void> = {
    ArrowLeft: () => panBy(width * arrowStep, 0),
    ArrowRight: () => panBy(-width * arrowStep, 0),
    ArrowUp: () => panBy(0, height * arrowStep),
    ArrowDown: () => panBy(0, -height * arrowStep),
  };
  const others: Record<string, () => void> = {
    Enter: () => {
      setHeld(!isHeld);
      if (!isHeld) announce(t('plan.held'));
    },
    '+': () => zoomBy(1.5),
    '=': () => zoomBy(1.5),
    '-': () => zoomBy(1 / 1.5),
    '0': showWhole,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = others[event.key] ?? (isHeld ? arrows[event.key] : undefined);
    if (!move) return;
    event.preventDefault();
    move();
  };
  return { isHeld, handlers: { onKeyDown, onBlur: letGo } };
}
