/** Fingers on the glass, through the browser's debugger: no wait for the page to hold still, which costs frames. */
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Locator } from '@playwright/test';

/** A point on the screen in CSS pixels. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/** The middle of something that is on the screen now. */
export async function middleOf(target: Locator): Promise<ScreenPoint> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing there to touch');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** One short tap. Not waited for between down and up: on a busy machine it would become a long press. */
export async function tapAt(cdp: CDPSession, point: ScreenPoint): Promise<void> {
  await Promise.all([
    cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] }),
    cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
}

/** Between two reports of a moving finger; touch panels send 60 to 120 a second. */
const reportMs = 14;

/** Fingers that come down together, move evenly and lift. Each way is its start and its end. */
export async function moveFingers(
  cdp: CDPSession,
  ways: readonly (readonly [from: ScreenPoint, to: ScreenPoint])[],
  durationMs: number,
): Promise<void> {
  const reports = Math.max(1, Math.round(durationMs / reportMs));
  const pointsAt = (part: number) =>
    ways.map(([from, to], id) => ({ id, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
  const sent: Promise<unknown>[] = [
    cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: pointsAt(0) }),
  ];
  for (let report = 1; report <= reports; report++) {
    await setTimeout(reportMs);
    sent.push(cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: pointsAt(report / reports) }));
  }
  sent.push(cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }));
  await Promise.all(sent);
}
