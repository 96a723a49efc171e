/** The programme: times that cannot be, and two events at once in one place. */
import type { DraftRecord } from '#db/draft/types.ts';
import { fault, type QualityFault } from './kinds.ts';
import { titleOf, type Shown } from './shown.ts';

interface Timed {
  record: DraftRecord;
  place: string;
  starts: string;
  ends: string;
}

/** Canonical times compare like texts. */
function timed(record: DraftRecord): Timed[] {
  const { place = '', startsAt: starts = '', endsAt: ends = '' } = record.values;
  return starts === '' || ends === '' ? [] : [{ record, place, starts, ends }];
}

function dayFaults({ record, starts, ends }: Timed, fair: DraftRecord | undefined): QualityFault[] {
  const { startsOn: firstDay = '', endsOn: lastDay = '' } = fair?.values ?? {};
  if (ends <= starts) return [fault('event-ends-first', record, { field: 'endsAt', details: { starts, ends } })];
  if (firstDay === '' || lastDay === '') return [];
  const isEarly = starts.slice(0, 10) < firstDay;
  if (!isEarly && ends.slice(0, 10) <= lastDay) return [];
  const field = isEarly ? 'startsAt' : 'endsAt';
  return [fault('event-outside-fair', record, { field, details: { firstDay, lastDay } })];
}

/** Events before this one in the programme that are still on when it starts; those that end wrongly are told already. */
function overlapFaults(events: readonly Timed[]): QualityFault[] {
  const inOrder = events.filter(({ starts, ends }) => starts < ends).toSorted((a, b) => (a.starts < b.starts ? -1 : 1));
  return inOrder.flatMap((event, at) => {
    const others = inOrder.slice(0, at).filter((other) => other.place === event.place && other.ends > event.starts);
    if (event.place === '' || others.length === 0) return [];
    const names = others.map(({ record }) => titleOf(record)).join(', ');
    return [fault('event-overlap', event.record, { field: 'place', details: { other: names } })];
  });
}

/** Faults of all events that take place. */
export function eventFaults({ events, fair }: Pick<Shown, 'events' | 'fair'>): QualityFault[] {
  const all = events.flatMap(timed);
  return [...all.flatMap((event) => dayFaults(event, fair)), ...overlapFaults(all)];
}
