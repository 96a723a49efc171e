/** Names of the files that staff save: in the reader's words, with the hour on the fair's clocks. */
import type { Locale } from '#db/model.ts';
import type { DraftReader } from '#db/draft/types.ts';
import { isTimeZone } from '#db/publish/fairTime.ts';

const words = {
  catalogue: { ko: '카탈로그', 'zh-CN': '目录', en: 'Catalogue' },
  template: { ko: '빈 양식', 'zh-CN': '空白模板', en: 'Template' },
  exhibitor: { ko: '참가업체', 'zh-CN': '参展商', en: 'Exhibitors' },
  product: { ko: '제품', 'zh-CN': '产品', en: 'Products' },
  event: { ko: '행사', 'zh-CN': '活动', en: 'Programme' },
  synonym: { ko: '동의어', 'zh-CN': '同义词', en: 'Synonyms' },
  fair: { ko: '박람회', 'zh-CN': '展会', en: 'Fair' },
  counts: { ko: '방문 통계', 'zh-CN': '访客统计', en: 'Visitor counts' },
  marked: { ko: '문제 표시 목록', 'zh-CN': '标注问题的名单', en: 'List with problems marked' },
} as const satisfies Record<string, Record<Locale, string>>;

/** What a file holds. */
type FileKind = keyof typeof words;

/** What a file holds, in the words of its reader. */
export function fileWord(kind: FileKind, locale: Locale): string {
  return words[kind][locale];
}

/** Day and time for a file's name: `2021-09-24 0930`, so that a folder sorts by itself. The draft knows the fair's zone. */
export function stamp(now: Date, draft: DraftReader): string {
  const zone = draft.get({ type: 'fair', code: 'fair' })?.values['timeZone'] ?? '';
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: isTimeZone(zone) ? zone : 'UTC',
  });
  // Swedish writes times as ISO does: 2021-09-24 09:30.
  return parts.format(now).replace(':', '');
}
