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
} as const;

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
};

/** Settings with every value present and valid. */
export type Settings = { [K in keyof typeof shape]: z.output<(typeof shape)[K]> };

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
  };
  return { settings, problems };
}
