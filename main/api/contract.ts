/**
 * THE contract: every method and event between the screen and the core, with access, input and output.
 * Both hosts carry it unchanged, so only JSON may cross (README, "Add a method", has the steps).
 */
import { z } from 'zod';
import { LOCALES } from '#db/model.ts';
import type { Result } from './errors.ts';
import { limits } from './limits.ts';
import { officeMethods } from './officeMethods.ts';
import { auditAction, auditDetailName, importState, role, statsView, urgentNotice } from './officeSchemas.ts';
import { hallPlan, kioskHere, kioskSpot, planTarget, route } from './planSchemas.ts';
import {
  type boardState,
  callReason,
  callState,
  categoryTile,
  exhibitorDetail,
  facetValue,
  filters,
  hit,
  indexEntry,
  key,
  locale,
  localText,
  phrase,
  productCard,
  productDetail,
  programmeItem,
  regionEntry,
} from './schemas.ts';
import { goneItem, itemRefs, recalled, visitItem } from './visitSchemas.ts';

/**
 * Who may call a method: any visitor; only the kiosk's own screen (not another machine of the network where the Node host
 * is opened to one); that screen in a run for setting up, or with a staff session (`setup`); a staff session, or an
 * administrator's. Visitor methods never see drafts or private fields.
 */
type Access = 'visitor' | 'screen' | 'setup' | 'staff' | 'administrator';

interface MethodSpec {
  access: Access;
  input: z.ZodType;
  output: z.ZodType;
}

const count = z.number().int().nonnegative();

const pin = z.string().max(limits.staffCode);

/** Every method that the core answers itself, named noun.verb. */
export const methods = {
  /** What the screen needs before it can draw anything: the fair, the settings, the counts. */
  'kiosk.start': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({
      fair: z.strictObject({
        name: localText,
        shortName: localText,
        edition: count,
        venue: localText.nullable(),
        startsOn: z.iso.date(),
        endsOn: z.iso.date(),
        timeZone: z.string(),
        isSample: z.boolean(),
      }),
      counts: z.strictObject({ exhibitors: count, products: count, industries: count }),
      settings: z.strictObject({
        defaultLocale: z.enum(LOCALES),
        idleTimeoutMs: count,
        warningMs: count,
        screenDiagonalInch: z.number().positive(),
        actionBarSide: z.enum(['left', 'right']),
        keySound: z.boolean(),
        reachMm: z.number().positive(),
        screenBottomMm: z.number().nonnegative().nullable(),
        /** Whether there is a printer, or a folder, for lists. */
        canPrint: z.boolean(),
        /** Visitors may have the page read aloud. */
        speech: z.boolean(),
        /** Where the headphone socket is. */
        headphones: z.enum(['below', 'left', 'right']).nullable(),
        /** `HH:MM` in the fair's zone; `to` may lie on the next day. */
        quietHours: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
      }),
      catalogue: z.strictObject({ version: z.string(), source: z.enum(['published', 'embedded']) }),
      /** Whether this caller may use staff methods: a kiosk started with --setup, on its own screen. */
      isSetup: z.boolean(),
    }),
  },
  /** The organiser's urgent notice in the reader's language, else in another; null when none is in force. */
  'kiosk.notice': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({ notice: localText.nullable() }),
  },
  /** The screen says it is alive; a host that hears nothing for a while reloads it. */
  'kiosk.beat': { access: 'visitor', input: z.strictObject({}), output: z.null() },
  /** The visit is over: hosts wipe everything the browser kept. */
  'session.end': { access: 'visitor', input: z.strictObject({}), output: z.null() },
  /** The screen reports a failure it recovered from, for the log. Carries no visitor data. */
  'kiosk.report': {
    access: 'visitor',
    input: z.strictObject({ kind: z.enum(['screen-error', 'picture-missing']), message: z.string().max(500) }),
    output: z.null(),
  },
  /** Products of the attract loop: one picture each, spread over industries, in a fixed order per catalogue. */
  'catalogue.highlights': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({
      products: z.array(z.strictObject({ card: productCard, names: z.array(localText) })),
    }),
  },
  /** The ways in: industries, kinds of goods. */
  'catalogue.categories': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({ industries: z.array(categoryTile), kinds: z.array(categoryTile) }),
  },
  /** Products and exhibitors together. An empty query lists everything the filters leave, in catalogue order. */
  'catalogue.search': {
    access: 'visitor',
    input: z.strictObject({
      locale,
      query: z.string().max(limits.queryLength),
      filters: filters.prefault({}),
      group: z.enum(['all', 'product', 'exhibitor']).default('all'),
      offset: count.default(0),
      limit: z.number().int().min(1).max(limits.pageSize).default(limits.pageSize),
    }),
    output: z.strictObject({
      hits: z.array(hit),
      total: count,
      totals: z.strictObject({ product: count, exhibitor: count }),
      facets: z.strictObject({
        industry: z.array(facetValue),
        kind: z.array(facetValue),
        zone: z.array(facetValue),
        region: z.array(facetValue),
        certification: z.array(facetValue),
        hsChapter: z.array(facetValue),
        wantedPartner: z.array(facetValue),
        negotiable: count,
      }),
      /** The reading that found the best hit when it differs from what was typed, e.g. `hongshen` → 红参. */
      understoodAs: localText.nullable(),
    }),
  },
  /** Words of the catalogue that go on as the query begins, in the visitor's language first. */
  'search.suggest': {
    access: 'visitor',
    input: z.strictObject({
      locale,
      query: z.string().max(limits.queryLength),
      limit: z.number().int().min(1).max(limits.suggestions).default(limits.suggestions),
    }),
    output: z.strictObject({ completions: z.array(localText) }),
  },
  /** Help for a query that found nothing: names near it, and the industries they stand in, nearest first. */
  'search.help': {
    access: 'visitor',
    input: z.strictObject({ locale, query: z.string().max(limits.queryLength) }),
    output: z.strictObject({ didYouMean: z.array(localText), industries: z.array(z.string()) }),
  },
  /** Products that visitors of this kiosk opened most in the last day; anonymous counts. */
  'search.popular': {
    access: 'visitor',
    input: z.strictObject({ locale, limit: z.number().int().min(1).max(limits.popularProducts) }),
    output: z.strictObject({ products: z.array(productCard) }),
  },
  /** Characters for typed pinyin: words of the catalogue, then single characters; `length` counts letters used. */
  'search.candidates': {
    access: 'visitor',
    input: z.strictObject({
      pinyin: z.string().max(limits.queryLength),
      limit: z.number().int().min(1).max(limits.candidates),
    }),
    output: z.strictObject({
      candidates: z.array(z.strictObject({ text: z.string(), length: count, kind: z.enum(['word', 'character']) })),
    }),
  },
  /** One product. Raises NOT_FOUND. */
  'product.get': { access: 'visitor', input: z.strictObject({ locale, id: key }), output: productDetail },
  /** Products side by side, in the order asked; those that are gone are left out. Not counted as opened. */
  'product.compare': {
    access: 'visitor',
    input: z.strictObject({ locale, ids: z.array(key).max(limits.comparedProducts) }),
    output: z.strictObject({ products: z.array(productDetail) }),
  },
  /** One exhibitor. Raises NOT_FOUND. */
  'exhibitor.get': { access: 'visitor', input: z.strictObject({ locale, id: key }), output: exhibitorDetail },
  /** The whole alphabetical list, grouped as the reader's language groups it: 가나다, pinyin initial, A-Z. */
  'catalogue.index': {
    access: 'visitor',
    input: z.strictObject({ locale, of: z.enum(['exhibitor', 'product']) }),
    output: z.strictObject({ sections: z.array(z.strictObject({ label: z.string(), entries: z.array(indexEntry) })) }),
  },
  /** Korean provinces and cities with counts, sister cities marked, in official order. */
  'catalogue.regions': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({ regions: z.array(regionEntry) }),
  },
  /** A visitor's list with all that can be taken along, in its order; what is not shown any more stands in `gone`. */
  'visit.items': {
    access: 'visitor',
    input: z.strictObject({ locale, items: itemRefs }),
    output: z.strictObject({ items: z.array(visitItem), gone: z.array(goneItem) }),
  },
  /** The code that is this list; null for an empty list and where an item has no number. */
  'visit.encode': {
    access: 'visitor',
    input: z.strictObject({ items: itemRefs }),
    output: z.strictObject({ code: z.string().nullable() }),
  },
  /** The list behind a typed code, in its order, or why there is none. */
  'visit.recall': {
    access: 'visitor',
    input: z.strictObject({ locale, code: z.string().max(limits.recallCode) }),
    output: recalled,
  },
  /**
   * Phrases to show at a booth, with the other side's language: Korean, or Chinese for who reads Korean, because booths
   * without Korean staff have Chinese agents or interpreters.
   */
  'fair.phrases': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({ theirLocale: locale, phrases: z.array(phrase) }),
  },
  /** Has the list printed that the screen shows as a sheet. Raises FORBIDDEN where that is not set up. */
  'visit.print': { access: 'screen', input: z.strictObject({}), output: z.null() },
  /**
   * Something that happens on the screen alone, for the anonymous counts: a visit begins, or codes are shown for a phone
   * or the list's own code to copy.
   */
  'visit.note': {
    access: 'visitor',
    input: z.strictObject({ locale, what: z.enum(['visit', 'codesShown', 'listCode']) }),
    output: z.null(),
  },
  /** The programme in time order. */
  'fair.programme': {
    access: 'visitor',
    input: z.strictObject({ locale }),
    output: z.strictObject({
      timeZone: z.string(),
      now: z.iso.datetime({ offset: true }),
      items: z.array(programmeItem),
    }),
  },
  /** Calls for staff, or changes the reason of the call that waits. The call belongs to the kiosk, not to the visit. */
  'staff.call': { access: 'visitor', input: z.strictObject({ reason: callReason.nullable() }), output: callState },
  /** The visitor no longer needs anyone. */
  'staff.cancelCall': { access: 'screen', input: z.strictObject({}), output: callState },
  /** The open call of this kiosk. */
  'staff.callState': { access: 'visitor', input: z.strictObject({}), output: callState },
  /**
   * Staff stand at the kiosk: the call is done. `code` is null where the installer set none. Raises FORBIDDEN with
   * `details.left`, the tries left, and `details.retryAfterMs` once there are none.
   */
  'staff.arrived': {
    access: 'screen',
    input: z.strictObject({ code: z.string().max(limits.staffCode).nullable() }),
    output: callState,
  },
  /** One hall of the floor plan; without `hall` the kiosk's own. Raises NOT_FOUND. */
  'plan.get': { access: 'visitor', input: z.strictObject({ locale, hall: key.optional() }), output: hallPlan },
  /** The way from this kiosk to one target, or through several in a good order. */
  'plan.route': {
    access: 'visitor',
    input: z.strictObject({
      locale,
      to: z.array(planTarget).min(1).max(limits.shortlist),
      stepFree: z.boolean().default(true),
      pace: z.enum(['walk', 'slow']).default('walk'),
      keepOrder: z.boolean().default(false),
    }),
    output: route,
  },
  /**
   * Staff say where this kiosk stands; kept in its settings and in force at once. Raises INVALID_INPUT with
   * `details.reason` (a SpotRefusal) for a spot where nobody could stand, STORAGE_FULL when it cannot be kept.
   */
  'kiosk.place': { access: 'setup', input: kioskSpot, output: z.strictObject({ here: kioskHere }) },
  /** How the door of the staff area stands. */
  'staff.door': {
    access: 'screen',
    input: z.strictObject({}),
    output: z.strictObject({
      /** `firstRun`: nobody has set a PIN yet, whoever stands there sets it; `closed`: nobody can come in, see the log. */
      kind: z.enum(['firstRun', 'ready', 'closed']),
      /** Too many wrong PINs: how long the door stays shut. */
      lockedForMs: count.nullable(),
    }),
  },
  /** Sets the first PINs and opens the door. Raises CONFLICT when there are PINs, INVALID_INPUT with `details.reason` for a weak one. */
  'staff.setUp': {
    access: 'screen',
    input: z.strictObject({ administrator: pin, editor: pin.nullable() }),
    output: z.strictObject({ token: z.string(), role }),
  },
  /** Opens the door. Raises FORBIDDEN with `details.left` tries, and `details.retryAfterMs` once there are none. */
  'staff.unlock': {
    access: 'screen',
    input: z.strictObject({ pin }),
    output: z.strictObject({ token: z.string(), role }),
  },
  /** Closes the door behind the staff. */
  'staff.lock': {
    access: 'staff',
    input: z.strictObject({ how: z.enum(['hand', 'idle']).default('hand') }),
    output: z.null(),
  },
  /** Somebody is still there: the session goes on. Says who it is and how long until it closes. */
  'staff.stay': {
    access: 'staff',
    input: z.strictObject({}),
    output: z.strictObject({ role, closesAfterMs: count }),
  },
  /**
   * Changes a PIN; null takes the editor's away. `current` is the administrator's own. Raises INVALID_INPUT with
   * `details.reason`, FORBIDDEN as `staff.unlock` does.
   */
  'staff.setPin': {
    access: 'administrator',
    input: z.strictObject({ current: pin, role, pin: pin.nullable() }),
    output: z.null(),
  },
  /** The notice in force, as staff set it. */
  'staff.notice': {
    access: 'staff',
    input: z.strictObject({}),
    output: z.strictObject({ notice: urgentNotice.nullable() }),
  },
  /** Shows a notice to visitors at once, in the place of any other; null takes it back. Raises INVALID_INPUT without words. */
  'staff.setNotice': {
    access: 'staff',
    input: z.strictObject({ notice: urgentNotice.nullable() }),
    output: z.null(),
  },
  /** Stops an import that is being read or compared; what was known before is gone, and nothing was written. */
  'import.cancel': { access: 'staff', input: z.strictObject({}), output: z.null() },
  /** The anonymous counts from one day of the fair to another, both included; all of them without a span. */
  'stats.read': {
    access: 'staff',
    input: z.strictObject({ locale, from: z.iso.date().nullable(), to: z.iso.date().nullable() }),
    output: statsView,
  },
  /** Deletes every count. */
  'stats.clear': { access: 'administrator', input: z.strictObject({}), output: z.null() },
  /** What was done in the staff area, newest first. */
  'staff.audit': {
    access: 'administrator',
    input: z.strictObject({ before: count.nullable().default(null) }),
    output: z.strictObject({
      entries: z.array(
        z.strictObject({
          id: count,
          at: z.string(),
          role: z.enum(['editor', 'administrator', 'system', 'unknown']),
          action: auditAction,
          /** Texts and numbers as they are, booleans as true and false; what is empty is left out. */
          details: z.array(z.strictObject({ name: auditDetailName, value: z.string() })),
        }),
      ),
      /** `before` of the lines before these; null at the first line. */
      nextBefore: count.nullable(),
    }),
  },
} as const satisfies Record<string, MethodSpec>;

/** Every method there is. */
export const allMethods = { ...methods, ...officeMethods };

/** Every event the core may push to the screen. */
export const events = {
  /** Return to the attract loop at once, e.g. after the machine woke from sleep. */
  'session.reset': z.strictObject({ reason: z.enum(['resume', 'operator']) }),
  /** A call for staff was raised, changed, answered or ended. */
  'staff.callChanged': callState,
  /** A list was printed, or could not be. */
  'visit.printed': z.strictObject({ isDone: z.boolean() }),
  /** Another catalogue is shown from now on; no visit is under way. */
  'catalogue.changed': z.strictObject({ version: z.string() }),
  /** Another urgent notice is in force, or none. */
  'notice.changed': z.strictObject({ isShown: z.boolean() }),
  /** The import goes on; see {@link ownEvents}. */
  'import.changed': z.strictObject({ stage: importState.shape.stage, progress: importState.shape.progress }),
} as const satisfies Record<string, z.ZodType>;

/** What a visitor may say they need. */
export type CallReason = z.output<typeof callReason>;
/** The calls of one or more kiosks as the staff board shows them. */
export type BoardState = z.output<typeof boardState>;

/** Events for the kiosk's own screen alone: another machine of its network has no business with what staff do. */
export const ownEvents: ReadonlySet<keyof typeof events> = new Set(['import.changed']);

/** Name of a method that the core answers itself. */
export type CoreMethodName = keyof typeof methods;
/** Name of a method of the back office. */
export type OfficeMethodName = keyof typeof officeMethods;
/** Name of a method. */
export type MethodName = keyof typeof allMethods;
/** Name of an event. */
export type EventName = keyof typeof events;
/** What a caller passes (defaults may be left out). */
export type Input<M extends MethodName> = z.input<(typeof allMethods)[M]['input']>;
/** What a handler receives (defaults filled in). */
export type ParsedInput<M extends MethodName> = z.output<(typeof allMethods)[M]['input']>;
/** What a method answers. */
export type Output<M extends MethodName> = z.output<(typeof allMethods)[M]['output']>;
/** Payload of an event. */
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** A staff role; see officeSchemas.ts. */
export type Role = z.output<typeof role>;

/** What a handler may know of its caller. */
export interface Caller {
  /** The kiosk's own screen, not another machine of its network. */
  isLocal: boolean;
  /** Whether this screen may say where the kiosk stands: a run for setting up, or a staff session. */
  isSetup: boolean;
  /** The staff session's role; null for a visitor. */
  role: Role | null;
  /** What the screen showed of its session; empty for a visitor. */
  token: string;
}

/** One handler per method of the core; a missing or wrong one does not compile. */
export type Handlers = { [M in CoreMethodName]: (input: ParsedInput<M>, caller: Caller) => Output<M> };

/** One handler per method of the back office, which may take its time. */
export type OfficeHandlers = {
  [M in OfficeMethodName]: (input: ParsedInput<M>, role: Role) => Output<M> | Promise<Output<M>>;
};

/** What the preload exposes as `window.kiosk` and what the HTTP transport imitates: bytes only. */
export interface Bridge {
  /** `token` is the staff session's; null for a visitor. */
  call(name: string, input: unknown, token: string | null): Promise<Result<unknown>>;
  on(listener: (name: string, payload: unknown) => void): () => void;
}
