/** Calling staff, as the visitor's screen does it. */
import type { Handlers, Output } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { StaffDesk } from '../staffDesk.ts';
import type { HandlerContext } from './context.ts';

/** The call as the screen shows it. */
export function callStateOf(desk: StaffDesk): Output<'staff.callState'> {
  const call = desk.calls.current();
  return {
    call: call && {
      id: call.id,
      status: call.status,
      reason: call.reason,
      waitedMs: Math.round(desk.waitedMs(call)),
    },
    hasSound: desk.hasSound,
    hasCode: desk.guard !== null,
  };
}

/** See {@link createHandlers}. */
export function createStaffHandlers(
  context: HandlerContext,
): Pick<Handlers, 'staff.call' | 'staff.cancelCall' | 'staff.callState' | 'staff.arrived'> {
  const { desk } = context;
  return {
    'staff.call': ({ reason }) => {
      desk.calls.raise(reason);
      return callStateOf(desk);
    },
    'staff.cancelCall': () => {
      desk.calls.cancel();
      return callStateOf(desk);
    },
    'staff.callState': () => callStateOf(desk),
    'staff.arrived': ({ code }) => {
      // Without a code nothing tells staff from visitors; the screen then asks for a long press.
      const verdict = desk.screenGuard?.(code ?? '', 'the screen') ?? { kind: 'right' };
      if (verdict.kind === 'wrong') {
        throw new AppError('FORBIDDEN', 'wrong code', { details: { left: verdict.left } });
      }
      if (verdict.kind === 'locked') {
        throw new AppError('FORBIDDEN', 'too many wrong codes', {
          details: { left: 0, retryAfterMs: Math.ceil(verdict.retryAfterMs) },
        });
      }
      const call = desk.calls.current();
      if (call) desk.calls.finish(call.id);
      return callStateOf(desk);
    },
  };
}
