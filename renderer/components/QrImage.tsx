/** A QR code, crisp at any size: black on white with its quiet zone. */
import { useMemo, type CSSProperties } from 'react';
import { modulesOf, pathOf } from '../takeAlong/qrCode.ts';
import styles from './QrImage.module.css';

/** `label` says to those who do not see it what the code is for. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => modulesOf(text), [text]);
  const { length } = modules;
  return (
    <svg
      className={styles['code']}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${length} ${length}`}
      // A whole number of pixels for each module, see the style.
      style={{ '--modules': length } as CSSProperties} // React's type knows no custom properties.
      shapeRendering="crispEdges"
    >
      <rect className={styles['paper']} width={length} height={length} />
      <path className={styles['ink']} d={pathOf(modules)} />
    </svg>
  );
}
