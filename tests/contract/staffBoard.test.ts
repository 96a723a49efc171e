import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { methods } from '#api/contract.ts';
import { boardState } from '#api/schemas.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { createLogRecorder } from '#tests/support/logRecorder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';
import { startStaffBoard, type StaffBoard } from '../../main/hosting/http/staffBoard.ts';

const code = '246813';
const json = { 'Content-Type': 'application/json' };

interface Kiosk {
  core: TestCore;
  board: StaffBoard;
}
let opened: Kiosk[] = [];
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'board.html'), '<!doctype html><title>board</title>');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>kiosk</title>');
  writeFileSync(join(folder, 'assets', 'board-1.js'), 'export {};');
  writeFileSync(join(folder, 'settings.json'), `{"code":"${code}"}`);
});
afterEach(async () => {
  for (const { core, board } of opened) {
    board.close();
    await core.app.close();
  }
  opened = [];
});

/** One kiosk with its board on a free port of this machine. */
async function openKiosk(options: { name?: string; code?: string; kiosks?: string[] } = {}): Promise<Kiosk> {
  const staffBoard = { port: 0, code: options.code ?? code, kiosks: options.kiosks ?? [] };
  const core = startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }], {
    staffBoard,
    kioskName: options.name ?? 'Kiosk 1',
  });
  const { log } = createLogRecorder();
  const desk = core.app.staffDesk;
  const board = await startStaffBoard({ desk, settings: staffBoard, rendererDir: folder, log, address: '127.0.0.1' });
  if (!board) throw new Error('the board did not start');
  opened.push({ core, board });
  return { core, board };
}

/** A request as it is: no URL is tidied up, and every header is ours. Answers status and body. */
function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; body: string }> {
  const { method = 'POST', headers = json, body } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const post = async ({ board }: Kiosk, name: string, body: object) => {
  const answer = await ask(board.port, `/board/${name}`, { body: JSON.stringify(body) });
  return { status: answer.status, value: JSON.parse(answer.body) as Record<string, unknown> };
};

const callOn = ({ core }: Kiosk, reason: string | null) =>
  core.app.dispatch('staff.call', { reason }, { isLocal: true });
const stateOn = ({ core }: Kiosk) => core.app.dispatch('staff.callState', {}, { isLocal: true });

test('staff see a call with its reason and age, answer it, and the kiosk’s screen hears of it', async () => {
  const kiosk = await openKiosk();
  callOn(kiosk, 'wheelchair');
  kiosk.core.clock.advanceMs(12_000);
  const events: unknown[] = [];
  kiosk.core.app.subscribe((event) => void events.push(event));
  const seen = await post(kiosk, 'calls', { code });
  const call = { id: 1, status: 'calling', reason: 'wheelchair', waitedMs: 12_000 };
  expect(boardState.parse(seen.value).kiosks).toEqual([
    { name: 'Kiosk 1', trouble: null, call, responses: { count: 0, medianSeconds: null, longestSeconds: null } },
  ]);
  const answered = await post(kiosk, 'acknowledge', { code, kiosk: 0, call: 1 });
  const shown = stateOn(kiosk);
  const done = await post(kiosk, 'finish', { code, kiosk: 0, call: 1 });
  expect([answered.value, shown, done.value, events.length]).toEqual([
    { isDone: true },
    { ok: true, value: { call: { ...call, status: 'acknowledged' }, hasCode: true, hasSound: true } },
    { isDone: true },
    2,
  ]);
  expect(boardState.parse((await post(kiosk, 'calls', { code })).value).kiosks[0]).toEqual({
    name: 'Kiosk 1',
    trouble: null,
    call: null,
    responses: { count: 1, medianSeconds: 12, longestSeconds: 12 },
  });
});

test('who answers second, or a call that is over, is told that nothing was done', async () => {
  const kiosk = await openKiosk();
  callOn(kiosk, null);
  await post(kiosk, 'acknowledge', { code, kiosk: 0, call: 1 });
  const answers = await Promise.all(
    [
      ['acknowledge', 0, 1],
      ['finish', 0, 99],
      ['finish', 7, 1],
      ['finish', -1, 1],
    ].map(([name, index, call]) => post(kiosk, String(name), { code, kiosk: index, call })),
  );
  expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 4 }, () => ({ isDone: false })));
});

test('a board shows the calls of other kiosks and answers them there; a silent one and one of another code are named', async () => {
  const second = await openKiosk({ name: 'Kiosk 2' });
  const foreign = await openKiosk({ name: 'Kiosk 3', code: '111111' });
  const silent = await openKiosk();
  silent.board.close();
  const urls = [second, foreign, silent].map(({ board }) => `http://127.0.0.1:${board.port}`);
  const first = await openKiosk({ kiosks: urls });
  callOn(second, 'medical');
  const seen = boardState.parse((await post(first, 'calls', { code })).value);
  expect(seen.kiosks.map(({ name, trouble, call }) => [name, trouble, call?.reason ?? null])).toEqual([
    ['Kiosk 1', null, null],
    ['Kiosk 2', null, 'medical'],
    [`127.0.0.1:${foreign.board.port}`, 'otherCode', null],
    [`127.0.0.1:${silent.board.port}`, 'silent', null],
  ]);
  const answered = await post(first, 'acknowledge', { code, kiosk: 1, call: 1 });
  expect([answered.value, stateOn(second)]).toEqual([
    { isDone: true },
    {
      ok: true,
      value: expect.objectContaining({ call: expect.objectContaining({ status: 'acknowledged' }) as unknown }),
    },
  ]);
  // Asking on would use up the tries there, and lock this kiosk's address out.
  for (let turn = 0; turn < 8; turn++) await post(first, 'calls', { code });
  const own = await ask(foreign.board.port, '/board/own', { body: '{"code":"111111"}' });
  expect(own.status).toBe(200);
});

describe('refusals', () => {
  test('without the code nothing is seen or done, and the fifth wrong one locks', async () => {
    const kiosk = await openKiosk();
    callOn(kiosk, 'medical');
    const answers = [];
    for (const [name, given] of [
      ['calls', {}],
      ['own', { code: '' }],
      ['acknowledge', { code: 246_813, call: 1 }],
      ['finish', { code: '000000', call: 1 }],
      ['calls', { code: ['246813'] }],
      ['calls', { code }],
    ] as const) {
      answers.push(await post(kiosk, name, given));
    }
    expect(answers.map(({ status, value }) => [status, value['refused']])).toEqual([
      [403, 'wrong'],
      [403, 'wrong'],
      [403, 'wrong'],
      [403, 'wrong'],
      [429, 'locked'],
      [429, 'locked'],
    ]);
    expect(JSON.stringify(answers)).not.toContain('medical');
    expect(stateOn(kiosk)).toMatchObject({ value: { call: { status: 'calling' } } });
  });

  test('no method of the kiosk, no event, no picture and no other file can be reached, with or without the code', async () => {
    const { board } = await openKiosk();
    const files = ['/events', '/media/food-p001', '/index.html', '/board.html', '/settings.json', '/..'];
    const ways = ['/assets/../settings.json', '/assets/..%2fsettings.json', '/assets/%2e%2e/settings.json'];
    const calls = ['/board/', '/board/calls/x', '/board/toString'];
    const paths = [...Object.keys(methods).map((name) => `/api/${name}`), ...files, ...ways, ...calls];
    const body = JSON.stringify({ code, locale: 'ko' });
    for (const path of paths) {
      const [got, posted] = [await ask(board.port, path, { method: 'GET' }), await ask(board.port, path, { body })];
      expect([path, got.status >= 400, posted.status >= 400]).toEqual([path, true, true]);
    }
  });

  test('the page and its assets are all that opens without the code', async () => {
    const { board } = await openKiosk();
    const answers = await Promise.all(
      ['/', '/assets/board-1.js', '/assets/none.js'].map((path) => ask(board.port, path, { method: 'GET' })),
    );
    expect(answers.map(({ status, body }) => [status, body.includes('board') || body === 'export {};'])).toEqual([
      [200, true],
      [200, true],
      [404, false],
    ]);
  });

  const own = (port: number) => `127.0.0.1:${port}`;
  test.each<[string, (port: number) => Record<string, string>]>([
    ['a foreign origin', (port) => ({ ...json, Host: own(port), Origin: 'http://evil.example' })],
    ['a name that points here', (port) => ({ ...json, Host: `kiosk.evil.example:${port}` })],
    ['another port', (port) => ({ ...json, Host: own(port + 1) })],
    ['a form', (port) => ({ Host: own(port), 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['plain text', (port) => ({ Host: own(port), 'Content-Type': 'text/plain' })],
  ])('%s is refused although its code is right', async (_name, headers) => {
    const kiosk = await openKiosk();
    callOn(kiosk, null);
    const body = JSON.stringify({ code, kiosk: 0, call: 1 });
    const answer = await ask(kiosk.board.port, '/board/finish', { headers: headers(kiosk.board.port), body });
    expect([answer.status >= 400, stateOn(kiosk)]).toMatchObject([true, { value: { call: { status: 'calling' } } }]);
  });

  test.each(['', '[', 'null', '"246813"', `{"code":"${'1'.repeat(2000)}"}`])(
    'the body %j answers without a fault',
    async (body) => {
      const { board } = await openKiosk();
      const answer = await ask(board.port, '/board/calls', { body });
      expect([400, 403]).toContain(answer.status);
    },
  );
});

test('without settings there is no board; where its port is taken the kiosk goes on without, and the log says so', async () => {
  const kiosk = await openKiosk();
  const { log, lines } = createLogRecorder();
  const desk = kiosk.core.app.staffDesk;
  const common = { desk, rendererDir: folder, log, address: '127.0.0.1' };
  expect(await startStaffBoard({ ...common, settings: null })).toBeNull();
  expect(await startStaffBoard({ ...common, settings: { port: kiosk.board.port, code, kiosks: [] } })).toBeNull();
  expect(lines.map(({ event }) => event)).toEqual(['board.unavailable']);
});

describe('staff who stand at the kiosk', () => {
  const arrive = ({ core }: Kiosk, given: string | null) =>
    core.app.dispatch('staff.arrived', { code: given }, { isLocal: true });

  test('end the call with their code; wrong ones are counted and then locked for a quarter of an hour', async () => {
    const kiosk = await openKiosk();
    callOn(kiosk, null);
    const wrong = [
      arrive(kiosk, null),
      ...['1', '2', '3', '4'].map((given) => arrive(kiosk, given)),
      arrive(kiosk, code),
    ];
    expect(wrong.map((answer) => (answer.ok ? 'accepted' : answer.error.details))).toEqual([
      { left: 4 },
      { left: 3 },
      { left: 2 },
      { left: 1 },
      { left: 0, retryAfterMs: 900_000 },
      { left: 0, retryAfterMs: 900_000 },
    ]);
    // The phones of the staff are other addresses.
    expect((await post(kiosk, 'calls', { code })).status).toBe(200);
    kiosk.core.clock.advanceMs(900_000);
    callOn(kiosk, null);
    expect(arrive(kiosk, code)).toEqual({ ok: true, value: { call: null, hasCode: true, hasSound: true } });
  });

  test('strangers on the network cannot lock the keypad of the screen', async () => {
    const kiosk = await openKiosk();
    callOn(kiosk, null);
    const { guard } = kiosk.core.app.staffDesk;
    for (let tried = 0; tried < 60; tried++) guard?.('000000', `10.0.0.${tried % 12}`);
    expect(guard?.(code, '10.0.0.99').kind).toBe('locked');
    expect(arrive(kiosk, code).ok).toBe(true);
  });

  test('only the screen itself may say so, or take a call back', async () => {
    const kiosk = await openKiosk();
    callOn(kiosk, 'medical');
    const screenOnly = Object.entries(methods).filter(([, { access }]) => access === 'screen');
    expect(screenOnly.map(([name]) => name)).toEqual(expect.arrayContaining(['staff.arrived', 'staff.cancelCall']));
    for (const [name] of screenOnly)
      expect(kiosk.core.app.dispatch(name, { code }, { isLocal: false })).toMatchObject({
        error: { code: 'FORBIDDEN' },
      });
    expect(kiosk.core.app.staffDesk.calls.current()?.reason).toBe('medical');
  });
});

test.each(['{"kiosks":{}}', '{"kiosks":[{"name":"router"}]}', 'hello', ''])(
  'a device that answers %j is silent, and the board goes on',
  async (body) => {
    const device = createServer((_request, response) => void response.end(body));
    await new Promise<void>((resolve) => device.listen(0, '127.0.0.1', resolve));
    const { port } = device.address() as AddressInfo;
    const first = await openKiosk({ kiosks: [`http://127.0.0.1:${port}`] });
    callOn(first, 'medical');
    const seen = boardState.parse((await post(first, 'calls', { code })).value);
    device.close();
    device.closeAllConnections();
    expect(seen.kiosks.map(({ trouble, call }) => [trouble, call?.reason ?? null])).toEqual([
      [null, 'medical'],
      ['silent', null],
    ]);
  },
);

test('one address keeps few connections, so that others find room', async () => {
  const { board } = await openKiosk();
  const sockets = Array.from({ length: 20 }, () => connect(board.port, '127.0.0.1'));
  const isRefused = await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<boolean>((resolve) => {
          socket.on('error', () => resolve(true)).once('close', () => resolve(true));
          setTimeout(() => resolve(false), 300);
        }),
    ),
  );
  for (const socket of sockets) socket.destroy();
  expect(isRefused.filter((refused) => !refused)).toHaveLength(8);
});
