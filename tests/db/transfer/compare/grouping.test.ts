/** Rows become records: one per company and product, whatever the layout of the list. */
import { describe, expect, test } from 'vitest';
import { importedDraft, openBench, problemLines, recordLines, tablesOf } from '#tests/support/comparing.ts';
import { emptyDraft } from '#tests/support/drafts.ts';

const perProduct = ['업체명(국문)', '부스번호', '전화번호', '제품명(국문)', '모델명', '규격(국문)'];

describe('a list with a row per product', () => {
  test('makes one exhibitor of all its rows', () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      list: [
        perProduct,
        ['서울화학㈜', 'A01', '02-123-4567', '세제', 'S-1', '1L'],
        ['(주)서울 화학', 'A-01', '', '비누', 'B-1', '100g'],
        ['서울화학', '', '', '샴푸', 'C-1', '500mL'],
        ['한빛무역', 'B02', '031-222-3333', '세제', 'S-1', '2L'],
      ],
    });
    const [seoul, hanbit] = draft.list('exhibitor');
    expect(seoul?.values).toMatchObject({
      'name.ko': '서울화학㈜',
      booths: 'A01',
      phone: '02-123-4567',
      legalForm: 'corp',
    });
    expect(hanbit?.values).toMatchObject({ 'name.ko': '한빛무역', booths: 'B02' });
    expect(draft.list('product').map(({ values }) => [values['name.ko'], values['exhibitor'] === seoul?.code])).toEqual(
      [
        ['세제', true],
        ['비누', true],
        ['샴푸', true],
        ['세제', false],
      ],
    );
  });

  test('keeps the first of two values of one exhibitor and names the rows', () => {
    const bench = openBench();
    const { draft } = emptyDraft();
    const difference = bench.compare(
      draft,
      tablesOf({
        list: [
          perProduct,
          ['서울화학', 'A01', '02-123-4567', '세제', '', ''],
          ['서울화학', 'A01', '02-999-9999', '비누', '', ''],
        ],
      }),
    );
    const differs = difference.problems.find(({ code }) => code === 'rows-differ');
    expect(differs).toMatchObject({
      gravity: 'doubt',
      row: 3,
      column: 'C',
      value: '02-999-9999',
      suggestion: '02-123-4567',
      details: { row: 2 },
    });
    const phone = difference.records[0]?.cells.find(({ field }) => field === 'phone');
    expect(phone?.new).toBe('02-123-4567');
    draft.close();
  });

  test('gives an unknown column that differs within a company to the product', () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      list: [
        ['업체명(국문)', '부스번호', '보관 온도', '제품명(국문)'],
        ['서울식품', 'A01', '냉동', '만두'],
        ['서울식품', 'A01', '냉장', '김치'],
      ],
    });
    expect(draft.list('exhibitor').map(({ values }) => values['extra:보관 온도'])).toEqual([undefined]);
    expect(draft.list('product').map(({ values }) => values['extra:보관 온도'])).toEqual(['냉동', '냉장']);
  });
});

describe('lists in several sheets', () => {
  test('are joined by name in any language, by number and by booth', () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      제품: [
        ['업체명(영문)', '참가업체ID', '부스번호', '제품명(국문)'],
        ['Seoul Chemical', '', '', '세제'],
        ['', 'K-2', '', '만두'],
        ['', '', 'C03', '장갑'],
      ],
      업체: [
        ['참가업체ID', '업체명(국문)', '업체명(영문)', '부스번호'],
        ['K-1', '서울화학', 'Seoul Chemical Co., Ltd.', 'A01'],
        ['K-2', '한빛식품', 'Hanbit Food', 'B02'],
        ['K-3', '대한장갑', 'Daehan Gloves', 'C03'],
      ],
    });
    const names = new Map(draft.list('exhibitor').map(({ code, values }) => [code, values['name.ko']]));
    expect([...names.values()]).toEqual(['서울화학', '한빛식품', '대한장갑']);
    expect(
      draft.list('product').map(({ values }) => [values['name.ko'], names.get(values['exhibitor'] ?? '')]),
    ).toEqual([
      ['세제', '서울화학'],
      ['만두', '한빛식품'],
      ['장갑', '대한장갑'],
    ]);
  });

  test('make one record of a company that is in two industries', () => {
    const bench = openBench();
    const heading = ['업체명(국문)', '부스번호', '전화번호'];
    const draft = importedDraft(bench, {
      화장품: [heading, ['서울바이오', 'A01', '02-123-4567'], ['가나코스메틱', 'A02', '02-111-2222']],
      식품: [heading, ['서울바이오㈜', 'A01', ''], ['다라식품', 'B02', '02-333-4444']],
    });
    expect(draft.list('exhibitor').map(({ values }) => [values['name.ko'], values['industries']])).toEqual([
      ['서울바이오', 'beauty\nfood'],
      ['가나코스메틱', 'beauty'],
      ['다라식품', 'food'],
    ]);
  });

  test('make one product of its Korean and its Chinese row, by number or model', () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      국문: [
        ['업체명(국문)', '업체명(중문)', '제품명(국문)', '모델명'],
        ['서울식품', '首尔食品', '만두', 'M-1'],
      ],
      중문: [
        ['企业名称(中文)', '产品名称(中文)', '型号'],
        ['首尔食品', '饺子', 'Ｍ-1'],
      ],
    });
    expect(draft.list('product').map(({ values }) => [values['name.ko'], values['name.zh-CN']])).toEqual([
      ['만두', '饺子'],
    ]);
  });
});

describe('rows that are there twice', () => {
  test('are one record when they say the same, which is told', () => {
    const bench = openBench();
    const { draft } = emptyDraft();
    const row = ['서울화학', 'A01', '02-123-4567', '세제', 'S-1', '1L'];
    const difference = bench.compare(draft, tablesOf({ list: [perProduct, row, row] }));
    expect(recordLines(difference).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'added exhibitor 서울화학',
      'added product 세제',
    ]);
    expect(problemLines(difference)).toContain('hint row-twice list!3');
    draft.close();
  });

  test('are two products when they say something else, told apart by model or number', () => {
    const bench = openBench();
    const { draft } = emptyDraft();
    const difference = bench.compare(
      draft,
      tablesOf({
        list: [
          perProduct,
          ['서울화학', 'A01', '', '세제', 'S-1', '1L'],
          ['서울화학', 'A01', '', '세제', 'S-2', '1L'],
          ['서울화학', 'A01', '', '비누', '', '100g'],
          ['서울화학', 'A01', '', '비누', '', '200g'],
        ],
      }),
    );
    expect(difference.records.filter(({ type }) => type === 'product').map(({ title }) => title)).toEqual([
      '세제',
      '세제',
      '비누',
      '비누',
    ]);
    expect(problemLines(difference).filter((line) => line.includes('same-product-name'))).toEqual([
      'doubt same-product-name list!D5',
    ]);
    draft.close();
  });

  test('with one code for two names are two records', () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      list: [
        ['업체코드', '업체명(국문)'],
        ['e1', '서울화학'],
        ['e1', '한빛무역'],
      ],
    });
    expect(draft.list('exhibitor').map(({ values }) => values['name.ko'])).toEqual(['서울화학', '한빛무역']);
    expect(draft.get({ type: 'exhibitor', code: 'e1' })?.values['name.ko']).toBe('서울화학');
  });

  test('with the same name at other booths stay two exhibitors and a question', () => {
    const bench = openBench();
    const { draft } = emptyDraft();
    const difference = bench.compare(
      draft,
      tablesOf({
        list: [
          ['업체명(국문)', '부스번호'],
          ['대한', 'A01'],
          ['대한', 'B07'],
        ],
      }),
    );
    expect(difference.summary.added).toBe(2);
    expect(difference.duplicates).toMatchObject([{ incoming: { title: '대한', source: { row: 3 } }, similarity: 1 }]);
    draft.close();
  });
});

describe('prices, quantities and names', () => {
  test('spread over the fields that they tell', () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      list: [
        ['업체명(국문)', '제품명(국문)', 'MOQ', '단가'],
        ['㈜서울식품', '만두', '1,000개', 'FOB USD 1.5~2.0'],
        ['㈜서울식품', '김치', '협의', '3,000원'],
      ],
    });
    expect(draft.list('exhibitor')[0]?.values['legalForm']).toBe('corp');
    expect(draft.list('product').map(({ values }) => values)).toMatchObject([
      { moq: '1000', moqUnit: 'PCS', priceMin: '1.5', priceMax: '2', currency: 'USD', priceTerm: 'FOB' },
      { moq: 'negotiable', priceMin: '3000', priceMax: '3000', currency: 'KRW' },
    ]);
  });
});
