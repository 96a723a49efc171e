/** What happens to an import between the first look and the draft. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

const locale = 'en';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

async function start(): Promise<StaffCore> {
  core = await startStaffCore();
  mkdirSync(core.inbox, { recursive: true });
  return core;
}

function bring({ inbox }: StaffCore, name: string, content: string | Uint8Array): string {
  writeFileSync(join(inbox, name), content);
  return join(inbox, name);
}

const list = 'Company name,Booth\nHanbit Foods,\nSaebom Steel,\n';

/** An edit that the small catalogue takes, and that lets it be published. */
const edit = ({ ask }: StaffCore, theme: string) =>
  ask('records.save', {
    locale,
    type: 'fair',
    code: 'fair',
    values: { 'theme.en': theme, 'shortName.en': 'Small' },
    revision: null,
  });

test('an edit of what an import would change is noticed, compared with, and then the import can be written', async () => {
  const staff = await start();
  const { ask } = staff;
  await ask('import.start', { locale, paths: [bring(staff, 'a.csv', list)] });
  await ask('import.apply', { locale });
  const next = 'Company name,Phone\nHanbit Foods,02-555-0100\nDarae Steel,\n';
  expect((await ask('import.start', { locale, paths: [bring(staff, 'b.csv', next)] })).summary).toMatchObject({
    added: 1,
    changed: 1,
  });
  const { records } = await ask('records.list', { locale, type: 'exhibitor', query: 'Hanbit' });
  const code = records[0]?.code ?? '';
  await ask('records.save', { locale, type: 'exhibitor', code, values: { phone: '02-555-0199' }, revision: null });
  await expect(ask('import.apply', { locale })).rejects.toThrow('draft-changed');
  const again = await ask('import.state', { locale });
  expect([again.stage, again.summary?.added, again.summary?.changed]).toEqual(['ready', 1, 1]);
  expect((await ask('import.apply', { locale })).stage).toBe('applied');
});

test('an edit of something else while an import waits asks nothing again', async () => {
  const staff = await start();
  const { ask } = staff;
  await ask('import.start', { locale, paths: [bring(staff, 'a.csv', list)] });
  await edit(staff, 'Meanwhile');
  expect((await ask('import.apply', { locale })).stage).toBe('applied');
  expect((await ask('records.list', { locale, type: 'exhibitor', query: 'Hanbit' })).total).toBe(1);
});

test('a tap on Cancel that came too late does not stop what is asked next', async () => {
  const staff = await start();
  const { ask } = staff;
  await ask('import.start', { locale, paths: [bring(staff, 'a.csv', list)] });
  await ask('import.cancel', {});
  expect((await ask('import.answer', { locale, skipHidden: true })).stage).toBe('ready');
});

test('while a file cannot be read nothing that the lists lack is removed, and staff are told', async () => {
  const staff = await start();
  const { ask } = staff;
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const paths = [bring(staff, 'a.csv', list), bring(staff, 'b.xls', Buffer.concat([old, Buffer.alloc(4096)]))];
  await ask('import.start', { locale, paths });
  const unsure = await ask('import.answer', { locale, removeMissing: true });
  expect([unsure.stage, unsure.summary?.removed]).toEqual(['ready', 0]);
  const { problems } = await ask('import.problems', { locale, gravity: 'doubt', offset: 0, limit: 60 });
  expect(problems.map(({ code }) => code)).toContain('removal-left-out');
  await ask('import.start', { locale, paths: paths.slice(0, 1) });
  const sure = await ask('import.answer', { locale, removeMissing: true });
  expect(sure.summary?.removed).toBeGreaterThan(0);
});

test('without room for the copy of the draft an import and a publication are done and told all the same', async () => {
  const staff = await start();
  const { ask, dataDir } = staff;
  await edit(staff, 'Before');
  // Nothing can be copied to where a folder lies that is not empty.
  mkdirSync(join(dataDir, 'staff', 'draft.backup.sqlite', 'in the way'), { recursive: true });
  await ask('import.start', { locale, paths: [bring(staff, 'a.csv', list)] });
  expect((await ask('import.apply', { locale })).stage).toBe('applied');
  const { version } = await ask('publish.run', { locale });
  expect(version.number).toBe(1);
  const { entries } = await ask('staff.audit', {});
  expect(entries.map(({ action }) => action).slice(0, 2)).toEqual(['published', 'imported']);
});
