/** What a cell may change, what it never does, and what looks wrong. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Draft } from '#db/draft/types.ts';
import type { RecordDifference } from '#db/transfer/types.ts';
import { openBench, problemLines, recordLines, tablesOf, type Bench, type Rows } from '#tests/support/comparing.ts';
import { emptyDraft } from '#tests/support/drafts.ts';

const story = '1998년에 문을 연 화학 회사로 세제와 비누를 만들어 국내와 해외에 공급하고 있습니다.';

const company: Rows = [
  [
    '업체코드',
    '업체명(국문)',
    '업체명(중문)',
    '부스번호',
    '전화번호',
    '설립연도',
    '업종',
    '회사소개(국문)',
    '사업자등록번호',
  ],
  ['e1', '서울화학', '首尔化学', 'A01', '02-123-4567', '1998', '화장품·뷰티', story, '123-45'],
];

function bench(): Bench & { draft: Draft } {
  const { draft } = emptyDraft();
  onTestFinished(() => draft.close());
  const own = openBench();
  own.importInto(draft, tablesOf({ list: company }));
  return { ...own, draft };
}

function cellsOf({ draft, compare }: Bench & { draft: Draft }, rows: Rows): RecordDifference['cells'] {
  return compare(draft, tablesOf({ list: rows })).records.flatMap(({ cells }) => cells);
}

describe('a cell', () => {
  test('that is blank, a dash or 없음 erases nothing and is told nothing', () => {
    const own = bench();
    const tables = tablesOf({ list: [company[0] ?? [], ['e1', '', '-', '없음', ' ', 'N/A', '', '', '무']] });
    const difference = own.compare(own.draft, tables);
    expect(recordLines(difference)).toEqual(['unchanged exhibitor 서울화학']);
    expect(difference.problems).toEqual([]);
  });

  test('that says 미정 keeps what there was, with a hint', () => {
    const own = bench();
    const difference = own.compare(
      own.draft,
      tablesOf({
        list: [
          ['업체코드', '부스번호'],
          ['e1', '미정'],
        ],
      }),
    );
    expect(recordLines(difference)).toEqual(['unchanged exhibitor 서울화학']);
    expect(problemLines(difference)).toEqual(['hint undecided list!B2']);
  });

  test('that cannot be read keeps what there was, and the rest of its row is imported', () => {
    const own = bench();
    const rows: Rows = [
      ['업체코드', '설립연도', '전화번호'],
      ['e1', '작년쯤', '02-123-4568'],
    ];
    expect(cellsOf(own, rows).map(({ field, old, new: value }) => [field, old, value])).toEqual([
      ['phone', '02-123-4567', '02-123-4568'],
    ]);
  });

  test('that shows the same in another language, with other blanks or width, is no change', () => {
    const own = bench();
    const rows: Rows = [
      ['업체코드', '업체명(국문)', '부스번호', '업종', '회사소개(국문)'],
      ['e1', '\u200b서울화학\u00a0', 'Ａ－０１', 'Cosmetics & Beauty', `${story.replaceAll(' ', '  ')}\t`],
    ];
    expect(cellsOf(own, rows)).toEqual([]);
  });

  test('of an unknown column is kept under its heading', () => {
    const own = bench();
    expect(own.draft.get({ type: 'exhibitor', code: 'e1' })?.values['extra:사업자등록번호']).toBe('123-45');
    expect(
      cellsOf(own, [
        ['업체코드', '사업자등록번호'],
        ['e1', '999'],
      ]),
    ).toEqual([{ field: 'extra:사업자등록번호', old: '123-45', new: '999', isSuspicious: false }]);
  });

  test('with half a character does not spoil the import', () => {
    const own = bench();
    own.importInto(
      own.draft,
      tablesOf({
        list: [
          ['업체코드', '회사소개(국문)', '보관 위치'],
          ['e1', '글\ud83d', '글\udc00'],
        ],
      }),
    );
    expect(own.draft.get({ type: 'exhibitor', code: 'e1' })?.values).toMatchObject({
      'description.ko': '글\ufffd',
      'extra:보관 위치': '글\ufffd',
    });
  });
});

describe('an industry that the sheet is named after', () => {
  test('adds to those that the exhibitor has', () => {
    const own = bench();
    const difference = own.compare(
      own.draft,
      tablesOf({
        식품: [
          ['업체명(국문)', '부스번호'],
          ['서울화학', 'A01'],
          ['가나', 'B01'],
        ],
      }),
    );
    expect(difference.records[0]?.cells).toMatchObject([{ field: 'industries', old: 'beauty', new: 'beauty\nfood' }]);
  });
});

describe('a change is suspicious', () => {
  const suspicious = (own: Bench & { draft: Draft }, heading: string, value: string) => {
    const difference = own.compare(
      own.draft,
      tablesOf({
        list: [
          ['업체코드', heading],
          ['e1', value],
        ],
      }),
    );
    const marked = difference.records.flatMap(({ cells }) => cells.filter(({ isSuspicious }) => isSuspicious));
    return [marked.length, ...problemLines(difference).filter((line) => line.endsWith('B2'))];
  };

  test.each([
    ['회사소개(국문)', '화학 회사', 'text-shrinks'],
    ['업체명(국문)', '가나다라무역', 'name-replaced'],
    ['업체명(국문)', '首尔化学', 'not-korean'],
    ['업체명(중문)', '서울화학', 'not-chinese'],
    ['업체명(영문)', '서울화학', 'not-english'],
  ])('in %s with %s', (heading, value, code) => {
    expect(suspicious(bench(), heading, value)).toEqual([1, `doubt ${code} list!B2`]);
  });

  test.each([
    ['회사소개(국문)', `${story} 주력은 세제입니다.`],
    ['업체명(국문)', '서울화학공업'],
    ['업체명(국문)', 'LG화학 서울화학'],
    ['업체명(중문)', 'SEOUL 首尔化学'],
  ])('but not in %s with %s', (heading, value) => {
    expect(suspicious(bench(), heading, value)).toEqual([0]);
  });

  test('where a number is ten or a thousand times another', () => {
    const own = bench();
    const list = (price: string, moq: string): Rows => [
      ['업체코드', '제품명(국문)', '단가', 'MOQ'],
      ['e1', '비누', price, moq],
    ];
    own.importInto(own.draft, tablesOf({ list: list('USD 1.5', '1000') }));
    const { records } = own.compare(own.draft, tablesOf({ list: list('USD 1500', '100') }));
    const cells = records.flatMap((record) => record.cells).map(({ field, isSuspicious }) => [field, isSuspicious]);
    expect(cells.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ['moq', true],
      ['priceMax', true],
      ['priceMin', true],
    ]);
  });
});

describe('an import as a whole is told about', () => {
  const letters = ['가나', '다라', '마바', '사아', '자차', '카타', '파하', '거너', '더러', '머버'];
  const list = (booth: (index: number) => string, name = (index: number) => `${letters[index]}산업`): Rows => [
    ['업체코드', '업체명(국문)', '부스번호', '설립연도'],
    ...letters.map((_, index) => [`e${index}`, name(index), booth(index), '2001']),
  ];
  const ten = () => {
    const own = openBench();
    const { draft } = emptyDraft();
    onTestFinished(() => draft.close());
    own.importInto(draft, tablesOf({ list: list((index) => `A0${index}`) }));
    return { ...own, draft };
  };

  test('when a third of the booths change', () => {
    const own = ten();
    const found = problemLines(own.compare(own.draft, tablesOf({ list: list((index) => `A0${(index + 1) % 10}`) })));
    expect(found).toEqual(['doubt booths-shifted !0']);
    expect(
      problemLines(own.compare(own.draft, tablesOf({ list: list((index) => (index < 2 ? 'C01' : `A0${index}`)) }))),
    ).toEqual([]);
  });

  test('when names no longer stand beside their codes', () => {
    const own = ten();
    const shifted = tablesOf({
      list: list(
        (index) => `A0${index}`,
        (index) => `${letters[(index + 3) % 10]}무역`,
      ),
    });
    expect(problemLines(own.compare(own.draft, shifted))).toContain('doubt names-shifted !0');
  });

  test('when more than half of a column cannot be read', () => {
    const own = ten();
    const rows = list((index) => `A0${index}`).map((row, index) =>
      index === 0 ? row : [...row.slice(0, 3), '미상의 해'],
    );
    const { problems } = own.compare(own.draft, tablesOf({ list: rows }));
    expect(problems.find(({ code }) => code === 'column-doubtful')).toMatchObject({
      row: 1,
      column: 'D',
      heading: '설립연도',
      details: { count: 10, all: 10 },
    });
  });

  test('when many records would go, the more so beside rows that could not be imported', () => {
    const own = ten();
    const half = [...list((index) => `A0${index}`).slice(0, 5), ['', '', 'Z99', '2001']];
    const difference = own.compare(own.draft, tablesOf({ list: half }), { removeMissing: true });
    expect(difference.summary).toMatchObject({ removed: 6, errors: 1 });
    expect(problemLines(difference)).toEqual(
      expect.arrayContaining([
        'doubt many-removed-exhibitor !0',
        'doubt removed-despite-errors !0',
        'error exhibitor-without-name list!6',
      ]),
    );
  });
});
