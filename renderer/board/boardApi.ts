/** The board's four posts. The code goes with each of them and is kept nowhere but in this page's memory. */
import type { BoardState } from '#api/contract.ts';

/** Why the kiosk did not answer: `lost` is the network, the rest is about the code. */
export type Refusal = { kind: 'lost' } | { kind: 'wrong'; left: number } | { kind: 'locked'; minutes: number };

/** What came back. */
export type Reply<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A kiosk in the same hall answers within milliseconds; asking others takes up to 1.5 s more. */
const patienceMs = 5000;

async function post<T>(name: string, body: object): Promise<Reply<T>> {
  try {
    const response = await fetch(`/board/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = (await response.json()) as T & { left?: number; retryAfterMs?: number };
    if (response.ok) return { ok: true, value: answer };
    if (response.status === 403) return { ok: false, refusal: { kind: 'wrong', left: answer.left ?? 0 } };
    if (response.status === 429) {
      return { ok: false, refusal: { kind: 'locked', minutes: Math.ceil((answer.retryAfterMs ?? 0) / 60_000) } };
    }
    return { ok: false, refusal: { kind: 'lost' } };
  } catch {
    return { ok: false, refusal: { kind: 'lost' } };
  }
}

/** The calls of all kiosks of this board. */
export function readCalls(code: string): Promise<Reply<BoardState>> {
  return post('calls', { code });
}

/** Answers a call or ends it. `kiosk` is its position in the list; `isDone` is false when somebody was faster. */
export function answerCall(
  code: string,
  what: 'acknowledge' | 'finish',
  target: { kiosk: number; call: number },
): Promise<Reply<{ isDone: boolean }>> {
  return post(what, { code, ...target });
}
