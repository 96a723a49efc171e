/** `window.kiosk` for component tests: set up before the screen's modules load, answered by whatever core a test starts. */
import type { Bridge } from '#api/contract.ts';
import type { Result } from '#api/errors.ts';
import type { App } from '#app/createApp.ts';

/** What answers calls just now; a test may put itself in between. */
export interface BridgeTarget {
  call: (name: string, input: unknown) => unknown;
  calls: { name: string; input: unknown }[];
}

let target: BridgeTarget | null = null;
const listeners = new Set<(name: string, payload: unknown) => void>();

const bridge: Bridge = {
  call: async (name, input) => {
    if (!target) throw new Error('no core is connected');
    target.calls.push({ name, input });
    return target.call(name, input) as Result<unknown>;
  },
  on: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Puts the bridge on the window, as the preload script does. */
export function installBridge(): void {
  window.kiosk = bridge;
}

/** Connects the screen to a core, over structured clones as in Electron. Returns what can be looked at and changed. */
export function connectBridge(app: App): BridgeTarget {
  listeners.clear();
  app.subscribe(({ name, payload }) => listeners.forEach((listener) => listener(name, structuredClone(payload))));
  const connected: BridgeTarget = {
    calls: [],
    call: (name, input) => structuredClone(app.dispatch(name, structuredClone(input), { isLocal: true })),
  };
  target = connected;
  return connected;
}
