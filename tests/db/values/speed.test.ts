import { afterAll, expect, inject, test } from 'vitest';
import { openPublishedCatalogue } from '#db/open.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import { readVocabularies } from '#db/records/vocabularies.ts';
import { targetOf } from '#tests/support/values.ts';

const db = openPublishedCatalogue(inject('sample').file);
afterAll(() => void db.close());

/** One row of a real list, every cell different from the row before where real ones are. */
const row = (index: number): [field: string, text: string][] => [
  ['exhibitor.name.ko', `㈜한빛전자${index}`],
  ['exhibitor.name.zh-CN', `沈阳韩光电子${index}有限公司`],
  [
    'exhibitor.description.ko',
    `프리미엄 마스크팩과 토너를 만드는 ${index}년 전통의 기업입니다. 세계 20개국에 수출합니다.`,
  ],
  ['exhibitor.booths', `A${(index % 90) + 10}-A${(index % 90) + 12}`],
  ['exhibitor.region', `경기도 성남시 분당구 판교로 ${index}`],
  ['exhibitor.industries', '화장품·뷰티, 식품'],
  ['exhibitor.certifications', `ISO9001, CE, 기타인증${index}`],
  ['exhibitor.exportMarkets', '미국, 일본, 베트남'],
  ['exhibitor.phone', `02-${1000 + (index % 9000)}-5678`],
  ['exhibitor.email', `a${index}@example.com`],
  ['exhibitor.website', `www.example.com/${index}`],
  ['exhibitor.employees', `${index}명`],
  ['exhibitor.foundedYear', '1998년'],
  ['product.keywords.ko', `마스크팩, 토너, 크림${index}`],
  ['product.type', `수분 마스크팩 ${index}호`],
  ['product.hsCode', '3304.99-1000'],
  ['product.moq', `${index}개`],
  ['product.priceMin', `USD ${index}.5`],
  ['product.origin', '한국'],
  ['exhibitor.offersOem', 'O'],
];

test('200,000 mixed cells are read', () => {
  const vocabularies = readVocabularies(db);
  const targets = row(0).map(([field]) => targetOf(field));
  const start = performance.now();
  let kept = 0;
  for (let index = 0; index < 10_000; index++) {
    row(index).forEach(([, text], column) => {
      const target = targets[column];
      if (target && parseCell({ text, kind: 'text' }, target, vocabularies).value !== null) kept += 1;
    });
  }
  console.log(`200,000 cells in ${Math.round(performance.now() - start)} ms, ${kept} with a value`);
  expect(kept).toBeGreaterThan(180_000);
});
