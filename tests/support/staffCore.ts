/** A core with a real back office and an open staff session, as the staff area meets it. */
import { join } from 'node:path';
import { allMethods, type Input, type MethodName, type Output } from '#api/contract.ts';
import { openKioskState } from '#db/state/kioskState.ts';
import { writeSmallCatalogue } from './catalogue.ts';
import { publishedCatalogues } from '../../main/hosting/publishedCatalogues.ts';
import { startOfficeHere } from './officeHere.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startCore, type TestCore } from './transports.ts';

/** See {@link startStaffCore}. */
export interface StaffCore extends TestCore {
  dataDir: string;
  /** A folder that staff may choose. */
  inbox: string;
  token: string;
  /** The answer in the contract's shape. Throws what the core refused. */
  ask: <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;
}

/** Starts a core over a data folder; the administrator is in. The catalogue is a small one of its own. */
export async function startStaffCore(dataDir = temporaryFolder()): Promise<StaffCore> {
  const embedded = writeSmallCatalogue(temporaryFolder());
  const inbox = join(dataDir, 'inbox');
  const places = { dataDir, embedded, roots: [{ kind: 'inbox' as const, path: inbox }] };
  const core: TestCore = startCore(
    [{ source: 'embedded', ...embedded }],
    {},
    {
      catalogues: () => [...publishedCatalogues(join(dataDir, 'catalogue')), { source: 'embedded', ...embedded }],
      state: openKioskState(dataDir, new Date('2021-09-24T09:00:00+08:00')),
      startOffice: () => startOfficeHere(places, () => core.clock.now()),
    },
  );
  const pin = '481516';
  const { dispatch, answer } = core.app;
  const door = dispatch('staff.door', {}, { isLocal: true });
  const isFirst = door.ok && (door.value as Output<'staff.door'>).kind === 'firstRun';
  const entered = isFirst
    ? dispatch('staff.setUp', { administrator: pin, editor: null }, { isLocal: true })
    : dispatch('staff.unlock', { pin }, { isLocal: true });
  if (!entered.ok) throw new Error(entered.error.message);
  const { token } = entered.value as Output<'staff.unlock'>;
  const ask: StaffCore['ask'] = async (method, input) => {
    const result = await answer(method, input, { isLocal: true, token });
    if (!result.ok) throw new Error(`${method}: ${result.error.code} ${JSON.stringify(result.error.details)}`);
    return allMethods[method].output.parse(JSON.parse(JSON.stringify(result.value))) as Output<typeof method>;
  };
  await ask('files.list', { path: null, want: 'folders' });
  return { ...core, dataDir, inbox, token, ask };
}
