/** What a kiosk keeps about itself, apart from every catalogue: PINs, the audit log, anonymous counts. */
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { createAuditStore, type AuditStore } from './audit.ts';
import { createCountStore, type CountStore } from './counts.ts';
import { createNoticeStore, type NoticeStore } from './notices.ts';
import { openStateFile, openStateInMemory, wasSetAside, type OpenedStateFile } from './openStateFile.ts';
import { createPinStore, type PinStore } from './pins.ts';

/** The state of a kiosk; whatever is wrong with its file, counting goes on. */
export interface KioskState {
  audit: AuditStore;
  counts: CountStore;
  notices: NoticeStore;
  /** Null where the state ends with the program: nobody may become staff then. */
  pins: PinStore | null;
  /** The file that could not be read and was renamed. */
  setAside: OpenedStateFile['setAside'];
  /** Why the state ends with the program, for the log; null when it is kept. */
  problem: AppError | null;
  close: () => void;
}

/** State that ends with the program. */
export function createPassingState(problem: AppError | null): KioskState {
  const db = openStateInMemory();
  return {
    audit: createAuditStore(db),
    counts: createCountStore(db),
    notices: createNoticeStore(db),
    pins: null,
    setAside: null,
    problem,
    close: () => db.close(),
  };
}

/** Opens `state.sqlite` and `staff/pins.json` of a data folder. Never throws: see {@link KioskState.problem}. */
export function openKioskState(dataDir: string, now: Date): KioskState {
  const path = join(dataDir, 'state.sqlite');
  try {
    const { db, setAside } = openStateFile(path, now);
    return {
      audit: createAuditStore(db),
      counts: createCountStore(db),
      notices: createNoticeStore(db),
      pins: createPinStore(db, join(dataDir, 'staff', 'pins.json'), wasSetAside(path)),
      setAside,
      problem: null,
      close: () => db.close(),
    };
  } catch (error) {
    const problem = error instanceof AppError ? error : new AppError('INTERNAL', 'no state', { cause: error });
    return createPassingState(problem);
  }
}
