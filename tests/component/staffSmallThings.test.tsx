import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

test('a folder that has gone leaves the places to choose from, and the folder shown is named', async () => {
  staff = await openSection({ section: 'export' });
  mkdirSync(join(staff.inbox, 'drive', 'deep'), { recursive: true });
  expect(await screen.findByRole('heading', { name: 'Kind of file' })).toBeTruthy();
  await press('button', 'Inbox of the kiosk');
  await press('button', 'drive');
  await untilTold('Folder: Inbox of the kiosk › drive');
  rmSync(join(staff.inbox, 'drive'), { recursive: true });
  await press('button', 'Look again');
  await untilTold('It is not there any more.');
  await press('button', 'Inbox of the kiosk');
  await untilTold('Nothing suitable in this folder.');
});

test('each chart has its table beneath, and deleting the counts is told', async () => {
  staff = await openSection({ section: 'stats' });
  await untilTold('Searches by day');
  for (const heading of ['Searches by day', 'Searches by hour of the day']) {
    const section = screen.getByRole('heading', { name: heading }).closest('section');
    expect(section?.querySelector('table')).not.toBeNull();
  }
  await press('button', 'Delete all counts');
  await press('button', 'Delete');
  await untilTold('The counts were deleted.');
});
