/** No cell gets lost, rows that cannot be imported are told, and the rest of the list goes on. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { RECORD_TYPES } from '#db/records/fields.ts';
import { accountOf } from '#db/transfer/compare/account.ts';
import { compareTables } from '#db/transfer/compare/compareTables.ts';
import { editsOf } from '#db/transfer/compare/edits.ts';
import { compareProblemTexts } from '#db/transfer/problemTexts/compare.ts';
import { problemText } from '#db/transfer/problemTexts.ts';
import { noChoices, openBench, problemLines, recordLines, tablesOf, type Rows } from '#tests/support/comparing.ts';
import { contentOf, emptyDraft } from '#tests/support/drafts.ts';
import { sampleDraft } from '#tests/support/sampleDrafts.ts';
import { sheetOf } from '#tests/support/workbooks.ts';

const list: Rows = [
  ['번호', '업체코드', '업체명(국문)', '부스번호', '설립연도', '제품명(국문)', 'MOQ', '취급주의'],
  [1, 'e1', '서울화학㈜', 'A01', '1998', '세제', '100개', '깨짐'],
  [2, '', '서울화학', 'A01', '1999', '비누', '-', ''],
  [3, '', '', '', '', '수건', '10', ''],
  [4, '', '한빛', 'B01', '옛날', '', '미정', ''],
  [5, 'bad code!', '가나', '', '', '', '', ''],
];

function freshDraft() {
  const { draft } = emptyDraft();
  onTestFinished(() => draft.close());
  return draft;
}

describe('every cell', () => {
  test('has one outcome and, where it has one, its record', () => {
    const bench = openBench();
    const difference = bench.compare(freshDraft(), tablesOf({ list }));
    const accounts = accountOf(difference);
    const lines = accounts.map(({ row, column, outcome, record }) =>
      `${column}${row} ${outcome} ${record ? `${record.type}.${record.field}` : ''}`.trim(),
    );
    expect(lines.toSorted()).toMatchSnapshot();
  });

  test('is counted once, whatever it spreads to', () => {
    const bench = openBench();
    const tables = tablesOf({ list });
    const places = accountOf(bench.compare(freshDraft(), tables)).map(({ column, row }) => `${column}${row}`);
    const cells = tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ column }) => `${column.letter}${row.number}`)),
    );
    expect(places.toSorted()).toEqual(cells.toSorted());
  });

  test('of a hidden row is ignored where staff have said so', () => {
    const bench = openBench();
    const sheet = sheetOf('list', [['업체명(국문)'], ['서울'], ['부산']], { hiddenRows: [3] });
    const read = bench.compare(freshDraft(), tablesOf([sheet]));
    const skipped = bench.compare(freshDraft(), tablesOf([sheet]), { skipHidden: true });
    expect([read.summary.added, skipped.summary.added]).toEqual([2, 1]);
    expect(accountOf(skipped).map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'value'],
      [3, 'ignored'],
    ]);
  });
});

describe('a row that cannot be imported', () => {
  test.each<[string, Rows, string[]]>([
    [
      'a product without an exhibitor',
      [
        ['제품명(국문)', 'HS코드'],
        ['세제', '340220'],
      ],
      ['error exhibitor-missing list!2'],
    ],
    [
      'a product of an unknown code',
      [
        ['업체코드', '제품명(국문)'],
        ['zz', '세제'],
      ],
      ['error exhibitor-unknown list!2'],
    ],
    [
      'a product without a name',
      [
        ['업체명(국문)', '제품명(국문)', 'HS코드'],
        ['서울', '세제', ''],
        ['부산', '', '330499'],
      ],
      ['error product-without-name list!3'],
    ],
    [
      'an exhibitor without a name',
      [
        ['업체명(국문)', '전화번호'],
        ['서울', ''],
        ['', '02-123-4567'],
      ],
      ['error exhibitor-without-name list!3'],
    ],
    [
      'a programme item without a title',
      [
        ['프로그램명(국문)', '행사 장소'],
        ['개막식', ''],
        ['', 'theatre'],
      ],
      ['error event-without-title list!3', 'doubt event-incomplete list!2'],
    ],
    [
      'a synonym without a language',
      [
        ['동의어 대상', '동의어 언어', '동의어'],
        ['industry:food', 'ko', '먹거리'],
        ['industry:food', '', '음식'],
      ],
      ['error synonym-incomplete list!3'],
    ],
  ])('is told and nothing else: %s', (_, rows, expected) => {
    const bench = openBench();
    const draft = freshDraft();
    const difference = bench.importInto(draft, tablesOf({ list: rows }));
    expect(problemLines(difference).filter((line) => !line.startsWith('hint'))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(problemLines(difference).filter((line) => line.startsWith('error'))).toHaveLength(
      expected.filter((line) => line.startsWith('error')).length,
    );
  });

  test('among namesakes says which exhibitors there are', () => {
    const bench = openBench();
    const difference = bench.compare(
      freshDraft(),
      tablesOf({
        업체: [
          ['업체코드', '업체명(국문)', '부스번호'],
          ['e1', '대한', 'A01'],
          ['e2', '대한', 'B01'],
        ],
        제품: [
          ['소속 업체', '제품명(국문)'],
          ['대한', '세제'],
          ['B01', '비누'],
          ['e1', '수건'],
        ],
      }),
    );
    expect(problemLines(difference)).toEqual(['error exhibitor-unclear 제품!A2']);
    expect(difference.problems[0]?.details).toEqual({ names: '대한 (e1), 대한 (e2)' });
    const owners = difference.records.flatMap(({ cells }) => cells.filter(({ field }) => field === 'exhibitor'));
    expect(owners.map((cell) => cell.new)).toEqual(['e2', 'e1']);
  });
});

describe('the shipped sample', () => {
  const rows: Rows = [
    ['업체명(국문)', '부스번호', '제품명(국문)'],
    ['서울화학', 'A01', '세제'],
  ];

  test('stays beside what is imported, or goes as a whole', () => {
    const bench = openBench();
    const draft = sampleDraft(bench.db);
    expect(bench.compare(draft, tablesOf({ list: rows })).summary).toMatchObject({ added: 2, removed: 0 });
    bench.importInto(draft, tablesOf({ list: rows }), { sampleRecords: 'remove' });
    expect(RECORD_TYPES.map((type) => draft.count(type))).toEqual([1, 1, 12, 3196, 1]);
    draft.undo(draft.revision(), 'editor');
    expect(draft.count('exhibitor')).toBe(259);
  });

  test('is not taken for a real company of that name when it goes', () => {
    const bench = openBench();
    const draft = sampleDraft(bench.db);
    const [first] = draft.list('exhibitor');
    const named: Rows = [['업체명(국문)'], [first?.values['name.ko'] ?? '']];
    expect(bench.compare(draft, tablesOf({ list: named })).records[0]?.code).toBe(first?.code);
    const [added] = bench.compare(draft, tablesOf({ list: named }), { sampleRecords: 'remove' }).records;
    expect(added).toMatchObject({ kind: 'added', matchedBy: null });
  });
});

describe('comparing', () => {
  test('writes nothing, says how far it is, and stops when asked', () => {
    const bench = openBench();
    const draft = freshDraft();
    const tables = tablesOf({
      list: [['업체명(국문)'], ...Array.from({ length: 900 }, (_, index) => [`업체${index}`])],
    });
    const shares: number[] = [];
    const options = { tables, draft, vocabularies: bench.vocabularies, choices: noChoices };
    compareTables({ ...options, progress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThanOrEqual(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(compareTables({ ...options, isCancelled: () => shares.length > 0 })).toBeNull();
    expect(contentOf(draft)).toEqual([]);
  });

  test('of a draft that has changed since is refused when it is written', () => {
    const bench = openBench();
    const draft = freshDraft();
    const difference = bench.compare(draft, tablesOf({ list: [['업체명(국문)'], ['서울']] }));
    bench.importInto(draft, tablesOf({ list: [['업체명(국문)'], ['부산']] }));
    const write = () =>
      draft.change({ role: 'editor', kind: 'import', label: '' }, editsOf(difference), {
        ifRevision: difference.revision,
      });
    expect(write).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(recordLines(difference)).toEqual(['added exhibitor 서울 name.ko isVisible isSample sort']);
  });
});

test('every finding has words in three languages, with the same places to fill in', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const [code, texts] of Object.entries(compareProblemTexts)) {
    expect([code, places(texts['zh-CN']), places(texts.en)]).toEqual([code, places(texts.ko), places(texts.ko)]);
  }
  const bench = openBench();
  for (const problem of bench.compare(freshDraft(), tablesOf({ list })).problems) {
    expect(problemText(problem, 'en')).not.toMatch(/\{\w+\}|^[a-z-]+$/);
  }
});
