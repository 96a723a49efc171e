/** The other kiosks of a board: asked by this kiosk, so that a phone needs only one address. */
import type { BoardState } from '#api/contract.ts';
import { boardState } from '#api/schemas.ts';
import type { Log } from '#app/log.ts';
import type { Settings } from '#app/settings.ts';

type KioskState = BoardState['kiosks'][number];

/** A machine in the same hall answers within milliseconds; who waits longer keeps every phone waiting. */
const patienceMs = 1500;

/** A kiosk that refused our code is left alone this long, or asking would lock this address out there. */
const refusedMs = 15 * 60_000;

const nothing = { call: null, responses: { count: 0, medianSeconds: null, longestSeconds: null } };

/** See {@link otherKiosks}. */
export interface OtherKiosks {
  /** The state of each, in the order of the settings. */
  states: () => Promise<KioskState[]>;
  /** Passes an answer on; false when it did not arrive or no longer fits. */
  send: (index: number, name: 'acknowledge' | 'finish', call: number) => Promise<boolean>;
}

/** Asks the kiosks of a board's settings, with the one code they share. */
export function otherKiosks(settings: NonNullable<Settings['staffBoard']>, log: Log): OtherKiosks {
  const refusedUntil = new Map<string, number>();

  async function post(url: string, name: string, fields: Record<string, number>): Promise<unknown> {
    const response = await fetch(new URL(`/board/${name}`, url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: settings.code, ...fields }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = await response.json();
    if (response.ok) return body;
    // A kiosk that is locked by somebody else's tries is only silent for a while.
    if ((body as { refused?: unknown } | null)?.refused === 'wrong') {
      refusedUntil.set(url, performance.now() + refusedMs);
      log('warn', 'board.otherCode', { url });
    }
    return null;
  }

  async function stateOf(url: string): Promise<KioskState> {
    const name = new URL(url).host;
    const isRefused = () => (refusedUntil.get(url) ?? 0) > performance.now();
    if (isRefused()) return { name, trouble: 'otherCode', ...nothing };
    // Whatever has got the address, another version or a router: what is no state of calls is silence.
    const state = boardState.safeParse(await post(url, 'own', {}).catch(() => null));
    const [own] = state.data?.kiosks ?? [];
    if (own) return { ...own, name: own.name || name };
    return { name, trouble: isRefused() ? 'otherCode' : 'silent', ...nothing };
  }

  return {
    states: () => Promise.all(settings.kiosks.map(stateOf)),
    send: async (index, name, call) => {
      const url = settings.kiosks[index];
      if (url === undefined) return false;
      const outcome = await post(url, name, { call, kiosk: 0 }).catch(() => null);
      return (outcome as { isDone?: boolean } | null)?.isDone === true;
    },
  };
}
