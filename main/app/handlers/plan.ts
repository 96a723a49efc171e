/** The floor plan, ways over it, and where this kiosk stands. */
import type { Caller, Handlers, Output, ParsedInput } from '#api/contract.ts';
import { AppError } from '#api/errors.ts';
import type { LocalText } from '#db/model.ts';
import { errorFields } from '../log.ts';
import { requireCatalogue, type HandlerContext } from './context.ts';
import { createPlanLabels } from './planLabels.ts';

type Here = NonNullable<Output<'plan.get'>['here']>;

/** Centimetres are more than a plan knows. */
const rounded = (metres: number): number => Math.round(metres * 100) / 100;
const roundedPoint = ([x, y]: readonly [number, number]): [number, number] => [rounded(x), rounded(y)];

/** See {@link createHandlers}. */
export function createPlanHandlers(context: HandlerContext): Pick<Handlers, 'plan.get' | 'plan.route' | 'kiosk.place'> {
  /** Position set by staff while it fits the plan, else the plan's first suggestion, marked as assumed. */
  function here(): Here | null {
    const { plan, planner } = requireCatalogue(context);
    const { position } = context.settings;
    if (position && planner.refusalOf(position) === null) return { ...position, isAssumed: false };
    const suggested = plan.kiosks[0];
    return suggested ? { ...suggested, isAssumed: true } : null;
  }

  function get({ locale, hall: asked }: ParsedInput<'plan.get'>): Output<'plan.get'> {
    const { plan } = requireCatalogue(context);
    const spot = here();
    const code = asked ?? spot?.hall;
    const hall = code === undefined ? plan.halls[0] : plan.halls.find((each) => each.code === code);
    if (!hall) throw new AppError('NOT_FOUND', `no hall ${code}`, { details: { hall: code ?? '' } });
    const labels = createPlanLabels(plan, locale);
    const occupants = plan.occupants(locale);
    const booths = plan.booths.flatMap(({ hall: home, box, number, kind, zone, parent, front }) =>
      home === hall.code && box
        ? [{ number, kind, zone, parent, front, ...box, occupants: occupants.get(number) ?? [] }]
        : [],
    );
    const present = new Set(booths.map(({ zone }) => zone));
    return {
      halls: plan.halls.map((each) => ({ code: each.code, name: labels.hall(each.code) })),
      hall: { code: hall.code, name: labels.hall(hall.code), widthM: hall.widthM, depthM: hall.depthM },
      zones: plan.zones
        .filter((zone) => zone.hall === hall.code || present.has(zone.code))
        .map(({ code: zone, letter, hall: home, outline }) => ({
          code: zone,
          letter,
          label: labels.zone(zone),
          outline: home === hall.code ? outline.map(roundedPoint) : [],
        })),
      booths,
      features: plan.features
        .filter((feature) => feature.hall === hall.code)
        .map(({ id, code: feature, kind, box, outline }) => ({
          code: feature,
          kind,
          label: plan.nameOf('feature', id, locale),
          ...box,
          outline: outline?.map(roundedPoint) ?? null,
        })),
      here: spot,
    };
  }

  function route({ locale, to, ...options }: ParsedInput<'plan.route'>): Output<'plan.route'> {
    const { plan, planner } = requireCatalogue(context);
    const spot = here();
    context.counts.record({ kind: 'route', locale, to: JSON.stringify(to) });
    const labels = createPlanLabels(plan, locale);
    const { legs, problems } = planner.route({ from: spot, to, ...options });
    const landmark = (of: { type: 'zone' | 'feature' | 'booth'; code: string } | null) => {
      const label: LocalText | null = of && labels.landmark(of);
      return of && label ? { type: of.type, code: of.code, label } : null;
    };
    const desk = planner.nearestDesk(spot, options.stepFree);
    return {
      legs: legs.map((leg) => ({
        targets: leg.targets,
        label: labels.target(leg.targets[0]),
        hall: leg.hall,
        booth: leg.booth,
        points: leg.points.map(roundedPoint),
        distanceM: rounded(leg.distanceM),
        seconds: Math.ceil(leg.seconds),
        steps: leg.steps.map((step) => ({
          ...step,
          distanceM: rounded(step.distanceM),
          landmark: landmark(step.landmark),
        })),
        hasSteps: leg.hasSteps,
      })),
      totalM: rounded(legs.reduce((sum, leg) => sum + leg.distanceM, 0)),
      totalSeconds: legs.reduce((sum, leg) => sum + Math.ceil(leg.seconds), 0),
      problems: problems.map(({ target, reason, booth, hall, movedTo }) => ({
        target,
        reason,
        label: labels.target(target),
        booth,
        hall: hall === null ? null : { code: hall, name: labels.hall(hall) },
        movedTo,
      })),
      desk: desk && {
        code: desk.feature.code,
        label: labels.landmark({ type: 'feature', code: desk.feature.code }) ?? labels.plain(desk.feature.code),
        xM: rounded(desk.feature.box.xM + desk.feature.box.widthM / 2),
        yM: rounded(desk.feature.box.yM + desk.feature.box.depthM / 2),
        distanceM: rounded(desk.distanceM),
      },
      here: spot,
    };
  }

  function place(given: ParsedInput<'kiosk.place'>, { role }: Caller): Output<'kiosk.place'> {
    const position = { ...given, xM: rounded(given.xM), yM: rounded(given.yM) };
    const reason = requireCatalogue(context).planner.refusalOf(position);
    if (reason !== null) {
      throw new AppError('INVALID_INPUT', `a kiosk cannot stand there: ${reason}`, { details: { reason } });
    }
    try {
      context.savePosition(position);
    } catch (error) {
      context.log('error', 'settings.unsaved', errorFields(error));
      throw new AppError('STORAGE_FULL', 'the position cannot be kept', { cause: error });
    }
    context.settings.position = position;
    // In a run for setting up nobody has given a PIN.
    context.door.audit.write(role ?? 'unknown', 'kioskPlaced', { hall: position.hall });
    context.log('info', 'kiosk.placed', { ...position });
    return { here: { ...position, isAssumed: false } };
  }

  return { 'plan.get': get, 'plan.route': route, 'kiosk.place': place };
}
