import { expect, test } from 'vitest';
import { buildIndex } from '#db/search/index/buildIndex.ts';
import { LoadedIndex } from '#db/search/index/loadedIndex.ts';
import { toDocument } from '#db/search/itemSearch.ts';
import { makeKeys, toSymbols } from '#db/search/keys.ts';
import { abbreviatedPinyin, abbreviations, spellSyllables } from '#db/search/match/abbreviation.ts';
import { LabelHits } from '#db/search/match/labelHits.ts';
import { foldText } from '#db/search/text/fold.ts';
import { createTerm } from '#db/search/understand.ts';

/** How many characters of a name, from its beginning, the typed letters spell; 0 for none. */
function spelled(name: string, typed: string): number {
  const key = makeKeys(foldText(name)).find(({ channel }) => channel === 'pinyin')?.key;
  if (!key) return 0;
  const table = { symbols: Uint8Array.from(key.symbols), starts: Uint8Array.from(key.starts) };
  const reached = abbreviations(typed).map(({ letters }) => spellSyllables(table, letters, 0, 0, key.symbols.length));
  const end = Math.max(...reached);
  return end <= 0 ? 0 : new Set(key.units.slice(0, end)).size;
}

test.each([
  ['高丽红参', 'gaolhs', 4],
  ['高丽红参', 'glhs', 4],
  ['高丽红参', 'gaolihongshen', 4],
  ['高丽红参', 'gaolih', 3],
  ['高丽红参', 'glhshen', 4],
  ['面膜', 'mianm', 2],
  ['面膜', 'mmo', 2],
  ['正极材料', 'zhengjcl', 4],
  ['正极材料', 'zjcl', 4],
  // zh is one beginning, or that of two syllables.
  ['正极材料', 'zhjcl', 4],
  ['中华', 'zh', 2],
  ['绿茶', 'lvc', 2],
  ['绿茶', 'lc', 2],
  ['牛奶', 'nnai', 2],
  ['高丽红参', 'gaohs', 0],
  ['高丽红参', 'hs', 0],
  ['面膜', 'mianmox', 0],
  ['面膜', 'xm', 0],
])('of %s, %s spells %i characters', (name, typed, count) => {
  expect(spelled(name, typed)).toBe(count);
});

test('an n and a g may belong to one syllable or to two', () => {
  expect([spelled('方案', 'fangan'), spelled('翻盖', 'fangai')]).toEqual([2, 2]);
});

test('a spelling that is folded has one way only', () => {
  expect(abbreviations('mmo').map(({ letters }) => letters)).toEqual([toSymbols('mmo')]);
});

test('labels are offered that are spelled from their beginning, the more of it the better', () => {
  const names = ['高丽红参', '高丽红参浓缩液', '红参', '高粱', '홍삼', 'ginseng'];
  const index = new LoadedIndex(
    buildIndex(names.map((zh, number) => toDocument({ id: String(number), name: { zh } }, number))),
  );
  const term = createTerm('gaolhs');
  const hits = new LabelHits(index.labelCount);
  if (term) abbreviatedPinyin(index, term, hits);
  const found = hits.labels.toSorted((a, b) => (hits.quality[b] ?? 0) - (hits.quality[a] ?? 0));
  expect(found.map((label) => index.textOf(label))).toEqual(['高丽红参', '高丽红参浓缩液']);
  expect(found.map((label) => term?.needles[hits.needles[label] ?? 0]?.by)).toEqual(['initials', 'initials']);
});
