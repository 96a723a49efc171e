/** What the monkey sees of the page between its touches, and what it may not see. */
import type { Page } from '@playwright/test';
import { textOf } from '../texts.ts';

/** Something to touch, by its words. */
export interface Target {
  label: string;
  x: number;
  y: number;
}

/** The page at one moment. */
export interface Sight {
  /** The screen of the session, or `attract`, or `none`: neither of both. */
  screen: string;
  /** Nothing to be seen where the content stands. */
  isBlank: boolean;
  /** Sentences that mean that something failed. */
  complaints: string[];
  targets: Target[];
  hasDialog: boolean;
  /** How the document has moved or grown beyond the screen, so that parts of the kiosk are out of sight; else empty. */
  shift: string;
}

const complaints = (['ko', 'zh-CN', 'en'] as const).flatMap((locale) => [
  textOf(locale, 'trouble.title'),
  textOf(locale, 'trouble.goneTitle'),
  textOf(locale, 'askStaff.title'),
]);

/** Looks once. Runs in the page in one piece, so that thousands of looks stay cheap. */
export function look(page: Page): Promise<Sight> {
  return page.evaluate(
    ({ start, failures }) => {
      const session = document.querySelector<HTMLElement>('[data-screen]');
      const main = document.querySelector('main');
      const isAttract = session === null && (main?.textContent.includes(start) ?? false);
      const box = main?.getBoundingClientRect();
      const isSeen = box !== undefined && box.width > 50 && box.height > 50;
      const dialog = document.querySelector('dialog[open]');
      const { innerWidth, innerHeight } = window;
      const targets = [...(dialog ?? document).querySelectorAll('button:enabled, a[href], input, [role=application]')]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const label = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60);
          return { label, x: x + width / 2, y: y + height / 2, width, height };
        })
        .filter(
          ({ x, y, width, height }) => width > 0 && height > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight,
        )
        .map(({ label, x, y }) => ({ label, x, y }));
      const heading = main?.querySelector('h1')?.textContent ?? '';
      // Five taps into the corner lead to the staff's door, which lies over whatever the visitor had.
      const isDoor = document.querySelector('[data-door]') !== null;
      return {
        screen: isDoor ? 'staff door' : (session?.dataset['screen'] ?? (isAttract ? 'attract' : 'none')),
        isBlank: !isSeen || main?.textContent.trim() === '',
        complaints: failures.filter((text) => heading.includes(text)),
        targets,
        hasDialog: dialog !== null,
        shift: Object.entries({
          window: `${window.scrollX} ${window.scrollY}`,
          body: `${document.body.scrollLeft} ${document.body.scrollTop}`,
          root: `${document.getElementById('root')?.scrollLeft ?? 0} ${document.getElementById('root')?.scrollTop ?? 0}`,
          session: `${session?.scrollLeft ?? 0} ${session?.scrollTop ?? 0}`,
          wider: `0 ${Math.max(0, document.documentElement.scrollWidth - innerWidth)}`,
          zoomed: `0 ${(window.visualViewport?.scale ?? 1) - 1}`,
        })
          .filter(([, value]) => value !== '0 0')
          .map(([name, value]) => `${name} ${value}`)
          .join(', '),
      };
    },
    { start: textOf('ko', 'attract.start'), failures: complaints },
  );
}

/** What an ended visit has left in the page: names of what should not be there, empty when all is well. Look at the attract loop. */
export function leftovers(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const left: string[] = [];
    const root = document.documentElement;
    const marks = ['data-barrier-free', 'data-contrast', 'data-large', 'data-reach'];
    left.push(...marks.filter((name) => root.hasAttribute(name)));
    left.push(...['--zoom', '--reach-block-size'].filter((name) => root.style.getPropertyValue(name) !== ''));
    if (root.lang !== 'zh-CN') left.push(`lang ${root.lang}`);
    if (localStorage.length > 0) left.push('local storage');
    if (sessionStorage.length > 0) left.push('session storage');
    if (document.cookie !== '') left.push('cookie');
    if ((await indexedDB.databases()).length > 0) left.push('database');
    if ((await caches.keys()).length > 0) left.push('cache');
    if (history.length > 1 && history.state !== null) left.push('history');
    if (location.hash !== '' || location.search !== '') left.push(`address ${location.href}`);
    if (document.querySelector('[data-screen]')) left.push('a session');
    if (getSelection()?.toString()) left.push('a selection');
    return left;
  });
}

/** What a new visit has found of the one before: a way back, a list, a text. Look right after its first touch. */
export function inheritance(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const screen = document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
    const bar = [...document.querySelectorAll('nav ul')].at(-1);
    const [back] = bar?.querySelectorAll('button') ?? [];
    const labels = [...(bar?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
    if (screen === 'home' && back && !back.disabled) found.push('a way back');
    if (labels.some((text) => /\d/.test(text))) found.push('a list');
    if ([...document.querySelectorAll('input')].some(({ value }) => value !== '')) found.push('a text');
    return found;
  });
}
