import { describe, expect, test } from 'vitest';
import type { DraftReader, DraftRecord } from '#db/draft/types.ts';
import { matchPictures } from '#db/pictures/matchPictures.ts';
import { editsForPictures } from '#db/pictures/pictureEdits.ts';
import { readRecordNames } from '#db/pictures/recordNames.ts';

type Type = 'exhibitor' | 'product';
const record = (type: Type, code: string, values: DraftRecord['values']): DraftRecord => ({
  type,
  code,
  values,
  isPresent: true,
  changedAt: '2021-09-24T00:00:00.000Z',
});

const records = [
  record('exhibitor', 'E1', {
    'name.ko': '(주)한빛식품',
    'name.zh-CN': '韩光食品有限公司',
    'name.en': 'Hanbit Foods Co., Ltd.',
    externalId: '101',
  }),
  record('exhibitor', 'E2', { 'name.ko': '대한식품', 'name.en': 'Daehan' }),
  record('product', 'P1', {
    exhibitor: 'E1',
    'name.ko': '포기김치',
    'name.zh-CN': '整棵泡菜',
    model: 'HB-1',
    pictures: 'cabbage.jpg\nold-picture',
  }),
  record('product', 'P2', { exhibitor: 'E1', 'name.ko': '고추장', 'name.en': 'Red pepper paste', model: 'HB' }),
  record('product', 'P3', { exhibitor: 'E2', 'name.ko': '고추장', externalId: '2' }),
];
const draft: Pick<DraftReader, 'list' | 'get'> = {
  list: (type) => records.filter((each) => each.type === type),
  get: ({ type, code }) => records.find((each) => each.type === type && each.code === code),
};
const names = readRecordNames(draft);

const owners = (...files: string[]) =>
  matchPictures(files, names).map(({ target, candidates }) =>
    target ? `${target.code} ${target.position}` : candidates.map(({ code }) => code),
  );

describe('a picture finds its record', () => {
  test.each([
    ['P1.jpg', 'P1 1'],
    ['101.png', 'E1 1'],
    ['HB-1.jpg', 'P1 1'],
    ['hb 1.JPG', 'P1 1'],
    ['HB-2.jpg', 'P2 1'],
    ['포기김치.jpg', 'P1 1'],
    ['整棵泡菜_3.jpg', 'P1 1'],
    ['整棵泡菜（2）.jpg', 'P1 1'],
    ['red_pepper_paste - Copy.webp', 'P2 1'],
    ['포기김치 - 복사본 (2).jpg', 'P1 1'],
    ['포기김치 제품사진.jpg', 'P1 1'],
    ['한빛식품.jpg', 'E1 1'],
    ['주식회사 한빛식품 로고.png', 'E1 1'],
    ['hanbit foods logo.png', 'E1 1'],
    ['韩光食品标志.png', 'E1 1'],
    ['한빛식품_고추장.jpg', 'P2 1'],
    ['고추장-대한식품-2.jpg', 'P3 1'],
    ['대한식품/고추장.jpg', 'P3 1'],
    ['A12 한빛식품/사진/고추장 (1).jpg', 'P2 1'],
    ['한빛식품/logo.png', 'E1 1'],
    ['한빛식품/IMG_20210924.jpg', 'E1 1'],
    ['포기김치/3.jpg', 'P1 1'],
    ['CABBAGE.JPG', 'P1 1'],
  ])('%s', (file, expected) => {
    expect(owners(file)).toEqual([expected]);
  });

  test('and none where several fit, where name and folder disagree, or where nothing is said', () => {
    expect(owners('고추장.jpg', '대한식품/포기김치.jpg', 'IMG_0001.jpg', '한빛식품/모르는것.jpg', '로고.png')).toEqual([
      ['P2', 'P3'],
      ['P1', 'E2'],
      [],
      [],
      [],
    ]);
    expect(owners('대한식품/2.jpg')).toEqual([['P3', 'E2']]);
  });

  test('several of one record stand in their order, the logo first', () => {
    expect(owners('한빛식품-10.jpg', '한빛식품-2.jpg', '한빛식품 로고.png', '한빛식품.jpg')).toEqual([
      'E1 4',
      'E1 3',
      'E1 1',
      'E1 2',
    ]);
  });
});

describe('what the draft becomes', () => {
  const edit = (stored: Readonly<Record<string, string>>) =>
    editsForPictures(matchPictures(Object.keys(stored), names), new Map(Object.entries(stored)), draft);

  test('a picture takes the place of the file name that asked for it; others follow what is there', () => {
    expect(edit({ 'x/cabbage.jpg': 'aa', '포기김치 2.jpg': 'bb', '고추장.jpg': 'cc', '한빛식품.jpg': 'dd' })).toEqual({
      edits: [
        { type: 'product', code: 'P1', field: 'pictures', value: 'aa\nold-picture\nbb' },
        { type: 'exhibitor', code: 'E1', field: 'pictures', value: 'dd' },
      ],
      problems: [],
    });
  });

  test('what has no room is told, what is there already changes nothing', () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`포기김치-${at}.jpg`, `n${at}`]));
    const { edits, problems } = edit({ ...many, '포기김치.jpg': 'old-picture' });
    expect(edits).toMatchObject([{ value: 'cabbage.jpg\nold-picture\nn1\nn2' }]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual(
      [3, 4, 5].map((at) => ['picture-too-many', `포기김치-${at}.jpg`]),
    );
    expect(edit({ '포기김치.jpg': 'old-picture' }).edits).toEqual([]);
  });
});
