/** The urgent notice: at once, in the reader's language, until its time or taken back, beyond a restart. */
import { afterEach, expect, test } from 'vitest';
import type { Locale } from '#db/model.ts';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let open: StaffCore[] = [];
afterEach(async () => {
  for (const { app } of open) await app.close();
  open = [];
});

async function start(dataDir?: string): Promise<StaffCore> {
  const core = await startStaffCore(dataDir);
  open.push(core);
  return core;
}

const texts = { ko: '3관이 닫혔습니다.', 'zh-CN': '3号馆已关闭。', en: '' };
const seen = ({ app }: StaffCore, locale: Locale) => app.dispatch('kiosk.notice', { locale }, { isLocal: false });
const none = { ok: true, value: { notice: null } };

test('visitors see it at once in their language, else in another one, and are told when it goes', async () => {
  const core = await start();
  const told: boolean[] = [];
  core.app.subscribe((event) => event.name === 'notice.changed' && told.push(event.payload.isShown));
  expect(seen(core, 'ko')).toEqual(none);
  await core.ask('staff.setNotice', { notice: { texts, until: null } });
  expect(seen(core, 'zh-CN')).toEqual({ ok: true, value: { notice: { text: texts['zh-CN'], locale: 'zh-CN' } } });
  expect(seen(core, 'en')).toEqual({ ok: true, value: { notice: { text: texts.ko, locale: 'ko' } } });
  await core.ask('staff.setNotice', { notice: null });
  expect([seen(core, 'ko'), told]).toEqual([none, [true, false]]);
  expect((await core.ask('staff.audit', {})).entries.map(({ action }) => action)).toEqual([
    'noticeTakenBack',
    'noticeShown',
    'firstRun',
  ]);
});

test('it outlives a restart and goes by itself at its time', async () => {
  const before = await start();
  const until = new Date(before.clock.now().getTime() + 3_600_000).toISOString();
  await before.ask('staff.setNotice', { notice: { texts, until } });
  await before.app.close();
  open = [];
  const after = await start(before.dataDir);
  expect(await after.ask('staff.notice', {})).toEqual({ notice: { texts, until } });
  after.clock.advanceMs(3_600_000);
  expect(seen(after, 'ko')).toEqual(none);
});

test('a notice without words is refused', async () => {
  const core = await start();
  const notice = { texts: { ko: '', 'zh-CN': '', en: '' }, until: null };
  await expect(core.ask('staff.setNotice', { notice })).rejects.toThrow('INVALID_INPUT');
});
