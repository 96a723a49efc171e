/** Everything that fingers do with the plan, as buttons with words. */
import {
  ArrowsClockwise,
  CornersOut,
  Crosshair,
  MagnifyingGlassMinus,
  MagnifyingGlassPlus,
  type Icon,
} from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import styles from './MapButtons.module.css';

/** `onHere` is null where the visitor's place is unknown, `onTurn` where the plan is not turned for them. */
export function MapButtons({
  onZoom,
  onWhole,
  onHere,
  onTurn,
  isTurned,
}: {
  onZoom: (factor: number) => void;
  onWhole: () => void;
  onHere: (() => void) | null;
  onTurn: (() => void) | null;
  isTurned: boolean;
}) {
  const { t } = useTranslation();
  const buttons: [icon: Icon, words: string, run: (() => void) | null][] = [
    [MagnifyingGlassPlus, t('plan.zoomIn'), () => onZoom(1.7)],
    [MagnifyingGlassMinus, t('plan.zoomOut'), () => onZoom(1 / 1.7)],
    [CornersOut, t('plan.whole'), onWhole],
    [Crosshair, t('plan.toMe'), onHere],
    [ArrowsClockwise, t(isTurned ? 'plan.turnUpright' : 'plan.turnToMe'), onTurn],
  ];
  return (
    <div className={styles['buttons']} role="group" aria-label={t('plan.controls')}>
      {buttons.map(([Drawing, words, run]) =>
        run ? (
          <button key={words} type="button" className={styles['button']} onClick={run}>
            <Drawing aria-hidden="true" />
            <span>{words}</span>
          </button>
        ) : null,
      )}
    </div>
  );
}
