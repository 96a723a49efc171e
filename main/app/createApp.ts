/** Composition root of the core. Hosts pass everything in; nothing here reads the environment. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { EventName, EventPayload, ParsedInput } from '#api/contract.ts';
import type { Json } from '#api/errors.ts';
import type { KioskState } from '#db/state/kioskState.ts';
import type { CatalogueLocation } from './catalogueSlot.ts';
import { countsKeptEveryMs, createCounts } from './counts.ts';
import { createDoor, type Answer, type Dispatch } from './dispatch.ts';
import { createZoneOf } from './fairHour.ts';
import { createHandlers } from './handlers/index.ts';
import { callStateOf } from './handlers/staff.ts';
import type { Log } from './log.ts';
import { auditOf } from './office/auditOf.ts';
import { createOfficeClient } from './office/client.ts';
import type { OfficeNews, OfficePort } from './office/port.ts';
import { createPopularity } from './popularity.ts';
import { readStats } from './statsTables.ts';
import { createShownCatalogue } from './shownCatalogue.ts';
import type { HostSignals } from './signals.ts';
import { createStaffDoor } from './staff/staffDoor.ts';
import { createStaffDesk, type StaffDesk } from './staffDesk.ts';
import type { KioskPosition, Settings } from './settings.ts';
import { createNotice } from './urgentNotice.ts';

/** Everything the core needs from a host. */
export interface AppDeps {
  /** Catalogues to try, best first; asked again when another may have been published. */
  catalogues: () => readonly CatalogueLocation[];
  /** Opens the back office, when staff first need it. */
  startOffice: () => OfficePort;
  settings: Settings;
  /** What the kiosk keeps about itself; the core closes it. */
  state: KioskState;
  /** Keeps the kiosk's position beyond this run; throws what the file system throws. */
  savePosition: (position: KioskPosition) => void;
  /** Whether this run was started for setting up: opens staff methods to the kiosk's own screen. */
  isSetup: boolean;
  log: Log;
  /** Wall clock. */
  now: () => Date;
  /** Monotonic milliseconds, for durations. */
  monotonicMs: () => number;
}

/** An event as it goes to the screen. */
export type AppEvent = { [E in EventName]: { name: E; payload: EventPayload<E> } }[EventName];

/** The core as a host sees it. */
export interface App {
  /** Calls of methods that the core answers itself. */
  dispatch: Dispatch;
  /** Calls of any method. */
  answer: Answer;
  /** Calls the listener with every event; returns the function that stops it. */
  subscribe: (listener: (event: AppEvent) => void) => () => void;
  publish: (event: AppEvent) => void;
  /** Registers a host's own reactions; returns the function that removes them. */
  onSignal: (signals: Partial<HostSignals>) => () => void;
  /** The file behind `/media/<id>`, or null: unknown id, missing file, or a path that leaves the media folder. */
  resolveMedia: (id: string) => { path: string; mime: string } | null;
  /** The calls for staff; for the staff board. */
  staffDesk: StaffDesk;
  /** Where the shown catalogue comes from; null when there is none. */
  catalogueSource: 'published' | 'embedded' | null;
  close: () => Promise<void>;
}

/** Sessions that run out are noticed, and locks kept, this often. */
const doorTickMs = 30_000;

/** When the first screen stands and nobody is there yet, what takes long is made ready. */
const prepareAfterMs = 3000;

/** Starts the core. Does not throw for a bad catalogue: calls then answer CATALOGUE_UNAVAILABLE. */
export function createApp(deps: AppDeps): App {
  const listeners = new Set<(event: AppEvent) => void>();
  const hosts = new Set<Partial<HostSignals>>();
  const signal = (name: keyof HostSignals) => hosts.forEach((host) => host[name]?.());
  const publish = (event: AppEvent) => listeners.forEach((listener) => listener(event));
  const shown = createShownCatalogue({
    locations: deps.catalogues,
    log: deps.log,
    monotonicMs: deps.monotonicMs,
    onChange: () =>
      publish({ name: 'catalogue.changed', payload: { version: slot.catalogue?.fair.getVersion() ?? '' } }),
  });
  const { slot } = shown;
  const counts = createCounts({
    store: deps.state.counts,
    timeZone: createZoneOf(slot),
    now: deps.now,
    monotonicMs: deps.monotonicMs,
    log: deps.log,
  });
  const desk = createStaffDesk({
    settings: deps.settings,
    monotonicMs: deps.monotonicMs,
    log: deps.log,
    onChange: () => publish({ name: 'staff.callChanged', payload: callStateOf(desk) }),
    count: (kind) => counts.record({ kind }),
  });
  const door = createStaffDoor({
    state: deps.state,
    // Who may answer calls may not yet change the catalogue.
    knownCodes: deps.settings.staffBoard ? [deps.settings.staffBoard.code] : [],
    now: deps.now,
    monotonicMs: deps.monotonicMs,
    randomBytes,
    log: deps.log,
    onEnd: () => undefined,
  });
  const notice = createNotice({
    store: deps.state.notices,
    now: deps.now,
    onChange: (payload) => publish({ name: 'notice.changed', payload }),
  });
  const takeNews = (news: OfficeNews) => {
    if (news.kind === 'published') shown.refresh();
    else if (news.kind === 'leftUndone') deps.log('error', 'office.leftUndone', { error: news.message });
    else publish({ name: 'import.changed', payload: { stage: news.stage, progress: news.progress } });
  };
  const office = createOfficeClient({ start: deps.startOffice, log: deps.log, onNews: takeNews });
  const handlers = createHandlers({
    slot,
    shown,
    door,
    notice,
    cancelImport: office.cancel,
    settings: deps.settings,
    savePosition: deps.savePosition,
    popularity: createPopularity(deps.now, counts.productsOfToday()),
    counts,
    desk,
    now: deps.now,
    log: deps.log,
    signal,
    canSignal: (name) => [...hosts].some((host) => host[name] !== undefined),
  });
  const preparing = setTimeout(() => {
    // Any way makes the graph of the hall's aisles, which is then kept.
    const { plan, planner } = slot.catalogue ?? {};
    planner?.nearestDesk(deps.settings.position ?? plan?.kiosks[0] ?? null, true);
  }, prepareAfterMs);

  const counting = setInterval(counts.flush, countsKeptEveryMs);
  const ticking = setInterval(() => {
    door.tick();
    notice.tick();
  }, doorTickMs);

  return {
    ...createDoor(handlers, {
      log: deps.log,
      now: deps.monotonicMs,
      isSetup: deps.isSetup,
      roleOf: door.session.roleOf,
      onUse: (token) => void door.session.touch(token),
      office: async (method, input, role) => {
        // The counts are the core's: the office writes what it is given, never what a caller sends.
        const given =
          method === 'stats.save'
            ? {
                ...(input as ParsedInput<'stats.save'>),
                sheets: readStats({ counts, slot }, input as ParsedInput<'stats.save'>).tables,
              }
            : input;
        const value = await office.call(method, given as Json, role);
        auditOf(door.audit, { method, input, value, role });
        return value;
      },
    }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    publish,
    onSignal: (signals) => {
      hosts.add(signals);
      return () => void hosts.delete(signals);
    },
    resolveMedia: (id) => {
      const file = slot.catalogue?.media.getFile(id);
      if (!slot.catalogue || !file) return null;
      const folder = slot.location.mediaDir;
      const path = join(folder, file.path);
      return path.startsWith(folder + sep) && existsSync(path) ? { path, mime: file.mime } : null;
    },
    staffDesk: desk,
    catalogueSource: slot.location?.source ?? null,
    close: async () => {
      clearTimeout(preparing);
      clearInterval(counting);
      clearInterval(ticking);
      counts.close();
      door.close();
      deps.state.close();
      listeners.clear();
      hosts.clear();
      shown.close();
      await office.close();
    },
  };
}
