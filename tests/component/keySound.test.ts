import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clickWave, useKeySound } from '#renderer/components/keyboard/keySound.ts';

/** jsdom has no sound device; this one notes what is done to it. */
const done: string[] = [];
class NotedAudioContext {
  sampleRate = 48_000;
  state = 'suspended';
  destination = 'loudspeaker';
  resume = () => {
    this.state = 'running';
    done.push('resume');
    return Promise.resolve();
  };
  close = () => {
    done.push('close');
    return Promise.resolve();
  };
  createBuffer = (channels: number, length: number) => ({
    copyToChannel: (wave: Float32Array) => done.push(`${channels} × ${length}, ${wave.some((value) => value !== 0)}`),
  });
  createGain = () => ({ gain: { value: 1 }, connect: (target: unknown) => done.push(`gain to ${String(target)}`) });
  createBufferSource = () => ({ connect: () => undefined, start: () => done.push('start') });
}

beforeEach(() => {
  done.length = 0;
  vi.stubGlobal('AudioContext', NotedAudioContext);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('with the setting on, each call sounds once; the device is opened by the first and closed at the end', () => {
  const { result, unmount } = renderHook(() => useKeySound(true));
  expect(done).toEqual([]);
  result.current();
  result.current();
  unmount();
  const length = clickWave(48_000).length;
  expect(done).toEqual([`1 × ${length}, true`, 'gain to loudspeaker', 'resume', 'start', 'start', 'close']);
});

test('with the setting off nothing sounds and no device is opened, also after it was on', () => {
  const { result, rerender } = renderHook(({ isOn }) => useKeySound(isOn), { initialProps: { isOn: false } });
  result.current();
  rerender({ isOn: true });
  rerender({ isOn: false });
  result.current();
  expect(done).toEqual([]);
});
