/** Which record of the draft a row is. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { presence, type Draft, type Edit } from '#db/draft/types.ts';
import {
  importedDraft,
  openBench,
  problemLines,
  recordLines,
  tablesOf,
  type Bench,
  type Rows,
} from '#tests/support/comparing.ts';
import { byHand, contentOf, emptyDraft } from '#tests/support/drafts.ts';

const heading = ['참가업체ID', '업체명(국문)', '업체명(영문)', '부스번호', '홈페이지'];

const known = (bench: Bench): Draft =>
  importedDraft(bench, {
    list: [
      ['업체코드', ...heading],
      ['e1', 'K-1', '서울화학㈜', 'Seoul Chemical', 'A01', 'www.seoulchem.example.com'],
      ['e2', 'K-2', '한빛무역', 'Hanbit Trading', 'A02', 'hanbit.example.com'],
      ['e3', '', '대한', '', 'B01', ''],
      ['e4', '', '대한', '', 'B02', ''],
    ],
  });

function matches(bench: Bench, draft: Draft, rows: Rows): (string | null)[][] {
  const { records } = bench.compare(draft, tablesOf({ list: rows }));
  return records.map(({ kind, code, matchedBy }) => [kind, kind === 'added' ? '' : code, matchedBy]);
}

describe('an exhibitor is found', () => {
  test('by code before number, number before name', () => {
    const bench = openBench();
    const rows: Rows = [
      ['업체코드', '참가업체ID', '업체명(국문)'],
      ['e1', 'K-2', '서울화학'],
      ['', 'K-2', '한빛무역(주)'],
    ];
    expect(matches(bench, known(bench), rows)).toEqual([
      ['changed', 'e1', 'code'],
      ['changed', 'e2', 'externalId'],
    ]);
  });

  test('by its name in any language, spelt otherwise, at another booth', () => {
    const bench = openBench();
    const rows: Rows = [
      heading,
      ['', '주식회사 서울 화학', '', 'C09', ''],
      ['', '', 'HANBIT TRADING Co., Ltd.', '', ''],
    ];
    expect(matches(bench, known(bench), rows)).toEqual([
      ['changed', 'e1', 'name'],
      ['changed', 'e2', 'name'],
    ]);
  });

  test('among namesakes by its booth, and is a question without', () => {
    const bench = openBench();
    const draft = known(bench);
    expect(matches(bench, draft, [heading, ['', '대한', '', 'B02', '']])).toEqual([['unchanged', 'e4', 'name']]);
    const difference = bench.compare(draft, tablesOf({ list: [heading, ['', '대한', '', '', '']] }));
    expect(difference.records.map(({ kind }) => kind)).toEqual(['added']);
    expect(difference.duplicates.map(({ existing, similarity }) => [existing.code, similarity])).toEqual([
      ['e3', 1],
      ['e4', 1],
    ]);
  });

  test('by its name where the list numbers everybody anew', () => {
    const bench = openBench();
    const draft = known(bench);
    const rows: Rows = [
      heading,
      ['K-2', '서울화학', 'Seoul Chemical', 'A01', ''],
      ['K-1', '한빛무역', 'Hanbit Trading', 'A02', ''],
    ];
    expect(matches(bench, draft, rows)).toEqual([
      ['changed', 'e1', 'name'],
      ['changed', 'e2', 'name'],
    ]);
    expect(problemLines(bench.compare(draft, tablesOf({ list: rows })))).toEqual(
      expect.arrayContaining(['doubt number-moved list!A2', 'doubt number-moved list!A3']),
    );
  });

  test('by its name where the code is unknown, which is told', () => {
    const bench = openBench();
    const draft = known(bench);
    const tables = tablesOf({
      list: [
        ['업체코드', '업체명(국문)'],
        ['zz9', '서울화학'],
      ],
    });
    expect(bench.compare(draft, tables).records).toMatchObject([{ code: 'e1', matchedBy: 'name' }]);
    expect(problemLines(bench.compare(draft, tables))).toContain('doubt code-unknown list!A2');
  });
});

describe('possible duplicates', () => {
  const rows: Rows = [
    heading,
    ['', '서울화학공업', '', 'D01', ''],
    ['', '가나다', '', 'D02', 'https://hanbit.example.com/'],
  ];

  test('are proposed by name and website, and added as they stand until somebody decides', () => {
    const bench = openBench();
    const difference = bench.compare(known(bench), tablesOf({ list: rows }));
    expect(difference.summary.added).toBe(2);
    expect(difference.duplicates.map(({ incoming, existing }) => [incoming.title, existing.code])).toEqual([
      ['서울화학공업', 'e1'],
      ['가나다', 'e2'],
    ]);
  });

  test('become one record, or two, as staff choose', () => {
    const bench = openBench();
    const draft = known(bench);
    const tables = tablesOf({ list: rows });
    const [first, second] = bench.compare(draft, tables).duplicates.map(({ id }) => id);
    const duplicates = { [first ?? '']: 'same', [second ?? '']: 'different' } as const;
    const difference = bench.compare(draft, tables, { duplicates });
    expect(recordLines(difference)).toEqual([
      'changed exhibitor 서울화학공업 name.ko booths',
      'added exhibitor 가나다 name.ko booths website isVisible isSample sort',
    ]);
    expect(difference.records[0]?.code).toBe('e1');
  });

  test('are proposed between two rows of one list as well', () => {
    const bench = openBench();
    const { draft } = emptyDraft();
    onTestFinished(() => draft.close());
    const tables = tablesOf({
      list: [
        ['업체명(국문)', '제품명(국문)'],
        ['한국정밀기계', '선반'],
        ['한국정밀기계공업', '밀링'],
      ],
    });
    const { duplicates } = bench.compare(draft, tables);
    expect(duplicates).toHaveLength(1);
    const difference = bench.compare(draft, tables, { duplicates: { [duplicates[0]?.id ?? '']: 'same' } });
    const exhibitors = difference.records.filter(({ type }) => type === 'exhibitor');
    const owners = difference.records.flatMap(({ cells }) => cells.filter(({ field }) => field === 'exhibitor'));
    expect(exhibitors.map(({ title }) => title)).toEqual(['한국정밀기계']);
    expect(owners.map((cell) => cell.new)).toEqual([exhibitors[0]?.code, exhibitors[0]?.code]);
  });

  test('of products are proposed within their exhibitor', () => {
    const bench = openBench();
    const head = ['업체명(국문)', '제품명(국문)'];
    const draft = importedDraft(bench, { list: [head, ['서울식품', '우리밀 왕만두'], ['한빛식품', '우리밀 왕만두']] });
    const { duplicates } = bench.compare(draft, tablesOf({ list: [head, ['서울식품', '우리밀 왕 만두류']] }));
    expect(duplicates.map(({ existing }) => existing.title)).toEqual(['우리밀 왕만두']);
  });
});

describe('the same list a second time', () => {
  const lists: Record<string, Rows> = {
    업체: [heading, ['', '서울화학', '', 'A01', ''], ['', '서울화학', '', 'B01', ''], ['7', '한빛무역', '', '', '']],
    제품: [
      ['업체명(국문)', '부스번호', '제품명(국문)', '규격(국문)', '내부메모'],
      ['서울화학', 'A01', '세제', '1L', 'x'],
      ['서울화학', 'A01', '세제', '2L', 'y'],
      ['서울화학', 'B01', '세제', '3L', 'z'],
      ['한빛무역', '', '비누', '', ''],
    ],
  };

  test('changes nothing', () => {
    const bench = openBench();
    const draft = importedDraft(bench, lists);
    expect(draft.list('product')).toHaveLength(4);
    expect(bench.compare(draft, tablesOf(lists)).summary).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 7,
    });
  });

  test('after an undo gives the same records the same codes', () => {
    const bench = openBench();
    const draft = importedDraft(bench, lists);
    const before = contentOf(draft);
    draft.undo(1, 'editor');
    expect(contentOf(draft)).toEqual([]);
    bench.importInto(draft, tablesOf(lists));
    expect(contentOf(draft)).toEqual(before);
  });

  test('gives codes that no spreadsheet takes for a number, whatever the row', () => {
    const bench = openBench();
    const draft = importedDraft(bench, { 업체: [heading, ['', '서울화학', '', 'A01', '']] });
    const other = importedDraft(bench, {
      업체: [heading, ['', '한빛무역', '', '', ''], ['', '㈜서울화학', '', 'A01', '']],
    });
    const [code] = draft.list('exhibitor').map((record) => record.code);
    expect(code).toMatch(/^ex[0-9a-f]{10}$/);
    expect(other.list('exhibitor').map((record) => record.code)).toContain(code);
  });
});

describe('a removed record', () => {
  test('comes back with what it had when a list names it', () => {
    const bench = openBench();
    const draft = known(bench);
    const remove: Edit = { type: 'exhibitor', code: 'e2', field: presence, value: null };
    draft.change(byHand, [remove]);
    const difference = bench.importInto(draft, tablesOf({ list: [heading, ['K-2', '한빛무역', '', 'A07', '']] }));
    expect(difference.records).toMatchObject([
      { kind: 'added', code: 'e2', cells: [{ field: 'booths', old: 'A02', new: 'A07' }] },
    ]);
    expect(problemLines(difference)).toContain('hint record-restored list!2');
    expect(draft.get({ type: 'exhibitor', code: 'e2' })).toMatchObject({
      isPresent: true,
      values: { booths: 'A07', 'name.en': 'Hanbit Trading' },
    });
  });
});

describe('a product is found', () => {
  const head = ['업체명(국문)', '제품코드', '제품번호', '제품명(국문)', '모델명'];

  test("by code, by its exhibitor's number, by name and model", () => {
    const bench = openBench();
    const draft = importedDraft(bench, {
      list: [
        head,
        ['서울식품', 'p1', '1', '만두', ''],
        ['한빛식품', 'p2', '1', '김치', ''],
        ['한빛식품', 'p3', '', '라면', 'R-1'],
        ['한빛식품', 'p4', '', '라면', 'R-2'],
      ],
    });
    const tables = tablesOf({
      list: [
        head,
        ['한빛식품', 'p1', '', '만두', ''],
        ['한빛식품', '', '1', '배추김치', ''],
        ['한빛식품', '', '', '라면', 'R-2'],
        ['한빛식품', '', '', '라 면', 'r-1'],
      ],
    });
    const difference = bench.compare(draft, tables);
    const products = difference.records.filter(({ type }) => type === 'product');
    expect(products.map(({ code, kind, matchedBy }) => [code, kind, matchedBy])).toEqual([
      ['p1', 'changed', 'code'],
      ['p2', 'changed', 'externalId'],
      ['p4', 'unchanged', 'name'],
      ['p3', 'changed', 'name'],
    ]);
    expect(problemLines(difference)).toContain('doubt owner-changed list!2');
  });
});
