import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

const list = { section: 'records', type: 'exhibitor', code: null, isNew: false } as const;

test('records are chosen, what would change is shown before it is done, and it can be taken back', async () => {
  staff = await openSection(list);
  const { ask } = staff;
  const { records } = await ask('records.list', { locale: 'en', type: 'exhibitor' });
  const wechats = async () => {
    const all = records.map(({ code }) => ask('records.get', { locale: 'en', type: 'exhibitor', code }));
    return (await Promise.all(all)).map(({ values }) => values.find(({ field }) => field === 'wechat')?.value ?? null);
  };
  const before = await wechats();
  await press('button', 'Choose all found');
  await untilTold(`${records.length} chosen`);
  await press('button', 'Change those chosen');
  await press('button', /WeChat/i);
  fireEvent.change(await screen.findByRole('textbox', { name: /WeChat/i }), { target: { value: 'pavilion-2021' } });
  await untilTold(`${records.length} records would change`);
  expect(await wechats()).toEqual(before);
  await press('button', `Change ${records.length} records`);
  await untilTold(`${records.length} records were changed.`);
  expect(new Set(await wechats())).toEqual(new Set(['pavilion-2021']));
  await press('button', 'Undo this change');
  await untilTold('Undone.');
  expect(await wechats()).toEqual(before);
});

test('single records are chosen by their mark; a value that is none is named and changes nothing', async () => {
  staff = await openSection(list);
  const { records } = await staff.ask('records.list', { locale: 'en', type: 'exhibitor' });
  await press('checkbox', `Choose ${records[0]?.title}`);
  await untilTold('1 chosen');
  await press('button', 'Change those chosen');
  await press('button', 'E-mail');
  fireEvent.change(await screen.findByRole('textbox', { name: 'E-mail' }), { target: { value: 'nobody' } });
  await untilTold('Nothing would change.');
  expect(screen.getByRole('button', { name: /^Change 0/ }).getAttribute('aria-disabled')).toBe('true');
});

test('a list gets one more item without losing what it has', async () => {
  staff = await openSection(list);
  const { ask } = staff;
  const { records } = await ask('records.list', { locale: 'en', type: 'exhibitor' });
  const code = records[0]?.code ?? '';
  await ask('records.save', {
    locale: 'en',
    type: 'exhibitor',
    code,
    values: { 'keywords.en': 'coil' },
    revision: null,
  });
  await press('checkbox', `Choose ${records[0]?.title}`);
  await untilTold('1 chosen');
  await press('button', 'Change those chosen');
  await press('button', /Keywords|Search words/i);
  expect((await screen.findByRole('button', { name: 'Add to the list' })).getAttribute('aria-pressed')).toBe('true');
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'sheet' } });
  await press('button', 'Change 1 record');
  await untilTold('1 record was changed.');
  const { values } = await ask('records.get', { locale: 'en', type: 'exhibitor', code });
  expect(values.find(({ field }) => field === 'keywords.en')?.value).toMatch(/coil\W+sheet/);
});
