/** What is published comes on between two visits at the kiosk, whoever else of its network comes and goes. */
import { afterEach, expect, test } from 'vitest';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

test('a visit goes on with the catalogue it began with; the end of somebody else’s visit is not its own', async () => {
  core = await startStaffCore();
  const { ask, app } = core;
  const version = async () => (await ask('kiosk.start', { locale: 'ko' })).catalogue.version;
  const before = await version();
  await ask('records.save', {
    locale: 'ko',
    type: 'fair',
    code: 'fair',
    values: { 'shortName.ko': '작은 박람회' },
    revision: null,
  });
  await ask('visit.note', { locale: 'ko', what: 'visit' });
  await ask('publish.run', { locale: 'ko' });
  expect(await version()).toBe(before);
  app.dispatch('visit.note', { locale: 'ko', what: 'visit' }, { isLocal: false });
  app.dispatch('session.end', {}, { isLocal: false });
  expect(await version()).toBe(before);
  await ask('session.end', {});
  expect(await version()).not.toBe(before);
});
