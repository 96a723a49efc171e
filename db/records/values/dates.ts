/** Dates and times of day in the usual Korean, Chinese and international spellings. */
import type { Cell } from '#db/transfer/types.ts';
import { foldWidth } from './clean.ts';
import { dateOfSerial } from './numbers.ts';
import { found, leftOver, problem, unusable, type ParsedValue, type ValueTarget } from './types.ts';

const day =
  /(?<year>(?:19|20)\d{2})\s*(?:[-./]|년|年)\s*(?<month>\d{1,2})\s*(?:[-./]|월|月)\s*(?<day>\d{1,2})\s*(?:\.|일|日|号)?/u;
const packedDay = /(?<!\d)(?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/;
const clock =
  /(?<half>오전|오후|上午|下午|晚上|中午|am|pm)?\s*(?<hour>\d{1,2})\s*(?::|시|时|時|点|點)\s*(?:(?<minute>\d{1,2})\s*(?:분|分)?)?(?<isHalf>반|半)?(?::\d{2}(?:\.\d+)?)?\s*(?<after>am|pm)?/iu;

const two = (text: string) => text.padStart(2, '0');

/** The date, where the calendar has it. */
function realDate(groups: Record<string, string | undefined>): string | null {
  const date = `${groups['year'] ?? ''}-${two(groups['month'] ?? '')}-${two(groups['day'] ?? '')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

function realClock(groups: Record<string, string | undefined>): string | null {
  const half = (groups['half'] ?? groups['after'] ?? '').toLowerCase();
  const minute = groups['isHalf'] === undefined ? Number(groups['minute'] ?? 0) : 30;
  let hour = Number(groups['hour']);
  if (/오후|下午|晚上|中午|pm/.test(half) && hour < 12 && !(half === '中午' && hour > 10)) hour += 12;
  if (/오전|上午|am/.test(half) && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? `${two(String(hour))}:${two(String(minute))}` : null;
}

/** A date, or a date with a time of day. */
export function parseDate(cell: Cell, text: string, { spec }: ValueTarget): ParsedValue {
  if (cell.kind === 'number' && cell.number !== undefined && cell.number > 36_000 && cell.number < 73_000) {
    const date = dateOfSerial(Math.floor(cell.number));
    const minutes = Math.round((cell.number % 1) * 1440);
    const value =
      spec.kind === 'date' ? date : `${date}T${two(String(Math.floor(minutes / 60)))}:${two(String(minutes % 60))}`;
    return found(value, problem('serial-date', 'doubt', { suggestion: value }));
  }
  const folded = foldWidth(text).replaceAll('\n', ' ');
  const match = day.exec(folded) ?? packedDay.exec(folded);
  const date = match?.groups ? realDate(match.groups) : null;
  if (!match || date === null) return unusable('bad-date');
  const rest = (folded.slice(0, match.index) + folded.slice(match.index + match[0].length))
    .replaceAll(/\([월화수목금토일]\)|[월화수목금토일]요일|(?:\(?(?:星期|周)[一二三四五六日天]\)?)/gu, ' ')
    .replace(/^\s*T(?=\d)/, ' ');
  const time = clock.exec(rest);
  if (spec.kind === 'date') return found(date, ...leftOver(rest.replace(/00:00(?::00)?/, '')));
  const at = time?.groups ? realClock(time.groups) : null;
  if (!time || at === null) return unusable('bad-date');
  return found(`${date}T${at}`, ...leftOver(rest.slice(0, time.index) + rest.slice(time.index + time[0].length)));
}
