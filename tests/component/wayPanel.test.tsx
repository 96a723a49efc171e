import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '#db/model.ts';
import { startI18n } from '#renderer/i18n/index.ts';
import type { Way, WayProblem } from '#renderer/screens/plan/wayData.ts';
import { WayPanel } from '#renderer/screens/plan/WayPanel.tsx';
import { SessionContext, type Session } from '#renderer/session/SessionContext.tsx';

beforeEach(() => startI18n('en'));

const name = (text: string) => ({ text, locale: 'en' });
const desk = { code: 'desk', label: name('Information desk'), xM: 3, yM: 33, distanceM: 12 };

const problem = (reason: WayProblem['reason'], more: Partial<WayProblem> = {}): WayProblem => ({
  target: { type: 'exhibitor', id: 'e1' },
  label: name('Gaon Foods'),
  reason,
  booth: null,
  hall: null,
  movedTo: null,
  ...more,
});

/** The panel in a session of one language; everything that leads on is recorded. */
function show(way: Partial<Way> | undefined, options: { locale?: Locale; isTour?: boolean } = {}) {
  const calls = {
    onAvoidSteps: vi.fn<(avoids: boolean) => void>(),
    onClear: vi.fn<() => void>(),
    onDesk: vi.fn<(code: string) => void>(),
    onHall: vi.fn<(code: string) => void>(),
  };
  const session = { locale: options.locale ?? 'en' } as Session; // The panel asks for nothing else.
  const whole: Way | undefined = way && {
    legs: [],
    totalM: 0,
    totalSeconds: 0,
    problems: [],
    desk: null,
    here: null,
    ...way,
  };
  render(
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- Drawn once: nothing is drawn anew by a new object.
    <SessionContext.Provider value={session}>
      <WayPanel way={whole} isTour={options.isTour ?? false} isEmpty={false} avoidsSteps {...calls} />
    </SessionContext.Provider>,
  );
  return calls;
}

test('every reason why there is no way is told plainly, in each language, with the desk that knows', async () => {
  const problems = [
    problem('no-booth'),
    problem('no-position'),
    problem('moved', { label: name('A03'), movedTo: 'A07' }),
    problem('unknown-booth', { label: name('Z99') }),
    problem('withdrawn', { label: name('B09') }),
    problem('unknown-exhibitor'),
    problem('other-hall', { hall: { code: 'H2', name: name('Food tent') } }),
    problem('unreachable'),
    problem('kiosk-not-placed'),
    problem('kiosk-not-placed', { label: name('Another') }),
  ];
  const told: Record<string, string[]> = {};
  for (const locale of LOCALES) {
    await startI18n(locale);
    show({ problems, desk }, { locale });
    told[locale] = [...screen.getByRole('status').querySelectorAll('p > span')].map(
      ({ textContent }) => textContent?.replaceAll('\u00A0', ' ') ?? '',
    );
    cleanup();
  }
  expect(told).toEqual({
    ko: [
      'Gaon Foods: 부스 위치가 아직 정해지지 않았어요.',
      'Gaon Foods: 아직 안내도에 표시되지 않았어요.',
      'A03: A07 부스로 옮겼어요.',
      '이번 행사에는 Z99 부스가 없어요.',
      'B09 부스는 없어졌어요.',
      'Gaon Foods: 안내도에 더 이상 없어요.',
      'Gaon Foods: 이 전시장이 아니라 Food tent에 있어요.',
      'Gaon Foods: 계단 없이 갈 수 있는 길이 없어요.',
      '이 화면의 위치가 정해지지 않아 길을 보여 드릴 수 없어요.',
      '약 12m 떨어진 Information desk에 문의해 주세요.',
    ],
    'zh-CN': [
      'Gaon Foods的展位尚未公布。',
      'Gaon Foods尚未标在平面图上。',
      'A03已搬到A07展位。',
      '本届展会没有Z99展位。',
      'B09展位已取消。',
      '平面图上已没有Gaon Foods。',
      'Gaon Foods不在本馆，在Food tent。',
      '没有可避开台阶前往Gaon Foods的路线。',
      '本屏位置尚未设置，无法显示路线。',
      '请到Information desk咨询，距此约12米。',
    ],
    en: [
      'The booth of Gaon Foods has not been announced yet.',
      'Gaon Foods is not marked on the plan yet.',
      'A03 has moved to booth A07.',
      'There is no booth Z99 at this fair.',
      'Booth B09 is no longer in use.',
      'Gaon Foods is no longer on the plan.',
      'Gaon Foods is not in this hall but in Food tent.',
      'There is no way without steps to Gaon Foods.',
      'The position of this screen is not set, so no way can be shown.',
      'Please ask at the Information desk, about 12 m from here.',
    ],
  });
});

test('the desk is one press away, steps can be allowed, and the way can be put away', () => {
  const hall = { code: 'H2', name: name('Food tent') };
  const calls = show({ problems: [problem('other-hall', { hall })], desk });
  fireEvent.click(screen.getByRole('button', { name: 'Show that hall' }));
  fireEvent.click(screen.getByRole('button', { name: 'Show the way there' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Avoid steps', checked: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Close the way' }));
  expect([
    calls.onHall.mock.calls,
    calls.onDesk.mock.calls,
    calls.onAvoidSteps.mock.calls,
    calls.onClear.mock.calls.length,
  ]).toEqual([[['H2']], [['desk']], [[false]], 1]);
});

test('a tour lists its stops in order with the total, and each opens its own directions', () => {
  const leg = (text: string, booth: string, distanceM: number) => ({
    targets: [{ type: 'booth' as const, number: booth }],
    hall: 'H1',
    hasSteps: false,
    label: name(text),
    booth,
    points: [],
    distanceM,
    seconds: distanceM,
    steps: [
      { kind: 'straight' as const, distanceM, landmark: null, side: null },
      {
        kind: 'arrive' as const,
        distanceM: 0,
        landmark: { type: 'booth' as const, code: booth, label: { text: booth, locale: 'zxx' } },
        side: 'left' as const,
      },
    ],
  });
  show({ legs: [leg('Gaon', 'A01', 12), leg('Hanbit', 'D07', 40)], totalM: 52, totalSeconds: 90 }, { isTour: true });
  const words = () => document.body.textContent?.replaceAll('\u00A0', ' ') ?? '';
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Tour of your list');
  expect(words()).toContain('about 50 m·about 2 min');
  expect(
    screen.getAllByRole('button', { name: /Stop \d/ }).map(({ textContent }) => textContent?.slice(0, 12)),
  ).toEqual([expect.stringContaining('1Stop 1Gaon'), expect.stringContaining('2Stop 2Hanb')]);
  expect(words()).toContain('On your left you will see booth A01.');
  fireEvent.click(screen.getByRole('button', { name: /Stop 2/ }));
  expect([words().includes('booth D07.'), words().includes('see booth A01.')]).toEqual([true, false]);
});
