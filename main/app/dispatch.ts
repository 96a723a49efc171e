/** The only door to the core: access, parse, call, time, log, map errors. Never throws. */
import { methods, type Caller, type Handlers, type MethodName } from '#api/contract.ts';
import { AppError, type ErrorBody, type Json, type Result } from '#api/errors.ts';
import { errorFields, type Log } from './log.ts';

/** Who is calling, as the host knows it. */
export interface CallContext {
  /** True only for the kiosk's own screen on this machine. */
  isLocal: boolean;
}

/** Calls above this are logged by name: a visitor notices from about 100 ms on (Nielsen). */
const slowCallMs = 100;

/** A call by name with unknown input; the answer is always an envelope. */
export type Dispatch = (name: string, input: unknown, context: CallContext) => Result<Json>;

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/**
 * Builds the door over a complete set of handlers. `now` is monotonic, in milliseconds. Staff methods are open only to
 * the kiosk's own screen, and only in a run that was started for setting up.
 */
export function createDispatch(handlers: Handlers, deps: { log: Log; now: () => number; isSetup: boolean }): Dispatch {
  const { log, now, isSetup } = deps;

  function toBody(name: string, error: unknown): ErrorBody {
    if (error instanceof AppError && error.code !== 'INTERNAL') {
      return { code: error.code, message: error.message, details: error.details };
    }
    log('error', 'call.failed', { method: name, ...errorFields(error) });
    // No stack, no path and no SQL to the screen.
    return { code: 'INTERNAL', message: 'unexpected failure, see the log', details: null };
  }

  return (name, input, context) => {
    const startedAt = now();
    try {
      if (!isMethod(name))
        throw new AppError('UNKNOWN_METHOD', 'no such method', { details: { method: name.slice(0, 64) } });
      const spec = methods[name];
      // Unknown whatever the type says: a host that forgot to say who calls must not open the door.
      const isLocal: unknown = context.isLocal;
      const caller: Caller = { isStaff: isSetup && isLocal === true };
      if (spec.access === 'staff' && !caller.isStaff) throw new AppError('FORBIDDEN', 'staff only');
      if (spec.access === 'screen' && isLocal !== true) throw new AppError('FORBIDDEN', 'only at the kiosk itself');
      const parsed = spec.input.safeParse(input);
      if (!parsed.success) {
        const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
        throw new AppError('INVALID_INPUT', `bad input for ${name}`, { details: { issues } });
      }
      const handler = handlers[name] as (value: unknown, caller: Caller) => Json;
      return { ok: true, value: handler(parsed.data, caller) };
    } catch (error) {
      return { ok: false, error: toBody(name, error) };
    } finally {
      const ms = now() - startedAt;
      if (ms > slowCallMs) log('warn', 'call.slow', { method: name.slice(0, 64), ms: Math.round(ms) });
    }
  };
}
