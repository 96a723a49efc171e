/**
 * Dropped frames over a scripted visit, step by step: attract loop, home, typing, flicks through results, pages and back,
 * the plan under two fingers, the list, the end. The Node host with the sample catalogue, Chromium on a totem of
 * 1080 × 1920. Each step is followed by the same gestures on an empty page (framesPeer.ts): the machine, which is
 * measured with it, is seldom quiet and often draws without a graphics card. How frames are counted: frameTrace.ts.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '#db/model.ts';
import { KioskPage } from '#tests/support/kioskPage.ts';
import { textOf } from '#tests/support/texts.ts';
import { middleOf, moveFingers, tapAt, type ScreenPoint } from '#tests/support/touches.ts';
import { openPeer } from './framesPeer.ts';
import { withKioskBrowser } from './kioskBrowser.ts';
import { recordFrames, watchLongTasks, type FrameCount } from './frameTrace.ts';

const usage = `bench frames [options]
  --rounds NUMBER  visits (3, one in each language)
  --json FILE      the figures of every step
KIOSK_CHROMIUM names a browser to be measured instead of Playwright's own.
`;

const size = { width: 1080, height: 1920 };

/** Long enough for a page to arrive and its pictures to come. */
const settleMs = 700;

/** A flick goes on for this long, and people flick again before it rests. */
const flingMs = 900;

/** Of the attract loop, one change of its pictures. */
const watchMs = 9000;

/** Wide enough for a list of several screens. */
const queries: Readonly<Record<Locale, string>> = {
  ko: 'ㅎㅗㅏㅈㅏㅇㅍㅜㅁ',
  'zh-CN': 'huazhuangpin',
  en: 'cosmetics',
};

/** Gestures of one step, on whichever page they are made. */
type Gestures = (page: Page, cdp: CDPSession, points: readonly ScreenPoint[]) => Promise<void>;

const watch: Gestures = (page) => page.waitForTimeout(watchMs);

const tap: Gestures = async (page, cdp, points) => {
  for (const point of points) await tapAt(cdp, point);
  await page.waitForTimeout(settleMs);
};

/** Six keys a second. */
const type: Gestures = async (page, cdp, points) => {
  for (const point of points) {
    await tapAt(cdp, point);
    await page.waitForTimeout(1000 / 6);
  }
  await page.waitForTimeout(settleMs);
};

/** Up, up, up and down again, as fast as people flick; each runs on by itself before the next. */
const flick: Gestures = async (page, cdp) => {
  const [x, low, high] = [size.width / 2, size.height * 0.7, size.height * 0.4];
  for (const isUp of [true, true, true, false]) {
    const way = isUp
      ? ([
          { x, y: low },
          { x, y: high },
        ] as const)
      : ([
          { x, y: high },
          { x, y: low },
        ] as const);
    await moveFingers(cdp, [way], 140);
    await page.waitForTimeout(flingMs);
  }
};

/** Two fingers apart and together again. */
const pinch: Gestures = async (page, cdp) => {
  const [x, y] = [size.width / 2, size.height / 3];
  const ways = (from: number, to: number) =>
    [-1, 1].map(
      (side) =>
        [
          { x: x + side * from, y },
          { x: x + side * to, y },
        ] as const,
    );
  await moveFingers(cdp, ways(80, 320), 600);
  await page.waitForTimeout(200);
  await moveFingers(cdp, ways(320, 120), 600);
  await page.waitForTimeout(settleMs);
};

const drag: Gestures = async (page, cdp) => {
  const [from, to] = [
    { x: size.width * 0.6, y: size.height * 0.4 },
    { x: size.width * 0.3, y: size.height * 0.25 },
  ];
  await moveFingers(cdp, [[from, to]], 500);
  await moveFingers(cdp, [[to, from]], 500);
  await page.waitForTimeout(settleMs);
};

/** One step: what is touched is looked up before anything is measured. */
interface Step {
  name: string;
  gestures: Gestures;
  targets?: (kiosk: KioskPage) => Locator[];
  points?: (kiosk: KioskPage) => Promise<ScreenPoint[]>;
}

const action = (name: string) => (kiosk: KioskPage) => [
  kiosk.bar.getByRole('button', { name: kiosk.text(`action.${name}`), exact: name !== 'myList' }),
];

/** The first card that is whole on the screen, wherever the flicks have come to rest. */
async function cardInView(kiosk: KioskPage): Promise<ScreenPoint[]> {
  for (const card of await kiosk.results.all()) {
    const point = await middleOf(card.getByRole('button').first());
    if (point.y > size.height * 0.35 && point.y < size.height * 0.85) return [point];
  }
  throw new Error('no card in view');
}

const steps: readonly Step[] = [
  { name: 'attract loop', gestures: watch },
  {
    name: 'first touch → home',
    gestures: tap,
    targets: ({ page, locale }) => [page.getByRole('button', { name: textOf(locale, 'attract.start') })],
  },
  { name: 'home → search', gestures: tap, targets: action('search') },
  {
    name: 'typing',
    gestures: type,
    targets: (kiosk) =>
      [...queries[kiosk.locale]].map((key) =>
        kiosk.page
          .getByRole('group', { name: kiosk.text('keyboard.label') })
          .getByRole('button', { name: key, exact: true }),
      ),
  },
  {
    name: 'hide keyboard',
    gestures: tap,
    targets: (kiosk) => [kiosk.page.getByRole('button', { name: kiosk.text('search.hideKeyboard') })],
  },
  { name: 'flick through results', gestures: flick },
  { name: 'results → product', gestures: tap, points: cardInView },
  {
    name: 'add to list',
    gestures: tap,
    targets: (kiosk) => [
      kiosk.page
        .getByRole('article')
        .getByRole('button', { name: kiosk.text('list.add') })
        .first(),
    ],
  },
  { name: 'flick down a product', gestures: flick },
  { name: 'back to results', gestures: tap, targets: action('back') },
  { name: 'home', gestures: tap, targets: action('home') },
  {
    name: 'home → companies A–Z',
    gestures: tap,
    targets: (kiosk) => [kiosk.page.getByRole('button', { name: kiosk.text('home.allExhibitors') })],
  },
  { name: 'flick through companies', gestures: flick },
  { name: 'programme', gestures: tap, targets: action('programme') },
  { name: 'plan', gestures: tap, targets: action('plan') },
  { name: 'pinch the plan', gestures: pinch },
  { name: 'drag the plan', gestures: drag },
  { name: 'my list', gestures: tap, targets: action('myList') },
  { name: 'start over', gestures: tap, targets: action('startOver') },
];

/** A step with what both pages made of it. */
interface Measured {
  name: string;
  kiosk: FrameCount;
  peer: FrameCount;
}

/** A tap of the peer: into the band for a key, below it for a page. */
const peerPoint = (step: Step): ScreenPoint => ({ x: size.width / 2, y: step.gestures === type ? 60 : 900 });

const join = (counts: readonly FrameCount[]): FrameCount => ({
  due: counts.reduce((sum, { due }) => sum + due, 0),
  shown: counts.reduce((sum, { shown }) => sum + shown, 0),
  slowestMs: Math.max(0, ...counts.map(({ slowestMs }) => slowestMs)),
  longTasksMs: counts.flatMap(({ longTasksMs }) => longTasksMs),
});

const share = ({ due, shown }: FrameCount): string =>
  due === 0 ? '–' : `${(((due - shown) / due) * 100).toFixed(1)} %`;

function line(name: string, kiosk: FrameCount, peer: FrameCount): string {
  const longest = Math.max(0, ...kiosk.longTasksMs).toFixed(0);
  const tasks = kiosk.longTasksMs.length === 0 ? '–' : `${kiosk.longTasksMs.length}, longest ${longest} ms`;
  return [
    name.padEnd(25),
    String(kiosk.due).padStart(6),
    String(kiosk.due - kiosk.shown).padStart(8),
    share(kiosk).padStart(9),
    share(peer).padStart(9),
    `${kiosk.slowestMs.toFixed(0)} ms`.padStart(10),
    `${peer.slowestMs.toFixed(0)} ms`.padStart(10),
    `  ${tasks}`,
  ].join('');
}

function report(measured: readonly Measured[]): string {
  const rows = steps.map(({ name }) => {
    const own = measured.filter((each) => each.name === name);
    return line(name, join(own.map(({ kiosk }) => kiosk)), join(own.map(({ peer }) => peer)));
  });
  const whole = line(
    'the whole visit',
    join(measured.map(({ kiosk }) => kiosk)),
    join(measured.map(({ peer }) => peer)),
  );
  const head = `${'step'.padEnd(25)}frames dropped    share     peer   slowest      peer  long tasks`;
  return [head, ...rows, whole].join('\n');
}

async function visit(tracer: CDPSession, kiosk: KioskPage, peer: Page, locale: Locale): Promise<Measured[]> {
  kiosk.locale = locale;
  const [own, empty] = await Promise.all([kiosk.page, peer].map((page) => page.context().newCDPSession(page)));
  if (!own || !empty) throw new Error('no debugger');
  const measured: Measured[] = [];
  for (const step of steps) {
    const { page } = kiosk;
    await page.bringToFront();
    const targets = step.targets?.(kiosk) ?? [];
    const points = (await step.points?.(kiosk)) ?? (await Promise.all(targets.map((target) => middleOf(target))));
    const kioskFrames = await recordFrames(tracer, page, () => step.gestures(page, own, points));
    await peer.bringToFront();
    const same = points.map(() => peerPoint(step));
    const peerFrames = await recordFrames(tracer, peer, () => step.gestures(peer, empty, same));
    measured.push({ name: step.name, kiosk: kioskFrames, peer: peerFrames });
  }
  return measured;
}

/** See above. Prints a table of steps; builds what it measures. */
export async function runFramesBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  if (values.help) return say(usage);
  const measured: Measured[] = [];
  await withKioskBrowser([], async (browser, host) => {
    const [page, peer] = [
      await browser.newPage({ viewport: size, screen: size, hasTouch: true }),
      await browser.newPage({ viewport: size, screen: size, hasTouch: true }),
    ];
    await page.goto(host.url);
    await openPeer(peer);
    for (const each of [page, peer]) await watchLongTasks(each);
    const kiosk = new KioskPage(page);
    const tracer = await browser.newBrowserCDPSession();
    const cores = `${cpus().length} cores (${cpus()[0]?.model})`;
    say(`Chromium ${browser.version()}, ${cores}, load ${loadavg()[0]?.toFixed(1)} before`);
    await kiosk.attract.waitFor();
    for (let round = 0; round < Number(values.rounds); round++) {
      const locale = LOCALES[round % LOCALES.length];
      if (locale) measured.push(...(await visit(tracer, kiosk, peer, locale)));
    }
    say(`load ${loadavg()[0]?.toFixed(1)} after`);
  });
  say(report(measured));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(measured));
}
