/** What the monkey does with its fingers. One gesture is one touch, whatever number of fingers it takes. */
import type { CDPSession, Page } from '@playwright/test';
import { moveFingers, tapAt, type ScreenPoint } from '../touches.ts';
import type { Target } from './look.ts';
import type { Random } from './random.ts';

/** Kinds of gestures, for the report. */
type GestureName = 'tap' | 'stray' | 'doubleTap' | 'swipe' | 'drag' | 'pinch' | 'hold' | 'corner' | 'key';

/** One touch that was made; `words` say where. */
export interface Gesture {
  name: GestureName;
  words: string;
}

/** Of a thousand touches. Holds and corners cost real time, and people seldom make them. */
const weights: readonly (readonly [GestureName, number])[] = [
  ['tap', 640],
  ['stray', 150],
  ['swipe', 70],
  ['key', 60],
  ['doubleTap', 30],
  ['drag', 25],
  ['pinch', 18],
  ['hold', 3],
  ['corner', 4],
];

const keys =
  'Tab Tab Tab Shift+Tab Enter Enter Space Escape Backspace Delete Home End ArrowUp ArrowDown ArrowLeft ArrowRight PageDown PageUp a h Q 3 ㅎ 红 .'.split(
    ' ',
  );

/** A longer hold than any that means something. */
const holdMs = 700;

/** A hand: makes one random gesture at a time. Prefers what it has touched least, so that it wanders everywhere. */
export class Hand {
  private readonly page: Page;
  private readonly cdp: CDPSession;
  private readonly random: Random;
  private readonly size: { width: number; height: number };
  /** How often each label was touched. */
  private readonly familiar = new Map<string, number>();

  constructor(options: { page: Page; cdp: CDPSession; random: Random; size: { width: number; height: number } }) {
    ({ page: this.page, cdp: this.cdp, random: this.random, size: this.size } = options);
  }

  private somewhere(): ScreenPoint {
    return {
      x: this.random.between(1, this.size.width - 2),
      y: this.random.between(1, this.size.height - 2),
    };
  }

  /** The least familiar of four. */
  private choose(targets: readonly Target[]): Target | undefined {
    const four = [0, 1, 2, 3].map(() => this.random.pick(targets)).filter((target) => target !== undefined);
    const [chosen] = four.toSorted((a, b) => (this.familiar.get(a.label) ?? 0) - (this.familiar.get(b.label) ?? 0));
    if (chosen) this.familiar.set(chosen.label, (this.familiar.get(chosen.label) ?? 0) + 1);
    return chosen;
  }

  private draw(): GestureName {
    let rest = this.random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of weights) {
      rest -= weight;
      if (rest < 0) return name;
    }
    return 'tap';
  }

  /** Makes a gesture; says in words what it was. */
  async move(targets: readonly Target[]): Promise<Gesture> {
    const name = this.draw();
    const target = name === 'tap' || name === 'doubleTap' || name === 'hold' ? this.choose(targets) : undefined;
    const point = target ?? this.somewhere();
    const words = `${name} ${target?.label ?? `${point.x.toFixed(0)},${point.y.toFixed(0)}`}`;
    switch (name) {
      case 'tap':
      case 'stray':
        await tapAt(this.cdp, point);
        break;
      case 'doubleTap':
        await tapAt(this.cdp, point);
        await tapAt(this.cdp, point);
        break;
      case 'swipe': {
        const down = this.random.pick([-1, 1]) ?? 1;
        await moveFingers(this.cdp, [[point, this.inside(point.x, point.y + down * 500)]], 45);
        break;
      }
      case 'drag':
        await moveFingers(this.cdp, [[point, this.somewhere()]], 60);
        break;
      case 'pinch':
        await moveFingers(
          this.cdp,
          [
            [point, this.somewhere()],
            [this.inside(point.x + 120, point.y + 60), this.somewhere()],
          ],
          60,
        );
        break;
      case 'hold':
        await moveFingers(this.cdp, [[point, point]], holdMs);
        break;
      case 'corner':
        for (let tap = 0; tap < 5; tap++) await tapAt(this.cdp, { x: 20, y: 20 });
        break;
      case 'key': {
        const key = this.random.pick(keys) ?? 'Tab';
        if (/^[ㄱ-힣一-龥]$/.test(key)) await this.page.keyboard.insertText(key);
        else await this.page.keyboard.press(key);
        return { name, words: `key ${key}` };
      }
    }
    return { name, words };
  }

  /** Taps again and again without waiting for what the page makes of it. */
  async hurry(targets: readonly Target[], taps: number): Promise<Gesture[]> {
    const points = Array.from(
      { length: taps },
      () => this.choose(targets) ?? { label: 'anywhere', ...this.somewhere() },
    );
    await Promise.all(points.map((point) => tapAt(this.cdp, point)));
    return points.map(({ label }) => ({ name: 'tap', words: `hasty tap ${label}` }));
  }

  private inside(x: number, y: number): ScreenPoint {
    const { width, height } = this.size;
    return { x: Math.min(width - 2, Math.max(1, x)), y: Math.min(height - 2, Math.max(1, y)) };
  }
}
