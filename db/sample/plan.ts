/** Where the sample's exhibitors stand: an invented plan of the seven documented zones. */
import type { BoothKind } from '#db/model.ts';
import { seededRandom } from './random.ts';
import type { SourceExhibitor, Sources } from './sources.ts';
import { cell } from './tables.ts';

/** A position of the plan; metres from the hall's top left corner. */
export interface PlannedBooth {
  number: string;
  zone: string;
  kind: BoothKind;
  xM: number;
  yM: number;
  widthM: number;
  depthM: number;
}

/** A standard booth is 3 m by 3 m. */
const boothSideM = 3;

/** Booths of every zone in rows; zones of small firms are cut into counters (`C07-03`) and shelves. */
export function planBooths(zones: Sources['zones']): PlannedBooth[] {
  return zones.flatMap((zone) => {
    const number = (heading: string) => Number(cell(zone, heading));
    const letter = cell(zone, 'letter');
    const perRow = Math.ceil(number('booths') / number('rows'));
    const parts = number('counters') + number('shelves');
    return Array.from({ length: number('booths') }, (_, index): PlannedBooth[] => {
      const isTable = cell(zone, 'code') === 'Z-B2B';
      const side = isTable ? 1.6 : boothSideM;
      const booth = {
        number: `${letter}${String(index + 1).padStart(2, '0')}`,
        zone: cell(zone, 'code'),
        kind: (isTable ? 'meeting_table' : 'booth') as BoothKind,
        xM: number('x_m') + (index % perRow) * number('pitch_x_m'),
        yM: number('y_m') + Math.floor(index / perRow) * number('pitch_y_m'),
        widthM: side,
        depthM: side,
      };
      const stands = Array.from({ length: parts }, (__, part): PlannedBooth => ({
        ...booth,
        number: `${booth.number}-${String(part + 1).padStart(2, '0')}`,
        kind: part < number('counters') ? 'counter' : 'shelf',
        xM: Math.round((booth.xM + (part * side) / parts) * 100) / 100,
        widthM: Math.round((side / parts) * 100) / 100,
      }));
      return [booth, ...stands];
    }).flat();
  });
}

/** The zone a company would be put in; the next ones in line when that zone is full. */
function zonePreference(exhibitor: SourceExhibitor): string[] {
  const industry = exhibitor.id.split('-')[0] ?? '';
  const isTechnology = ['ict', 'semi', 'aero', 'energy'].includes(industry) || exhibitor.size === 'STU';
  const isIndustrial = ['steel', 'chem', 'battery', 'auto', 'machine', 'medical', 'agri', 'logis'].includes(industry);
  const isSisterCity = /^KR-(27|28|30|41-02)/.test(exhibitor.region);
  if (exhibitor.size === 'LRG') return ['Z-LARGE', 'Z-TRADE', 'Z-SME'];
  if (industry === 'content') return ['Z-CULTURE', 'Z-TECH', 'Z-SME'];
  if (isTechnology) return ['Z-TECH', 'Z-TRADE', 'Z-SME', 'Z-CULTURE', 'Z-CITY'];
  if (isSisterCity && seededRandom(`city ${exhibitor.id}`)() < 0.4) return ['Z-CITY', 'Z-SME', 'Z-TRADE', 'Z-CULTURE'];
  if (isIndustrial) return ['Z-TRADE', 'Z-CITY', 'Z-SME', 'Z-CULTURE'];
  return ['Z-SME', 'Z-TRADE', 'Z-CITY', 'Z-CULTURE'];
}

/**
 * Booth numbers per exhibitor id. As on a real list, large firms have two booths, some firms share one position,
 * and a few have none yet.
 */
export function assignBooths(
  exhibitors: readonly SourceExhibitor[],
  booths: readonly PlannedBooth[],
): Map<string, string[]> {
  const divided = new Set(
    booths.filter((booth) => booth.number.includes('-')).map((booth) => booth.number.slice(0, 3)),
  );
  const free = new Map<string, PlannedBooth[]>();
  for (const booth of booths) {
    if (booth.kind === 'meeting_table' || divided.has(booth.number)) continue;
    free.set(booth.zone, [...(free.get(booth.zone) ?? []), booth]);
  }
  const assigned = new Map<string, string[]>();
  let previous: string[] = [];
  exhibitors.forEach((exhibitor, index) => {
    const random = seededRandom(`booth ${exhibitor.id}`);
    const isUndecided = exhibitor.size !== 'LRG' && index % 37 === 33;
    const sharesWithNeighbour = exhibitor.size !== 'LRG' && index % 23 === 11 && previous.length > 0;
    if (isUndecided) {
      assigned.set(exhibitor.id, []);
      return;
    }
    if (sharesWithNeighbour) {
      assigned.set(exhibitor.id, previous);
      return;
    }
    const zone = zonePreference(exhibitor).find((code) => (free.get(code)?.length ?? 0) > 0);
    const open = zone === undefined ? [] : (free.get(zone) ?? []);
    const first = open.shift();
    const wantsTwo = exhibitor.size === 'LRG' || (exhibitor.size === 'MID' && random() < 0.3);
    const second = wantsTwo && open.length > 0 ? open.shift() : undefined;
    previous = [first, second].flatMap((booth) => (booth ? [booth.number] : []));
    assigned.set(exhibitor.id, previous);
  });
  return assigned;
}
