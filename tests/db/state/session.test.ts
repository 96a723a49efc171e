import { expect, test } from 'vitest';
import { rightPins, startStaff } from '#tests/support/stateFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const idleMs = 10 * 60_000;

function begun() {
  const folder = temporaryFolder();
  const run = startStaff(folder);
  const { token } = run.door.session.begin(rightPins);
  const actions = () => run.door.audit.read({}).entries.map(({ role, action, detail }) => [role, action, detail]);
  return { ...run, folder, session: run.door.session, token, actions };
}

test('a token is 128 random bits, and only it opens the session', () => {
  const { session, token } = begun();
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  const others = ['', token.slice(1), `${token}0`, token.toUpperCase(), '0'.repeat(32)].filter((one) => one !== token);
  expect([session.roleOf(token), ...others.map((one) => session.roleOf(one))]).toEqual([
    'administrator',
    ...others.map(() => null),
  ]);
});

test('ten idle minutes lock; every use begins them anew, a look at the role does not', () => {
  const { session, token, clock, ended, actions } = begun();
  clock.advanceMs(idleMs - 1);
  expect(session.touch(token)).toBe('administrator');
  clock.advanceMs(idleMs - 1);
  expect([session.roleOf(token), session.idleLeftMs()]).toEqual(['administrator', 1]);
  clock.advanceMs(1);
  session.tick();
  expect([session.roleOf(token), session.touch(token), session.idleLeftMs(), ended()]).toEqual([null, null, 0, 1]);
  expect(actions()[0]).toEqual(['administrator', 'locked', { how: 'idle' }]);
});

test('a new session ends the one before, and locking by hand ends one’s own only', () => {
  const { session, token, actions } = begun();
  const next = session.unlock(rightPins.editor);
  session.lock(token);
  expect([session.roleOf(token), session.roleOf(next.token), next.role]).toEqual([null, 'editor', 'editor']);
  session.lock(next.token);
  expect(session.roleOf(next.token)).toBeNull();
  expect(actions()).toEqual([
    ['editor', 'locked', { how: 'hand' }],
    ['editor', 'unlocked', {}],
    ['administrator', 'locked', { how: 'replaced' }],
    ['administrator', 'firstRun', { withEditor: true }],
  ]);
});

test('a restart locks', () => {
  const { folder, state, token } = begun();
  state.close();
  expect(startStaff(folder).door.session.roleOf(token)).toBeNull();
});

test('wrong PINs tell what is left, and the log what was tried, but never the PIN', () => {
  const { session, token, actions } = begun();
  const details = Array.from({ length: 6 }, () => {
    try {
      return session.unlock('501936');
    } catch (error) {
      return (error as { details: unknown }).details;
    }
  });
  const locked = { left: 0, retryAfterMs: 15 * 60_000 };
  expect(details).toEqual([{ left: 4 }, { left: 3 }, { left: 2 }, { left: 1 }, locked, locked]);
  expect(actions().slice(0, 2)).toEqual([
    ['unknown', 'lockedOut', { minutes: 15 }],
    ['unknown', 'refused', { left: 1 }],
  ]);
  expect(JSON.stringify(actions())).not.toContain('501936');
  // Whoever is in already goes on working.
  expect(session.roleOf(token)).toBe('administrator');
});

test('PINs are changed by an administrator who says the present one', () => {
  const { session, token, actions } = begun();
  session.changePin(token, { current: rightPins.administrator, of: 'editor', next: '918273' });
  expect(session.unlock('918273').role).toBe('editor');
  expect(actions()[2]).toEqual(['administrator', 'pinChanged', { of: 'editor' }]);
  const editor = session.unlock('918273').token;
  const change = { current: rightPins.administrator, of: 'administrator', next: '604817' } as const;
  expect(() => session.changePin(editor, change)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  const back = session.unlock(rightPins.administrator).token;
  for (const current of ['918273', '111222']) {
    expect(() => session.changePin(back, { ...change, current })).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  }
  session.changePin(back, { current: rightPins.administrator, of: 'editor', next: null });
  expect(() => session.unlock('918273')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
  expect(() => session.changePin(back, { ...change, next: null })).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT' }),
  );
});
