import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { fieldsOf, RECORD_TYPES, valueKey } from '#db/records/fields.ts';
import { fieldLabel } from '#db/transfer/tables/fieldLabels.ts';
import { headingAliases } from '#db/transfer/tables/headingAliases.ts';
import { headingScore } from '#db/transfer/tables/headingLookup.ts';
import { headingKey, splitLanguageTag } from '#db/transfer/tables/headingText.ts';
import { industryNamed, industryNames } from '#db/transfer/tables/industryWords.ts';
import { readTables } from '#db/transfer/tables/readTables.ts';
import { sheetOf, workbookOf } from '#tests/support/workbooks.ts';

const reference = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../assets/catalogue/source/reference', name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

describe('the words of headings', () => {
  it('are those of the reference table', () => {
    const expected: Record<string, string[]> = {};
    for (const [field = '', , alias = ''] of reference('heading-aliases.tsv')) {
      const known = (expected[field] ??= []);
      if (!known.includes(alias)) known.push(alias);
    }
    const actual = Object.fromEntries(
      Object.entries(headingAliases).map(([field, words]) => [field, words.split('|')]),
    );
    expect(actual).toEqual(expected);
  });

  it('name the industries of the reference table', () => {
    expect(industryNames()).toEqual(reference('industries.tsv').map(([, ko, zh, en]) => [ko, zh, en]));
  });

  it.each([
    ['＊업체명 (필수)', '업체명'],
    ['부스\n번호', '부스번호'],
    ['Booth No.', 'boothno'],
    ['企业名称（必填）', '企业名称'],
    ['※ E-mail :', 'email'],
    ['HS CODE [선택]', 'hscode'],
    ['#', '#'],
    ['---', ''],
  ])('%s is %s', (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });

  it.each([
    ['업체명국문', '업체명', 'ko'],
    ['companynamechn', 'companyname', 'zh-CN'],
    ['英文地址', '地址', 'en'],
    ['주소간체', '주소', 'zh-CN'],
  ])('%s is %s in a language', (key, rest, locale) => {
    expect(splitLanguageTag(key)[0]).toEqual({ rest, locale });
  });

  it('score the encoding that reads as headings', () => {
    expect(headingScore(['업체명', '부스번호', '전화', ''])).toBe(1);
    expect(headingScore(['诀眉疙', '何胶锅龋'])).toBe(0);
    expect(headingScore(['企业名称', '展位号', '某某'])).toBeCloseTo(2 / 3);
    expect(headingScore([])).toBe(0);
  });

  it.each([
    ['[화장품]', '화장품·뷰티'],
    ['一、美妆', '美妆个护'],
    ['1. 식품관', '식품'],
    ['식품 업체 (28개사)', '식품'],
    ['Ⅲ. Food', 'Food'],
    ['반도체·디스플레이', '반도체·디스플레이'],
    ['참가업체', undefined],
    ['Sheet1', undefined],
    ['가나식품', undefined],
  ])('%s is the industry %s', (text, industry) => {
    expect(industryNamed(text)).toBe(industry);
  });
});

const keysOf = (type: (typeof RECORD_TYPES)[number]) => [
  '@',
  ...fieldsOf(type).flatMap((spec) =>
    spec.isLocalized ? LOCALES.map((locale) => valueKey(spec, locale)) : [spec.key],
  ),
];

describe('labels of fields', () => {
  it.each(RECORD_TYPES.flatMap((type) => LOCALES.map((locale) => [type, locale] as const)))(
    'of %s in %s are unique, and read back as exactly the field they name',
    (type, locale) => {
      const keys = keysOf(type);
      const labels = keys.map((key) => fieldLabel(type, key, locale));
      expect(new Set(labels.map(headingKey)).size).toBe(keys.length);
      const [table] = readTables(workbookOf(sheetOf('Sheet1', [labels, labels.map((_, index) => `값 ${index} 值 x`)])));
      const read = table?.columns.map(({ meaning, certainty }) => ({ meaning, certainty }));
      expect(read).toEqual(
        keys.map((key) => ({
          meaning: key === '@' ? { kind: 'code', type } : { kind: 'field', type, key },
          certainty: 'sure',
        })),
      );
    },
  );

  it('of a single field are recognised beside the code when the list is said to be of that type', () => {
    const wrong: string[] = [];
    for (const type of RECORD_TYPES)
      for (const locale of LOCALES)
        for (const key of keysOf(type)) {
          const heading = ['@', key].map((each) => fieldLabel(type, each, locale));
          const [table] = readTables(workbookOf(sheetOf('Sheet1', [heading, ['K1', '가']])), { type });
          const meaning = table?.columns[1]?.meaning;
          if (key !== '@' && !(meaning?.kind === 'field' && meaning.type === type && meaning.key === key))
            wrong.push(`${type} ${locale} ${key}: ${JSON.stringify(meaning)}`);
        }
    expect(wrong).toEqual([]);
  });

  it('are written in every language', () => {
    for (const type of RECORD_TYPES)
      for (const key of keysOf(type)) for (const locale of LOCALES) expect(fieldLabel(type, key, locale)).not.toBe(key);
    expect(fieldLabel('exhibitor', 'name.zh-CN', 'ko')).toBe('업체명(중문)');
    expect(fieldLabel('exhibitor', 'name.ko', 'zh-CN')).toBe('企业名称（韩文）');
    expect(fieldLabel('exhibitor', 'name.ko', 'en')).toBe('Company name (Korean)');
    expect(fieldLabel('product', '@', 'ko')).toBe('제품코드');
  });
});
