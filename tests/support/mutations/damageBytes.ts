/** Damage that knows nothing of what it damages: broken downloads, bad drives, editors that meant well. */
import type { Random } from '#tests/support/monkey/random.ts';

type Damage = (bytes: Buffer, random: Random) => Buffer;

const at = (bytes: Buffer, random: Random) => random.between(0, Math.max(0, bytes.length - 1));

/** The bytes with those from `start` to before `end` replaced. */
function spliced(bytes: Buffer, [start, end]: readonly [number, number], put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);
}

const noise = (length: number, random: Random) => Buffer.from(Array.from({ length }, () => random.between(0, 255)));

/** Bytes that mean something to a reader of lists. */
const telling = ['\u0000', '\ufeff', '"', '""', '\r', '\n', ',', ';', '\t', '<', '>', '&', "'", 'PK\u0003\u0004'];

const kinds: Readonly<Record<string, Damage>> = {
  flip: (bytes, random) => {
    const changed = Buffer.from(bytes);
    const place = at(bytes, random);
    changed[place] = (changed[place] ?? 0) ^ (1 << random.between(0, 7));
    return changed;
  },
  set: (bytes, random) => {
    const start = at(bytes, random);
    return spliced(bytes, [start, start + 1], noise(1, random));
  },
  drop: (bytes, random) => {
    const start = at(bytes, random);
    return spliced(bytes, [start, start + random.between(1, random.pick([4, 64, 2000]) ?? 4)], Buffer.alloc(0));
  },
  insert: (bytes, random) => {
    const start = at(bytes, random);
    return spliced(bytes, [start, start], noise(random.between(1, 24), random));
  },
  insertTelling: (bytes, random) => {
    const start = at(bytes, random);
    return spliced(bytes, [start, start], Buffer.from(random.pick(telling) ?? ''));
  },
  repeat: (bytes, random) => {
    const start = at(bytes, random);
    const piece = bytes.subarray(start, start + random.between(1, random.pick([8, 200, 5000]) ?? 8));
    return spliced(bytes, [start, start], Buffer.concat(Array.from({ length: random.between(1, 8) }, () => piece)));
  },
  zero: (bytes, random) => {
    const start = at(bytes, random);
    const end = Math.min(bytes.length, start + random.between(1, random.pick([4, 512, 4096]) ?? 4));
    return spliced(bytes, [start, end], Buffer.alloc(end - start));
  },
  truncate: (bytes, random) => bytes.subarray(0, at(bytes, random)),
  cutEnd: (bytes, random) => bytes.subarray(0, Math.max(0, bytes.length - random.between(1, 64))),
  cutStart: (bytes, random) => bytes.subarray(random.between(1, 16)),
  swapBlocks: (bytes, random) => {
    const [first = 0, second = 0] = [at(bytes, random), at(bytes, random)].sort((a, b) => a - b);
    const length = Math.min(random.between(1, 512), second - first, bytes.length - second);
    const moved = bytes.subarray(second, second + length);
    const without = spliced(bytes, [second, second + length], bytes.subarray(first, first + length));
    return spliced(without, [first, first + length], moved);
  },
};

/** The bytes with one to eight damages. */
export function damageBytes(bytes: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let count = random.pick([1, 1, 1, 2, 3, 8]) ?? 1; count > 0; count -= 1) {
    const damage = random.pick(Object.values(kinds));
    if (damage && changed.length > 0) changed = damage(changed, random);
  }
  return changed;
}
