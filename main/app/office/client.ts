/** The core's end of the back office: starts its thread at the first call, and again when it has died. */
import type { OfficeMethodName, Role } from '#api/contract.ts';
import { AppError, type Json } from '#api/errors.ts';
import type { Log } from '../log.ts';
import type { OfficeNews, OfficePort, OfficeReply } from './port.ts';

/** See {@link createOfficeClient}. */
export interface OfficeClient {
  /** Carries one call. Rejects with the AppError that the office answered, or INTERNAL when its thread died. */
  call: (method: OfficeMethodName, input: Json, role: Role) => Promise<Json>;
  /** Stops a long call where nothing is half done; without one it does nothing. */
  cancel: () => void;
  close: () => Promise<void>;
}

interface Waiting {
  resolve: (value: Json) => void;
  reject: (error: AppError) => void;
}

/** `start` opens a thread; nothing is started before the first call, because most kiosks never need one. */
export function createOfficeClient(deps: {
  start: () => OfficePort;
  log: Log;
  onNews: (news: OfficeNews) => void;
}): OfficeClient {
  let port: OfficePort | null = null;
  let nextId = 0;
  const waiting = new Map<number, Waiting>();

  function take(reply: OfficeReply): void {
    if (reply.kind === 'news') return deps.onNews(reply.news);
    if (reply.kind === 'failure') {
      deps.log('error', 'office.failed', { error: reply.error.message, stack: reply.error.stack });
      return;
    }
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.result.ok) caller?.resolve(reply.result.value);
    else {
      const { code, message, details } = reply.result.error;
      caller?.reject(new AppError(code, message, { details }));
    }
  }

  function open(): OfficePort {
    if (port) return port;
    const opened = deps.start();
    opened.onReply(take);
    opened.onEnd((reason) => {
      if (port !== opened) return;
      port = null;
      deps.log('error', 'office.ended', { reason });
      waiting.forEach(({ reject }) => reject(new AppError('INTERNAL', `the back office ended: ${reason}`)));
      waiting.clear();
    });
    port = opened;
    return opened;
  }

  return {
    call: (method, input, role) =>
      new Promise((resolve, reject) => {
        nextId += 1;
        const id = nextId;
        waiting.set(id, { resolve, reject });
        open().post({ id, method, input, role });
      }),
    cancel: () => port?.cancel(),
    close: async () => {
      const opened = port;
      port = null;
      waiting.forEach(({ reject }) => reject(new AppError('INTERNAL', 'the kiosk is closing')));
      waiting.clear();
      await opened?.end();
    },
  };
}
