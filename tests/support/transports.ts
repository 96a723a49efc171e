/** The three ways a call can travel: as JSON text, as a structured clone (what Electron's IPC does), over loopback HTTP. */
import type { Json, Result } from '#api/errors.ts';
import { createApp, type App, type AppDeps } from '#app/createApp.ts';
import type { CatalogueLocation } from '#app/catalogueSlot.ts';
import { parseSettings, type Settings } from '#app/settings.ts';
import { createPassingState } from '#db/state/kioskState.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { createLogRecorder, type LogLine } from './logRecorder.ts';
import { startHttpHost } from '../../main/node/httpHost.ts';

/** A core over real files, with what tests look at. */
export interface TestCore {
  app: App;
  clock: FakeClock;
  lines: LogLine[];
}

/** Starts the core with default settings but for those given; `deps` changes what a host would pass in. */
export function startCore(
  catalogues: readonly CatalogueLocation[],
  given: Partial<Settings> = {},
  deps: Partial<AppDeps> = {},
): TestCore {
  const clock = createFakeClock();
  const { log, lines } = createLogRecorder();
  const settings = { ...parseSettings(null).settings, ...given };
  const host = { settings, log, isSetup: false, savePosition: () => {}, state: createPassingState(null) };
  const startOffice = () => {
    throw new Error('this core has no back office');
  };
  return { app: createApp({ catalogues: () => catalogues, startOffice, ...host, ...clock, ...deps }), clock, lines };
}

/** One event as it arrives on the screen's side. */
export interface ReceivedEvent {
  name: string;
  payload: unknown;
}

/** The screen's end of a transport. */
export interface Transport {
  call: (name: string, input: unknown) => Promise<Result<Json>>;
  /** Resolves with the next event after `act` has run. */
  nextEvent: (act: () => void) => Promise<ReceivedEvent>;
  close: () => Promise<void>;
}

/** Carries values with `copy`, in both directions, as a host in the same process would. */
function copyingTransport(app: App, copy: (value: unknown) => unknown): Transport {
  return {
    call: async (name, input) => copy(app.dispatch(String(copy(name)), copy(input), { isLocal: true })) as Result<Json>,
    nextEvent: (act) =>
      new Promise((resolve) => {
        const stop = app.subscribe((event) => {
          stop();
          resolve(copy(event) as ReceivedEvent);
        });
        act();
      }),
    close: async () => {},
  };
}

/** Reads one server-sent event, after the stream has opened and `act` has run. */
async function readEvent(url: string, act: () => void): Promise<ReceivedEvent> {
  const abort = new AbortController();
  const response = await fetch(`${url}events`, { signal: abort.signal });
  if (!response.body) throw new Error('the event stream has no body');
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    if (text === '') act(); // The stream's first words: from now on events arrive.
    text += chunk;
    const [, name, data] = /^event: (.+)\ndata: (.+)\n\n/m.exec(text) ?? [];
    if (name === undefined || data === undefined) continue;
    abort.abort();
    return { name, payload: JSON.parse(data) };
  }
  throw new Error(`the stream ended after ${text}`);
}

async function httpTransport(app: App): Promise<Transport> {
  const host = await startHttpHost({ app, rendererDir: import.meta.dirname, port: 0, address: '127.0.0.1' });
  return {
    call: async (name, input) => {
      const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(input) };
      const response = await fetch(`${host.url}api/${name}`, request);
      return (await response.json()) as Result<Json>;
    },
    nextEvent: (act) => readEvent(host.url, act),
    close: () => host.close(),
  };
}

/** Every transport by name. */
export const transports: Record<'memory' | 'structured clone' | 'HTTP', (app: App) => Promise<Transport>> = {
  memory: async (app) =>
    copyingTransport(app, (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))),
  'structured clone': async (app) => copyingTransport(app, structuredClone),
  HTTP: httpTransport,
};
