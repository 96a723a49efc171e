/** How bytes reach the core: through Electron's bridge when it is there, otherwise over HTTP on the same origin. */
import type { Bridge, EventName } from '#api/contract.ts';
import type { Result } from '#api/errors.ts';

declare global {
  interface Window {
    /** Exposed by the preload script; absent on the Node host. */
    kiosk?: Bridge;
  }
}

const eventNames = [
  'session.reset',
  'staff.callChanged',
  'visit.printed',
  'catalogue.changed',
  'import.changed',
  'notice.changed',
] as const satisfies EventName[];

type Listener = Parameters<Bridge['on']>[0];
const listeners = new Set<Listener>();
let source: EventSource | null = null;

/** One stream for all listeners: a browser opens six connections to a host, and calls need them. */
function openStream(): EventSource {
  const stream = new EventSource('/events');
  for (const name of eventNames) {
    stream.addEventListener(name, (event) => {
      const payload: unknown = JSON.parse((event as MessageEvent<string>).data);
      listeners.forEach((listener) => listener(name, payload));
    });
  }
  return stream;
}

const httpBridge: Bridge = {
  async call(name, input, token) {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { 'X-Staff-Session': token }) },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Result<unknown>;
  },
  on(listener) {
    listeners.add(listener);
    source ??= openStream();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      source?.close();
      source = null;
    };
  },
};

/** The transport of this page. */
export const bridge: Bridge = window.kiosk ?? httpBridge;
