import { expect, test } from 'vitest';
import { legalFormsIn, withoutLegalForms } from '#db/search/text/legalForms.ts';

/** The forms as they are written in the name. */
const formsIn = (name: string) => legalFormsIn(name)?.map(([from, to]) => name.slice(from, to).trim()) ?? null;

test.each([
  ['㈜누리벨전자', ['㈜'], '누리벨전자'],
  ['(주)누리벨전자', ['(주)'], '누리벨전자'],
  ['（주）누리벨전자', ['（주）'], '누리벨전자'],
  ['(주)두산', ['(주)'], '두산'],
  ['주식회사 두온쿡', ['주식회사'], '두온쿡'],
  ['두온쿡 유한회사', ['유한회사'], '두온쿡'],
  ['(유)두온쿡', ['(유)'], '두온쿡'],
  ['茉兰星化妆品有限公司', ['有限公司'], '茉兰星化妆品'],
  ['赛碧璐制钢股份有限公司', ['股份有限公司'], '赛碧璐制钢'],
  ['株式会社三井', ['株式会社'], '三井'],
  ['Samwon Foods Co., Ltd.', ['Co., Ltd.'], 'Samwon Foods'],
  ['Samwon Foods Co.,Ltd', ['Co.,Ltd'], 'Samwon Foods'],
  ['SAMWON FOODS CO LTD', ['CO LTD'], 'SAMWON FOODS'],
  ['ABC Co., Ltd.', ['Co., Ltd.'], 'ABC'],
  ['Second Foods Inc.', ['Inc.'], 'Second Foods'],
  ['Second Foods, Inc.', [', Inc.'], 'Second Foods'],
  ['Doosan Corporation', ['Corporation'], 'Doosan'],
  ['Bosch GmbH', ['GmbH'], 'Bosch'],
])('%s has %j, and without it is %s', (name, forms, rest) => {
  expect([formsIn(name), withoutLegalForms(name).trim()]).toEqual([forms, rest]);
});

test('several forms in one text are all found, in order', () => {
  expect(formsIn('Alpha Foods Inc. and Beta Foods Ltd.')).toEqual(['Inc.', 'Ltd.']);
});

test.each(['㈜', '(주)', '주식회사', '有限公司', 'Ltd', 'Co., Ltd.', 'Corp.'])(
  '%s alone is what was meant, so it stays',
  (text) => {
    expect([legalFormsIn(text), withoutLegalForms(text)]).toEqual([null, text]);
  },
);

test.each(['유한킴벌리', '주식', '유한락스', '株', 'Cosco', 'Incheon', 'Corporate', 'Limited edition', 'scorpion', ''])(
  '%s has none',
  (text) => {
    expect([legalFormsIn(text), withoutLegalForms(text)]).toEqual([null, text]);
  },
);

test.each(['PLC controller', 'PLC 컨트롤러', 'PLC模块'])('in %s, PLC is a programmable logic controller', (text) => {
  expect(legalFormsIn(text)).toBeNull();
});
