import { expect, test } from 'vitest';
import { nameKey, splitLegalForm } from '#db/records/values/legalForms.ts';

test.each([
  ['㈜한빛전자', '한빛전자', 'corp'],
  ['(주)한빛전자', '한빛전자', 'corp'],
  ['（주）한빛전자', '한빛전자', 'corp'],
  ['한빛전자 주식회사', '한빛전자', 'inc'],
  ['유한회사 한빛', '한빛', 'llc'],
  ['Hanbit Co., Ltd.', 'Hanbit', 'corp'],
  ['Hanbit Co.,Ltd', 'Hanbit', 'corp'],
  ['Hanbit Inc.', 'Hanbit', 'inc'],
  ['Hanbit LLC', 'Hanbit', 'llc'],
  ['Hanbit Limited', 'Hanbit', 'corp'],
  ['沈阳韩光股份有限公司', '沈阳韩光', 'corp'],
  ['沈阳韩光有限公司', '沈阳韩光', 'llc'],
  ['韩光株式会社', '韩光', 'corp'],
  ['한빛전자', '한빛전자', null],
  ['주식회사', '주식회사', null],
  ['Incheon Foods', 'Incheon Foods', null],
])('%s is %s with the form %s', (text, name, form) => {
  expect(splitLegalForm(text)).toEqual({ name, form });
});

test.each([
  ['㈜한빛 전자', '한빛전자 주식회사'],
  ['Hanbit Co., Ltd.', 'HANBIT'],
  ['ＨＡＮＢＩＴ', 'Hanbit Inc'],
  ['瀋陽韓光有限公司', '沈阳韩光'],
  ['Ca-Fé', 'cafe'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});
