/** What a person who fills in a cell should know: its limit, its form, an example. */
import { maxLengthOf, type FieldKind } from '#db/records/fields.ts';
import type { ValueTarget } from '#db/records/values/types.ts';
import { writeFlag } from '#db/records/values/flags.ts';
import { negotiableNames } from '#db/records/values/moq.ts';
import type { Locale } from '#db/model.ts';
import { writeTexts } from './texts.ts';

type Words = Record<Locale, string>;

const forms: Partial<Record<FieldKind, Words>> = {
  code: {
    ko: '목록에서 하나를 고르십시오.',
    'zh-CN': '请从列表中选择一项。',
    en: 'Choose one from the list.',
  },
  codes: {
    ko: '목록의 이름을 한 줄에 하나씩, {count}개까지 적으십시오.',
    'zh-CN': '请填写列表中的名称，每行一个，最多{count}个。',
    en: 'Names from the list, one per line, {count} at most.',
  },
  list: {
    ko: '한 줄에 하나씩, {count}개까지. 하나에 {limit}자 이내.',
    'zh-CN': '每行一个，最多{count}个，每个不超过{limit}字。',
    en: 'One per line, {count} at most, each up to {limit} characters.',
  },
  flag: { ko: '{yes} 또는 {no}', 'zh-CN': '{yes}或{no}', en: '{yes} or {no}' },
  text: { ko: '{limit}자 이내', 'zh-CN': '不超过{limit}字', en: 'Up to {limit} characters' },
  longText: {
    ko: '{limit}자 이내, 줄바꿈 가능',
    'zh-CN': '不超过{limit}字，可以换行',
    en: 'Up to {limit} characters, line breaks allowed',
  },
  integer: { ko: '숫자만', 'zh-CN': '只填数字', en: 'Digits only' },
  number: { ko: '숫자만, 예: 12.5', 'zh-CN': '只填数字，例如：12.5', en: 'A number, e.g. 12.5' },
  year: { ko: '네 자리 연도, 예: 1998', 'zh-CN': '四位数年份，例如：1998', en: 'Four digits, e.g. 1998' },
  moq: { ko: '숫자 또는 “{negotiable}”', 'zh-CN': '数字或“{negotiable}”', en: 'A number or "{negotiable}"' },
  hs: {
    ko: '숫자 4~10자리, 예: 330499',
    'zh-CN': '4至10位数字，例如：330499',
    en: '4 to 10 digits, e.g. 330499',
  },
  url: { ko: '예: www.example.com', 'zh-CN': '例如：www.example.com', en: 'E.g. www.example.com' },
  email: { ko: '예: name@example.com', 'zh-CN': '例如：name@example.com', en: 'E.g. name@example.com' },
  phone: {
    ko: '국가번호 포함, 예: +82-2-1234-5678',
    'zh-CN': '含国家代码，例如：+86-24-1234-5678',
    en: 'With country code, e.g. +82-2-1234-5678',
  },
  booths: {
    ko: '부스 도면의 번호를 한 줄에 하나씩, {count}개까지, 예: A01',
    'zh-CN': '按展位图填写，每行一个，最多{count}个，例如：A01',
    en: 'As printed on the plan, one per line, {count} at most, e.g. A01',
  },
  date: { ko: '예: 2021-09-24', 'zh-CN': '例如：2021-09-24', en: 'E.g. 2021-09-24' },
  time: { ko: '예: 2021-09-24 09:30', 'zh-CN': '例如：2021-09-24 09:30', en: 'E.g. 2021-09-24 09:30' },
  record: {
    ko: '업체코드 또는 업체명을 “업체” 시트에 적은 대로',
    'zh-CN': '填写企业编码或企业名称，与“企业”工作表一致',
    en: 'Code or name of the exhibitor as on the sheet Exhibitors',
  },
  pictures: {
    ko: '사진 파일 이름을 한 줄에 하나씩, {count}개까지. 첫 번째가 대표 사진입니다.',
    'zh-CN': '图片文件名，每行一个，最多{count}个，第一张为主图。',
    en: 'Names of picture files, one per line, {count} at most. The first is the main one.',
  },
};

/** Limits and form of a field in one or two short sentences. */
export function fieldHint({ spec, locale: language }: ValueTarget, locale: Locale): string {
  const details: Record<string, string> = {
    limit: String(maxLengthOf(spec, language)),
    count: String(spec.maxItems ?? 1),
    yes: writeFlag('1', locale),
    no: writeFlag('0', locale),
    negotiable: negotiableNames[locale],
  };
  const form = (forms[spec.kind]?.[locale] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
  return spec.isRequired ? `${writeTexts[locale].isRequired} · ${form}` : form;
}
