import { expect, test } from 'vitest';
import { createStaffCalls } from '#app/staffCalls.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';
import { createLogRecorder } from '#tests/support/logRecorder.ts';

const minuteMs = 60_000;

function start() {
  const clock = createFakeClock();
  const { log, lines } = createLogRecorder();
  let changes = 0;
  const counted: string[] = [];
  const calls = createStaffCalls({
    monotonicMs: clock.monotonicMs,
    log,
    onChange: () => void changes++,
    count: (kind) => void counted.push(kind),
  });
  return { counted, clock, calls, lines, changes: () => changes, events: () => lines.map(({ event }) => event) };
}

test('a call waits until staff answer it, then until they are done; each step is told once', () => {
  const { clock, calls, changes, events } = start();
  calls.raise(null);
  const id = calls.current()?.id ?? 0;
  clock.advanceMs(42_000);
  const steps = [calls.current()?.status, calls.acknowledge(id), calls.current()?.status];
  const again = calls.acknowledge(id);
  steps.push(calls.finish(id), calls.current()?.status);
  expect([steps, again, changes(), events()]).toEqual([
    ['calling', true, 'acknowledged', true, undefined],
    false,
    3,
    ['call.raised', 'call.answered'],
  ]);
});

test('a reason given later changes the waiting call and neither its age nor its number', () => {
  const { clock, calls } = start();
  calls.raise(null);
  const before = calls.current();
  clock.advanceMs(5000);
  calls.raise('wheelchair');
  expect(calls.current()).toEqual({ ...before, reason: 'wheelchair' });
});

test('a call after an answer is a new one, which the first answer does not cover', () => {
  const { calls } = start();
  calls.raise('screen');
  const first = calls.current()?.id ?? 0;
  calls.acknowledge(first);
  calls.raise('medical');
  expect([
    calls.current()?.status,
    calls.current()?.id !== first,
    calls.acknowledge(first),
    calls.finish(first),
  ]).toEqual(['calling', true, false, false]);
});

test.each([
  ['calling', 'call.unanswered', 0],
  ['acknowledged', 'call.leftOpen', 3 * minuteMs],
] as const)(
  'a call that stays %s is forgotten ten minutes later, and the log says so',
  (status, event, answeredAfterMs) => {
    const { clock, calls, events } = start();
    calls.raise('interpreter');
    clock.advanceMs(answeredAfterMs);
    if (status === 'acknowledged') calls.acknowledge(calls.current()?.id ?? 0);
    clock.advanceMs(10 * minuteMs - 1);
    const before = calls.current()?.status;
    clock.advanceMs(1);
    expect([before, calls.current(), events().at(-1)]).toEqual([status, null, event]);
  },
);

test('cancelling ends a call; without one there is nothing to cancel', () => {
  const { calls, events } = start();
  const first = calls.cancel();
  calls.raise(null);
  expect([first, calls.cancel(), calls.current(), events()]).toEqual([
    false,
    true,
    null,
    ['call.raised', 'call.cancelled'],
  ]);
});

test('response times are count, median and longest; who comes without a word before counts too; a cancelled call does not', () => {
  const { clock, calls } = start();
  const nothing = calls.responses();
  for (const [seconds, end] of [
    [10, 'acknowledge'],
    [90, 'finish'],
    [500, 'cancel'],
    [20, 'acknowledge'],
    [31, 'finish'],
  ] as const) {
    calls.raise(null);
    clock.advanceMs(seconds * 1000);
    const id = calls.current()?.id ?? 0;
    if (end === 'cancel') calls.cancel();
    else calls[end](id);
    calls.finish(id);
  }
  expect([nothing, calls.responses()]).toEqual([
    { count: 0, medianSeconds: null, longestSeconds: null },
    { count: 4, medianSeconds: 25.5, longestSeconds: 90 },
  ]);
});

test('the log holds seconds and never a reason', () => {
  const { clock, calls, lines } = start();
  calls.raise('medical');
  clock.advanceMs(7000);
  calls.acknowledge(calls.current()?.id ?? 0);
  expect([lines.at(-1), JSON.stringify(lines).includes('medical')]).toEqual([
    { level: 'info', event: 'call.answered', fields: { seconds: 7 } },
    false,
  ]);
});

test('every new call and its first answer are counted once, a changed reason and a cancelled call are not', () => {
  const { calls, counted } = start();
  calls.raise(null);
  calls.raise('medical');
  const id = calls.current()?.id ?? 0;
  calls.acknowledge(id);
  calls.finish(id);
  calls.raise(null);
  calls.cancel();
  expect(counted).toEqual(['staffCall', 'staffAnswer', 'staffCall']);
});
