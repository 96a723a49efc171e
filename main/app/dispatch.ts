/** The only door to the core: access, parse, call, time, log, map errors. Never throws. */
import {
  allMethods,
  methods,
  type Caller,
  type CoreMethodName,
  type Handlers,
  type MethodName,
  type OfficeMethodName,
  type Role,
} from '#api/contract.ts';
import { AppError, type ErrorBody, type Json, type Result } from '#api/errors.ts';
import { errorFields, type Log } from './log.ts';

/** Who is calling, as the host knows it. */
export interface CallContext {
  /** True only for the kiosk's own screen on this machine. */
  isLocal: boolean;
  /** What the screen shows of its staff session; nothing for a visitor. */
  token?: string | null;
}

/** Calls above this are logged by name: a visitor notices from about 100 ms on (Nielsen). */
const slowCallMs = 100;

/** A call of a method that the core answers itself; the answer is always an envelope. */
export type Dispatch = (name: string, input: unknown, context: CallContext) => Result<Json>;

/** A call of any method; those of the back office take their time. Never rejects. */
export type Answer = (name: string, input: unknown, context: CallContext) => Promise<Result<Json>>;

/** What the door leads to and whom it asks. */
export interface DoorDeps {
  log: Log;
  /** Monotonic milliseconds. */
  now: () => number;
  /** Whether this run was started for setting up. */
  isSetup: boolean;
  /** The role of a staff session; null when the token opens none (any more). */
  roleOf: (token: string) => Role | null;
  /** Somebody of the staff did something: their session goes on. */
  onUse: (token: string) => void;
  /** Carries a checked call to the back office. */
  office: (method: OfficeMethodName, input: Json, role: Role) => Promise<Json>;
}

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(allMethods, name);
}

function isCoreMethod(name: MethodName): name is CoreMethodName {
  return Object.hasOwn(methods, name);
}

/** Raises FORBIDDEN where the caller may not use the method. Who is not at the kiosk's own screen is never staff. */
function requireAccess(name: MethodName, caller: Caller, isLocal: boolean): void {
  const { access } = allMethods[name];
  const isAllowed =
    access === 'visitor' ||
    (isLocal &&
      (access === 'screen' ||
        (access === 'setup' && caller.isSetup) ||
        (access === 'staff' && caller.role !== null) ||
        (access === 'administrator' && caller.role === 'administrator')));
  if (isAllowed) return;
  // The screen tells a session that has closed from an editor who wants what only the administrator may.
  const reason = access === 'screen' ? 'not-the-screen' : caller.role === null ? 'no-session' : 'not-administrator';
  throw new AppError('FORBIDDEN', `${name} is not open to this caller`, { details: { reason } });
}

/** Builds the door over a complete set of handlers. */
export function createDoor(handlers: Handlers, deps: DoorDeps): { dispatch: Dispatch; answer: Answer } {
  const { log, now, isSetup } = deps;

  function toResult(name: string, error: unknown): Result<never> {
    if (error instanceof AppError && error.code !== 'INTERNAL') {
      const body: ErrorBody = { code: error.code, message: error.message, details: error.details };
      return { ok: false, error: body };
    }
    log('error', 'call.failed', { method: name, ...errorFields(error) });
    // No stack, no path and no SQL to the screen.
    return { ok: false, error: { code: 'INTERNAL', message: 'unexpected failure, see the log', details: null } };
  }

  /** Everything before the handler: name, caller, access, input. */
  function enter(
    name: string,
    input: unknown,
    context: CallContext,
  ): { name: MethodName; input: Json; caller: Caller } {
    if (!isMethod(name))
      throw new AppError('UNKNOWN_METHOD', 'no such method', { details: { method: name.slice(0, 64) } });
    // Unknown whatever the type says: a host that forgot to say who calls must not open the door.
    const isLocal = (context.isLocal as unknown) === true;
    const token: unknown = context.token;
    const shown = isLocal && typeof token === 'string' ? token : '';
    const role = shown === '' ? null : deps.roleOf(shown);
    const caller: Caller = { isLocal, isSetup: isLocal && (isSetup || role !== null), role, token: shown };
    requireAccess(name, caller, isLocal);
    // The screen tells every few seconds that it is alive: only what staff alone may do shows that somebody is there.
    const { access } = allMethods[name];
    if (access === 'staff' || access === 'administrator') deps.onUse(shown);
    const parsed = allMethods[name].input.safeParse(input);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
      throw new AppError('INVALID_INPUT', `bad input for ${name}`, { details: { issues } });
    }
    return { name, input: parsed.data, caller };
  }

  function callCore(name: CoreMethodName, input: Json, caller: Caller): Result<Json> {
    const handler = handlers[name] as (value: unknown, caller: Caller) => Json;
    return { ok: true, value: handler(input, caller) };
  }

  const dispatch: Dispatch = (name, input, context) => {
    const startedAt = now();
    try {
      const entered = enter(name, input, context);
      if (!isCoreMethod(entered.name)) throw new AppError('UNKNOWN_METHOD', 'a method of the back office');
      return callCore(entered.name, entered.input, entered.caller);
    } catch (error) {
      return toResult(name, error);
    } finally {
      const ms = now() - startedAt;
      if (ms > slowCallMs) log('warn', 'call.slow', { method: name.slice(0, 64), ms: Math.round(ms) });
    }
  };

  const answer: Answer = async (name, input, context) => {
    if (!isMethod(name) || isCoreMethod(name)) return dispatch(name, input, context);
    try {
      const entered = enter(name, input, context);
      // Only staff come this far.
      const role = entered.caller.role ?? 'editor';
      return { ok: true, value: await deps.office(name, entered.input, role) };
    } catch (error) {
      return toResult(name, error);
    }
  };

  return { dispatch, answer };
}
