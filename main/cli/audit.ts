/** What the command line did, in the same log as what staff do at the screen. */
import type { OfficeContext } from '#app/office/context.ts';
import { createAudit, type Audit } from '#app/staff/audit.ts';
import { openKioskState } from '#db/state/kioskState.ts';

/** Opens the log of the data folder, lets `write` add to it, and closes it; a kiosk may be running meanwhile. */
export function tellAudit({ places, now }: OfficeContext, write: (audit: Audit) => void): void {
  const state = openKioskState(places.dataDir, now());
  try {
    write(createAudit({ store: state.audit, now, log: () => undefined }));
  } finally {
    state.close();
  }
}
