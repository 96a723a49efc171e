import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '#db/model.ts';
import { App } from '#renderer/App.tsx';
import { startI18n } from '#renderer/i18n/index.ts';
import { textOf } from '#tests/support/texts.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { connectBridge } from '#tests/support/kioskBridge.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';

let core: TestCore;

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  await startI18n('zh-CN');
  core = startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }]);
  connectBridge(core.app);
  render(<App />);
  await wait(10);
  await press(/Touch to search/);
  await wait(400);
});
afterEach(async () => {
  await core.app.close();
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function press(name: string | RegExp): Promise<void> {
  const button = screen.getByRole('button', { name });
  fireEvent.pointerDown(button);
  fireEvent.click(button);
  await wait(10);
}

/** An action of the bar, in the language that the screen has now. */
function bar(name: 'back' | 'home' | 'programme' | 'barrierFree'): HTMLElement {
  const locale = document.documentElement.lang as Locale;
  const navigation = screen.getByRole('navigation', { name: textOf(locale, 'action.label') });
  return within(navigation).getByRole('button', { name: textOf(locale, `action.${name}`) });
}
const back = () => bar('back');
async function take(name: Parameters<typeof bar>[0]): Promise<void> {
  fireEvent.pointerDown(bar(name));
  fireEvent.click(bar(name));
  await wait(10);
}
const display = () => document.documentElement.dataset;

/** Somebody turns the barrier-free mode on and goes to the programme. */
async function leaveTraces(): Promise<void> {
  await take('programme');
  await take('barrierFree');
  expect([display()['barrierFree'], back()]).toEqual(['', expect.objectContaining({ disabled: false })]);
}

test('another language at once is the same visitor: the place and the display stay', async () => {
  await leaveTraces();
  await wait(5000);
  await press('한국어');
  expect(display()['barrierFree']).toBe('');
  expect(back()).toHaveProperty('disabled', false);
  expect(screen.queryByRole('button', { name: /저예요/ })).toBeNull();
});

test('another language as the first thing after a minute is a new visitor, who finds nothing of the one before', async () => {
  await leaveTraces();
  await wait(61_000);
  await press('한국어');
  await wait(400);
  expect([display()['barrierFree'], display()['contrast']]).toEqual([undefined, undefined]);
  expect(back()).toHaveProperty('disabled', true);
  await wait(30_100);
  expect(screen.queryByRole('button', { name: /저예요/ })).toBeNull();
});

test('for eight seconds, on that very screen, the same visitor can go on in the new language', async () => {
  await leaveTraces();
  await wait(61_000);
  await press('한국어');
  await wait(400);
  await press(/저예요/);
  await wait(400);
  expect([document.documentElement.lang, display()['barrierFree']]).toEqual(['ko', '']);
  expect(back()).toHaveProperty('disabled', false);
});

test('who walks on from the new visit’s first screen has given up the old one', async () => {
  await leaveTraces();
  await wait(61_000);
  await press('中文');
  await wait(400);
  await take('programme');
  await take('home');
  expect(screen.queryByRole('button', { name: /还是我/ })).toBeNull();
});

test('who has only just begun does not begin again by changing the language', async () => {
  await wait(30_000);
  await press('한국어');
  expect(screen.queryByRole('button', { name: /저예요/ })).toBeNull();
});

test('a page that is drawn anew in another language leaves the focus where the visitor has walked', async () => {
  await take('programme');
  await wait(400);
  expect(document.activeElement?.tagName).toBe('H1');
  const walkedTo = bar('home');
  fireEvent.click(screen.getByRole('button', { name: '한국어' }));
  walkedTo.focus();
  await wait(400);
  expect(document.documentElement.lang).toBe('ko');
  expect(document.activeElement).toBe(walkedTo);
  // The next page has it at its title again.
  await take('home');
  await wait(400);
  expect(document.activeElement?.tagName).toBe('H1');
});
