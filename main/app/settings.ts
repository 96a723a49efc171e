/** The kiosk's own settings: one small JSON file that an installer edits, checked value by value. */
import { z } from 'zod';
import { LOCALES } from '#db/model.ts';

const defaults = {
  defaultLocale: 'zh-CN',
  idleTimeoutSeconds: 45,
  screenDiagonalInch: 32,
  actionBarSide: 'right',
  keySound: false,
  reachMm: 1200,
  screenBottomMm: null,
  speech: false,
  headphones: null,
  callSound: true,
  kioskName: '',
  staffBoard: null,
  quietHours: null,
  position: null,
  printing: null,
} as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time such as 20:00');

const shape = {
  /** Language of the attract loop and of every new session. Most visitors are Chinese buyers. */
  defaultLocale: z.enum(LOCALES),
  /** Idle time before "still there?"; 30 s is the industry's default, 45 s suits elderly readers (range 20-180). */
  idleTimeoutSeconds: z.number().min(20).max(180),
  /** Diagonal of the screen: no system reports it reliably, and all sizes in millimetres depend on it. */
  screenDiagonalInch: z.number().min(7).max(110),
  /** Side of the action bar on a landscape screen. */
  actionBarSide: z.enum(['left', 'right']),
  /** A click at every key of the touch keyboard; a hall is loud enough without. */
  keySound: z.boolean(),
  /** Height above the floor up to which controls stand in barrier-free mode. EN 301 549 and ADA §308 allow 1220 mm. */
  reachMm: z.number().min(900).max(2000),
  /** Height of the screen's lower edge above the floor, which the installer measures; null assumes it from the screen. */
  screenBottomMm: z.number().min(0).max(1800).nullable(),
  /** Whether visitors can have the page read aloud by the system's own voices, in barrier-free mode. */
  speech: z.boolean(),
  /** Where the headphone socket is, seen from the screen; null means loudspeakers or none. */
  headphones: z.enum(['below', 'left', 'right']).nullable(),
  /**
   * A chime while a visitor calls for staff. On: it is asked for by a person who needs somebody now, it is short, and
   * where no staff board is open nothing else reaches staff who look the other way.
   */
  callSound: z.boolean(),
  /** Name and place of this kiosk as staff know it, for the staff board. */
  kioskName: z.string().trim().max(60),
  /** The page on which staff see and answer calls, on a port of its own; off until an installer sets port and code. */
  staffBoard: z
    .strictObject({
      port: z.number().int().min(1).max(65_535),
      /** Digits, because the kiosk's own keypad has nothing else; no default, so that none can be looked up. */
      code: z.string().regex(/^\d{6,12}$/, 'the code must be 6 to 12 digits'),
      /** Other kiosks whose calls this board shows too, e.g. `http://192.168.1.21:4190`; they must have the same code. */
      kiosks: z
        // By number: a kiosk answers to no name, so that no page can reach it by one of its own.
        .array(
          z.url({
            protocol: /^http$/,
            hostname: /^(\d{1,3}(\.\d{1,3}){3}|localhost)$/,
            error: 'not an address such as http://192.168.1.21:4190',
          }),
        )
        .max(20)
        .default([]),
    })
    .nullable(),
  /** When the screen is dark unless somebody touches it, in the fair's zone, e.g. from 20:00 to 08:00. */
  quietHours: z.strictObject({ from: timeOfDay, to: timeOfDay }).nullable(),
  /** Whether visitors may print their list: into files of a folder, or on a receipt printer by its name. Electron only. */
  printing: z
    .discriminatedUnion('to', [
      z.strictObject({ to: z.literal('pdf'), folder: z.string().min(1) }),
      z.strictObject({ to: z.literal('receipt'), printer: z.string().min(1) }),
    ])
    .nullable(),
  /** Where this kiosk stands on the plan and where its visitor looks (degrees clockwise from up); set by staff. */
  position: z
    .strictObject({
      hall: z.string().min(1).max(64),
      xM: z.number(),
      yM: z.number(),
      facingDegrees: z.number().min(0).lt(360),
    })
    .nullable(),
};

/** Settings with every value present and valid. */
export type Settings = { [K in keyof typeof shape]: z.output<(typeof shape)[K]> };

/** A kiosk's position on the plan. */
export type KioskPosition = NonNullable<Settings['position']>;

/** A value that was not used, for the installer. */
export interface SettingProblem {
  key: string;
  message: string;
}

/**
 * Reads the text of a settings file; null means there is none. A wrong value is reported and its default used:
 * a typo in a file must not keep a kiosk from opening.
 */
export function parseSettings(text: string | null): { settings: Settings; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  let raw: Record<string, unknown> = {};
  if (text !== null) {
    try {
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new SyntaxError('not an object');
      raw = parsed as Record<string, unknown>;
    } catch (error) {
      problems.push({ key: '', message: `not valid JSON: ${(error as Error).message}` });
    }
  }
  const read = <K extends keyof typeof shape>(key: K): Settings[K] => {
    if (raw[key] === undefined) return defaults[key];
    const parsed = shape[key].safeParse(raw[key]);
    if (parsed.success) return parsed.data as Settings[K];
    problems.push({ key, message: `${parsed.error.issues[0]?.message ?? 'invalid'}; using ${String(defaults[key])}` });
    return defaults[key];
  };
  for (const key of Object.keys(raw))
    if (!Object.hasOwn(shape, key)) problems.push({ key, message: 'no such setting' });
  const settings: Settings = {
    defaultLocale: read('defaultLocale'),
    idleTimeoutSeconds: read('idleTimeoutSeconds'),
    screenDiagonalInch: read('screenDiagonalInch'),
    actionBarSide: read('actionBarSide'),
    keySound: read('keySound'),
    reachMm: read('reachMm'),
    screenBottomMm: read('screenBottomMm'),
    speech: read('speech'),
    headphones: read('headphones'),
    callSound: read('callSound'),
    kioskName: read('kioskName'),
    staffBoard: read('staffBoard'),
    quietHours: read('quietHours'),
    position: read('position'),
    printing: read('printing'),
  };
  return { settings, problems };
}
