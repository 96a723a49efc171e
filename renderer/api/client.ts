/** The typed client over the transport. Types only from the contract: no schema is bundled. */
import type { EventName, EventPayload, Input, MethodName, Output } from '#api/contract.ts';
import type { ErrorBody, Result } from '#api/errors.ts';
import { setStaffToken, staffToken } from './staffSession.ts';
import { bridge } from './transport.ts';

/** Calls a method. Never rejects: a broken transport is an INTERNAL error like any other. */
export async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  try {
    const result = (await bridge.call(method, input, staffToken())) as Result<Output<M>>;
    if (!result.ok && isSessionOver(result.error)) setStaffToken(null);
    return result;
  } catch (cause) {
    const error: ErrorBody = { code: 'INTERNAL', message: `no answer from the core: ${String(cause)}`, details: null };
    return { ok: false, error };
  }
}

/** Listens to one kind of event; returns the function that stops it. */
export function onEvent<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): () => void {
  return bridge.on((received, payload) => {
    if (received === name) listener(payload as EventPayload<E>);
  });
}

/** Staff are asked for their PIN again after ten idle minutes, and after a restart. */
function isSessionOver({ code, details }: ErrorBody): boolean {
  return code === 'FORBIDDEN' && (details as { reason?: string } | null)?.reason === 'no-session';
}
