import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startI18n } from '#renderer/i18n/index.ts';
import { addStaffTexts } from '#renderer/staff/i18n/index.ts';
import { KeyboardDock } from '#renderer/staff/parts/KeyboardDock.tsx';
import { TextField } from '#renderer/staff/parts/TextField.tsx';

beforeEach(async () => {
  await startI18n('en');
  addStaffTexts();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Page() {
  const [text, setText] = useState('');
  const [isThere, setThere] = useState(true);
  return (
    <KeyboardDock>
      {isThere ? <TextField label="About" value={text} limit={null} lang="en" isLong onChange={setText} /> : null}
      <TextField label="Name" value="" limit={null} lang="en" onChange={() => {}} />
      <button type="button" onClick={() => setThere(false)}>
        Elsewhere
      </button>
    </KeyboardDock>
  );
}

const keyboard = () => screen.queryByRole('group', { name: 'On-screen keyboard' });
const call = () => screen.queryByRole('button', { name: 'Keyboard' });
const field = (name: string) => screen.getByRole('textbox', { name });

/** A finger or a mouse on something: it gets the focus when it can have one. */
function touch(target: HTMLElement, pointerType = 'touch') {
  fireEvent(target, new PointerEvent('pointerdown', { pointerType, bubbles: true }));
  act(() => target.focus());
  fireEvent.click(target);
}
const wait = () =>
  act(() => {
    vi.advanceTimersByTime(300);
  });

test('a finger on a field brings the keyboard, "Done" sends it away, and only a field brings it again', () => {
  render(<Page />);
  touch(document.body);
  expect(keyboard()).toBeNull();
  touch(field('About'));
  expect(keyboard()).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(keyboard()).toBeNull();
  fireEvent(document.body, new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  expect(keyboard()).toBeNull();
  touch(field('About'));
  expect(keyboard()).not.toBeNull();
});

test('a mouse brings no keyboard, only the button that calls it', () => {
  render(<Page />);
  touch(field('Name'), 'mouse');
  expect(keyboard()).toBeNull();
  expect(call()).not.toBeNull();
});

test('it goes with the focus, a moment later so that no button moves under a finger, and with its field', () => {
  render(<Page />);
  touch(field('About'));
  touch(field('Name'));
  wait();
  expect(keyboard()).not.toBeNull();
  touch(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(keyboard()).not.toBeNull();
  wait();
  expect([keyboard(), call()]).toEqual([null, null]);
});

test('a field that disappears takes the keyboard with it', () => {
  render(<Page />);
  touch(field('About'));
  fireEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  wait();
  expect([keyboard(), call()]).toEqual([null, null]);
});

test('texts of several lines have a key for a new line, others have none', () => {
  render(<Page />);
  touch(field('Name'));
  expect(screen.queryByRole('button', { name: 'New line' })).toBeNull();
  touch(field('About'));
  for (const name of ['a', 'New line', 'b']) fireEvent.click(screen.getByRole('button', { name }));
  expect((field('About') as HTMLTextAreaElement).value).toBe('a\nb');
});
