/** What a reader of the sheet sees of a stored value. */
import { SSF } from '@e965/xlsx';
import type { Cell } from '#db/transfer/types.ts';

/** How numbers and dates of a style are counted and shown. */
export interface NumberStyle {
  format: string;
  isEpoch1904: boolean;
  /** What of a date is shown; null where numbers are no dates. */
  shown: { hasDay: boolean; hasTime: boolean } | null;
}

/** Longest format text that spreadsheet programs take. */
const formatLength = 255;

const dayMs = 86_400_000;
/** Serial 0 of either epoch; of the older one before its day 60, 29 February 1900, which never was. */
const epoch1900Ms = Date.UTC(1899, 11, 31);
const epoch1904Ms = Date.UTC(1904, 0, 1);
const phantomDay = 60;
/** 31 December 9999, the last day of spreadsheet programs. */
const lastSerial = 2_958_466;

const literals = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const dayHalves = /am\/pm|a\/p|上午\/下午|오전\/오후/gi;

/** What a date format shows: days, the time of day, or both. Null for other numbers and for hours that run on past 24. */
function shownParts(format: string): NumberStyle['shown'] {
  // "@" and elapsed hours are no dates; the library counts the latter as such.
  if (!SSF.is_date(format) || /\[(h+|m+|s+)\]/i.test(format)) return null;
  const [first = ''] = format.replaceAll(literals, '').replaceAll(dayHalves, 'h').split(';');
  const hasTime = /[hs]/i.test(first);
  return { hasDay: /[ydeb]/i.test(first) || (/m/i.test(first) && !hasTime), hasTime };
}

/** The style of a format text; one that no program would take counts as none. */
export function numberStyle(format: string, isEpoch1904: boolean): NumberStyle {
  const known = format === '' || format.length > formatLength ? 'General' : format;
  return { format: known, isEpoch1904, shown: shownParts(known) };
}

/** Serial to milliseconds as if in UTC, rounded to seconds: 9:30 is stored as 0.39583333333. */
function serialMs(serial: number, isEpoch1904: boolean): number {
  const days = isEpoch1904 ? serial : serial - (serial > phantomDay ? 1 : 0);
  return (isEpoch1904 ? epoch1904Ms : epoch1900Ms) + Math.round(days * 86_400) * 1000;
}

function dateText(serial: number, style: NumberStyle): string | null {
  const { shown } = style;
  if (!shown || serial < 0 || serial >= lastSerial) return null;
  const isPhantom = !style.isEpoch1904 && Math.floor(serial) === phantomDay;
  if (isPhantom) return null;
  const iso = new Date(serialMs(serial, style.isEpoch1904)).toISOString();
  // A value without a day is a time, however it is formatted; 0 in the older epoch is a blank that a formula fetched.
  const isTime = !shown.hasDay || (serial > 0 && serial < 1);
  if (isTime) return iso.slice(11, 16);
  if (serial < 1 && !style.isEpoch1904) return null;
  return shown.hasTime ? iso.slice(0, 16) : iso.slice(0, 10);
}

/** All digits that a number keeps in a spreadsheet program. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

const grouping = /(?<=\d),(?=\d{3}(?!\d))/g;

function formatted(value: number, style: NumberStyle): string {
  // In "General" a program shortens long numbers to the width of the column; the digits are all there.
  if (/^general$/i.test(style.format) || style.format === '@') return plainNumber(value);
  try {
    const shown = String(SSF.format(style.format, value, { date1904: style.isEpoch1904 })).trim();
    const text = shown.replaceAll(grouping, '');
    // A format that hides the value or cannot show it does not make it vanish.
    return text === '' || /^#+$/.test(text) ? plainNumber(value) : text;
  } catch {
    // A format that the library does not know: the number itself is right in any case.
    return plainNumber(value);
  }
}

/** A number under its format: dates and times as ISO, percents as shown, no grouping of digits. */
export function numberCell(value: number, style: NumberStyle): Cell {
  const date = dateText(value, style);
  return date === null
    ? { kind: 'number', text: formatted(value, style), number: value }
    : { kind: 'date', text: date, number: value };
}

const isoPattern = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/;

/** A date written as ISO text in the file (strict workbooks). Null where it is none. */
export function isoDateCell(text: string, isEpoch1904: boolean): Cell | null {
  const found = isoPattern.exec(text);
  if (!found || text === '') return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = found;
  const timeMs = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  if (year === undefined) return { kind: 'date', text: `${hour}:${minute}`, number: timeMs / dayMs };
  const days =
    (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (isEpoch1904 ? epoch1904Ms : epoch1900Ms)) / dayMs;
  const serial = days + (!isEpoch1904 && days >= phantomDay ? 1 : 0) + timeMs / dayMs;
  const date = `${year}-${month}-${day}`;
  return { kind: 'date', text: timeMs === 0 ? date : `${date}T${hour}:${minute}`, number: serial };
}
