/** Does one term match one label, by which reading, and where? */
import { allowedEdits, prefixDistance } from './distance.ts';
import { hasHan, hasHangul, hasLooseJamo, isLatin, type Key } from './fold.ts';
import type { Label } from './label.ts';
import type { QueryTerm } from './understand.ts';

/** How a term was found in a label. */
export type MatchBy =
  | 'exact'
  | 'prefix'
  | 'word'
  | 'inside'
  | 'typo'
  | 'choseong'
  | 'keyboard'
  | 'pinyin'
  | 'initials'
  | 'romanised'
  | 'homophone';

/** A match: quality between 0 and 1, and the range of the label's original text. */
export interface LabelMatch {
  quality: number;
  by: MatchBy;
  from: number;
  to: number;
}

/**
 * What each place of a match is worth: the whole label, its beginning, a word in it, a syllable in it (Korean and
 * Chinese run words together, so this is nearly a word), somewhere inside.
 */
const placeQuality = { exact: 1, prefix: 0.9, word: 0.82, syllable: 0.76, inside: 0.62 } as const;
type Place = keyof typeof placeQuality;

/** Each indirect reading stands a little below the direct one, and they in order of how seldom they are wrong. */
const readingFactor: Partial<Record<MatchBy, number>> = {
  keyboard: 0.93,
  choseong: 0.9,
  pinyin: 0.92,
  romanised: 0.86,
  initials: 0.8,
  homophone: 0.78,
};

/** Whether a word begins between the first and the last character of a stretch. */
function crossesWord(key: Key, at: number, length: number): boolean {
  for (let index = at + 1; index < at + length; index++) if (key.starts[index] === 2) return true;
  return false;
}

/** Best place of `needle` in a key, beginning only where `minStart` allows (2 word, 1 syllable, 0 anywhere). */
function findPlace(key: Key, needle: string, minStart: 0 | 1 | 2): { place: Place; at: number } | null {
  if (needle === '' || needle.length > key.text.length) return null;
  let found: { place: Place; at: number } | null = null;
  for (let at = key.text.indexOf(needle); at >= 0; at = key.text.indexOf(needle, at + 1)) {
    const start = key.starts[at] ?? 0;
    if (start < minStart) continue;
    // Blanks are gone from a key: what begins inside a Latin word must end in it (`fda` is not in `leaf daily`).
    if (start === 0 && crossesWord(key, at, needle.length)) continue;
    if (at === 0) return { place: needle.length === key.text.length ? 'exact' : 'prefix', at };
    if (start === 2) return { place: 'word', at };
    if (found?.place !== 'syllable') found = { place: start === 1 ? 'syllable' : 'inside', at };
  }
  return found;
}

function toMatch(key: Key, at: number, length: number, quality: number, by: MatchBy): LabelMatch {
  return { quality, by, from: key.from[at] ?? 0, to: key.to[at + length - 1] ?? 0 };
}

function matchReading(key: Key | undefined, needle: string, by: MatchBy, minStart: 1 | 2): LabelMatch | null {
  const found = key && findPlace(key, needle, minStart);
  if (!key || !found) return null;
  // The last syllable may still be on its way, which is a little less certain than a whole one.
  const end = found.at + needle.length;
  const isWhole = end >= key.text.length || key.starts[end] !== 0;
  return toMatch(
    key,
    found.at,
    needle.length,
    placeQuality[found.place] * (readingFactor[by] ?? 1) * (isWhole || by === 'keyboard' ? 1 : 0.85),
    by,
  );
}

function matchPlain(label: Label, term: QueryTerm): LabelMatch | null {
  // One or two Latin letters inside a word are chance (`hs` in `this`); East Asian characters never are.
  const minStart = isLatin(term.plain) ? (term.plain.length < 3 ? 2 : 0) : 0;
  const found = findPlace(label.plain, term.plain, minStart);
  if (!found) return null;
  // A longer label that merely contains the query is a little less certain than a short one.
  const share = term.plain.length / label.plain.text.length;
  const quality = placeQuality[found.place] * (0.94 + 0.06 * share);
  return toMatch(
    label.plain,
    found.at,
    term.plain.length,
    quality,
    found.place === 'syllable' ? 'inside' : found.place,
  );
}

/** A plural finds its singular at the beginning of a word. */
function matchSingular(label: Label, singular: string): LabelMatch | null {
  const found = findPlace(label.plain, singular, 2);
  if (!found) return null;
  const end = found.at + singular.length;
  // Only the word itself: `robots` means robot, not robotics.
  if (end < label.plain.text.length && label.plain.starts[end] !== 2) return null;
  const share = singular.length / label.plain.text.length;
  return toMatch(
    label.plain,
    found.at,
    singular.length,
    placeQuality[found.place] * (0.92 + 0.06 * share),
    found.place === 'syllable' ? 'inside' : found.place,
  );
}

function matchChoseong(label: Label, pattern: readonly string[]): LabelMatch | null {
  const { choseong, plain } = label;
  if (choseong === undefined) return null;
  const isMixed = pattern.some((char) => char >= '가');
  for (let at = 0; at + pattern.length <= choseong.length; at++) {
    const start = plain.starts[at] ?? 0;
    // A single consonant matches nearly every name: only as the first letter.
    if (pattern.length === 1 ? at > 0 : start === 0) continue;
    const fits = pattern.every((char, index) =>
      char >= '가' && char <= '힣' ? plain.text[at + index] === char : choseong[at + index] === char,
    );
    if (!fits) continue;
    const place: Place =
      at === 0 ? (pattern.length === choseong.length ? 'exact' : 'prefix') : start === 2 ? 'word' : 'syllable';
    const quality = placeQuality[place] * (isMixed ? 0.95 : (readingFactor.choseong ?? 1));
    return toMatch(plain, at, pattern.length, pattern.length === 1 ? quality * 0.6 : quality, 'choseong');
  }
  return null;
}

function matchKeystrokes(label: Label, term: QueryTerm): LabelMatch | null {
  if (term.keystrokes === null) return null;
  const isKorean = hasHangul(term.plain) || hasLooseJamo(term.plain);
  if (label.keystrokes && (isKorean || term.keystrokes.length >= 4)) {
    // Korean on its own layout is not a wrong layout: it is a syllable on its way (두사 → 두산).
    const match = matchReading(label.keystrokes, term.keystrokes, 'keyboard', 1);
    if (match) return isKorean ? { ...match, by: 'prefix', quality: match.quality * 1.02 } : match;
  }
  // Latin typed on the Korean layout: only sensible when it does not read as Korean words.
  if (isKorean && !label.keystrokes && term.keystrokes.length >= 3 && isLatin(term.keystrokes)) {
    return matchReading(label.plain, term.keystrokes, 'keyboard', 2);
  }
  return null;
}

/** The best direct match of a term in a label, over all readings; null when none fits. */
export function matchLabel(label: Label, term: QueryTerm): LabelMatch | null {
  let best = matchPlain(label, term);
  const offer = (match: LabelMatch | null) => {
    if (match && match.quality > (best?.quality ?? 0)) best = match;
  };
  if (term.singular) offer(matchSingular(label, term.singular));
  offer(matchKeystrokes(label, term));
  if (term.choseong) offer(matchChoseong(label, term.choseong));
  for (const typed of term.pinyin) if (typed.length >= 2) offer(matchReading(label.pinyin, typed, 'pinyin', 1));
  if (term.initials) offer(matchReading(label.initials, term.initials, 'initials', 1));
  if (term.romanised && term.romanised.length >= 3)
    offer(matchReading(label.romanised, term.romanised, 'romanised', 1));
  if (term.homophone && term.homophone.length >= 4) offer(matchReading(label.pinyin, term.homophone, 'homophone', 1));
  return best;
}

/** Shortest folded pinyin and romanisation in which a slip is looked for: most shorter ones are a slip apart. */
const minPhoneticTypo = 6;
/** Two characters with one wrong sound are simply two other characters. */
const longHomophone = (term: QueryTerm) => ([...term.plain].length >= 3 ? term.homophone : null);
const atLeast = (needle: string | null | undefined) => (needle && needle.length >= minPhoneticTypo ? needle : null);

/** The nearest misspelling of a term in a label, within the allowed edits; null when there is none. */
export function matchTypo(label: Label, term: QueryTerm): LabelMatch | null {
  const tries: [Key | undefined, string | null][] = [
    [label.keystrokes, hasHangul(term.plain) || hasLooseJamo(term.plain) ? term.keystrokes : null],
    [label.locale === 'en' ? label.plain : undefined, isLatin(term.plain) ? term.plain : null],
    [label.pinyin, atLeast(hasHan(term.plain) ? longHomophone(term) : term.pinyin[0])],
    [label.romanised, atLeast(term.romanised)],
  ];
  let best: LabelMatch | null = null;
  for (const [key, needle] of tries) {
    if (!key || !needle) continue;
    // Chinese characters are chosen, not spelled: one wrong sound is a slip, two are another word.
    const limit = Math.min(allowedEdits(needle.length), needle === term.homophone ? 1 : Number.POSITIVE_INFINITY);
    if (limit === 0) continue;
    for (let start = 0; start < key.text.length; start++) {
      if (key.starts[start] === 0) continue;
      const found = prefixDistance(needle, key.text, start, limit);
      if (!found || found.end <= start) continue;
      // A misspelled word must end where a word or syllable ends, or any long text would contain it.
      const endsClean = found.end >= key.text.length || key.starts[found.end] !== 0;
      if (!endsClean && found.edits > 1) continue;
      const quality = (start === 0 ? 0.72 : 0.66) - 0.09 * found.edits - (endsClean ? 0 : 0.06);
      if (quality > (best?.quality ?? 0)) best = toMatch(key, start, found.end - start, quality, 'typo');
    }
  }
  return best;
}
