import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useIdle } from '#renderer/session/useIdle.ts';

const idleTimeoutMs = 45_000;
const warningMs = 20_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const onTimeout = vi.fn<() => void>();
  const hook = renderHook(() => useIdle({ idleTimeoutMs, warningMs, onTimeout }));
  const wait = (ms: number) => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };
  return { onTimeout, wait, hook, secondsLeft: () => hook.result.current.secondsLeft };
}

const touch = (name = 'pointerdown') => window.dispatchEvent(new Event(name));

test('the warning comes when the idle time is over, not before, and counts down in whole seconds', () => {
  const { wait, secondsLeft } = start();
  wait(idleTimeoutMs - 250);
  const before = secondsLeft();
  wait(250);
  const atOnce = secondsLeft();
  wait(1000);
  const later = secondsLeft();
  wait(18_000);
  expect([before, atOnce, later, secondsLeft()]).toEqual([null, 20, 19, 1]);
});

test('at the end of the countdown the session ends once', () => {
  const { wait, onTimeout } = start();
  wait(idleTimeoutMs + warningMs - 250);
  expect(onTimeout).not.toHaveBeenCalled();
  wait(5000);
  expect(onTimeout).toHaveBeenCalledTimes(1);
});

test.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'])('%s begins the idle time anew', (name) => {
  const { wait, secondsLeft } = start();
  wait(idleTimeoutMs - 1000);
  touch(name);
  wait(idleTimeoutMs - 1000);
  expect(secondsLeft()).toBeNull();
  wait(1000);
  expect(secondsLeft()).toBe(20);
});

test('scrolling by momentum is nobody’s hand', () => {
  const { wait, secondsLeft } = start();
  wait(idleTimeoutMs - 1000);
  touch('scroll');
  wait(1000);
  expect(secondsLeft()).toBe(20);
});

test('while the warning shows, a touch beside the button does not keep the session', () => {
  const { wait, secondsLeft, onTimeout } = start();
  wait(idleTimeoutMs);
  touch();
  wait(1000);
  expect(secondsLeft()).toBe(19);
  wait(warningMs);
  expect(onTimeout).toHaveBeenCalled();
});

test('"stay" takes the warning away and begins the whole idle time anew', () => {
  const { wait, hook, secondsLeft, onTimeout } = start();
  wait(idleTimeoutMs + 10_000);
  act(() => hook.result.current.stay());
  expect(secondsLeft()).toBeNull();
  wait(idleTimeoutMs - 250);
  expect(secondsLeft()).toBeNull();
  wait(250);
  expect([secondsLeft(), onTimeout.mock.calls]).toEqual([20, []]);
});

test('a session that is gone hears nothing more', () => {
  const { wait, hook, onTimeout } = start();
  hook.unmount();
  wait(10 * (idleTimeoutMs + warningMs));
  expect([onTimeout.mock.calls, vi.getTimerCount()]).toEqual([[], 0]);
});
