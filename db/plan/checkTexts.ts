/** Faults of a plan in words for those who mend it. */
import type { Locale } from '#db/model.ts';
import type { PlanFault, PlanFaultCode } from './check.ts';

/** `{where}` and `{what}` are filled in; the same in every language. */
const texts: Record<Locale, Record<PlanFaultCode, string>> = {
  en: {
    'not-json': 'The file is not JSON: {what}',
    'unknown-key': '{where}: there is no key "{what}"',
    'bad-value': '{where}: {what}',
    duplicate: '{where}: "{what}" occurs twice',
    'unknown-zone': '{where}: there is no zone "{what}"',
    'unknown-hall': '{where}: there is no hall "{what}"',
    'unknown-booth': '{where}: there is no booth "{what}"',
    'moved-still-there': '{where}: booth "{what}" is still on the plan, so it has not moved',
    'outside-hall': '{where} stands outside hall {what}',
    'outside-booth': '{where} stands outside its booth {what}',
    overlap: '{where} and {what} overlap',
    'no-entrance': 'Hall {where} has no entrance or kiosk to start from, so its booths cannot be reached',
    unreachable: '{where} cannot be reached without steps, 0.9 m wide',
    'kiosk-blocked': 'Kiosk {where} stands where nobody can walk (hall {what})',
  },
  ko: {
    'not-json': 'JSON 파일이 아닙니다: {what}',
    'unknown-key': '{where}: “{what}” 키는 없습니다',
    'bad-value': '{where}: 값이 올바르지 않습니다 ({what})',
    duplicate: '{where}: “{what}”이(가) 두 번 나옵니다',
    'unknown-zone': '{where}: “{what}” 구역이 없습니다',
    'unknown-hall': '{where}: “{what}” 홀이 없습니다',
    'unknown-booth': '{where}: “{what}” 부스가 없습니다',
    'moved-still-there': '{where}: “{what}” 부스가 도면에 그대로 있어 옮긴 부스가 아닙니다',
    'outside-hall': '{where}: {what} 홀 밖에 있습니다',
    'outside-booth': '{where}: 소속 부스 {what} 밖에 있습니다',
    overlap: '{where}: {what}와(과) 겹칩니다',
    'no-entrance': '{where} 홀에 출입구나 키오스크가 없어 부스까지 가는 길을 찾을 수 없습니다',
    unreachable: '{where}: 폭 0.9 m의 계단 없는 길로 갈 수 없습니다',
    'kiosk-blocked': '키오스크 {where}: 사람이 다닐 수 없는 자리에 있습니다 ({what} 홀)',
  },
  'zh-CN': {
    'not-json': '文件不是JSON格式：{what}',
    'unknown-key': '{where}：没有“{what}”这个字段',
    'bad-value': '{where}：数值有误（{what}）',
    duplicate: '{where}：“{what}”重复出现',
    'unknown-zone': '{where}：没有展区“{what}”',
    'unknown-hall': '{where}：没有展馆“{what}”',
    'unknown-booth': '{where}：没有展位“{what}”',
    'moved-still-there': '{where}：展位“{what}”仍在平面图上，不属于已迁移展位',
    'outside-hall': '{where}：超出展馆{what}的范围',
    'outside-booth': '{where}：超出所属展位{what}的范围',
    overlap: '{where}与{what}重叠',
    'no-entrance': '展馆{where}没有入口或导览机，无法计算到展位的路线',
    unreachable: '{where}：没有宽0.9米的无台阶通道可达',
    'kiosk-blocked': '导览机{where}所在位置无法通行（展馆{what}）',
  },
};

/** One line about a fault. */
export function faultText(fault: PlanFault, locale: Locale): string {
  const where = fault.where === '' ? 'plan.json' : fault.where;
  // One pass, so that braces inside a file's own words stay what they are.
  return texts[locale][fault.code].replaceAll(/\{(where|what)\}/g, (_, key) => (key === 'where' ? where : fault.what));
}
