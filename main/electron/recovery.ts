/** The ladder from a reload to a restart, as plain arithmetic: what to do after the next failure of the screen. */

/** One rung: reload the screen, show the static page, or restart the program. */
export type RecoveryStep = 'reload' | 'static-page' | 'relaunch';

/** Failures in a row before the static page; more reloads would only flicker (field-study: 3 reloads). */
const reloadsBeforeStaticPage = 3;
/** Static pages in a row before the whole program is started anew. */
const staticPagesBeforeRelaunch = 3;
/** A screen that lived this long was well; counting starts again. */
const healthyAfterMs = 5 * 60_000;

/** Counts failures; `nowMs` is monotonic. */
export function createRecoveryLadder(): { nextStep: (nowMs: number) => RecoveryStep } {
  let failures = 0;
  let staticPages = 0;
  let lastFailureMs = Number.NEGATIVE_INFINITY;
  return {
    nextStep(nowMs) {
      if (nowMs - lastFailureMs > healthyAfterMs) {
        failures = 0;
        staticPages = 0;
      }
      lastFailureMs = nowMs;
      failures += 1;
      if (failures <= reloadsBeforeStaticPage) return 'reload';
      failures = 0;
      staticPages += 1;
      return staticPages <= staticPagesBeforeRelaunch ? 'static-page' : 'relaunch';
    },
  };
}
