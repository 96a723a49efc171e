/** The kiosk itself: start, heartbeat, end of a session, reports. */
import type { Handlers } from '#api/contract.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';

/** Countdown of "still there?": at least 20 s, so that everybody can react (WCAG 2.2.1). */
const warningMs = 20_000;

/** See {@link createHandlers}. */
export function createKioskHandlers(
  context: HandlerContext,
): Pick<Handlers, 'kiosk.start' | 'kiosk.beat' | 'kiosk.report' | 'session.end'> {
  const { settings } = context;
  return {
    'kiosk.start': ({ locale }, { isSetup }) => {
      const catalogue = requireCatalogue(context);
      return {
        fair: catalogue.fair.getFair(locale),
        counts: catalogue.fair.getCounts(),
        settings: {
          defaultLocale: settings.defaultLocale,
          idleTimeoutMs: Math.round(settings.idleTimeoutSeconds * 1000),
          warningMs,
          screenDiagonalInch: settings.screenDiagonalInch,
          actionBarSide: settings.actionBarSide,
          keySound: settings.keySound,
          reachMm: settings.reachMm,
          screenBottomMm: settings.screenBottomMm,
          speech: settings.speech,
          headphones: settings.headphones,
          quietHours: settings.quietHours,
          canPrint: settings.printing !== null && context.canSignal('print'),
        },
        catalogue: { version: catalogue.fair.getVersion(), source: context.slot.location?.source ?? 'embedded' },
        isSetup,
      };
    },
    'kiosk.beat': () => {
      context.signal('beat');
      return null;
    },
    'kiosk.report': ({ kind, message }) => {
      context.log('warn', `screen.${kind}`, { message });
      return null;
    },
    'session.end': (_input, { isLocal }) => {
      context.counts.record({ kind: 'visitEnded' });
      // The visit at the kiosk goes on when somebody else of the network ends theirs.
      if (!isLocal) return null;
      context.shown.end();
      context.signal('sessionEnded');
      return null;
    },
  };
}
