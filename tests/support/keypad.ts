/** A visitor with five keys: four arrows and Enter. */
import { expect, type Locator, type Page } from '@playwright/test';

/** An arrow key. */
export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

interface Point {
  x: number;
  y: number;
}

/** Longer ways than this are no ways. */
const patience = 60;

/** Presses the keys, and looks where the ring is. */
export class Keypad {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(key: Arrow | 'Enter'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What has the focus: its name, empty when nothing has it. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return '';
      return (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).trim();
    });
  }

  /** The whole of what has the focus is on the screen, and nothing lies over its middle. */
  isInView(): Promise<boolean> {
    return this.page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isOnScreen = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
      const atMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return isOnScreen && (element.contains(atMiddle) || (atMiddle?.contains(element) ?? false));
    });
  }

  /** Walks to `target` by arrows, each towards it, as a person does who sees where it is. */
  async walkTo(target: Locator): Promise<void> {
    const tried = new Set<string>();
    for (let step = 0; step < patience; step++) {
      const way = await target.first().evaluate((node) => {
        const { activeElement: focus } = document;
        const to = node.getBoundingClientRect();
        const from = focus?.getBoundingClientRect() ?? to;
        return {
          isThere: focus === node,
          x: (to.left + to.right - from.left - from.right) / 2,
          y: (to.top + to.bottom - from.top - from.bottom) / 2,
          isBeside: to.left < from.right && from.left < to.right,
          isLevel: to.top < from.bottom && from.top < to.bottom,
        };
      });
      if (way.isThere) return;
      const before = await this.whereabouts();
      for (const arrow of arrowsTowards(way, way.isBeside, way.isLevel)) {
        const mark = `${before} ${arrow}`;
        if (tried.has(mark)) continue;
        tried.add(mark);
        await this.press(arrow);
        if ((await this.whereabouts()) !== before) break;
      }
    }
    throw new Error(`no way by arrows to ${String(target)}; the focus is on “${await this.focused()}”`);
  }

  /** Walks to `target`, sees that the ring is in view, and presses Enter. */
  async activate(target: Locator): Promise<void> {
    await this.walkTo(target);
    // What lets room appear, such as a row of candidates that goes, takes a frame.
    await expect.poll(() => this.isInView(), await this.focused()).toBe(true);
    await this.press('Enter');
  }

  private whereabouts(): Promise<string> {
    return this.page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const { left = 0, top = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
      return `${all.indexOf(document.activeElement ?? document.body)} ${left} ${top}`;
    });
  }
}

/** Arrows in the order in which somebody would try them. */
function arrowsTowards({ x, y }: Point, isBeside: boolean, isLevel: boolean): Arrow[] {
  const across: Arrow[] = x > 0 ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const along: Arrow[] = y > 0 ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  const [firstAcross, backAcross] = across as [Arrow, Arrow];
  const [firstAlong, backAlong] = along as [Arrow, Arrow];
  const acrossFirst = isLevel || (!isBeside && Math.abs(x) > Math.abs(y));
  return acrossFirst
    ? [firstAcross, firstAlong, backAlong, backAcross]
    : [firstAlong, firstAcross, backAcross, backAlong];
}
