/** Going back to the last good copy of the draft. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

/** A change that lets the small catalogue be published. */
const setTheme = ({ ask }: StaffCore, theme: string) =>
  ask('records.save', {
    locale: 'en',
    type: 'fair',
    code: 'fair',
    values: { 'theme.en': theme, 'shortName.en': 'Small' },
    revision: null,
  });

test('the copy made when publishing comes back; the draft that it replaces is kept, and the log tells it', async () => {
  core = await startStaffCore();
  const { ask, dataDir } = core;
  expect(await ask('draft.backups', {})).toEqual({ backups: [] });
  const theme = async () =>
    (await ask('records.get', { locale: 'en', type: 'fair', code: 'fair' })).values.find(
      ({ field }) => field === 'theme.en',
    )?.value;
  await setTheme(core, 'Before');
  await ask('publish.run', { locale: 'en' });
  await setTheme(core, 'After');
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

test('an import that waits is forgotten with the draft that it was compared with', async () => {
  core = await startStaffCore();
  const { ask, inbox } = core;
  await setTheme(core, 'Before');
  await ask('publish.run', { locale: 'en' });
  mkdirSync(inbox, { recursive: true });
  writeFileSync(join(inbox, 'list.csv'), 'Company,Booth\nHanbit Foods,B09\n');
  const path = join(inbox, 'list.csv');
  expect((await ask('import.start', { locale: 'en', paths: [path] })).stage).toMatch(/ready|asking/);
  await ask('draft.restoreBackup', {});
  expect((await ask('import.state', { locale: 'en' })).stage).toBe('none');
  await expect(ask('import.apply', { locale: 'en' })).rejects.toThrow('CONFLICT');
});

test('a form that was read before the copy came back saves nothing over it', async () => {
  core = await startStaffCore();
  const { ask } = core;
  await setTheme(core, 'Before');
  await ask('publish.run', { locale: 'en' });
  await setTheme(core, 'After');
  const { revision } = await ask('records.get', { locale: 'en', type: 'fair', code: 'fair' });
  await ask('draft.restoreBackup', {});
  const save = ask('records.save', {
    locale: 'en',
    type: 'fair',
    code: 'fair',
    values: { 'theme.en': 'Late' },
    revision,
  });
  await expect(save).rejects.toThrow('CONFLICT');
});
