import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

test('a version is brought back in two steps, told, and the count of differences is against it', async () => {
  staff = await openSection({ section: 'overview' });
  const { ask, clock } = staff;
  const edit = (values: Record<string, string>) =>
    ask('records.save', { locale: 'en', type: 'fair', code: 'fair', values, revision: null });
  await edit({ 'shortName.en': 'Small' });
  await ask('publish.run', { locale: 'en' });
  clock.advanceMs(60_000);
  await edit({ 'shortName.en': 'Smaller' });
  clock.advanceMs(60_000);
  await ask('publish.run', { locale: 'en' });
  const core = staff;
  document.body.replaceChildren();
  staff = await openSection({ section: 'publish' }, core);
  await untilTold('0 records differ');
  await press('button', 'Bring back');
  await untilTold('From the next visit on, visitors see version 1. Go on?');
  expect((await ask('publish.check', { locale: 'en' })).current?.number).toBe(2);
  await press('button', 'Bring version 1 back');
  await untilTold('Visitors see version 1 again.');
  await untilTold('1 record differs');
  expect(screen.queryByRole('button', { name: 'Bring version 1 back' })).toBeNull();
});
