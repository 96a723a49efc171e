import { expect, test } from 'vitest';
import { createCodeGuard } from '#app/codeGuard.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';

const lockMs = 15 * 60_000;

function start() {
  const clock = createFakeClock();
  const guard = createCodeGuard('246813', clock.monotonicMs);
  return { clock, guard, kinds: (codes: string[], from = 'a') => codes.map((code) => guard(code, from).kind) };
}

test('the code itself is right, and nothing that is near it', () => {
  const { guard } = start();
  const kinds = ['246813', '24681', '2468130', ' 246813', '', '２４６８１３'].map(
    (code, index) => guard(code, String(index)).kind,
  );
  expect(kinds).toEqual(['right', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong']);
});

test('five wrong tries lock an address for a quarter of an hour, also for the right code; others are not touched', () => {
  const { clock, guard, kinds } = start();
  expect(kinds(['0', '1', '2', '3', '4', '246813'])).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked']);
  expect(guard('246813', 'b')).toEqual({ kind: 'right' });
  clock.advanceMs(lockMs - 1);
  expect(guard('246813', 'a')).toEqual({ kind: 'locked', retryAfterMs: 1, isNew: false });
  clock.advanceMs(1);
  expect(guard('246813', 'a')).toEqual({ kind: 'right' });
});

test('tries that are left are told, and the right code gives them all back', () => {
  const { guard, kinds } = start();
  expect([guard('0', 'a'), guard('1', 'a')]).toEqual([
    { kind: 'wrong', left: 4 },
    { kind: 'wrong', left: 3 },
  ]);
  expect(kinds(['246813'])).toEqual(['right']);
  expect(guard('2', 'a')).toEqual({ kind: 'wrong', left: 4 });
});

test('fifty wrong tries from anywhere lock out every stranger, but no address that had the code before', () => {
  const { clock, guard } = start();
  guard('246813', 'staff');
  for (let address = 0; address < 50; address++) guard('0', `stranger ${address}`);
  expect([guard('246813', 'new').kind, guard('246813', 'staff').kind]).toEqual(['locked', 'right']);
  clock.advanceMs(lockMs);
  expect(guard('246813', 'new').kind).toBe('right');
});
