/**
 * Frames of one page, counted by the browser's own compositor. Chromium writes a `PipelineReporter` into its traces for
 * every frame, from its beginning to the moment it was on the glass, and how it ended: presented, dropped, or not needed
 * after all (cc/metrics/compositor_frame_reporter.h). Nothing runs in the page but a listener for long tasks, so that
 * measuring does not itself cost frames.
 * While something has changed and is not on the glass yet, a frame is due every 1/60 s, also where a busy compositor did
 * not even begin it; what was not shown of these was dropped.
 */
import type { CDPSession, Page } from '@playwright/test';

/** The part of a trace event that is read here. `ts` in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  id2?: { local?: string };
  args?: { frame_reporter?: FrameReport; chrome_frame_reporter?: FrameReport };
}

interface FrameReport {
  state?: string;
}

/** What became of the frames of a stretch of time. */
export interface FrameCount {
  /** Frames that 60 a second would have been, while something moved or had changed. */
  due: number;
  shown: number;
  /** The longest from the beginning of a frame to the glass. */
  slowestMs: number;
  /** Tasks of the main thread of 50 ms and more. */
  longTasksMs: number[];
}

declare global {
  interface Window {
    longTasksMs?: number[];
  }
}

const [begin, end] = ['frames: begin', 'frames: end'];

const frameUs = 1e6 / 60;

interface Reported {
  from: number;
  to: number;
  isShown: boolean;
}

/** Frames of one process that changed something, by their beginning. Their numbers are used again, so each end goes to the latest begin. */
function reportedFrames(events: readonly TraceEvent[], pid: number): Reported[] {
  const open = new Map<string | undefined, TraceEvent>();
  const frames: Reported[] = [];
  const own = events.filter((event) => event.name === 'PipelineReporter' && event.pid === pid);
  for (const event of own.toSorted((a, b) => a.ts - b.ts)) {
    if (event.ph === 'b') open.set(event.id2?.local, event);
    if (event.ph !== 'e') continue;
    const started = open.get(event.id2?.local);
    open.delete(event.id2?.local);
    const state = (started?.args?.frame_reporter ?? started?.args?.chrome_frame_reporter)?.state ?? '';
    const isShown = state.startsWith('STATE_PRESENTED');
    if (started && (isShown || state === 'STATE_DROPPED')) frames.push({ from: started.ts, to: event.ts, isShown });
  }
  return frames.toSorted((a, b) => a.from - b.from);
}

/** Counts what began between the two marks in the page that made them. */
export function countFrames(events: readonly TraceEvent[]): Omit<FrameCount, 'longTasksMs'> {
  const first = events.find(({ name }) => name === begin);
  const last = events.find(({ name }) => name === end);
  if (!first || !last) throw new Error('the trace has no marks');
  const frames = reportedFrames(events, first.pid).filter(({ from }) => from >= first.ts && from <= last.ts);
  const count = { due: 0, shown: 0, slowestMs: 0 };
  // Stretches in which at least one frame was under way, and what reached the glass in them: two parts of one frame may
  // arrive together.
  let stretch: { from: number; to: number; arrivals: Set<number> } | null = null;
  const close = () => {
    if (!stretch || stretch.arrivals.size === 0) return;
    count.shown += stretch.arrivals.size;
    count.due += Math.max(stretch.arrivals.size, Math.floor((stretch.to - stretch.from) / frameUs));
  };
  for (const { from, to, isShown } of frames) {
    if (isShown) count.slowestMs = Math.max(count.slowestMs, (to - from) / 1000);
    if (!stretch || from > stretch.to + frameUs) {
      close();
      stretch = { from, to, arrivals: new Set() };
    }
    stretch.to = Math.max(stretch.to, to);
    if (isShown) stretch.arrivals.add(to);
  }
  close();
  return count;
}

/** Listens for long tasks in a page, from now on. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    window.longTasksMs = tasks;
    new PerformanceObserver((entries) => tasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
}

/** Counts the frames of `page` while `act` runs. `browser` is the session of the browser as a whole, which traces. */
export async function recordFrames(browser: CDPSession, page: Page, act: () => Promise<void>): Promise<FrameCount> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  await page.evaluate((name) => {
    window.longTasksMs?.splice(0);
    performance.mark(name);
  }, begin);
  await act();
  const longTasksMs = await page.evaluate((name) => {
    performance.mark(name);
    return window.longTasksMs?.slice() ?? [];
  }, end);
  // The last frames still go to the glass.
  await page.waitForTimeout(100);
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return { ...countFrames(events), longTasksMs };
}
