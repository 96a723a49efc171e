/** What a file could not hold, in words. */
import type { ParsedInput } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';

const texts: Record<Locale, string> = {
  ko: '{encoding} 인코딩에 없는 글자 때문에 {count}개 칸을 비워 두었습니다. 다시 가져와도 그 값은 지워지지 않습니다. 모두 저장하려면 XLSX나 UTF-8을 고르십시오.',
  'zh-CN':
    '{encoding} 编码缺少部分文字，有 {count} 个单元格留空。再次导入时这些值不会被清除。如需完整保存，请选择 XLSX 或 UTF-8。',
  en: '{count} cells were left blank, because {encoding} lacks their characters. Importing the file again does not erase those values. Choose XLSX or UTF-8 to keep everything.',
};

/** See above. */
export function leftOutText(
  count: number,
  { locale, encoding }: Pick<ParsedInput<'export.save'>, 'locale' | 'encoding'>,
): string {
  return texts[locale].replace('{encoding}', encoding.toUpperCase()).replace('{count}', String(count));
}
