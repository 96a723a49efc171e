import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

// This page has no layout to scroll.
Element.prototype.scrollIntoView = () => {};

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

const list = { section: 'records', type: 'exhibitor', code: null, isNew: false } as const;
const locale = 'en';

async function type(name: string | RegExp, text: string): Promise<void> {
  fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value: text } });
}

test('what was typed into a new record and never saved stands in the form again', async () => {
  const first = await openSection({ section: 'overview' });
  await first.ask('records.keepUnsaved', { type: 'exhibitor', code: null, values: { email: 'kept@example.com' } });
  staff = await openSection({ ...list, isNew: true }, first);
  await waitFor(() => expect(screen.getByDisplayValue('kept@example.com')).toBeTruthy());
});

test('what is typed is kept when somebody leaves at once', async () => {
  staff = await openSection({ ...list, isNew: true });
  const { ask } = staff;
  await type('E-mail', 'quick@example.com');
  await press('button', /To the list/);
  await waitFor(async () =>
    expect(await ask('records.unsaved', { type: 'exhibitor' })).toEqual({ unsaved: { email: 'quick@example.com' } }),
  );
});

test('typed texts are forgotten only after a question', async () => {
  staff = await openSection({ ...list, isNew: true });
  await type('E-mail', 'kept@example.com');
  await press('button', /Forget what I typed|Discard changes/);
  await press('button', 'Cancel');
  expect(screen.getByDisplayValue('kept@example.com')).toBeTruthy();
  await press('button', /Forget what I typed|Discard changes/);
  await press('button', /Forget what I typed|Discard changes/);
  expect(screen.queryByDisplayValue('kept@example.com')).toBeNull();
});

test('a record that cannot be saved says so and leads to the field', async () => {
  const first = await openSection({ section: 'overview' });
  const [code = ''] = (await first.ask('records.codes', { type: 'exhibitor' })).codes;
  staff = await openSection({ ...list, code }, first);
  await type('E-mail', 'nobody');
  await press('button', 'Save');
  await untilTold('Not saved: 1 field needs mending.');
  expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('email');
});

test('a record that is gone is no endless moment', async () => {
  staff = await openSection({ ...list, code: 'nobody' });
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('a record is removed after a question, and comes back by one tap', async () => {
  staff = await openSection(list);
  const { ask } = staff;
  const { records } = await ask('records.list', { locale, type: 'exhibitor' });
  const { code, title } = records[0] ?? { code: '', title: '' };
  const isThere = async () => (await ask('records.get', { locale, type: 'exhibitor', code })).line.isPresent;
  await press('button', `Remove ${title}`);
  expect(await isThere()).toBe(true);
  await press('button', 'Remove');
  await untilTold(`${title} is removed.`);
  expect(await isThere()).toBe(false);
  await press('button', /Take this back|Undo this change/);
  await waitFor(async () => expect(await isThere()).toBe(true));
});

test('the list stands as it was left when a record is closed', async () => {
  staff = await openSection(list);
  const { records } = await staff.ask('records.list', { locale, type: 'exhibitor' });
  const { code, title } = records[0] ?? { code: '', title: '' };
  await type(/Find by name/, code);
  await press('checkbox', `Choose ${title}`);
  fireEvent.click(within((await screen.findAllByRole('listitem'))[0] as HTMLElement).getAllByRole('button')[0]!); // Opens it.
  await press('button', /To the list/);
  expect(await screen.findByDisplayValue(code)).toBeTruthy();
  await untilTold('1 chosen');
});

test('from the findings to a record and back to the findings', async () => {
  staff = await openSection({ section: 'quality' });
  const { kinds } = await staff.ask('quality.list', { locale });
  const [kind] = kinds;
  const chips = within(await screen.findByRole('group'));
  fireEvent.click((await chips.findAllByRole('button'))[0]!); // The kinds stand in the order of the answer.
  fireEvent.click(within((await screen.findAllByRole('listitem'))[0] as HTMLElement).getByRole('button'));
  await press('button', /To mend|To fix/);
  expect(staff.places.at(-1)).toMatchObject({ section: 'quality', list: { kind: kind?.kind } });
});

test('one record of a set is set back to how it was then', async () => {
  const first = await openSection({ section: 'overview' });
  const { ask } = first;
  const [code = ''] = (await ask('records.codes', { type: 'exhibitor' })).codes;
  const emailOf = async () =>
    (await ask('records.get', { locale, type: 'exhibitor', code })).values.find(({ field }) => field === 'email')
      ?.value;
  const saveEmail = (email: string) =>
    ask('records.save', { locale, type: 'exhibitor', code, values: { email }, revision: null });
  await saveEmail('one@example.com');
  await saveEmail('two@example.com');
  staff = await openSection({ section: 'history' }, first);
  const buttons = await screen.findAllByRole('button', { name: 'Show the values' });
  fireEvent.click(buttons[1]!); // The older of the two sets.
  await press('button', 'This record as it was then');
  expect(await emailOf()).toBe('two@example.com');
  await press('button', 'This record as it was then');
  await waitFor(async () => expect(await emailOf()).toBe('one@example.com'));
});

test('what a synonym stands for is found by name and stored by code', async () => {
  staff = await openSection({ section: 'records', type: 'synonym', code: null, isNew: true });
  const { ask, places } = staff;
  const { owners } = await ask('records.owners', { locale, query: 'food' });
  const wanted = owners.find(({ owner }) => owner.startsWith('industry:'));
  await type('Find by a part of the name', 'food');
  await press('button', wanted?.label ?? '');
  const values = { owner: wanted?.owner ?? '' };
  await press('button', /To the list/);
  expect(places).toHaveLength(1);
  await waitFor(async () => expect(await ask('records.unsaved', { type: 'synonym' })).toEqual({ unsaved: values }));
});
