/** A PIN as it is kept. */
import { scryptSync, timingSafeEqual } from 'node:crypto';
import type { StoredPin } from '#db/state/pinFile.ts';

/**
 * 91 ms and 32 MiB here (2 cores, Node 24): nobody feels it, and a guesser who has the file needs a core for a day. More
 * would not save six digits from such a one; what guards them is the limit of tries.
 */
const scryptCost = { cost: 2 ** 15, blockSize: 8, parallel: 1 };
const hashBytes = 32;
/** NIST SP 800-132 asks for 16 at least. */
export const saltBytes = 16;

function derive(pin: string, salt: Buffer, { cost, blockSize, parallel }: typeof scryptCost): Buffer {
  // Node's own limit is exactly what is needed, and refuses it.
  const maxmem = 2 * 128 * cost * blockSize;
  return scryptSync(pin, salt, hashBytes, { cost, blockSize, parallelization: parallel, maxmem });
}

/** Hashes a new PIN with a salt of its own, {@link saltBytes} long. */
export function hashPin(pin: string, salt: Buffer, setAt: string): StoredPin {
  const hash = derive(pin, salt, scryptCost);
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), ...scryptCost, setAt };
}

/** Whether it is this PIN; takes as long for a wrong one as for the right one. */
export function matchesPin(pin: string, stored: StoredPin): boolean {
  const expected = Buffer.from(stored.hash, 'base64');
  const given = derive(pin, Buffer.from(stored.salt, 'base64'), stored);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
