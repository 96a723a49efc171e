/**
 * From key to painted results, on the real screen: the Node host with the sample catalogue, Chromium on a totem of
 * 1080 × 1920, the built renderer.
 *
 * How it is measured. Keys come as real input: fingers on the on-screen keyboard (`Input.dispatchTouchEvent`)
 * and a physical keyboard (`Input.dispatchKeyEvent`; characters that no Latin key has come as an input method
 * commits them). A key counts from its event's `timeStamp` to the end of the first frame after the results of the very
 * text it made are in the document: the list takes off `aria-busy` in that commit, a MutationObserver sees it in the
 * same task, requestAnimationFrame waits for the frame and a MessageChannel message for the end of its painting
 * (keystrokeRecorder.ts). Pictures decode later and on their own. A key whose results never came because another
 * key came first counts as superseded, not as fast. Beside it stand the browser's own event timings, from key to the next
 * frame, which is the letter in the field: never more than the results take, or one of the two would be wrong.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { LOCALES, type Locale } from '#db/model.ts';
import { Typist } from '#tests/e2e/typing.ts';
import { keysOf } from '#tests/support/hangulKeys.ts';
import { KioskPage } from '#tests/support/kioskPage.ts';
import { withKioskBrowser } from './kioskBrowser.ts';
import { installRecorder, type Keystroke, type Recording } from './keystrokeRecorder.ts';

const usage = `bench keystroke [options]
  --rounds NUMBER  how often each query is typed (1, some 350 keys in all)
  --json FILE      every keystroke, for a closer look
KIOSK_CHROMIUM names a browser to be measured instead of Playwright's own.
`;

/** Half of what people notice as a delay (Nielsen's 100 ms), so that slower machines still have room. */
const targetMs = 50;

/** Visitors on glass and on keys, between one key and the next; keys come unevenly, up to a third faster and slower than this. */
const keysPerSecond = { touch: 6, physical: 8 } as const;

/** How long a finger stays on a key of glass: 50 to 120 ms in studies of typing on touch screens. */
const contactMs = 70;

/** What visitors of this fair look for: whole words, beginnings, initials, near misses, numbers. */
const queries: Readonly<Record<Locale, readonly string[]>> = {
  ko: ['홍삼 스틱', '배터리 셀', '화장품', '김치 냉장고', 'ㅎㅅㅈ', '공기청정기', '마스크팩', '두산'],
  'zh-CN': ['hongshen', 'dianchi', 'huazhuangpin', 'paocai', 'mianmo', 'jiqiren', 'zgzx', 'gangban'],
  en: ['red ginseng', 'battery cell', 'kimchee', 'face serum', 'steel plate', '3304', 'hongsam'],
};

/** The same on a physical keyboard: Korean without an input method, Chinese from one. */
const physicalQueries: Readonly<Record<Locale, readonly string[]>> = {
  ko: ['ghdtka tmxlr', 'qoxjfl tpf', 'ghkwkdvna', '홍삼정', '배터리 소재'],
  'zh-CN': ['红参浓缩液', '电池材料', '面膜', 'hongshen', 'huazhuangpin', '机器人', '钢板'],
  en: ['red ginseng extract', 'battery separator', 'kimchi refrigerator', 'stainless stel', '8507', 'hongsam'],
};

interface Series {
  name: string;
  recordings: Recording[];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

const spread = (values: readonly number[]): string =>
  `p50 ${percentile(values, 0.5).toFixed(1)}  p95 ${percentile(values, 0.95).toFixed(1)}  p99 ${percentile(values, 0.99).toFixed(1)}  max ${percentile(values, 1).toFixed(1)} ms`;

const span = (keystrokes: readonly Keystroke[], from: keyof Keystroke, to: keyof Keystroke): number[] =>
  keystrokes.flatMap((keystroke) => {
    const [begin, end] = [keystroke[from], keystroke[to]];
    return begin === null || end === null ? [] : [end - begin];
  });

function report({ name, recordings }: Series): string {
  const keystrokes = recordings.flatMap((recording) => recording.keystrokes);
  const painted = span(keystrokes, 'struck', 'painted');
  const superseded = keystrokes.filter((keystroke) => keystroke.painted === null).length;
  const known = painted.length - span(keystrokes, 'struck', 'asked').length;
  const verdict = percentile(painted, 0.99) <= targetMs ? 'met' : 'missed';
  return [
    `${name}: ${keystrokes.length} keys, ${superseded} superseded (${((superseded / keystrokes.length) * 100).toFixed(1)} %), ${known} known from before`,
    `  key → painted results  ${spread(painted)}   target p99 ≤ ${targetMs} ms: ${verdict}`,
    `    key → request        ${spread(span(keystrokes, 'struck', 'asked'))}`,
    `    request → answer     ${spread(span(keystrokes, 'asked', 'answered'))}`,
    `    answer → document    ${spread(span(keystrokes, 'answered', 'listed'))}`,
    `    document → painted   ${spread(span(keystrokes, 'listed', 'painted'))}`,
    `  key → letter (browser) ${spread(recordings.flatMap(({ echoMs }) => echoMs))}`,
  ].join('\n');
}

/** Uneven but the same in every run: 2/3, 1 and 4/3 of the mean. */
const pause = (page: Page, way: keyof typeof keysPerSecond, index: number): Promise<void> =>
  page.waitForTimeout((1000 / keysPerSecond[way]) * (2 / 3 + (index % 3) / 3));

/** Types on the on-screen keyboard, syllables by their letters. */
async function typeByTouch(kiosk: KioskPage, typist: Typist, cdp: CDPSession, text: string): Promise<void> {
  for (const [index, key] of [...keysOf(text)].entries()) {
    const touchPoints = [typist.pointOf(key === ' ' ? 'space' : key)];
    // Not waited for until the finger has lifted: on a busy machine it would lift late, which is a long press.
    const down = cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await kiosk.page.waitForTimeout(contactMs);
    await Promise.all([down, cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })]);
    await pause(kiosk.page, 'touch', index);
  }
}

/** Types on a physical keyboard. */
async function typePhysically(kiosk: KioskPage, cdp: CDPSession, text: string): Promise<void> {
  for (const [index, key] of [...text].entries()) {
    const isLatin = /[a-z]/.test(key);
    const common = isLatin ? { key, code: `Key${key.toUpperCase()}` } : { key };
    const keyCode = /[a-z0-9 ]/.test(key) ? { windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) } : {};
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...common, ...keyCode });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common, ...keyCode });
    await pause(kiosk.page, 'physical', index);
  }
}

async function recordQuery(kiosk: KioskPage, type: () => Promise<void>, expected: string): Promise<Recording> {
  await kiosk.page.evaluate(() => window.keystrokeRecorder?.start());
  await type();
  await kiosk.waitForAnswer();
  // The last frame, and the event timings, which browsers hand out in idle moments.
  await kiosk.page.waitForTimeout(150);
  const recording = await kiosk.page.evaluate(() => window.keystrokeRecorder?.stop());
  const typed = await kiosk.field.inputValue();
  if (!recording || typed !== expected) throw new Error(`typed ${expected}, but the field holds ${typed}`);
  await kiosk.press(kiosk.page.getByRole('button', { name: kiosk.text('search.clear') }));
  await kiosk.waitForAnswer();
  // Nobody goes on in the very moment in which the whole list comes back with its pictures.
  await kiosk.page.waitForTimeout(500);
  return recording;
}

/** One visit: opens the search in a language and types `texts`, one by one. The answers of a visit are kept until its end. */
async function visit(
  kiosk: KioskPage,
  locale: Locale,
  way: keyof typeof keysPerSecond,
  texts: readonly string[],
): Promise<Recording[]> {
  await kiosk.start(locale);
  await kiosk.act('search');
  const typist = await Typist.at(kiosk);
  const cdp = await kiosk.page.context().newCDPSession(kiosk.page);
  const recordings: Recording[] = [];
  for (const text of texts) {
    const type = () => (way === 'touch' ? typeByTouch(kiosk, typist, cdp, text) : typePhysically(kiosk, cdp, text));
    recordings.push(await recordQuery(kiosk, type, text));
  }
  await cdp.detach();
  await kiosk.act('startOver');
  return recordings;
}

/** See above. Prints the figures of both ways of typing; builds what it measures. */
export async function runKeystrokeBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '1' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  if (values.help) return say(usage);
  const touch: Series = { name: 'on-screen keyboard', recordings: [] };
  const physical: Series = { name: 'physical keyboard', recordings: [] };
  await withKioskBrowser([], async (browser, host) => {
    const size = { width: 1080, height: 1920 };
    const page = await browser.newPage({ viewport: size, screen: size, hasTouch: true });
    await page.goto(host.url);
    say(
      `Chromium ${browser.version()}, ${cpus().length} cores (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)} before`,
    );
    await page.evaluate(installRecorder);
    for (const locale of LOCALES) {
      const kiosk = new KioskPage(page);
      // Once unrecorded, so that fonts and code are warm, as they are for every visitor but the first of the day.
      await visit(kiosk, locale, 'touch', queries[locale].slice(0, 1));
      for (let round = 0; round < Number(values.rounds); round++) {
        touch.recordings.push(...(await visit(kiosk, locale, 'touch', queries[locale])));
        physical.recordings.push(...(await visit(kiosk, locale, 'physical', physicalQueries[locale])));
      }
    }
    say(`load ${loadavg()[0]?.toFixed(1)} after`);
  });
  for (const series of [touch, physical]) say(report(series));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify([touch, physical]));
}
