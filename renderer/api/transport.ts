/** How bytes reach the core: through Electron's bridge when it is there, otherwise over HTTP on the same origin. */
import type { Bridge } from '#api/contract.ts';
import type { Result } from '#api/errors.ts';

declare global {
  interface Window {
    /** Exposed by the preload script; absent on the Node host. */
    kiosk?: Bridge;
  }
}

const eventNames = ['session.reset'] as const;

const httpBridge: Bridge = {
  async call(name, input) {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Result<unknown>;
  },
  on(listener) {
    const source = new EventSource('/events');
    for (const name of eventNames) {
      source.addEventListener(name, (event) => listener(name, JSON.parse((event as MessageEvent<string>).data)));
    }
    return () => source.close();
  },
};

/** The transport of this page. */
export const bridge: Bridge = window.kiosk ?? httpBridge;
