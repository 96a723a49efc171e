/**
 * The second copy of the PINs' hashes, `staff/pins.json`. Without it a state file that got lost would open the staff area
 * to whoever comes first. Whoever can delete files of this machine owns it anyway: deleting `staff/pins.json` and
 * `state.sqlite*` is the way back for an organiser who has forgotten the PIN.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../durable.ts';

const storedPin = z.strictObject({
  /** Both in base64. */
  salt: z.string().min(1),
  hash: z.string().min(1),
  /** Parameters of scrypt: N, r and p. */
  cost: z.number().int().positive(),
  blockSize: z.number().int().positive(),
  parallel: z.number().int().positive(),
  /** ISO time. */
  setAt: z.string(),
});

const pinSet = z.strictObject({
  revision: z.number().int().positive(),
  administrator: storedPin,
  editor: storedPin.nullable(),
});

/** The hash of one PIN with all that is needed to compare another with it. */
export type StoredPin = z.output<typeof storedPin>;

/** All PINs of a kiosk. `revision` rises with every change. */
export type PinSet = z.output<typeof pinSet>;

/** What the file holds. `unreadable` is not `missing`: somebody has set a PIN. */
export function readPinFile(path: string): PinSet | 'missing' | 'unreadable' {
  if (!existsSync(path)) return 'missing';
  try {
    const parsed = pinSet.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : 'unreadable';
  } catch {
    // Not JSON, no right to read, a folder: whatever it is, it may have been a PIN.
    return 'unreadable';
  }
}

/** Writes the file, which only this user may read, or removes it for null. Throws what the file system throws. */
export function writePinFile(path: string, pins: PinSet | null): void {
  if (!pins) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeDurably(path, `${JSON.stringify(pins, null, 2)}\n`, { mode: 0o600 });
}
