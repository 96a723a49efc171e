import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openSection, press, untilTold, type StaffScreen } from '#tests/support/staffScreen.tsx';
import { jpegOf } from '../db/pictures/madePictures.ts';

let staff: StaffScreen | null = null;
afterEach(async () => {
  await staff?.app.close();
  staff = null;
});

test('a folder of pictures is chosen, looked at, an unknown one given to its product, and stored', async () => {
  staff = await openSection({ section: 'import' });
  const { ask, inbox } = staff;
  mkdirSync(join(inbox, 'stand'));
  for (const name of ['food-p001.jpg', 'IMG_0042.jpg'])
    writeFileSync(join(inbox, 'stand', name), await jpegOf(900, 900));
  writeFileSync(join(inbox, 'stand', 'food-p002.jpg'), await jpegOf(200, 100));
  await press('button', /^Pictures/);
  await press('button', 'Inbox of the kiosk');
  await press('button', /stand/);
  await press('button', 'Take the pictures of this folder');
  await press('button', 'Read 1 file');
  await untilTold('Pictures: 1 matched, 1 not matched, 1 not usable.');
  await press('button', 'Choose whose it is');
  // Fingers have a keyboard here too.
  const field = await screen.findByRole('textbox');
  fireEvent(field, new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  act(() => field.focus());
  expect(screen.getByRole('group', { name: 'On-screen keyboard' })).toBeTruthy();
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Radish' } });
  await press('button', /^Radish Kimchi/);
  await untilTold('Pictures: 2 matched, 0 not matched, 1 not usable.');
  await press('button', /^Findings/);
  await untilTold('The picture has only 200 × 100 pixels');
  await press('button', 'Write into the draft');
  await untilTold('2 pictures added.');
  const { values } = await ask('records.get', { locale: 'en', type: 'product', code: 'food-p002' });
  expect(values.find(({ field }) => field === 'pictures')?.value).toMatch(/^[0-9a-f]{32}$/);
  await press('button', 'Undo this import');
  await untilTold('Plug in a USB drive');
  const after = await ask('records.get', { locale: 'en', type: 'product', code: 'food-p002' });
  expect(after.values.find(({ field }) => field === 'pictures')).toBeUndefined();
});
