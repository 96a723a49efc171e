/** The staff area from outside: who is let in, and that every method of it is shut to everybody else. */
import { afterEach, describe, expect, test } from 'vitest';
import { allMethods, type MethodName } from '#api/contract.ts';
import type { Json, Result } from '#api/errors.ts';
import type { OfficePort } from '#app/office/port.ts';
import { openKioskState } from '#db/state/kioskState.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';

const pins = { administrator: '481516', editor: '234279' };
const names = Object.keys(allMethods) as MethodName[];
const staffOnly = names.filter((name) => ['staff', 'administrator'].includes(allMethods[name].access));
const administratorOnly = staffOnly.filter((name) => allMethods[name].access === 'administrator');

let open: TestCore[] = [];
afterEach(async () => {
  for (const { app } of open) await app.close();
  open = [];
});

/** A core over a data folder of its own; its office answers every call with null and remembers it. */
function start(dataDir = temporaryFolder()): TestCore & { asked: string[]; dataDir: string } {
  const asked: string[] = [];
  const startOffice = (): OfficePort => {
    let reply: Parameters<OfficePort['onReply']>[0] = () => {};
    return {
      post: ({ id, method }) => {
        asked.push(method);
        queueMicrotask(() => reply({ kind: 'answer', id, result: { ok: true, value: { set: null } } }));
      },
      onReply: (listener) => {
        reply = listener;
      },
      onEnd: () => {},
      cancel: () => asked.push('cancel'),
      end: async () => {},
    };
  };
  const { file, mediaDir } = writeSmallCatalogue(temporaryFolder());
  const core = startCore(
    [{ source: 'embedded', file, mediaDir }],
    {},
    {
      state: openKioskState(dataDir, new Date('2021-09-24T09:00:00+08:00')),
      startOffice,
    },
  );
  open.push(core);
  return { ...core, asked, dataDir };
}

const local = (token: string | null) => ({ isLocal: true, token });
const tokenOf = (answer: Result<Json>) => (answer.ok ? (answer.value as { token: string }).token : '');
const enter = ({ app }: TestCore) => tokenOf(app.dispatch('staff.setUp', pins, local(null)));

test('there are methods for staff, and some for the administrator alone', () => {
  expect([staffOnly.length > 30, administratorOnly]).toEqual([
    true,
    ['staff.setPin', 'stats.clear', 'staff.audit', 'draft.restoreBackup', 'publish.run', 'publish.switch'],
  ]);
});

describe.each(staffOnly)('%s', (name) => {
  test('is refused without a session, with a wrong token, from another machine, and reaches no office', async () => {
    const core = start();
    const token = enter(core);
    const refused = { ok: false, error: { code: 'FORBIDDEN', details: { reason: 'no-session' } } };
    for (const context of [
      local(null),
      { isLocal: true },
      local(''),
      local(token.slice(1)),
      local(`${token.slice(0, -1)}x`),
      { isLocal: false, token },
    ]) {
      expect(await core.app.answer(name, {}, context)).toMatchObject(refused);
    }
    expect(core.asked).toEqual([]);
  });
});

test.each(administratorOnly)('%s is refused to an editor', async (name) => {
  const core = start();
  enter(core);
  const token = tokenOf(core.app.dispatch('staff.unlock', { pin: pins.editor }, local(null)));
  expect(await core.app.answer(name, {}, local(token))).toMatchObject({
    ok: false,
    error: { code: 'FORBIDDEN', details: { reason: 'not-administrator' } },
  });
  expect(core.asked).toEqual([]);
});

test('the first run sets the PINs once; afterwards the door asks for them', () => {
  const core = start();
  const door = () => core.app.dispatch('staff.door', {}, local(null));
  expect(door()).toEqual({ ok: true, value: { kind: 'firstRun', lockedForMs: null } });
  expect(enter(core)).toMatch(/^[0-9a-f]{32}$/);
  expect(door()).toEqual({ ok: true, value: { kind: 'ready', lockedForMs: null } });
  expect(core.app.dispatch('staff.setUp', pins, local(null))).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
});

test('a restart locks, and the PINs stay', async () => {
  const before = start();
  const token = enter(before);
  await before.app.close();
  open = [];
  const after = start(before.dataDir);
  expect(await after.app.answer('history.sets', { locale: 'ko' }, local(token))).toMatchObject({ ok: false });
  const again = tokenOf(after.app.dispatch('staff.unlock', { pin: pins.editor }, local(null)));
  expect(await after.app.answer('history.sets', { locale: 'ko' }, local(again))).toMatchObject({ ok: true });
});

test('ten idle minutes lock; a call before that does not let them pass', async () => {
  const core = start();
  const token = enter(core);
  const ask = () => core.app.answer('records.booths', { locale: 'ko' }, local(token));
  core.clock.advanceMs(9 * 60_000);
  expect(await ask()).toMatchObject({ ok: true });
  core.clock.advanceMs(9 * 60_000);
  expect(await ask()).toMatchObject({ ok: true });
  core.clock.advanceMs(10 * 60_000 + 1);
  expect(await ask()).toMatchObject({ ok: false, error: { details: { reason: 'no-session' } } });
});

test('a screen that only tells that it is alive keeps nobody’s session open', () => {
  const core = start();
  const token = enter(core);
  for (let minute = 0; minute < 11; minute++) {
    core.clock.advanceMs(60_000);
    core.app.dispatch('kiosk.beat', {}, local(token));
  }
  expect(core.app.dispatch('staff.stay', {}, local(token))).toMatchObject({
    ok: false,
    error: { details: { reason: 'no-session' } },
  });
});

test('five wrong PINs shut the door, also for the right one', () => {
  const core = start();
  enter(core);
  const attempt = (pin: string) => core.app.dispatch('staff.unlock', { pin }, local(null));
  const left = [0, 1, 2, 3].map(() => attempt('999913'));
  expect(left.map((answer) => !answer.ok && (answer.error.details as { left: number }).left)).toEqual([4, 3, 2, 1]);
  expect(attempt('999913')).toMatchObject({ ok: false, error: { details: { left: 0, retryAfterMs: 15 * 60_000 } } });
  expect(attempt(pins.administrator)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
});

test('what staff do is told in the log, by role; nobody can write it', async () => {
  const core = start();
  const token = enter(core);
  await core.app.answer('history.undo', { locale: 'ko', setId: 7 }, local(token)).catch(() => null);
  core.app.dispatch('stats.clear', {}, local(token));
  const log = core.app.dispatch('staff.audit', {}, local(token));
  expect(log).toMatchObject({
    ok: true,
    value: { entries: [{ role: 'administrator', action: 'countsCleared' }, { action: 'firstRun' }] },
  });
  expect(names.filter((name) => /audit/i.test(name))).toEqual(['staff.audit']);
});
