/** Going back to the last good copy of the draft. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

test('the copy made when publishing comes back; the draft that it replaces is kept, and the log tells it', async () => {
  core = await startStaffCore();
  const { ask, dataDir } = core;
  expect(await ask('draft.backups', {})).toEqual({ backups: [] });
  const setTheme = (theme: string) =>
    ask('records.save', {
      locale: 'en',
      type: 'fair',
      code: 'fair',
      values: { 'theme.en': theme, 'shortName.en': 'Small' },
      revision: null,
    });
  const theme = async () =>
    (await ask('records.get', { locale: 'en', type: 'fair', code: 'fair' })).values.find(
      ({ field }) => field === 'theme.en',
    )?.value;
  await setTheme('Before');
  await ask('publish.run', { locale: 'en' });
  await setTheme('After');
  const { backups } = await ask('draft.backups', {});
  expect(backups).toHaveLength(1);
  const { at, keptAs } = await ask('draft.restoreBackup', {});
  expect([at, await theme()]).toEqual([backups[0]?.at, 'Before']);
  expect(readdirSync(join(dataDir, 'staff'))).toContain(keptAs);
  expect((await ask('staff.audit', {})).entries[0]?.action).toBe('draftRecovered');
});

test('without a copy nothing changes', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const before = await ask('records.list', { locale: 'en', type: 'exhibitor' });
  await expect(ask('draft.restoreBackup', {})).rejects.toThrow('NOT_FOUND');
  expect(await ask('records.list', { locale: 'en', type: 'exhibitor' })).toEqual(before);
});
