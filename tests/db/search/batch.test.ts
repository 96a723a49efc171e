/** `npm run search:batch` as an organiser runs it: a process of its own on files. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemResult } from '#db/search/itemSearch.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

// Each run is a process of its own, and some tests run three on a machine that has other work.
vi.setConfig({ testTimeout: 30_000 });

const root = join(import.meta.dirname, '..', '..', '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const [program = '', ...programArguments] = (scripts['search:batch'] ?? '').split(' ');
/** As npm does it: the installed Node before any other. */
const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = temporaryFolder();
});

interface Ran {
  exitCode: number | null;
  output: string;
  errors: string;
}

function run(...options: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, [...programArguments, ...options], {
    cwd: root,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout, errors: stderr };
}

/** Writes both lists, runs the command over them, and reads its answers. */
function runOn(items: string, queries: string, ...options: string[]): Ran & { answers: Answer[] } {
  writeFileSync(at('items.jsonl'), items);
  writeFileSync(at('queries.jsonl'), queries);
  const files = ['--items', at('items.jsonl'), '--queries', at('queries.jsonl'), '--out', at('out.jsonl')];
  const ran = run(...files, ...options);
  const written = existsSync(at('out.jsonl')) ? readFileSync(at('out.jsonl'), 'utf8') : '';
  return { ...ran, answers: written.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Answer])) };
}

interface Answer {
  id: string;
  results: ItemResult[];
  ms: number;
}

const toLines = (records: readonly unknown[], end = '\n') => records.map((each) => JSON.stringify(each) + end).join('');

const items = [
  { id: 'ginseng', name: { ko: '홍삼 스틱', zh: '红参条', en: 'Red Ginseng Stick' }, keywords: { ko: ['선물'] } },
  { id: 'mask', name: { ko: '마스크팩', zh: '面膜', en: 'Sheet Mask' }, category: { en: 'Cosmetics' } },
  { id: 'tea', name: { zh: '人参茶' }, company: { zh: '三星堂', ko: '두온쿡' } },
  { id: 'cooker', name: { en: 'Rice Cooker' }, keywords: { zh: ['电饭煲'], en: [] } },
  { id: 'candy', name: { ko: '홍삼 캔디' } },
];

const found = (answers: readonly Answer[]) =>
  Object.fromEntries(answers.map(({ id, results }) => [id, results.map((result) => result.id)]));

test('every query is answered in its order, results best first, in any language the items have', () => {
  const queries = [
    { id: 'q7', q: 'hongshen' },
    { id: 'q1', q: '홍삼' },
    { id: 'q3', q: 'dianfanbao' },
    { id: 'q2', q: '두온쿡' },
    { id: 'q4', q: 'ㅁㅅㅋㅍ' },
    { id: 'q5', q: 'zzqqxx' },
    { id: 'q6', q: '' },
  ];
  const { exitCode, errors, answers } = runOn(toLines(items), toLines(queries));
  expect([exitCode, errors, answers.map(({ id }) => id)]).toEqual([0, '', queries.map(({ id }) => id)]);
  expect(found(answers)).toEqual({
    q7: ['ginseng'],
    q1: expect.arrayContaining(['ginseng', 'candy']),
    q3: ['cooker'],
    q2: ['tea'],
    q4: ['mask'],
    q5: [],
    q6: [],
  });
  for (const { results, ms } of answers) {
    const scores = results.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect(ms).toBeGreaterThanOrEqual(0);
  }
});

test('the last line of the output is a JSON object with the figures', () => {
  const { output } = runOn(
    toLines(items),
    toLines([
      { id: 1, q: '红参' },
      { id: 2, q: 'mask' },
    ]),
  );
  const figures = JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Record<string, number>;
  expect(figures).toEqual({
    items: 5,
    queries: 2,
    buildMs: expect.any(Number),
    memoryMb: expect.any(Number),
    p50Ms: expect.any(Number),
    p95Ms: expect.any(Number),
    p99Ms: expect.any(Number),
  });
  const { buildMs = 0, p50Ms = 0, p95Ms = 0, p99Ms = 0 } = figures;
  expect(buildMs).toBeGreaterThan(0);
  expect([0, p50Ms, p95Ms, p99Ms]).toEqual([0, p50Ms, p95Ms, p99Ms].toSorted((a, b) => a - b));
});

test('there are ten results to a query, or as many as the limit says', () => {
  const many = Array.from({ length: 15 }, (_, number) => ({ id: number, name: { en: `Ginseng Tea ${number}` } }));
  const query = toLines([{ id: 'q', q: 'ginseng' }]);
  const lengths = [[], ['--limit', '3'], ['--limit', '1000']].map(
    (options) => runOn(toLines(many), query, ...options).answers[0]?.results.length,
  );
  expect(lengths).toEqual([10, 3, 15]);
});

test('a byte order mark and the line ends of Windows change nothing', () => {
  const queries = [
    { id: 'a', q: '홍삼' },
    { id: 'b', q: 'mianmo' },
  ];
  const plain = runOn(toLines(items), toLines(queries));
  const windows = runOn(`\uFEFF${toLines(items, '\r\n')}`, `\uFEFF${toLines(queries, '\r\n')}`);
  expect([windows.exitCode, windows.errors, found(windows.answers)]).toEqual([0, '', found(plain.answers)]);
  expect(found(plain.answers)['b']).toEqual(['mask']);
});

test('lists without a line have answers and figures, too', () => {
  const none = runOn('', toLines([{ id: 'q', q: '홍삼' }]));
  const nobody = runOn(toLines(items), '\n\n');
  expect([none.exitCode, found(none.answers), nobody.exitCode, nobody.answers]).toEqual([0, { q: [] }, 0, []]);
  expect(JSON.parse(nobody.output)).toMatchObject({ items: 5, queries: 0, p99Ms: 0 });
});

test('lines that cannot be read are named with file and number and skipped, and the exit code is 1', () => {
  const badItems = ['{"id":"mask","name":{"ko":"마스크팩"}}', '{"id":', '', '{"name":{}}', '{"id":"x","name":"홍삼"}'];
  const badQueries = ['{"id":"q1","q":"마스크팩"}', '{"id":"q2"}', '{"id":"q3","q":"mask"}'];
  const { exitCode, errors, output, answers } = runOn(badItems.join('\n'), badQueries.join('\n'));
  const named = errors.trimEnd().split('\n');
  expect(named.map((line) => /^(.*?:\d+): /.exec(line)?.[1])).toEqual([
    `${at('items.jsonl')}:2`,
    `${at('items.jsonl')}:4`,
    `${at('items.jsonl')}:5`,
    `${at('queries.jsonl')}:2`,
  ]);
  expect([named[1], named[2], named[3]]).toEqual([
    expect.stringContaining('"id"'),
    expect.stringContaining('"name"'),
    expect.stringContaining('"q"'),
  ]);
  expect([exitCode, found(answers)]).toEqual([1, { q1: ['mask'], q3: [] }]);
  expect(JSON.parse(output)).toMatchObject({ items: 1, queries: 2 });
});

describe('the exit code is 2 and the usage is shown', () => {
  const usage = /Usage: npm run -s search:batch/;

  test.each([
    ['no arguments at all', []],
    ['no items', ['--queries', 'queries.jsonl', '--out', 'out.jsonl']],
    ['no queries', ['--items', 'items.jsonl', '--out', 'out.jsonl']],
    ['no place for the results', ['--items', 'items.jsonl', '--queries', 'queries.jsonl']],
    ['an unknown option', ['--itmes', 'items.jsonl']],
    ['a limit of none', ['--items', 'a', '--queries', 'b', '--out', 'c', '--limit', '0']],
    ['a limit that is no number', ['--items', 'a', '--queries', 'b', '--out', 'c', '--limit', 'ten']],
  ])('for %s', (_what, options) => {
    const { exitCode, output, errors } = run(...options);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toMatch(usage);
  });

  test.each([
    ['items', 'missing.jsonl', 'queries.jsonl', 'out.jsonl'],
    ['queries', 'items.jsonl', 'missing.jsonl', 'out.jsonl'],
    ['the folder of the results', 'items.jsonl', 'queries.jsonl', join('missing', 'out.jsonl')],
  ])('for %s that are not there', (_what, itemsFile, queriesFile, out) => {
    writeFileSync(at('items.jsonl'), toLines(items));
    writeFileSync(at('queries.jsonl'), toLines([{ id: 'q', q: 'mask' }]));
    const { exitCode, errors } = run('--items', at(itemsFile), '--queries', at(queriesFile), '--out', at(out));
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/missing/);
    expect(errors).toMatch(usage);
    expect(existsSync(at('out.jsonl'))).toBe(false);
  });
});

test('help is shown when it is asked for', () => {
  const { exitCode, output, errors } = run('--help');
  expect([exitCode, errors]).toEqual([0, '']);
  expect(output).toMatch(/--items[\s\S]*--queries[\s\S]*--out[\s\S]*--limit/);
});
