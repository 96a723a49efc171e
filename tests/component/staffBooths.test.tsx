import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

const boothsOf = async ({ ask }: StaffScreen, code: string) =>
  (await ask('records.get', { locale: 'en', type: 'exhibitor', code })).line.booths;

/** An exhibitor with booths of its own, a booth that nobody has, and one that others have. */
async function pickBooths({ ask }: StaffScreen) {
  const { booths } = await ask('records.booths', { locale: 'en' });
  const own = booths.find(({ exhibitors }) => exhibitors.length === 1)?.exhibitors[0]?.code ?? '';
  const foreign = booths.find(
    ({ exhibitors }) => exhibitors.length > 0 && exhibitors.every(({ code }) => code !== own),
  );
  const free = booths.find(({ exhibitors }) => exhibitors.length === 0)?.number ?? '';
  return { code: own, free, foreign: foreign?.number ?? '', name: foreign?.exhibitors[0]?.title ?? '' };
}

test('booths of an exhibitor are chosen by key from the plan’s list; who else stands there is told', async () => {
  staff = await openSection({ section: 'overview' });
  const { code, free, foreign, name } = await pickBooths(staff);
  await staff.app.close();
  staff = await openSection({ section: 'records', type: 'exhibitor', code, isNew: false });
  const before = await boothsOf(staff, code);
  await press('button', 'Choose on the plan');
  const list = await screen.findByRole('list', { name: 'Booths' });
  const own = within(list).getByRole('button', { name: new RegExp(`^${before[0]}`), pressed: true });
  expect(own.textContent).toContain('Free');
  await press('button', new RegExp(`^${free} ?Free`));
  await untilTold(`${free} is chosen.`);
  await press('button', new RegExp(`^${foreign} ?${name}`));
  await untilTold(`It is shared with ${name}`);
  await press('button', new RegExp(`^${before[0]} ?Free`));
  await untilTold(`${before[0]} is no longer chosen.`);
  await press('button', 'Save');
  await untilTold('Saved in the draft.');
  expect(await boothsOf(staff, code)).toEqual([...before.slice(1), free, foreign]);
});
