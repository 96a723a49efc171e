/** The typed client over the transport. Types only from the contract: no schema is bundled. */
import type { EventName, EventPayload, Input, MethodName, Output } from '#api/contract.ts';
import type { ErrorBody, Result } from '#api/errors.ts';
import { bridge } from './transport.ts';

/** Calls a method. Never rejects: a broken transport is an INTERNAL error like any other. */
export async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  try {
    return (await bridge.call(method, input)) as Result<Output<M>>;
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
