/** What staff see of a record before visitors do. */
import { afterEach, expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';

let core: StaffCore | null = null;
afterEach(async () => {
  await core?.app.close();
  core = null;
});

test('a product’s card speaks three languages as it is typed, with its maker, booth and picture', async () => {
  core = await startStaffCore();
  const { ask } = core;
  const { codes } = await ask('records.codes', { type: 'product', query: '', show: 'all' });
  const records = await Promise.all(codes.map((code) => ask('records.get', { locale: 'en', type: 'product', code })));
  const valueOf = (index: number, key: string) =>
    records[index]?.values.find(({ field }) => field === key)?.value ?? '';
  const withPicture = records.findIndex((_record, index) => valueOf(index, 'pictures') !== '');
  const { card } = await ask('records.preview', {
    locale: 'en',
    type: 'product',
    code: codes[withPicture] ?? '',
    values: { 'name.zh-CN': '刚刚输入的名称' },
  });
  expect(card.texts.map(({ locale }) => locale)).toEqual(LOCALES);
  expect(card.texts.find(({ locale }) => locale === 'zh-CN')?.title).toBe('刚刚输入的名称');
  expect(card.texts.every(({ maker }) => maker !== '')).toBe(true);
  expect(card.booths).not.toEqual([]);
  expect(card.picture).toMatch(/^data:image\/\w+;base64,/);

  const names = [...valueOf(withPicture, 'pictures').split('\n'), '../../etc/passwd'];
  const { pictures } = await ask('records.pictures', { names });
  expect(pictures.map(({ source }) => source !== null)).toEqual([...names.slice(1).map(() => true), false]);
});
