/** Opens the back office in a thread of its own. */
import { Worker } from 'node:worker_threads';
import type { OfficePlaces, OfficePort, OfficeReply } from '#app/office/port.ts';

/** What the thread is given when it starts. */
export interface OfficeThreadData {
  places: OfficePlaces;
  /** One number that is not 0 when the running call should stop. */
  cancelled: SharedArrayBuffer;
}

/** An import of 20,000 rows takes a tenth of that; a file that wants more ends the thread and not the kiosk. */
const heapMb = 1536;

/** Starts the thread of `file`. */
export function startOfficeThread(file: string | URL, places: OfficePlaces): OfficePort {
  const cancelled = new SharedArrayBuffer(4);
  const flag = new Int32Array(cancelled);
  const workerData: OfficeThreadData = { places, cancelled };
  const worker = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  let failure = '';
  worker.on('error', (error) => (failure = String(error)));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
    post: (request) => worker.postMessage(request),
    onReply: (listener) => void worker.on('message', (reply: OfficeReply) => listener(reply)),
    onEnd: (listener) => void worker.on('exit', (code) => listener(failure || `exit code ${code}`)),
    cancel: () => void Atomics.store(flag, 0, 1),
    end: async () => void (await worker.terminate()),
  };
}
