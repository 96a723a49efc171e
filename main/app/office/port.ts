/** What travels between the core and the back office's thread: plain data, as structured clones. */
import type { EventPayload, OfficeMethodName, Role } from '#api/contract.ts';
import type { ErrorBody, Json, Result } from '#api/errors.ts';

/** Folders and files that the back office works with. */
export interface OfficePlaces {
  /** The kiosk's data folder. */
  dataDir: string;
  /** The program's own catalogue: vocabularies, plan, and the first draft. */
  embedded: { file: string; mediaDir: string };
  /** Folders below which staff may choose and put files; folders that are not there now may be later. */
  roots: readonly PlaceRoot[];
}

/** Where lists come from: `drives` are folders in which every folder is a drive of its own, such as `/media/kiosk`. */
export interface PlaceRoot {
  kind: 'usb' | 'inbox' | 'home' | 'downloads' | 'desktop' | 'drives';
  path: string;
}

/** From the core to the thread. */
export interface OfficeRequest {
  id: number;
  method: OfficeMethodName;
  input: Json;
  role: Role;
}

/** Something that the core should know without having asked. */
export type OfficeNews =
  | { kind: 'import'; stage: EventPayload<'import.changed'>['stage']; progress: number }
  /** Another version is the published one now. */
  | { kind: 'published' }
  /** What was asked for is done; what should have followed, such as a copy of the draft, is not. */
  | { kind: 'leftUndone'; message: string };

/** From the thread to the core. */
export type OfficeReply =
  | { kind: 'answer'; id: number; result: Result<Json> }
  | { kind: 'news'; news: OfficeNews }
  /** A failure that is no answer, for the log. */
  | { kind: 'failure'; error: ErrorBody & { stack: string } };

/** One end of the line. A thread that ends on its own calls `onEnd`. */
export interface OfficePort {
  post: (request: OfficeRequest) => void;
  onReply: (listener: (reply: OfficeReply) => void) => void;
  onEnd: (listener: (reason: string) => void) => void;
  /** Asks the call that is running to stop at the next place where nothing is half done. */
  cancel: () => void;
  /** Resolves when the thread has gone. */
  end: () => Promise<void>;
}
