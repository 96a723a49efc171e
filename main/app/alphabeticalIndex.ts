/** Alphabetical lists as each language makes them: 가나다, pinyin initials, A-Z. */
import type { LocalText, Locale } from '#db/model.ts';
import { pinyinInitialOf } from '#db/search/text/chinese.ts';

/** What an entry needs to be sorted; the rest is carried along. */
interface Named {
  name: LocalText;
}

/** The fourteen headings of a Korean list; doubled consonants go under their single one. */
const koreanHeadings = ['가', '나', '다', '라', '마', '바', '사', '아', '자', '차', '카', '타', '파', '하'];

const otherHeading = '#';

const koreanOrder = new Intl.Collator('ko');

function lastNotAfter<T>(list: readonly T[], isAfter: (item: T) => boolean): T | undefined {
  return list.findLast((item) => !isAfter(item));
}

/** Legal forms before a name do not count in a list: ㈜가온 stands under 가. */
const leadingLegalForm = /^\s*(\(주\)|주식회사|유한회사|\(유\))\s*/u;

/** Heading of a name in a list of `locale`: 가…하, A…Z or `#`. Signs and brackets before the name do not count. */
export function headingOf(name: string, locale: Locale): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKC').replace(leadingLegalForm, ''))?.[0] ?? '';
  const upper = first.normalize('NFD').charAt(0).toUpperCase().charAt(0);
  if (/[A-Z]/.test(upper)) return upper;
  if (/[가-힣]/.test(first)) {
    return lastNotAfter(koreanHeadings, (start) => koreanOrder.compare(start, first) > 0) ?? otherHeading;
  }
  // By word, not by character: 长途 is cháng, 长 alone may be zhǎng.
  if (/\p{Script=Han}/u.test(first) && locale === 'zh-CN') return pinyinInitialOf(name).toUpperCase() || otherHeading;
  return otherHeading;
}

/** The reader's own script first, then the others, digits and signs last. */
function headingRank(heading: string, locale: Locale): number {
  if (heading === otherHeading) return 2;
  const isKorean = /[가-힣]/.test(heading);
  return isKorean === (locale === 'ko') ? 0 : 1;
}

/** Sections in list order with their entries sorted; headings without entries are left out. */
export function alphabeticalSections<T extends Named>(
  entries: readonly T[],
  locale: Locale,
): { label: string; entries: T[] }[] {
  const collator = new Intl.Collator(locale === 'zh-CN' ? 'zh-u-co-pinyin' : locale, { numeric: true });
  const sections = new Map<string, T[]>();
  for (const entry of entries) {
    const heading = headingOf(entry.name.text, locale);
    const section = sections.get(heading);
    if (section) section.push(entry);
    else sections.set(heading, [entry]);
  }
  return [...sections]
    .sort(([a], [b]) => headingRank(a, locale) - headingRank(b, locale) || collator.compare(a, b))
    .map(([label, list]) => ({
      label,
      entries: list.sort((a, b) => collator.compare(a.name.text, b.name.text)),
    }));
}
