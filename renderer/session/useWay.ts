/** Which way the last step led, so that a new page comes from where it lies: from ahead, or from behind. */
import { useState } from 'react';

/** `back` when the page was left before, `on` when it is new. */
export type Way = 'on' | 'back';

/** Entries are numbered as they are made: a lower number has been there before. Holds until the next step. */
export function useWay(entryKey: number): Way {
  const [last, setLast] = useState<{ key: number; way: Way }>({ key: entryKey, way: 'on' });
  if (last.key === entryKey) return last.way;
  const way = entryKey < last.key ? 'back' : 'on';
  // Told while drawing, not after it: the page's first frame must know already.
  setLast({ key: entryKey, way });
  return way;
}
