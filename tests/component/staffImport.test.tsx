import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';

let staff: StaffScreen | null = null;
afterEach(async () => {
  vi.restoreAllMocks();
  await staff?.app.close();
  staff = null;
});

/** A list of products with a column that nothing is known of, and no exhibitor in any heading. */
const list = 'Product name,Model,Zqx\nGinger Syrup,GS-1,blue\n';

async function openList(): Promise<StaffScreen> {
  staff = await openSection({ section: 'overview' });
  const core = staff;
  mkdirSync(core.inbox, { recursive: true });
  writeFileSync(join(core.inbox, 'list.csv'), list);
  await core.ask('import.start', { locale: 'en', paths: [join(core.inbox, 'list.csv')], pictures: [] });
  document.body.replaceChildren();
  staff = await openSection({ section: 'import' }, core);
  return staff;
}

/** Makes the core's next answers to a method wait, or be what is given. */
function intercept(core: StaffScreen, method: string, answer: () => Promise<unknown> | undefined) {
  const before = core.app.answer;
  core.app.answer = (async (name: string, input: unknown, from: never) => {
    if (name !== method) return before(name, input, from);
    const given = await answer();
    return given ?? before(name, input, from);
  }) as typeof before;
}

const isOff = (name: string | RegExp) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

test('while the list is compared again, every other answer waits visibly and none is dropped', async () => {
  const core = await openList();
  let go = () => {};
  const held = new Promise<undefined>((resolve) => (go = () => resolve(undefined)));
  await untilTold('Leave out hidden rows and sheets');
  intercept(core, 'import.answer', () => held);
  await press('button', 'Remove what is not in the list');
  await untilTold('Comparing again');
  expect(isOff('Leave out hidden rows and sheets')).toBe(true);
  go();
  await waitFor(() => expect(isOff('Leave out hidden rows and sheets')).toBe(false));
  await press('button', 'Leave out hidden rows and sheets');
  await waitFor(async () => {
    const { choices } = await core.ask('import.state', { locale: 'en' });
    expect([choices.removeMissing, choices.skipHidden]).toEqual([true, true]);
  });
});

test('a draft that changed meanwhile is told, and the difference is asked for anew', async () => {
  const core = await openList();
  await press('button', /^Questions/);
  for (const out of screen.queryAllByRole('button', { name: 'Leave the column out' })) act(() => out.click());
  await waitFor(() => expect(isOff('Write into the draft')).toBe(false));
  const error = { code: 'CONFLICT', message: 'changed', details: { reason: 'draft-changed' } };
  intercept(core, 'import.apply', async () => ({ ok: false, error }));
  let asked = 0;
  intercept(core, 'import.differences', async () => void asked++);
  await press('button', 'Write into the draft');
  await untilTold('The draft has changed meanwhile and was compared again.');
  await waitFor(() => expect(asked).toBeGreaterThan(0));
  expect(screen.getByRole('button', { name: 'Differences', pressed: true })).toBeTruthy();
});

test('leaving an import takes two steps', async () => {
  const core = await openList();
  await press('button', 'Discard this import');
  await untilTold('What you answered goes with this import.');
  expect((await core.ask('import.state', { locale: 'en' })).stage).not.toBe('none');
  await press('button', 'Discard');
  await untilTold('Plug in a USB drive');
  expect((await core.ask('import.state', { locale: 'en' })).stage).toBe('none');
});

test('a column of a product list is kept aside with its products', async () => {
  const core = await openList();
  await press('button', /^Questions/);
  if (!screen.queryByRole('button', { name: 'Keep, but do not show' })) {
    const others = await screen.findAllByRole('button', { name: 'Choose another meaning' });
    act(() => others.at(-1)?.click());
  }
  await press('button', 'Keep, but do not show');
  await waitFor(async () => {
    const { tables } = await core.ask('import.state', { locale: 'en' });
    expect(tables[0]?.columns.map(({ meaning }) => meaning)).toContainEqual({ kind: 'extra', type: 'product' });
  });
});
