import { expect, test } from 'vitest';
import { rightPins, startStaff } from '#tests/support/stateFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const minuteMs = 60_000;
const wrong = '501936';

function begun() {
  const folder = temporaryFolder();
  const run = startStaff(folder, { knownCodes: ['604817'] });
  run.door.session.begin(rightPins);
  const again = (start?: string) => {
    run.state.close();
    return startStaff(folder, start === undefined ? {} : { start });
  };
  return { ...run, folder, again };
}

const tryOften = ({ door }: Pick<ReturnType<typeof startStaff>, 'door'>, times: number) =>
  Array.from({ length: times }, () => door.pins.judge(wrong));

test('each PIN opens its role, anything near it nothing', () => {
  const { door } = begun();
  const kinds = ['482915', '739164', '48291', '4829150', ' 482915'].map((pin) => door.pins.judge(pin));
  expect(kinds).toEqual([
    { kind: 'right', role: 'administrator' },
    { kind: 'right', role: 'editor' },
    { kind: 'wrong', left: 4 },
    { kind: 'wrong', left: 3 },
    { kind: 'wrong', left: 2 },
  ]);
});

test('the fifth wrong try locks for a quarter of an hour, also for the right PIN', () => {
  const run = begun();
  expect(tryOften(run, 5).at(-1)).toEqual({ kind: 'locked', retryAfterMs: 15 * minuteMs, isNew: true });
  run.clock.advanceMs(15 * minuteMs - 1);
  expect(run.door.pins.judge(rightPins.administrator)).toEqual({ kind: 'locked', retryAfterMs: 1, isNew: false });
  run.clock.advanceMs(1);
  expect(run.door.pins.judge(rightPins.administrator).kind).toBe('right');
});

test('tries and the lock outlive a restart; the next round is twice as long', () => {
  const first = begun();
  tryOften(first, 4);
  const second = first.again();
  expect(tryOften(second, 1)).toMatchObject([{ kind: 'locked', isNew: true }]);
  second.clock.advanceMs(15 * minuteMs);
  second.door.close();
  second.state.close();
  const third = startStaff(first.folder);
  expect(tryOften(third, 5).at(-1)).toEqual({ kind: 'locked', retryAfterMs: 30 * minuteMs, isNew: true });
});

test.each(['2021-09-24T02:00:00Z', '2031-09-25T02:00:00Z'])(
  'a restart with the clock at %s gives nothing back and takes nothing away',
  (start) => {
    const first = begun();
    tryOften(first, 5);
    first.clock.advanceMs(5 * minuteMs);
    first.door.tick();
    expect(first.again(start).door.pins.status().lockedMs).toBe(10 * minuteMs);
  },
);

test('pulling the plug while a PIN is judged loses the try', () => {
  const { door, state } = begun();
  const writes: number[] = [];
  const { pins } = state;
  if (!pins) throw new Error('no PINs');
  const { writeTries } = pins;
  pins.writeTries = (tries) => {
    writes.push(tries.wrong);
    writeTries(tries);
  };
  door.pins.judge(rightPins.administrator);
  expect(writes).toEqual([1, 0]);
});

test('an editor’s own PIN does not give back tries at the administrator’s, the administrator’s does', () => {
  const run = begun();
  tryOften(run, 4);
  expect(run.door.pins.judge(rightPins.editor)).toEqual({ kind: 'right', role: 'editor' });
  expect(tryOften(run, 1)).toMatchObject([{ kind: 'locked' }]);
  run.clock.advanceMs(15 * minuteMs);
  run.door.pins.judge(rightPins.administrator);
  expect(tryOften(run, 1)).toEqual([{ kind: 'wrong', left: 4 }]);
});

test('a disk that takes nothing neither keeps staff out nor gives strangers more tries', () => {
  const run = begun();
  const { pins } = run.state;
  if (!pins) throw new Error('no PINs');
  pins.writeTries = () => {
    throw new Error('the disk is full');
  };
  expect(run.door.pins.judge(rightPins.editor).kind).toBe('right');
  expect(tryOften(run, 5).at(-1)?.kind).toBe('locked');
  expect(run.lines.some(({ event }) => event === 'pins.triesNotKept')).toBe(true);
});

test('the first PINs are set once', () => {
  const { door } = begun();
  const again = { administrator: '918273', editor: null };
  expect(() => door.session.begin(again)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  expect(door.pins.judge('918273').kind).toBe('wrong');
});

test.each([
  [{ administrator: '123456', editor: null }, 'sequence'],
  [{ administrator: '482915', editor: '20210924' }, 'date'],
  [{ administrator: '482915', editor: '482915' }, 'same'],
])('%j is refused as the first PINs, and it is still the first run', (first, reason) => {
  const { door } = startStaff(temporaryFolder());
  expect(() => door.session.begin(first)).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', details: { reason } }),
  );
  expect(door.pins.status()).toEqual({ kind: 'firstRun', hasEditor: false, lockedMs: 0 });
});

test.each([
  ['editor', '482915', 'same'],
  ['administrator', '739164', 'same'],
  ['editor', '604817', 'known'],
  ['editor', '7391', 'tooShort'],
] as const)('the %s cannot have %s: %s', (role, pin, reason) => {
  const { door } = begun();
  expect(() => door.pins.set(role, pin)).toThrow(expect.objectContaining({ details: { reason } }));
});

test('a PIN that was replaced opens nothing, also after a restart', () => {
  const { door, again } = begun();
  door.pins.set('editor', '918273');
  expect([door.pins.judge(rightPins.editor).kind, door.pins.judge('918273').kind]).toEqual(['wrong', 'right']);
  const next = again();
  next.door.pins.removeEditor();
  expect([next.door.pins.judge('918273').kind, next.door.pins.status().hasEditor]).toEqual(['wrong', false]);
});
