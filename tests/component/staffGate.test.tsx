import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { startI18n } from '#renderer/i18n/index.ts';
import { FirstRun } from '#renderer/staff/gate/FirstRun.tsx';
import { PinPad } from '#renderer/staff/gate/PinPad.tsx';
import { addStaffTexts } from '#renderer/staff/i18n/index.ts';

beforeEach(async () => {
  await startI18n('en');
  addStaffTexts();
});

test('digits typed anywhere go to the pad, and Enter confirms instead of typing the focused digit again', () => {
  const entered: string[] = [];
  render(<PinPad label="PIN" onEnter={(pin) => entered.push(pin)} />);
  for (const key of '4815') fireEvent.keyDown(document.body, { key });
  const four = screen.getByRole('button', { name: '4' });
  four.focus();
  const wentOn = fireEvent.keyDown(four, { key: 'Enter' });
  expect([entered, wentOn]).toEqual([['4815'], false]);
});

test('a PIN that is too short is told before it is typed a second time', () => {
  render(<FirstRun onDone={() => {}} />);
  for (const key of ['1', '2', '3', 'Enter']) fireEvent.keyDown(document.body, { key });
  expect(screen.getByRole('alert').textContent).toBe('A PIN has at least 6 digits.');
  expect(screen.queryByText('Once more, to be sure')).toBeNull();
});
