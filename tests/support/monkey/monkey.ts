/**
 * A monkey at the kiosk: random touches, visit after visit, each ended by the idle timer, on a clock that jumps over the
 * waiting. It looks for what no visitor may meet: a failure in the page or its host, an empty screen, a page that was
 * pushed out of sight, something of the visit before, memory that grows. The seed decides every choice; what the page
 * makes of it also depends on how fast the machine is, so the same seed gives nearly the same walk.
 */
import type { CDPSession, Page } from '@playwright/test';
import { Hand, type Gesture } from './gestures.ts';
import { inheritance, leftovers, look, type Sight } from './look.ts';
import { createRandom, type Random } from './random.ts';

/** What to do. */
export interface MonkeyOptions {
  page: Page;
  url: string;
  touches: number;
  seed: number;
  /** Told now and then how far it is. */
  onProgress?: (touches: number) => void;
}

/** Something that should not have happened, with the way there. */
interface Fault {
  touch: number;
  what: string;
  screen: string;
  /** The last gestures, oldest first. */
  before: string[];
}

/** Memory of the page after garbage collection. */
interface Memory {
  heapBytes: number;
  nodes: number;
  listeners: number;
}

/** What came of it. */
export interface MonkeyReport {
  seed: number;
  touches: number;
  gestures: Record<string, number>;
  visits: number;
  idleResets: number;
  /** By the page's clock. */
  simulatedMinutes: number;
  seconds: number;
  /** How often each screen was seen. */
  screens: Record<string, number>;
  /** After the first tenth, when everything had been loaded once, and at the end, at the attract loop; `course` is the heap after each tenth. */
  memory: { start: Memory; end: Memory; heapGrowth: number; course: number[] };
  faults: Fault[];
}

/** Within the fair, so that the programme has a now and a next. */
const fairTime = '2021-09-25T02:00:00Z';

/** An idle visit is over after 65 s, in barrier-free mode after 160 s. */
const idleStepMs = 15_000;
const maxIdleSteps = 20;

/** More than a person changes the language after. */
const pauseMs = 25_000;

/** Gestures between two looks at the page. */
const burst = { least: 3, most: 8 } as const;

/** Real time for a page to show something. */
const patienceMs = 5000;

/** d3-zoom refuses touches that the browser has already taken for a flick that still runs on; nothing comes of it. */
const isHarmless = (text: string): boolean => text.startsWith('Ignored attempt to cancel a touchmove event');

class Monkey {
  readonly faults: Fault[] = [];
  readonly gestures: Record<string, number> = {};
  readonly screens: Record<string, number> = {};
  touches = 0;
  visits = 0;
  idleResets = 0;
  private skippedMs = 0;
  private readonly recent: string[] = [];
  /** Of this visit. */
  private readonly blamed = new Set<string>();
  private screen = 'attract';
  private readonly page: Page;
  private readonly cdp: CDPSession;
  private readonly random: Random;
  private readonly hand: Hand;

  constructor({ page, cdp, seed }: { page: Page; cdp: CDPSession; seed: number }) {
    this.page = page;
    this.cdp = cdp;
    this.random = createRandom(seed);
    const size = page.viewportSize() ?? { width: 1080, height: 1920 };
    this.hand = new Hand({ page, cdp, random: this.random, size });
    page.on('pageerror', ({ stack, message }) => this.blame(`page error: ${stack ?? message}`));
    page.on('crash', () => this.blame('the page crashed'));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isHarmless(message.text())) this.blame(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (request.url().endsWith('/kiosk.report')) this.blame(`reported: ${request.postData()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.blame(`${response.status()} ${response.url()}`);
    });
  }

  get simulatedMs(): number {
    return this.skippedMs;
  }

  private blame(what: string): void {
    // One that stays is told once a visit.
    if (this.blamed.has(what)) return;
    this.blamed.add(what);
    this.faults.push({ touch: this.touches, what, screen: this.screen, before: this.recent.slice(-10) });
  }

  private async skip(ms: number): Promise<void> {
    this.skippedMs += ms;
    await this.page.clock.fastForward(ms);
  }

  /** Looks, and waits for a page that is about to come. */
  private async see(): Promise<Sight> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const sight = await look(this.page);
      const isPoor = sight.isBlank || sight.screen === 'none';
      if (isPoor && performance.now() < until) {
        await this.page.waitForTimeout(50);
        continue;
      }
      this.screen = sight.screen;
      this.screens[sight.screen] = (this.screens[sight.screen] ?? 0) + 1;
      if (isPoor) this.blame('nothing to be seen');
      if (sight.shift !== '') this.blame(`parts of the kiosk are out of sight: ${sight.shift}`);
      for (const text of sight.complaints) this.blame(`the screen says: ${text}`);
      return sight;
    }
  }

  private note({ name, words }: Gesture): void {
    this.touches++;
    this.gestures[name] = (this.gestures[name] ?? 0) + 1;
    this.recent.push(words);
    if (this.recent.length > 20) this.recent.shift();
  }

  /** One visit: its touches, and sometimes a pause in which another may have walked up. */
  async visit(touches: number): Promise<void> {
    this.visits++;
    this.blamed.clear();
    const last = this.touches + touches;
    let isFresh = true;
    while (this.touches < last) {
      const sight = await this.see();
      const isAttract = sight.screen === 'attract';
      if (isAttract) isFresh = true;
      else if (isFresh && sight.screen === 'home') {
        isFresh = false;
        for (const thing of await inheritance(this.page)) this.blame(`a new visit has found ${thing}`);
      } else isFresh = false;
      // One touch at a time until a visit has begun: what its first screen shows must be seen before it is changed.
      const gestures = isAttract ? 1 : Math.min(this.random.between(burst.least, burst.most), last - this.touches);
      // In haste: the next tap comes down before the page has answered the last.
      if (this.random.next() < 0.4)
        for (const gesture of await this.hand.hurry(sight.targets, gestures)) this.note(gesture);
      else for (let gesture = 0; gesture < gestures; gesture++) this.note(await this.hand.move(sight.targets));
      if (this.random.next() < 0.03) await this.skip(pauseMs);
    }
  }

  /** Goes away. The kiosk must find its way back to the attract loop, with nothing of the visit. */
  async leave(): Promise<void> {
    for (let step = 0; step < maxIdleSteps; step++) {
      const sight = await this.see();
      if (sight.screen === 'attract') {
        this.idleResets++;
        for (const thing of await leftovers(this.page)) this.blame(`an ended visit has left ${thing}`);
        return;
      }
      this.recent.push(`wait ${idleStepMs} ms`);
      await this.skip(idleStepMs);
    }
    this.blame('the visit never ended');
    await this.page.reload();
  }

  async weigh(): Promise<Memory> {
    // Twice: what the first round frees may be the last to hold other things.
    for (let round = 0; round < 2; round++) await this.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.cdp.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await this.cdp.send('Memory.getDOMCounters');
    return { heapBytes: usedSize, nodes, listeners: jsEventListeners };
  }
}

/** Lets a monkey at a fresh page; returns when it has made its touches and gone. */
export async function runMonkey({ page, url, touches, seed, onProgress }: MonkeyOptions): Promise<MonkeyReport> {
  const startedAt = performance.now();
  await page.clock.install({ time: new Date(fairTime) });
  await page.goto(url);
  const cdp = await page.context().newCDPSession(page);
  const monkey = new Monkey({ page, cdp, seed });
  const lengths = createRandom(seed + 1);
  const tenths: Memory[] = [];
  while (monkey.touches < touches) {
    await monkey.visit(Math.min(lengths.between(10, 120), touches - monkey.touches));
    await monkey.leave();
    if (monkey.touches >= ((tenths.length + 1) * touches) / 10) tenths.push(await monkey.weigh());
    onProgress?.(monkey.touches);
  }
  const end = await monkey.weigh();
  const [start = end] = tenths;
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    seed,
    touches: monkey.touches,
    gestures: monkey.gestures,
    visits: monkey.visits,
    idleResets: monkey.idleResets,
    simulatedMinutes: Math.round(monkey.simulatedMs / 60_000 + seconds / 60),
    seconds: Math.round(seconds),
    screens: monkey.screens,
    memory: {
      start,
      end,
      heapGrowth: end.heapBytes / start.heapBytes - 1,
      course: tenths.map(({ heapBytes }) => heapBytes),
    },
    faults: monkey.faults,
  };
}
