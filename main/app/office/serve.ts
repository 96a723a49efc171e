/** The office's end of the line: gives each call its turn and answers it. */
import type { OfficeHandlers, Role } from '#api/contract.ts';
import { AppError, type Json, type Result } from '#api/errors.ts';
import type { OfficeReply, OfficeRequest } from './port.ts';
import type { Turns } from './turns.ts';

async function answer(handlers: OfficeHandlers, request: OfficeRequest): Promise<Result<Json>> {
  const handler = handlers[request.method] as (input: Json, role: Role) => Json | Promise<Json>;
  return { ok: true, value: await handler(request.input, request.role) };
}

/** Tells how far a call is, so it cannot wait for its end; it reads and changes nothing. */
const withoutTurn: ReadonlySet<OfficeRequest['method']> = new Set(['import.state']);

/**
 * Returns what takes requests. An error that is no AppError is answered as INTERNAL and posted apart, with its stack, for
 * the log.
 */
export function serveOffice(
  handlers: OfficeHandlers,
  turns: Turns,
  post: (reply: OfficeReply) => void,
): (request: OfficeRequest) => void {
  const run = async (request: OfficeRequest) => {
    try {
      post({ kind: 'answer', id: request.id, result: await answer(handlers, request) });
    } catch (error) {
      if (error instanceof AppError && error.code !== 'INTERNAL') {
        const { code, message, details } = error;
        post({ kind: 'answer', id: request.id, result: { ok: false, error: { code, message, details } } });
        return;
      }
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      post({
        kind: 'failure',
        error: { code: 'INTERNAL', message: `${request.method}: ${message}`, details: null, stack },
      });
      const body = { code: 'INTERNAL', message: 'unexpected failure, see the log', details: null } as const;
      post({ kind: 'answer', id: request.id, result: { ok: false, error: body } });
    }
  };
  return (request) => {
    if (withoutTurn.has(request.method)) void run(request);
    else void turns.take(() => run(request));
  };
}
