/**
 * The one staff session of a kiosk. It lives in the core and in memory: a restart locks, and no host and no visitor call
 * can bring it back.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '#api/errors.ts';
import type { Audit } from './audit.ts';
import type { AuditDetail } from './auditActions.ts';
import type { PinRole, Pins } from './pins.ts';

/** The ten minutes: long enough to look something up on paper, short enough for a hall full of visitors. */
export const staffIdleMs = 10 * 60_000;

/** 128 bits: nobody guesses a token within ten minutes. */
const tokenBytes = 16;

/** What whoever was let in gets. */
export interface StaffPass {
  token: string;
  role: PinRole;
}

/** See {@link createStaffSession}. */
export interface StaffSession {
  /**
   * Lets somebody in and ends the session before. Raises FORBIDDEN with `details.left`, the tries left, and
   * `details.retryAfterMs` once there are none; CONFLICT when no PIN has been set or none can be read.
   */
  unlock: (pin: string) => StaffPass;
  /** Sets the first PINs and lets the administrator in. Raises what {@link Pins.setFirst} raises. */
  begin: (pins: { administrator: string; editor: string | null }) => StaffPass;
  /** Who holds the token; null for a wrong one and once the session has ended. Does not prolong it. */
  roleOf: (token: string) => PinRole | null;
  /** As `roleOf`, and the ten minutes begin anew: every call of staff is a use. */
  touch: (token: string) => PinRole | null;
  /** Ends the session of this token; any other token changes nothing. */
  lock: (token: string, how?: 'hand' | 'idle') => void;
  /**
   * Sets the PIN of a role, or removes the editor's with null. `current` is the administrator's: a kiosk that was left
   * unlocked must not be taken over. Raises FORBIDDEN as `unlock` does and for an editor, INVALID_INPUT as {@link Pins.set}.
   */
  changePin: (token: string, change: { current: string; of: PinRole; next: string | null }) => void;
  /** Milliseconds before the session ends by itself; 0 when there is none. */
  idleLeftMs: () => number;
  /** Notices a session that has ended by itself and writes that down; to be called every half a minute. */
  tick: () => void;
}

interface SessionDeps {
  pins: Pins;
  audit: Audit;
  monotonicMs: () => number;
  randomBytes: (size: number) => Buffer;
  /** Runs when a session ends: the screen leaves the staff area. */
  onEnd: () => void;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Starts locked. */
export function createStaffSession({ pins, audit, monotonicMs, randomBytes, onEnd }: SessionDeps): StaffSession {
  let open: { digest: Buffer; role: PinRole; usedAtMs: number } | null = null;

  const leftMs = () => (open ? Math.max(0, open.usedAtMs + staffIdleMs - monotonicMs()) : 0);

  function end(how: AuditDetail<'locked'>['how']): void {
    if (!open) return;
    const { role } = open;
    open = null;
    audit.write(role, 'locked', { how });
    onEnd();
  }

  /** The session when it has not run out. */
  function current() {
    if (open && leftMs() === 0) end('idle');
    return open;
  }

  function holderOf(token: string) {
    const session = current();
    // Digests have one length, so that the time tells nothing about the token's.
    return session && timingSafeEqual(digest(token), session.digest) ? session : null;
  }

  function letIn(role: PinRole): StaffPass {
    if (current()) end('replaced');
    const token = randomBytes(tokenBytes).toString('hex');
    open = { digest: digest(token), role, usedAtMs: monotonicMs() };
    return { token, role };
  }

  function judge(pin: string): PinRole {
    if (pins.status().kind !== 'ready') throw new AppError('CONFLICT', 'no PIN to compare with');
    const verdict = pins.judge(pin);
    if (verdict.kind === 'right') return verdict.role;
    const retryAfterMs = verdict.kind === 'locked' ? Math.ceil(verdict.retryAfterMs) : null;
    if (verdict.kind === 'wrong') audit.write('unknown', 'refused', { left: verdict.left });
    // What comes after the lock says nothing new, and could fill the log of a day.
    else if (verdict.isNew) audit.write('unknown', 'lockedOut', { minutes: Math.round(verdict.retryAfterMs / 60_000) });
    const left = verdict.kind === 'wrong' ? verdict.left : 0;
    throw new AppError('FORBIDDEN', 'wrong PIN', { details: { left, ...(retryAfterMs && { retryAfterMs }) } });
  }

  return {
    unlock: (pin) => {
      const role = judge(pin);
      const pass = letIn(role);
      audit.write(role, 'unlocked', {});
      return pass;
    },
    begin: (first) => {
      pins.setFirst(first);
      audit.write('administrator', 'firstRun', { withEditor: first.editor !== null });
      return letIn('administrator');
    },
    roleOf: (token) => holderOf(token)?.role ?? null,
    touch: (token) => {
      const session = holderOf(token);
      if (session) session.usedAtMs = monotonicMs();
      return session?.role ?? null;
    },
    lock: (token, how = 'hand') => {
      if (holderOf(token)) end(how);
    },
    changePin: (token, { current: given, of, next }) => {
      const isAllowed = holderOf(token)?.role === 'administrator' && judge(given) === 'administrator';
      if (!isAllowed) throw new AppError('FORBIDDEN', 'only the administrator sets PINs');
      if (next !== null) pins.set(of, next);
      else if (of === 'editor') pins.removeEditor();
      else throw new AppError('INVALID_INPUT', 'an administrator is needed', { details: { reason: 'administrator' } });
      audit.write('administrator', next === null ? 'pinRemoved' : 'pinChanged', { of });
    },
    idleLeftMs: leftMs,
    tick: () => void current(),
  };
}
