import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openCatalogue, type Catalogue } from '#db/catalogue.ts';
import { LOCALES } from '#db/model.ts';
import { publish } from '#db/publish/publish.ts';
import { currentCatalogue } from '#db/publish/versionFolder.ts';
import { publishingFrom } from '#tests/support/publishing.ts';
import { searcher } from '#tests/support/searching.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** All that visitors can be told about records, fair and programme in one language. */
function everything(
  { products, exhibitors, fair, programme, regions, categories, phrases }: Catalogue,
  locale: string,
) {
  const cards = products.listCards(locale);
  return {
    fair: fair.getFair(locale),
    counts: fair.getCounts(),
    programme: programme.list(locale),
    regions: regions.list(locale),
    categories: [categories.list('industry', locale), categories.list('kind', locale)],
    phrases: phrases.list(locale, 'ko'),
    cards,
    products: cards.map(({ id }) => products.getFacts(id, locale)),
    related: cards.slice(0, 40).map(({ id }) => products.listRelated(id, 6, locale)),
    exhibitors: exhibitors.listCards(locale),
    profiles: exhibitors.listCards(locale).map(({ id }) => exhibitors.getProfile(id, locale)),
  };
}

test('the sample, taken into a draft and published, is the sample that visitors know', () => {
  const dir = join(temporaryFolder(), 'catalogue');
  const source = publishingFrom(inject('sample'));
  const startMs = performance.now();
  const report = publish(source.options(dir));
  const tookMs = performance.now() - startMs;
  const current = currentCatalogue(dir);
  if (!current) throw new Error('a version was published');
  const [before, after] = [openCatalogue(inject('sample').file), openCatalogue(current.file)];
  process.stdout.write(
    `publish of the sample: ${Math.round(tookMs)} ms, ${(statSync(current.file).size / 1e6).toFixed(1)} MB\n`,
  );
  expect(report).toEqual({
    number: '000001',
    counts: { exhibitors: 259, products: before.fair.getCounts().products, events: before.programme.list('en').length },
    warnings: [],
  });
  for (const locale of LOCALES) expect(everything(after, locale)).toEqual(everything(before, locale));
  const item = { type: 'product', id: 'food-p001' } as const;
  expect(after.itemNumbers.numberOf(item)).toBe(before.itemNumbers.numberOf(item));
  expect(after.itemNumbers.fairTag).toBe(before.itemNumbers.fairTag);
  const answers = (catalogue: Catalogue) =>
    ['홍삼', '泡菜', 'kimchi', 'A01', 'zhihui', 'ㅎㅅ'].map((query) => searcher(catalogue)(query));
  expect(answers(after)).toEqual(answers(before));
  expect(after.planner.nearestDesk(after.plan.kiosks[0] ?? null, true)).toEqual(
    before.planner.nearestDesk(before.plan.kiosks[0] ?? null, true),
  );
  expect(tookMs).toBeLessThan(10_000);
  before.close();
  after.close();
  // One file, without journals and unfinished ones beside it.
  expect(readdirSync(join(dir, 'versions'))).toEqual(['000001.sqlite']);
  expect(existsSync(current.mediaDir)).toBe(true);
}, 120_000);
