import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '#renderer/App.tsx';
import { startI18n } from '#renderer/i18n/index.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { connectBridge } from '#tests/support/kioskBridge.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';

const minuteMs = 60_000;
let core: TestCore;

/** Opens the kiosk at a time of the fair's day, with quiet hours from 20:00 to 08:00. */
async function open(time: string): Promise<void> {
  vi.setSystemTime(new Date(`2021-09-25T${time}:00+08:00`));
  core = startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }], {
    quietHours: { from: '20:00', to: '08:00' },
  });
  connectBridge(core.app);
  render(<App />);
  await wait(10);
}

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  await startI18n('zh-CN');
});
afterEach(async () => {
  await core.app.close();
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const isDark = () => screen.queryByRole('heading', { level: 1, name: '屏幕休息中' }) !== null;
const press = async (name: RegExp) => {
  fireEvent.pointerDown(window);
  fireEvent.click(screen.getByRole('button', { name }));
  await wait(10);
};

test('the screen goes dark when quiet hours begin, and bright when they end, by itself', async () => {
  await open('19:59');
  const evening = isDark();
  await wait(minuteMs + 5000);
  const night = isDark();
  vi.setSystemTime(new Date('2021-09-26T07:59:58+08:00'));
  await wait(6000);
  expect([evening, night, isDark()]).toEqual([false, true, false]);
});

test('a touch in the night wakes the attract loop for a minute', async () => {
  await open('23:00');
  const before = isDark();
  await press(/触摸屏幕即可唤醒/);
  await wait(59_000);
  const awake = !isDark();
  await wait(2000);
  expect([before, awake, isDark()]).toEqual([true, true, true]);
});

test('a visit is never darkened, however long; after it the night goes on', async () => {
  await open('19:58');
  await press(/Touch to search/);
  for (let turn = 0; turn < 5; turn++) {
    await wait(30_000);
    fireEvent.pointerDown(window);
  }
  const during = isDark();
  fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
  await wait(minuteMs + 6000);
  expect([during, isDark()]).toEqual([false, true]);
});

test('a hundred and fifty slides leave no more in the page than one', async () => {
  await open('09:00');
  await wait(20_000);
  const count = () => document.querySelectorAll('*').length;
  const counts: number[] = [];
  for (let turn = 0; turn < 8; turn++) {
    await wait(8000);
    counts.push(count());
  }
  await wait(20 * minuteMs);
  expect(count()).toBeLessThanOrEqual(Math.max(...counts));
});

test('a paused loop stands still until it is resumed', async () => {
  await open('09:00');
  const shown = () => document.querySelector('[data-role=now]')?.textContent;
  await press(/暂停轮播/);
  const before = shown();
  await wait(2 * minuteMs);
  const after = shown();
  await press(/继续轮播/);
  await wait(8000);
  expect([before === after, shown() === before]).toEqual([true, false]);
});

test('the second half of a double tap on "Start over" does not begin the next visit', async () => {
  await open('09:00');
  const isInert = () => screen.getByRole('main').hasAttribute('inert');
  const first = isInert();
  await press(/Touch to search/);
  await wait(400);
  fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
  await wait(10);
  const after = isInert();
  await wait(400);
  expect([first, after, isInert()]).toEqual([false, true, false]);
});
