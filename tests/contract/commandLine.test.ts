/** The catalogue's command line from outside: results, streams and exit codes of every command. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { holdLock } from '#db/open.ts';
import { versionPaths } from '#db/publish/versionFolder.ts';
import { openKioskState } from '#db/state/kioskState.ts';
import { readWorkbook } from '#db/transfer/files/readWorkbook.ts';
import { jsonOf, runCatalogue, type CommandRun } from '#tests/support/commandLine.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

/** As main/cli/command.ts documents them. */
const [done, refused, usage, busy, storage] = [0, 1, 2, 3, 4];

const commands = ['import', 'export', 'template', 'validate', 'publish', 'versions', 'restore', 'stats', 'check-plan'];

let overview: CommandRun;
beforeAll(async () => {
  // The first run makes the sample catalogue where there is no build.
  overview = await runCatalogue('--help');
});

/** Runs commands over a data folder of their own. */
function kiosk(): { folder: string; run: typeof runCatalogue; path: (name: string) => string } {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'data');
  return {
    folder: dataDir,
    path: (name) => join(folder, name),
    run: (...args) => runCatalogue(...args, '--data-dir', dataDir),
  };
}

test('the overview names every command and every exit code', () => {
  expect(overview).toMatchObject({ code: done, err: '' });
  for (const name of commands) expect(overview.out).toMatch(new RegExp(`^  ${name}( |$)`, 'm'));
  for (const code of [done, refused, usage, busy, storage]) expect(overview.out).toContain(`${code} `);
});

test.concurrent.each(commands)('%s explains itself, and touches nothing', async (name) => {
  const { run, folder } = kiosk();
  const help = await run(name, '--help');
  expect(help).toMatchObject({ code: done, err: '' });
  expect(help.out).toMatch(new RegExp(`^Usage: npm run -s catalogue -- ${name}.*\n\n[A-Z][^]+\\.\n$`));
  expect(existsSync(folder)).toBe(false);
});

test.concurrent.each([
  ['a name that every object has', ['constructor']],
  ['an unknown flag', ['versions', '--wrong']],
  ['an unknown language', ['versions', '--locale', 'fr']],
  ['an empty data folder', ['versions', '--data-dir=']],
  ['too few arguments', ['import']],
  ['an export in an unknown encoding', ['export', 'list.csv', '--encoding', 'toString']],
  ['a template that is no workbook', ['template', 'list.csv']],
])('%s is a wrong command line', async (_, args) => {
  const run = await runCatalogue(...args);
  expect(run).toMatchObject({ code: usage, out: '' });
  expect(run.err).toContain('Usage: npm run -s catalogue -- ');
  expect(run.err).not.toMatch(/^\s+at /m);
});

test('with --json a wrong command line is one line too', async () => {
  const run = await runCatalogue('restore', 'last', '--json');
  expect(run.code).toBe(usage);
  expect(jsonOf(run)).toMatchObject({ error: { code: 'USAGE', details: null } });
});

test('lists come in, are published, brought back, counted and written out again', { timeout: 120_000 }, async () => {
  const { run, path, folder } = kiosk();
  const list = path('list.csv');
  writeFileSync(list, '\ufeff업체명(국문),업체명(영문),부스번호\r\n㈜새이름,Sae Irum,Z99\r\n');

  const first = await run('publish', '--json');
  expect(first).toMatchObject({ code: done, err: expect.stringMatching(/^publishing: .+\n$/) });
  expect(jsonOf(first)).toMatchObject({ number: '000001', warnings: expect.any(Array) });

  const looked = await run('import', list, '--dry-run', '--json');
  expect(looked.code).toBe(done);
  expect(jsonOf(looked)).toMatchObject({ isWritten: false, setId: null, summary: { added: 1, errors: 0 } });
  const written = await run('import', list, '--json');
  expect(written.code).toBe(done);
  expect(jsonOf(written)).toMatchObject({ isWritten: true, setId: 2, questions: 0, refusals: [] });
  // Each stage once, and no tenth of one twice.
  const progress = written.err.trimEnd().split('\n');
  expect(progress).toEqual([...new Set(progress)]);
  expect(progress.filter((line) => line.startsWith('comparing 0 '))).toHaveLength(1);
  expect(progress.at(-1)).toBe('applied 100 %');
  expect(jsonOf(await run('import', list, '--json'))).toMatchObject({
    setId: null,
    summary: { added: 0, unchanged: 1 },
  });

  const faults = await run('validate', '--json');
  const { blocking } = jsonOf(faults) as { blocking: unknown[] };
  expect(faults.code).toBe(blocking.length > 0 ? refused : done);

  // A new company lacks what visitors need; publishing says so and leaves everything as it is.
  const attempt = await run('publish', '--json');
  expect(attempt.code).toBe(faults.code);
  if (attempt.code === done) {
    expect(jsonOf(await run('stats', '--json'))).toMatchObject({ version: '000002', exhibitors: 260 });
    expect(await run('restore', '1')).toMatchObject({ code: done, out: 'Visitors see version 000001.\n' });
  } else expect(jsonOf(attempt)).toEqual({ blocking });
  expect(jsonOf(await run('stats', '--json'))).toMatchObject({ version: '000001', exhibitors: 259 });
  expect((await run('versions')).out).toMatch(/^\* 000001 \d{4}-\S+ 259 exhibitors, 649 products$/m);

  const state = openKioskState(folder, new Date());
  const told = state.audit
    .read({ limit: 9 })
    .map(({ action, role, detail }) => [action, role, (JSON.parse(detail) as { by?: string }).by]);
  state.close();
  expect(told.slice(-2)).toEqual([
    ['imported', 'system', 'commandLine'],
    ['published', 'system', 'commandLine'],
  ]);

  const missing = await run('restore', '77', '--json');
  expect(missing.code).toBe(refused);
  expect(jsonOf(missing)).toMatchObject({ error: { code: 'NOT_FOUND', details: { number: '000077' } } });

  mkdirSync(dirname(versionPaths(join(folder, 'catalogue')).lock), { recursive: true });
  const release = holdLock(versionPaths(join(folder, 'catalogue')).lock);
  const waiting = await run('restore', '1', '--json');
  release?.();
  expect(waiting.code).toBe(busy);
  expect(jsonOf(waiting)).toMatchObject({ error: { code: 'CONFLICT', details: { reason: 'publishing' } } });
});

/** What an export says first. */
const reading = 'exporting: reading the draft\n';

test(
  'what is written out comes in without a difference; a file that is there stays',
  { timeout: 120_000 },
  async () => {
    const { run, path } = kiosk();
    const [all, csv, json] = [path('all.xlsx'), path('products.csv'), path('all.json')];
    expect(await run('export', all)).toEqual({ code: done, out: `${all}\n`, err: reading });
    const bytes = readFileSync(all);
    const again = await run('export', all, '--json');
    expect(again.code).toBe(refused);
    expect(jsonOf(again)).toMatchObject({ error: { code: 'INVALID_INPUT', details: { reason: 'exists' } } });
    expect(readFileSync(all)).toEqual(bytes);

    const cp949 = await run('export', csv, '--type', 'product', '--encoding', 'cp949', '--json');
    expect(cp949.code).toBe(done);
    const { leftOut } = jsonOf(cp949) as { leftOut: unknown[] };
    expect(cp949.err).toBe(`${reading}${leftOut.length} cells are blank: cp949 lacks their characters\n`);
    expect((await run('export', json, '--force')).code).toBe(done);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toBeTypeOf('object');

    const back = await run('import', all, csv, '--dry-run', '--json');
    expect(back.code).toBe(done);
    expect(jsonOf(back)).toMatchObject({ summary: { added: 0, changed: 0, removed: 0, errors: 0 } });

    const refusal = await run('import', json, '--locale', 'ko', '--json');
    expect(refusal.code).toBe(refused);
    expect(jsonOf(refusal)).toMatchObject({
      isWritten: false,
      refusals: [{ file: 'all.json', words: /^.*[가-힣].*$/ }],
    });
  },
);

test.concurrent('the template has its sheets in the language asked for', async () => {
  const { run, path } = kiosk();
  const file = path('form.XLSX');
  expect(jsonOf(await run('template', file, '--locale', 'zh-CN', '--json'))).toMatchObject({ path: file });
  const { sheets } = readWorkbook({ name: 'form.xlsx', bytes: readFileSync(file) });
  expect(sheets.map(({ name }) => name).join()).toMatch(/\p{Script=Han}/u);
});

test.concurrent('files that cannot be read or written are told in a line', async () => {
  const { run, path } = kiosk();
  for (const args of [
    ['export', path('no folder/all.json')],
    ['stats', '--file', path('none.sqlite')],
    ['check-plan', path('none.json')],
    ['import', path('none.xlsx')],
  ]) {
    const { code, out, err } = await run(...args, '--json');
    expect([args[0], code]).toEqual([args[0], storage]);
    jsonOf({ code, out, err });
    expect(err).not.toMatch(/^\s+at /m);
  }
  writeFileSync(path('file'), '');
  expect((await runCatalogue('validate', '--data-dir', path('file'))).code).toBe(storage);
}, 120_000);

test.concurrent('a floor plan is good, or every fault of it is told', async () => {
  const { run, path } = kiosk();
  const plan = join(import.meta.dirname, '../../assets/catalogue/source/plan.json');
  expect(await run('check-plan', plan)).toEqual({ code: done, out: 'OK\n', err: '' });
  writeFileSync(path('plan.json'), '{}');
  const faulty = await run('check-plan', path('plan.json'), '--json');
  expect(faulty.code).toBe(refused);
  expect((jsonOf(faulty) as unknown as unknown[]).length).toBeGreaterThan(0);
});
