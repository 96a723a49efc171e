import { expect, test } from 'vitest';
import { methods, type Handlers } from '#api/contract.ts';
import { AppError, assertNever, ERROR_CODES } from '#api/errors.ts';
import { createDoor } from '#app/dispatch.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';
import { createLogRecorder } from '#tests/support/logRecorder.ts';

/** A door whose `kiosk.beat` does what the test says; the other handlers are never reached. */
function doorWith(beat: () => unknown) {
  const { log, lines } = createLogRecorder();
  const clock = createFakeClock();
  const handlers = { 'kiosk.beat': beat } as unknown as Handlers; // Only one method is called here.
  const office = () => Promise.reject(new Error('not here'));
  const { dispatch } = createDoor(handlers, {
    log,
    now: clock.monotonicMs,
    isSetup: false,
    roleOf: () => null,
    onUse: () => undefined,
    office,
  });
  return { clock, lines, beat: () => dispatch('kiosk.beat', {}, { isLocal: true }) };
}

test.each(ERROR_CODES.filter((code) => code !== 'INTERNAL'))(
  '%s passes with its message and details, unlogged',
  (code) => {
    const door = doorWith(() => {
      throw new AppError(code, 'for the log', { details: { id: 7 } });
    });
    expect([door.beat(), door.lines]).toEqual([
      { ok: false, error: { code, message: 'for the log', details: { id: 7 } } },
      [],
    ]);
  },
);

test.each([
  ['an exception', new TypeError('/srv/secret/path is broken')],
  ['an INTERNAL of our own', new AppError('INTERNAL', 'SELECT * FROM contact', { details: { sql: 'x' } })],
  ['a thrown string', '/srv/secret/path'],
  ['a thrown nothing', undefined],
])('%s is INTERNAL without a word of its own, and is logged', (_what, thrown) => {
  const door = doorWith(() => {
    throw thrown;
  });
  expect(door.beat()).toEqual({
    ok: false,
    error: { code: 'INTERNAL', message: 'unexpected failure, see the log', details: null },
  });
  expect(door.lines).toMatchObject([
    { level: 'error', event: 'call.failed', fields: { method: 'kiosk.beat', error: expect.any(String) } },
  ]);
});

test('the cause of an exception is in the log too', () => {
  const door = doorWith(() => {
    throw new Error('outer', { cause: new Error('disk is full') });
  });
  door.beat();
  expect(door.lines[0]?.fields).toMatchObject({
    error: 'outer',
    cause: 'disk is full',
    stack: expect.stringContaining('dispatch.test'),
  });
});

test('a call of more than 100 ms is logged by name, a quicker one is not', () => {
  let ms = 100;
  const door: ReturnType<typeof doorWith> = doorWith(() => {
    door.clock.advanceMs(ms);
    return null;
  });
  door.beat();
  ms = 101;
  door.beat();
  expect(door.lines).toEqual([{ level: 'warn', event: 'call.slow', fields: { method: 'kiosk.beat', ms: 101 } }]);
});

test('an unreachable case is an INTERNAL error that names it', () => {
  expect(() => assertNever('moon' as never)).toThrow(
    expect.objectContaining({ code: 'INTERNAL', message: 'unhandled case "moon"' }),
  );
});

test('every method is named noun.verb and takes an object without unknown keys', () => {
  const names = Object.keys(methods);
  expect(names.filter((name) => !/^[a-z]+\.[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
  const open = Object.entries(methods).filter(
    ([, { input }]) =>
      input.safeParse({ locale: 'ko', query: '', id: 'a', of: 'product', kind: 'screen-error', message: '', zzz: 1 })
        .success,
  );
  expect(open).toEqual([]);
});
