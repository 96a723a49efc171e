/** The screens of the staff area, for tests that look at each of them and for the README's sheets. */
import { expect } from '@playwright/test';
import type { StaffPage } from './staffPage.ts';

/** Opens the first record of the list that stands. */
async function openFirst(staff: StaffPage): Promise<void> {
  await staff.press(staff.main.getByRole('listitem').first().getByRole('button').first());
  await expect(staff.button('records.save')).toBeVisible();
}

/** Reads the list that bringList (staffJourney.ts) has left in the inbox. */
async function readList(staff: StaffPage): Promise<void> {
  await staff.open('import');
  // The difference of an earlier look still waits.
  const apply = staff.button('import.apply');
  await expect(apply.or(staff.button('import.place_inbox')).first()).toBeVisible();
  if (await apply.isVisible()) return;
  await staff.press(staff.button('import.place_inbox'));
  await staff.press(staff.page.getByRole('button', { name: /office\.csv/ }));
  await staff.press(staff.button('import.read'));
  await expect(apply).toBeVisible({ timeout: 60_000 });
}

/** Every screen behind the door, with the way to it; the administrator is in. */
export const staffScreens: Record<string, (staff: StaffPage) => Promise<void>> = {
  overview: (staff) => staff.open('overview'),
  'files to import': async (staff) => {
    await staff.open('import');
    const discard = staff.button('import.discard');
    await expect(discard.or(staff.button('import.place_inbox')).first()).toBeVisible();
    if (!(await discard.isVisible())) await staff.press(staff.button('import.place_inbox'));
  },
  difference: readList,
  exhibitors: (staff) => staff.open('exhibitors'),
  'form of an exhibitor': async (staff) => {
    await staff.open('exhibitors');
    await openFirst(staff);
  },
  'booth board': async (staff) => {
    await staff.open('exhibitors');
    await staff.press(staff.button('records.boothBoard'));
    await expect(staff.main.getByRole('button', { name: /\d/ }).first()).toBeVisible();
  },
  products: (staff) => staff.open('products'),
  'form of a product': async (staff) => {
    await staff.open('products');
    await openFirst(staff);
  },
  'many at once': async (staff) => {
    await staff.open('products');
    await staff.press(staff.button('records.chooseAll'));
    await staff.press(staff.button('records.changeChosen'));
  },
  programme: (staff) => staff.open('programme'),
  'form of an event': async (staff) => {
    await staff.open('programme');
    await openFirst(staff);
  },
  'urgent notice': async (staff) => {
    await staff.open('programme');
    await staff.press(staff.button('records.notice'));
  },
  'to mend': (staff) => staff.open('quality'),
  publish: (staff) => staff.open('publish'),
  history: async (staff) => {
    await staff.open('history');
    await staff.press(staff.button('records.showChanges').first());
    await expect(staff.main.getByRole('table').first()).toBeVisible();
  },
  counts: (staff) => staff.open('stats'),
  files: (staff) => staff.open('export'),
  settings: (staff) => staff.open('settings'),
  'the fair': async (staff) => {
    await staff.open('settings');
    await staff.press(staff.button('settings.fairEdit'));
    await expect(staff.button('records.save')).toBeVisible();
  },
  synonyms: async (staff) => {
    await staff.open('settings');
    await staff.press(staff.button('settings.synonyms'));
  },
};

/** Until nothing is being asked any more. */
export async function untilAnswered(staff: StaffPage): Promise<void> {
  await staff.page.waitForLoadState('networkidle');
  await expect(staff.main.getByText(staff.text('shell.loading'))).toHaveCount(0, { timeout: 60_000 });
}
