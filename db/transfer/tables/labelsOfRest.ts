/** Labels of the programme, of synonyms and of the fair itself: Korean, Chinese, English. `@` is the record's own code. */
import type { LabelRow } from './labelsOfItems.ts';

/** Labels of a programme item's fields; localised ones get their language behind. */
export const eventLabels: Readonly<Record<string, LabelRow>> = {
  '@': ['행사코드', '活动编码', 'Event code'],
  title: ['행사명', '活动名称', 'Event title'],
  type: ['행사 유형', '活动类型', 'Event type'],
  place: ['행사 장소', '活动地点', 'Event place'],
  startsAt: ['시작 일시', '开始时间', 'Starts at'],
  endsAt: ['종료 일시', '结束时间', 'Ends at'],
  status: ['진행 상태', '活动状态', 'Event status'],
  earlierStartsAt: ['변경 전 시작 일시', '原定开始时间', 'Formerly starts at'],
  earlierPlace: ['변경 전 장소', '原定地点', 'Former place'],
  capacity: ['정원', '名额', 'Seats'],
  languages: ['진행 언어', '活动语言', 'Event languages'],
  industries: ['관련 업종', '相关行业', 'Related industries'],
  host: ['주최', '主办单位', 'Event host'],
  description: ['행사 설명', '活动介绍', 'Event description'],
  bookingNote: ['참가 신청 안내', '报名说明', 'Booking note'],
  isSampleTime: ['견본 시간', '样例时间', 'Sample time'],
};

/** Labels of a synonym's fields. */
export const synonymLabels: Readonly<Record<string, LabelRow>> = {
  '@': ['동의어코드', '同义词编码', 'Synonym code'],
  owner: ['동의어 대상', '同义词对象', 'Stands for'],
  locale: ['동의어 언어', '同义词语言', 'Synonym language'],
  word: ['동의어', '同义词', 'Synonym'],
};

/** Labels of the fair's own fields; localised ones get their language behind. */
export const fairLabels: Readonly<Record<string, LabelRow>> = {
  '@': ['박람회코드', '展会编码', 'Fair code'],
  name: ['박람회명', '展会名称', 'Fair name'],
  shortName: ['박람회 약칭', '展会简称', 'Short fair name'],
  venue: ['박람회장', '展会场馆', 'Fair venue'],
  host: ['박람회 주최', '展会主办方', 'Fair host'],
  theme: ['박람회 주제', '展会主题', 'Fair theme'],
  edition: ['회차', '届次', 'Edition'],
  startsOn: ['개막일', '开幕日期', 'Opening date'],
  endsOn: ['폐막일', '闭幕日期', 'Closing date'],
  timeZone: ['시간대', '时区', 'Time zone'],
  kimchiNameZh: ['김치의 중국어 표기', '韩式泡菜的中文名', 'Chinese word for kimchi'],
  code: ['박람회 식별자', '展会标识', 'Fair identifier'],
};
