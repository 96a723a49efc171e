import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zoneTints } from '#renderer/components/plan/planData.ts';

type Triple = readonly [number, number, number];

const tokens = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

const [light = '', high = ''] = tokens.split(":root[data-contrast='high']");

/** A token as linear RGB; of the light theme, if not said otherwise. */
function colourOf(name: string, theme = light): Triple {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme)?.[1];
  if (hex === undefined) throw new Error(`no --${name}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** What eyes see; the matrices at full severity are those of Machado, Oliveira and Fernandes 2009, doi 10.1109/TVCG.2009.113. */
const eyes: Record<string, readonly [Triple, Triple, Triple]> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const seenBy = (rows: readonly [Triple, Triple, Triple], [r, g, b]: Triple): Triple => {
  const mix = ([x, y, z]: Triple) => clamp(x * r + y * g + z * b);
  return [mix(rows[0]), mix(rows[1]), mix(rows[2])];
};

test.each(Object.entries(eyes))('zones keep apart for eyes with %s', (_, rows) => {
  const seen = zoneTints.map((tint) => lab(seenBy(rows, colourOf(`zone-${tint}`))));
  const distances = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
  );
  expect(Math.min(...distances)).toBeGreaterThan(16);
});

test.each([
  ['light', light],
  ['high contrast', high],
])('words on every zone, and on what is chosen, have at least 7:1 in the %s theme', (_, theme) => {
  const contrast = (one: string, other: string) => {
    const [bright = 0, dark = 0] = [one, other]
      .map((name) => luminance(colourOf(name, theme)))
      .toSorted((a, b) => b - a);
    return (bright + 0.05) / (dark + 0.05);
  };
  const ratios = [...zoneTints.map((tint) => contrast(`zone-${tint}`, 'ink')), contrast('vermilion-700', 'on-dark')];
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7);
});
