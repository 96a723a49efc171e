import i18next, { type TFunction } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { Locale } from '#db/model.ts';
import { slot } from '#renderer/components/Sentence.tsx';
import en from '#renderer/i18n/locales/en.json' with { type: 'json' };
import ko from '#renderer/i18n/locales/ko.json' with { type: 'json' };
import zh from '#renderer/i18n/locales/zh-CN.json' with { type: 'json' };
import { formatMetres, sentenceOf, walkingTime } from '#renderer/screens/plan/directions.ts';
import type { WayStep } from '#renderer/screens/plan/wayData.ts';

const locales: readonly Locale[] = ['en', 'zh-CN', 'ko'];

beforeAll(() =>
  i18next.init({
    lng: 'en',
    resources: { en: { translation: en }, ko: { translation: ko }, 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
  }),
);

const translate = (locale: Locale): TFunction => i18next.getFixedT(locale);

/** What a reader of each language gets for a step. */
function say(step: Partial<WayStep> & Pick<WayStep, 'kind'>): string[] {
  return locales.map((locale) => {
    const whole = { distanceM: 0, landmark: null, side: null, ...step };
    const { sentence, value } = sentenceOf(whole, translate(locale), locale);
    // A number and its unit stay on one line; here they are compared with plain spaces.
    return sentence.replace(slot, value?.text ?? '').replaceAll('\u00A0', ' ');
  });
}

const stage = { type: 'feature', code: 'stage', label: { text: '中央舞台', locale: 'zh-CN' } } as const;
const booth = { type: 'booth', code: 'D07', label: { text: 'D07', locale: 'zxx' } } as const;
const toilet = { type: 'feature', code: 't1', label: { text: '화장실', locale: 'ko' } } as const;

test('a walk up to a landmark is one natural sentence in each language', () => {
  expect([
    ...say({ kind: 'straight', distanceM: 18.3, landmark: stage }),
    ...say({ kind: 'left', distanceM: 6, landmark: booth }),
  ]).toEqual([
    'Go straight for about 18 m to the 中央舞台.',
    '直走约18米到中央舞台。',
    '中央舞台까지 약 18m 곧장 가세요.',
    'Turn left and walk about 6 m to booth D07.',
    '左转，走约6米到D07展位。',
    '왼쪽으로 돌아 D07 부스까지 약 6m 가세요.',
  ]);
});

test('every turn has words without a landmark, and without a distance that nobody would pace out', () => {
  const kinds = ['straight', 'left', 'right', 'slight-left', 'slight-right', 'back'] as const;
  expect(kinds.flatMap((kind) => [say({ kind, distanceM: 12 }), say({ kind, distanceM: 0.8 })])).toEqual([
    ['Go straight for about 12 m.', '直走约12米。', '약 12m 곧장 가세요.'],
    ['Go straight.', '直走。', '곧장 가세요.'],
    ['Turn left and walk about 12 m.', '左转，走约12米。', '왼쪽으로 돌아 약 12m 가세요.'],
    ['Turn left.', '左转。', '왼쪽으로 도세요.'],
    ['Turn right and walk about 12 m.', '右转，走约12米。', '오른쪽으로 돌아 약 12m 가세요.'],
    ['Turn right.', '右转。', '오른쪽으로 도세요.'],
    ['Bear left and walk about 12 m.', '向左前方走约12米。', '왼쪽 앞으로 약 12m 가세요.'],
    ['Bear left.', '向左前方走。', '왼쪽 앞으로 가세요.'],
    ['Bear right and walk about 12 m.', '向右前方走约12米。', '오른쪽 앞으로 약 12m 가세요.'],
    ['Bear right.', '向右前方走。', '오른쪽 앞으로 가세요.'],
    ['Turn around and walk about 12 m.', '向后转，走约12米。', '뒤로 돌아 약 12m 가세요.'],
    ['Turn around.', '向后转。', '뒤로 도세요.'],
  ]);
});

test('the goal is said with its side, and Korean particles follow its last sound', () => {
  expect([
    say({ kind: 'arrive', landmark: booth, side: 'right' }),
    say({ kind: 'arrive', landmark: toilet, side: 'left' }),
    say({ kind: 'arrive', landmark: booth, side: 'ahead' }),
    say({ kind: 'arrive', landmark: booth }),
  ]).toEqual([
    ['On your right you will see booth D07.', 'D07展位在您右手边。', '오른쪽에 D07 부스가 있어요.'],
    ['On your left you will see the 화장실.', '화장실在您左手边。', '왼쪽에 화장실이 있어요.'],
    ['Straight ahead you will see booth D07.', 'D07展位就在您正前方。', '바로 앞에 D07 부스가 있어요.'],
    ['You will be at booth D07.', 'D07展位就到了。', '여기에 D07 부스가 있어요.'],
  ]);
});

test('distances and times are rounded as people say them, with the plural of the language', () => {
  expect(locales.map((locale) => [0.2, 7.4, 19.6, 23, 58].map((metres) => formatMetres(metres, locale)))).toEqual([
    ['1 m', '7 m', '20 m', '25 m', '60 m'].map((text) => text.replace(' ', '\u00A0')),
    ['1米', '7米', '20米', '25米', '60米'],
    ['1m', '7m', '20m', '25m', '60m'],
  ]);
  expect(locales.map((locale) => [59, 60, 170].map((seconds) => walkingTime(seconds, translate(locale))))).toEqual([
    ['under 1 min', 'about 1 min', 'about 3 min'],
    ['不到1分钟', '约1分钟', '约3分钟'],
    ['1분 이내', '약 1분', '약 3분'],
  ]);
});
