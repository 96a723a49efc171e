/** The chime of a call, made here: two soft tones, low enough for older ears. */
import { useEffect, useRef } from 'react';

/** Tones in hertz with their start in seconds; a falling third calls, a rising one says that somebody comes. */
const chimes = {
  calling: [
    [880, 0],
    [698, 0.32],
  ],
  acknowledged: [
    [698, 0],
    [880, 0.22],
  ],
} as const;

const toneSeconds = 0.9;
const gain = 0.25;

/** Pause between two chimes of a call, and how often it chimes: enough to be noticed, not to tire a booth next door. */
const againMs = 15_000;
const mostChimes = 4;

/** Plays one chime on an open sound device. */
export function playChime(context: AudioContext, name: keyof typeof chimes): void {
  const from = context.currentTime;
  for (const [hertz, start] of chimes[name]) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(gain, from + start);
    volume.gain.exponentialRampToValueAtTime(0.001, from + start + toneSeconds);
    tone.connect(volume).connect(context.destination);
    tone.start(from + start);
    tone.stop(from + start + toneSeconds);
  }
}

/** Chimes while a call waits, and once when it is answered. Silent while the setting is off. */
export function useCallSound(isOn: boolean, status: keyof typeof chimes | null): void {
  const device = useRef<AudioContext | null>(null);
  useEffect(() => {
    if (!isOn || status === null) return undefined;
    const context = (device.current ??= new AudioContext());
    if (context.state === 'suspended') void context.resume();
    playChime(context, status);
    if (status === 'acknowledged') return undefined;
    let played = 1;
    const timer = setInterval(() => {
      playChime(context, status);
      if (++played >= mostChimes) clearInterval(timer);
    }, againMs);
    return () => clearInterval(timer);
  }, [isOn, status]);
  useEffect(
    () => () => {
      void device.current?.close();
      device.current = null;
    },
    [],
  );
}
