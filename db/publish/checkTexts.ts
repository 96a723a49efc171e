/** Faults of a draft in words for staff. */
import type { Locale } from '#db/model.ts';
import type { PublishFault, PublishFaultCode } from './checkDraft.ts';

/** `{value}` is filled in; record and field are shown beside by whoever shows the line. The same in every language. */
const texts: Record<Locale, Record<PublishFaultCode, string>> = {
  en: {
    'no-fair': 'The fair itself has not been entered yet',
    'no-exhibitor': 'There is no company to show: none was entered, or all are hidden',
    'missing-value': 'This must be filled in, in at least one language',
    'unknown-code': 'The program does not know “{value}” here',
    'unknown-exhibitor': 'The company “{value}” does not exist or has been removed',
    'bad-value': '“{value}” cannot stand here',
    'too-long': 'Too long: “{value}”',
    'ends-before-start': 'The end, {value}, is not after the start',
    'private-shown':
      'This is private, but would be found in what is published: take it out of the texts that visitors see, or clear it',
    'unknown-booth': 'Booth {value} is not on the floor plan: its number is shown, but no way to it',
    'missing-picture': 'There is no picture “{value}”: it is left out',
    'incomplete-price': 'The price has no currency of three letters: visitors read “On request”',
    'moq-without-unit': 'The minimum order, {value}, has no unit: visitors read “Ask the exhibitor”',
    'samples-left': '{value} invented sample companies would be shown among the real ones',
  },
  ko: {
    'no-fair': '박람회 정보가 아직 입력되지 않았습니다',
    'no-exhibitor': '보여 줄 업체가 없습니다. 등록된 업체가 없거나 모두 숨겨져 있습니다',
    'missing-value': '한 가지 이상의 언어로 꼭 입력해야 합니다',
    'unknown-code': '“{value}”은(는) 여기에 쓸 수 없는 값입니다',
    'unknown-exhibitor': '“{value}” 업체가 없거나 삭제되었습니다',
    'bad-value': '“{value}”은(는) 여기에 쓸 수 없습니다',
    'too-long': '너무 깁니다: “{value}”',
    'ends-before-start': '끝나는 때({value})가 시작하는 때보다 늦지 않습니다',
    'private-shown': '비공개 내용이 공개될 자료에 들어 있습니다. 방문객이 보는 글에서 빼거나 이 값을 지우십시오',
    'unknown-booth': '{value} 부스가 도면에 없습니다. 번호만 보이고 길 안내는 되지 않습니다',
    'missing-picture': '“{value}” 사진이 없어 빼고 공개합니다',
    'incomplete-price': '가격에 통화(영문 세 글자)가 없어 방문객에게 “업체 문의”로 보입니다',
    'moq-without-unit': '최소 주문량 {value}에 단위가 없어 방문객에게 “업체 문의”로 보입니다',
    'samples-left': '실제 업체 사이에 견본 업체 {value}곳이 함께 보이게 됩니다',
  },
  'zh-CN': {
    'no-fair': '尚未填写展会信息',
    'no-exhibitor': '没有可展示的企业：尚未录入，或已全部隐藏',
    'missing-value': '必填，至少填写一种语言',
    'unknown-code': '此处不能使用“{value}”',
    'unknown-exhibitor': '企业“{value}”不存在或已删除',
    'bad-value': '“{value}”格式有误',
    'too-long': '过长：“{value}”',
    'ends-before-start': '结束时间（{value}）不晚于开始时间',
    'private-shown': '此项不公开，却会出现在发布的内容中：请从访客可见的文字中删去，或清空此项',
    'unknown-booth': '平面图上没有展位{value}：仅显示编号，无法指路',
    'missing-picture': '没有图片“{value}”，发布时将略去',
    'incomplete-price': '价格缺少三位字母的币种，访客将看到“请咨询企业”',
    'moq-without-unit': '最小起订量{value}缺少单位，访客将看到“请咨询企业”',
    'samples-left': '真实企业中仍混有{value}家样例企业',
  },
};

/** One line about a fault. Long values are cut: they are there to be recognised. */
export function publishFaultText(fault: PublishFault, locale: Locale): string {
  const letters = Array.from(fault.value);
  const value = letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : fault.value;
  return texts[locale][fault.code].replace('{value}', () => value);
}
