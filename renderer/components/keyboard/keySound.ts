/** The click of a key, made here: no sound file, no decoding, no delay. */
import { useCallback, useEffect, useRef } from 'react';

const clickSeconds = 0.016;

/** A short knock: a low tone and a little noise that die away within a few milliseconds. Values are within ±1. */
export function clickWave(sampleRate: number): Float32Array<ArrayBuffer> {
  const wave = new Float32Array(Math.round(sampleRate * clickSeconds));
  // A fixed seed: every click sounds the same, and so does every test.
  let noise = 12345;
  for (let index = 0; index < wave.length; index++) {
    const time = index / sampleRate;
    noise = (noise * 16807) % 2147483647;
    const tone = Math.sin(2 * Math.PI * 1150 * time);
    const hiss = (noise / 2147483647) * 2 - 1;
    wave[index] = (0.7 * tone + 0.3 * hiss) * Math.exp(-time / 0.0035);
  }
  return wave;
}

/** Loud enough at arm's length in a quiet room; the hall's volume is the installer's. */
const clickGain = 0.35;

/** Makes a function that plays one click. The sound device is opened by the first click: browsers want a touch first. */
function createKeySound(): { play: () => void; close: () => void } {
  let device: { context: AudioContext; click: AudioBuffer; output: GainNode } | null = null;
  const open = () => {
    const context = new AudioContext({ latencyHint: 'interactive' });
    const wave = clickWave(context.sampleRate);
    const click = context.createBuffer(1, wave.length, context.sampleRate);
    click.copyToChannel(wave, 0);
    const output = context.createGain();
    output.gain.value = clickGain;
    output.connect(context.destination);
    return { context, click, output };
  };
  return {
    play: () => {
      device ??= open();
      const { context, click, output } = device;
      if (context.state === 'suspended') void context.resume();
      const source = context.createBufferSource();
      source.buffer = click;
      source.connect(output);
      source.start();
    },
    close: () => void device?.context.close(),
  };
}

/** A function that clicks while the setting is on, and costs nothing while it is off. */
export function useKeySound(isOn: boolean): () => void {
  const sound = useRef<ReturnType<typeof createKeySound> | null>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    const opened = createKeySound();
    sound.current = opened;
    return () => {
      sound.current = null;
      opened.close();
    };
  }, [isOn]);
  return useCallback(() => sound.current?.play(), []);
}
