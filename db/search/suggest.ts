/** What a visitor may be about to type: words of the catalogue that go on as the query begins. */
import type { LocalText } from '#db/model.ts';
import { fields } from './index/indexData.ts';
import type { LoadedIndex } from './index/loadedIndex.ts';
import { matchDirectly } from './match/direct.ts';
import { LabelHits } from './match/labelHits.ts';
import { makeKeys } from './keys.ts';
import { foldText, hasHan, hasHangul } from './text/fold.ts';
import { createTerm, type Needle } from './understand.ts';

/** Longest completion, in characters: it must fit a chip, and a whole trade name is a result, not a word to go on with. */
const maxLength = { eastAsian: 12, latin: 26 } as const;

/** Least quality of a match at the beginning of a text (see `place.ts`), with the reading's factor taken off. */
const minBeginning = 0.74;

const completing: ReadonlySet<string> = new Set(['name', 'company', 'keyword', 'synonym', 'category']);

function isShortEnough(text: string): boolean {
  return text.length <= (hasHan(text) || hasHangul(text) ? maxLength.eastAsian : maxLength.latin);
}

const isLatinText = (text: string) => !hasHan(text) && !hasHangul(text);

/** Whether a text begins with what was typed, in the spelling that was typed. */
function beginsWith(text: string, needle: Needle): boolean {
  return makeKeys(foldText(text)).some(
    ({ channel, key }) =>
      channel === needle.table && needle.symbols.every((symbol, index) => key.symbols[index] === symbol),
  );
}

/** Makes completions of one index. */
export class Suggester {
  private readonly index: LoadedIndex;
  private readonly hits: LabelHits;

  constructor(index: LoadedIndex) {
    this.index = index;
    this.hits = new LabelHits(index.labelCount);
  }

  /**
   * At most `limit` words that begin as the query does, or as its last word, in the visitor's language before others;
   * what most records bear first. Empty when the query is empty or nothing goes on from it.
   */
  complete(query: string, locale: string, limit: number): LocalText[] {
    const typed = query.trim();
    if (typed === '') return [];
    const whole = this.beginningWith(typed, locale, limit);
    const blank = typed.lastIndexOf(' ');
    if (blank < 0 || whole.length >= limit) return whole.slice(0, limit);
    const before = typed.slice(0, blank);
    const ofLastWord = this.beginningWith(typed.slice(blank + 1), locale, limit).map((text): LocalText => {
      return { text: `${before} ${text.text}`, locale: text.locale };
    });
    return [...whole, ...ofLastWord].slice(0, limit);
  }

  private beginningWith(typed: string, locale: string, limit: number): LocalText[] {
    const term = createTerm(typed);
    if (!term) return [];
    matchDirectly(this.index, term, this.hits);
    const { bearerOffsets, bearerFields } = this.index.data.labels;
    const latin = isLatinText(typed);
    const found = this.hits.labels.flatMap((label) => {
      const needle = term.needles[this.hits.needles[label] ?? 0];
      const first = bearerOffsets[label] ?? 0;
      if (!needle || !completing.has(fields[bearerFields[first] ?? 0] ?? '')) return [];
      if ((this.hits.quality[label] ?? 0) < minBeginning * needle.factor) return [];
      const text = this.index.textOf(label);
      if (!isShortEnough(text) || text.toLowerCase() === typed.toLowerCase()) return [];
      const of = this.index.localeOf(label);
      // The visitor's language first, then the script that is being typed.
      const closeness = of === locale ? 2 : isLatinText(text) === latin ? 1 : 0;
      return [{ text, locale: of, needle, closeness, bearers: (bearerOffsets[label + 1] ?? 0) - first }];
    });
    this.hits.clear();
    found.sort((a, b) => b.closeness - a.closeness || b.bearers - a.bearers || a.text.length - b.text.length);
    const completions = new Map<string, LocalText>();
    for (const { text, locale: of, needle } of found) {
      if (completions.size >= limit) break;
      const identity = text.toLowerCase();
      if (!completions.has(identity) && beginsWith(text, needle)) completions.set(identity, { text, locale: of });
    }
    return [...completions.values()];
  }
}
