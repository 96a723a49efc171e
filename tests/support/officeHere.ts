/** The back office in the test's own thread, over structured clones as in a thread of its own. */
import { createOffice } from '#app/office/createOffice.ts';
import type { OfficePlaces, OfficePort, OfficeReply } from '#app/office/port.ts';
import { serveOffice } from '#app/office/serve.ts';
import { createTurns } from '#app/office/turns.ts';

/** See above. */
export function startOfficeHere(places: OfficePlaces, now: () => Date): OfficePort {
  let listener: (reply: OfficeReply) => void = () => {};
  let isCancelled = false;
  const post = (reply: OfficeReply) => listener(structuredClone(reply));
  const turns = createTurns();
  const serve = serveOffice(
    createOffice({
      places,
      now,
      onNews: (news) => post({ kind: 'news', news }),
      takeCancel: () => {
        const asked = isCancelled;
        isCancelled = false;
        return asked;
      },
      aside: turns.aside,
    }),
    turns,
    post,
  );
  return {
    post: (request) => serve(structuredClone(request)),
    onReply: (next) => {
      listener = next;
    },
    onEnd: () => {},
    cancel: () => {
      isCancelled = true;
    },
    end: async () => {},
  };
}
