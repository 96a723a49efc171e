/** Faults in words, and the part of them that an exhibitor is asked. */
import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { faultText, kindName } from '#db/quality/faultTexts.ts';
import { fault, QUALITY_KINDS } from '#db/quality/kinds.ts';
import { todoOf } from '#db/quality/todo.ts';
import { cleanRecords } from '#tests/support/cleanDraft.ts';
import { memoryDraft } from '#tests/support/memoryDraft.ts';

const draft = memoryDraft(cleanRecords);
const record = (code: string) => {
  const found = cleanRecords.find((each) => each.code === code);
  if (!found) throw new Error(`no record ${code}`);
  return found;
};

test('kinds have different names in each language', () => {
  for (const locale of LOCALES) {
    expect(new Set(QUALITY_KINDS.map((kind) => kindName(kind, locale))).size).toBe(QUALITY_KINDS.length);
  }
});

test('a sentence names the field and the language in the words of the reader', () => {
  const wrong = fault('wrong-language', record('e1'), { field: 'summary.zh-CN', details: { language: 'ko' } });
  expect(LOCALES.map((locale) => faultText(wrong, locale))).toEqual([
    '한 줄 소개(중문): 한국어로 적혀 있습니다',
    '一句话介绍（中文）：内容是韩文',
    'Company in one line (Chinese) is written in Korean',
  ]);
});

test('times are shown without the letter of the stored form, long values are cut', () => {
  const details = { starts: '2021-09-24T09:30', ends: '2021-09-24T09:00' };
  expect(faultText(fault('event-ends-first', record('v1'), { field: 'endsAt', details }), 'ko')).toBe(
    '종료 시각(2021-09-24 09:00)이 시작 시각(2021-09-24 09:30)보다 늦지 않습니다',
  );
  const value = fault('unknown-booth', record('e1'), { field: 'booths', details: { numbers: 'Z'.repeat(80) } });
  expect(faultText(value, 'en')).toContain(`${'Z'.repeat(60)}…`);
});

test('an exhibitor is asked about itself and its products, not about what is the business of the organiser', () => {
  const faults = [
    fault('no-booth', record('e1'), { field: 'booths' }),
    fault('name-untranslated', record('e2'), { field: 'name.en' }),
    fault('name-untranslated', record('p1'), { field: 'name.en' }),
    fault('text-untranslated', record('e1'), { field: 'summary.zh-CN' }),
    fault('no-picture', record('p1'), { field: 'pictures' }),
    fault('sample-left', record('p1')),
  ];
  const items = todoOf(draft, { exhibitor: 'e1', faults, locale: 'ko' });
  expect(items.map(({ record: { code }, findings }) => [code, findings])).toEqual([
    ['e1', [{ field: 'summary', locale: 'zh-CN', words: '한 줄 소개(중문): 입력되지 않았습니다' }]],
    [
      'p1',
      [
        { field: 'name', locale: 'en', words: '제품명(영문): 입력되지 않았습니다' },
        { field: 'pictures', locale: null, words: '사진이 없습니다' },
      ],
    ],
  ]);
  expect(todoOf(draft, { exhibitor: 'e2', faults: faults.slice(0, 1), locale: 'zh-CN' })).toEqual([]);
});
