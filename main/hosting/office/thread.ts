/** Entry of the back office's thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { createOffice } from '#app/office/createOffice.ts';
import type { OfficeReply, OfficeRequest } from '#app/office/port.ts';
import { serveOffice } from '#app/office/serve.ts';
import { createTurns } from '#app/office/turns.ts';
import type { OfficeThreadData } from './startOffice.ts';

const { places, cancelled } = workerData as OfficeThreadData;
const flag = new Int32Array(cancelled);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
const post = (reply: OfficeReply) => parentPort?.postMessage(reply);

const turns = createTurns();
const handlers = createOffice({
  places,
  now: () => new Date(),
  onNews: (news) => post({ kind: 'news', news }),
  // Asked and forgotten: the next call starts afresh.
  takeCancel: () => Atomics.exchange(flag, 0, 0) !== 0,
  aside: turns.aside,
});
const serve = serveOffice(handlers, turns, post);
parentPort?.on('message', (request: OfficeRequest) => serve(request));
