import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

test('correcting a word of a notice without an end leaves it without an end', async () => {
  staff = await openSection({ section: 'records', type: 'event', code: null, isNew: false });
  const texts = { ko: '', 'zh-CN': '', en: 'Hall 3 is closd.' };
  await staff.ask('staff.setNotice', { notice: { texts, until: null } });
  await press('button', 'Urgent notice');
  await untilTold('until it is taken back');
  expect(screen.getByRole('heading', { name: 'How long' })).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'English' }), { target: { value: 'Hall 3 is closed.' } });
  await press('button', 'To the list');
  await press('button', 'Urgent notice');
  await untilTold('until it is taken back');
  expect(screen.getByDisplayValue('Hall 3 is closed.')).toBeTruthy();
  await press('button', 'Show it now');
  await untilTold('Visitors see it now.');
  const { notice } = await staff.ask('staff.notice', {});
  expect(notice).toMatchObject({ texts: { en: 'Hall 3 is closed.' }, until: null });
});
