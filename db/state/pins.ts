/** PINs and wrong tries on disk. The PINs are in two files, and the newer one heals the other. */
import type { WritableDb } from '../handle.ts';
import { readPinFile, writePinFile, type PinSet, type StoredPin } from './pinFile.ts';
import { storing } from '../storageErrors.ts';

/** Wrong tries. Times run only while the program does, so that no clock and no restart shortens them. */
export interface PinTries {
  /** Since the last lock, or since they were forgotten. */
  wrong: number;
  /** Locks in a row: each is longer than the one before. */
  rounds: number;
  /** What is left of the lock. */
  lockedMs: number;
  /** Since the last wrong try. */
  quietMs: number;
}

/** See {@link createPinStore}. */
export interface PinStore {
  /** Null when no PIN was ever set; `lost` when one was and nothing can tell which. */
  read: () => PinSet | 'lost' | null;
  /** Keeps a set in both files, or in neither. Raises STORAGE_FULL when the disk is full. */
  write: (pins: PinSet) => void;
  readTries: () => PinTries;
  /** Raises STORAGE_FULL when the disk is full. */
  writeTries: (tries: PinTries) => void;
}

type PinRow = { role: 'editor' | 'administrator'; revision: number } & StoredPin;

const selectPins = `SELECT role, revision, salt, hash, cost, block_size AS blockSize, parallel, set_at AS setAt FROM pin`;
const insertPin = `INSERT INTO pin (role, revision, salt, hash, cost, block_size, parallel, set_at)
  VALUES (@role, @revision, @salt, @hash, @cost, @blockSize, @parallel, @setAt)`;
const selectTries = `SELECT wrong, rounds, locked_ms AS lockedMs, quiet_ms AS quietMs FROM pin_try`;
const updateTries = `UPDATE pin_try SET wrong = @wrong, rounds = @rounds, locked_ms = @lockedMs, quiet_ms = @quietMs`;

function readTable(db: WritableDb): PinSet | null {
  const rows = db.prepare(selectPins).all() as PinRow[];
  const pinOf = (role: PinRow['role']): StoredPin | null => {
    const row = rows.find((each) => each.role === role);
    if (!row) return null;
    const { role: _, revision: __, ...pin } = row;
    return pin;
  };
  const administrator = pinOf('administrator');
  return administrator && { revision: rows[0]?.revision ?? 1, administrator, editor: pinOf('editor') };
}

function writeTable(db: WritableDb, { revision, administrator, editor }: PinSet): void {
  const insert = db.prepare(insertPin);
  db.prepare('DELETE FROM pin').run();
  insert.run({ role: 'administrator', revision, ...administrator });
  if (editor) insert.run({ role: 'editor', revision, ...editor });
}

/** The newer of the two copies; of equal ones the table's. */
function newerOf(table: PinSet | null, file: PinSet | null): PinSet | null {
  if (!table || !file) return table ?? file;
  return file.revision > table.revision ? file : table;
}

/**
 * PINs in `db` and in the file at `pinFile`. `hadStateBefore` tells that an earlier state file was set aside: then no PIN
 * anywhere means that it is lost, not that there never was one.
 */
export function createPinStore(db: WritableDb, pinFile: string, hadStateBefore: boolean): PinStore {
  return {
    read: () => {
      const table = readTable(db);
      const file = readPinFile(pinFile);
      const readable = typeof file === 'string' ? null : file;
      const pins = newerOf(table, readable);
      if (!pins) return file === 'unreadable' || hadStateBefore ? 'lost' : null;
      try {
        if (pins.revision !== readable?.revision) writePinFile(pinFile, pins);
        if (pins.revision !== table?.revision) db.transaction(() => writeTable(db, pins)).immediate();
      } catch {
        // The one good copy is enough for now, and the next start heals the other.
      }
      return pins;
    },
    write: (pins) => {
      const before = readTable(db);
      try {
        storing('state', () =>
          db
            .transaction(() => {
              writeTable(db, pins);
              writePinFile(pinFile, pins);
            })
            .immediate(),
        );
      } catch (error) {
        // The file may be ahead of the table that was rolled back, and would win at the next start.
        try {
          writePinFile(pinFile, before);
        } catch {
          // On a full disk the new file was not finished either: what is there is the one from before.
        }
        throw error;
      }
    },
    readTries: () => db.prepare(selectTries).get() as PinTries,
    writeTries: (tries) => void storing('state', () => db.prepare(updateTries).run(tries)),
  };
}
