/** Codes out of the names that people write. */
import type { CellProblem } from '#db/transfer/types.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import type { FieldSpec } from '../fields.ts';
import type { Vocabularies } from '../vocabularies.ts';
import type { CodeMatch } from '../vocabulary/codeMatch.ts';
import { fixedNameOf, fixedWordsFor } from '../vocabulary/moreWords.ts';
import { createNameIndex } from '../vocabulary/nameIndex.ts';
import { emptinessOf } from './clean.ts';
import { scriptLocale } from './language.ts';
import { splitAt } from './lists.ts';
import { found, problem, type ParsedValue, type ValueTarget } from './types.ts';

const fixedIndexes = new Map<string, (text: string) => readonly CodeMatch[]>();

function findFixed(spec: FieldSpec, text: string): readonly CodeMatch[] {
  let find = fixedIndexes.get(spec.key);
  if (!find) {
    find = createNameIndex(
      (spec.codes ?? []).flatMap((code) => [
        { code, word: code, rank: 0 as const },
        ...LOCALES.map((locale) => ({ code, word: fixedNameOf(spec.key, code, locale) ?? code, rank: 1 as const })),
        ...fixedWordsFor(spec.key, code).map((word) => ({ code, word, rank: 2 as const })),
      ]),
    );
    fixedIndexes.set(spec.key, find);
  }
  return find(text);
}

/** Signs of ㈜ alone fold to 주, and the dots of Co., Ltd. vanish: the index compares what is left. */
function find(spec: FieldSpec, text: string, vocabularies: Vocabularies): readonly CodeMatch[] {
  const { vocabulary } = spec;
  if (vocabulary === undefined || vocabulary === 'exhibitor') return [];
  return vocabulary === 'fixed' ? findFixed(spec, text) : vocabularies.find(vocabulary, text);
}

/** The name of a code of a field in a language; undefined for a code that the vocabulary lacks. */
export function codeName(
  spec: FieldSpec,
  code: string,
  { locale, vocabularies }: { locale: Locale; vocabularies: Vocabularies },
): string | undefined {
  const { vocabulary } = spec;
  if (vocabulary === undefined || vocabulary === 'exhibitor') return undefined;
  if (vocabulary === 'fixed') return fixedNameOf(spec.key, code, locale);
  const name = vocabularies.name(vocabulary, code, locale);
  // Traders write delivery terms as codes in every language; the long names are for readers.
  return vocabulary === 'incoterm' && name !== undefined ? code : name;
}

interface ReadItem {
  code: string | null;
  problems: CellProblem[];
}

/** At most so many names are offered where a word is shared. */
const offeredNames = 3;

function readItem(item: string, spec: FieldSpec, vocabularies: Vocabularies): ReadItem {
  const matches = find(spec, item, vocabularies);
  const [first] = matches;
  const locale = scriptLocale(item);
  const names = matches
    .slice(0, offeredNames)
    .map(({ code }) => codeName(spec, code, { locale, vocabularies }) ?? code);
  if (!first) return { code: null, problems: [problem('unknown-code', 'error', { details: { item } })] };
  const isRegion = spec.vocabulary === 'region';
  if (matches.length > 1 && (first.isExact || isRegion)) {
    const details = { item, names: names.join(' / ') };
    return { code: null, problems: [problem('ambiguous-code', 'error', { suggestion: names[0] ?? null, details })] };
  }
  if (first.isExact) return { code: first.code, problems: [] };
  const [suggestion = null] = names;
  const code = isRegion ? 'region-rest' : 'close-code';
  return {
    code: first.code,
    problems: [problem(code, isRegion ? 'hint' : 'doubt', { suggestion, details: { item } })],
  };
}

const strong = ',，、;；|';
const weak = '/·・+&';

/** A whole line where it is a name, else cut at commas, else at signs that names may hold too. */
function itemsOf(line: string, spec: FieldSpec, vocabularies: Vocabularies): string[] {
  const isName = (text: string) => find(spec, text, vocabularies)[0]?.isExact === true;
  if (isName(line)) return [line];
  return splitAt(line, strong).flatMap((item) => {
    if (isName(item)) return [item];
    // T/T / L/C: a sign between blanks parts more than one within a word.
    const spaced = item.split(/\s+[/·・+&]\s+/);
    if (spaced.length > 1) return spaced.flatMap((piece) => itemsOf(piece, spec, vocabularies));
    const pieces = splitAt(item, weak);
    if (pieces.length === 1) {
      const words = item.split(/\s+/);
      return words.length > 1 && words.every(isName) ? words : [item];
    }
    return pieces.some(isName) ? pieces : [item];
  });
}

/** Codes in the order of the cell, none twice; what is no code of the vocabulary is named. */
export function parseCodes(text: string, { spec }: ValueTarget, vocabularies: Vocabularies): ParsedValue {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const codes = new Set<string>();
  const problems: CellProblem[] = [];
  for (const item of lines.flatMap((line) => itemsOf(line.trim(), spec, vocabularies))) {
    if (emptinessOf(item) !== null) continue;
    const read = readItem(item, spec, vocabularies);
    if (read.code !== null) codes.add(read.code);
    problems.push(...read.problems);
  }
  return found(codes.size === 0 ? null : [...codes].join('\n'), ...problems);
}

/** The one code of a cell; the first, where several are named. */
export function parseCode(text: string, target: ValueTarget, vocabularies: Vocabularies): ParsedValue {
  const line = text.replaceAll('\n', ' ');
  const whole = readItem(line, target.spec, vocabularies);
  if (whole.problems.length === 0 || target.spec.vocabulary === 'region') return found(whole.code, ...whole.problems);
  const several = parseCodes(text, target, vocabularies);
  const [first, ...others] = (several.value ?? '').split('\n');
  const isBetter = several.value !== null && (others.length > 0 || several.problems.length === 0);
  if (!isBetter || first === undefined) return found(whole.code, ...whole.problems);
  const locale = scriptLocale(text);
  const rest = others.map((code) => codeName(target.spec, code, { locale, vocabularies }) ?? code).join(', ');
  const more = others.length > 0 ? [problem('more-than-one', 'doubt', { details: { rest } })] : [];
  return found(first, ...more, ...several.problems);
}
