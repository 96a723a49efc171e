import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '#renderer/App.tsx';
import { startI18n } from '#renderer/i18n/index.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { connectBridge, type BridgeTarget } from '#tests/support/kioskBridge.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';

const idleTimeoutMs = 45_000;
const warningMs = 20_000;

let core: TestCore;
let target: BridgeTarget;

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  await startI18n('zh-CN');
  core = startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }]);
  target = connectBridge(core.app);
});
afterEach(async () => {
  await core.app.close();
  vi.useRealTimers();
});

/** Lets time pass on the screen, with every answer that arrives in it. */
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Presses a button by its words and lets the page draw. */
async function press(name: string | RegExp, inside: HTMLElement = document.body): Promise<void> {
  // In the middle of the screen: taps into a corner are the staff's.
  fireEvent.pointerDown(window, { clientX: 500, clientY: 900 });
  fireEvent.click(within(inside).getByRole('button', { name }));
  await wait(10);
}

/** Name of the page: its main heading, without the marks that keep words from breaking. */
const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.replaceAll('\u2060', '').trim();

/** Opens the kiosk and begins a session in English. */
async function beginSession(): Promise<void> {
  render(<App />);
  await wait(10);
  await press(/Touch to search/);
  await wait(400);
}

/** Opens the alphabetical list of companies from anywhere. */
async function openCompanies(): Promise<void> {
  await press('Home', screen.getByRole('navigation', { name: 'Main actions' }));
  await press(/^Companies/);
}

async function openCompany(name: RegExp): Promise<void> {
  await openCompanies();
  await press(name);
}

const endings = () => target.calls.filter(({ name }) => name === 'session.end').length;

test('the attract loop invites in every language and begins in the one that is touched', async () => {
  render(<App />);
  await wait(10);
  expect([document.documentElement.lang, heading()]).toEqual(['zh-CN', '小型展会']);
  await press(/눌러서 찾아보세요/);
  expect([document.documentElement.lang, heading()]).toEqual(['ko', '무엇을 찾으세요?']);
});

test('an attract loop that nobody touches for hours still names the next event, not one that is over', async () => {
  const hourMs = 60 * 60_000;
  core.clock.advanceMs(-48 * hourMs);
  render(<App />);
  await wait(10);
  const before = screen.queryByText('설명회 planned');
  core.clock.advanceMs(36 * hourMs);
  await wait(hourMs);
  expect([before !== null, screen.queryByText('설명회 planned'), screen.queryByText('설명회 moved') !== null]).toEqual([
    true,
    null,
    true,
  ]);
});

test('another language keeps the place, marks what is not translated, and back still knows the way', async () => {
  await beginSession();
  await openCompany(/^Gaon Foods/);
  expect(heading()).toBe('Gaon Foods');
  await press('中文');
  expect([document.documentElement.lang, heading(), screen.getByText('企业信息').tagName]).toEqual([
    'zh-CN',
    '佳温食品',
    'H2',
  ]);
  // A name in Korean alone, on the Chinese page.
  expect(screen.getByText('부장').lang).toBe('ko');
  await press('返回');
  expect(heading()).toBe('企业拼音索引');
  await press('返回');
  expect(heading()).toBe('您想找什么？');
  expect(screen.getByRole('button', { name: '返回' })).toHaveProperty('disabled', true);
});

test('back brings the list again at the place where it was left', async () => {
  await beginSession();
  await openCompanies();
  const list = () => screen.getByRole('heading', { level: 2, name: 'G' }).closest('div[tabindex="-1"]') as HTMLElement;
  list().scrollTop = 321;
  fireEvent.scroll(list());
  await press(/^Gaon Foods/);
  await press('Back');
  expect([heading(), list().scrollTop]).toEqual(['Companies A–Z', 321]);
});

test('an idle session warns, then ends: the attract loop, the kiosk’s own language, and the hosts told to forget', async () => {
  await beginSession();
  await openCompany(/^Gaon Foods/);
  await wait(idleTimeoutMs + 250);
  const dialog = screen.getByRole('dialog', { hidden: true });
  expect(within(dialog).getByRole('heading', { hidden: true }).textContent).toBe('Are you still there?');
  await wait(warningMs + 500);
  expect([screen.queryByRole('dialog', { hidden: true }), document.documentElement.lang, heading(), endings()]).toEqual(
    [null, 'zh-CN', '小型展会', 1],
  );
});

test('"keep going" keeps everything: the page, the way back, the language', async () => {
  await beginSession();
  await openCompany(/^Gaon Foods/);
  await wait(idleTimeoutMs + 5000);
  fireEvent.click(screen.getByRole('button', { name: 'Keep going', hidden: true }));
  await wait(idleTimeoutMs - 1000);
  expect([screen.queryByRole('dialog', { hidden: true }), heading(), endings()]).toEqual([null, 'Gaon Foods', 0]);
});

test('the next visitor starts at home in their own language and finds nothing of the last one', async () => {
  await beginSession();
  await openCompany(/^Gaon Foods/);
  await press('Start over');
  const before = target.calls.length;
  await press(/눌러서 찾아보세요/);
  await wait(400);
  expect([heading(), screen.getByRole('button', { name: '뒤로' })]).toEqual([
    '무엇을 찾으세요?',
    expect.objectContaining({ disabled: true }),
  ]);
  // Not even an answer is left over: everything is asked anew.
  expect(target.calls.slice(before).map(({ name }) => name)).toContain('catalogue.categories');
  expect(document.body.textContent).not.toContain('Gaon');
});

test('an operator’s reset returns to the attract loop at once, from anywhere', async () => {
  await beginSession();
  await openCompany(/^Gaon Foods/);
  act(() => core.app.publish({ name: 'session.reset', payload: { reason: 'operator' } }));
  await wait(10);
  expect([heading(), endings()]).toEqual(['小型展会', 1]);
});

test('the screen says every five seconds that it is alive', async () => {
  render(<App />);
  await wait(20_500);
  expect(target.calls.filter(({ name }) => name === 'kiosk.beat')).toHaveLength(4);
});

test('without a catalogue people are sent to the staff in three languages, and the kiosk opens once there is one', async () => {
  const answer = target.call;
  const body = { code: 'CATALOGUE_UNAVAILABLE', message: '', details: { tried: [] } };
  target.call = () => ({ ok: false, error: body });
  render(<App />);
  await wait(10);
  const titles = ['请咨询工作人员', '직원에게 문의해 주세요', 'Please ask our staff'];
  const languages = titles.map((text) => screen.getByText(text).closest('[lang]')?.getAttribute('lang'));
  expect(languages).toEqual(['zh-CN', 'ko', 'en']);
  target.call = answer;
  await wait(10_500);
  expect(heading()).toBe('小型展会');
});

test('an entry that is gone offers the search and the way home instead of an error', async () => {
  await beginSession();
  const answer = target.call;
  const gone = { ok: false, error: { code: 'NOT_FOUND', message: 'no exhibitor', details: null } };
  target.call = (name, input) => (name === 'exhibitor.get' ? gone : answer(name, input));
  await openCompany(/^Gaon Foods/);
  expect([heading(), document.body.textContent?.includes('NOT_FOUND')]).toEqual(['No longer in the catalogue', false]);
  await press('Home', screen.getByRole('alert'));
  expect(heading()).toBe('What are you looking for?');
});

test('a failed answer can be asked for again', async () => {
  await beginSession();
  const answer = target.call;
  target.call = () => {
    throw new Error('the core is gone');
  };
  await openCompanies();
  expect(heading()).toBe('One moment, please');
  target.call = answer;
  await press('Try again');
  expect(heading()).toBe('Companies A–Z');
});

test('a screen that fails while drawing reports it, and "Try again" tries again, also on the first screen', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<App />);
  await wait(10);
  let isBroken = true;
  const answer = target.call;
  target.call = (name, input) => {
    const result = answer(name, input);
    if (name !== 'catalogue.categories') return result;
    const { value } = result as { value: { industries: unknown } };
    // Drawing reads the list and meets a fault that will be gone later.
    const read = () => {
      if (isBroken) throw new Error('cannot draw');
      return value.industries;
    };
    return { ok: true, value: Object.defineProperty({ ...value }, 'industries', { get: read }) };
  };
  await press(/Touch to search/);
  await wait(400);
  expect(heading()).toBe('One moment, please');
  expect(target.calls).toContainEqual({
    name: 'kiosk.report',
    input: { kind: 'screen-error', message: 'Error: cannot draw' },
  });
  isBroken = false;
  await press('Try again');
  silent.mockRestore();
  expect(heading()).toBe('What are you looking for?');
});
