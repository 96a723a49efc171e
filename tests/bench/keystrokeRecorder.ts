/** What runs in the page during the keystroke benchmark: it notes when a key was struck and when its results were painted. */

/** One key that changed the text. Times are milliseconds of the page's clock; a superseded key has no `painted`. */
export interface Keystroke {
  /** `timeStamp` of the key's own event: when the browser got it, not when a listener ran. */
  struck: number;
  /** The search of this text was sent; null when its answer was known already. */
  asked: number | null;
  answered: number | null;
  /** The list of this text was in the document. */
  listed: number | null;
  painted: number | null;
}

/** What the recorder leaves behind. `echoMs` are the browser's own event timings, in steps of 8 ms. */
export interface Recording {
  keystrokes: Keystroke[];
  echoMs: number[];
}

/** The recorder as the page has it. */
export interface Recorder {
  start: () => void;
  stop: () => Recording;
}

declare global {
  interface Window {
    keystrokeRecorder?: Recorder;
  }
}

/**
 * Puts {@link Recorder} on the window, once; `start` needs an open search. Sent to the page as text, so it may use nothing
 * from outside.
 * The list marks itself as behind in the very task of the key (`aria-busy`) and takes the mark off in the commit that
 * holds the results of the text in the field; a key that comes before that has superseded the one before.
 */
export function installRecorder(): void {
  let list: Element | null = null;
  let isOn = false;
  let open: Keystroke | null = null;
  let keystrokes: Keystroke[] = [];
  let echoMs: number[] = [];
  const textKeys = new Set(['character', 'initial', 'space', 'delete']);

  const strike = (event: Event) => {
    if (!isOn) return;
    open = { struck: event.timeStamp, asked: null, answered: null, listed: null, painted: null };
    keystrokes.push(open);
  };
  window.addEventListener('keydown', (event) => event.key.length === 1 && strike(event), true);
  window.addEventListener(
    'pointerdown',
    (event) => {
      const key = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
      if (key && textKeys.has(key.dataset['kind'] ?? '')) strike(event);
    },
    true,
  );

  const observer = new MutationObserver(() => {
    if (!open || list?.getAttribute('aria-busy') !== 'false') return;
    const keystroke = open;
    open = null;
    keystroke.listed = performance.now();
    // The callback comes before this frame is drawn, the message after it.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        keystroke.painted = performance.now();
        channel.port1.close();
      });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });

  performance.setResourceTimingBufferSize(10_000);
  new PerformanceObserver((entries) => {
    for (const { name, startTime, duration } of entries.getEntries()) {
      const isKey = name === 'keydown' || name === 'pointerdown';
      if (isKey && keystrokes.some(({ struck }) => Math.abs(struck - startTime) < 0.2)) echoMs.push(duration);
    }
    // 16 ms is the least that browsers take here.
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  const addRequests = () => {
    const searches = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/catalogue.search'));
    keystrokes.forEach((keystroke, index) => {
      const next = keystrokes[index + 1]?.struck ?? Number.POSITIVE_INFINITY;
      const own = searches.find(({ startTime }) => startTime >= keystroke.struck && startTime < next);
      if (!(own instanceof PerformanceResourceTiming)) return;
      keystroke.asked = own.startTime;
      keystroke.answered = own.responseEnd;
    });
  };
  window.keystrokeRecorder = {
    start: () => {
      list = document.querySelector('main [aria-busy]');
      if (!list) throw new Error('no result list');
      observer.disconnect();
      observer.observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
      isOn = true;
      open = null;
      keystrokes = [];
      echoMs = [];
      performance.clearResourceTimings();
    },
    stop: () => {
      isOn = false;
      addRequests();
      return { keystrokes, echoMs };
    },
  };
}
