/** Minimum orders: a number, often with its unit, or an invitation to talk. */
import type { Cell } from '#db/transfer/types.ts';
import type { Vocabularies } from '../vocabularies.ts';
import { cleanText, foldWidth } from './clean.ts';
import { amountsIn, isRangeSign, writeNumber } from './money.ts';
import { found, leftOver, problem, unusable, type ParsedValue } from './types.ts';

/** What a minimum order says. */
export interface MinimumOrder {
  /** Canonical: a number or `negotiable`. */
  value: string;
  /** Code of the vocabulary `unit`, where one is named. */
  unit: string | null;
  /** The upper end of a range, and what was not understood; empty for none. */
  rest: string;
}

/** Shown where a minimum order is a matter of talking. */
export const negotiableNames = { ko: '협의', 'zh-CN': '面议', en: 'Negotiable' } as const;

const negotiable =
  /협의|조율|상담\s*후|문의|面议|面談|面谈|协商|商议|可谈|可议|洽谈|negotia|flexible|to be discussed/iu;
const noise =
  /최소|주문|수량|이상|부터|단위|起订量?|起批|起|最小|最低|订单|数量|以上|\bmoq\b|\bmin(?:imum)?\b\.?|\border\b|\bfrom\b|[:()[\]/~]/giu;

const containers =
  /(?<![\d.])(20|40)\s*(?:피트|ft|feet|尺|'|呎|hq|gp)\s*(?:컨테이너|container|柜|货柜|集装箱)?|\bfcl\b|컨테이너|货柜|整柜/iu;

function container(text: string): MinimumOrder | null {
  const match = containers.exec(text);
  if (!match) return null;
  const rest = text
    .replace(match[0], ' ')
    .replaceAll(/[x×*]|(?<=\d)\s*(?:대|개|个|台|cont\w*)|컨테이너|container|fcl|柜/giu, ' ');
  const [amount] = amountsIn(rest);
  const left = amount ? rest.slice(0, amount.from) + rest.slice(amount.to) : rest;
  return {
    value: writeNumber(amount?.value ?? 1),
    unit: `FCL${match[1] ?? '20'}`,
    rest: left.replace(noise, ' ').trim(),
  };
}

/** Reads a minimum order; null when there is neither a number nor a word for talking. */
export function parseMoq(text: string, vocabularies: Vocabularies): MinimumOrder | null {
  const folded = foldWidth(cleanText(text)).replaceAll('\n', ' ');
  const packed = container(folded);
  if (packed) return packed;
  const [first, second] = amountsIn(folded);
  if (!first) return negotiable.test(folded) ? { value: 'negotiable', unit: null, rest: '' } : null;
  const isRange = second !== undefined && isRangeSign(folded.slice(first.to, second.from));
  const last = isRange ? second : first;
  const words = `${folded.slice(0, first.from)} ${folded.slice(last.to)}`.replace(noise, ' ').trim();
  const [unit] = words === '' ? [] : vocabularies.find('unit', words);
  const isUnit = unit?.isExact === true;
  return {
    value: writeNumber(first.value),
    unit: isUnit ? unit.code : null,
    rest: [isRange ? `-${writeNumber(last.value)}` : '', isUnit ? '' : words].join(' ').trim(),
  };
}

/** The quantity alone; a unit is named, for another field has it. */
export function parseMoqField(cell: Cell, text: string, vocabularies: Vocabularies): ParsedValue {
  if (cell.kind === 'date') return unusable('bad-number');
  if (cell.kind === 'number' && cell.number !== undefined) return found(writeNumber(cell.number));
  const moq = parseMoq(text, vocabularies);
  if (!moq) return unusable('bad-number');
  const unit = moq.unit === null ? [] : [problem('unit-apart', 'hint', { details: { unit: moq.unit } })];
  return found(moq.value, ...unit, ...leftOver(moq.rest));
}
